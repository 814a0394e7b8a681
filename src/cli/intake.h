/* SPDX-License-Identifier: GPL-3.0-or-later
 * intake.h - what a manifest says, which anybody may have written */
#ifndef CLI_INTAKE_H
#define CLI_INTAKE_H

#include <jansson.h>
#include <stdbool.h>

/* Put into a target's products their inputs, from the list `inputs`, in the
 * place of their numbers.  False when it is not formed as docs/manifest.md
 * says, so far as others rely on it. */
bool intake_target(json_t *target, const json_t *inputs);

#endif
