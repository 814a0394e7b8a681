/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "impose/marks.h"

#include <glib.h>
#include <string.h>

/* Office printers leave some 4.2 mm of every edge white. */
#define EDGE_WHITE 4800

/* Heights of what stands in the margins, and how far from the first mark. */
#define SLUG_HIGH 2400
#define BAR_HIGH 2000
#define BESIDE_MARK 3000

/* Cuts along one axis: both edges of every card, shared ones once. */
static size_t list_cuts(um start, um card, um gap, int n, um *out)
{
    size_t cuts = 0;

    for (int i = 0; i < n; i++) {
        um at = start + i * (card + gap);
        if (!cuts || out[cuts - 1] != at)
            out[cuts++] = at;
        out[cuts++] = at + card;
    }
    return cuts;
}

void marks_add(struct page *p, const struct grid *g, const struct sheet *s,
               struct arena *a)
{
    g_autofree um *xs = g_new(um, (size_t)g->columns * 2);
    g_autofree um *ys = g_new(um, (size_t)g->rows * 2);
    size_t nx = list_cuts(g->x, g->card_width, g->gap, g->columns, xs);
    size_t ny = list_cuts(g->y, g->card_height, g->gap, g->rows, ys);
    um near = s->mark_offset, far = s->mark_offset + s->mark_length;
    um top = ys[0], bottom = ys[ny - 1], left = xs[0], right = xs[nx - 1];

    if (!s->mark_length)
        return;
    struct mark *m = ARENA_ARRAY(a, struct mark, 2 * (nx + ny));
    p->marks = m;
    p->nmarks = 2 * (nx + ny);
    for (size_t i = 0; i < nx; i++) {
        *m++ = (struct mark){xs[i], top - far, xs[i], top - near};
        *m++ = (struct mark){xs[i], bottom + near, xs[i], bottom + far};
    }
    for (size_t i = 0; i < ny; i++) {
        *m++ = (struct mark){left - far, ys[i], left - near, ys[i]};
        *m++ = (struct mark){right + near, ys[i], right + far, ys[i]};
    }
}

/* Where in a margin of `margin` something `high` is put, measured from the
 * paper's edge to its middle: clear of what printers leave white if there is
 * room.  False when it would reach the cards. */
static bool find_place(um margin, um high, um *middle)
{
    *middle = um_max(EDGE_WHITE, margin / 2);
    if (*middle + high / 2 > margin)
        *middle = margin / 2;
    return margin >= high;
}

void marks_add_slug(struct page *p, size_t sheet, size_t nsheets,
                    const struct deck *deck, const struct slug_words *words,
                    struct arena *a)
{
    um bottom = p->height - p->cards.y - p->cards.h, middle;

    if (find_place(bottom, SLUG_HIGH, &middle)) {
        p->slug = arena_printf(
            a, "%s %s · %s%s%s · %s %zu %s %zu · %s", deck->id,
            deck->version ? deck->version : "", deck->languages,
            deck->draft ? " · " : "", deck->draft ? deck->draft : "",
            words->sheet, sheet, words->of, nsheets,
            p->side == SIDE_FRONT ? words->front : words->back);
        p->slug_x = p->cards.x + BESIDE_MARK;
        p->slug_y = p->height - middle;
    }
    if (find_place(p->cards.y, BAR_HIGH, &middle)) {
        p->check = words->check;
        p->bar = (struct rect){p->cards.x + BESIDE_MARK, middle - BAR_HIGH / 2,
                               MARKS_BAR, BAR_HIGH};
    }
}
