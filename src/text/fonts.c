/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fonts.h"

#include "base/file.h"

#include <errno.h>
#include <fontconfig/fontconfig.h>
#include <glib.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <string.h>

struct fonts {
    FcConfig *config;
    PangoFontMap *map;
    PangoContext *context; /* to shape in, in one language or another */
    PangoContext *plain;   /* to measure in, in none */
    guint held;            /* references to the map while no thread has one */
    GHashTable *files;     /* tried so far -> whether they are fonts */
    GHashTable *tall;      /* font name, or letter and font name -> double */
    GHashTable *loaded;    /* font name -> PangoFont */
};

/* Without a <cachedir> fontconfig prints that none is writable.  Rendering
 * keys (hinting, autohint, antialias) stay at the library's own defaults. */
static const char config_text[] =
    "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
    "<fontconfig><cachedir prefix=\"xdg\">fontconfig</cachedir></fontconfig>";

static PangoContext *make_context(PangoFontMap *map)
{
    PangoContext *context = pango_font_map_create_context(map);
    cairo_font_options_t *options = cairo_font_options_create();

    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string("und"));
    cairo_font_options_destroy(options);
    return context;
}

struct fonts *fonts_new(void)
{
    struct fonts *f = g_new0(struct fonts, 1);

    f->config = FcConfigCreate();
    FcConfigParseAndLoadFromMemory(f->config, (const FcChar8 *)config_text,
                                   FcFalse);
    f->map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(f->map), f->config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(f->map), 72);
    f->context = make_context(f->map);
    f->plain = make_context(f->map);
    f->held = G_OBJECT(f->map)->ref_count;
    f->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    f->tall = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    f->loaded =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_object_unref);
    return f;
}

#define SETTLE_US 100 /* between two looks */
#define SETTLE_TIMES 20000

/* For each font that is sought, Pango 1.50 begins two threads; only the answer
 * of the first is waited for.  At its end a thread looks into a table of the
 * map, without a lock: in the same moment the map must not be emptied or freed,
 * or the table is gone (SIGSEGV, or SIGFPE for what is left of its size).  Each
 * thread holds the map until then, and so we wait until nobody does. */
static void settle(struct fonts *f)
{
    const volatile guint *refs = &G_OBJECT(f->map)->ref_count;
    int times = 0;

    while ((guint)g_atomic_int_get(refs) > f->held && times++ < SETTLE_TIMES)
        g_usleep(SETTLE_US);
    if (times > SETTLE_TIMES)
        f->held = (guint)g_atomic_int_get(refs); /* it is no thread */
}

void fonts_free(struct fonts *f)
{
    if (!f)
        return;
    settle(f);
    g_hash_table_unref(f->loaded);
    g_object_unref(f->context);
    g_object_unref(f->plain);
    g_object_unref(f->map);
    FcConfigDestroy(f->config);
    g_hash_table_unref(f->files);
    g_hash_table_unref(f->tall);
    g_free(f);
}

/* True when the setup has more than `before` fonts. */
static bool has_more(const struct fonts *f, int before)
{
    const FcFontSet *set = FcConfigGetFonts(f->config, FcSetApplication);

    return set && set->nfont > before;
}

bool fonts_add(struct fonts *f, const char *file, struct diag *d)
{
    gpointer kept;

    if (g_hash_table_lookup_extended(f->files, file, NULL, &kept))
        return GPOINTER_TO_INT(kept);
    file_note(file);
    settle(f);
    const FcFontSet *set = FcConfigGetFonts(f->config, FcSetApplication);
    int before = set ? set->nfont : 0;
    /* fontconfig 2.14 says yes to a file that it cannot open. */
    bool ok = FcConfigAppFontAddFile(f->config, (const FcChar8 *)file) &&
              has_more(f, before);
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

/* The size in points that a font is loaded at.  For each other size, language
 * and gravity Pango seeks it anew, with two threads. */
#define MEASURED_AT 1000

/* True when both who shapes and who draws have its letters. */
static bool is_open(PangoFont *font)
{
    hb_font_t *shaping = pango_font_get_hb_font(font);
    cairo_scaled_font_t *drawing =
        pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font));

    return shaping && hb_face_get_glyph_count(hb_font_get_face(shaping)) &&
           drawing && !cairo_scaled_font_status(drawing);
}

void fonts_check(PangoFont *font)
{
    if (font && is_open(font))
        return;
    PangoFontDescription *desc = font ? pango_font_describe(font) : NULL;
    g_autofree char *name =
        desc ? pango_font_description_to_string(desc) : g_strdup("a font");
    pango_font_description_free(desc);
    file_is_trouble(name, EIO);
}

/* The font of that name, or NULL: fontconfig gives another rather than none. */
static PangoFont *load_named(struct fonts *f, const char *font)
{
    PangoFontDescription *want = pango_font_description_from_string(font);

    pango_font_description_set_absolute_size(want, MEASURED_AT * PANGO_SCALE);
    pango_font_description_set_gravity(want, PANGO_GRAVITY_SOUTH);
    PangoFont *loaded = pango_context_load_font(f->plain, want);
    PangoFontDescription *got = loaded ? pango_font_describe(loaded) : NULL;
    if (got && strcmp(pango_font_description_get_family(want),
                      pango_font_description_get_family(got)) != 0)
        g_clear_object(&loaded);
    pango_font_description_free(want);
    pango_font_description_free(got);
    return loaded;
}

static PangoFont *find_loaded(struct fonts *f, const char *font)
{
    PangoFont *loaded = g_hash_table_lookup(f->loaded, font);

    if (loaded)
        return loaded;
    loaded = load_named(f, font);
    if (loaded)
        g_hash_table_insert(f->loaded, g_strdup(font), loaded);
    return loaded;
}

cairo_scaled_font_t *fonts_scaled(struct fonts *f, const char *font, double pt)
{
    PangoFont *loaded = find_loaded(f, font);
    cairo_scaled_font_t *at = pango_cairo_font_get_scaled_font(
        loaded ? PANGO_CAIRO_FONT(loaded) : NULL);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_matrix_t size, page;

    cairo_scaled_font_get_font_matrix(at, &size);
    cairo_scaled_font_get_ctm(at, &page);
    cairo_scaled_font_get_font_options(at, options);
    cairo_matrix_scale(&size, pt / MEASURED_AT, pt / MEASURED_AT);
    cairo_scaled_font_t *scaled = cairo_scaled_font_create(
        cairo_scaled_font_get_font_face(at), &size, &page, options);
    cairo_font_options_destroy(options);
    return scaled;
}

/* Ink of `letter`, from the baseline up, in Pango's units. */
static void measure(struct fonts *f, const char *font, const char *letter,
                    int *top, int *bottom)
{
    PangoRectangle ink;

    PangoFontDescription *desc = pango_font_description_from_string(font);
    pango_font_description_set_absolute_size(desc, MEASURED_AT * PANGO_SCALE);
    g_autoptr(PangoLayout) layout = pango_layout_new(f->plain);
    pango_layout_set_font_description(layout, desc);
    pango_font_description_free(desc);
    pango_layout_set_text(layout, letter, -1);
    const PangoLayoutLine *line = pango_layout_get_line_readonly(layout, 0);
    for (GSList *r = line->runs; r; r = r->next)
        fonts_check(((PangoGlyphItem *)r->data)->item->analysis.font);
    pango_layout_get_extents(layout, &ink, NULL);
    *top = pango_layout_get_baseline(layout) - ink.y;
    *bottom = *top - ink.height;
}

double fonts_letter_height(struct fonts *f, const char *font,
                           const char *letter)
{
    g_autofree char *key = g_strdup_printf("%s %s", letter, font);
    double *kept = g_hash_table_lookup(f->tall, key);
    int top, bottom;

    if (kept)
        return *kept;
    measure(f, font, letter, &top, &bottom);
    kept = g_new(double, 1);
    *kept = (double)(top + MIN(bottom, 0)) / MEASURED_AT / PANGO_SCALE;
    g_hash_table_insert(f->tall, g_steal_pointer(&key), kept);
    return *kept;
}

double fonts_cap_height(struct fonts *f, const char *font)
{
    double *kept = g_hash_table_lookup(f->tall, font);
    int top, bottom;

    if (kept)
        return *kept;
    measure(f, font, "H", &top, &bottom);
    kept = g_new(double, 1);
    *kept = (double)(top - bottom) / MEASURED_AT / PANGO_SCALE;
    g_hash_table_insert(f->tall, g_strdup(font), kept);
    return *kept;
}

bool fonts_has_glyph(struct fonts *f, const char *font, gunichar c)
{
    PangoFont *loaded = find_loaded(f, font);

    return loaded && pango_font_has_char(loaded, c);
}

bool fonts_hyphen(struct fonts *f, const char *font, uint32_t *glyph,
                  double *width)
{
    PangoFont *loaded = find_loaded(f, font);
    hb_font_t *hb = loaded ? pango_font_get_hb_font(loaded) : NULL;

    if (!hb || !hb_font_get_nominal_glyph(hb, '-', glyph))
        return false;
    *width = (double)hb_font_get_glyph_h_advance(hb, *glyph) / MEASURED_AT /
             PANGO_SCALE;
    return true;
}

char *fonts_libraries(void)
{
    return g_strdup_printf("pango %s, cairo %s", pango_version_string(),
                           cairo_version_string());
}
