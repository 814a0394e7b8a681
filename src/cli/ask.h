/* SPDX-License-Identifier: GPL-3.0-or-later
 * ask.h - what the command line asks for, as a manifest knows it again */
#ifndef CLI_ASK_H
#define CLI_ASK_H

#include "cli/target.h"

#include <jansson.h>

/* All that makes the products of a target what they are, but for the files
 * that are read and the sheet: paths as they were given, what is as usual left
 * out. */
json_t *ask_pack(const struct run *run, const struct target *t);

#endif
