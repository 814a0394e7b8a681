/* SPDX-License-Identifier: GPL-3.0-or-later
 * shop.h - what a print shop demands: layouts/shops/
 *
 * Shops disagree, so each figure is data, with its source and date in the
 * file.  A figure that a shop does not give is 0, and is not checked. */
#ifndef MODEL_SHOP_H
#define MODEL_SHOP_H

#include "base/arena.h"
#include "base/diag.h"
#include "base/geom.h"
#include "source/node.h"

/* Levels of the file: a plain PDF, or PDF/X (ISO 15930-4, -6 and -7). */
enum shop_pdf { SHOP_PLAIN, SHOP_X1A, SHOP_X3, SHOP_X4 };

/* What the file may have besides: X-1a has no RGB whatever this says. */
enum shop_colour { SHOP_RGB, SHOP_CMYK };

/* What black text and rules of one ink do to what lies under them. */
enum shop_black { SHOP_KNOCK_OUT, SHOP_OVERPRINT };

/* Order of the pages of single cards. */
enum shop_order {
    SHOP_FRONT_BACK,  /* front, back, front, back */
    SHOP_BACK_FRONT,  /* back, front, back, front */
    SHOP_FRONTS_BACK, /* all fronts, then the one back they share */
    SHOP_FRONTS,      /* all fronts in one file, all backs in another */
};

/* A card of which several are wanted. */
enum shop_copies {
    SHOP_REPEAT,
    SHOP_LIST
}; /* as many pages; once, and a list */

struct shop {
    const char *id, *title;
    struct pos at;
    enum shop_pdf pdf;
    enum shop_colour colour;
    const char *condition; /* registered name: "FOGRA39"; or NULL */
    const char *condition_info;
    const char *registry;
    const char *profile; /* file of the ICC profile as resolved, or NULL */
    struct pos profile_at;
    bool embed; /* the profile goes into the file */
    um bleed, safe;
    int ink_limit; /* percent, all inks together */
    enum shop_black black;
    bool has_rich_black;
    double rich_black[4];       /* percent; large black grounds */
    double line, line_reversed; /* least, pt */
    double type_black, type_coloured, type_reversed; /* least, pt */
    double tint; /* least, percent of ink: a lighter one may vanish */
    int ppi;     /* least of images */
    um qr;       /* least side */
    bool marks;  /* outside the bleed */
    enum shop_order order;
    enum shop_copies copies;
    const char *cut;     /* name of the spot ink that shows the cut, or NULL */
    const char *varnish; /* and of that of the boxes that are varnished */
};

struct library;

/* Read a shop; its parent comes from `lib`.  NULL when it has faults; all are
 * complained about. */
struct shop *shop_load(const struct node *root, const char *path,
                       struct library *lib, struct arena *a, struct diag *d);

#endif
