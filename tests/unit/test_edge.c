/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_edge.c - marks that hang out of the column, so that letters align */
#include "text/text.h"

#include "support/workshop.h"

#include <glib.h>

static const struct pos here = {"deck.yaml", 7, 9};

static const struct {
    const char *name, *mark, *letters;
    double start, end; /* of the mark's width */
} shares[] = {
    {"a quote", "‘", "n", .7, .7},        {"two quotes", "”", "n", .7, .7},
    {"an angular one", "«", "n", .5, .5}, {"a hyphen", "-", "n", .5, .5},
    {"a dash", "–", "n", .2, .2},         {"a full stop", ".", "n", 0, .7},
    {"a comma", ",", "n", 0, .5},         {"a colon", ":", "n", 0, .5},
    {"a bracket", "(", "n", .1, 0},       {"a letter", "W", "n", 0, 0},
};

static const struct set_text *set(struct workshop *s, const char *words,
                                  enum text_align align, bool rtl, um over)
{
    struct type *type = ARENA_NEW(s->bench->arena, struct type);

    *type = workshop_type(s, "Noto Sans");
    type->features = "kern=0"; /* a mark is as wide as it is alone */
    type->rtl = rtl;
    return text_set_over(
        text_make(s->tools.texts, type, words, false, here, s->bench->diag),
        1200, 60000, align, (struct overhang){over, over});
}

static um width_of(struct workshop *s, const char *words)
{
    return set(s, words, TEXT_START, false, 0)->lines->width;
}

/* Where a line stands that has the mark before and after its letters. */
static void letters_stand_in_line(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);

    for (size_t i = 0; i < G_N_ELEMENTS(shares); i++) {
        const char *mark = shares[i].mark;
        g_autofree char *words =
            g_strconcat(mark, shares[i].letters, mark, NULL);
        um start = um_round(width_of(&s, mark) * shares[i].start);
        um end = um_round(width_of(&s, mark) * shares[i].end);
        print_message("  %s\n", shares[i].name);
        um width = width_of(&s, words);
        const struct line *l = set(&s, words, TEXT_START, false, 9000)->lines;
        assert_in_range(l->x + start + 100, 98, 102);
        assert_int_equal(l->width, width);
        l = set(&s, words, TEXT_END, false, 9000)->lines;
        assert_in_range(l->x + width - end + 100, 60098, 60102);
        l = set(&s, words, TEXT_MIDDLE, false, 9000)->lines;
        um middle = (60000 - width + end - start) / 2;
        assert_in_range(l->x + 10, middle + 8, middle + 12);
    }
    workshop_close(&s);
}

/* A mark stays where there is room for it. */
static void a_mark_stays_in_its_room(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    um mark = width_of(&s, "“");
    static const um rooms[] = {0, 1, 300};

    for (size_t i = 0; i < G_N_ELEMENTS(rooms); i++) {
        assert_true(rooms[i] < mark * 7 / 10);
        assert_int_equal(set(&s, "“n", TEXT_START, false, rooms[i])->lines->x,
                         -rooms[i]);
        const struct line *l = set(&s, "n“", TEXT_END, false, rooms[i])->lines;
        assert_int_equal(l->x + l->width, 60000 + rooms[i]);
    }
    workshop_close(&s);
}

/* What begins at the right ends at the left, and a sign there is its end. */
static void words_that_run_to_the_left_hang_there(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    um stop = width_of(&s, "."), quote = width_of(&s, "“");

    const struct line *l =
        set(&s, "\u202e“nn.\u202c", TEXT_START, true, 9000)->lines;
    um out = l->x + l->width - 60000 - um_round(quote * .7);
    assert_in_range(out + 10, 8, 12);
    l = set(&s, "\u202e“nn.\u202c", TEXT_END, true, 9000)->lines;
    out = l->x + um_round(stop * .7);
    assert_in_range(out + 10, 8, 12);
    workshop_close(&s);
}

/* The hyphen of a word that is broken hangs as one that is written. */
static void a_broken_word_hangs_its_hyphen(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    struct type type = workshop_type(&s, "Noto Sans");
    um hyphen = width_of(&s, "-");

    type.breaks = TEXT_BREAK_WIDE_WORDS;
    struct text *t =
        text_make(s.tools.texts, &type, "nnnnnnnnnn\u00adnnnnnnnnnn", false,
                  here, b->diag);
    um wide = text_width(t, 1200) * 2 / 3;
    const struct set_text *broken =
        text_set_over(t, 1200, wide, TEXT_END, (struct overhang){9000, 9000});
    assert_int_equal(broken->nlines, 2);
    const struct line *l = broken->lines;
    assert_true(l->hyphen);
    um out = l->x + l->width - wide - hyphen / 2;
    assert_in_range(out + 10, 8, 12);
    workshop_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(letters_stand_in_line),
        BENCH_TEST(a_mark_stays_in_its_room),
        BENCH_TEST(words_that_run_to_the_left_hang_there),
        BENCH_TEST(a_broken_word_hangs_its_hyphen),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
