/* SPDX-License-Identifier: GPL-3.0-or-later
 * edge.h - how far the marks at the ends of a line hang out of its column
 *
 * A quote or a hyphen at the edge has little ink, so the eye takes the letter
 * beside it for the edge and sees a dent.  Let the mark hang out, and the
 * letters stand in line.  Internal to text/. */
#ifndef TEXT_EDGE_H
#define TEXT_EDGE_H

#include "text/parts.h"

/* Ems, of the mark at the left and of that at the right; 0 beside a letter. */
struct edge {
    double left, right;
};

struct edge edge_find(const struct stretch *line);

/* The part of its width by which `c` hangs where words begin (`start`), or
 * where they end; 0 to 1. */
double edge_share(gunichar c, bool start);

#endif
