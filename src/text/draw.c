/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/own.h"

#include <glib.h>
#include <pango/pangocairo.h>
#include <string.h>

static PangoLayout *make_line(struct texts *t, const struct set_text *set,
                              const struct line *line)
{
    const struct type *type = set->text->type;
    const struct block *b = &set->text->markup->blocks[line->block];
    double size = cpt_to_pt(set->size);
    g_autofree char *words = text_line_words(set, line);
    PangoFontDescription *desc = shape_font(type->font, size);
    PangoLayout *layout = shape_layout(t->fonts, type);
    PangoAttrList *attrs =
        shape_attributes(b, type, size, line->start, line->end, false);

    pango_layout_set_font_description(layout, desc);
    pango_layout_set_attributes(layout, attrs);
    pango_layout_set_text(layout, words, -1);
    pango_attr_list_unref(attrs);
    pango_font_description_free(desc);
    return layout;
}

static GPtrArray *make_lines(struct texts *t, const struct set_text *set)
{
    GPtrArray *lines = g_ptr_array_new_with_free_func(g_object_unref);

    for (size_t i = 0; i < set->nlines; i++)
        g_ptr_array_add(lines, make_line(t, set, &set->lines[i]));
    return lines;
}

static void draw_number(struct texts *t, const struct set_text *set,
                        cairo_t *cr, int number, double x, double baseline)
{
    const struct type *type = set->text->type;
    g_autofree char *words = g_strdup_printf("%d.", number);
    PangoFontDescription *desc =
        shape_font(type->strong, cpt_to_pt(set->size));
    g_autoptr(PangoLayout) layout = shape_layout(t->fonts, type);
    PangoRectangle logical;

    pango_layout_set_font_description(layout, desc);
    pango_layout_set_text(layout, words, -1);
    pango_font_description_free(desc);
    pango_layout_get_extents(layout, NULL, &logical);
    cairo_move_to(cr, type->rtl ? x - (double)logical.width / PANGO_SCALE : x,
                  baseline);
    pango_cairo_show_layout_line(cr,
                                 pango_layout_get_line_readonly(layout, 0));
}

/* Bullets are drawn, not set: no font need have them, and a ring can be made
 * large enough to tick. */
static void draw_bullet(const struct set_text *set, cairo_t *cr, double x,
                        double baseline)
{
    const struct text *text = set->text;
    double em = cpt_to_pt(set->size), side = text->type->rtl ? -1 : 1;
    double middle = baseline - text->cap * em / 2;

    cairo_new_path(cr);
    switch (text->type->marker) {
    case TEXT_DISC:
        cairo_arc(cr, x + side * 0.28 * em, middle, 0.17 * em, 0, 2 * G_PI);
        cairo_fill(cr);
        break;
    case TEXT_CIRCLE:
        cairo_set_line_width(cr, 0.11 * em);
        cairo_arc(cr, x + side * 0.5 * em, middle, 0.45 * em, 0, 2 * G_PI);
        cairo_stroke(cr);
        break;
    case TEXT_DASH:
        cairo_set_line_width(cr, 0.09 * em);
        cairo_move_to(cr, x, middle);
        cairo_rel_line_to(cr, side * 0.6 * em, 0);
        cairo_stroke(cr);
        break;
    }
}

static void set_source(cairo_t *cr, const uint8_t rgb[3])
{
    cairo_set_source_rgb(cr, rgb[0] / 255.0, rgb[1] / 255.0, rgb[2] / 255.0);
}

static void draw_marker(struct texts *t, const struct set_text *set,
                        cairo_t *cr, const struct line *line, double x,
                        double baseline)
{
    const struct block *b = &set->text->markup->blocks[line->block];

    if (b->kind == BLOCK_NUMBER)
        draw_number(t, set, cr, b->number, x, baseline);
    else
        draw_bullet(set, cr, x, baseline);
}

void text_draw(struct texts *t, const struct set_text *set, cairo_t *cr,
               double x, double y, const uint8_t rgb[3],
               const uint8_t marker_rgb[3])
{
    GPtrArray *lines = g_hash_table_lookup(t->drawn, set);

    if (lines) {
        g_ptr_array_ref(lines);
    } else {
        lines = make_lines(t, set);
        if (set->text->uses > 1)
            g_hash_table_insert(t->drawn, (void *)set, g_ptr_array_ref(lines));
    }
    for (size_t i = 0; i < set->nlines; i++) {
        const struct line *line = &set->lines[i];
        double baseline = y + um_to_pt(line->baseline);
        if (line->marker) {
            set_source(cr, marker_rgb);
            draw_marker(t, set, cr, line, x + um_to_pt(line->marker_x),
                        baseline);
        }
        set_source(cr, rgb);
        cairo_move_to(cr, x + um_to_pt(line->x), baseline);
        pango_cairo_show_layout_line(
            cr, pango_layout_get_line_readonly(lines->pdata[i], 0));
    }
    g_ptr_array_unref(lines);
}
