/* SPDX-License-Identifier: GPL-3.0-or-later
 * flate.h - streams deflated here, before qpdf would
 *
 * qpdf deflates with zlib, which was half the time of finishing art of many
 * shapes; libdeflate takes a fifth of that and leaves a little less. */
#ifndef FINISH_FLATE_H
#define FINISH_FLATE_H

#include <qpdf/qpdf-c.h>
#include <stddef.h>

struct flate;

struct flate *flate_new(qpdf_data q);
void flate_free(struct flate *f); /* NULL is fine */

/* Let these bytes be the data of `stream`, deflated. */
void flate_put(struct flate *f, qpdf_oh stream, const void *bytes, size_t n);

/* The same of an image's rows, of `width` pixels of `parts` bytes.  Each row
 * is told by what it differs from the one above or the pixel before (PNG's
 * filters) when that makes less of it. */
void flate_put_rows(struct flate *f, qpdf_oh image, const unsigned char *bytes,
                    size_t width, size_t height, int parts);

/* The same of an ICC profile, most of which is tables of four inks. */
void flate_put_profile(struct flate *f, qpdf_oh stream, const void *bytes,
                       size_t n);

#endif
