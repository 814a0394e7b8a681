/* SPDX-License-Identifier: GPL-3.0-or-later
 * proof.h - lines over the cards for the one who signs off
 *
 * Where each card is cut and folded, how far its ground bleeds, what must keep
 * inside, and where its texts are; which card it is, the page, and what the
 * lines mean.  All of that is beside a single card.  On a sheet of many the
 * id is on the card, where no text is, and the rest in a strip below the
 * paper, which makes the page so much longer. */
#ifndef IMPOSE_PROOF_H
#define IMPOSE_PROOF_H

#include "impose/impose.h"

/* The sheet that a proof of `s` is on: single cards get a margin, to write in.
 * In the arena. */
const struct sheet *proof_sheet(const struct sheet *s, struct arena *a);

/* Lay the lines over every card of `imp`, and write ids and pages. */
void proof_add(struct imposition *imp, struct arena *a);

#endif
