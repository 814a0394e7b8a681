/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_press.c - what a print shop would send back */
#include "check/press.h"

#include "support/workshop.h"

#include <glib.h>
#include <string.h>

/* A card of 60 x 40 mm. */
static const struct layout layout = {
    .id = "own", .width = 60000, .height = 40000, .bleed = 3000, .safe = 4000};

#define INKS(c, m, y, k) .has_cmyk = true, .cmyk = {c, m, y, k}

static const struct colour black = {"k", {26, 26, 26}, INKS(0, 0, 0, 100)},
                           deep = {"deep", {10, 10, 40}, INKS(90, 75, 45, 60)},
                           ember = {"ember", {216, 98, 44}, INKS(0, 73, 92, 0)},
                           milk = {"milk", {250, 250, 240}, INKS(0, 0, 9, 0)},
                           night = {"night",
                                    {10, 10, 40},
                                    INKS(90, 75, 45, 60),
                                    .has_text_cmyk = true,
                                    .text_cmyk = {0, 0, 0, 100}},
                           slate = {.name = "slate", .rgb = {90, 90, 90}},
                           bare = {.name = "bare", .rgb = {80, 20, 120}},
                           pure = {.name = "pure"},
                           paper = {.name = "paper", .rgb = {255, 255, 255}};
static const struct colour *const named[] = {&black, &deep, &ember, &milk};

#define MM(x, y, w, h)                                                         \
    {                                                                          \
        (int)((x)*1000), (int)((y)*1000), (int)((w)*1000), (int)((h)*1000)     \
    }

/* Text is one line of capitals, `size` hundredths of a point. */
#define TEXT(c, x, y)                                                          \
    {                                                                          \
        .kind = ITEM_TEXT, .colour = &(c), .what = "q",                        \
        .rect = MM(x, y, 20, 5)                                                \
    }
#define FILL(c, x, y, w, h)                                                    \
    {                                                                          \
        .kind = ITEM_FILL, .colour = &(c), .rect = MM(x, y, w, h)              \
    }
#define LINE(c, x, y, w, h, t)                                                 \
    {                                                                          \
        .kind = ITEM_LINE, .colour = &(c), .rect = MM(x, y, w, h),             \
        .thickness = t                                                         \
    }
#define ART(x, y, w, h)                                                        \
    {                                                                          \
        .kind = ITEM_ART, .what = "picture", .rect = MM(x, y, w, h)            \
    }
#define QR(x, y, side)                                                         \
    {                                                                          \
        .kind = ITEM_QR, .colour = &black, .what = "u",                        \
        .rect = MM(x, y, side, side)                                           \
    }

struct press_case {
    const char *name;
    cpt size;
    struct item items[3];
    const char *diags;
};

struct table {
    struct workshop shop;
    struct layout layout;
    struct qr qr;
    struct card card;
    struct face front, back;
    struct deck deck;
    struct variant variant;
    struct faces faces;
};

static void make_text(struct table *t, struct item *item, cpt size)
{
    struct type *type = ARENA_NEW(t->shop.bench->arena, struct type);

    *type = workshop_type(&t->shop, "Noto Sans");
    struct text *text = text_make(t->shop.tools.texts, type, "HHHH", false,
                                  item->at, t->shop.bench->diag);
    item->text = text_set(text, size, 40000, TEXT_START);
}

/* Item number i is from line 11 + i.  The QR code has 21 modules, 29 with its
 * quiet zone. */
static struct table *set_table(struct bench *b, const struct press_case *c,
                               const char *art)
{
    struct table *t = ARENA_NEW(b->arena, struct table);
    struct item *items = ARENA_ARRAY(b->arena, struct item, 3);

    t->shop = workshop_open(b);
    t->layout = layout;
    t->layout.colours = (const struct colour **)named;
    t->layout.ncolours = G_N_ELEMENTS(named);
    t->qr.size = 21;
    t->card = (struct card){.id = "A1", .layout = &t->layout};
    t->deck = (struct deck){.cards = &t->card, .ncards = 1};
    memcpy(items, c->items, sizeof c->items);
    t->front = (struct face){SIDE_FRONT, &t->card, items, 0};
    t->back = (struct face){SIDE_BACK, &t->card, NULL, 0};
    for (size_t i = 0; i < 3 && (items[i].what || items[i].colour); i++) {
        struct item *item = &items[i];
        item->at = (struct pos){"deck.yaml", (unsigned)(11 + i), 5};
        item->picture = item->rect;
        item->qr = &t->qr;
        item->marker = item->colour;
        if (item->kind == ITEM_TEXT)
            make_text(t, item, c->size);
        if (item->kind == ITEM_ART)
            item->art =
                art_load(t->shop.tools.arts, art, NULL, item->at, b->diag);
        t->front.nitems++;
    }
    t->faces = (struct faces){
        .deck = &t->deck, .fronts = &t->front, .backs = &t->back};
    bench_assert_diags(b, "");
    return t;
}

static void check(struct bench *b, const struct press_case *c, const char *art,
                  const struct shop *shop)
{
    bench_begin(b, c->name);
    struct table *t = set_table(b, c, art);
    press_check(&t->faces, shop, b->diag);
    bench_assert_diags(b, c->diags);
    workshop_close(&t->shop);
}

static const struct shop careful = {.id = "careful",
                                    .colour = SHOP_CMYK,
                                    .type_black = 6,
                                    .type_coloured = 8,
                                    .type_reversed = 9,
                                    .line = 0.25,
                                    .line_reversed = 0.5};

#define GROUND FILL(deep, 0, 0, 60, 40)

static const struct press_case types[] = {
    {"black as small as may be", 600, {TEXT(black, 9, 9)}, ""},
    {"black smaller", 590, {TEXT(black, 9, 9)}, "type-too-small 11:5"},
    {"pure black without inks is black", 600, {TEXT(pure, 9, 9)}, ""},
    {"coloured", 790, {TEXT(ember, 9, 9)}, "type-too-small 11:5"},
    {"coloured, large enough", 800, {TEXT(ember, 9, 9)}, ""},
    {"grey without inks is black too", 600, {TEXT(slate, 9, 9)}, ""},
    {"rich black is several inks",
     790,
     {TEXT(deep, 9, 9)},
     "type-too-small 11:5"},
    {"with other inks for small text", 600, {TEXT(night, 9, 9)}, ""},
    {"light on a ground",
     890,
     {GROUND, TEXT(milk, 9, 9)},
     "type-too-small 12:5"},
    {"light on a ground, large enough", 900, {GROUND, TEXT(milk, 9, 9)}, ""},
    {"light beside a ground",
     890,
     {FILL(deep, 0, 0, 60, 5), TEXT(milk, 9, 9)},
     ""},
    {"a colour darker than its ground is not light",
     890,
     {FILL(milk, 0, 0, 60, 40), TEXT(ember, 9, 9)},
     ""},
    {"a ground that is painted over it is none",
     890,
     {TEXT(milk, 9, 9), GROUND},
     ""},
    {"paper white on a ground",
     890,
     {GROUND, TEXT(paper, 9, 9)},
     "type-too-small 12:5"},
};

static const struct press_case lines[] = {
    {"a frame of a quarter point", 0, {LINE(ember, 9, 9, 40, 20, 88)}, ""},
    {"a finer frame", 0, {LINE(ember, 9, 9, 40, 20, 80)}, "line-too-thin 11:5"},
    {"a rule that is fine", 0, {FILL(ember, 9, 20, 40, 0.09)}, ""},
    {"a rule too fine",
     0,
     {FILL(ember, 9, 20, 40, 0.08)},
     "line-too-thin 11:5"},
    {"an upright rule too fine",
     0,
     {FILL(ember, 9, 9, 0.08, 20)},
     "line-too-thin 11:5"},
    {"a light rule on a ground",
     0,
     {GROUND, FILL(milk, 9, 20, 40, 0.15)},
     "line-too-thin 12:5"},
    {"thicker", 0, {GROUND, FILL(milk, 9, 20, 40, 0.18)}, ""},
    {"a light frame on a ground",
     0,
     {GROUND, LINE(milk, 9, 9, 40, 20, 150)},
     "line-too-thin 12:5"},
    {"a light frame of which one side is on a ground",
     0,
     {FILL(deep, 0, 0, 60, 15), LINE(milk, 9, 9, 40, 20, 150)},
     "line-too-thin 12:5"},
    {"a light frame round a ground",
     0,
     {FILL(deep, 15, 15, 20, 10), LINE(milk, 9, 9, 40, 20, 150)},
     ""},
};

static void finds_type_and_lines_that_are_too_small(void **state)
{
    for (size_t i = 0; i < G_N_ELEMENTS(types); i++)
        check(*state, &types[i], NULL, &careful);
    for (size_t i = 0; i < G_N_ELEMENTS(lines); i++)
        check(*state, &lines[i], NULL, &careful);
}

/* What is not said is not checked: nothing is printed smaller than nothing. */
static void asks_nothing_that_the_shop_does_not(void **state)
{
    const struct shop shop = {.id = "easy", .colour = SHOP_RGB};

    for (size_t i = 0; i < G_N_ELEMENTS(types); i++) {
        struct press_case c = types[i];
        c.diags = "";
        check(*state, &c, NULL, &shop);
    }
}

/* In an RGB file the shop makes the inks: a colour is taken for several,
 * whatever was meant for it. */
static void knows_no_inks_in_an_rgb_file(void **state)
{
    struct shop shop = careful;

    shop.colour = SHOP_RGB;
    check(*state,
          &(struct press_case){"one ink, meant for another press",
                               790,
                               {TEXT(black, 9, 9)},
                               "type-too-small 11:5"},
          NULL, &shop);
    check(*state,
          &(struct press_case){"pure black", 600, {TEXT(pure, 9, 9)}, ""}, NULL,
          &shop);
}

static const struct shop roomy = {
    .id = "roomy", .colour = SHOP_CMYK, .bleed = 5000, .safe = 6000};

static const struct press_case edges[] = {
    {"text in the shop's safe zone", 1000, {TEXT(black, 6, 6)}, ""},
    {"text too far left", 1000, {TEXT(black, 5, 6)}, "text-outside-safe 11:5"},
    {"text too far down", 1000, {TEXT(black, 6, 32)}, "text-outside-safe 11:5"},
    {"out of the layout's own, which is told without a shop",
     1000,
     {TEXT(black, 3, 6)},
     ""},
    {"a fill that runs over the cut",
     0,
     {FILL(deep, -3, -3, 66, 20)},
     "bleed-short 11:5"},
    {"a fill within", 0, {FILL(deep, 9, 9, 30, 20)}, ""},
    {"a frame that shows a miscut",
     0,
     {LINE(black, 7, 7, 46, 26, 500)},
     "border-near-trim 11:5"},
    {"a frame far in", 0, {LINE(black, 7.5, 7.5, 45, 25, 500)}, ""},
    {"a frame of which one side is near",
     0,
     {LINE(black, 9, 9, 46, 20, 500)},
     "border-near-trim 11:5"},
    {"a small frame beside the cut", 0, {LINE(black, 2, 2, 9, 9, 500)}, ""},
    {"a rule along the foot",
     0,
     {FILL(black, 9, 36, 42, 0.5)},
     "border-near-trim 11:5"},
    {"a short rule there", 0, {FILL(black, 9, 36, 20, 0.5)}, ""},
    {"a rule across the middle", 0, {FILL(black, 2, 20, 56, 0.5)}, ""},
    {"an upright rule along the right",
     0,
     {FILL(black, 55, 9, 0.5, 25)},
     "border-near-trim 11:5"},
    {"a plane along the foot", 0, {FILL(black, 9, 30, 42, 6)}, ""},
};

static void finds_what_is_too_near_to_the_cut(void **state)
{
    for (size_t i = 0; i < G_N_ELEMENTS(edges); i++)
        check(*state, &edges[i], NULL, &roomy);
}

/* A frame that bleeds off is cut through: only one that ends between cut and
 * bleed is a mistake. */
static void lets_frames_bleed_off(void **state)
{
    struct shop shop = roomy;

    shop.bleed = 3000;
    check(*state,
          &(struct press_case){
              "over the bleed", 0, {LINE(black, -3, -3, 66, 46, 5000)}, ""},
          NULL, &shop);
    check(*state,
          &(struct press_case){"at the cut",
                               0,
                               {LINE(black, 0, 0, 60, 40, 2000)},
                               "border-near-trim 11:5"},
          NULL, &shop);
    shop.bleed = 3050;
    check(*state,
          &(struct press_case){"a bleed that is as good as the shop's",
                               0,
                               {FILL(deep, -3, -3, 66, 20)},
                               ""},
          NULL, &shop);
}

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
        check(b, &cases[i], png, &shop);
    check(b,
          &(struct press_case){"an SVG has none", 0, {ART(9, 9, 40, 20)}, ""},
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
        check(*state, &codes[i], NULL, &shop);
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
        check(b, &inks[i], NULL, &shop);
    shop.colour = SHOP_RGB;
    for (size_t i = 0; i < G_N_ELEMENTS(inks); i++) {
        struct press_case c = inks[i];
        c.diags = "";
        check(b, &c, NULL, &shop);
    }
}

/* Greys are black ink alone, however many inks a colour has. */
static void takes_greys_for_one_ink(void **state)
{
    struct bench *b = *state;
    struct shop shop = careful;
    struct press_case c = {"grey", 700, {TEXT(deep, 9, 9)}, ""};

    shop.ink_limit = 100;
    bench_begin(b, "grey");
    struct table *t = set_table(b, &c, NULL);
    t->variant.grey = true;
    t->deck.variant = &t->variant;
    press_check(&t->faces, &shop, b->diag);
    bench_assert_diags(b, "");
    workshop_close(&t->shop);
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
        check(b, &c, svg, &shop);
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

    check(b, &pixels, png, &shop);
    shop.profile = png; /* it is there: what it is, is not asked */
    check(b, &converted, png, &shop);
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

    check(b, &nothing, NULL, &shop);
    shop.pdf = SHOP_X4;
    check(b, &level, NULL, &shop);
    shop.profile = "no/such.icc";
    check(b, &absent, NULL, &shop);
}

/* One complaint for all cards, which says how many there are. */
static void says_it_once(void **state)
{
    struct bench *b = *state;
    const struct press_case c = {"", 500, {TEXT(black, 9, 9)}, ""};

    bench_begin(b, "three cards, on fronts and backs");
    struct table *t = set_table(b, &c, NULL);
    struct card cards[] = {t->card, t->card, t->card};
    struct face fronts[3], backs[3];
    for (size_t i = 0; i < 3; i++) {
        static const char *const ids[] = {"A1", "A2", "A3"};
        cards[i].id = ids[i];
        fronts[i] = backs[i] = t->front;
        fronts[i].card = backs[i].card = &cards[i];
    }
    t->deck.cards = cards;
    t->deck.ncards = 3;
    t->faces.fronts = fronts;
    t->faces.backs = backs;
    press_check(&t->faces, &careful, b->diag);
    bench_assert_diags(b, "type-too-small 11:5");
    assert_string_equal(diag_at(b->diag, 0)->text,
                        "type of 5 pt in 'k' is smaller than the 6 pt that "
                        "'careful' prints in one ink (card A1 and 2 others, "
                        "q)");
    workshop_close(&t->shop);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(finds_type_and_lines_that_are_too_small),
        BENCH_TEST(asks_nothing_that_the_shop_does_not),
        BENCH_TEST(knows_no_inks_in_an_rgb_file),
        BENCH_TEST(finds_what_is_too_near_to_the_cut),
        BENCH_TEST(lets_frames_bleed_off),
        BENCH_TEST(counts_pixels_to_the_inch),
        BENCH_TEST(wants_codes_that_telephones_read),
        BENCH_TEST(adds_up_inks),
        BENCH_TEST(takes_greys_for_one_ink),
        BENCH_TEST(looks_for_colours_in_pictures),
        BENCH_TEST(converts_pixels_by_a_profile),
        BENCH_TEST(wants_the_profile_that_is_named),
        BENCH_TEST(says_it_once),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
