/* SPDX-License-Identifier: GPL-3.0-or-later
 * cell.h - a box with its content: what a face is made of before it is placed
 *
 * Internal to compose/.  A layout's box is the same for every card; a cell is
 * that box for one card, without those that have nothing to show. */
#ifndef COMPOSE_CELL_H
#define COMPOSE_CELL_H

#include "compose/compose.h"

#include <glib.h>

/* A style as used in this deck: its type, and its size so far. */
struct fit {
    const struct style *style;
    struct type type;
    cpt size;
    const struct card *forced_by;
    const struct card *cards[CHOSEN_CARDS]; /* that force the size */
    size_t ncards;
};

struct cell {
    const struct box *box;
    struct cell **children;
    size_t nchildren;
    struct fit *fit; /* BOX_TEXT */
    struct text *text;
    struct art *art; /* BOX_ART, BOX_ICON */
    struct qr *qr;
    const struct colour *fill, *line, *colour, *marker;
    const char *what; /* what the content is called in messages */
    struct pos at;
    struct rect outer; /* given by place_cell(), insets included */
    struct rect rect;  /* of a text: its lines alone */
    um over;           /* text: by how much it is too tall … */
    um wide;           /* … or too wide, after place_cell(); of a box without
                          text: what its children lack */
    um probe_width, probe_height; /* text: what room.c pretends that it takes;
                                     both 0: what it does take */
};

struct cells {
    const struct deck *deck;
    struct cells *second; /* the same in a second language, or NULL */
    const struct tools *tools;
    GPtrArray *fits;        /* struct fit, in order of first use */
    GHashTable *types;      /* struct style -> struct fit */
    GHashTable *complained; /* boxes said not to fit, fonts said to be missing:
                               other faces repeat them */
    GHashTable *unfit;   /* words of texts said not to fit, after their style */
    struct arena *kept;  /* of fits: as long as the deck's faces */
    struct arena *arena; /* of what faces hold */
    struct arena *scratch; /* of cells: until sizes are chosen and faces made */
    struct diag *diag;
    bool rtl;
    bool words;  /* nobody will see pictures: only texts are wanted */
    bool back;   /* the cells being made are of a back */
    bool faulty; /* art or a font could not be had */
};

/* The cell for `box` on `card`, or NULL when it has nothing to show. */
struct cell *cell_make(struct cells *c, const struct box *box,
                       const struct card *card);

#endif
