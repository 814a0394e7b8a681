/* SPDX-License-Identifier: GPL-3.0-or-later
 * mark.h - one painted thing as inspect.h tells it, and what it lies on */
#ifndef FINISH_MARK_H
#define FINISH_MARK_H

#include "finish/inspect.h"
#include "finish/trace.h"

enum { MARK_FILL, MARK_STROKE };

/* A colour, or the colours of a gradient. */
struct mark_tone {
    bool known, flat;
    double inks[4]; /* percent; of several, where they are most */
    double over;    /* share of it that has more than the limit */
    unsigned cell;  /* the object of a tiling pattern, or 0 */
};

/* The part of the graphics state that tells size, place and ink. */
struct mark_pen {
    struct trace_matrix ctm;
    struct trace_box clip;
    struct mark_tone tones[2];
    double alpha[2], part; /* part: of the groups around */
    bool overprint[2], masked;
    double width; /* of strokes, before the matrix */
};

struct mark_page {
    double limit, tint; /* percent, as inspect_new() has them */
    double height;
    GArray *marks; /* of struct inspect_mark */
    GArray *grounds, *points;
};

/* `marks` is borrowed; limit and tint are the caller's to set. */
void mark_init(struct mark_page *p, GArray *marks, double height);
void mark_fini(struct mark_page *p);

/* All is painted: fills with much ink or little count as far as they show. */
void mark_end(struct mark_page *p);

/* How much of the ink there is, 0 to 1: a mask is taken for half. */
double mark_part(const struct mark_pen *pen, int which);

/* One in the box, which the clip cuts, without its ink. */
struct inspect_mark mark_make(const struct mark_page *p,
                              const struct mark_pen *pen,
                              enum inspect_kind kind, struct trace_box box);

/* Add what paints a path. */
void mark_fill(struct mark_page *p, const struct mark_pen *pen,
               const struct trace_path *path);
void mark_stroke(struct mark_page *p, const struct mark_pen *pen,
                 const struct trace_path *path);

#endif
