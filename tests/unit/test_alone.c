/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_alone.c - suits that nothing but a colour tells apart */
#include "check/alone.h"

#include "support/workshop.h"

#include <glib.h>

#define DECK(een, twee, more)                                                  \
    "kaart: deck/1\nid: proef\nlanguage: nl\ntitle: Proef\nversion: 1.0.0\n"   \
    "date: 2026-11-21\nlicense: CC-BY-4.0\n"                                   \
    "sources: [{cite: Wij, relation: own-words}]\nlayout: own\n"               \
    "suits:\n  een: {" een "}\n  twee: {" twee "}\n" more "cards:\n"           \
    "  - {id: A1, suit: een, q: Tekst}\n"                                      \
    "  - {id: A2, suit: twee, q: Tekst, t: ja}\n"

#define LAYOUT                                                                 \
    "kaart: layout/1\nid: own\nsize: [60 mm, 40 mm]\n"                         \
    "colours: {red: {rgb: \"#a00000\"}, blue: {rgb: \"#0000a0\"}, green: "     \
    "{rgb: "                                                                   \
    "\"#006000\"}}\n"                                                          \
    "styles:\n  s: {font: Noto Sans, size: 10 pt, colour: red}\n"              \
    "  suit: {font: Noto Sans, size: 10 pt, colour: suit}\n"                   \
    "fields: {q: {type: text}, t: {type: text}}\n"

#define SVG(inside)                                                            \
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 40\">" inside  \
    "</svg>"
#define HILL(colour)                                                           \
    SVG("<path d=\"M0 30L20 20L60 28V40H0z\" fill=\"" colour "\"/>")
#define OTHER_HILL(colour)                                                     \
    SVG("<path d=\"M0 24L40 30L60 18V40H0z\" fill=\"" colour "\"/>")
#define DOTS(colour)                                                           \
    SVG("<defs><pattern id=\"p\" width=\"4\" height=\"4\" "                    \
        "patternUnits=\"userSpaceOnUse\"><circle cx=\"2\" cy=\"2\" r=\"1\" "   \
        "fill=\"#fff\"/></pattern></defs><path d=\"M0 30L20 20L60 28V40H0z\" " \
        "fill=\"" colour "\"/><path d=\"M0 30L20 20L60 28V40H0z\" "            \
        "fill=\"url(#p)\"/>")

#define EEN "title: Een, colour: red"
#define TWEE "title: Twee, colour: blue"
#define TWICE DECK(EEN, TWEE, "")
#define ART(een, twee)                                                         \
    DECK("title: Een, colour: red, art: " een,                                 \
         "title: Twee, colour: blue, art: " twee, "")
#define WORDS "text: {field: q, style: suit}"
#define FRONT(boxes) "front: {stack: [" boxes "]}\n"

static const struct {
    const char *name, *deck, *face, *diags;
} cases[] = {
    {"words in the suit's colour, and nothing else", TWICE, FRONT(WORDS),
     "colour-alone 12:3; note 11:3"},
    {"a fill in the suit's colour", TWICE,
     FRONT("fill: {fill: suit}, text: {field: q, style: s}"),
     "colour-alone 12:3; note 11:3"},
    {"no colour is shown either", TWICE, FRONT("text: {field: q, style: s}"),
     ""},
    {"suits of one colour", DECK(EEN, "title: Twee, colour: red", ""),
     FRONT(WORDS), ""},
    {"the title tells", TWICE,
     FRONT(WORDS ", text: {from: suit.title, style: s}"), ""},
    {"the title is one of two values", TWICE,
     FRONT("text: {from: [card.id, suit.title], style: suit}"), ""},
    {"one title for both", DECK(EEN, "title: Een, colour: blue", ""),
     FRONT("text: {from: suit.title, style: suit}"),
     "colour-alone 12:3; note 11:3"},
    {"the title is on the back, which nobody sees", TWICE,
     FRONT(WORDS) "back: {text: {from: suit.title, style: s}}\n",
     "colour-alone 12:3; note 11:3"},
    {"the icon tells", DECK(EEN ", icon: fire", TWEE ", icon: door", ""),
     FRONT("icon: {from: suit.icon, colour: suit}"), ""},
    {"one icon for both", DECK(EEN ", icon: fire", TWEE ", icon: fire", ""),
     FRONT("icon: {from: suit.icon, colour: suit}"),
     "colour-alone 12:3; note 11:3"},
    {"the icons differ and are not shown",
     DECK(EEN ", icon: fire", TWEE ", icon: door", ""), FRONT(WORDS),
     "colour-alone 12:3; note 11:3"},
    {"one drawing in two colours", ART("red.svg", "blue.svg"),
     FRONT("art: {from: suit.art}"), "colour-alone 12:3; note 11:3"},
    {"one drawing in two colours that are far apart in greys",
     ART("red.svg", "pale.svg"), FRONT("art: {from: suit.art}"),
     "colour-alone 12:3; note 11:3"},
    {"drawings of two forms", ART("red.svg", "other.svg"),
     FRONT("art: {from: suit.art}"), ""},
    {"a pattern on one of them", ART("red.svg", "dots.svg"),
     FRONT("art: {from: suit.art}"), ""},
    {"a pattern on the other one", ART("dots.svg", "blue.svg"),
     FRONT("art: {from: suit.art}"), ""},
    {"three suits: each is named once, beside the first that it looks like",
     DECK(EEN, TWEE,
          "  drie: {title: Drie, colour: green}\n") "  - {id: A3, suit: drie, "
                                                    "q: Tekst}\n",
     FRONT(WORDS),
     "colour-alone 12:3; note 11:3; colour-alone 13:3; note 11:3"},
    {"a card of the suit that lacks what the others have",
     TWICE "  - {id: A3, suit: twee, q: Tekst}\n",
     FRONT(WORDS ", text: {from: suit.title, style: s, when: t}"),
     "colour-alone 12:3; note 11:3"},
    {"all cards of one suit have it", TWICE,
     FRONT(WORDS ", text: {from: suit.title, style: s, when: t}"), ""},
};

static void check(struct bench *b, const char *deck, const char *face,
                  bool grey)
{
    const struct variant variant = {.grey = grey};
    g_autofree char *own = g_strconcat(LAYOUT, face, NULL);

    bench_write(b, "layouts/own.yaml", own);
    bench_write(b, "red.svg", HILL("#a00000"));
    bench_write(b, "blue.svg", HILL("#0000a0"));
    bench_write(b, "pale.svg", HILL("#a0c0ff"));
    bench_write(b, "other.svg", OTHER_HILL("#0000a0"));
    bench_write(b, "dots.svg", DOTS("#0000a0"));
    bench_write(b, "deck.yaml", deck);
    struct workshop s = workshop_open(b);
    struct faces *faces = workshop_faces(&s);
    bench_assert_diags(b, "");
    struct deck seen = *faces->deck;
    seen.variant = &variant;
    faces->deck = &seen;
    alone_check(faces, b->diag);
    workshop_close(&s);
}

static void finds_what_colour_alone_tells(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        check(b, cases[i].deck, cases[i].face, true);
        bench_assert_diags(b, cases[i].diags);
    }
}

static void colour_may_tell_where_it_is_printed(void **state)
{
    struct bench *b = *state;

    bench_begin(b, "in colour");
    check(b, TWICE, FRONT(WORDS), false);
    bench_assert_diags(b, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(finds_what_colour_alone_tells),
        BENCH_TEST(colour_may_tell_where_it_is_printed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
