/* SPDX-License-Identifier: GPL-3.0-or-later
 * tame.h - what an SVG may not hold, since drawing it may never end
 *
 * librsvg 2.54 aborts on some filters and computes others for hours.  On
 * paper a filter is pixels at 72 dpi anyway.  Of a link it makes a tag, which
 * in a recording breaks the PDF of cairo 1.16, or the process.  Text it sets in
 * the fonts that there are, so the same deck would not be the same PDF; 60,000
 * letters take it minutes, and a size of 1e29 makes it abort.  A file within
 * the file, or an odd encoding, could hide all that. */
#ifndef ART_TAME_H
#define ART_TAME_H

#include <stddef.h>

/* Why the file may not be drawn, in words that follow its name; or NULL. */
const char *tame_check(const char *data, size_t size);

#endif
