/* SPDX-License-Identifier: GPL-3.0-or-later
 * draw.h - a set text put on a cairo surface */
#ifndef TEXT_DRAW_H
#define TEXT_DRAW_H

#include "text/text.h"

#include <cairo.h>

/* Draw with the box's top left at x, y points, in `rgb`; markers of lists in
 * `marker_rgb`. */
void draw_text(struct texts *t, const struct set_text *set, cairo_t *cr,
               double x, double y, const uint8_t rgb[3],
               const uint8_t marker_rgb[3]);

#endif
