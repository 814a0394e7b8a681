/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "paint/raster.h"

#include "base/write.h"

#include <glib.h>
#include <gmodule.h>
#include <math.h>
#include <poppler.h>
#include <stdint.h>
#include <stdlib.h>

/* Edges are smoothed a little otherwise when something beside them moves by
 * less than a pixel can show. */
#define TOLERANCE 24

#define FRAME_PX 4
#define FRAME_GAP_PX 6

/* poppler brings fourteen libraries that nothing else here needs: to load them
 * took a quarter of the time in which kaart starts, and no build reads a PDF.
 * So it is not linked, and loaded here by who does. */
#define POPPLER_LIBRARY "libpoppler-glib.so.8"

static struct {
    __typeof__(&poppler_document_new_from_file) open;
    __typeof__(&poppler_document_get_n_pages) count;
    __typeof__(&poppler_document_get_page) page;
    __typeof__(&poppler_page_get_size) size;
    __typeof__(&poppler_page_render) render;
} poppler;

struct raster_file {
    PopplerDocument *document;
};

/* False when it is not there, or lacks something; g_module_error() says why. */
static bool load_poppler(void)
{
    static const struct {
        const char *name;
        gpointer *to;
    } symbols[] = {
        {"poppler_document_new_from_file", (gpointer *)&poppler.open},
        {"poppler_document_get_n_pages", (gpointer *)&poppler.count},
        {"poppler_document_get_page", (gpointer *)&poppler.page},
        {"poppler_page_get_size", (gpointer *)&poppler.size},
        {"poppler_page_render", (gpointer *)&poppler.render},
    };

    if (poppler.open)
        return true;
    GModule *library = g_module_open(POPPLER_LIBRARY, G_MODULE_BIND_LAZY);
    bool ok = library != NULL;
    for (size_t i = G_N_ELEMENTS(symbols); ok && i-- > 0;) /* open is last */
        ok = g_module_symbol(library, symbols[i].name, symbols[i].to);
    return ok;
}

struct raster_file *raster_open(const char *path, struct diag *d)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *whole = g_canonicalize_filename(path, NULL);
    g_autofree char *uri = g_filename_to_uri(whole, NULL, &error);
    bool loaded = load_poppler();
    PopplerDocument *document =
        uri && loaded ? poppler.open(uri, NULL, &error) : NULL;

    if (!document) {
        diag_report(d, DIAG_FILE_READ, (struct pos){path, 0, 0},
                    "cannot read the PDF: %s",
                    error ? error->message : g_module_error());
        return NULL;
    }
    struct raster_file *f = g_new0(struct raster_file, 1);
    f->document = document;
    return f;
}

void raster_close(struct raster_file *f)
{
    if (!f)
        return;
    g_object_unref(f->document);
    g_free(f);
}

static cairo_surface_t *make_white(int width, int height)
{
    cairo_surface_t *s =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    cairo_t *cr = cairo_create(s);

    cairo_set_source_rgb(cr, 1, 1, 1);
    cairo_paint(cr);
    cairo_destroy(cr);
    return s;
}

cairo_surface_t *raster_page(struct raster_file *f, size_t n, double ppi)
{
    double width, height;

    if (n >= (size_t)poppler.count(f->document))
        return NULL;
    PopplerPage *page = poppler.page(f->document, (int)n);
    poppler.size(page, &width, &height);
    cairo_surface_t *s =
        make_white((int)ceil(width * ppi / 72), (int)ceil(height * ppi / 72));
    cairo_t *cr = cairo_create(s);
    cairo_scale(cr, ppi / 72, ppi / 72);
    poppler.render(page, cr);
    cairo_destroy(cr);
    g_object_unref(page);
    cairo_surface_flush(s);
    return s;
}

static const uint32_t *find_row(cairo_surface_t *s, int y)
{
    const unsigned char *data = cairo_image_surface_get_data(s);

    return (
        const uint32_t *)(const void *)(data +
                                        (ptrdiff_t)y *
                                            cairo_image_surface_get_stride(s));
}

static bool is_other(uint32_t a, uint32_t b)
{
    for (int shift = 0; shift < 24; shift += 8)
        if (abs((int)(a >> shift & 255) - (int)(b >> shift & 255)) > TOLERANCE)
            return true;
    return false;
}

static bool is_inside(cairo_surface_t *s, int x, int y)
{
    return x < cairo_image_surface_get_width(s) &&
           y < cairo_image_surface_get_height(s);
}

static bool differs(cairo_surface_t *a, cairo_surface_t *b, int x, int y)
{
    bool in_a = is_inside(a, x, y), in_b = is_inside(b, x, y);

    if (!in_a || !in_b)
        return in_a != in_b;
    return is_other(find_row(a, y)[x], find_row(b, y)[x]);
}

static int larger(cairo_surface_t *a, cairo_surface_t *b,
                  int (*size)(cairo_surface_t *s))
{
    return MAX(size(a), size(b));
}

size_t raster_count(cairo_surface_t *a, cairo_surface_t *b)
{
    int width = larger(a, b, cairo_image_surface_get_width);
    int height = larger(a, b, cairo_image_surface_get_height);
    size_t n = 0;

    for (int y = 0; y < height; y++)
        for (int x = 0; x < width; x++)
            n += differs(a, b, x, y);
    return n;
}

/* Every pixel that differs, in the colour of `cr`; and the box around them. */
static void mark_pixels(cairo_t *cr, cairo_surface_t *a, cairo_surface_t *b,
                        int box[4])
{
    cairo_surface_t *s = cairo_get_target(cr);
    int width = cairo_image_surface_get_width(s);
    int height = cairo_image_surface_get_height(s);

    box[0] = width;
    box[1] = height;
    box[2] = box[3] = -1;
    for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
            if (!differs(a, b, x, y))
                continue;
            cairo_rectangle(cr, x, y, 1, 1);
            box[0] = MIN(box[0], x);
            box[1] = MIN(box[1], y);
            box[2] = MAX(box[2], x);
            box[3] = MAX(box[3], y);
        }
        cairo_fill(cr);
    }
}

cairo_surface_t *raster_compare(cairo_surface_t *a, cairo_surface_t *b)
{
    cairo_surface_t *s =
        make_white(larger(a, b, cairo_image_surface_get_width),
                   larger(a, b, cairo_image_surface_get_height));
    cairo_t *cr = cairo_create(s);
    int box[4];

    cairo_set_source_surface(cr, b, 0, 0);
    cairo_set_operator(cr, CAIRO_OPERATOR_HSL_LUMINOSITY);
    cairo_paint_with_alpha(cr, 0.3);
    cairo_set_operator(cr, CAIRO_OPERATOR_OVER);
    cairo_set_source_rgb(cr, 0.7, 0, 0.35);
    mark_pixels(cr, a, b, box);
    if (box[2] >= 0) {
        cairo_set_line_width(cr, FRAME_PX);
        cairo_rectangle(cr, box[0] - FRAME_GAP_PX, box[1] - FRAME_GAP_PX,
                        box[2] - box[0] + 1 + 2 * FRAME_GAP_PX,
                        box[3] - box[1] + 1 + 2 * FRAME_GAP_PX);
        cairo_stroke(cr);
    }
    cairo_destroy(cr);
    cairo_surface_flush(s);
    return s;
}

static cairo_status_t append_bytes(void *closure, const unsigned char *data,
                                   unsigned length)
{
    g_byte_array_append(closure, data, length);
    return CAIRO_STATUS_SUCCESS;
}

bool raster_write(cairo_surface_t *s, const char *path, struct diag *d)
{
    g_autoptr(GByteArray) png = g_byte_array_new();
    cairo_status_t status =
        cairo_surface_write_to_png_stream(s, append_bytes, png);

    if (status == CAIRO_STATUS_SUCCESS)
        return write_file(path, png->data, png->len, d);
    diag_report(d, DIAG_PDF, (struct pos){path, 0, 0}, "no PNG: %s",
                cairo_status_to_string(status));
    return false;
}
