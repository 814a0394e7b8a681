/* SPDX-License-Identifier: GPL-3.0-or-later
 * press_own.h - what the parts of press.c share; internal to check/ */
#ifndef CHECK_PRESS_OWN_H
#define CHECK_PRESS_OWN_H

#include "check/cause.h"
#include "check/ground.h"
#include "model/shop.h"

#include <glib.h>

/* Rounding of places. */
#define PRESS_SLACK 60

struct press {
    const struct shop *shop;
    bool grey;          /* the product has black ink alone */
    GHashTable *inked;  /* 0xRRGGBB of colours with inks of their own */
    GHashTable *judged; /* art -> 0xRRGGBB of a colour in it without, + 1, or
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

/* With how many inks a colour is printed, likewise; one without inks of its own
 * is taken for several. */
int press_inks(const struct press *p, const struct colour *c, cpt size);

/* Each looks at item number `i` of a face, for one subject. */
void press_type_check(struct press *p, const struct face *face, size_t i);
void press_edge_check(struct press *p, const struct face *face, size_t i);
void press_image_check(struct press *p, const struct face *face, size_t i);
void press_ink_check(struct press *p, const struct face *face, size_t i);

#endif
