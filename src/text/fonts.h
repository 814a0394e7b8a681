/* SPDX-License-Identifier: GPL-3.0-or-later
 * fonts.h - the fonts of this run, and nothing else that is installed
 *
 * A private fontconfig setup holds the files that were added, so a build is
 * the same on every machine and no font steps in for another. */
#ifndef TEXT_FONTS_H
#define TEXT_FONTS_H

#include "base/diag.h"

#include <cairo.h>
#include <pango/pango.h>

struct fonts;

struct fonts *fonts_new(void);
void fonts_free(struct fonts *f); /* NULL is fine */

/* Make the font in `file` usable.  False when it is no font; only the first
 * try of a file does anything and complains, all give the same answer. */
bool fonts_add(struct fonts *f, const char *file, struct diag *d);

/* The one context that text is measured and drawn in: 72 dpi, so that points
 * are points; no hinting and no rounding, so that text is set as it will be
 * printed and scales with its size.  Borrowed. */
PangoContext *fonts_context(struct fonts *f);

/* Pango opens a font's file when it first shapes with it, and goes on without
 * letters when that fails: then it is trouble (base/file.h). */
void fonts_check(PangoFont *font);

/* Height of a capital of `font`, in ems. */
double fonts_cap_height(struct fonts *f, const char *font);

/* Height that the eye gives to `letter`, no capital, of `font`, in ems: by as
 * much as it hangs below the baseline, less than its top.  So text that has no
 * capitals stands in the middle as capitals do. */
double fonts_letter_height(struct fonts *f, const char *font,
                           const char *letter);

/* True when `font` was added and has a glyph for `c`. */
bool fonts_has_glyph(struct fonts *f, const char *font, gunichar c);

/* The glyph of a hyphen in `font`, and its width in ems.  False when it has
 * none. */
bool fonts_hyphen(struct fonts *f, const char *font, uint32_t *glyph,
                  double *width);

/* `font`, which was shaped with, to draw with at a size.  The caller calls
 * cairo_scaled_font_destroy(). */
cairo_scaled_font_t *fonts_scaled(struct fonts *f, const char *font, double pt);

/* Names and versions of the libraries behind this; the caller frees. */
char *fonts_libraries(void);

#endif
