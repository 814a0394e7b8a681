/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_text.c - a text in a style: measured, set, kept */
#include "text/text.h"

#include "support/workshop.h"

#include <glib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const struct pos here = {"deck.yaml", 7, 9};

static um em(cpt size)
{
    return pt_to_um(cpt_to_pt(size));
}

/* A type of its own for a case: texts know types by their address. */
static struct type *make_type(struct workshop *s)
{
    struct type *type = ARENA_NEW(s->bench->arena, struct type);

    *type = workshop_type(s, "Noto Sans");
    return type;
}

static struct text *make(struct workshop *s, const struct type *type,
                         const char *words)
{
    return text_make(s->tools.texts, type, words, true, here, s->bench->diag);
}

/* The lines as set, with '|' between. */
static char *show(const struct set_text *set)
{
    GString *out = g_string_new(NULL);

    for (size_t i = 0; i < set->nlines; i++) {
        g_autofree char *words = text_line_words(set, &set->lines[i]);
        g_string_append_printf(out, "%s%s%s", i ? "|" : "",
                               set->lines[i].marker ? "* " : "", words);
    }
    return g_string_free(out, FALSE);
}

/* Heights are lines: cap + n leading, and space between blocks. */
static const struct {
    const char *name, *words;
    double lines, spaces;
} heights[] = {
    {"nothing has no height", "", -1, 0},
    {"one line is as high as a capital", "Een", 0, 0},
    {"two lines are a leading more", "Een\\\ntwee", 1, 0},
    {"three lines", "Een\\\ntwee\\\ndrie", 2, 0},
    {"a paragraph more has a line and a space", "Een\n\ntwee", 1, 1},
    {"three items", "- een\n- twee\n- drie", 2, 2},
    {"descenders hang below", "gpqy", 0, 0},
    {"accents stand above", "Ééé", 0, 0},
};

static void height_grows_by_leading(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    struct type type = workshop_type(&s, "Noto Sans");
    double cap = fonts_cap_height(s.tools.fonts, type.font);

    for (size_t i = 0; i < G_N_ELEMENTS(heights); i++) {
        print_message("  %s\n", heights[i].name);
        double want = heights[i].lines < 0
                          ? 0
                          : cap + heights[i].lines * type.leading +
                                heights[i].spaces * type.space;
        struct text *t = make(&s, &type, heights[i].words);
        for (cpt size = 800; size <= 3600; size += 700) {
            um got = text_height(t, size, 100000, NULL);
            assert_in_range(got + 10, lround(want * em(size)) + 8,
                            lround(want * em(size)) + 12);
            assert_int_equal(text_set(t, size, 100000, TEXT_START)->height,
                             got);
        }
    }
    bench_assert_diags(b, "");
    workshop_close(&s);
}

static void widths_grow_with_the_size(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    struct type type = workshop_type(&s, "Vollkorn SemiBold");
    struct text *t = make(&s, &type, "Wat neem je mee naar morgen?");
    um at_ten = text_width(t, 1000), wide;

    assert_in_range(text_width(t, 2000), 2 * at_ten - 2, 2 * at_ten + 1);
    text_height(t, 1000, at_ten, &wide);
    assert_int_equal(wide, 0);
    g_autofree char *one = show(text_set(t, 1000, at_ten, TEXT_START));
    assert_string_equal(one, "Wat neem je mee naar morgen?");
    const struct set_text *two = text_set(t, 1000, at_ten * 2 / 3, TEXT_START);
    assert_int_equal(two->nlines, 2);
    workshop_close(&s);
}

static void what_is_asked_again_is_the_same(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    struct type type = workshop_type(&s, "Noto Sans"), other = type;
    char words[] = "Een twee drie";
    struct text *t = make(&s, &type, words);
    const struct set_text *set = text_set(t, 1200, 30000, TEXT_START);

    memset(words, 'x', 3);
    assert_ptr_equal(make(&s, &type, "Een twee drie"), t);
    assert_ptr_not_equal(make(&s, &type, words), t);
    assert_ptr_not_equal(make(&s, &other, "Een twee drie"), t);
    assert_ptr_not_equal(
        text_make(s.tools.texts, &type, "Een twee drie", false, here, b->diag),
        t);
    assert_ptr_equal(text_set(t, 1200, 30000, TEXT_START), set);
    assert_ptr_not_equal(text_set(t, 1300, 30000, TEXT_START), set);
    assert_ptr_not_equal(text_set(t, 1200, 30001, TEXT_START), set);
    assert_ptr_not_equal(text_set(t, 1200, 30000, TEXT_END), set);
    assert_ptr_equal(text_set(t, 1200, 30000, TEXT_START), set);
    workshop_close(&s);
}

static void a_missing_glyph_is_said_once(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    struct type type = workshop_type(&s, "Noto Sans");

    make(&s, &type, "日 en 本 en 日");
    bench_assert_diags(b, "missing-glyph 7:9");
    assert_non_null(strstr(diag_at(b->diag, 0)->text, "U+65E5"));
    assert_non_null(strstr(diag_at(b->diag, 0)->text, "U+672C"));
    make(&s, &type, "日 en 本 en 日");
    bench_assert_diags(b, "missing-glyph 7:9");
    make(&s, &type, "问");
    bench_assert_diags(b, "missing-glyph 7:9; missing-glyph 7:9");
    workshop_close(&s);
}

static void what_is_not_ink_is_no_missing_glyph(void **state)
{
    static const char *const words[] = {"a\xc2\xad"
                                        "b",
                                        "a\xc2\xa0"
                                        "b",
                                        "a\xe2\x80\x8b"
                                        "b",
                                        "\u202eab (c)\u202c",
                                        "\u200fa\u200e",
                                        "a\u2060b\u200dc\ufeff",
                                        "\u2066a\u2069",
                                        "a\u034fb\ufe0f",
                                        "a\\\nb",
                                        "Één · “twee” – drie…"};
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    struct type type = workshop_type(&s, "Noto Sans");

    for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
        make(&s, &type, words[i]);
    bench_assert_diags(b, "");
    workshop_close(&s);
}

static void what_shows_nothing_has_no_width(void **state)
{
    static const char *const words[][2] = {
        {"\u202enn nn\u202c", "nn nn"},
        {"n\u200fn\u200e", "nn"},
        {"\u2066nn\u2069", "nn"},
        {"n\u2060n", "nn"},
        {"n\u200bn\ufeff", "nn"},
        {"n\u200cn\u200d", "nn"},
        {"n\u00adn", "nn"},
        {"n\u034fn\ufe0e", "nn"},
        {"\u061cn\u180en", "nn"},
    };
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    struct type type = workshop_type(&s, "Noto Sans");

    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        print_message("  %zu\n", i);
        assert_int_equal(text_width(make(&s, &type, words[i][0]), 10000),
                         text_width(make(&s, &type, words[i][1]), 10000));
    }
    bench_assert_diags(b, "");
    workshop_close(&s);
}

static const struct {
    const char *name;
    enum text_align align;
    bool rtl;
    int half; /* of the room left over, before the text */
} aligns[] = {
    {"left to right, at the start", TEXT_START, false, 0},
    {"left to right, in the middle", TEXT_MIDDLE, false, 1},
    {"left to right, at the end", TEXT_END, false, 2},
    {"right to left, at the start", TEXT_START, true, 2},
    {"right to left, in the middle", TEXT_MIDDLE, true, 1},
    {"right to left, at the end", TEXT_END, true, 0},
};

static void lines_stand_where_they_are_aligned(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);

    for (size_t i = 0; i < G_N_ELEMENTS(aligns); i++) {
        struct type *type = make_type(&s);
        type->rtl = aligns[i].rtl;
        print_message("  %s\n", aligns[i].name);
        const struct set_text *set = text_set(make(&s, type, "Een\n\nLanger"),
                                              1200, 60000, aligns[i].align);
        for (size_t k = 0; k < set->nlines; k++) {
            const struct line *l = &set->lines[k];
            um want = (60000 - l->width) * aligns[i].half / 2;
            assert_in_range(l->x + 10, want + 9, want + 11);
            assert_false(l->marker);
        }
        print_message("    an item: room on its own side\n");
        set = text_set(make(&s, type, "- een"), 1200, 60000, aligns[i].align);
        um indent = (um)lround(type->indent * em(1200));
        assert_true(set->lines->marker);
        assert_int_equal(set->lines->marker_x, type->rtl ? 60000 : 0);
        if (type->rtl)
            assert_true(set->lines->x + set->lines->width <=
                        60000 - indent + 1);
        else
            assert_true(set->lines->x >= indent - 1);
    }
    workshop_close(&s);
}

static void lists_have_one_marker_an_item(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    struct type type = workshop_type(&s, "Noto Sans");
    const struct set_text *set =
        text_set(make(&s, &type, "Neem:\n\n- een\\\n  en nog\n- twee"), 1000,
                 90000, TEXT_START);

    bench_assert_text(show(set), "Neem:|* een|en nog|* twee");
    workshop_close(&s);
}

static const struct {
    const char *name;
    enum text_break breaks;
    const char *words, *lines;
} broken[] = {
    {"never", TEXT_BREAK_NEVER, "een ervaringsdeskundigheid",
     "een|ervaringsdeskundigheid"},
    {"a word that is too wide", TEXT_BREAK_WIDE_WORDS,
     "een ervaringsdeskundigheid", "een|ervaringsdes-|kundigheid"},
    {"no word that is not", TEXT_BREAK_WIDE_WORDS, "nu eenmaal opgewonden",
     "nu eenmaal|opgewonden"},
    {"always", TEXT_BREAK_ALWAYS, "nu samenwerkingen", "nu samenwer-|kingen"},
};

static void words_break_when_the_type_says(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);

    for (size_t i = 0; i < G_N_ELEMENTS(broken); i++) {
        struct type *type = make_type(&s);
        um wide;
        type->breaks = broken[i].breaks;
        print_message("  %s\n", broken[i].name);
        struct text *t = make(&s, type, broken[i].words);
        um width = text_width(make(&s, type, "ervaringsdesku"), 1000);
        text_height(t, 1000, width, &wide);
        assert_int_equal(wide > 0, type->breaks == TEXT_BREAK_NEVER);
        g_autofree char *lines = show(text_set(t, 1000, width, TEXT_START));
        assert_string_equal(lines, broken[i].lines);
    }
    bench_assert_diags(b, "");
    workshop_close(&s);
}

static void hyphens_that_are_missing_are_said_once(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    struct type type = workshop_type(&s, "Noto Sans");

    type.breaks = TEXT_BREAK_ALWAYS;
    type.language = "tlh";
    make(&s, &type, "een");
    make(&s, &type, "twee");
    bench_assert_diags(b, "missing-hyphenation 0:0");
    assert_int_equal(diag_worst(b->diag), LEVEL_WARN);
    workshop_close(&s);
}

/* A title of two lines is one paragraph: nothing of it may be lost. */
static void plain_text_keeps_all_its_words(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    struct type type = workshop_type(&s, "Noto Sans");
    struct text *t = text_make(s.tools.texts, &type, "Een\ntwee *drie*", false,
                               here, b->diag);

    bench_assert_text(show(text_set(t, 1000, 90000, TEXT_START)),
                      "Een twee *drie*");
    workshop_close(&s);
}

static void knows_which_languages_run_to_the_left(void **state)
{
    static const char *const rtl[] = {
        "ar", "fa", "he", "ur", "ar-MA", "yi", "az-Arab", "ku-Arab", "qps-rtl"};
    static const char *const ltr[] = {"nl",  "en", "ru", "el",      "ti",
                                      "und", "tr", "az", "ar-Latn", "qps"};

    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rtl); i++)
        assert_true(text_is_rtl(rtl[i]));
    for (size_t i = 0; i < G_N_ELEMENTS(ltr); i++)
        assert_false(text_is_rtl(ltr[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(height_grows_by_leading),
        BENCH_TEST(widths_grow_with_the_size),
        BENCH_TEST(what_is_asked_again_is_the_same),
        BENCH_TEST(a_missing_glyph_is_said_once),
        BENCH_TEST(what_is_not_ink_is_no_missing_glyph),
        BENCH_TEST(what_shows_nothing_has_no_width),
        BENCH_TEST(lines_stand_where_they_are_aligned),
        BENCH_TEST(lists_have_one_marker_an_item),
        BENCH_TEST(words_break_when_the_type_says),
        BENCH_TEST(hyphens_that_are_missing_are_said_once),
        BENCH_TEST(plain_text_keeps_all_its_words),
        BENCH_TEST(knows_which_languages_run_to_the_left),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
