/* SPDX-License-Identifier: GPL-3.0-or-later
 * draft.h - a face's cells, placed again and again until the sizes are right
 *
 * Internal to compose/.  A draft is needed twice: all of a deck's must have
 * been fitted before one can be judged, for any of them may bring sizes down.
 * A deck too large to keep makes its drafts anew the second time. */
#ifndef COMPOSE_DRAFT_H
#define COMPOSE_DRAFT_H

#include "compose/cell.h"
#include "compose/face.h"

struct draft {
    const struct card *card;
    enum side side;
    struct cell *root; /* NULL: the layout has no such face */
};

/* Bring sizes down until `draft`, which has a root, fits.  A card that cannot
 * be made to fit leaves the sizes as they were: it is an error, not a reason
 * to set the whole deck small. */
void draft_fit(struct cells *c, const struct draft *draft);

/* Once all are fitted: note the card of `draft` with the sizes that it forces,
 * while those have less than CHOSEN_CARDS. */
void draft_force(struct cells *c, const struct draft *draft);

/* Complain when `draft` does not fit, and leave it as it is to be painted. */
void draft_judge(struct cells *c, const struct draft *draft);

#endif
