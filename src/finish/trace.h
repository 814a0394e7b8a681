/* SPDX-License-Identifier: GPL-3.0-or-later
 * trace.h - the shapes that a content stream draws
 *
 * Lengths are points of the page; y grows upwards, as a PDF has it. */
#ifndef FINISH_TRACE_H
#define FINISH_TRACE_H

#include <glib.h>
#include <stdbool.h>

/* x' = a x + c y + e, y' = b x + d y + f (ISO 32000-1, 8.3.3). */
struct trace_matrix {
    double a, b, c, d, e, f;
};

#define TRACE_UNIT                                                             \
    (struct trace_matrix)                                                      \
    {                                                                          \
        1, 0, 0, 1, 0, 0                                                       \
    }

/* First `m`, then `n`. */
struct trace_matrix trace_multiply(struct trace_matrix m,
                                   struct trace_matrix n);

/* How many times as long something becomes, on the whole. */
double trace_scale(struct trace_matrix m);

/* Lower left and upper right; x1 < x0 is nowhere. */
struct trace_box {
    double x0, y0, x1, y1;
};

#define TRACE_NOWHERE                                                          \
    (struct trace_box)                                                         \
    {                                                                          \
        1e30, 1e30, -1e30, -1e30                                               \
    }

struct trace_box trace_meet(struct trace_box a, struct trace_box b);
double trace_box_area(struct trace_box b);

/* The unit square as it lies by `m`: an image. */
struct trace_box trace_square(struct trace_matrix m);

struct trace_point {
    double x, y;
    bool begins; /* a part of its own */
};

/* A path as straight lines; of struct trace_point. */
struct trace_path {
    GArray *points;
    double x, y; /* where the pen is, before its matrix */
};

struct trace_path trace_new(void);
void trace_free(struct trace_path *p);

/* An operator that draws a path, with its numbers.  What is none is passed
 * over. */
void trace_add(struct trace_path *p, char op, const double *numbers,
               struct trace_matrix m);
void trace_add_rectangle(struct trace_path *p, const double *numbers,
                         struct trace_matrix m);

struct trace_box trace_bounds(const struct trace_path *p);

/* What a fill covers; parts that go round the other way are holes. */
double trace_area(const struct trace_path *p);

/* Of its lines, and of the outline of a fill, which closes its parts. */
double trace_length(const struct trace_path *p);
double trace_outline(const struct trace_path *p);

/* True when the point is inside, by the even-odd rule. */
bool trace_holds(const struct trace_point *points, size_t n, double x,
                 double y);

#endif
