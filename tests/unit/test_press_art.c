/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_press_art.c - what is in pictures that a shop would send back */
#include "check/press.h"

#include "support/pressroom.h"
#include "support/profile.h"

#include <glib.h>
#include <string.h>

/* A unit is a millimetre: it is printed 40 x 20 mm large. */
#define SVG(inside)                                                            \
    "<svg xmlns=\"http://www.w3.org/2000/svg\" "                               \
    "xmlns:xlink=\"http://www.w3.org/1999/xlink\" "                            \
    "viewBox=\"0 0 40 20\">" inside "</svg>"
#define RECT(x, y, w, h, fill)                                                 \
    "<rect x=\"" x "\" y=\"" y "\" width=\"" w "\" height=\"" h                \
    "\" fill=\"" fill "\"/>"
#define STROKE(width, colour)                                                  \
    "<path d=\"M5 5h20\" stroke=\"" colour "\" stroke-width=\"" width "\"/>"

/* The inks of the pressroom: 270 %, 165 %, a tint, and black. */
#define DEEP "#0a0a28"
#define EMBER "#d8622c"
#define MILK "#fafaf0"
static const struct finish_ink inks[] = {
    {.rgb = {10, 10, 40}, .cmyk = {90, 75, 45, 60}},
    {.rgb = {216, 98, 44}, .cmyk = {0, 73, 92, 0}},
    {.rgb = {250, 250, 240}, .cmyk = {0, 0, 9, 0}},
    {.rgb = {26, 26, 26}, .cmyk = {0, 0, 0, 100}},
};

static struct shop dry = {
    .id = "dry",
    .colour = SHOP_CMYK,
    .ink_limit = 200,
    .line = 0.25,
    .line_reversed = 0.5,
    .tint = 10,
};

static const struct {
    const char *name, *art, *diags;
} drawings[] = {
    {"as much ink as it takes", SVG(RECT("0", "0", "40", "20", EMBER)), ""},
    {"more", SVG(RECT("0", "0", "3", "3", DEEP)), "too-much-ink 11:5"},
    {"more on less than a square millimetre",
     SVG(RECT("0", "0", "0.9", "1", DEEP)), ""},
    {"many small ones",
     SVG(RECT("0", "0", "0.9", "1", DEEP) RECT("3", "0", "0.9", "1", DEEP)),
     "too-much-ink 11:5"},
    {"under a plane that hides it",
     SVG(RECT("0", "0", "9", "9", DEEP) RECT("0", "0", "40", "20", EMBER)), ""},
    {"under one that hides half of it",
     SVG(RECT("0", "0", "9", "9", DEEP) RECT("0", "0", "5", "20", EMBER)),
     "too-much-ink 11:5"},
    {"in a stroke", SVG(STROKE("1", DEEP)), "too-much-ink 11:5"},
    {"see-through, on paper",
     SVG("<g opacity=\".5\">" RECT("0", "0", "9", "9", DEEP) "</g>"), ""},
    {"cut away",
     SVG("<clipPath id=\"c\"><path d=\"M0 0h9v9h-9z\"/></clipPath><g "
         "clip-path=\"url(#c)\">" RECT("20", "0", "9", "9", DEEP) "</g>"),
     ""},
    {"outside the picture", SVG(RECT("41", "0", "9", "9", DEEP)), ""},
    {"a stroke as thin as may be", SVG(STROKE("0.09", "#000")), ""},
    {"thinner", SVG(STROKE("0.08", "#000")), "line-too-thin 11:5"},
    {"thinner, by a matrix",
     SVG("<g transform=\"scale(.5)\">" STROKE("0.16", "#000") "</g>"),
     "line-too-thin 11:5"},
    {"a thin white one", SVG(STROKE("0.17", "#fff")), "line-too-thin 11:5"},
    {"a black one as thin", SVG(STROKE("0.17", "#000")), ""},
    {"a light tint", SVG(RECT("0", "0", "9", "9", MILK)),
     "tint-too-light 11:5"},
    {"a little of it", SVG(RECT("0", "0", "0.9", "1", MILK)), ""},
    {"a light grey", SVG(RECT("0", "0", "9", "9", "#ececec")),
     "tint-too-light 11:5"},
    {"white is none", SVG(RECT("0", "0", "9", "9", "#fff")), ""},
    {"a pattern of thin strokes",
     SVG("<pattern id=\"p\" width=\"2\" height=\"2\" "
         "patternUnits=\"userSpaceOnUse\"><path d=\"M0 1h2\" stroke=\"#000\" "
         "stroke-width=\".05\"/></pattern>" RECT("0", "0", "9", "9",
                                                 "url(#p)")),
     "line-too-thin 11:5"},
};

static char *write_svg(struct bench *b, size_t i, const char *text)
{
    g_autofree char *name = g_strdup_printf("%zu.svg", i);

    return g_strdup(bench_write(b, name, text));
}

static void looks_into_drawings(void **state)
{
    struct bench *b = *state;
    const struct finish_press press = {.inks = inks,
                                       .ninks = G_N_ELEMENTS(inks)};

    for (size_t i = 0; i < G_N_ELEMENTS(drawings); i++) {
        const struct press_case c = {
            drawings[i].name, 0, {ART(9, 9, 40, 20)}, drawings[i].diags};
        g_autofree char *svg = write_svg(b, i, drawings[i].art);
        pressroom_check_inks(b, &c, svg, &dry, &press);
    }
}

/* In RGB and without figures there is nothing to say of ink. */
static void asks_nothing_that_the_shop_does_not(void **state)
{
    struct bench *b = *state;
    const struct shop silent = {.id = "silent", .colour = SHOP_CMYK};
    const struct finish_press press = {.inks = inks,
                                       .ninks = G_N_ELEMENTS(inks)};

    for (size_t i = 0; i < G_N_ELEMENTS(drawings); i++) {
        const struct press_case c = {
            drawings[i].name, 0, {ART(9, 9, 40, 20)}, ""};
        g_autofree char *svg = write_svg(b, i, drawings[i].art);
        pressroom_check_inks(b, &c, svg, &silent, &press);
    }
}

static void measures_at_the_printed_size(void **state)
{
    struct bench *b = *state;
    const struct finish_press press = {.inks = inks,
                                       .ninks = G_N_ELEMENTS(inks)};
    const struct press_case cases[] = {
        {"half as large", 0, {ART(9, 9, 20, 10)}, "line-too-thin 11:5"},
        {"as large", 0, {ART(9, 9, 40, 20)}, ""},
    };
    const struct press_case cut = {"cut off", 0, {ART(9, 9, 40, 4)}, ""};
    g_autofree char *svg = write_svg(b, 0, SVG(STROKE("0.1", "#000")));

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
        pressroom_check_inks(b, &cases[i], svg, &dry, &press);

    bench_begin(b, cut.name);
    g_autofree char *thin = write_svg(b, 1, SVG(STROKE("0.01", "#000")));
    struct pressroom *p = pressroom_open(b, &cut, thin);
    p->front.items[0].picture.h = 20000;
    press_check(&p->faces, &dry, &press, NULL, 0, b->diag);
    bench_assert_diags(b, "");
    p->front.items[0].rect.h = 6000;
    press_check(&p->faces, &dry, &press, NULL, 0, b->diag);
    bench_assert_diags(b, "line-too-thin 11:5");
    pressroom_close(p);
}

/* -- Pixels -- */

/* Of 32 x 32: `colours` of them, of which `dark` from the top are dark. */
static char *write_pixels(struct bench *b, int colours, int dark)
{
    char *path = g_build_filename(b->folder, "p.png", NULL);
    cairo_surface_t *s = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 32, 32);
    unsigned char *row = cairo_image_surface_get_data(s);

    for (int i = 0; i < 32 * 32; i++) {
        uint32_t n = (uint32_t)(i % colours);
        uint32_t light = 0xf0f0e0 + (n / 16 << 8) % 0x1000 + n % 16;
        uint32_t rgb = i < dark ? 0x0a1020 : light;
        memcpy(row + 4 * (size_t)i, &rgb, 4);
    }
    cairo_surface_mark_dirty(s);
    assert_int_equal(cairo_surface_write_to_png(s, path), 0);
    cairo_surface_destroy(s);
    return path;
}

static void counts_pixels_inside_a_drawing(void **state)
{
    struct bench *b = *state;
    const struct shop sharp = {.id = "sharp", .colour = SHOP_RGB, .ppi = 200};
    g_autofree char *png = write_pixels(b, 1, 0);
    g_autofree char *bytes = NULL;
    size_t n;
    const struct press_case coarse = {
        "32 on 8 mm", 0, {ART(9, 9, 40, 20)}, "image-too-coarse 11:5"};
    const struct press_case fine = {"32 on 4 mm", 0, {ART(9, 9, 20, 10)}, ""};

    assert_true(g_file_get_contents(png, &bytes, &n, NULL));
    g_autofree char *text = g_base64_encode((const guchar *)bytes, n);
    g_autofree char *svg =
        g_strdup_printf(SVG("<image x=\"3\" y=\"3\" width=\"8\" height=\"8\" "
                            "xlink:href=\"data:image/png;base64,%s\"/>"),
                        text);
    g_autofree char *path = write_svg(b, 0, svg);
    pressroom_check(b, &coarse, path, &sharp);
    pressroom_check(b, &fine, path, &sharp);
}

struct through {
    struct finish_press press;
    char *profile;
};

static struct through open_profile(void)
{
    struct through t = {.press = {.inks = inks, .ninks = G_N_ELEMENTS(inks)}};

    t.profile = profile_read(&t.press.profile_size);
    t.press.profile = t.profile;
    if (!t.profile)
        skip();
    return t;
}

/* A pixel is 20 / 32 = 0.625 mm wide here, and 0.39 mm2 large. */
static void converts_by_a_profile(void **state)
{
    struct bench *b = *state;
    struct through t = open_profile();
    struct shop shop = {
        .id = "dry", .colour = SHOP_CMYK, .profile = "there", .ink_limit = 240};
    const struct {
        const char *name;
        int colours, dark;
        const char *diags;
    } photos[] = {
        {"a light photo", 400, 0, ""},
        {"with two dark pixels", 400, 2, ""},
        {"with five", 400, 5, "too-much-ink 11:5"},
        {"a drawing with five", 9, 5, "too-much-ink 11:5"},
    };

    shop.profile = t.profile ? "/dev/null" : NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(photos); i++) {
        const struct press_case c = {
            photos[i].name, 0, {ART(9, 9, 20, 20)}, photos[i].diags};
        bench_begin(b, photos[i].name);
        g_autofree char *png =
            write_pixels(b, photos[i].colours, photos[i].dark);
        struct pressroom *p = pressroom_open(b, &c, png);
        p->faces.deck = &p->deck;
        shop.profile = png; /* that it is there is all that is asked */
        press_check(&p->faces, &shop, &t.press, NULL, 0, b->diag);
        bench_assert_diags(b, photos[i].diags);
        pressroom_close(p);
    }
    g_free(t.profile);
}

#define GRADIENT(from, to)                                                     \
    SVG("<linearGradient id=\"g\"><stop stop-color=\"" from                    \
        "\"/><stop offset=\"1\" stop-color=\"" to                              \
        "\"/></linearGradient>" RECT("0", "0", "40", "20", "url(#g)"))

static void converts_tints_and_gradients(void **state)
{
    struct bench *b = *state;
    struct through t = open_profile();
    struct shop shop = {.id = "dry", .colour = SHOP_CMYK, .ink_limit = 240};
    static const struct {
        const char *name, *art, *diags;
    } cases[] = {
        {"a tint", SVG(RECT("0", "0", "9", "9", "#0a1020")),
         "too-much-ink 11:5"},
        {"a lighter one", SVG(RECT("0", "0", "9", "9", "#8090a0")), ""},
        {"a gradient", GRADIENT("#fff", "#0a1020"), "too-much-ink 11:5"},
        {"a light gradient", GRADIENT("#fff", "#8090a0"), ""},
        {"one that ends in a colour with inks", GRADIENT("#fff", DEEP),
         "too-much-ink 11:5"},
    };
    const struct press_case plane = {
        "a colour of the layout", 0, {FILL(bare, 9, 9, 9, 9)}, ""};

    shop.profile = bench_write(b, "there.icc", "");
    g_autofree char *there = g_strdup(shop.profile);
    shop.profile = there;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        const struct press_case c = {
            cases[i].name, 0, {ART(9, 9, 40, 20)}, cases[i].diags};
        g_autofree char *svg = write_svg(b, i, cases[i].art);
        pressroom_check_inks(b, &c, svg, &shop, &t.press);
    }
    pressroom_check_inks(b, &plane, NULL, &shop, &t.press);
    shop.ink_limit = 100;
    struct press_case less = plane;
    less.diags = "too-much-ink 11:5";
    pressroom_check_inks(b, &less, NULL, &shop, &t.press);
    g_free(t.profile);
}

/* -- Black that prints over -- */

static void adds_black_that_overprints(void **state)
{
    struct bench *b = *state;
    const struct finish_press press = {
        .inks = inks, .ninks = G_N_ELEMENTS(inks), .overprint = true};
    struct shop shop = {.id = "dry",
                        .colour = SHOP_CMYK,
                        .ink_limit = 280,
                        .black = SHOP_OVERPRINT};
    g_autofree char *alone = write_svg(b, 0, SVG(STROKE("2", "#000")));
    g_autofree char *within = write_svg(
        b, 1, SVG(RECT("0", "0", "40", "20", DEEP) STROKE("2", "#000")));
    g_autofree char *beside = write_svg(
        b, 2, SVG(RECT("0", "9", "40", "9", DEEP) STROKE("2", "#000")));
    const struct {
        struct press_case c;
        const char *art;
    } cases[] = {
        {{"text on a dark ground",
          3000,
          {GROUND, TEXT(black, 9, 9)},
          "too-much-ink 12:5"},
         NULL},
        {{"text on a ground of less",
          3000,
          {FILL(ember, 0, 0, 60, 40), TEXT(black, 9, 9)},
          ""},
         NULL},
        {{"text beside a ground",
          3000,
          {FILL(deep, 0, 20, 60, 20), TEXT(black, 9, 9)},
          ""},
         NULL},
        {{"coloured text knocks out", 3000, {GROUND, TEXT(ember, 9, 9)}, ""},
         NULL},
        {{"a rule", 0, {GROUND, FILL(pure, 9, 9, 40, 1)}, "too-much-ink 12:5"},
         NULL},
        {{"a plane knocks out", 0, {GROUND, FILL(pure, 9, 9, 40, 9)}, ""},
         NULL},
        {{"a frame",
          0,
          {GROUND, LINE(pure, 9, 9, 40, 9, 500)},
          "too-much-ink 12:5"},
         NULL},
        {{"art over a ground",
          0,
          {GROUND, ART(9, 9, 40, 20)},
          "too-much-ink 12:5"},
         alone},
        {{"art on paper", 0, {ART(9, 9, 40, 20)}, ""}, alone},
        {{"art over itself", 0, {ART(9, 9, 40, 20)}, "too-much-ink 11:5"},
         within},
        {{"art beside itself", 0, {ART(9, 9, 40, 20)}, ""}, beside},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
        pressroom_check_inks(b, &cases[i].c, cases[i].art, &shop, &press);

    struct finish_press knocks = press;
    knocks.overprint = false;
    shop.black = SHOP_KNOCK_OUT;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        struct press_case c = cases[i].c;
        c.diags = "";
        pressroom_check_inks(b, &c, cases[i].art, &shop, &knocks);
    }
}

/* -- Two inks for one colour -- */

static void tells_colours_of_other_inks(void **state)
{
    struct bench *b = *state;
    const struct press_case none = {"", 0, {FILL(black, 9, 9, 9, 9)}, ""};
    const struct colour first = {.name = "a",
                                 .rgb = {1, 2, 3},
                                 .has_cmyk = true,
                                 .cmyk = {10, 20, 30, 40},
                                 .at = {"one.yaml", 5, 6}};
    struct shop shop = {.id = "own", .colour = SHOP_CMYK};
    struct colour same = first, other = first, small = first, bare = first;
    const struct {
        const char *name;
        const struct colour *colour;
        enum shop_colour as;
        const char *diags;
    } cases[] = {
        {"the same inks", &same, SHOP_CMYK, ""},
        {"other inks", &other, SHOP_CMYK, "ink-clash 7:8; note 5:6"},
        {"in RGB there are none", &other, SHOP_RGB, ""},
        {"other inks for small text", &small, SHOP_CMYK,
         "ink-clash 7:8; note 5:6"},
        {"none of its own", &bare, SHOP_CMYK, ""},
    };

    same.at = other.at = small.at = bare.at = (struct pos){"two.yaml", 7, 8};
    other.cmyk[2] = 31;
    small.has_text_cmyk = true;
    bare.has_cmyk = false;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        const struct colour *both[] = {&first, cases[i].colour};
        bench_begin(b, cases[i].name);
        struct pressroom *p = pressroom_open(b, &none, NULL);
        p->layout.colours = both;
        p->layout.ncolours = 2;
        shop.colour = cases[i].as;
        press_check(&p->faces, &shop, NULL, NULL, 0, b->diag);
        bench_assert_diags(b, cases[i].diags);
        pressroom_close(p);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(looks_into_drawings),
        BENCH_TEST(asks_nothing_that_the_shop_does_not),
        BENCH_TEST(measures_at_the_printed_size),
        BENCH_TEST(counts_pixels_inside_a_drawing),
        BENCH_TEST(converts_by_a_profile),
        BENCH_TEST(converts_tints_and_gradients),
        BENCH_TEST(adds_black_that_overprints),
        BENCH_TEST(tells_colours_of_other_inks),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
