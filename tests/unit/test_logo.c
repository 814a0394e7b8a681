/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_logo.c - logos that are too small or not left free */
#include "check/logo.h"

#include "support/bench.h"

#include <glib.h>

/* A card of 60 x 40 mm; its logo is 20 x 10 mm at 20, 15, which leaves 15 mm
 * to the nearest cut.  It must be 15 mm wide and wants 5 mm. */
static const struct layout layout = {
    .id = "own", .width = 60000, .height = 40000, .bleed = 3000};
static const struct box text_box = {.kind = BOX_TEXT},
                        icon_box = {.kind = BOX_ICON},
                        art_box = {.kind = BOX_ART},
                        rule_box = {.kind = BOX_RULE},
                        fill_box = {.kind = BOX_FILL},
                        qr_box = {.kind = BOX_QR};

/* One line 10 mm wide, its baseline 3 mm down; a bullet 5 mm before it. */
static struct line lines[] = {{.x = 5000, .baseline = 3000, .width = 10000}},
                   marked[] = {{.x = 5000,
                                .baseline = 3000,
                                .width = 10000,
                                .marker = true,
                                .marker_x = 0}};
static const struct set_text words = {.size = 1000,
                                      .width = 20000,
                                      .height = 3000,
                                      .lines = lines,
                                      .nlines = 1},
                             list = {.size = 1000,
                                     .width = 20000,
                                     .height = 3000,
                                     .lines = marked,
                                     .nlines = 1};

#define MM(x, y, w, h)                                                         \
    {                                                                          \
        (x) * 1000, (y)*1000, (w)*1000, (h)*1000                               \
    }
#define TEXT_AT(x, y)                                                          \
    {                                                                          \
        .kind = ITEM_TEXT, .box = &text_box, .what = "q", .text = &words,      \
        .rect = MM(x, y, 20, 3)                                                \
    }

static const struct {
    const char *name;
    struct item other; /* of an ITEM_ART the art is put in */
    const char *diags;
} cases[] = {
    {"words 5 mm above", TEXT_AT(20, 7), ""},
    {"words 4 mm above", TEXT_AT(20, 8), "logo-crowded 3:9"},
    {"words 5 mm below", TEXT_AT(20, 30), ""},
    {"words 4.5 mm below", TEXT_AT(20, 29.5), "logo-crowded 3:9"},
    {"words across it", TEXT_AT(20, 18), "logo-crowded 3:9"},
    {"beside it, where the box is near and the words are not", TEXT_AT(40, 18),
     ""},
    {"beside it, with a bullet there",
     {.kind = ITEM_TEXT,
      .box = &text_box,
      .what = "q",
      .text = &list,
      .rect = MM(40, 18, 20, 3)},
     "logo-crowded 3:9"},
    {"near across and down, as corners are", TEXT_AT(39, 29),
     "logo-crowded 3:9"},
    {"a ground",
     {.kind = ITEM_FILL, .box = &fill_box, .rect = MM(0, 0, 60, 40)},
     ""},
    {"a rule near",
     {.kind = ITEM_FILL, .box = &rule_box, .rect = MM(10, 29, 40, 1)},
     "logo-crowded 3:9"},
    {"a rule far",
     {.kind = ITEM_FILL, .box = &rule_box, .rect = MM(10, 30, 40, 1)},
     ""},
    {"a frame with room",
     {.kind = ITEM_LINE,
      .box = &fill_box,
      .thickness = 1000,
      .rect = MM(14, 9, 32, 22)},
     ""},
    {"a frame without",
     {.kind = ITEM_LINE,
      .box = &fill_box,
      .thickness = 1000,
      .rect = MM(15, 9, 32, 22)},
     "logo-crowded 3:9"},
    {"a frame beside it",
     {.kind = ITEM_LINE,
      .box = &fill_box,
      .thickness = 1000,
      .rect = MM(2, 9, 14, 22)},
     "logo-crowded 3:9"},
    {"an icon near",
     {.kind = ITEM_ART, .box = &icon_box, .rect = MM(41, 15, 10, 10)},
     "logo-crowded 3:9"},
    {"art near, of which the ink is not",
     {.kind = ITEM_ART, .box = &art_box, .rect = MM(43, 15, 16, 16)},
     ""},
    {"art that bleeds",
     {.kind = ITEM_ART,
      .box = &art_box,
      .bleeds = true,
      .rect = MM(0, 0, 60, 40)},
     ""},
    {"art over the whole card, that was not said to bleed",
     {.kind = ITEM_ART, .box = &art_box, .rect = MM(-3, -3, 66, 46)},
     ""},
    {"a QR code near",
     {.kind = ITEM_QR, .box = &qr_box, .rect = MM(44, 10, 14, 14)},
     "logo-crowded 3:9"},
};

/* Its ink is the middle half. */
#define SVG                                                                    \
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\"><rect "   \
    "x=\"10\" y=\"10\" width=\"20\" height=\"20\"/></svg>"
#define WHOLE                                                                  \
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><rect "   \
    "width=\"40\" height=\"20\"/></svg>"

struct table {
    struct art_store *arts;
    struct item items[2];
    struct card card;
    struct face front, back;
    struct deck deck;
    struct faces faces;
};

static struct table *set_table(struct bench *b, struct rect logo)
{
    struct table *t = ARENA_NEW(b->arena, struct table);
    const struct pos at = {"edition.yaml", 3, 9};

    t->arts = art_store_new();
    t->card = (struct card){.id = "A1", .layout = &layout};
    t->deck = (struct deck){.cards = &t->card,
                            .ncards = 1,
                            .brand = {.logo = {.text = "logo.svg"},
                                      .logo_min_width = 15000,
                                      .logo_clear = 5000}};
    t->items[0] = (struct item){
        .kind = ITEM_ART,
        .what = "brand.logo",
        .box = &art_box,
        .at = at,
        .rect = logo,
        .picture = logo,
        .art = art_load(t->arts, bench_write(b, "logo.svg", WHOLE), NULL, at,
                        b->diag)};
    t->back = (struct face){
        .side = SIDE_BACK, .card = &t->card, .items = t->items, .nitems = 1};
    t->front = (struct face){.side = SIDE_FRONT, .card = &t->card};
    t->faces = (struct faces){
        .deck = &t->deck, .fronts = &t->front, .backs = &t->back};
    return t;
}

static void finds_what_crowds_a_logo(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        struct table *t = set_table(b, (struct rect)MM(20, 15, 20, 10));
        t->items[1] = cases[i].other;
        t->items[1].picture = t->items[1].rect;
        if (!t->items[1].what)
            t->items[1].what = "box";
        if (t->items[1].kind == ITEM_ART)
            t->items[1].art =
                art_load(t->arts, bench_write(b, "other.svg", SVG), NULL,
                         t->items[0].at, b->diag);
        t->back.nitems = 2;
        logo_check(&t->faces, b->diag);
        bench_assert_diags(b, cases[i].diags);
        art_store_free(t->arts);
    }
}

static const struct {
    const char *name;
    struct rect logo;
    const char *diags, *text;
} sizes[] = {
    {"as wide as it must be", MM(20, 15, 15, 8), "", NULL},
    {"half a millimetre less", MM(20, 15, 14.5, 7), "logo-too-small 3:9",
     "the logo is printed 14.5 mm wide and must be 15 mm wide or more (card "
     "A1)"},
    {"5 mm from the cut", MM(35, 15, 20, 10), "", NULL},
    {"4 mm from the cut", MM(36, 15, 20, 10), "logo-crowded 3:9",
     "the cut comes 1.0 mm too near to the logo, which needs 5 mm free on all "
     "sides (card A1)"},
    {"over the cut", MM(50, 15, 20, 10), "logo-crowded 3:9",
     "the cut comes 5.0 mm too near to the logo, which needs 5 mm free on all "
     "sides (card A1)"},
};

static void measures_the_logo_itself(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++) {
        bench_begin(b, sizes[i].name);
        struct table *t = set_table(b, sizes[i].logo);
        logo_check(&t->faces, b->diag);
        bench_assert_diags(b, sizes[i].diags);
        if (sizes[i].text)
            assert_string_equal(diag_at(b->diag, 0)->text, sizes[i].text);
        art_store_free(t->arts);
    }
}

static void says_it_once_for_all_cards_of_a_layout(void **state)
{
    struct bench *b = *state;

    bench_begin(b, "two cards");
    struct table *t = set_table(b, (struct rect)MM(36, 15, 10, 10));
    struct face fronts[] = {t->front, t->front}, backs[] = {t->back, t->back};
    t->deck.ncards = 2;
    t->faces.fronts = fronts;
    t->faces.backs = backs;
    logo_check(&t->faces, b->diag);
    bench_assert_diags(b, "logo-too-small 3:9");
    art_store_free(t->arts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(finds_what_crowds_a_logo),
        BENCH_TEST(measures_the_logo_itself),
        BENCH_TEST(says_it_once_for_all_cards_of_a_layout),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
