/* SPDX-License-Identifier: GPL-3.0-or-later
 * compose.h - boxes placed and text fitted, across the whole deck
 *
 * A style has one size in a deck and language: the largest within its bounds
 * at which every text in that style fits its box.  A text that does not fit
 * at the smallest is complained about and does not pull the others down. */
#ifndef COMPOSE_COMPOSE_H
#define COMPOSE_COMPOSE_H

#include "compose/face.h"
#include "text/ahead.h"

/* What composing needs of the outside; the caller owns all three. */
struct tools {
    struct fonts *fonts;
    struct texts *texts;
    struct art_store *arts;
    const struct second *second; /* NULL: no core has time for it */
};

/* Compose a localised deck.  Faults are complained about and the faces are
 * made all the same, so that a proof can show them. */
struct faces *compose_deck(const struct deck *deck, const struct tools *tools,
                           struct arena *a, struct diag *d);

/* As compose_deck() for a deck too large to keep: its faces have no items until
 * somebody asks for them, in this order the first time, for only then are they
 * complained about.  No `second` deck, and no card but the first is
 * named as one that forces a size.  compose_close() it
 * before any of the tools. */
struct faces *compose_large(const struct deck *deck, const struct tools *tools,
                            struct arena *a, struct diag *d);

/* From so many cards on it pays to have texts shaped by a second process. */
#define COMPOSE_SHARED 200

/* More cards than this are too many to keep. */
#define COMPOSE_KEPT 5000

/* Make the items of `card` be there, front and back.  Those of the card opened
 * before it stay, and others may go.  Nothing to do where all are there. */
void compose_open(const struct faces *faces, const struct card *card);

/* Nobody will ask for any item of any face again: those that compose_open()
 * made go, and the texts of `faces` may go before it. */
void compose_forget(const struct faces *faces);

/* What compose_open() made goes.  NULL is fine. */
void compose_close(const struct faces *faces);

/* Fronts of `front` with the fronts of `back`, the same cards in another
 * language, on their backs; a card that shows both on its front keeps its own
 * back. */
struct faces *compose_pair(const struct faces *front, const struct faces *back,
                           struct arena *a);

#endif
