/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/shape.h"

#include <glib.h>
#include <string.h>

/* The size at which texts are shaped once; any would do. */
#define REFERENCE_PT 100.0

PangoFontDescription *shape_font(const char *font, double size_pt)
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

/* Bytes from `start` to `end`, soft hyphens counted or not. */
static size_t count_bytes(const char *words, size_t start, size_t end,
                          bool soft)
{
    size_t n = end - start;

    for (size_t i = start; !soft && i + 1 < end; i++)
        if (memcmp(words + i, HYPHEN_SOFT, 2) == 0)
            n -= 2;
    return n;
}

PangoAttrList *shape_attributes(const struct block *b, const struct type *type,
                                double size_pt, size_t start, size_t end,
                                bool soft)
{
    PangoAttrList *list = pango_attr_list_new();
    size_t all = count_bytes(b->words, start, end, soft) + 1; /* a hyphen */

    insert(list, pango_attr_fallback_new(FALSE), 0, all);
    insert(list,
           pango_attr_language_new(pango_language_from_string(type->language)),
           0, all);
    if (type->features)
        insert(list, pango_attr_font_features_new(type->features), 0, all);
    for (size_t i = 0; i < b->nspans; i++) {
        const struct span *s = &b->spans[i];
        size_t from = MAX(s->start, start), to = MIN(s->end, end);
        if (from >= to || (!s->strong && !s->emphasis))
            continue;
        PangoFontDescription *desc =
            shape_font(s->strong ? type->strong : type->emphasis, size_pt);
        size_t at = count_bytes(b->words, start, from, soft);
        insert(list, pango_attr_font_desc_new(desc), at,
               at + count_bytes(b->words, from, to, soft));
        pango_font_description_free(desc);
    }
    return list;
}

PangoLayout *shape_layout(struct fonts *fonts, const struct type *type)
{
    PangoContext *context = fonts_context(fonts);

    pango_context_set_base_dir(context, type->rtl ? PANGO_DIRECTION_RTL
                                                  : PANGO_DIRECTION_LTR);
    PangoLayout *layout = pango_layout_new(context);
    pango_layout_set_auto_dir(layout, FALSE);
    return layout;
}

static void note_missing(GString *missing, PangoGlyph glyph)
{
    char shown[7] = {0};
    gunichar c = glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;

    if (g_unichar_to_utf8(c, shown) && strstr(missing->str, shown))
        return;
    g_string_append_printf(missing, "%s'%s' (U+%04X)", missing->len ? ", " : "",
                           g_unichar_isprint(c) ? shown : "?", c);
}

/* Widths of one run's characters, from character `first` of the block on. */
static void read_run(struct shape *s, PangoGlyphItem *run, const char *words,
                     size_t first, GString *missing)
{
    int n = run->item->num_chars;
    g_autofree int *widths = g_new(int, (gsize)n);

    pango_glyph_item_get_logical_widths(run, words, widths);
    for (int i = 0; i < n && first + (size_t)i < s->n; i++)
        s->widths[first + (size_t)i] =
            (float)(widths[i] / (PANGO_SCALE * REFERENCE_PT));
    for (int i = 0; i < run->glyphs->num_glyphs; i++) {
        PangoGlyph glyph = run->glyphs->glyphs[i].glyph;
        if (glyph != PANGO_GLYPH_INVALID_INPUT &&
            (glyph & PANGO_GLYPH_UNKNOWN_FLAG))
            note_missing(missing, glyph);
    }
}

static void read_widths(struct shape *s, PangoLayout *layout,
                        const char *words, GString *missing)
{
    for (GSList *l = pango_layout_get_lines_readonly(layout); l; l = l->next) {
        PangoLayoutLine *line = l->data;
        for (GSList *r = line->runs; r; r = r->next) {
            PangoGlyphItem *run = r->data;
            glong first = g_utf8_pointer_to_offset(
                words, words + run->item->offset);
            read_run(s, run, words, (size_t)first, missing);
        }
    }
}

static void read_breaks(struct shape *s, PangoLayout *layout,
                        const char *words)
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
        if (i && before == 0x2028)
            s->kinds[i] |= SHAPE_MUST;
        else if (i && before == 0xad)
            s->kinds[i] |= SHAPE_SOFT;
        else if (i && attrs[i].is_line_break)
            s->kinds[i] |= SHAPE_BREAK;
        before = c;
        p = g_utf8_next_char(p);
    }
    s->offsets[s->n] = (uint32_t)(p - words);
}

static double measure_hyphen(PangoLayout *layout)
{
    PangoRectangle logical;

    pango_layout_set_attributes(layout, NULL);
    pango_layout_set_text(layout, "-", 1);
    pango_layout_get_extents(layout, NULL, &logical);
    return logical.width / (PANGO_SCALE * REFERENCE_PT);
}

void shape_block(struct shape *s, const struct block *b,
                 const struct type *type, struct fonts *fonts, struct pos at,
                 struct arena *a, struct diag *d)
{
    g_autoptr(PangoLayout) layout = shape_layout(fonts, type);
    g_autoptr(GString) missing = g_string_new(NULL);
    size_t size = strlen(b->words);
    PangoFontDescription *desc = shape_font(type->font, REFERENCE_PT);

    s->n = (size_t)g_utf8_strlen(b->words, -1);
    s->widths = ARENA_ARRAY(a, float, s->n);
    s->kinds = ARENA_ARRAY(a, unsigned char, s->n);
    s->offsets = ARENA_ARRAY(a, uint32_t, s->n + 1);
    PangoAttrList *attrs =
        shape_attributes(b, type, REFERENCE_PT, 0, size, true);
    pango_layout_set_font_description(layout, desc);
    pango_font_description_free(desc);
    pango_layout_set_attributes(layout, attrs);
    pango_attr_list_unref(attrs);
    pango_layout_set_text(layout, b->words, (int)size);
    read_widths(s, layout, b->words, missing);
    read_breaks(s, layout, b->words);
    if (strstr(b->words, HYPHEN_SOFT))
        s->hyphen = measure_hyphen(layout);
    if (missing->len)
        diag_report(d, DIAG_GLYPH_MISSING, at, "font '%s' has no glyph for %s",
                    type->font, missing->str);
}
