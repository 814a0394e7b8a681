/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_contrast.c - what stands out from what lies beneath it, and what not */
#include "check/contrast.h"

#include "support/workshop.h"

#include <glib.h>
#include <string.h>

/* Two cards that look alike: what is said of the first is not said again. */
#define DECK(language)                                                         \
    "kaart: deck/1\nid: proef\nlanguage: " language "\ntitle: Proef\n"         \
    "version: 1.0.0\ndate: 2026-11-21\nlicense: CC-BY-4.0\n"                   \
    "sources: [{cite: Wij, relation: own-words}]\nlayout: own\n"               \
    "back: art.svg\nsuits:\n"                                                  \
    "  een: {title: Een, colour: black, icon: disc, art: art.svg}\ncards:\n"   \
    "  - {id: A1, suit: een, q: HHHHHHHH, u: \"https://example.org/\"}\n"      \
    "  - {id: A2, suit: een, q: HHHHHHHH}\n"

#define LAYOUT                                                                 \
    "kaart: layout/1\nid: own\nsize: [60 mm, 40 mm]\nbleed: 3 mm\n"            \
    "colours:\n  black: {rgb: \"#000000\"}\n  white: {rgb: \"#ffffff\"}\n"     \
    "  weak: {rgb: \"#666666\"}\n  low: {rgb: \"#999999\"}\n"                  \
    "  red: {rgb: \"#c00000\"}\n  blue: {rgb: \"#3355bb\"}\n"                  \
    "styles:\n"                                                                \
    "  black: {font: Noto Sans, size: 12 pt, colour: black}\n"                 \
    "  white: {font: Noto Sans, size: 12 pt, colour: white}\n"                 \
    "  weak: {font: Noto Sans, size: 12 pt, colour: weak}\n"                   \
    "  low: {font: Noto Sans, size: 12 pt, colour: low}\n"                     \
    "  list: {font: Noto Sans, size: 12 pt, colour: black, marker-colour: "    \
    "low}\n"                                                                   \
    "fields: {q: {type: text}, u: {type: url}}\n"

#define SVG(inside)                                                            \
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60mm\" "                \
    "height=\"40mm\" viewBox=\"0 0 60 40\">" inside "</svg>"
#define RECT(x, y, w, h, more)                                                 \
    "<rect x=\"" x "\" y=\"" y "\" width=\"" w "\" height=\"" h "\" " more "/" \
    ">"
#define NOTHING SVG("")
#define BLACK SVG(RECT("0", "0", "60", "40", ""))
#define LEFT SVG(RECT("0", "0", "30", "40", ""))

#define STACK(boxes) "front: {stack: [" boxes "]}\n"
#define TEXT(style, x, y)                                                      \
    "text: {field: q, style: " style ", at: [" x " mm, " y                     \
    " mm], width: 40 mm, height: 8 mm}"
#define ART "art: {from: suit.art}"

struct item_case {
    const char *name, *face, *art, *diags;
};

static const struct item_case cases[] = {
    {"black on paper", STACK(TEXT("black", "10", "10")), NOTHING, ""},
    {"weak on paper, once", STACK(TEXT("weak", "10", "10")), NOTHING,
     "weak-contrast 14:28"},
    {"low on paper, once", STACK(TEXT("low", "10", "10")), NOTHING,
     "low-contrast 14:28"},
    {"white on paper", STACK(TEXT("white", "10", "10")), NOTHING,
     "low-contrast 14:28"},
    {"white on a fill", STACK("fill: {fill: black}, " TEXT("white", "9", "9")),
     NOTHING, ""},
    {"white on a fill that another covers",
     STACK("fill: {fill: black}, fill: {fill: low}, " TEXT("white", "9", "9")),
     NOTHING, "low-contrast 14:28"},
    {"a fill painted after it is not beneath",
     STACK(TEXT("white", "9", "9") ", fill: {fill: black}"), NOTHING,
     "low-contrast 14:28"},
    {"a fill too short for the words",
     STACK("fill: {fill: black, at: [0 mm, 0 mm], width: 25 mm, height: 40 "
           "mm}, " TEXT("white", "10", "10")),
     NOTHING, "low-contrast 14:28"},
    {"a fill long enough for the words, not for their box",
     STACK("fill: {fill: black, at: [0 mm, 0 mm], width: 42 mm, height: 40 "
           "mm}, " TEXT("white", "10", "10")),
     NOTHING, ""},
    {"a round corner bites out of the words",
     STACK("fill: {fill: black, at: [10 mm, 9 mm], width: 40 mm, height: 40 "
           "mm, corners: 20 mm}, " TEXT("white", "10", "10")),
     NOTHING, "low-contrast 14:28"},
    {"a round corner does not reach them",
     STACK("fill: {fill: black, at: [8 mm, 8 mm], width: 44 mm, height: 14 "
           "mm, corners: 2 mm}, " TEXT("white", "10", "10")),
     NOTHING, ""},
    {"white on dark art", STACK(ART ", " TEXT("white", "10", "10")), BLACK, ""},
    {"black on dark art", STACK(ART ", " TEXT("black", "10", "10")), BLACK,
     "low-contrast 14:28"},
    {"beside dark art", STACK(ART ", " TEXT("black", "32", "10")), LEFT, ""},
    {"half on dark art", STACK(ART ", " TEXT("black", "20", "10")), LEFT,
     "low-contrast 14:28"},
    {"less than a tenth on dark art",
     STACK(ART ", " TEXT("black", "28.5", "10")), LEFT, ""},
    {"art without ink lets paper through",
     STACK(ART ", " TEXT("white", "10", "10")), NOTHING, "low-contrast 14:28"},
    {"art without ink lets a fill through",
     STACK("fill: {fill: black}, " ART ", " TEXT("white", "10", "10")), NOTHING,
     ""},
    {"a veil of white over a dark fill",
     STACK("fill: {fill: black}, " ART ", " TEXT("white", "10", "10")),
     SVG(RECT("0", "0", "60", "40", "fill=\"#fff\" fill-opacity=\"0.6\"")),
     "low-contrast 14:28"},
    {"a thin veil",
     STACK("fill: {fill: black}, " ART ", " TEXT("white", "10", "10")),
     SVG(RECT("0", "0", "60", "40", "fill=\"#fff\" fill-opacity=\"0.2\"")), ""},
    {"art that does not reach the words",
     STACK("art: {from: suit.art, at: [0 mm, 20 mm], width: 30 mm, height: 20 "
           "mm}, " TEXT("black", "10", "9")),
     BLACK, ""},
    {"the part of art that is clipped is not there",
     STACK("art: {from: suit.art, fit: cover, at: [0 mm, 0 mm], width: 9 mm, "
           "height: 40 mm}, " TEXT("black", "10", "10")),
     BLACK, ""},
    {"a line is judged by itself, not its box",
     "front: {stack: [" ART ", text: {from: [suit.title, card.id], style: "
     "white, at: [2 mm, 2 mm], width: 56 mm, height: 30 mm}]}\n",
     SVG(RECT("0", "0", "60", "9", "")), ""},
    {"an icon on paper",
     STACK("icon: {from: suit.icon, colour: low, width: 8 mm, height: 8 mm}"),
     NOTHING, "low-contrast 12:42"},
    {"an icon needs 3:1 alone",
     STACK("icon: {from: suit.icon, colour: weak, width: 8 mm, height: 8 mm}"),
     NOTHING, ""},
    {"an icon on art of its own colour",
     STACK(ART ", icon: {from: suit.icon, colour: black, width: 8 mm, height: "
               "8 mm}"),
     BLACK, "low-contrast 12:42"},
    {"an icon of the layout's: the box is where to look",
     STACK("icon: {name: disc, colour: low, width: 8 mm, height: 8 mm}"),
     NOTHING, "low-contrast 19:23"},
    {"a QR code, of the one card that has an address",
     STACK("qr: {field: u, colour: low, width: 20 mm, height: 20 mm}"), NOTHING,
     "low-contrast 14:41"},
    {"a QR code needs 3:1 alone",
     STACK("qr: {field: u, colour: weak, width: 20 mm, height: 20 mm}"),
     NOTHING, ""},
    {"a QR code on art",
     STACK(ART ", qr: {field: u, width: 20 mm, height: 20 "
               "mm}"),
     LEFT, "low-contrast 14:41"},
    {"two styles, two complaints",
     STACK(TEXT("low", "10", "10") ", " TEXT("weak", "10", "20")), NOTHING,
     "low-contrast 14:28; weak-contrast 14:28"},
    {"two grounds, two complaints",
     STACK(ART ", " TEXT("low", "2", "2") ", " TEXT("low", "35", "20")),
     SVG(RECT("0", "0", "30", "40", "fill=\"#88a\"")),
     "low-contrast 14:28; low-contrast 14:28"},
};

static void check(struct bench *b, const char *deck, const struct item_case *t,
                  bool grey)
{
    const struct variant variant = {.grey = grey};
    g_autofree char *own = g_strconcat(LAYOUT, t->face, NULL);

    bench_write(b, "layouts/own.yaml", own);
    bench_write(b, "layouts/icons/disc.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 "
                "48\"><circle cx=\"24\" cy=\"24\" r=\"20\" "
                "fill=\"currentColor\"/></svg>");
    bench_write(b, "art.svg", t->art);
    bench_write(b, "deck.yaml", deck);
    struct workshop s = workshop_open(b);
    struct faces *faces = workshop_faces(&s);
    bench_assert_diags(b, "");
    struct deck seen = *faces->deck;
    seen.variant = &variant;
    faces->deck = &seen;
    contrast_check(faces, b->diag);
    workshop_close(&s);
    bench_assert_diags(b, t->diags);
}

static void finds_what_does_not_stand_out(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        check(b, DECK("nl"), &cases[i], false);
    }
}

/* In greys #c00000 is #3a3a3a, and #3355bb is #565656. */
static const struct item_case greys[] = {
    {"red on blue is hard to read either way",
     STACK("fill: {fill: blue}, text: {field: q, style: black, colour: red, "
           "at: [9 mm, 9 mm], width: 40 mm, height: 8 mm}"),
     NOTHING, "low-contrast 14:28"},
    {"blue on paper is weak in colour, and good in greys",
     STACK("text: {field: q, style: black, colour: blue, at: [9 mm, 9 mm], "
           "width: 40 mm, height: 8 mm}"),
     NOTHING, ""},
};

static void sees_greys_when_greys_are_printed(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(greys); i++) {
        bench_begin(b, greys[i].name);
        check(b, DECK("nl"), &greys[i], true);
    }
    bench_begin(b, "the same in colour");
    struct item_case t = greys[1];
    t.diags = "weak-contrast 14:28";
    check(b, DECK("nl"), &t, false);
}

/* Art that asks for it is turned round with the face: its dark half is at the
 * right, where the words begin. */
static void mirrors_art_with_the_face(void **state)
{
    struct bench *b = *state;
    struct item_case t = {.face = STACK(ART ", " TEXT("white", "2", "9")),
                          .art = LEFT,
                          .diags = "low-contrast 14:28"};

    bench_begin(b, "as it is");
    check(b, DECK("ar"), &t, false);
    bench_begin(b, "turned round");
    t.art = "<svg xmlns=\"http://www.w3.org/2000/svg\" data-mirror=\"rtl\" "
            "width=\"60mm\" height=\"40mm\" viewBox=\"0 0 60 40\"><rect "
            "width=\"30\" height=\"40\"/></svg>";
    t.diags = "";
    check(b, DECK("ar"), &t, false);
}

static void tells_markers_from_words(void **state)
{
    struct bench *b = *state;
    g_autofree char *deck = g_strdup(DECK("nl"));

    memcpy(strstr(deck, "HHHHHHHH"), "\"- HHHH\"", 8);
    bench_begin(b, "a bullet");
    check(b, deck,
          &(struct item_case){.face = STACK(TEXT("list", "9", "9")),
                              .art = NOTHING,
                              .diags = "low-contrast 14:28"},
          false);
    assert_non_null(strstr(diag_at(b->diag, 0)->text, "list marker"));
}

static void says_card_field_colours_and_ratio(void **state)
{
    struct bench *b = *state;

    bench_begin(b, "words");
    check(b, DECK("nl"),
          &(struct item_case){.face = STACK(TEXT("weak", "9", "9")),
                              .art = NOTHING,
                              .diags = "weak-contrast 14:28"},
          false);
    assert_string_equal(diag_at(b->diag, 0)->text,
                        "the text is #666666 on #FFFFFF, a contrast of 5.7:1, "
                        "and reads well from 7:1 (card A1, q)");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(finds_what_does_not_stand_out),
        BENCH_TEST(sees_greys_when_greys_are_printed),
        BENCH_TEST(mirrors_art_with_the_face),
        BENCH_TEST(tells_markers_from_words),
        BENCH_TEST(says_card_field_colours_and_ratio),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
