/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/trace.h"

#include <math.h>

/* Straight pieces of a curve. */
#define PIECES 8

struct trace_matrix trace_multiply(struct trace_matrix m, struct trace_matrix n)
{
    return (struct trace_matrix){
        m.a * n.a + m.b * n.c,       m.a * n.b + m.b * n.d,
        m.c * n.a + m.d * n.c,       m.c * n.b + m.d * n.d,
        m.e * n.a + m.f * n.c + n.e, m.e * n.b + m.f * n.d + n.f,
    };
}

double trace_scale(struct trace_matrix m)
{
    return sqrt(fabs(m.a * m.d - m.b * m.c));
}

struct trace_box trace_meet(struct trace_box a, struct trace_box b)
{
    return (struct trace_box){fmax(a.x0, b.x0), fmax(a.y0, b.y0),
                              fmin(a.x1, b.x1), fmin(a.y1, b.y1)};
}

double trace_box_area(struct trace_box b)
{
    return b.x1 > b.x0 && b.y1 > b.y0 ? (b.x1 - b.x0) * (b.y1 - b.y0) : 0;
}

/* By comparing: fmin() is a call, and drawings have millions of points. */
static void widen(struct trace_box *b, double x, double y)
{
    b->x0 = x < b->x0 ? x : b->x0;
    b->y0 = y < b->y0 ? y : b->y0;
    b->x1 = x > b->x1 ? x : b->x1;
    b->y1 = y > b->y1 ? y : b->y1;
}

struct trace_box trace_square(struct trace_matrix m)
{
    struct trace_box b = TRACE_NOWHERE;

    for (int i = 0; i < 4; i++)
        widen(&b, m.e + (i & 1) * m.a + (i >> 1) * m.c,
              m.f + (i & 1) * m.b + (i >> 1) * m.d);
    return b;
}

struct trace_path trace_new(void)
{
    return (struct trace_path){
        .points = g_array_new(FALSE, FALSE, sizeof(struct trace_point))};
}

void trace_free(struct trace_path *p)
{
    g_array_unref(p->points);
}

static struct trace_point make_point(double x, double y, bool begins,
                                     struct trace_matrix m)
{
    return (struct trace_point){m.a * x + m.c * y + m.e,
                                m.b * x + m.d * y + m.f, begins};
}

static void add_point(struct trace_path *p, double x, double y, bool begins,
                      struct trace_matrix m)
{
    struct trace_point point = make_point(x, y, begins, m);

    g_array_append_val(p->points, point);
    p->x = x;
    p->y = y;
}

static void add_curve(struct trace_path *p, double x1, double y1, double x2,
                      double y2, double x3, double y3, struct trace_matrix m)
{
    double x0 = p->x, y0 = p->y;
    struct trace_point points[PIECES];

    for (int i = 1; i <= PIECES; i++) {
        double t = (double)i / PIECES, u = 1 - t;
        double c0 = u * u * u, c1 = 3 * u * u * t, c2 = 3 * u * t * t,
               c3 = t * t * t;
        points[i - 1] =
            make_point(c0 * x0 + c1 * x1 + c2 * x2 + c3 * x3,
                       c0 * y0 + c1 * y1 + c2 * y2 + c3 * y3, false, m);
    }
    g_array_append_vals(p->points, points, PIECES);
    p->x = x3;
    p->y = y3;
}

void trace_add(struct trace_path *p, char op, const double *n,
               struct trace_matrix m)
{
    switch (op) {
    case 'm':
    case 'l':
        add_point(p, n[0], n[1], op == 'm', m);
        break;
    case 'c':
        add_curve(p, n[0], n[1], n[2], n[3], n[4], n[5], m);
        break;
    case 'v':
        add_curve(p, p->x, p->y, n[0], n[1], n[2], n[3], m);
        break;
    case 'y':
        add_curve(p, n[0], n[1], n[2], n[3], n[2], n[3], m);
        break;
    default:
        break;
    }
}

void trace_add_rectangle(struct trace_path *p, const double *n,
                         struct trace_matrix m)
{
    add_point(p, n[0], n[1], true, m);
    add_point(p, n[0] + n[2], n[1], false, m);
    add_point(p, n[0] + n[2], n[1] + n[3], false, m);
    add_point(p, n[0], n[1] + n[3], false, m);
    add_point(p, n[0], n[1], false, m);
}

struct trace_box trace_bounds(const struct trace_path *p)
{
    struct trace_box b = TRACE_NOWHERE;

    for (guint i = 0; i < p->points->len; i++) {
        const struct trace_point *at =
            &g_array_index(p->points, struct trace_point, i);
        widen(&b, at->x, at->y);
    }
    return b;
}

/* A fill closes its parts: the last point leads back to the first. */
double trace_area(const struct trace_path *p)
{
    const struct trace_point *all = (const void *)p->points->data;
    double sum = 0;

    for (guint i = 0, first = 0; i < p->points->len; i++) {
        if (all[i].begins)
            first = i;
        bool last = i + 1 == p->points->len || all[i + 1].begins;
        const struct trace_point *next = last ? &all[first] : &all[i + 1];
        sum += all[i].x * next->y - next->x * all[i].y;
    }
    return fabs(sum) / 2;
}

double trace_length(const struct trace_path *p)
{
    const struct trace_point *all = (const void *)p->points->data;
    double sum = 0;

    for (guint i = 1; i < p->points->len; i++)
        if (!all[i].begins)
            sum += hypot(all[i].x - all[i - 1].x, all[i].y - all[i - 1].y);
    return sum;
}

double trace_outline(const struct trace_path *p)
{
    const struct trace_point *all = (const void *)p->points->data;
    double sum = trace_length(p);

    for (guint i = 0, first = 0; i < p->points->len; i++) {
        if (all[i].begins)
            first = i;
        if (i + 1 == p->points->len || all[i + 1].begins)
            sum += hypot(all[i].x - all[first].x, all[i].y - all[first].y);
    }
    return sum;
}

bool trace_holds(const struct trace_point *all, size_t n, double x, double y)
{
    bool inside = false;

    for (size_t i = 0, first = 0; i < n; i++) {
        if (all[i].begins)
            first = i;
        bool last = i + 1 == n || all[i + 1].begins;
        const struct trace_point *a = &all[i], *b = &all[last ? first : i + 1];
        if ((a->y > y) != (b->y > y) &&
            x < (b->x - a->x) * (y - a->y) / (b->y - a->y) + a->x)
            inside = !inside;
    }
    return inside;
}
