/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/mark.h"

#include "finish/dose.h"

#include <math.h>
#include <string.h>

/* What lies beneath is asked at this many points of a path, and among this
 * many fills: art with more is none that people draw. */
#define ASKED_POINTS 16
#define ASKED_FILLS 4096

/* Points of a fill, across and down, that are asked whether they show. */
#define SEEN_POINTS 16

/* A fill that others may lie upon. */
struct ground {
    guint from, n; /* of the points */
    guint mark;    /* that it is of */
    struct trace_box clip;
    double inks[4];
};

void mark_init(struct mark_page *p, GArray *marks, double height)
{
    *p = (struct mark_page){
        .marks = marks,
        .height = height,
        .grounds = g_array_new(FALSE, FALSE, sizeof(struct ground)),
        .points = g_array_new(FALSE, FALSE, sizeof(struct trace_point)),
    };
}

void mark_fini(struct mark_page *p)
{
    g_array_unref(p->grounds);
    g_array_unref(p->points);
}

/* -- What lies beneath -- */

static bool is_black(const struct mark_tone *t)
{
    return t->known && t->flat && t->inks[3] > 99.9 &&
           t->inks[0] + t->inks[1] + t->inks[2] == 0;
}

/* What was painted last at the place, or NULL: paper. */
static const struct ground *find_ground(const struct mark_page *p, double x,
                                        double y)
{
    const struct trace_point *points = (const void *)p->points->data;

    guint end =
        p->grounds->len > ASKED_FILLS ? p->grounds->len - ASKED_FILLS : 0;

    for (guint i = p->grounds->len; i-- > end;) {
        const struct ground *g = &g_array_index(p->grounds, struct ground, i);
        if (x >= g->clip.x0 && x <= g->clip.x1 && y >= g->clip.y0 &&
            y <= g->clip.y1 && trace_holds(points + g->from, g->n, x, y))
            return g;
    }
    return NULL;
}

/* With the ground at a place: black that overprints takes the place of its
 * black, and what is see-through mixes. */
static void mix(struct inspect_mark *m, const struct ground *g,
                const struct mark_tone *tone, double alpha)
{
    static const double paper[4];
    const double *below = g ? g->inks : paper;
    double inks[4];

    for (int i = 0; i < 4; i++)
        inks[i] = m->overprints && i < 3
                      ? below[i]
                      : alpha * tone->inks[i] + (1 - alpha) * below[i];
    m->ground = m->ground || g;
    if (dose_sum(inks) > dose_sum(m->inks))
        memcpy(m->inks, inks, sizeof m->inks);
}

/* -- Marks -- */

struct inspect_mark mark_make(const struct mark_page *p,
                              const struct mark_pen *pen,
                              enum inspect_kind kind, struct trace_box box)
{
    box = trace_meet(box, pen->clip);
    return (struct inspect_mark){
        .kind = kind,
        .x = box.x0,
        .y = p->height - box.y1,
        .w = box.x1 - box.x0,
        .h = box.y1 - box.y0,
    };
}

/* How much of the ink there is; a mask is taken for half. */
double mark_part(const struct mark_pen *pen, int which)
{
    return pen->alpha[which] * pen->part * (pen->masked ? 0.5 : 1);
}

/* The ink of a mark that is at the points of the path. */
static bool add_mark(struct mark_page *p, const struct mark_pen *pen,
                     struct inspect_mark m, int which,
                     const struct trace_path *path)
{
    const struct mark_tone *tone = &pen->tones[which];
    double part = mark_part(pen, which);

    if (m.w < 0 || m.h < 0)
        return false;
    m.tinted = tone->known;
    m.flat = tone->flat && part == 1;
    m.overprints = pen->overprint[which] && is_black(tone);
    m.over = tone->over;
    if (tone->known && (m.overprints || part < 1)) {
        guint step = 1 + path->points->len / ASKED_POINTS;
        for (guint i = 0; i < path->points->len; i += step) {
            const struct trace_point *at =
                &g_array_index(path->points, struct trace_point, i);
            mix(&m, find_ground(p, at->x, at->y), tone, part);
        }
        m.over = dose_sum(m.inks) > p->limit;
    } else {
        memcpy(m.inks, tone->inks, sizeof m.inks);
    }
    g_array_append_val(p->marks, m);
    return true;
}

/* What covers, for what is painted on it. */
static void add_ground(struct mark_page *p, const struct mark_pen *pen,
                       const struct trace_path *path, const double inks[4])
{
    struct ground g = {.from = p->points->len,
                       .mark = p->marks->len - 1,
                       .n = path->points->len,
                       .clip = trace_meet(trace_bounds(path), pen->clip)};

    memcpy(g.inks, inks, sizeof g.inks);
    g_array_append_vals(p->points, path->points->data, path->points->len);
    g_array_append_val(p->grounds, g);
}

void mark_fill(struct mark_page *p, const struct mark_pen *pen,
               const struct trace_path *path)
{
    struct trace_box box = trace_bounds(path);
    struct inspect_mark m = mark_make(p, pen, INSPECT_FILL, box);

    m.area = fmin(trace_area(path), trace_box_area(trace_meet(box, pen->clip)));
    if (add_mark(p, pen, m, MARK_FILL, path) && pen->tones[MARK_FILL].known &&
        mark_part(pen, MARK_FILL) == 1 &&
        !(pen->overprint[MARK_FILL] && is_black(&pen->tones[MARK_FILL])))
        add_ground(p, pen, path, pen->tones[MARK_FILL].inks);
}

void mark_stroke(struct mark_page *p, const struct mark_pen *pen,
                 const struct trace_path *path)
{
    struct trace_box box = trace_bounds(path);
    double size = pen->width * trace_scale(pen->ctm), half = size / 2;

    box = (struct trace_box){box.x0 - half, box.y0 - half, box.x1 + half,
                             box.y1 + half};
    struct inspect_mark m = mark_make(p, pen, INSPECT_STROKE, box);
    m.size = size;
    m.area = fmin(trace_length(path) * size,
                  trace_box_area(trace_meet(box, pen->clip)));
    add_mark(p, pen, m, MARK_STROKE, path);
}

/* -- What is left to see -- */

/* Inks that nobody asks after: neither much nor little. */
static bool is_usual(const struct mark_page *p, const struct inspect_mark *m)
{
    double strongest = 0;

    for (int i = 0; i < 4; i++)
        strongest = fmax(strongest, m->inks[i]);
    return m->over <= 0 && (strongest <= 0 || strongest >= p->tint);
}

/* The share of a fill that no other covers. */
static double find_seen(const struct mark_page *p, const struct ground *g)
{
    const struct trace_point *points = (const void *)p->points->data;
    double across = (g->clip.x1 - g->clip.x0) / SEEN_POINTS;
    double down = (g->clip.y1 - g->clip.y0) / SEEN_POINTS;
    int inside = 0, seen = 0;

    for (int i = 0; i < SEEN_POINTS * SEEN_POINTS; i++) {
        int column = i % SEEN_POINTS, row = i / SEEN_POINTS;
        double x = g->clip.x0 + across * (column + 0.5);
        double y = g->clip.y0 + down * (row + 0.5);
        if (!trace_holds(points + g->from, g->n, x, y))
            continue;
        inside++;
        seen += find_ground(p, x, y) == g;
    }
    return inside ? (double)seen / inside : 1;
}

void mark_end(struct mark_page *p)
{
    for (guint i = 0; i < p->grounds->len; i++) {
        const struct ground *g = &g_array_index(p->grounds, struct ground, i);
        struct inspect_mark *m =
            &g_array_index(p->marks, struct inspect_mark, g->mark);
        if (!is_usual(p, m))
            m->area *= find_seen(p, g);
    }
}
