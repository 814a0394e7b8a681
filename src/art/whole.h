/* SPDX-License-Identifier: GPL-3.0-or-later
 * whole.h - which pictures of pixels are taken, and whether a file is whole
 *
 * The decoders behind gdk-pixbuf 2.42 make a picture of half a file without a
 * word: grey below, or whatever the memory held. */
#ifndef ART_WHOLE_H
#define ART_WHOLE_H

#include <stdbool.h>
#include <stddef.h>

/* gdk-pixbuf's name for what `data` begins like, "png" or "jpeg", or NULL. */
const char *whole_type(const unsigned char *data, size_t size);

/* True when the file's parts, of that type, follow each other to its end. */
bool whole_check(const unsigned char *data, size_t size, const char *type);

/* How many colours a pixel of a JPEG has (ITU-T T.81, B.2.2: Nf), or 0 when
 * that is not to be found. */
int whole_jpeg_colours(const unsigned char *data, size_t size);

#endif
