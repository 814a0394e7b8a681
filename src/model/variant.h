/* SPDX-License-Identifier: GPL-3.0-or-later
 * variant.h - other ways to print the same cards: layouts/variants/
 *
 * A variant is data and knows no deck.  Several are laid over each other: what
 * a later one says wins. */
#ifndef MODEL_VARIANT_H
#define MODEL_VARIANT_H

#include "base/arena.h"
#include "base/diag.h"
#include "base/geom.h"

#include <stdbool.h>
#include <stddef.h>

struct node;

/* The look that no variant changes: no file has this name. */
#define VARIANT_STANDARD "standard"
/* Times the size of every style. */
#define VARIANT_TYPE_MIN 0.5
#define VARIANT_TYPE_MAX 4.0

/* Cards of one size are printed in another. */
struct format {
    um from_width, from_height, to_width, to_height;
};

struct font_swap {
    const char *from, *to;
    struct pos from_at, at;
};

struct variant {
    const char *id; /* "low-ink", or several: "large-print+low-ink" */
    struct format *formats;
    size_t nformats;
    double type;             /* times the size of every style; 1 */
    struct font_swap *fonts; /* font `to` stands in for `from` */
    size_t nfonts;
    bool no_hyphens;
    struct pos ink_at, back_at;
    const char *ink; /* colour of all text, icons and rules, by its name in the
                        layout; NULL: their own */
    bool outlines;   /* fills become lines in that colour */
    const char *art_style; /* CSS for drawn art, its text; or NULL */
    bool grey;
    bool hide_brand;      /* no name, logo, contact or aftercare line */
    bool hide_back_words; /* no text on backs */
    const char *back;     /* file of a drawn back in place of the deck's */
};

/* Read a variant's file.  NULL when it is not right; complained. */
struct variant *variant_load(const char *path, const char *id, struct arena *a,
                             struct diag *d);

/* The map `n` of fonts that stand in for others. */
struct font_swap *variant_load_fonts(const struct node *n, size_t *count,
                                     struct arena *a, struct diag *d);

/* `over` laid over `under` (NULL: nothing). */
const struct variant *variant_combine(const struct variant *under,
                                      const struct variant *over,
                                      struct arena *a);

/* The size that cards of `width` x `height` have in this variant, and by what
 * their boxes grow.  1 and the same size when it says nothing of them. */
double variant_scale(const struct variant *v, um *width, um *height);

#endif
