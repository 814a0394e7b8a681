/* SPDX-License-Identifier: GPL-3.0-or-later
 * sheet.h - how faces are put on paper */
#ifndef MODEL_SHEET_H
#define MODEL_SHEET_H

#include "base/arena.h"
#include "base/diag.h"
#include "base/geom.h"
#include "model/slug.h"
#include "source/node.h"

enum flip { FLIP_LONG_EDGE, FLIP_SHORT_EDGE };

/* Places for cards that the paper has already: labels, perforated cards.
 * Millimetres are the maker's. */
struct slots {
    int columns, rows; /* 0: none */
    um x, y;           /* the first one's top left corner */
    um step_x, step_y; /* from one to the next */
    um width, height;
};

/* Cards row by row on each piece of paper; or so that a pile of paper, cut,
 * gives stacks that lie in order. */
enum sheet_order { SHEET_ROWS, SHEET_STACK };

/* A printer may miss by this much and backs still show no white. */
#define SHEET_BACK_BLEED 1000

#define SHEET_MAX_SLOTS 100 /* in a row or column */

/* Longest side of a page: a PDF's has 14,400 points (ISO 32000-1, annex C). */
#define SHEET_MAX_SIDE 5080000

struct sheet {
    const char *id;
    struct pos at;
    bool single; /* paper is the card with its bleed: one face a page */
    um width, height;
    um margin;     /* cards stay this far from the paper's edge */
    um gap;        /* between cards that are not cut butt to butt */
    um bleed;      /* most bleed that is shown around a card */
    um back_bleed; /* the same for backs, if it is more */
    bool fold;     /* front and back on one side of the paper, to be folded */
    struct slots slots;
    enum sheet_order order;
    enum flip flip;
    bool turn_rows; /* butt-cut cards: every other row upside down */
    um mark_length, mark_offset, mark_thickness; /* length 0: no marks */
    bool guides; /* the marks go on to the edge of the paper */
    bool slug;   /* slug line and 50 mm bar in the margin */
    struct slug_words *words;
    size_t nwords;
};

struct library;
struct sheet *sheet_load(const struct node *root, struct library *lib,
                         struct arena *a, struct diag *d);

/* Words for `language`, or those of its first part, or the first there are. */
const struct slug_words *sheet_find_words(const struct sheet *s,
                                          const char *language);

#endif
