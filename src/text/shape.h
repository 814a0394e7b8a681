/* SPDX-License-Identifier: GPL-3.0-or-later
 * shape.h - the widths of a text's characters and where it may break
 *
 * Internal to text/.  Widths are in ems, so that they hold at every size. */
#ifndef TEXT_SHAPE_H
#define TEXT_SHAPE_H

#include "text/markup.h"
#include "text/text.h"

/* What may happen before a character, and whether it is white space. */
enum { SHAPE_BREAK = 1, SHAPE_SOFT = 2, SHAPE_MUST = 4, SHAPE_WHITE = 8 };

struct shape {
    size_t n;              /* characters */
    float *widths;         /* n, ems */
    unsigned char *kinds;  /* n */
    uint32_t *offsets;     /* n + 1: bytes of the block's words */
    double hyphen;         /* width of the hyphen at a broken word */
};

/* The description of `font` at `size`, for a layout of this context. */
PangoFontDescription *shape_font(const char *font, double size_pt);

/* Attributes for bytes `start` to `end` of a block's words, moved so that
 * `start` becomes 0.  Without `soft` they are for the words as printed, from
 * which the soft hyphens are gone. */
PangoAttrList *shape_attributes(const struct block *b, const struct type *type,
                                double size_pt, size_t start, size_t end,
                                bool soft);

/* A layout's one-time setup: direction, one paragraph, no width. */
PangoLayout *shape_layout(struct fonts *fonts, const struct type *type);

/* Measure one block.  Characters that no font of the type has are complained
 * about, all in one message. */
void shape_block(struct shape *s, const struct block *b,
                 const struct type *type, struct fonts *fonts, struct pos at,
                 struct arena *a, struct diag *d);

#endif
