/* SPDX-License-Identifier: GPL-3.0-or-later
 * inline.h - an image that lies in a content stream: BI ... ID ... EI */
#ifndef FINISH_INLINE_H
#define FINISH_INLINE_H

#include "finish/map.h"
#include "finish/scan.h"

struct inline_image {
    double width, height, bits;
    struct scan_token space; /* as written; SCAN_END: there is none */
    bool mask, filtered, decoded;
    const char *data;
    size_t size; /* of the data in bytes */
};

/* Read what follows BI, to where the data begins.  NULL, or what is wrong. */
const char *inline_read(struct scan *s, struct inline_image *image);

/* The full name of a device's space, which may be short here; or NULL. */
const char *inline_find_device(const struct inline_image *image);

/* Pass over the data and EI.  NULL, or what is wrong: also when the colours
 * are to be mapped and lie in a way that cairo does not write. */
const char *inline_skip(struct scan *s, struct inline_image *image,
                        enum map_kind kind);

/* Add the mapped data of an image that was passed. */
void inline_add(const struct inline_image *image, enum map_kind kind,
                const struct colour_map *map, GString *out);

#endif
