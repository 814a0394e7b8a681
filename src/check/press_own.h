/* SPDX-License-Identifier: GPL-3.0-or-later
 * press_own.h - what the parts of press.c share; internal to check/ */
#ifndef CHECK_PRESS_OWN_H
#define CHECK_PRESS_OWN_H

#include "check/cause.h"
#include "check/ground.h"
#include "finish/cmyk.h"
#include "finish/inspect.h"
#include "model/shop.h"

#include <glib.h>

/* Rounding of places. */
#define PRESS_SLACK 60

/* What conversion may add, percent: a byte has steps, and a table between. */
#define PRESS_INK_SLACK 2
#define PRESS_TINT_SLACK 0.5

struct press {
    const struct shop *shop;
    bool grey;                        /* the product has black ink alone */
    const struct finish_press *press; /* NULL: there are no inks */
    struct cmyk *cmyk;                /* likewise; and its map */
    struct colour_map *map;
    GHashTable *sums;     /* 0xRRGGBB -> percent of its inks but black */
    struct inspect *arts; /* of all pictures, or NULL */
    GHashTable *pages;    /* art -> number of its page in those, from 1 */
    GHashTable *inked;    /* 0xRRGGBB -> struct colour with inks of its own */
    GHashTable *judged;   /* art -> 0xRRGGBB of a colour in it without, + 1, or
                             0: none */
    struct ground_store *grounds;
    struct cause_list *causes;
};

/* The colour's name as messages have it; NULL is black. */
const char *press_name(const struct colour *c);

/* What comes out as black ink alone in a file of inks. */
bool press_is_grey(uint32_t shade);

/* The four inks that a colour was given, in percent, for text of this size; 0
 * is for what is no text.  NULL: it has none, or the shop makes them. */
const double *press_cmyk(const struct press *p, const struct colour *c,
                         cpt size);

/* The inks it comes out in, converted if need be, in percent.  False: nobody
 * knows. */
bool press_find_inks(const struct press *p, const struct colour *c, cpt size,
                     double inks[4]);

/* With how many inks a colour is printed, likewise; one without inks of its own
 * is taken for several. */
int press_inks(const struct press *p, const struct colour *c, cpt size);

/* Complain about a colour's ink, as the layout's own or as art has it. */
void press_ink_judge(struct press *p, const struct face *face,
                     const struct item *item, const struct colour *c,
                     const double inks[4]);

/* Read all art of the deck, for press_art_check(); as press_check() has it. */
void press_art_read(struct press *p, const struct faces *faces,
                    struct opened *file, size_t first, struct diag *d);

/* Complain when black of an item that prints over these rectangles, and covers
 * a share of them, is too much ink with what lies beneath. */
void press_over_judge(struct press *p, const struct face *face,
                      const struct item *item, const struct rect *rects, int n,
                      double covers);

/* Each looks at item number `i` of a face, for one subject. */
void press_type_check(struct press *p, const struct face *face, size_t i);
void press_edge_check(struct press *p, const struct face *face, size_t i);
void press_image_check(struct press *p, const struct face *face, size_t i);
void press_art_check(struct press *p, const struct face *face, size_t i);
void press_over_check(struct press *p, const struct face *face, size_t i);
void press_ink_check(struct press *p, const struct face *face, size_t i);

#endif
