/* SPDX-License-Identifier: GPL-3.0-or-later
 * sample.h - what colours a picture has, for who must judge and not draw */
#ifndef ART_SAMPLE_H
#define ART_SAMPLE_H

#include "art/art.h"

/* Most samples a side, whatever the size. */
#define SAMPLE_MAX 2048

/* The whole picture, row by row; not mirrored. */
struct sample {
    int width, height;
    const uint32_t *argb; /* 0xAARRGGBB, colours times alpha */
};

/* `a` as it looks when printed `width` wide and `height` high, with `per_mm`
 * samples a millimetre or a few more.  Drawn once for sizes that are near to
 * each other, and kept as long as `a`.  NULL when there is no memory. */
const struct sample *sample_art(const struct art *a, um width, um height,
                                int per_mm);

/* Which sample of the `n` along a picture, that begins at `from` and is `size`
 * long, is at `at`; or -1. */
int sample_find(int n, um from, um size, um at);

/* The one at `x`, `y` of a picture that lies at `picture`; none is 0. */
uint32_t sample_at(const struct sample *s, struct rect picture, bool mirror,
                   um x, um y);

#endif
