/* SPDX-License-Identifier: GPL-3.0-or-later
 * jpeg.h - photographs that came as JPEG leave as JPEG
 *
 * Deflated, a photograph's inks take ten times what its JPEG took.  It is
 * encoded anew, finely enough that only the first time shows. */
#ifndef FINISH_JPEG_H
#define FINISH_JPEG_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Sides of a JPEG are 16 bits. */
#define JPEG_SIDE_MAX 65500

/* Rows of `parts` bytes a pixel, which are 1 (grey) or 4 (inks as a PDF has
 * them: 255 is all of it).  NULL when it cannot be encoded. */
GByteArray *jpeg_encode(const uint8_t *pixels, size_t width, size_t height,
                        int parts);

#endif
