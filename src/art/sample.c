/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "art/sample.h"

#include "art/own.h"

#include <glib.h>

/* Widths are rounded up to this, so that pictures that differ by the length of
 * a text beside them are drawn once. */
#define STEP 16

struct kept {
    struct sample sample;
    cairo_surface_t *surface;
};

void sample_free(void *kept)
{
    struct kept *k = kept;

    cairo_surface_destroy(k->surface);
    g_free(k);
}

static struct kept *draw(const struct art *a, int width, int height)
{
    struct kept *k = g_new0(struct kept, 1);

    k->surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height);
    cairo_t *cr = cairo_create(k->surface);
    art_draw(a, cr, 0, 0, width, height, false);
    bool drawn = cairo_status(cr) == CAIRO_STATUS_SUCCESS;
    cairo_destroy(cr);
    cairo_surface_flush(k->surface);
    /* The stride of 32 bits a pixel is the width. */
    k->sample = (struct sample){
        width, height,
        drawn ? (void *)cairo_image_surface_get_data(k->surface) : NULL};
    return k;
}

/* Samples for `size` at `per_mm`, in steps. */
static int count(um size, int per_mm)
{
    int64_t n = ((int64_t)size * per_mm + UM_PER_MM - 1) / UM_PER_MM;

    n = (n + STEP - 1) / STEP * STEP;
    return (int)CLAMP(n, STEP, SAMPLE_MAX);
}

const struct sample *sample_art(const struct art *a, um width, um height,
                                int per_mm)
{
    int w = count(width, per_mm), h = count(height, per_mm);

    for (guint i = 0; i < a->samples->len; i++) {
        const struct kept *k = a->samples->pdata[i];
        if (k->sample.width == w && k->sample.height == h)
            return k->sample.argb ? &k->sample : NULL;
    }
    struct kept *k = draw(a, w, h);
    g_ptr_array_add(a->samples, k);
    return k->sample.argb ? &k->sample : NULL;
}

int sample_find(int n, um from, um size, um at)
{
    int64_t i = ((int64_t)at - from) * n / size;

    return at < from || i >= n ? -1 : (int)i;
}

uint32_t sample_at(const struct sample *s, struct rect picture, bool mirror,
                   um x, um y)
{
    int column = sample_find(s->width, picture.x, picture.w, x);
    int row = sample_find(s->height, picture.y, picture.h, y);

    if (column < 0 || row < 0)
        return 0;
    if (mirror)
        column = s->width - 1 - column;
    return s->argb[(size_t)row * (size_t)s->width + (size_t)column];
}
