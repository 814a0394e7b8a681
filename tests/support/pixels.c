/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/pixels.h"

#include "support/bench.h"

#include <glib.h>

/* Steps of 255 that rounding may make, and the part of the golden's own
 * spread around a pixel by which a value may go beyond it. */
#define NOISE 12
#define SPREAD 4

/* A channel of the pixel at x, y; at the edge, that of the edge. */
static int channel_at(cairo_surface_t *s, int x, int y, int channel)
{
    int w = cairo_image_surface_get_width(s);
    int h = cairo_image_surface_get_height(s);

    x = CLAMP(x, 0, w - 1);
    y = CLAMP(y, 0, h - 1);
    return cairo_image_surface_get_data(
        s)[y * cairo_image_surface_get_stride(s) + 4 * x + channel];
}

/* By how much `value` lies outside what the golden allows at x, y. */
static int measure_excess(cairo_surface_t *golden, int x, int y, int channel,
                          int value)
{
    int low = 255, high = 0, here = channel_at(golden, x, y, channel);

    for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -1; dx <= 1; dx++) {
            int there = channel_at(golden, x + dx, y + dy, channel);
            int v = (here + there) / 2; /* half a pixel away */
            low = MIN(low, v);
            high = MAX(high, v);
        }
    }
    int slack = NOISE + (high - low) / SPREAD;
    return MAX(0, MAX(low - slack - value, value - high - slack));
}

/* Pixels that differ, each black in `diff`. */
static unsigned compare(cairo_surface_t *got, cairo_surface_t *golden,
                        cairo_surface_t *diff)
{
    int w = cairo_image_surface_get_width(got);
    int h = cairo_image_surface_get_height(got);
    cairo_t *cr = cairo_create(diff);
    unsigned bad = 0;

    cairo_set_source_rgb(cr, 1, 1, 1);
    cairo_paint(cr);
    cairo_set_source_rgb(cr, 0, 0, 0);
    for (int y = 0; y < h; y++) {
        for (int x = 0; x < w; x++) {
            int worst = 0;
            for (int c = 0; c < 3; c++)
                worst = MAX(worst, measure_excess(golden, x, y, c,
                                                  channel_at(got, x, y, c)));
            if (!worst)
                continue;
            bad++;
            cairo_rectangle(cr, x, y, 1, 1);
            cairo_fill(cr);
        }
    }
    cairo_destroy(cr);
    return bad;
}

static void write_png(cairo_surface_t *s, const char *name, const char *leaf)
{
    g_autofree char *path =
        g_strdup_printf("build/pixels/%s-%s.png", name, leaf);

    assert_int_equal(g_mkdir_with_parents("build/pixels", 0777), 0);
    assert_int_equal(cairo_surface_write_to_png(s, path), CAIRO_STATUS_SUCCESS);
    print_error("see %s\n", path);
}

void pixels_assert(cairo_surface_t *got, const char *name)
{
    g_autofree char *path = g_strdup_printf("tests/golden/pixels/%s.png", name);
    cairo_surface_t *golden = cairo_image_surface_create_from_png(path);
    int w = cairo_image_surface_get_width(got);
    int h = cairo_image_surface_get_height(got);
    cairo_surface_t *diff =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, w, h);
    unsigned bad = 0;

    cairo_surface_flush(got);
    bool same = cairo_surface_status(golden) == CAIRO_STATUS_SUCCESS &&
                cairo_image_surface_get_width(golden) == w &&
                cairo_image_surface_get_height(golden) == h;
    if (same)
        bad = compare(got, golden, diff);
    if (!same || bad)
        write_png(got, name, "out");
    if (bad)
        write_png(diff, name, "diff");
    cairo_surface_destroy(golden);
    cairo_surface_destroy(diff);
    if (!same)
        fail_msg("%s is not there, or of another size", path);
    if (bad)
        fail_msg("%u pixels are not as in %s", bad, path);
}
