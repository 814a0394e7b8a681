/* SPDX-License-Identifier: GPL-3.0-or-later
 * breaks.h - where the lines of a block end, by sums over its characters
 *
 * Internal to text/, and without Pango, so that it is tested with made-up
 * widths.  All widths are ems. */
#ifndef TEXT_BREAKS_H
#define TEXT_BREAKS_H

#include "text/shape.h"

/* Characters `start` to `end` make a line, white space at its end left out.
 */
struct piece {
    size_t start, end;
    double width; /* with the hyphen, if there is one */
    bool hyphen;
};

/* Lines of `s` in `width`, written to `out` (NULL: only counted).  *widest
 * (may be NULL) becomes the width of the widest line. */
size_t breaks_find(const struct shape *s, enum text_break mode, double width,
                   GArray *out, double *widest);

/* The width at or below `width` at which the block looks best on the same
 * number of lines: all about as long when `balance`, else only no single
 * short word left on the last line. */
double breaks_fit_width(const struct shape *s, enum text_break mode,
                        double width, bool balance);

/* Take the last word of a line to the next, where it is the first of a
 * sentence, or a short one behind a comma: "one is enough. Write" and "it down"
 * read worse than "one is enough." and "Write it down".  Only when it fits
 * there, and a third of the wider line is left of the other. */
void breaks_mend(const struct shape *s, double width, GArray *pieces);

#endif
