/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "art/own.h"
#include "art/whole.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <gio/gio.h>
#include <string.h>

/* What the loader told on the way. */
struct progress {
    bool too_large;
    int height, seen; /* rows there are, and rows that came */
};

/* A size of nothing makes the loader give up before it takes memory. */
static void size_known(GdkPixbufLoader *loader, int width, int height,
                       gpointer data)
{
    struct progress *p = data;

    p->height = height;
    p->too_large = (gint64)width * height > ART_MAX_PIXELS;
    if (p->too_large)
        gdk_pixbuf_loader_set_size(loader, 0, 0);
}

static void rows_came(GdkPixbufLoader *loader, int x, int y, int width,
                      int height, gpointer data)
{
    struct progress *p = data;

    (void)loader, (void)x, (void)width;
    p->seen = MAX(p->seen, y + height);
}

static GdkPixbuf *load(GBytes *bytes, const char *type, struct progress *p,
                       GError **error)
{
    g_autoptr(GdkPixbufLoader) loader =
        gdk_pixbuf_loader_new_with_type(type, error);

    if (!loader)
        return NULL;
    g_signal_connect(loader, "size-prepared", G_CALLBACK(size_known), p);
    g_signal_connect(loader, "area-updated", G_CALLBACK(rows_came), p);
    gboolean ok = gdk_pixbuf_loader_write_bytes(loader, bytes, error);
    ok = gdk_pixbuf_loader_close(loader, ok ? error : NULL) && ok;
    GdkPixbuf *pixbuf = ok ? gdk_pixbuf_loader_get_pixbuf(loader) : NULL;
    return pixbuf ? g_object_ref(pixbuf) : NULL;
}

static GdkPixbuf *decode(struct art *a, GBytes *bytes, struct pos at,
                         struct diag *d)
{
    g_autoptr(GError) error = NULL;
    struct progress progress = {0};
    gsize size;
    const unsigned char *data = g_bytes_get_data(bytes, &size);
    const char *type = whole_type(data, size);

    if (!type) {
        diag_report(d, DIAG_ART_READ, at,
                    "'%s' is neither PNG nor JPEG, nor called .svg", a->file);
        return NULL;
    }
    g_autoptr(GdkPixbuf) pixbuf = load(bytes, type, &progress, &error);
    if (progress.too_large)
        diag_report(d, DIAG_ART_READ, at, "'%s' has over %d million pixels",
                    a->file, ART_MAX_PIXELS / 1000000);
    else if (!pixbuf)
        diag_report(d, DIAG_ART_READ, at,
                    "'%s' is no picture that can be read: %s", a->file,
                    error ? error->message : "?");
    else if (progress.seen < progress.height || !whole_check(data, size, type))
        diag_report(d, DIAG_ART_READ, at,
                    "'%s' is cut off: the end of the file is missing", a->file);
    else
        return g_steal_pointer(&pixbuf);
    return NULL;
}

static uint32_t premultiply(const guchar *p, bool alpha)
{
    uint32_t a = alpha ? p[3] : 255;
    uint32_t r = (p[0] * a + 127) / 255, g = (p[1] * a + 127) / 255,
             b = (p[2] * a + 127) / 255;

    return a << 24 | r << 16 | g << 8 | b;
}

static cairo_surface_t *to_surface(const GdkPixbuf *pixbuf)
{
    int width = gdk_pixbuf_get_width(pixbuf);
    int height = gdk_pixbuf_get_height(pixbuf);
    bool alpha = gdk_pixbuf_get_has_alpha(pixbuf);
    const guchar *pixels = gdk_pixbuf_read_pixels(pixbuf);
    cairo_surface_t *surface = cairo_image_surface_create(
        alpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24, width, height);
    unsigned char *to = cairo_image_surface_get_data(surface);

    for (int y = 0; to && y < height; y++) {
        const guchar *from =
            pixels + (size_t)y * (size_t)gdk_pixbuf_get_rowstride(pixbuf);
        unsigned char *row =
            to + (size_t)y * (size_t)cairo_image_surface_get_stride(surface);
        for (int x = 0; x < width; x++) {
            uint32_t value = premultiply(from, alpha);
            memcpy(row + 4 * (size_t)x, &value, sizeof value);
            from += gdk_pixbuf_get_n_channels(pixbuf);
        }
    }
    cairo_surface_mark_dirty(surface);
    return surface;
}

/* Let cairo put a JPEG into the PDF as it is instead of inflating it.  Not one
 * of four inks: cairo 1.16 does not say that Adobe writes them negative. */
static void keep_jpeg(cairo_surface_t *surface, GBytes *bytes)
{
    gsize size;
    const unsigned char *data = g_bytes_get_data(bytes, &size);

    if (size > 3 && data[0] == 0xff && data[1] == 0xd8 &&
        whole_jpeg_colours(data, size) < 4)
        cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_JPEG, data, size,
                                    (cairo_destroy_func_t)g_bytes_unref,
                                    g_bytes_ref(bytes));
}

bool pixels_load(struct art *a, GBytes *bytes, struct pos at, struct diag *d)
{
    g_autoptr(GdkPixbuf) raw = decode(a, bytes, at, d);

    if (!raw)
        return false;
    const char *turn = gdk_pixbuf_get_option(raw, "orientation");
    bool upright = !turn || strcmp(turn, "1") == 0;
    g_autoptr(GdkPixbuf) pixbuf = gdk_pixbuf_apply_embedded_orientation(raw);
    a->surface = to_surface(pixbuf);
    if (cairo_surface_status(a->surface)) {
        diag_report(d, DIAG_ART_READ, at,
                    "'%s' is %d x %d pixels, more than can be painted", a->file,
                    gdk_pixbuf_get_width(pixbuf),
                    gdk_pixbuf_get_height(pixbuf));
        return false;
    }
    if (upright)
        keep_jpeg(a->surface, bytes);
    a->width = gdk_pixbuf_get_width(pixbuf);
    a->height = gdk_pixbuf_get_height(pixbuf);
    a->ink[2] = a->ink[3] = 1;
    a->pixels = true;
    return true;
}
