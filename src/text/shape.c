/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/shape.h"

#include "text/script.h"
#include "text/segment.h"

#include <glib.h>
#include <string.h>

/* The size at which texts are shaped once; any would do. */
#define REFERENCE_PT 100.0

static PangoFontDescription *make_font(const char *font, double size_pt)
{
    PangoFontDescription *desc = pango_font_description_from_string(font);

    pango_font_description_set_absolute_size(desc, size_pt * PANGO_SCALE);
    return desc;
}

static void insert(PangoAttrList *list, PangoAttribute *attr, size_t from,
                   size_t to)
{
    attr->start_index = (guint)from;
    attr->end_index = (guint)to;
    pango_attr_list_insert(list, attr);
}

static PangoAttrList *make_attributes(const GArray *segments,
                                      const struct type *type, size_t size)
{
    PangoAttrList *list = pango_attr_list_new();

    insert(list, pango_attr_fallback_new(FALSE), 0, size);
    insert(list,
           pango_attr_language_new(pango_language_from_string(type->language)),
           0, size);
    if (type->features)
        insert(list, pango_attr_font_features_new(type->features), 0, size);
    for (guint i = 0; i < segments->len; i++) {
        const struct segment *s = &g_array_index(segments, struct segment, i);
        if (s->font == type->font && !s->stand_in)
            continue;
        PangoFontDescription *desc =
            make_font(s->font, REFERENCE_PT * s->scale);
        insert(list, pango_attr_font_desc_new(desc), s->start, s->end);
        pango_font_description_free(desc);
    }
    return list;
}

PangoLayout *shape_layout(struct fonts *fonts, const struct type *type)
{
    PangoContext *context = fonts_context(fonts);

    pango_context_set_base_dir(context, type->rtl ? PANGO_DIRECTION_RTL
                                                  : PANGO_DIRECTION_LTR);
    /* Pango seeks a font once for a language, and asks in its context's too. */
    pango_context_set_language(context,
                               pango_language_from_string(type->language));
    PangoLayout *layout = pango_layout_new(context);
    pango_layout_set_auto_dir(layout, FALSE);
    return layout;
}

/* What is complained about: all characters at once, and the font that should
 * have had the first. */
struct missing {
    GString *shown;
    const char *font;
};

static void note_missing(struct missing *m, const char *font, PangoGlyph glyph)
{
    char shown[7] = {0};
    gunichar c = glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;

    if (g_unichar_to_utf8(c, shown) && strstr(m->shown->str, shown))
        return;
    if (!m->font)
        m->font = font;
    g_string_append_printf(m->shown, "%s'%s' (U+%04X)",
                           m->shown->len ? ", " : "",
                           g_unichar_isprint(c) ? shown : "?", c);
}

static float to_ems(int pango_units)
{
    return (float)(pango_units / (PANGO_SCALE * REFERENCE_PT));
}

/* Widths of one run's characters, from character `first` of the block on. */
static void read_run_widths(struct shape *s, PangoGlyphItem *item,
                            const char *words, size_t first)
{
    int n = item->item->num_chars;
    g_autofree int *widths = g_new(int, (gsize)n);

    pango_glyph_item_get_logical_widths(item, words, widths);
    for (int i = 0; i < n && first + (size_t)i < s->n; i++)
        s->widths[first + (size_t)i] = to_ems(widths[i]);
}

/* Few texts have a glyph that is moved. */
static struct move *read_moves(const PangoGlyphString *string, struct arena *a)
{
    struct move *moves = NULL;

    for (int i = 0; i < string->num_glyphs; i++) {
        const PangoGlyphGeometry *g = &string->glyphs[i].geometry;
        if (!g->x_offset && !g->y_offset)
            continue;
        if (!moves)
            moves = ARENA_ARRAY(a, struct move, (size_t)string->num_glyphs);
        moves[i] = (struct move){to_ems(g->x_offset), to_ems(g->y_offset)};
    }
    return moves;
}

/* The glyphs of `item`, and those it has no glyph for.  Glyphs that show
 * nothing, such as a soft hyphen's, are kept: they stand for their bytes. */
static void read_glyphs(struct run *run, const PangoGlyphItem *item,
                        struct missing *missing, struct arena *a)
{
    const PangoGlyphString *string = item->glyphs;

    run->n = (size_t)string->num_glyphs;
    run->glyphs = ARENA_ARRAY(a, struct glyph, run->n);
    run->moves = read_moves(string, a);
    for (size_t i = 0; i < run->n; i++) {
        const PangoGlyphInfo *from = &string->glyphs[i];
        run->glyphs[i] = (struct glyph){
            .index = from->glyph,
            .start = (uint32_t)(item->item->offset + string->log_clusters[i]),
            .width = to_ems(from->geometry.width),
        };
        if (from->glyph != PANGO_GLYPH_INVALID_INPUT &&
            (from->glyph & PANGO_GLYPH_UNKNOWN_FLAG))
            note_missing(missing, run->font, from->glyph);
    }
}

static const struct segment *find_segment(const GArray *segments, size_t byte)
{
    static const struct segment none;

    for (guint i = 0; i < segments->len; i++) {
        const struct segment *s = &g_array_index(segments, struct segment, i);
        if (byte < s->end)
            return s;
    }
    return &none;
}

/* Where the block's ink hangs, glyph by glyph. */
static void read_hangs(struct shape *s, const PangoGlyphItem *item,
                       const char *words, struct arena *a)
{
    const PangoGlyphString *string = item->glyphs;

    if (!s->hangs)
        s->hangs = ARENA_ARRAY(a, float, s->n);
    for (int i = 0; i < string->num_glyphs; i++) {
        const PangoGlyphInfo *g = &string->glyphs[i];
        const char *at = words + item->item->offset + string->log_clusters[i];
        size_t n = (size_t)g_utf8_pointer_to_offset(words, at);
        PangoRectangle ink;
        pango_font_get_glyph_extents(item->item->analysis.font, g->glyph, &ink,
                                     NULL);
        if (n < s->n)
            s->hangs[n] = MAX(
                s->hangs[n], to_ems(ink.y + ink.height + g->geometry.y_offset));
    }
}

/* Make the block as tall as the letters of a stand-in, which may be taller
 * than the capitals of the type's font. */
static void read_ink(struct shape *s, const PangoGlyphItem *item,
                     const struct segment *segment, struct fonts *fonts)
{
    const char *letter = script_tall_letter(segment->stand_in->script);
    PangoRectangle ink;

    pango_glyph_string_extents(item->glyphs, item->item->analysis.font, &ink,
                               NULL);
    if (letter)
        s->cap = MAX(s->cap, fonts_letter_height(fonts, segment->font, letter) *
                                 segment->scale);
    s->cap = MAX(s->cap, (double)to_ems(-ink.y) - SHAPE_HANG);
}

double shape_hang(const struct shape *s, size_t start, size_t end)
{
    double most = SHAPE_HANG;

    for (size_t i = 0; s->hangs && i < s->n; i++)
        if (s->offsets[i] >= start && s->offsets[i] < end)
            most = MAX(most, (double)s->hangs[i]);
    return most;
}

/* A space of no width, which fonts of such scripts have; some draw the other
 * signs that should show nothing. */
static uint32_t find_blank(const PangoGlyphItem *item)
{
    hb_font_t *font = pango_font_get_hb_font(item->item->analysis.font);
    hb_glyph_extents_t ink;
    hb_codepoint_t glyph;

    if (!hb_font_get_nominal_glyph(font, 0x200b, &glyph) ||
        hb_font_get_glyph_h_advance(font, glyph) != 0 ||
        !hb_font_get_glyph_extents(font, glyph, &ink) || ink.width != 0)
        return 0;
    return glyph;
}

static int compare_runs(gconstpointer a, gconstpointer b)
{
    const struct run *x = a, *y = b;

    return (x->start > y->start) - (x->start < y->start);
}

static struct run read_run(struct shape *s, PangoGlyphItem *item,
                           const char *words, const GArray *segments,
                           struct missing *missing, struct arena *a)
{
    struct run run = {.start = (size_t)item->item->offset,
                      .level = item->item->analysis.level};
    const struct segment *segment = find_segment(segments, run.start);
    glong first = g_utf8_pointer_to_offset(words, words + run.start);

    run.end = run.start + (size_t)item->item->length;
    run.font = segment->font;
    run.scale = segment->scale;
    fonts_check(item->item->analysis.font);
    if (run.level % 2)
        run.blank = find_blank(item);
    read_glyphs(&run, item, missing, a);
    read_run_widths(s, item, words, (size_t)first);
    return run;
}

static void read_runs(struct shape *s, PangoLayout *layout, const char *words,
                      const GArray *segments, struct fonts *fonts,
                      struct missing *missing, struct arena *a)
{
    g_autoptr(GArray) runs = g_array_new(FALSE, FALSE, sizeof(struct run));

    for (GSList *l = pango_layout_get_lines_readonly(layout); l; l = l->next) {
        for (GSList *r = ((PangoLayoutLine *)l->data)->runs; r; r = r->next) {
            struct run run = read_run(s, r->data, words, segments, missing, a);
            const struct segment *segment = find_segment(segments, run.start);
            if (segment->stand_in) {
                read_ink(s, r->data, segment, fonts);
                read_hangs(s, r->data, words, a);
            }
            g_array_append_val(runs, run);
        }
    }
    g_array_sort(runs, compare_runs);
    s->nruns = runs->len;
    s->runs = ARENA_ARRAY(a, struct run, s->nruns);
    if (s->nruns)
        memcpy(s->runs, runs->data, s->nruns * sizeof *s->runs);
}

/* Unicode lets no line end beside a quotation mark (UAX #14, LB19), for it
 * cannot know whether the mark opens or closes.  Between characters as wide as
 * Han, where no space tells, a line may end before one that opens and after
 * one that closes. */
static bool ends_at_quote(gunichar before, gunichar c)
{
    if (g_unichar_type(c) == G_UNICODE_INITIAL_PUNCTUATION)
        return g_unichar_iswide(before) &&
               g_unichar_type(before) != G_UNICODE_OPEN_PUNCTUATION;
    return g_unichar_type(before) == G_UNICODE_FINAL_PUNCTUATION &&
           g_unichar_iswide(c) && g_unichar_isalpha(c);
}

/* Marks at which a reader pauses or stops: Latin, Arabic and Ethiopic. */
static unsigned char find_pause(gunichar c)
{
    static const gunichar stops[] = {'.',    '!',    '?',    ':',    0x061f,
                                     0x1362, 0x1366, 0x1367, 0x1368, 0x06d4};
    static const gunichar pauses[] = {',', ';', 0x060c, 0x061b, 0x1363, 0x1364};

    for (size_t i = 0; i < G_N_ELEMENTS(stops); i++)
        if (stops[i] == c)
            return SHAPE_STOP;
    for (size_t i = 0; i < G_N_ELEMENTS(pauses); i++)
        if (pauses[i] == c)
            return SHAPE_PAUSE;
    return 0;
}

static void read_breaks(struct shape *s, PangoLayout *layout, const char *words)
{
    int n;
    const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly(layout, &n);
    const char *p = words;
    gunichar before = 0;

    for (size_t i = 0; i < s->n && i < (size_t)n; i++) {
        gunichar c = g_utf8_get_char(p);
        s->offsets[i] = (uint32_t)(p - words);
        if (attrs[i].is_white || c == 0x2028)
            s->kinds[i] |= SHAPE_WHITE;
        s->kinds[i] |= find_pause(c);
        if (i && before == 0x2028)
            s->kinds[i] |= SHAPE_MUST;
        else if (i && before == 0xad)
            s->kinds[i] |= SHAPE_SOFT;
        else if (i && (attrs[i].is_line_break || ends_at_quote(before, c)))
            s->kinds[i] |= SHAPE_BREAK;
        before = c;
        p = g_utf8_next_char(p);
    }
    s->offsets[s->n] = (uint32_t)(p - words);
}

/* Each run's own: the same glyph has another index in another font. */
static void find_hyphens(struct shape *s, struct fonts *fonts)
{
    for (size_t i = 0; i < s->nruns; i++) {
        struct run *r = &s->runs[i];
        uint32_t glyph;
        double width;
        r->hyphen = (struct glyph){.index = PANGO_GLYPH_EMPTY};
        if (fonts_hyphen(fonts, r->font, &glyph, &width))
            r->hyphen = (struct glyph){.index = glyph,
                                       .width = (float)(width * r->scale)};
        if (r->hyphen.width > s->hyphen.width)
            s->hyphen = r->hyphen;
    }
}

void shape_block(struct shape *s, const struct block *b,
                 const struct type *type, struct fonts *fonts,
                 const char *beside, struct pos at, struct arena *a,
                 struct diag *d)
{
    g_autoptr(PangoLayout) layout = shape_layout(fonts, type);
    g_autoptr(GString) shown = g_string_new(NULL);
    g_autoptr(GArray) segments = segment_block(b, type, fonts, beside);
    struct missing missing = {shown, NULL};
    size_t size = strlen(b->words);
    PangoFontDescription *desc = make_font(type->font, REFERENCE_PT);
    PangoAttrList *attrs = make_attributes(segments, type, size);

    s->n = (size_t)g_utf8_strlen(b->words, -1);
    s->widths = ARENA_ARRAY(a, float, s->n);
    s->kinds = ARENA_ARRAY(a, unsigned char, s->n);
    s->offsets = ARENA_ARRAY(a, uint32_t, s->n + 1);
    s->cap = fonts_cap_height(fonts, type->font);
    pango_layout_set_font_description(layout, desc);
    pango_font_description_free(desc);
    pango_layout_set_attributes(layout, attrs);
    pango_attr_list_unref(attrs);
    pango_layout_set_text(layout, b->words, (int)size);
    read_runs(s, layout, b->words, segments, fonts, &missing, a);
    read_breaks(s, layout, b->words);
    if (strstr(b->words, HYPHEN_SOFT))
        find_hyphens(s, fonts);
    if (shown->len)
        diag_report(d, DIAG_GLYPH_MISSING, at, "font '%s' has no glyph for %s",
                    missing.font, shown->str);
}
