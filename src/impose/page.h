/* SPDX-License-Identifier: GPL-3.0-or-later
 * page.h - one side of one sheet: faces put on paper, marks around them
 *
 * Places are micrometres from the paper's top left corner. */
#ifndef IMPOSE_PAGE_H
#define IMPOSE_PAGE_H

#include "compose/face.h"
#include "model/sheet.h"

/* Lines over a face, for a proof: where it is cut, how far it bleeds, what
 * must keep inside, the box of a text, where it is folded. */
enum outline_kind {
    OUTLINE_TRIM,
    OUTLINE_BLEED,
    OUTLINE_SAFE,
    OUTLINE_TEXT,
    OUTLINE_FOLD, /* a line: no width or no height */
};

struct outline {
    enum outline_kind kind;
    struct rect rect; /* from the trim's top left corner, as the face's items */
    um corners;
};

/* A face on paper.  `trim` is where its card will be cut; a turned face
 * stands on its head in it.  Nothing is painted outside `clip`. */
struct placed {
    const struct face *face;
    struct rect trim, clip;
    bool turned;
    const struct outline *outlines; /* of a proof */
    size_t noutlines;
    const char *tag;     /* of a proof: what card this is, on a white ground; or
                            NULL */
    struct rect tag_box; /* from the trim's top left corner, as outlines */
};

struct mark {
    um x1, y1, x2, y2;
    bool fold; /* to be folded along, not cut: dashed */
};

/* Words in the small style of slug lines, which begin at x or have it in
 * their middle.  With a width they are CommonMark in lines of that, the first
 * one's capitals at y; without it they are as they stand, their baseline at y.
 * With no language, the order of words from the left is that of the string. */
struct note {
    um x, y;
    const char *words;
    bool centred;
    um width;
    cpt size; /* 0: the style's own */
    const char *language;
};

/* A line of a proof's legend, as long as it needs to show what it is like. */
struct legend {
    enum outline_kind kind;
    um x1, x2, y;
};

/* By how much all that is on a page is moved to the right and down, and turned
 * clockwise about the middle of the paper, for a printer that misses. */
struct shift {
    um x, y;
    double angle; /* degrees */
};

struct page {
    um width, height;
    struct rect trim, bleed; /* of a single card; w is 0 on a sheet of many */
    struct rect cards;       /* all of the grid: nothing else may lie in it */
    enum side side;
    bool one_sided; /* fronts and backs beside each other, to be folded */
    size_t sheet;   /* number of the piece of paper, from 1 */
    const char *label;
    struct placed *placed;
    size_t nplaced;
    const struct mark *marks;
    size_t nmarks;
    um mark_thickness;
    const char *slug; /* NULL: none */
    um slug_x, slug_y;
    const char *check; /* words beside the bar of 50 mm, NULL: no bar */
    struct rect bar;
    const struct note *notes;
    size_t nnotes;
    const struct legend *legend; /* of a proof */
    size_t nlegend;
    struct shift shift;
};

struct imposition {
    const struct sheet *sheet;
    const struct faces *faces;
    struct page *pages;
    size_t npages;
    size_t nsheets; /* pieces of paper */
};

/* Where the point at *x, *y, in micrometres, of a page comes to lie by its
 * shift. */
void page_move(const struct page *p, double *x, double *y);

/* One fact a line, for goldens and `kaart dump`. */
void page_print(const struct imposition *imp, FILE *out);

#endif
