/* SPDX-License-Identifier: GPL-3.0-or-later
 * bare.c - the floor under kaart: cairo and Pango, and nothing around them
 *
 * Reads blocks of lines, a card each, with a blank line between: the first
 * line is the question, the second the help.  Draws every text that kaart
 * draws for the same deck, in the same fonts: question, help, suit and id on
 * the fronts; title and version on the backs; a slug line and the words of
 * the bar on each page, eight cards on an A4.  No art, no marks; fits nothing
 * and checks nothing. */
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

struct bare {
    cairo_t *cr;
    PangoLayout *layout;
    PangoFontDescription *question, *help, *word, *code, *title, *small, *slug;
    int page;
};

static void draw_text(struct bare *b, const char *text,
                      const PangoFontDescription *font, double x_mm,
                      double y_mm, double width_mm)
{
    pango_layout_set_font_description(b->layout, font);
    pango_layout_set_width(b->layout, (int)(width_mm * MM * PANGO_SCALE));
    pango_layout_set_text(b->layout, text, -1);
    cairo_move_to(b->cr, x_mm * MM, y_mm * MM);
    pango_cairo_show_layout(b->cr, b->layout);
}

static void draw_front(struct bare *b, const char *question, const char *help,
                       int number)
{
    char id[16];

    snprintf(id, sizeof id, "B%d", number);
    draw_text(b, question, b->question, 9, 8, 79);
    draw_text(b, help, b->help, 9, 28, 79);
    draw_text(b, "Meten", b->word, 19, 58, 50);
    draw_text(b, id, b->code, 76, 58, 12);
}

static void draw_back(struct bare *b)
{
    draw_text(b, "Meetlat", b->title, 9, 54, 40);
    draw_text(b, "1.0.0 · 2026-11-21", b->small, 50, 55, 38);
}

static void end_page(struct bare *b, const char *side)
{
    char words[64];

    snprintf(words, sizeof words, "bench 1.0.0 · nl · vel %d van 1000 · %s",
             b->page / 2 + 1, side);
    draw_text(b, words, b->slug, 11, 290, 90);
    draw_text(b, "50 mm op 100 %", b->slug, 63, 4, 40);
    cairo_show_page(b->cr);
    b->page++;
}

static void draw_sheet(struct bare *b, char **blocks, int n, int first)
{
    for (int back = 0; back < 2; back++) {
        for (int i = 0; i < n; i++) {
            cairo_save(b->cr);
            cairo_translate(b->cr, 8 * MM + card_width * (i % COLUMNS),
                            8.5 * MM + card_height * (i / COLUMNS));
            char *help = strchr(blocks[i], '\n');
            if (back) {
                draw_back(b);
            } else if (help) {
                *help++ = '\0';
                draw_front(b, blocks[i], help, first + i + 1);
            }
            cairo_restore(b->cr);
        }
        end_page(b, back ? "achterkant" : "voorkant");
    }
}

static void draw_cards(cairo_t *cr, char **blocks)
{
    struct bare b = {
        .cr = cr,
        .layout = make_layout(cr),
        .question = pango_font_description_from_string("Vollkorn SemiBold 15"),
        .help = pango_font_description_from_string("Noto Sans 11"),
        .word = pango_font_description_from_string("Noto Sans Bold 12.5"),
        .code = pango_font_description_from_string("Noto Sans Bold 14"),
        .title = pango_font_description_from_string("Vollkorn SemiBold 15.5"),
        .small = pango_font_description_from_string("Noto Sans 10"),
        .slug = pango_font_description_from_string("Noto Sans 6.5"),
    };
    int n = 0;

    while (blocks[n] && *blocks[n])
        n++;
    for (int i = 0; i < n; i += COLUMNS * ROWS)
        draw_sheet(&b, blocks + i, MIN(COLUMNS * ROWS, n - i), i);
    PangoFontDescription *all[] = {b.question, b.help,  b.word, b.code,
                                   b.title,    b.small, b.slug};
    for (size_t i = 0; i < G_N_ELEMENTS(all); i++)
        pango_font_description_free(all[i]);
    g_object_unref(b.layout);
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
