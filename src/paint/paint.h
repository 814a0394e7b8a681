/* SPDX-License-Identifier: GPL-3.0-or-later
 * paint.h - pages and faces painted by cairo
 *
 * Obeys the display lists and decides nothing: what is wrong was said by the
 * stages before. */
#ifndef PAINT_PAINT_H
#define PAINT_PAINT_H

#include "compose/compose.h"
#include "impose/page.h"

#include <glib.h>

/* The raw PDF of an imposition: pages, labels and bookmarks by suit, but no
 * boxes and no metadata, which finish/ adds.  Behind them come those of
 * art/pages.h with each of `arts`, of struct art, which may be NULL.
 * NULL with DIAG_PDF when cairo gives up.  The caller owns the bytes; `a` must
 * live as long as the texts of `tools`. */
GByteArray *paint_pdf(const struct imposition *imp, const struct tools *tools,
                      const GPtrArray *arts, struct arena *a, struct diag *d);

/* The same pages, with nothing on them but the shapes of the spot varnish, at
 * their places; what colours they have says nothing. */
GByteArray *paint_varnish(const struct imposition *imp,
                          const struct tools *tools, struct arena *a,
                          struct diag *d);

/* A page of an imposition, counted from 0, on white at `ppi`, for who measures
 * its ink.  The caller destroys the surface; `a` as above.  NULL, complained,
 * when cairo could not paint all of it. */
cairo_surface_t *paint_page_image(const struct imposition *imp, size_t page,
                                  const struct tools *tools, double ppi,
                                  struct arena *a, struct diag *d);

/* One face with its bleed on a white image at `ppi`, for pixel goldens and
 * proofs.  The caller destroys the surface. */
cairo_surface_t *paint_image(const struct face *face, const struct tools *tools,
                             double ppi);

#endif
