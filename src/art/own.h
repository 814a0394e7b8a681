/* SPDX-License-Identifier: GPL-3.0-or-later
 * own.h - the insides of struct art, for the files of art/ alone */
#ifndef ART_OWN_H
#define ART_OWN_H

#include "art/art.h"

#include <glib.h>

struct art {
    char *file;
    char *digest;             /* of its bytes and its style */
    cairo_surface_t *surface; /* as wide and high as `width` and `height` */
    double width, height;
    um natural_width, natural_height; /* 0: none */
    double ink[4];                    /* x, y, w, h as fractions */
    bool mirrors, pixels;             /* pixels: `width` x `height` of them */
    GPtrArray *samples;               /* what sample.c drew of it */
    GPtrArray *stamps;                /* and stamp.c */
};

/* Fill `a` from the bytes of a file.  False, complained, when they are not
 * what they should be. */
bool vector_load(struct art *a, GBytes *bytes, const char *css, struct pos at,
                 struct diag *d);
bool pixels_load(struct art *a, GBytes *bytes, struct pos at, struct diag *d);

/* For the arrays `samples` and `stamps`. */
void sample_free(void *kept);
void stamp_free(void *stamp);

#endif
