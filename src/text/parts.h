/* SPDX-License-Identifier: GPL-3.0-or-later
 * parts.h - the runs of a line as the eye meets them, from left to right
 *
 * Internal to text/. */
#ifndef TEXT_PARTS_H
#define TEXT_PARTS_H

#include "text/shape.h"

/* The part of a run that stands on a line. */
struct part {
    const struct run *run;
    size_t start, end; /* bytes of the block's words */
    double x;          /* of its left; for whoever places it */
};

/* A line of a block: its bytes from `start` to `end`. */
struct stretch {
    const struct shape *shape;
    const char *words;
    size_t start, end;
    bool hyphen; /* broken inside a word */
};

/* Parts of `line` from left to right, and how many.  There is room in `parts`
 * for as many as the block has runs. */
size_t parts_list(const struct stretch *line, struct part *parts);

/* True when the hyphen of `line` stands at the end of this part. */
bool parts_is_broken(const struct stretch *line, const struct part *p);

/* Width in ems, with a hyphen after it when there is one. */
double parts_width(const struct part *p, bool hyphen);

#endif
