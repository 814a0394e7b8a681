/* SPDX-License-Identifier: GPL-3.0-or-later
 * state.h - how far a deck is in a language */
#ifndef CLI_STATE_H
#define CLI_STATE_H

#include "cli/target.h"

struct state {
    size_t messages, done, fuzzy, missing;
    bool draft;   /* nobody has reviewed it */
    size_t unfit; /* translations that do not fit, after state_find_unfit() */
    const struct card **cards; /* on which they stand */
    size_t ncards;
};

/* Count the translations of `deck`, which is as it was written.  False, with
 * a complaint, when there is no file for that language or it is faulty. */
bool state_find(struct state *s, struct run *run, const struct deck *deck,
                const char *language);

/* Set the target's deck in that language and see what does not fit.  That
 * itself is not complained about. */
void state_find_unfit(struct state *s, struct run *run, const struct target *t,
                      const char *language);

/* Whole percents that are done; 100 only when all are. */
int state_percent(const struct state *s);

#endif
