/* SPDX-License-Identifier: GPL-3.0-or-later
 * step.h - a build in commands that can be run apart from each other */
#ifndef CLI_STEP_H
#define CLI_STEP_H

#include "cli/target.h"

/* One command: a deck or edition, in a language and a variant, on all of its
 * sheets. */
struct step {
    const char *name;         /* unique: letters, digits, '.', '_', '+', '-' */
    const char *const *words; /* "build" and what follows; NULL-ended */
    const char *const *files; /* what it makes; none when that cannot be known,
                                 as when the deck has faults.  NULL-ended */
};

/* The steps of all that the command line asks for.  Faults of decks and
 * editions are not complained about: their steps do that.  NULL when there are
 * no decks, with a message, or two steps would make the same file, complained.
 */
const struct step *step_list(struct run *run, size_t *n);

#endif
