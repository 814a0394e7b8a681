/* SPDX-License-Identifier: GPL-3.0-or-later
 * stamp.h - art on pages of pixels: drawn once, put down many times
 *
 * Pixels are for who measures many pages, and most pages of a deck have their
 * art at the same place. */
#ifndef ART_STAMP_H
#define ART_STAMP_H

#include "art/art.h"

/* As art_draw() on an image, to the last bit but one.  What was drawn is kept
 * as long as `a`, for each size and each place between pixels, up to a
 * limit. */
void stamp_draw(const struct art *a, cairo_t *cr, double x, double y, double w,
                double h, bool mirror);

#endif
