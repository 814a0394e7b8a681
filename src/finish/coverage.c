/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/coverage.h"

#include "finish/cmyk.h"

#include <string.h>

/* Gradients have tens of thousands of colours.  From so many on, the next are
 * looked up in a table, which is quicker than it is exact. */
#define EXACT_MAX 20000

struct page_inks {
    double sum[COVERAGE_INKS]; /* 1 is a full pixel */
    size_t pixels;
};

struct coverage {
    struct cmyk *cmyk; /* NULL: black alone */
    struct colour_map *map;
    GHashTable *seen; /* of 0xRRGGBB -> its place in `inks`, from 1 */
    GArray *inks;     /* of struct inks */
    GArray *pages;    /* of struct page_inks, that were ended */
    struct page_inks page;
    double total;
};

struct inks {
    double of[COVERAGE_INKS]; /* 1 is a full pixel */
};

struct coverage *coverage_new(const struct finish_press *press, struct diag *d)
{
    struct cmyk *cmyk = press ? cmyk_new(press, d) : NULL;

    if (press && !cmyk)
        return NULL;
    struct coverage *c = g_new0(struct coverage, 1);
    c->cmyk = cmyk;
    c->map = cmyk ? cmyk_map(cmyk) : map_new_grey();
    c->seen = g_hash_table_new(NULL, NULL);
    c->inks = g_array_new(FALSE, FALSE, sizeof(struct inks));
    c->pages = g_array_new(FALSE, FALSE, sizeof(struct page_inks));
    return c;
}

void coverage_free(struct coverage *c)
{
    if (!c)
        return;
    map_free(c->map);
    cmyk_free(c->cmyk);
    g_hash_table_unref(c->seen);
    g_array_free(c->inks, TRUE);
    g_array_free(c->pages, TRUE);
    g_free(c);
}

/* A grey is light, an ink is not. */
static struct inks find_exact(const struct coverage *c, uint32_t pixel)
{
    double rgb[3] = {(pixel >> 16 & 255) / 255.0, (pixel >> 8 & 255) / 255.0,
                     (pixel & 255) / 255.0};
    double out[MAP_INKS_MAX] = {0};
    struct inks inks = {0};

    c->map->colour(c->map, rgb, out);
    if (c->cmyk)
        memcpy(inks.of, out, sizeof inks.of);
    else
        inks.of[3] = 1 - out[0];
    return inks;
}

static struct inks look_up(struct coverage *c, uint32_t pixel)
{
    guint at =
        GPOINTER_TO_UINT(g_hash_table_lookup(c->seen, GUINT_TO_POINTER(pixel)));
    struct inks inks;

    if (at)
        return g_array_index(c->inks, struct inks, at - 1);
    if (c->cmyk && c->inks->len >= EXACT_MAX) {
        cmyk_near(c->cmyk, pixel, inks.of);
    } else {
        inks = find_exact(c, pixel);
        g_array_append_val(c->inks, inks);
        g_hash_table_insert(c->seen, GUINT_TO_POINTER(pixel),
                            GUINT_TO_POINTER(c->inks->len));
    }
    c->total = MAX(c->total, inks.of[0] + inks.of[1] + inks.of[2] + inks.of[3]);
    return inks;
}

void coverage_add(struct coverage *c, const uint32_t *pixels, size_t n)
{
    for (size_t i = 0, end; i < n; i = end) { /* a run of one colour */
        uint32_t pixel = pixels[i] & 0xffffff;
        for (end = i + 1; end < n && (pixels[end] & 0xffffff) == pixel; end++)
            ;
        struct inks inks = look_up(c, pixel);
        for (size_t k = 0; k < COVERAGE_INKS; k++)
            c->page.sum[k] += (double)(end - i) * inks.of[k];
    }
    c->page.pixels += n;
}

void coverage_end_page(struct coverage *c)
{
    g_array_append_val(c->pages, c->page);
    c->page = (struct page_inks){0};
}

size_t coverage_pages(const struct coverage *c)
{
    return c->pages->len;
}

void coverage_repeat_page(struct coverage *c, size_t page)
{
    struct page_inks again = g_array_index(c->pages, struct page_inks, page);

    g_array_append_val(c->pages, again);
}

struct coverage_sum coverage_make_sum(const struct coverage *c)
{
    struct coverage_sum s = {.total = 100 * c->total};
    double pixels = 0;

    for (size_t i = 0; i < c->pages->len; i++) {
        const struct page_inks *p =
            &g_array_index(c->pages, struct page_inks, i);
        pixels += (double)p->pixels;
        for (size_t k = 0; k < COVERAGE_INKS; k++) {
            double share = p->pixels ? p->sum[k] / (double)p->pixels : 0;
            s.mean[k] += p->sum[k];
            if (100 * share <= s.most[k])
                continue;
            s.most[k] = 100 * share;
            s.most_page[k] = i + 1;
        }
    }
    for (size_t k = 0; k < COVERAGE_INKS && pixels > 0; k++)
        s.mean[k] *= 100 / pixels;
    return s;
}
