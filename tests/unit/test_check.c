/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_check.c - what is wrong with faces that were made */
#include "check/check.h"

#include "support/workshop.h"

#include <glib.h>
#include <string.h>

#define DECK                                                                   \
    "kaart: deck/1\nid: proef\nlanguage: nl\ntitle: Proef\nversion: 1.0.0\n"   \
    "date: 2026-11-21\nlicense: CC-BY-4.0\n"                                   \
    "sources: [{cite: Wij, relation: own-words}]\nlayout: own\n"               \
    "back: back.svg\nsuits: {een: {title: Een, colour: ink}}\ncards:\n"        \
    "  - {id: A1, suit: een, q: Tekst}\n  - {id: A2, suit: een, q: \"- "       \
    "punt\"}\n"

#define LAYOUT                                                                 \
    "kaart: layout/1\nid: own\nsize: [60 mm, 40 mm]\nbleed: 3 mm\n"            \
    "safe: 4 mm\ncolours: {ink: {rgb: \"#102030\"}}\n"                         \
    "styles: {s: {font: Noto Sans, size: 10 pt}}\n"                            \
    "fields: {q: {type: text}}\n"

static void check(struct bench *b, const char *face, const char *back)
{
    g_autofree char *own = g_strconcat(LAYOUT, face, NULL);

    bench_write(b, "layouts/own.yaml", own);
    bench_write(b, "back.svg", back);
    bench_write(b, "deck.yaml", DECK);
    struct workshop s = workshop_open(b);
    const struct faces *faces = workshop_faces(&s);
    bench_assert_diags(b, "");
    check_faces(faces, b->diag);
    workshop_close(&s);
}

#define SVG(width, height, inside)                                             \
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" width                 \
    "\" height=\"" height "\" viewBox=\"-3 -3 66 46\">" inside "</svg>"
#define WHOLE "<rect x=\"-3\" y=\"-3\" width=\"66\" height=\"46\"/>"
#define GOOD SVG("66mm", "46mm", WHOLE)
#define TEXT(inset) "front: {text: {field: q, style: s, inset: " inset "}}\n"
#define BLEEDS "back: {art: {from: deck.back, bleed: true}}\n"

static const struct {
    const char *name, *face, *back, *diags;
} cases[] = {
    {"text in the safe zone", TEXT("4 mm"), GOOD, ""},
    {"text too far left, each at its own place",
     TEXT("[4 mm, 4 mm, 4 mm, 3.9 mm]"), GOOD,
     "text-outside-safe 13:28; text-outside-safe 14:28"},
    {"text too high", TEXT("[3.9 mm, 4 mm, 4 mm, 4 mm]"), GOOD,
     "text-outside-safe 13:28; text-outside-safe 14:28"},
    {"a box that is too wide, but its text is not",
     TEXT("[4 mm, 0 mm, 4 mm, 4 mm]"), GOOD, ""},
    {"text too low", "front: {text: {field: q, style: s, down: end}}\n", GOOD,
     "text-outside-safe 13:28; text-outside-safe 14:28"},
    {"descenders count",
     "front: {text: {field: q, style: s, down: end, inset: 4 mm}}\n", GOOD,
     "text-outside-safe 13:28; text-outside-safe 14:28"},
    {"art that bleeds", BLEEDS, GOOD, ""},
    {"art as large as the trim", BLEEDS,
     "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60mm\" "
     "height=\"40mm\" viewBox=\"0 0 60 40\"><rect width=\"60\" "
     "height=\"40\"/></svg>",
     "bleed-short 10:7"},
    {"ink that stops at the trim", BLEEDS,
     SVG("66mm", "46mm", "<rect width=\"60\" height=\"40\"/>"),
     "bleed-short 10:7"},
    {"ink that stops half a millimetre short on one side", BLEEDS,
     SVG("66mm", "46mm",
         "<rect x=\"-3\" y=\"-3\" width=\"65.5\" height=\"46\"/>"),
     "bleed-short 10:7"},
    {"ink that ends well inside was meant to", BLEEDS,
     SVG("66mm", "46mm", "<circle cx=\"30\" cy=\"20\" r=\"10\"/>"), ""},
    {"art that is not to bleed is not looked at",
     "back: {art: {from: deck.back}}\n",
     SVG("66mm", "46mm", "<rect width=\"60\" height=\"40\"/>"), ""},
};

static void finds_text_and_art_at_the_edge(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        check(b, cases[i].face, cases[i].back);
        bench_assert_diags(b, cases[i].diags);
    }
}

static const struct {
    const char *name, *review, *today, *diags;
} reviews[] = {
    {"no review was said", NULL, "2030-01-01", ""},
    {"the day before", "2028-11-21", "2028-11-20", ""},
    {"the day itself", "2028-11-21", "2028-11-21", ""},
    {"the day after", "2028-11-21", "2028-11-22", "review-due 7:9"},
    {"a month later in an earlier year", "2028-11-21", "2027-12-31", ""},
    {"a later year", "2028-11-21", "2029-01-01", "review-due 7:9"},
};

static void warns_when_the_review_has_passed(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(reviews); i++) {
        const struct deck deck = {.review = reviews[i].review,
                                  .review_at = {"deck.yaml", 7, 9}};
        bench_begin(b, reviews[i].name);
        check_review(&deck, reviews[i].today, b->diag);
        bench_assert_diags(b, reviews[i].diags);
        assert_int_equal(diag_errors(b->diag), 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(finds_text_and_art_at_the_edge),
        BENCH_TEST(warns_when_the_review_has_passed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
