/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_press_ink.c - pictures, codes and inks that a shop would send back */
#include "support/pressroom.h"

#include <glib.h>

#define SVG(inside)                                                            \
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">" inside  \
    "</svg>"

/* 100 x 50 pixels of one colour.  The caller frees the path: those of the
 * bench are gone when a case begins. */
static char *write_pixels(struct bench *b)
{
    char *path = g_build_filename(b->folder, "p.png", NULL);
    cairo_surface_t *s =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, 100, 50);
    cairo_t *cr = cairo_create(s);

    cairo_set_source_rgb(cr, 0, 0.5, 1);
    cairo_paint(cr);
    cairo_destroy(cr);
    assert_int_equal(cairo_surface_write_to_png(s, path), 0);
    cairo_surface_destroy(s);
    return path;
}

static char *write_svg(struct bench *b, const char *name, const char *text)
{
    return g_strdup(bench_write(b, name, text));
}

static void counts_pixels_to_the_inch(void **state)
{
    struct bench *b = *state;
    const struct shop shop = {.id = "sharp", .colour = SHOP_RGB, .ppi = 200};
    const struct press_case cases[] = {
        {"100 on half an inch", 0, {ART(9, 9, 12.7, 6.35)}, ""},
        {"100 on 13 mm", 0, {ART(9, 9, 13, 6.5)}, "image-too-coarse 11:5"},
        {"enough across and not down",
         0,
         {ART(9, 9, 12, 7)},
         "image-too-coarse 11:5"},
    };

    g_autofree char *png = write_pixels(b);
    g_autofree char *svg = write_svg(b, "a.svg", SVG(""));

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
        pressroom_check(b, &cases[i], png, &shop);
    pressroom_check(
        b, &(struct press_case){"an SVG has none", 0, {ART(9, 9, 40, 20)}, ""},
        svg, &shop);
}

/* A square of 29 mm has modules of 1 mm and a code of 21 mm. */
static const struct press_case codes[] = {
    {"a code as small as may be", 0, {QR(2, 2, 29)}, ""},
    {"a smaller one", 0, {QR(2, 2, 28)}, "qr-too-small 11:5"},
    {"over the cut", 0, {QR(-1, 2, 29)}, "qr-too-small 11:5"},
    {"text beside it", 1000, {QR(2, 2, 29), TEXT(black, 31.1, 5)}, ""},
    {"text in its quiet zone",
     1000,
     {QR(2, 2, 29), TEXT(black, 30, 5)},
     "qr-too-small 11:5"},
    {"text painted before it",
     1000,
     {TEXT(black, 30, 5), QR(2, 2, 29)},
     "qr-too-small 12:5"},
    {"a frame round it",
     0,
     {LINE(black, 1, 1, 31, 31, 900), QR(2, 2, 29)},
     "border-near-trim 11:5"},
    {"a frame in its quiet zone",
     0,
     {LINE(black, 3, 3, 27, 27, 900), QR(2, 2, 29)},
     "border-near-trim 11:5; qr-too-small 12:5"},
    {"a fill over a corner",
     0,
     {QR(2, 2, 29), FILL(ember, 0, 0, 3, 3)},
     "qr-too-small 11:5"},
    {"on white paint", 0, {FILL(milk, 0, 0, 60, 40), QR(2, 2, 29)}, ""},
    {"on white paint that stops",
     0,
     {GROUND, FILL(milk, 5, 5, 50, 30), QR(2, 2, 29)},
     "qr-too-small 13:5"},
    {"on white paint that reaches as far as it must",
     0,
     {GROUND, FILL(milk, 1, 1, 31, 31), QR(2, 2, 29)},
     ""},
};

static void wants_codes_that_telephones_read(void **state)
{
    const struct shop shop = {.id = "sharp", .colour = SHOP_CMYK, .qr = 21000};

    for (size_t i = 0; i < G_N_ELEMENTS(codes); i++)
        pressroom_check(*state, &codes[i], NULL, &shop);
}

static const struct press_case inks[] = {
    {"as much as the shop takes", 0, {FILL(ember, 9, 9, 30, 20)}, ""},
    {"more", 0, {FILL(deep, 9, 9, 30, 20)}, "too-much-ink 11:5"},
    {"more, in words and in a frame: once",
     1000,
     {TEXT(deep, 9, 9), LINE(deep, 9, 9, 30, 20, 500)},
     "too-much-ink 11:5"},
    {"more, and less in small text", 1400, {TEXT(night, 9, 9)}, ""},
    {"more in large text", 1410, {TEXT(night, 9, 9)}, "too-much-ink 11:5"},
    {"a colour without inks", 1000, {TEXT(bare, 9, 9)}, "missing-profile 11:5"},
    {"greys without inks",
     1000,
     {TEXT(pure, 9, 9), FILL(paper, 9, 20, 9, 9), FILL(slate, 20, 20, 9, 9)},
     ""},
};

static void adds_up_inks(void **state)
{
    struct bench *b = *state;
    struct shop shop = {.id = "dry", .colour = SHOP_CMYK, .ink_limit = 165};

    for (size_t i = 0; i < G_N_ELEMENTS(inks); i++)
        pressroom_check(b, &inks[i], NULL, &shop);
    shop.colour = SHOP_RGB;
    for (size_t i = 0; i < G_N_ELEMENTS(inks); i++) {
        struct press_case c = inks[i];
        c.diags = "";
        pressroom_check(b, &c, NULL, &shop);
    }
}

static const struct {
    const char *name, *art, *diags;
} pictures[] = {
    {"a named colour",
     SVG("<rect width=\"40\" height=\"20\" fill=\"#D8622C\"/>"), ""},
    {"another", SVG("<rect width=\"40\" height=\"20\" fill=\"#D8622D\"/>"),
     "missing-profile 11:5"},
    {"named colours side by side, with a round rim",
     SVG("<rect width=\"40\" height=\"20\" fill=\"#D8622C\"/><circle "
         "cx=\"20\" cy=\"10\" r=\"7\" fill=\"#0a0a28\"/>"),
     ""},
    {"a little of another on them",
     SVG("<rect width=\"40\" height=\"20\" fill=\"#D8622C\"/><circle "
         "cx=\"20\" cy=\"10\" r=\"1\" fill=\"#00f\"/>"),
     "missing-profile 11:5"},
    {"thin strokes",
     SVG("<path d=\"M0 1 L40 19 M3 18 L38 2\" stroke-width=\".2\" "
         "stroke=\"#D8622C\"/>"),
     ""},
    {"a veil of a named colour",
     SVG("<rect width=\"40\" height=\"20\" fill=\"#D8622C\" "
         "fill-opacity=\".15\"/>"),
     ""},
    {"greys, and a veil of grey",
     SVG("<rect width=\"40\" height=\"20\" fill=\"#777\"/><rect y=\"12\" "
         "width=\"40\" height=\"9\" fill=\"#222\" fill-opacity=\".3\"/>"),
     ""},
    {"a gradient",
     SVG("<linearGradient id=\"g\"><stop stop-color=\"#D8622C\"/><stop "
         "offset=\"1\" stop-color=\"#0a0a28\"/></linearGradient><rect "
         "width=\"40\" height=\"20\" fill=\"url(#g)\"/>"),
     "missing-profile 11:5"},
};

static void looks_for_colours_in_pictures(void **state)
{
    struct bench *b = *state;
    struct shop shop = {.id = "own", .colour = SHOP_CMYK};

    for (size_t i = 0; i < G_N_ELEMENTS(pictures); i++) {
        const struct press_case c = {
            pictures[i].name, 0, {ART(9, 9, 40, 20)}, pictures[i].diags};
        g_autofree char *name = g_strdup_printf("%zu.svg", i);
        g_autofree char *svg = write_svg(b, name, pictures[i].art);
        pressroom_check(b, &c, svg, &shop);
    }
}

static void converts_pixels_by_a_profile(void **state)
{
    struct bench *b = *state;
    struct shop shop = {.id = "own", .colour = SHOP_CMYK};
    g_autofree char *png = write_pixels(b);
    const struct press_case pixels = {
        "pixels", 0, {ART(9, 9, 40, 20)}, "missing-profile 11:5"};
    const struct press_case converted = {
        "with a profile", 0, {ART(9, 9, 40, 20)}, ""};

    pressroom_check(b, &pixels, png, &shop);
    shop.profile = png; /* it is there: what it is, is not asked */
    pressroom_check(b, &converted, png, &shop);
}

static void wants_the_profile_that_is_named(void **state)
{
    struct bench *b = *state;
    const struct press_case nothing = {
        "none is named", 0, {FILL(black, 9, 9, 9, 9)}, ""};
    const struct press_case absent = {
        "not there", 0, {FILL(black, 9, 9, 9, 9)}, "missing-profile 7:10"};
    const struct press_case level = {
        "X-4", 0, {FILL(black, 9, 9, 9, 9)}, "missing-profile 2:1"};
    struct shop shop = {.id = "own",
                        .colour = SHOP_CMYK,
                        .at = {"own.yaml", 2, 1},
                        .profile_at = {"own.yaml", 7, 10}};

    pressroom_check(b, &nothing, NULL, &shop);
    shop.pdf = SHOP_X4;
    pressroom_check(b, &level, NULL, &shop);
    shop.profile = "no/such.icc";
    pressroom_check(b, &absent, NULL, &shop);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(counts_pixels_to_the_inch),
        BENCH_TEST(wants_codes_that_telephones_read),
        BENCH_TEST(adds_up_inks),
        BENCH_TEST(looks_for_colours_in_pictures),
        BENCH_TEST(converts_pixels_by_a_profile),
        BENCH_TEST(wants_the_profile_that_is_named),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
