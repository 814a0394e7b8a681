/* SPDX-License-Identifier: GPL-3.0-or-later
 * segment.h - which of a type's fonts sets each part of a block's words
 *
 * Internal to text/.  Letters take the font of their script.  What scripts
 * share (digits, punctuation, brackets) goes with its neighbours, if that
 * font has the glyph; a mark stays with its letter. */
#ifndef TEXT_SEGMENT_H
#define TEXT_SEGMENT_H

#include "text/markup.h"
#include "text/text.h"

#include <glib.h>

struct segment {
    size_t start, end; /* bytes of the block's words */
    const char *font;
    double scale;
    const struct stand_in *stand_in; /* NULL: the type's own font */
};

/* struct segment, in order, covering all words of the block.  `beside` (may
 * be NULL) are words whose script decides where the block's own tell none.
 * The caller unrefs. */
GArray *segment_block(const struct block *b, const struct type *type,
                      struct fonts *fonts, const char *beside);

#endif
