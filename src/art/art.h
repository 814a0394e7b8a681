/* SPDX-License-Identifier: GPL-3.0-or-later
 * art.h - pictures and icons: loaded once, drawn many times
 *
 * SVG stays vector, a JPEG is kept as it is.  Each file is drawn into one
 * recording (or image) surface, and a PDF holds that once however many pages
 * show it. */
#ifndef ART_ART_H
#define ART_ART_H

#include "base/diag.h"
#include "base/geom.h"

#include <cairo.h>

/* Limits against files that would fill the memory. */
#define ART_MAX_BYTES (32 * 1024 * 1024)
#define ART_MAX_PIXELS (100 * 1000 * 1000)

struct art;
struct art_store; /* owns every struct art */

struct art_store *art_store_new(void);
void art_store_free(struct art_store *s); /* NULL is fine */

/* The picture in `file`; an SVG is drawn with the style sheet `css` (NULL:
 * none) over its own.  NULL, with a complaint at `at`, when it cannot be
 * shown. */
struct art *art_load(struct art_store *s, const char *file, const char *css,
                     struct pos at, struct diag *d);

/* Width and height in any one unit: their ratio counts.  Never 0. */
double art_width(const struct art *a);
double art_height(const struct art *a);

/* The size that an SVG says it has; false for pixels, which have none. */
bool art_natural_size(const struct art *a, um *width, um *height);

/* How many pixels there are, upright; false for what is no pixels. */
bool art_pixels(const struct art *a, int *width, int *height);

/* The part of the picture that has ink, as fractions of its width and
 * height; may reach outside 0 to 1. */
void art_ink(const struct art *a, double *x, double *y, double *w, double *h);

/* True when the picture asks to be turned round in a language that is written
 * from right to left: data-mirror="rtl" at the root of its SVG. */
bool art_mirrors(const struct art *a);

/* SHA-256 of its bytes and of the style that it was drawn in. */
const char *art_digest(const struct art *a);

const char *art_file(const struct art *a);

/* Draw into the rectangle, in the units of `cr`; `mirror` flips left and
 * right. */
void art_draw(const struct art *a, cairo_t *cr, double x, double y, double w,
              double h, bool mirror);

/* Names and versions of the libraries behind this; the caller frees. */
char *art_libraries(void);

#endif
