/* SPDX-License-Identifier: GPL-3.0-or-later
 * geom.h - lengths, points and rectangles
 *
 * Every length is an int32_t of micrometres, so that 3 mm, 1/8 in, A4 and
 * Letter are exact and sums can be compared with ==.  Type sizes are
 * hundredths of a point.  Points as double appear only where a library wants
 * them.  The origin is top left; y grows downwards. */
#ifndef BASE_GEOM_H
#define BASE_GEOM_H

#include <stdbool.h>
#include <stdint.h>

typedef int32_t um;  /* micrometres */
typedef int32_t cpt; /* hundredths of a point: type sizes */

#define UM_PER_MM 1000
#define UM_PER_INCH 25400

/* What a sum of lengths is held to: 1 km, so that two of them still add. */
#define UM_MAX 1000000000

struct rect {
    um x, y, w, h;
};

struct insets {
    um top, right, bottom, left;
};

static inline um um_clamp(int64_t v)
{
    return (um)(v > UM_MAX ? UM_MAX : v < -UM_MAX ? -UM_MAX : v);
}

static inline um um_add(um a, um b)
{
    return um_clamp((int64_t)a + b);
}

/* The nearest length, halves away from zero. */
static inline um um_round(double v)
{
    if (!(v > -UM_MAX && v < UM_MAX))
        return v < 0 ? -UM_MAX : UM_MAX;
    return (um)(v < 0 ? v - 0.5 : v + 0.5);
}

static inline double um_to_pt(um v)
{
    return (double)v * 72.0 / UM_PER_INCH;
}

static inline um pt_to_um(double pt)
{
    return um_round(pt * UM_PER_INCH / 72.0);
}

static inline double cpt_to_pt(cpt v)
{
    return (double)v / 100.0;
}

static inline um um_max(um a, um b)
{
    return a > b ? a : b;
}

static inline um um_min(um a, um b)
{
    return a < b ? a : b;
}

/* `r` without `in` on its four sides; never narrower than nothing. */
static inline struct rect rect_inset(struct rect r, struct insets in)
{
    return (struct rect){um_add(r.x, in.left), um_add(r.y, in.top),
                         um_max(0, um_add(r.w, -in.left - in.right)),
                         um_max(0, um_add(r.h, -in.top - in.bottom))};
}

/* `r` with `by` added on all four sides. */
static inline struct rect rect_grow(struct rect r, um by)
{
    return (struct rect){r.x - by, r.y - by, r.w + 2 * by, r.h + 2 * by};
}

static inline bool rect_holds(struct rect outer, struct rect inner)
{
    return inner.x >= outer.x && inner.y >= outer.y &&
           inner.x + inner.w <= outer.x + outer.w &&
           inner.y + inner.h <= outer.y + outer.h;
}

#endif
