/* SPDX-License-Identifier: GPL-3.0-or-later
 * room.h - how much room each text of a deck has
 *
 * For who writes it anew in another language.  Measured by trying: the text is
 * taken out, all others go to their smallest sizes, and in its place a block
 * grows until the face would not hold it. */
#ifndef COMPOSE_ROOM_H
#define COMPOSE_ROOM_H

#include "compose/compose.h"

/* A place where a text stands. */
struct room {
    const struct card *card;
    const char *what; /* field, "suit.title", "deck.title" */
    enum side side;
    const struct style *style;
    const char *font; /* for letters of that language … */
    double scale;     /* … which are so much larger than the style says */
    um width, height; /* at most; height as text_height() has it */
    int lines;        /* that fit, at the style's smallest size; may be 0 */
    int letters;      /* of `language` that fit on a line, about; 0: unknown */
    bool joined;      /* other words stand there with it */
};

struct rooms {
    struct room *list;
    size_t n;
};

/* The rooms of a localised deck, card by card, for texts in `language`. */
struct rooms *room_measure(const struct deck *deck, const char *language,
                           const struct tools *tools, struct arena *a,
                           struct diag *d);

/* The one with the least room for a text that stands in both. */
const struct room *room_tighter(const struct room *x, const struct room *y);

#endif
