/* SPDX-License-Identifier: GPL-3.0-or-later
 * pixels.h - pictures compared with small golden ones
 *
 * Fonts and libraries of other versions move edges by a part of a pixel, so a
 * pixel may have any value that the golden has within half a pixel of it, and
 * a little more where the golden is steep.  A shape that moves by a whole
 * pixel shows. */
#ifndef SUPPORT_PIXELS_H
#define SUPPORT_PIXELS_H

#include <cairo.h>

/* `got` is as tests/golden/pixels/NAME.png.  If not, it is written with its
 * difference to build/pixels/ and the test fails; to accept it, copy it. */
void pixels_assert(cairo_surface_t *got, const char *name);

#endif
