/* SPDX-License-Identifier: GPL-3.0-or-later
 * pages.h - pictures as pages of a PDF, for who reads what is in them
 *
 * librsvg tells no strokes; what cairo writes does, and it is what a product
 * will hold. */
#ifndef ART_PAGES_H
#define ART_PAGES_H

#include "art/art.h"

#include <glib.h>

/* Each picture on a page of its own behind those that the PDF has, a point for
 * each unit of its size.  What was drawn on those is not written again, but
 * pictures of pixels have some of their pixels, unmixed: enough to tell their
 * colours. */
void pages_add(cairo_surface_t *pdf, const struct art *const *arts, size_t n);

/* A PDF of these pages alone.  NULL when cairo gives up.  The caller owns the
 * bytes. */
GByteArray *pages_make(const struct art *const *arts, size_t n);

#endif
