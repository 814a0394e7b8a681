/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "art/own.h"
#include "art/tame.h"

#include <gio/gio.h>
#include <librsvg/rsvg.h>
#include <string.h>

/* CSS pixels, which an SVG without units counts in. */
#define PX_PER_INCH 96.0

static um length_to_um(RsvgLength l)
{
    static const struct {
        RsvgUnit unit;
        double um;
    } units[] = {
        {RSVG_UNIT_PX, UM_PER_INCH / PX_PER_INCH},
        {RSVG_UNIT_IN, UM_PER_INCH},
        {RSVG_UNIT_CM, 10000},
        {RSVG_UNIT_MM, 1000},
        {RSVG_UNIT_PT, UM_PER_INCH / 72.0},
        {RSVG_UNIT_PC, UM_PER_INCH / 6.0},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(units); i++)
        if (l.unit == units[i].unit && l.length > 0 &&
            l.length * units[i].um < UM_MAX)
            return um_round(l.length * units[i].um);
    return 0;
}

static void read_size(struct art *a, RsvgHandle *handle)
{
    gboolean has_width, has_height, has_box;
    RsvgLength width, height;
    RsvgRectangle box;

    rsvg_handle_get_intrinsic_dimensions(handle, &has_width, &width,
                                         &has_height, &height, &has_box, &box);
    if (has_width && has_height) {
        a->natural_width = length_to_um(width);
        a->natural_height = length_to_um(height);
    }
    if (a->natural_width && a->natural_height) {
        a->width = um_to_pt(a->natural_width);
        a->height = um_to_pt(a->natural_height);
    } else if (has_box && box.width > 0 && box.height > 0) {
        a->width = box.width;
        a->height = box.height;
    }
}

/* A page of a PDF is no larger, in pt; cairo 1.16 asserts when it is to play a
 * recording that is.  Of the size only the ratio counts. */
#define SIDE_MAX 14400.0

static void bound_size(struct art *a)
{
    double side = MAX(a->width, a->height);

    if (side > SIDE_MAX) {
        a->width *= SIDE_MAX / side;
        a->height *= SIDE_MAX / side;
    }
}

/* Where the ink is.  librsvg 2.54 answers in pixels of the picture's own size
 * when it has one, whatever the viewport. */
static bool read_ink(struct art *a, RsvgHandle *handle, GError **error)
{
    RsvgRectangle page = {0, 0, a->width, a->height}, ink;
    double width, height;

    if (!rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) ||
        width <= 0 || height <= 0) {
        width = a->width;
        height = a->height;
    }
    if (!rsvg_handle_get_geometry_for_layer(handle, NULL, &page, &ink, NULL,
                                            error))
        return false;
    a->ink[0] = ink.x / width;
    a->ink[1] = ink.y / height;
    a->ink[2] = ink.width / width;
    a->ink[3] = ink.height / height;
    return true;
}

/* Draw once into a recording. */
static bool record(struct art *a, RsvgHandle *handle, GError **error)
{
    RsvgRectangle page = {0, 0, a->width, a->height};
    cairo_rectangle_t extents = {0, 0, a->width, a->height};

    a->surface =
        cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents);
    cairo_t *cr = cairo_create(a->surface);
    gboolean drawn = rsvg_handle_render_document(handle, cr, &page, error);
    cairo_destroy(cr);
    return drawn && read_ink(a, handle, error);
}

static void read_root(GMarkupParseContext *context, const char *element,
                      const char **names, const char **values, gpointer user,
                      GError **error)
{
    struct art *a = user;

    (void)context;
    (void)element;
    for (size_t i = 0; names[i]; i++)
        if (strcmp(names[i], "data-mirror") == 0)
            a->mirrors = strcmp(values[i], "rtl") == 0;
    /* The rest is librsvg's: an error is how to stop GLib's parser. */
    g_set_error_literal(error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT,
                        "enough");
}

static void read_more(struct art *a, const char *data, size_t size)
{
    static const GMarkupParser parser = {.start_element = read_root};
    static const char mark[] = "\xef\xbb\xbf"; /* some editors begin so */
    size_t skip = size >= 3 && memcmp(data, mark, 3) == 0 ? 3 : 0;
    GMarkupParseContext *context =
        g_markup_parse_context_new(&parser, 0, a, NULL);

    g_markup_parse_context_parse(context, data + skip, (gssize)(size - skip),
                                 NULL);
    g_markup_parse_context_free(context);
}

/* Style, size and drawing of a file that is SVG. */
static bool read_handle(struct art *a, RsvgHandle *handle, const char *css,
                        GError **error)
{
    if (css && !rsvg_handle_set_stylesheet(handle, (const guint8 *)css,
                                           strlen(css), error))
        return false;
    read_size(a, handle);
    bound_size(a);
    if (a->width > 0 && a->height > 0)
        return record(a, handle, error);
    g_set_error_literal(error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                        "it has neither a viewBox nor a size from 0 to 1 km");
    return false;
}

bool vector_load(struct art *a, GBytes *bytes, const char *css, struct pos at,
                 struct diag *d)
{
    g_autoptr(GError) error = NULL;
    gsize size;
    const guint8 *data = g_bytes_get_data(bytes, &size);
    const char *wild = tame_check((const char *)data, size);

    if (wild) {
        diag_report(d, DIAG_ART_READ, at, "'%s' %s", a->file, wild);
        return false;
    }
    /* Without a base address librsvg follows no reference out of the file. */
    RsvgHandle *handle = rsvg_handle_new_from_data(data, size, &error);
    bool ok = handle && read_handle(a, handle, css, &error);
    if (ok)
        read_more(a, (const char *)data, size);

    if (!ok)
        diag_report(d, DIAG_ART_READ, at,
                    "'%s' is no SVG that can be drawn: %s", a->file,
                    error ? error->message : "?");
    if (handle)
        g_object_unref(handle);
    return ok;
}
