/* SPDX-License-Identifier: GPL-3.0-or-later
 * bare.c - the floor under kaart: cairo and Pango, and nothing around them
 *
 * Reads blocks of lines, a card each, with a blank line between: the first
 * line is the title, the others are the text.  Draws each card with a title
 * bar, eight on an A4 page, fronts only.  Fits nothing and checks nothing. */
#include <cairo-pdf.h>
#include <glib.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <string.h>

#define MM (72 / 25.4)

enum { COLUMNS = 2, ROWS = 4 };

static const double card_width = 97 * MM, card_height = 70 * MM;

static PangoLayout *make_layout(cairo_t *cr)
{
    PangoLayout *layout = pango_cairo_create_layout(cr);
    PangoContext *context = pango_layout_get_context(layout);
    cairo_font_options_t *options = cairo_font_options_create();

    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(context, options);
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_layout_context_changed(layout);
    cairo_font_options_destroy(options);
    return layout;
}

static void draw_text(cairo_t *cr, PangoLayout *layout, const char *text,
                      const PangoFontDescription *font, double y_pt)
{
    pango_layout_set_font_description(layout, font);
    pango_layout_set_width(layout, (int)((card_width - 18 * MM) * PANGO_SCALE));
    pango_layout_set_text(layout, text, -1);
    cairo_move_to(cr, 9 * MM, y_pt);
    pango_cairo_show_layout(cr, layout);
}

static void draw_cards(cairo_t *cr, char **blocks)
{
    PangoLayout *layout = make_layout(cr);
    PangoFontDescription *bold =
        pango_font_description_from_string("Vollkorn Bold 15");
    PangoFontDescription *plain =
        pango_font_description_from_string("Vollkorn 11");
    int slot = 0;

    for (char **block = blocks; *block; block++) {
        char *text = strchr(*block, '\n');
        if (!text)
            continue;
        *text++ = '\0';
        if (slot == COLUMNS * ROWS) {
            cairo_show_page(cr);
            slot = 0;
        }
        cairo_save(cr);
        cairo_translate(cr, 8 * MM + card_width * (slot % COLUMNS),
                        8.5 * MM + card_height * (slot / COLUMNS));
        cairo_set_source_rgb(cr, 0.88, 0.91, 0.88);
        cairo_rectangle(cr, 0, 0, card_width, 20 * MM);
        cairo_fill(cr);
        cairo_set_source_rgb(cr, 0, 0, 0);
        draw_text(cr, layout, *block, bold, 3 * MM);
        draw_text(cr, layout, text, plain, 24 * MM);
        cairo_restore(cr);
        slot++;
    }
    pango_font_description_free(bold);
    pango_font_description_free(plain);
    g_object_unref(layout);
}

int main(int argc, char **argv)
{
    g_autofree char *text = NULL;

    if (argc != 3 || !g_file_get_contents(argv[1], &text, NULL, NULL)) {
        fputs("usage: bare TEXTS OUT.pdf\n", stderr);
        return 2;
    }
    g_auto(GStrv) blocks = g_strsplit(text, "\n\n", -1);
    cairo_surface_t *surface =
        cairo_pdf_surface_create(argv[2], 210 * MM, 297 * MM);
    cairo_t *cr = cairo_create(surface);

    draw_cards(cr, blocks);
    cairo_destroy(cr);
    cairo_surface_finish(surface);
    cairo_status_t status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    return status == CAIRO_STATUS_SUCCESS ? 0 : 1;
}
