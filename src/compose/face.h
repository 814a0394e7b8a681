/* SPDX-License-Identifier: GPL-3.0-or-later
 * face.h - one side of one card, placed: a list of things to paint
 *
 * Places are micrometres from the trim's top left corner; bleed lies outside,
 * below 0 and beyond the card's size. */
#ifndef COMPOSE_FACE_H
#define COMPOSE_FACE_H

#include "art/art.h"
#include "art/qr.h"
#include "model/deck.h"
#include "text/text.h"

#include <stdio.h>

enum side { SIDE_FRONT, SIDE_BACK };

enum item_kind { ITEM_FILL, ITEM_LINE, ITEM_TEXT, ITEM_ART, ITEM_QR };

struct item {
    enum item_kind kind;
    struct rect rect;            /* of ITEM_TEXT: cap top to last baseline */
    const struct colour *colour; /* fill, line, text, modules */
    um corners, thickness;
    const struct set_text *text;
    const struct colour *marker; /* of a list */
    const struct art *art;
    struct rect picture; /* where the whole of the art lies; rect clips it */
    bool bleeds, mirror;
    bool misfit; /* a text that was complained about: it does not fit */
    const struct qr *qr;
    const struct box *box; /* that it is of */
    const char *what;      /* field or source, for messages */
    struct pos at;         /* where the user wrote the content */
};

struct face {
    enum side side;
    const struct card *card;
    struct item *items; /* what is ink */
    size_t nitems;
    struct item *varnish; /* what a shop's spot varnish has, ink too or not */
    size_t nvarnish;
};

/* Cards that are named of those that force a size. */
#define CHOSEN_CARDS 3

/* The size that was chosen for a style, and the cards that asked for it: at
 * one step more they would not fit. */
struct chosen {
    const struct style *style;
    cpt size;
    const struct card *forced_by; /* the first; NULL: the largest was right */
    const struct card *cards[CHOSEN_CARDS];
    size_t ncards;
};

struct faces {
    const struct deck *deck;
    struct face *fronts, *backs; /* one for each card of the deck */
    struct chosen *chosen;
    size_t nchosen;
    bool faulty; /* art or type was complained about, maybe for another deck */
    struct batches *batches; /* NULL: the items of all are there */
};

/* True when both print the same, whatever cards they are of. */
bool face_same(const struct face *a, const struct face *b);

/* One fact a line, in micrometres, for goldens and `kaart dump`. */
void face_print(const struct face *face, FILE *out);

#endif
