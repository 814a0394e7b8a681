/* SPDX-License-Identifier: GPL-3.0-or-later
 * shape.h - the widths of a text's characters and where it may break
 *
 * Internal to text/.  Widths are in ems, so that they hold at every size. */
#ifndef TEXT_SHAPE_H
#define TEXT_SHAPE_H

#include "text/markup.h"
#include "text/text.h"

/* What may happen before a character, whether it is white space, and whether
 * it is a mark at which a reader pauses, as a comma, or stops, as a point. */
enum {
    SHAPE_BREAK = 1,
    SHAPE_SOFT = 2,
    SHAPE_MUST = 4,
    SHAPE_WHITE = 8,
    SHAPE_PAUSE = 16,
    SHAPE_STOP = 32
};

/* One glyph as shaped.  A cluster is the bytes that it, with the glyphs of
 * the same `start`, stands for. */
struct glyph {
    uint32_t index; /* in the font */
    uint32_t start; /* byte of the block's words */
    float width;    /* advance, ems */
};

/* Where a glyph stands beside its place, as marks do; ems. */
struct move {
    float x, y;
};

/* Glyphs of one font and direction, from left to right. */
struct run {
    size_t start, end; /* bytes of the block's words */
    struct glyph *glyphs;
    struct move *moves; /* of each; NULL: all stand in their places */
    size_t n;
    const char *font;
    double scale; /* of the font to the style's size, which is the em here */
    int level;    /* of the bidirectional algorithm: odd is right to left */
    struct glyph hyphen; /* at the end of a word broken here, in this font */
    uint32_t blank;      /* right to left: a glyph without ink or width; or 0 */
};

struct shape {
    struct run *runs; /* in the order of the words */
    size_t nruns;
    size_t n;             /* characters */
    float *widths;        /* n, ems */
    unsigned char *kinds; /* n */
    uint32_t *offsets;    /* n + 1: bytes of the block's words */
    struct glyph hyphen;  /* the widest of the runs' */
    double cap;           /* what its letters' height is to the eye, ems */
    float *hangs;         /* n, ems below the baseline; NULL: of no stand-in */
};

/* Below the baseline a letter hangs by this much of an em; and as much may
 * rise above a capital, as an accent does. */
#define SHAPE_HANG 0.25

/* How far ink hangs below the baseline from `start` to `end`, bytes of the
 * block's words; ems. */
double shape_hang(const struct shape *s, size_t start, size_t end);

/* A layout's one-time setup: direction, one paragraph, no width. */
PangoLayout *shape_layout(struct fonts *fonts, const struct type *type);

/* Measure one block.  Characters that no font of the type has are complained
 * about, all in one message.  `beside` (may be NULL): see segment_block(). */
void shape_block(struct shape *s, const struct block *b,
                 const struct type *type, struct fonts *fonts,
                 const char *beside, struct pos at, struct arena *a,
                 struct diag *d);

#endif
