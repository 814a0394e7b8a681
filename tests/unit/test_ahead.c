/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_ahead.c - texts shaped by a second process are the same texts */
#include "text/ahead.h"

#include "cli/worker.h"
#include "support/workshop.h"

#include <glib.h>
#include <string.h>

static const struct pos here = {"deck.yaml", 7, 9};

static const char *const words[] = {
    "Een vraag.",
    "Met **nadruk** en *schuin*",
    "- een\n- twee",
    "1. een\n2. twee",
    "verantwoordelijkheidsgevoel",
    "AV To. fi \u201cé\u201d",
    "",
};

struct order {
    struct texts *texts;
    const struct type *type;
    size_t times; /* that all are made, other texts each time */
    bool answer;
};

static bool make_all(void *ctx)
{
    const struct order *o = ctx;
    struct diag *d = diag_new();

    for (size_t k = 0; k < o->times; k++)
        for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
            g_autofree char *own = g_strdup_printf("%s%.*s", words[i], (int)k,
                                                   "abcdefghijklmnopqrstuvwx");
            text_make(o->texts, o->type, own, true, here, d);
        }
    diag_free(d);
    return o->answer;
}

static void same_lines(const struct set_text *a, const struct set_text *b)
{
    assert_int_equal(a->nlines, b->nlines);
    assert_int_equal(a->height, b->height);
    for (size_t i = 0; i < a->nlines; i++) {
        g_autofree char *x = text_line_words(a, &a->lines[i]);
        g_autofree char *y = text_line_words(b, &b->lines[i]);
        assert_string_equal(x, y);
        assert_int_equal(a->lines[i].x, b->lines[i].x);
        assert_int_equal(a->lines[i].baseline, b->lines[i].baseline);
        assert_int_equal(a->lines[i].width, b->lines[i].width);
        assert_int_equal(a->lines[i].number, b->lines[i].number);
    }
}

static void same_texts(struct bench *b, struct texts *texts,
                       struct texts *plain, const struct type *type)
{
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        print_message("  '%s'\n", words[i]);
        struct text *x = text_make(texts, type, words[i], true, here, b->diag);
        struct text *y = text_make(plain, type, words[i], true, here, b->diag);
        for (um width = 10000; width < 60000; width += 7000)
            same_lines(text_set(x, 1200, width, TEXT_START),
                       text_set(y, 1200, width, TEXT_START));
    }
}

/* What the second process does, and whether it is of use. */
static const struct {
    const char *name;
    size_t times, cards;
    bool answer, useful;
} cases[] = {
    {"all is well", 1, 10, true, true},
    {"it says that it is of no use", 1, 10, false, false},
    {"it has too little room", 24, 0, true, false},
};

/* All are started before the first is used, when Pango has threads. */
static void what_is_made_ahead_is_the_same(void **state)
{
    struct workshop s = workshop_open(*state);
    struct type type = workshop_type(&s, "Noto Sans");
    struct texts *texts[G_N_ELEMENTS(cases)];
    struct ahead *ahead[G_N_ELEMENTS(cases)];

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        texts[i] = texts_new(s.tools.fonts);
        struct order o = {texts[i], &type, cases[i].times, cases[i].answer};
        ahead[i] =
            ahead_start(texts[i], &worker_second, cases[i].cards, make_all, &o);
        assert_non_null(ahead[i]);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        print_message(" %s\n", cases[i].name);
        assert_int_equal(ahead_join(texts[i], ahead[i]), cases[i].useful);
        same_texts(s.bench, texts[i], s.tools.texts, &type);
        assert_null(ahead_start(texts[i], &worker_second, 10, make_all, NULL));
        texts_free(texts[i]);
    }
    assert_false(ahead_join(s.tools.texts, NULL));
    workshop_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(what_is_made_ahead_is_the_same),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
