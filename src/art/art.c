/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "art/own.h"

#include "base/file.h"

#include <errno.h>
#include <glib.h>
#include <librsvg/rsvg.h>

struct art_store {
    GHashTable *arts; /* style and file -> struct art, or NULL: failed */
};

static void free_art(gpointer p)
{
    struct art *a = p;

    if (!a)
        return;
    if (a->surface)
        cairo_surface_destroy(a->surface);
    g_ptr_array_unref(a->samples);
    g_ptr_array_unref(a->stamps);
    g_free(a->file);
    g_free(a->digest);
    g_free(a);
}

struct art_store *art_store_new(void)
{
    struct art_store *s = g_new0(struct art_store, 1);

    s->arts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_art);
    return s;
}

void art_store_free(struct art_store *s)
{
    if (!s)
        return;
    g_hash_table_unref(s->arts);
    g_free(s);
}

static GBytes *read_file(const char *file, struct pos at, struct diag *d)
{
    enum file_fault why;
    size_t size;
    char *bytes = file_read(file, ART_MAX_BYTES, &size, &why);

    if (bytes)
        return g_bytes_new_take(bytes, size);
    switch (why) {
    case FILE_UNREADABLE:
        diag_report(d, file_kind(DIAG_ART_READ), at, "cannot read '%s': %s",
                    file, g_strerror(errno));
        break;
    case FILE_NO_FILE:
        diag_report(d, DIAG_ART_READ, at, "'%s' is not a file", file);
        break;
    case FILE_LARGE:
        diag_report(d, DIAG_ART_READ, at, "'%s' is over %d MiB", file,
                    ART_MAX_BYTES / 1024 / 1024);
        break;
    }
    return NULL;
}

static char *sum(GBytes *bytes, const char *css)
{
    g_autoptr(GChecksum) sums = g_checksum_new(G_CHECKSUM_SHA256);
    gsize size;
    const guchar *data = g_bytes_get_data(bytes, &size);

    g_checksum_update(sums, data, (gssize)size);
    g_checksum_update(sums, (const guchar *)(css ? css : ""), -1);
    return g_strdup(g_checksum_get_string(sums));
}

static struct art *load_new(const char *file, const char *css, struct pos at,
                            struct diag *d)
{
    g_autoptr(GBytes) bytes = read_file(file, at, d);

    if (!bytes)
        return NULL;
    struct art *a = g_new0(struct art, 1);
    a->file = g_strdup(file);
    a->digest = sum(bytes, css);
    a->samples = g_ptr_array_new_with_free_func(sample_free);
    a->stamps = g_ptr_array_new_with_free_func(stamp_free);
    g_autofree char *lower = g_ascii_strdown(file, -1);
    bool ok = g_str_has_suffix(lower, ".svg")
                  ? vector_load(a, bytes, css, at, d)
                  : pixels_load(a, bytes, at, d);
    if (ok)
        return a;
    free_art(a);
    return NULL;
}

struct art *art_load(struct art_store *s, const char *file, const char *css,
                     struct pos at, struct diag *d)
{
    g_autofree char *key = g_strconcat(css ? css : "", "\n", file, NULL);
    gpointer kept;

    if (g_hash_table_lookup_extended(s->arts, key, NULL, &kept))
        return kept;
    struct art *a = load_new(file, css, at, d);
    g_hash_table_insert(s->arts, g_steal_pointer(&key), a);
    return a;
}

double art_width(const struct art *a)
{
    return a->width;
}

double art_height(const struct art *a)
{
    return a->height;
}

bool art_natural_size(const struct art *a, um *width, um *height)
{
    *width = a->natural_width;
    *height = a->natural_height;
    return *width && *height;
}

bool art_pixels(const struct art *a, int *width, int *height)
{
    *width = (int)a->width;
    *height = (int)a->height;
    return a->pixels;
}

void art_ink(const struct art *a, double *x, double *y, double *w, double *h)
{
    *x = a->ink[0];
    *y = a->ink[1];
    *w = a->ink[2];
    *h = a->ink[3];
}

bool art_mirrors(const struct art *a)
{
    return a->mirrors;
}

const char *art_file(const struct art *a)
{
    return a->file;
}

const char *art_digest(const struct art *a)
{
    return a->digest;
}

void art_draw(const struct art *a, cairo_t *cr, double x, double y, double w,
              double h, bool mirror)
{
    cairo_save(cr);
    cairo_translate(cr, mirror ? x + w : x, y);
    cairo_scale(cr, (mirror ? -1 : 1) * w / a->width, h / a->height);
    cairo_set_source_surface(cr, a->surface, 0, 0);
    cairo_paint(cr);
    cairo_restore(cr);
}

char *art_libraries(void)
{
    return g_strdup_printf("librsvg %u.%u.%u", rsvg_major_version,
                           rsvg_minor_version, rsvg_micro_version);
}
