/* SPDX-License-Identifier: GPL-3.0-or-later
 * raster.h - pages of a finished PDF as pixels, and what differs in them
 *
 * Read back by poppler, as a reader of the PDF would see it. */
#ifndef PAINT_RASTER_H
#define PAINT_RASTER_H

#include "base/diag.h"

#include <cairo.h>
#include <stddef.h>

struct raster_file;

/* Open a PDF; NULL, complained, when it cannot be read. */
struct raster_file *raster_open(const char *path, struct diag *d);
void raster_close(struct raster_file *f); /* NULL is fine */

/* Page `n`, from 0, on white; NULL when there is no such page.  The caller
 * destroys the surface. */
cairo_surface_t *raster_page(struct raster_file *f, size_t n, double ppi);

/* Pixels that differ, anywhere in the two; all of them when their sizes do. */
size_t raster_count(cairo_surface_t *a, cairo_surface_t *b);

/* `b` in light grey, with what differs from `a` dark and in a frame; as large
 * as the larger of both.  The caller destroys it. */
cairo_surface_t *raster_compare(cairo_surface_t *a, cairo_surface_t *b);

/* Write it as PNG.  False, complained, when that fails. */
bool raster_write(cairo_surface_t *s, const char *path, struct diag *d);

#endif
