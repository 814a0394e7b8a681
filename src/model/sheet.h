/* SPDX-License-Identifier: GPL-3.0-or-later
 * sheet.h - how faces are put on paper */
#ifndef MODEL_SHEET_H
#define MODEL_SHEET_H

#include "base/arena.h"
#include "base/diag.h"
#include "base/geom.h"
#include "source/node.h"

enum flip { FLIP_LONG_EDGE, FLIP_SHORT_EDGE };

/* The words of a sheet's slug line in one language. */
struct slug_words {
    const char *language;
    const char *sheet, *of, *front, *back, *check;
};

/* Longest side of a page: a PDF's has 14,400 points (ISO 32000-1, annex C). */
#define SHEET_MAX_SIDE 5080000

struct sheet {
    const char *id;
    struct pos at;
    bool single; /* paper is the card with its bleed: one face a page */
    um width, height;
    um margin; /* cards stay this far from the paper's edge */
    um gap;    /* between cards that are not cut butt to butt */
    um bleed;  /* most bleed that is shown around a card */
    enum flip flip;
    bool turn_rows; /* butt-cut cards: every other row upside down */
    um mark_length, mark_offset, mark_thickness; /* length 0: no marks */
    bool slug; /* slug line and 50 mm bar in the margin */
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
