/* SPDX-License-Identifier: GPL-3.0-or-later
 * content.h - the colours in a content stream, in other inks
 *
 * Only colours are rewritten: the operators that choose RGB or CMYK, those
 * that set a colour in such a space, and inline images.  Every other byte is
 * copied. */
#ifndef FINISH_CONTENT_H
#define FINISH_CONTENT_H

#include "finish/map.h"

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

struct content_job {
    const struct colour_map *map;
    /* What the space that the resources call `name` ("/cs1") is.  NULL: they
     * call none. */
    enum map_kind (*find)(void *ctx, const char *name);
    void *ctx;
};

/* What is wrong with a stream, and behind which of its bytes. */
struct content_fault {
    const char *text; /* static */
    size_t byte;
};

/* The rewritten stream, to be freed; NULL with a fault when it is no content,
 * and without (`fault->text` is NULL) when there is nothing to rewrite. */
GString *content_map(const char *bytes, size_t n, const struct content_job *job,
                     struct content_fault *fault);

#endif
