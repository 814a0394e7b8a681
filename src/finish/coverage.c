/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/coverage.h"

#include "finish/cmyk.h"

#include <string.h>

struct coverage {
    struct cmyk *cmyk; /* NULL: black alone */
    struct colour_map *map;
    GHashTable *seen; /* of 0xRRGGBB -> double[COVERAGE_INKS] */
    double sum[COVERAGE_INKS], page[COVERAGE_INKS]; /* 1 is a full pixel */
    double most[COVERAGE_INKS], total;
    size_t most_page[COVERAGE_INKS], pixels, page_pixels, npages;
};

struct coverage *coverage_new(const struct finish_press *press, struct diag *d)
{
    struct cmyk *cmyk = press ? cmyk_new(press, d) : NULL;

    if (press && !cmyk)
        return NULL;
    struct coverage *c = g_new0(struct coverage, 1);
    c->cmyk = cmyk;
    c->map = cmyk ? cmyk_map(cmyk) : map_new_grey();
    c->seen = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    return c;
}

void coverage_free(struct coverage *c)
{
    if (!c)
        return;
    map_free(c->map);
    cmyk_free(c->cmyk);
    g_hash_table_unref(c->seen);
    g_free(c);
}

/* A grey is light, an ink is not. */
static void find_inks(const struct coverage *c, uint32_t pixel, double *inks)
{
    double rgb[3] = {(pixel >> 16 & 255) / 255.0, (pixel >> 8 & 255) / 255.0,
                     (pixel & 255) / 255.0};
    double out[MAP_INKS_MAX] = {0};

    c->map->colour(c->map, rgb, out);
    if (c->cmyk)
        memcpy(inks, out, COVERAGE_INKS * sizeof *inks);
    else
        inks[3] = 1 - out[0];
}

static const double *look_up(struct coverage *c, uint32_t pixel)
{
    double *inks = g_hash_table_lookup(c->seen, GUINT_TO_POINTER(pixel));

    if (inks)
        return inks;
    inks = g_new0(double, COVERAGE_INKS);
    find_inks(c, pixel, inks);
    g_hash_table_insert(c->seen, GUINT_TO_POINTER(pixel), inks);
    c->total = MAX(c->total, inks[0] + inks[1] + inks[2] + inks[3]);
    return inks;
}

void coverage_add(struct coverage *c, const uint32_t *pixels, size_t n)
{
    for (size_t i = 0, end; i < n; i = end) { /* a run of one colour */
        uint32_t pixel = pixels[i] & 0xffffff;
        for (end = i + 1; end < n && (pixels[end] & 0xffffff) == pixel; end++)
            ;
        const double *inks = look_up(c, pixel);
        for (size_t k = 0; k < COVERAGE_INKS; k++)
            c->page[k] += (double)(end - i) * inks[k];
    }
    c->page_pixels += n;
}

void coverage_end_page(struct coverage *c)
{
    c->npages++;
    for (size_t k = 0; k < COVERAGE_INKS; k++) {
        double share = c->page_pixels ? c->page[k] / (double)c->page_pixels : 0;
        c->sum[k] += c->page[k];
        c->page[k] = 0;
        if (share <= c->most[k])
            continue;
        c->most[k] = share;
        c->most_page[k] = c->npages;
    }
    c->pixels += c->page_pixels;
    c->page_pixels = 0;
}

struct coverage_sum coverage_make_sum(const struct coverage *c)
{
    struct coverage_sum s = {.total = 100 * c->total};

    for (size_t k = 0; k < COVERAGE_INKS; k++) {
        s.mean[k] = c->pixels ? 100 * c->sum[k] / (double)c->pixels : 0;
        s.most[k] = 100 * c->most[k];
        s.most_page[k] = c->most_page[k];
    }
    return s;
}
