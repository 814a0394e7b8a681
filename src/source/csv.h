/* SPDX-License-Identifier: GPL-3.0-or-later
 * csv.h - a spreadsheet's table as a tree, every cell with its place
 *
 * The first row names the keys; each row after it is a map of those of its
 * cells that hold something.  A heading `question [nl]` makes the value of
 * `question` a map of languages and texts. */
#ifndef SOURCE_CSV_H
#define SOURCE_CSV_H

#include "source/node.h"

/* Limits, each with its own complaint.  Bytes and texts are bounded as those
 * of other files are. */
#define CSV_MAX_ROWS 10000 /* that hold something */
#define CSV_MAX_COLUMNS 100

/* Read the table in `path`, called `name` in complaints: a NODE_LIST of
 * NODE_MAP.  NULL when it cannot be read, is too large, not Unicode, has a
 * fault in its quotes, or no headings.  A column or a cell that has a fault is
 * left out.  All is complained about, also later, with row and column. */
const struct node *csv_load(const char *path, const char *name, struct arena *a,
                            struct diag *d);

#endif
