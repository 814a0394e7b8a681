/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "impose/marks.h"

#include <glib.h>
#include <string.h>

/* Heights of what stands in the margins, and how far from the first mark. */
#define SLUG_HIGH 2400
#define BAR_HIGH 2000

/* Office printers leave some 4.2 mm of every edge white: from there to the
 * slug line, under which letters hang, and to the middle of the bar. */
#define SLUG_IN 4800
#define BAR_IN 5200
#define BESIDE_MARK 3000

/* Lines in a gap between cards keep this part of it off the cards, so that a
 * cut that misses leaves no dot on them. */
#define CLEAR_OF_GAP 6

/* Cuts and folds along one axis, and the cells between them. */
struct axis {
    um first, cell, gap;
    int n;
    bool folds; /* each cell has a fold in its middle */
    um paper;
};

struct cut {
    um at;
    bool fold;
};

struct pen {
    GArray *marks; /* struct mark */
    bool upright;  /* the lines being drawn */
};

/* Edges of every cell, shared ones once, and its fold. */
static GArray *list_cuts(const struct axis *a)
{
    GArray *cuts = g_array_new(FALSE, FALSE, sizeof(struct cut));

    for (int i = 0; i < a->n; i++) {
        struct cut c = {a->first + i * (a->cell + a->gap), false};
        if (!i || a->gap)
            g_array_append_val(cuts, c);
        if (a->folds) {
            struct cut fold = {c.at + a->cell / 2, true};
            g_array_append_val(cuts, fold);
        }
        c.at += a->cell;
        g_array_append_val(cuts, c);
    }
    return cuts;
}

static void add_line(struct pen *pen, const struct cut *c, um from, um to)
{
    struct mark m = pen->upright
                        ? (struct mark){c->at, from, c->at, to, c->fold}
                        : (struct mark){from, c->at, to, c->at, c->fold};

    if (from < to)
        g_array_append_val(pen->marks, m);
}

/* The cuts of `across`, drawn where `along` has no cells: at both ends, and in
 * its gaps if they are guides or folds. */
static void add_lines(struct pen *pen, const struct axis *across,
                      const struct axis *along, const struct sheet *s)
{
    g_autoptr(GArray) cuts = list_cuts(across);
    um end = along->first + along->n * (along->cell + along->gap) - along->gap;
    um near = s->guides ? um_max(s->mark_offset, s->bleed) : s->mark_offset;
    um top = s->guides ? along->first : near + s->mark_length;
    um foot = s->guides ? along->paper - end : near + s->mark_length;
    um off = along->gap / CLEAR_OF_GAP;

    for (guint i = 0; i < cuts->len; i++) {
        const struct cut *c = &g_array_index(cuts, struct cut, i);
        add_line(pen, c, along->first - top, along->first - near);
        add_line(pen, c, end + near, end + foot);
        for (int k = 1; k < along->n && (s->guides || c->fold); k++) {
            um cell = along->first + k * (along->cell + along->gap);
            add_line(pen, c, cell - along->gap + off, cell - off);
        }
    }
}

void marks_add(struct page *p, const struct grid *g, const struct sheet *s,
               struct arena *a)
{
    const struct axis x = {g->x,       g->cell_width,           g->gap_x,
                           g->columns, g->fold == FOLD_UPRIGHT, g->paper_width};
    const struct axis y = {g->y,    g->cell_height,        g->gap_y,
                           g->rows, g->fold == FOLD_LEVEL, g->paper_height};
    struct pen pen = {g_array_new(FALSE, FALSE, sizeof(struct mark)), true};

    if (s->mark_length || s->guides) {
        add_lines(&pen, &x, &y, s);
        pen.upright = false;
        add_lines(&pen, &y, &x, s);
    }
    p->nmarks = pen.marks->len;
    struct mark *marks = ARENA_ARRAY(a, struct mark, p->nmarks);
    if (p->nmarks)
        memcpy(marks, pen.marks->data, p->nmarks * sizeof *marks);
    p->marks = marks;
    g_array_unref(pen.marks);
}

/* Where in a margin of `margin` something `high` is put, measured from the
 * paper's edge to its middle: in the middle or `in`, clear of what printers
 * leave white, if there is room.  False when it would reach the cards. */
static bool find_place(um margin, um high, um in, um *middle)
{
    *middle = um_max(in, margin / 2);
    if (*middle + high / 2 > margin)
        *middle = margin / 2;
    return margin >= high;
}

void marks_add_slug(struct page *p, size_t nsheets, const struct deck *deck,
                    const struct slug_words *words, struct arena *a)
{
    const char *side = p->side == SIDE_FRONT ? words->front : words->back;
    um bottom = p->height - p->cards.y - p->cards.h, middle;

    if (find_place(bottom, SLUG_HIGH, SLUG_IN, &middle)) {
        p->slug = arena_printf(
            a, "%s %s · %s%s%s · %s %zu %s %zu%s%s", deck->id,
            deck->version ? deck->version : "", deck->languages,
            deck->draft ? " · " : "", deck->draft ? deck->draft : "",
            words->sheet, p->sheet, words->of, nsheets,
            p->one_sided ? "" : " · ", p->one_sided ? "" : side);
        p->slug_x = p->cards.x + BESIDE_MARK;
        p->slug_y = p->height - middle;
    }
    if (find_place(p->cards.y, BAR_HIGH, BAR_IN, &middle)) {
        p->check = words->check;
        p->bar = (struct rect){p->cards.x + BESIDE_MARK, middle - BAR_HIGH / 2,
                               MARKS_BAR, BAR_HIGH};
    }
}
