/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_paint.c - faces painted as their display lists say */
#include "impose/impose.h"
#include "paint/paint.h"

#include "support/pixels.h"
#include "support/workshop.h"

#include <glib.h>
#include <string.h>

#define DECK                                                                   \
    "kaart: deck/1\nid: proef\nlanguage: nl\ntitle: Proef\nversion: 1.0.0\n"   \
    "date: 2026-11-21\nlicense: CC-BY-4.0\n"                                   \
    "sources: [{cite: Wij, relation: own-words}]\nlayout: own\n"               \
    "colour: red\nback: back.svg\n"                                            \
    "suits: {een: {title: Een, colour: blue, icon: sign}}\n"                   \
    "cards:\n  - {id: A1, suit: een, q: \"Wat **telt** er?\\n\\n- een\\n- "    \
    "twee\", u: \"https://example.org/\"}\n"

#define LAYOUT                                                                 \
    "kaart: layout/1\nid: own\nsize: [40 mm, 30 mm]\nbleed: 2 mm\n"            \
    "colours:\n  ink: {rgb: \"#102030\"}\n  red: {rgb: \"#c03020\"}\n"         \
    "  blue: {rgb: \"#2040a0\"}\n"                                             \
    "styles:\n  s: {font: Noto Sans, size: 12 pt, colour: ink, "               \
    "marker-colour: red}\n"                                                    \
    "  v: {font: Vollkorn SemiBold, size: 14 pt, colour: suit}\n"              \
    "fields: {q: {type: text}, u: {type: url}}\n"

/* Not its own mirror image, and with ink up to its edges. */
static const char back[] =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"44mm\" height=\"34mm\" "
    "viewBox=\"-2 -2 44 34\"><rect x=\"-2\" y=\"-2\" width=\"44\" "
    "height=\"34\" fill=\"#dde8d0\"/><path d=\"M-2 32 V10 L20 20 L42 4 V32z\" "
    "fill=\"#394839\"/><circle cx=\"10\" cy=\"6\" r=\"4\" "
    "fill=\"#cf9640\"/></svg>";

static const char sign[] =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"48\" "
    "viewBox=\"0 0 48 48\"><path d=\"M4 44 L24 4 L44 44z\" "
    "fill=\"currentColor\"/></svg>";

static const struct {
    const char *name, *face;
} faces[] = {
    {"text-and-list",
     "front: {column: {inset: 3 mm, gap: 3 mm, children: [text: {from: "
     "suit.title, style: v, across: middle}, text: {field: q, style: s}]}}\n"},
    {"fills-lines-and-corners",
     "front: {stack: [fill: {fill: blue, inset: 0 mm}, fill: {at: [4 mm, 4 "
     "mm], width: 15 mm, height: 20 mm, fill: red, corners: 4 mm}, fill: {at: "
     "[22 mm, 4 mm], width: 14 mm, height: 20 mm, line: ink, thickness: 1 mm, "
     "corners: 2 mm}]}\n"},
    {"art-bleeds-and-icon-has-colour",
     "front: {stack: [art: {from: deck.back, bleed: true}, icon: {from: "
     "suit.icon, colour: red, at: [24 mm, 3 mm], width: 10 mm, height: 10 "
     "mm}]}\n"},
    {"qr-and-rule",
     "front: {row: {inset: 2 mm, gap: 2 mm, children: [qr: {field: u, colour: "
     "ink, width: 26 mm, height: 26 mm}, rule: {colour: suit, thickness: 1 "
     "mm}]}}\n"},
};

static struct faces *compose(struct bench *b, struct workshop *s,
                             const char *face)
{
    g_autofree char *own = g_strconcat(LAYOUT, face, NULL);

    bench_write(b, "layouts/own.yaml", own);
    bench_write(b, "layouts/icons/sign.svg", sign);
    bench_write(b, "back.svg", back);
    bench_write(b, "deck.yaml", DECK);
    *s = workshop_open(b);
    struct faces *made = workshop_faces(s);
    bench_assert_diags(b, "");
    return made;
}

static void faces_are_as_their_pictures(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(faces); i++) {
        struct workshop s;
        bench_begin(b, faces[i].name);
        const struct faces *made = compose(b, &s, faces[i].face);
        cairo_surface_t *got = paint_image(&made->fronts[0], &s.tools, 96);
        assert_int_equal(cairo_image_surface_get_width(got), 167);
        assert_int_equal(cairo_image_surface_get_height(got), 129);
        pixels_assert(got, faces[i].name);
        cairo_surface_destroy(got);
        workshop_close(&s);
    }
}

/* A pixel of `s` as 0xRRGGBB. */
static unsigned pixel_at(cairo_surface_t *s, int x, int y)
{
    cairo_surface_flush(s);
    const unsigned char *p = cairo_image_surface_get_data(s) +
                             y * cairo_image_surface_get_stride(s) + 4 * x;

    return (unsigned)p[2] << 16 | (unsigned)p[1] << 8 | p[0];
}

static void a_picture_is_white_where_nothing_is(void **state)
{
    struct bench *b = *state;
    struct workshop s;
    const struct faces *made =
        compose(b, &s, "front: {fill: {fill: red, inset: 0 mm}}\n");
    cairo_surface_t *got = paint_image(&made->backs[0], &s.tools, 25.4);

    assert_int_equal(cairo_image_surface_get_width(got), 44);
    assert_int_equal(pixel_at(got, 22, 17), 0xffffff);
    cairo_surface_destroy(got);
    got = paint_image(&made->fronts[0], &s.tools, 25.4);
    assert_int_equal(pixel_at(got, 22, 17), 0xc03020);
    assert_int_equal(pixel_at(got, 0, 0), 0xffffff); /* the bleed */
    cairo_surface_destroy(got);
    workshop_close(&s);
}

static void a_pdf_has_its_pages_labels_and_bookmarks(void **state)
{
    struct bench *b = *state;
    struct workshop s;
    const struct faces *made = compose(b, &s, faces[0].face);
    const struct sheet *sheet = library_sheet(s.lib, "single", (struct pos){0});
    const struct imposition *imp = impose_faces(made, sheet, b->arena, b->diag);
    GByteArray *raw = paint_pdf(imp, &s.tools, NULL, b->arena, b->diag);

    assert_non_null(raw);
    bench_assert_diags(b, "");
    assert_memory_equal(raw->data, "%PDF-", 5);
    assert_non_null(memmem(raw->data, raw->len, "/Count 2", 8));
    assert_non_null(memmem(raw->data, raw->len, "/PageLabels", 11));
    assert_non_null(memmem(raw->data, raw->len, "/Outlines", 9));
    g_byte_array_unref(raw);
    workshop_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(faces_are_as_their_pictures),
        BENCH_TEST(a_picture_is_white_where_nothing_is),
        BENCH_TEST(a_pdf_has_its_pages_labels_and_bookmarks),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
