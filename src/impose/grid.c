/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "impose/grid.h"

#include <glib.h>

static int count_fits(um room, um cell, um gap)
{
    return room < cell ? 0 : 1 + (int)((room - cell) / (cell + gap));
}

static struct grid make_grid(const struct sheet *s, const struct layout *l,
                             bool lies, enum fold fold)
{
    um gap = l->butt ? 0 : s->gap;
    struct grid g = {.paper_width = lies ? s->height : s->width,
                     .paper_height = lies ? s->width : s->height,
                     .gap_x = gap,
                     .gap_y = gap,
                     .card_width = l->width,
                     .card_height = l->height,
                     .cell_width = l->width * (fold == FOLD_UPRIGHT ? 2 : 1),
                     .cell_height = l->height * (fold == FOLD_LEVEL ? 2 : 1),
                     .fold = fold};

    g.columns = count_fits(g.paper_width - 2 * s->margin, g.cell_width, gap);
    g.rows = count_fits(g.paper_height - 2 * s->margin, g.cell_height, gap);
    g.x = (g.paper_width - g.columns * (g.cell_width + gap) + gap) / 2;
    g.y = (g.paper_height - g.rows * (g.cell_height + gap) + gap) / 2;
    return g;
}

static bool fill_slots(const struct sheet *s, const struct layout *l,
                       struct grid *out)
{
    const struct slots *slots = &s->slots;

    *out = (struct grid){.paper_width = s->width,
                         .paper_height = s->height,
                         .columns = slots->columns,
                         .rows = slots->rows,
                         .x = slots->x,
                         .y = slots->y,
                         .gap_x = slots->step_x - slots->width,
                         .gap_y = slots->step_y - slots->height,
                         .cell_width = slots->width,
                         .cell_height = slots->height,
                         .card_width = slots->width,
                         .card_height = slots->height};
    return l->width == slots->width && l->height == slots->height;
}

bool grid_fill(const struct sheet *s, const struct layout *l, struct grid *out)
{
    static const enum fold flat[] = {FOLD_NONE}, /* the first that is best */
        folded[] = {FOLD_UPRIGHT, FOLD_LEVEL};
    const enum fold *folds = s->fold ? folded : flat;
    size_t n = s->fold ? G_N_ELEMENTS(folded) : G_N_ELEMENTS(flat);

    if (s->slots.columns)
        return fill_slots(s, l, out);
    *out = make_grid(s, l, false, folds[0]);
    for (size_t i = 1; i < 2 * n; i++) {
        struct grid g = make_grid(s, l, i % 2 == 1, folds[i / 2]);
        if (g.columns * g.rows > out->columns * out->rows)
            *out = g;
    }
    return out->columns > 0 && out->rows > 0;
}

struct rect grid_cells(const struct grid *g)
{
    return (struct rect){g->x, g->y,
                         g->columns * (g->cell_width + g->gap_x) - g->gap_x,
                         g->rows * (g->cell_height + g->gap_y) - g->gap_y};
}

struct rect grid_cell(const struct grid *g, int column, int row)
{
    return (struct rect){g->x + column * (g->cell_width + g->gap_x),
                         g->y + row * (g->cell_height + g->gap_y),
                         g->cell_width, g->cell_height};
}

struct rect grid_clip(const struct grid *g, int column, int row, um bleed,
                      um least, struct vacant vacant)
{
    struct rect cell = grid_cell(g, column, row);
    um beside = um_min(bleed, g->gap_x / 2), over = um_min(bleed, g->gap_y / 2);
    struct insets out = {
        .top = row == 0 ? bleed : um_max(over, vacant.above ? least : 0),
        .right = column == g->columns - 1
                     ? bleed
                     : um_max(beside, vacant.right ? least : 0),
        .bottom =
            row == g->rows - 1 ? bleed : um_max(over, vacant.below ? least : 0),
        .left = column == 0 ? bleed : um_max(beside, vacant.left ? least : 0),
    };

    return (struct rect){cell.x - out.left, cell.y - out.top,
                         cell.w + out.left + out.right,
                         cell.h + out.top + out.bottom};
}

void grid_halve(const struct grid *g, struct rect cell, struct rect whole,
                struct rect *front, struct rect *back)
{
    um x = cell.x + g->card_width, y = cell.y + g->card_height;

    *front = *back = whole;
    if (g->fold == FOLD_UPRIGHT) {
        front->w = x - whole.x;
        back->x = x;
        back->w = whole.w - front->w;
    } else {
        front->h = y - whole.y;
        back->y = y;
        back->h = whole.h - front->h;
    }
}
