/* SPDX-License-Identifier: GPL-3.0-or-later
 * content.h - the colours in a content stream, in other inks
 *
 * Only colours are rewritten: the operators that choose RGB or CMYK, those
 * that set a colour in such a space, and inline images.  Every other byte is
 * copied.
 *
 * Where the job says so, text and rules of black ink alone print over what
 * lies under them: a plate that is a hair off then leaves no white edge around
 * them.  That is a state of graphics (ISO 32000-1, 8.6.7), which is set before
 * what wants it and taken back before what does not.
 *
 * A large ground in black has the map's rich black: what is at least
 * CONTENT_RICH_PT thick on the whole, which no rule, no letter and no QR code
 * is. */
#ifndef FINISH_CONTENT_H
#define FINISH_CONTENT_H

#include "finish/map.h"
#include "finish/trace.h"

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

struct content_job {
    const struct colour_map *map;
    /* What the space that the resources call `name` ("/cs1") is.  NULL: they
     * call none. */
    enum map_kind (*find)(void *ctx, const char *name);
    void *ctx;
    bool overprint;
    double scale; /* points of paper to a unit of the content; 0 is 1 */
    /* The content paints the form `name` so many times as large; NULL: nobody
     * asks. */
    void (*place)(void *ctx, const char *name, double scale);
};

/* Twice its area by its outline: a band as wide, a circle twice as wide. */
#define CONTENT_RICH_PT (2.5 * 72 / 25.4)

/* States of graphics: a bit for fills and text, and one for strokes.  State 2
 * is "/kaart2" to the content, and must be among the resources. */
#define CONTENT_OVER_FILL 1u
#define CONTENT_OVER_STROKE 2u
#define CONTENT_STATES 4
#define CONTENT_STATE_NAME "/kaart%u"

/* What is wrong with a stream, and behind which of its bytes. */
struct content_fault {
    const char *text; /* static */
    size_t byte;
};

/* The rewritten stream, to be freed; NULL with a fault when it is no content,
 * and without (`fault->text` is NULL) when there is nothing to rewrite.  Each
 * state that it uses is marked in `used`, which has CONTENT_STATES. */
GString *content_map(const char *bytes, size_t n, const struct content_job *job,
                     bool *used, struct content_fault *fault);

#endif
