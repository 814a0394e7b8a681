/* SPDX-License-Identifier: GPL-3.0-or-later
 * grid.h - the cells of a sheet, and what may be inked around them
 *
 * A cell holds one card; on a sheet that is folded, a card's front and its
 * back with the fold between them.  Places are micrometres from the paper's
 * top left corner. */
#ifndef IMPOSE_GRID_H
#define IMPOSE_GRID_H

#include "model/layout.h"
#include "model/sheet.h"

/* Where a folded cell has its fold: front on the left and back on the right
 * of an upright line, or front above and back below a level one. */
enum fold { FOLD_NONE, FOLD_UPRIGHT, FOLD_LEVEL };

/* The grid of a sheet for cards of one layout. */
struct grid {
    um paper_width, paper_height;
    int columns, rows;
    um x, y, gap_x, gap_y;
    um cell_width, cell_height;
    um card_width, card_height;
    enum fold fold;
};

/* The fullest grid, or that of the sheet's slots, on paper that stands or
 * lies; false when not one card fits, or a card is not the slots' size. */
bool grid_fill(const struct sheet *s, const struct layout *l, struct grid *out);

/* All cells together. */
struct rect grid_cells(const struct grid *g);

/* The cell at `column` and `row`. */
struct rect grid_cell(const struct grid *g, int column, int row);

/* Neighbours of a cell that hold nothing. */
struct vacant {
    bool above, right, below, left;
};

/* How far ink of a cell may reach: `bleed` over the edges of the grid, half
 * the gap towards a neighbour if that is less, and at least `least` towards a
 * vacant one. */
struct rect grid_clip(const struct grid *g, int column, int row, um bleed,
                      um least, struct vacant vacant);

/* The front's half of a folded cell and the back's, of its trim or of its
 * clip: `whole` is either. */
void grid_halve(const struct grid *g, struct rect cell, struct rect whole,
                struct rect *front, struct rect *back);

#endif
