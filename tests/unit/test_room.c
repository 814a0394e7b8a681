/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_room.c - how much room a text has: as many lines fit, and no more */
#include "compose/room.h"

#include "support/workshop.h"

#include <glib.h>
#include <string.h>

#define DECK                                                                   \
    "kaart: deck/1\nid: proef\nlanguage: nl\ntitle: Proef\nversion: 1.0.0\n"   \
    "date: 2026-11-21\nlicense: CC-BY-4.0\n"                                   \
    "sources: [{cite: Wij, relation: own-words}]\nlayout: own\n"               \
    "suits: {een: {title: Een, colour: ink}}\ncards:\n"

#define LAYOUT                                                                 \
    "kaart: layout/1\nid: own\nsize: [60 mm, 40 mm]\n"                         \
    "colours: {ink: {rgb: \"#102030\"}}\n"                                     \
    "styles:\n"                                                                \
    "  big: {font: Noto Sans, size: [10 pt, 20 pt], leading: 1.2}\n"           \
    "  small: {font: Noto Sans, size: [8 pt, 12 pt], leading: 1.2}\n"          \
    "fields: {q: {type: text}, h: {type: text}}\n"

static struct deck *open_deck(struct bench *b, struct workshop *s,
                              const char *front, const char *q, const char *h)
{
    g_autofree char *layout = g_strconcat(LAYOUT, "front:\n", front, NULL);
    g_autofree char *deck = g_strdup_printf(
        "%s  - id: A\n    suit: een\n    q: \"%s\"\n%s%s%s", DECK, q,
        h ? "    h: \"" : "", h ? h : "", h ? "\"\n" : "");

    bench_write(b, "layouts/own.yaml", layout);
    bench_write(b, "deck.yaml", deck);
    *s = workshop_open(b);
    return workshop_deck(s);
}

static const struct room *find_room(const struct rooms *rooms, const char *what)
{
    for (size_t i = 0; i < rooms->n; i++)
        if (strcmp(rooms->list[i].what, what) == 0)
            return &rooms->list[i];
    return NULL;
}

/* A text of n lines, as YAML has it between quotes. */
static char *make_lines(int n)
{
    GString *out = g_string_new("x");

    while (--n > 0)
        g_string_append(out, "\\\\\\nx");
    return g_string_free(out, FALSE);
}

static const struct {
    const char *name, *front, *help;
    um width;
} cases[] = {
    {"a text alone", "  text: {field: q, style: big, inset: 5 mm}\n", NULL,
     50000},
    {"a text in a column that grows",
     "  column:\n    inset: 5 mm\n    children:\n"
     "      - text: {field: q, style: big, grow: 1}\n"
     "      - text: {field: h, style: small}\n",
     "Een regel", 50000},
    {"a text beside one that grows",
     "  column:\n    inset: 5 mm\n    gap: 2 mm\n    children:\n"
     "      - text: {field: h, style: small, grow: 1}\n"
     "      - text: {field: q, style: big}\n",
     "Een regel", 50000},
    {"a text in a row",
     "  row:\n    inset: 5 mm\n    gap: 2 mm\n    children:\n"
     "      - fill: {width: 8 mm, height: 8 mm}\n"
     "      - text: {field: q, style: big, grow: 1}\n",
     NULL, 40000},
    {"a text of a height of its own",
     "  column:\n    inset: 5 mm\n    children:\n"
     "      - text: {field: q, style: big, height: 11 mm}\n",
     NULL, 50000},
};

/* As many lines as the room says fit on the card, and one more does not. */
static void a_room_is_as_large_as_it_says(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        int lines = 0;
        for (int more = -1; more < 2; more++) {
            struct workshop s;
            bench_begin(b, cases[i].name);
            g_autofree char *q = make_lines(more < 0 ? 1 : lines + more);
            struct deck *deck =
                open_deck(b, &s, cases[i].front, q, cases[i].help);
            if (more < 0) {
                const struct room *r = find_room(
                    room_measure(deck, "uk", &s.tools, b->arena, b->diag), "q");
                lines = r->lines;
                assert_in_range(r->width, cases[i].width - 20, cases[i].width);
                assert_in_range(lines, 2, 8);
                assert_in_range(r->letters, 10, 40);
            } else {
                compose_deck(deck, &s.tools, b->arena, b->diag);
                assert_int_equal(diag_count(b->diag, DIAG_TEXT_OVERFLOW), more);
            }
            workshop_close(&s);
        }
    }
}

/* The room does not depend on the text that stands there now. */
static void a_text_that_is_too_long_has_no_other_room(void **state)
{
    struct bench *b = *state;
    um heights[2];

    for (int i = 0; i < 2; i++) {
        struct workshop s;
        g_autofree char *q = make_lines(i ? 40 : 1);
        struct deck *deck = open_deck(b, &s, cases[0].front, q, NULL);
        heights[i] =
            find_room(room_measure(deck, "uk", &s.tools, b->arena, b->diag),
                      "q")
                ->height;
        workshop_close(&s);
    }
    assert_int_equal(heights[0], heights[1]);
    bench_assert_diags(b, "");
}

/* Texts as wide as their words may become as wide as what is left over. */
static void a_text_as_wide_as_its_words_may_grow(void **state)
{
    struct bench *b = *state;
    struct workshop s;
    struct deck *deck = open_deck(
        b, &s,
        "  row:\n    inset: 5 mm\n    children:\n"
        "      - text: {field: q, style: big}\n"
        "      - fill: {grow: 1}\n"
        "      - text: {from: [suit.title, deck.title], join: \" \", style: "
        "small}\n",
        "Wat?", NULL);
    const struct rooms *rooms =
        room_measure(deck, "nl", &s.tools, b->arena, b->diag);
    const struct room *q = find_room(rooms, "q");
    const struct room *suit = find_room(rooms, "suit.title");

    assert_in_range(q->width, 20000, 45000);
    assert_false(q->joined);
    assert_true(suit->joined);
    assert_ptr_equal(room_tighter(q, suit),
                     q->lines * (int64_t)q->width <=
                             suit->lines * (int64_t)suit->width
                         ? q
                         : suit);
    bench_assert_diags(b, "");
    workshop_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(a_room_is_as_large_as_it_says),
        BENCH_TEST(a_text_that_is_too_long_has_no_other_room),
        BENCH_TEST(a_text_as_wide_as_its_words_may_grow),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
