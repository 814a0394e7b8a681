/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fonts.h"

#include <fontconfig/fontconfig.h>
#include <glib.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

struct fonts {
    FcConfig *config;
    PangoFontMap *map;
    PangoContext *context;
    GHashTable *files; /* tried so far -> whether they are fonts */
    GHashTable *caps;  /* font name -> double */
};

/* Without a <cachedir> fontconfig prints that none is writable.  Rendering
 * keys (hinting, autohint, antialias) stay at the library's own defaults. */
static const char config_text[] =
    "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
    "<fontconfig><cachedir prefix=\"xdg\">fontconfig</cachedir></fontconfig>";

struct fonts *fonts_new(void)
{
    struct fonts *f = g_new0(struct fonts, 1);
    cairo_font_options_t *options = cairo_font_options_create();

    f->config = FcConfigCreate();
    FcConfigParseAndLoadFromMemory(f->config, (const FcChar8 *)config_text,
                                   FcFalse);
    f->map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(f->map), f->config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(f->map), 72);
    f->context = pango_font_map_create_context(f->map);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(f->context, options);
    pango_cairo_context_set_resolution(f->context, 72);
    pango_context_set_round_glyph_positions(f->context, FALSE);
    cairo_font_options_destroy(options);
    f->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    f->caps = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    return f;
}

void fonts_free(struct fonts *f)
{
    if (!f)
        return;
    g_object_unref(f->context);
    g_object_unref(f->map);
    FcConfigDestroy(f->config);
    g_hash_table_unref(f->files);
    g_hash_table_unref(f->caps);
    g_free(f);
}

bool fonts_add(struct fonts *f, const char *file, struct diag *d)
{
    gpointer kept;

    if (g_hash_table_lookup_extended(f->files, file, NULL, &kept))
        return GPOINTER_TO_INT(kept);
    bool ok = FcConfigAppFontAddFile(f->config, (const FcChar8 *)file);
    g_hash_table_insert(f->files, g_strdup(file), GINT_TO_POINTER(ok));
    if (ok)
        pango_fc_font_map_config_changed(PANGO_FC_FONT_MAP(f->map));
    else
        diag_report(d, DIAG_FONT_MISSING, (struct pos){file, 0, 0},
                    "this is no font that can be used");
    return ok;
}

PangoContext *fonts_context(struct fonts *f)
{
    return f->context;
}

double fonts_cap_height(struct fonts *f, const char *font)
{
    enum { SIZE = 1000 };
    double *kept = g_hash_table_lookup(f->caps, font);
    PangoRectangle ink;

    if (kept)
        return *kept;
    PangoFontDescription *desc = pango_font_description_from_string(font);
    pango_font_description_set_absolute_size(desc, SIZE * PANGO_SCALE);
    g_autoptr(PangoLayout) layout = pango_layout_new(f->context);
    pango_layout_set_font_description(layout, desc);
    pango_font_description_free(desc);
    pango_layout_set_text(layout, "H", 1);
    pango_layout_get_extents(layout, &ink, NULL);
    kept = g_new(double, 1);
    *kept = (double)ink.height / SIZE / PANGO_SCALE;
    g_hash_table_insert(f->caps, g_strdup(font), kept);
    return *kept;
}
