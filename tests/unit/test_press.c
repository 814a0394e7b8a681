/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_press.c - type, lines and edges that a print shop would send back */
#include "check/press.h"

#include "support/pressroom.h"

#include <glib.h>

static const struct shop careful = {.id = "careful",
                                    .colour = SHOP_CMYK,
                                    .type_black = 6,
                                    .type_coloured = 8,
                                    .type_reversed = 9,
                                    .line = 0.25,
                                    .line_reversed = 0.5};

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
        pressroom_check(*state, &types[i], NULL, &careful);
    for (size_t i = 0; i < G_N_ELEMENTS(lines); i++)
        pressroom_check(*state, &lines[i], NULL, &careful);
}

/* What is not said is not checked: nothing is printed smaller than nothing. */
static void asks_nothing_that_the_shop_does_not(void **state)
{
    const struct shop shop = {.id = "easy", .colour = SHOP_RGB};

    for (size_t i = 0; i < G_N_ELEMENTS(types); i++) {
        struct press_case c = types[i];
        c.diags = "";
        pressroom_check(*state, &c, NULL, &shop);
    }
}

/* In an RGB file the shop makes the inks: a colour is taken for several,
 * whatever was meant for it. */
static void knows_no_inks_in_an_rgb_file(void **state)
{
    struct shop shop = careful;

    shop.colour = SHOP_RGB;
    pressroom_check(*state,
                    &(struct press_case){"one ink, meant for another press",
                                         790,
                                         {TEXT(black, 9, 9)},
                                         "type-too-small 11:5"},
                    NULL, &shop);
    pressroom_check(
        *state, &(struct press_case){"pure black", 600, {TEXT(pure, 9, 9)}, ""},
        NULL, &shop);
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
        pressroom_check(*state, &edges[i], NULL, &roomy);
}

/* A frame that bleeds off is cut through: only one that ends between cut and
 * bleed is a mistake. */
static void lets_frames_bleed_off(void **state)
{
    struct shop shop = roomy;

    shop.bleed = 3000;
    pressroom_check(
        *state,
        &(struct press_case){
            "over the bleed", 0, {LINE(black, -3, -3, 66, 46, 5000)}, ""},
        NULL, &shop);
    pressroom_check(*state,
                    &(struct press_case){"at the cut",
                                         0,
                                         {LINE(black, 0, 0, 60, 40, 2000)},
                                         "border-near-trim 11:5"},
                    NULL, &shop);
    shop.bleed = 3050;
    pressroom_check(
        *state,
        &(struct press_case){"a bleed that is as good as the shop's",
                             0,
                             {FILL(deep, -3, -3, 66, 20)},
                             ""},
        NULL, &shop);
}

/* Greys are black ink alone, however many inks a colour has. */
static void takes_greys_for_one_ink(void **state)
{
    struct bench *b = *state;
    struct shop shop = careful;
    struct press_case c = {"grey", 700, {TEXT(deep, 9, 9)}, ""};

    shop.ink_limit = 100;
    bench_begin(b, "grey");
    struct pressroom *p = pressroom_open(b, &c, NULL);
    p->variant.grey = true;
    p->deck.variant = &p->variant;
    press_check(&p->faces, &shop, NULL, NULL, 0, b->diag);
    bench_assert_diags(b, "");
    pressroom_close(p);
}

/* One complaint for all cards, which says how many there are. */
static void says_it_once(void **state)
{
    struct bench *b = *state;
    const struct press_case c = {"", 500, {TEXT(black, 9, 9)}, ""};

    bench_begin(b, "three cards, on fronts and backs");
    struct pressroom *p = pressroom_open(b, &c, NULL);
    struct card cards[] = {p->card, p->card, p->card};
    struct face fronts[3], backs[3];
    for (size_t i = 0; i < 3; i++) {
        static const char *const ids[] = {"A1", "A2", "A3"};
        cards[i].id = ids[i];
        fronts[i] = backs[i] = p->front;
        fronts[i].card = backs[i].card = &cards[i];
    }
    p->deck.cards = cards;
    p->deck.ncards = 3;
    p->faces.fronts = fronts;
    p->faces.backs = backs;
    press_check(&p->faces, &careful, NULL, NULL, 0, b->diag);
    bench_assert_diags(b, "type-too-small 11:5");
    assert_string_equal(diag_at(b->diag, 0)->text,
                        "type of 5 pt in 'k' is smaller than the 6 pt that "
                        "'careful' prints in one ink (card A1 and 2 others, "
                        "q)");
    pressroom_close(p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(finds_type_and_lines_that_are_too_small),
        BENCH_TEST(asks_nothing_that_the_shop_does_not),
        BENCH_TEST(knows_no_inks_in_an_rgb_file),
        BENCH_TEST(finds_what_is_too_near_to_the_cut),
        BENCH_TEST(lets_frames_bleed_off),
        BENCH_TEST(takes_greys_for_one_ink),
        BENCH_TEST(says_it_once),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
