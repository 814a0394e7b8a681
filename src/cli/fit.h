/* SPDX-License-Identifier: GPL-3.0-or-later
 * fit.h - the size of each style in each language, and who forces it */
#ifndef CLI_FIT_H
#define CLI_FIT_H

#include "cli/run.h"

/* Print them for all that the command line asks for; of decks that it names no
 * languages of, in all that they have.  False, with a message, when there are
 * no decks. */
bool fit_list(struct run *run);

#endif
