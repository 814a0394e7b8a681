/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "art/pages.h"

#include "art/own.h"

#include <cairo-pdf.h>

/* Most pixels a side that are left of a picture. */
#define PIXELS_MAX 512.0

static cairo_status_t add_bytes(void *bytes, const unsigned char *data,
                                unsigned n)
{
    g_byte_array_append(bytes, data, n);
    return CAIRO_STATUS_SUCCESS;
}

/* The nearest ones: what is mixed of two would be a colour of its own. */
static cairo_surface_t *thin_out(const struct art *a)
{
    double most = MAX(a->width, a->height);
    double scale = MIN(1, PIXELS_MAX / most);
    int width = MAX(1, (int)(a->width * scale));
    int height = MAX(1, (int)(a->height * scale));
    cairo_surface_t *to = cairo_image_surface_create(
        cairo_image_surface_get_format(a->surface), width, height);
    cairo_t *cr = cairo_create(to);

    cairo_scale(cr, width / a->width, height / a->height);
    cairo_set_source_surface(cr, a->surface, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_NEAREST);
    cairo_paint(cr);
    cairo_destroy(cr);
    return to;
}

static void draw_pixels(const struct art *a, cairo_t *cr)
{
    cairo_surface_t *few = thin_out(a);

    cairo_scale(cr, a->width / cairo_image_surface_get_width(few),
                a->height / cairo_image_surface_get_height(few));
    cairo_set_source_surface(cr, few, 0, 0);
    cairo_paint(cr);
    cairo_surface_destroy(few);
}

void pages_add(cairo_surface_t *pdf, const struct art *const *arts, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const struct art *a = arts[i];
        cairo_pdf_surface_set_size(pdf, a->width, a->height);
        cairo_t *cr = cairo_create(pdf);
        if (a->pixels)
            draw_pixels(a, cr);
        else
            art_draw(a, cr, 0, 0, a->width, a->height, false);
        cairo_destroy(cr);
        cairo_surface_show_page(pdf);
    }
}

GByteArray *pages_make(const struct art *const *arts, size_t n)
{
    GByteArray *bytes = g_byte_array_new();
    cairo_surface_t *pdf =
        cairo_pdf_surface_create_for_stream(add_bytes, bytes, 1, 1);

    pages_add(pdf, arts, n);
    cairo_surface_finish(pdf);
    bool ok = cairo_surface_status(pdf) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(pdf);
    if (ok)
        return bytes;
    g_byte_array_unref(bytes);
    return NULL;
}
