/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_language.c - what kaart has to know of a language */
#include "model/library.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>

#define HEAD(id) "kaart: language/1\nid: " id "\n"
#define PRINTED                                                                \
    "printed: {colophon: A, sources: B, draft: C, adapted: D, made: E,\n"      \
    "  license: F, permission: G, pictures: H}\n"
#define SMALL(id) HEAD(id) PRINTED

static void reads_all_of_a_language(void **state)
{
    struct bench *b = *state;
    const char *path = bench_write(
        b, "fr.yaml",
        HEAD("fr") PRINTED
        "quotes: {outer: \"«\\u00A0\\u202F»\", inner: “”, apostrophe: \"'\"}\n"
        "labels:\n  - {word: fou, instead: une personne, why: rien}\n");
    const struct language *l = language_load(path, "fr", b->arena, b->diag);

    bench_assert_diags(b, "");
    assert_string_equal(l->id, "fr");
    assert_string_equal(l->quotes.open, "«\u00A0");
    assert_string_equal(l->quotes.close, "\u202F»");
    assert_string_equal(l->quotes.inner_open, "“");
    assert_string_equal(l->quotes.inner_close, "”");
    assert_string_equal(l->quotes.apostrophe, "'");
    assert_string_equal(l->printed[PRINTED_COLOPHON], "A");
    assert_string_equal(l->printed[PRINTED_SOURCES], "B");
    assert_string_equal(l->printed[PRINTED_DRAFT], "C");
    assert_string_equal(l->printed[PRINTED_ADAPTED], "D");
    assert_string_equal(l->printed[PRINTED_MADE], "E");
    assert_string_equal(l->printed[PRINTED_LICENSE], "F");
    assert_string_equal(l->printed[PRINTED_PERMISSION], "G");
    assert_string_equal(l->printed[PRINTED_PICTURES], "H");
    assert_int_equal(l->nlabels, 1);
    assert_string_equal(l->labels[0].word, "fou");
    assert_string_equal(l->labels[0].instead, "une personne");
    assert_string_equal(l->labels[0].why, "rien");
    assert_int_equal(l->labels[0].at.line, 7);
}

static void needs_no_quotes_and_no_labels(void **state)
{
    struct bench *b = *state;
    const char *path = bench_write(b, "xx.yaml", SMALL("xx"));
    const struct language *l = language_load(path, "xx", b->arena, b->diag);

    bench_assert_diags(b, "");
    assert_null(l->quotes.open);
    assert_null(l->quotes.apostrophe);
    assert_int_equal(l->nlabels, 0);
}

static const struct {
    const char *name, *text, *diags;
} faults[] = {
    {"another name", SMALL("en"), "wrong-value 2:5"},
    {"another kind", "kaart: sheet/1\nid: xx\n" PRINTED, "wrong-version 1:8"},
    {"no words to print", HEAD("xx"), "missing-key 1:1"},
    {"a word left out", HEAD("xx") "printed: {colophon: A}\n",
     "missing-key 3:10; missing-key 3:10; missing-key 3:10; "
     "missing-key 3:10; missing-key 3:10; missing-key 3:10; "
     "missing-key 3:10"},
    {"a key that is none", SMALL("xx") "plural: x\n", "unknown-key 5:1"},
    {"one mark", SMALL("xx") "quotes: {outer: “, inner: ‘’}\n",
     "wrong-value 5:17"},
    {"three marks", SMALL("xx") "quotes: {outer: “”, inner: ‘’‘}\n",
     "wrong-value 5:28"},
    {"marks of nothing", SMALL("xx") "quotes: {outer: \"\", inner: ‘’}\n",
     "wrong-value 5:17"},
    {"a long apostrophe",
     SMALL("xx") "quotes: {outer: “”, inner: ‘’, apostrophe: ab}\n",
     "wrong-value 5:44"},
    {"a label without a reason",
     SMALL("xx") "labels:\n  - {word: a, instead: b}\n", "missing-key 6:5"},
};

static void refuses_what_is_not_right(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(faults); i++) {
        bench_begin(b, faults[i].name);
        const char *path = bench_write(b, "xx.yaml", faults[i].text);
        assert_null(language_load(path, "xx", b->arena, b->diag));
        bench_assert_diags(b, faults[i].diags);
    }
}

static struct library *open_library(struct bench *b)
{
    const char *folders[] = {b->folder, NULL};

    return library_new(folders, b->arena, b->diag);
}

static const struct {
    const char *tag, *id;
} known[] = {
    {"pt", "pt"}, {"pt-BR", "pt"}, {"pt-Latn-BR", "pt-Latn"},
    {"en", "en"}, {"en-GB", "en"}, {"it", "en"},
    {"p", "en"},  {"../pt", "en"}, {"", "en"},
};

static void finds_the_nearest_language(void **state)
{
    struct bench *b = *state;

    bench_write(b, "layouts/languages/pt.yaml", SMALL("pt"));
    bench_write(b, "layouts/languages/pt-Latn.yaml", SMALL("pt-Latn"));
    bench_write(b, "layouts/languages/en.yaml", SMALL("en"));
    struct library *lib = open_library(b);
    for (size_t i = 0; i < G_N_ELEMENTS(known); i++) {
        const struct language *l = library_language(lib, known[i].tag);
        assert_string_equal(l->id, known[i].id);
        assert_ptr_equal(l, library_language(lib, known[i].tag));
    }
    bench_assert_diags(b, "");
    library_free(lib);
}

static void misses_english_once(void **state)
{
    struct bench *b = *state;
    struct library *lib = open_library(b);

    assert_null(library_language(lib, "nl"));
    assert_null(library_language(lib, "nl-BE"));
    assert_null(library_language(lib, "en"));
    bench_assert_diags(b, "missing-data 0:0");
    library_free(lib);
}

static void a_broken_language_is_told_once(void **state)
{
    struct bench *b = *state;

    bench_write(b, "layouts/languages/nl.yaml", HEAD("nl"));
    bench_write(b, "layouts/languages/en.yaml", SMALL("en"));
    struct library *lib = open_library(b);
    assert_null(library_language(lib, "nl"));
    assert_null(library_language(lib, "nl-BE"));
    assert_string_equal(library_language(lib, "fy")->id, "en");
    bench_assert_diags(b, "missing-key 1:1");
    library_free(lib);
}

/* Each language that comes with kaart, and each that sheets have words for. */
static void reads_our_own_languages(void **state)
{
    struct bench *b = *state;
    static const char *const folders[] = {".", NULL};
    struct library *lib = library_new(folders, b->arena, b->diag);
    g_auto(GStrv) all = library_list(lib, "layouts/languages", ".yaml");

    assert_true(g_strv_length(all) >= 10);
    for (char **id = all; *id; id++) {
        const struct language *l = library_language(lib, *id);
        assert_string_equal(l->id, *id);
        assert_non_null(l->quotes.open);
    }
    const struct sheet *a4 = library_sheet(lib, "a4", (struct pos){0});
    assert_int_equal(a4->nwords, g_strv_length(all));
    for (size_t i = 0; i < a4->nwords; i++)
        assert_true(
            g_strv_contains((const char *const *)all, a4->words[i].language));
    bench_assert_diags(b, "");
    library_free(lib);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(reads_all_of_a_language),
        BENCH_TEST(needs_no_quotes_and_no_labels),
        BENCH_TEST(refuses_what_is_not_right),
        BENCH_TEST(finds_the_nearest_language),
        BENCH_TEST(misses_english_once),
        BENCH_TEST(a_broken_language_is_told_once),
        BENCH_TEST(reads_our_own_languages),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
