/* SPDX-License-Identifier: GPL-3.0-or-later
 * inspect.h - what art is made of: planes, strokes, pixels and inks
 *
 * Reads pages as a product will hold them: their colours become the inks of
 * the press first, by the steps that make a product. */
#ifndef FINISH_INSPECT_H
#define FINISH_INSPECT_H

#include "finish/opened.h"

enum inspect_kind { INSPECT_FILL, INSPECT_STROKE, INSPECT_IMAGE };

/* One thing that a page paints.  Lengths are points of the page; x and y are
 * its top left corner, seen from the page's. */
struct inspect_mark {
    enum inspect_kind kind;
    double x, y, w, h;
    double size;       /* how thick a stroke is */
    int width, height; /* pixels of an image */
    double ppi;        /* of an image: the fewest to the inch */
    bool tinted;       /* its colour is known: `inks`, `over` and `area` are */
    bool flat;         /* it has one colour, which nothing shows through */
    bool overprints;   /* black ink alone, on what lies beneath */
    bool ground;       /* and something does, on this page */
    double inks[4];    /* percent; of several colours, where they are most;
                          with what it overprints or lets shine through */
    double over;       /* share of it that has more than the limit */
    double area;       /* square points that it covers, or somewhat more; of
                          what is over or under, as far as it shows */
};

struct inspect_page {
    struct inspect_mark *marks;
    size_t n;
};

struct inspect {
    bool inks; /* false: in `inks` is 0 for white, black ink alone for black,
                  and several for all else */
    struct inspect_page *pages;
    size_t npages;
};

/* Read the pages of the PDF from number `first` on, counted from 0, and take
 * them out of it.  With `press` NULL, or without a profile that its colours
 * need, they do not become inks; otherwise those of the whole file do.
 * `limit` is in percent, all inks together; `tint` is the lightest that is
 * asked after.  NULL, complained as DIAG_PDF, when it is none. */
struct inspect *inspect_new(struct opened *o, size_t first,
                            const struct finish_press *press, double limit,
                            double tint, struct diag *d);
void inspect_free(struct inspect *s); /* NULL is fine */

#endif
