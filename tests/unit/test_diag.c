/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_diag.c - complaints collected, counted and shown with their line */
#include "support/bench.h"

#include <glib.h>
#include <string.h>

static const struct pos here = {"deck.yaml", 2, 3};

static void keeps_complaints_in_order(void **state)
{
    struct bench *b = *state;
    char file[] = "first.yaml";

    diag_report(b->diag, DIAG_KEY_UNKNOWN, (struct pos){file, 4, 5}, "a %d", 1);
    diag_note(b->diag, here, "the other place");
    diag_report(b->diag, DIAG_REVIEW_DUE, here, "%s", "100 %");
    memset(file, 'x', sizeof file - 1);
    bench_assert_diags(b, "unknown-key 4:5; note 2:3; review-due 2:3");
    assert_string_equal(diag_at(b->diag, 0)->at.file, "first.yaml");
    assert_string_equal(diag_at(b->diag, 0)->text, "a 1");
    assert_string_equal(diag_at(b->diag, 2)->text, "100 %");
    assert_int_equal(diag_at(b->diag, 1)->kind, DIAG_KEY_UNKNOWN);
}

static void counts_complaints_but_not_notes(void **state)
{
    struct bench *b = *state;

    assert_int_equal(diag_worst(b->diag), LEVEL_NOTE);
    diag_report(b->diag, DIAG_REVIEW_DUE, here, "w");
    diag_note(b->diag, here, "n");
    assert_int_equal(diag_worst(b->diag), LEVEL_WARN);
    assert_int_equal(diag_errors(b->diag), 0);
    diag_report(b->diag, DIAG_KEY_UNKNOWN, here, "e");
    diag_note(b->diag, here, "n");
    assert_int_equal(diag_worst(b->diag), LEVEL_ERROR);
    diag_report(b->diag, DIAG_WRITE, here, "s");
    diag_report(b->diag, DIAG_REVIEW_DUE, here, "w");
    assert_int_equal(diag_worst(b->diag), LEVEL_SYSTEM);
    assert_int_equal(diag_errors(b->diag), 2);
    assert_int_equal(diag_count(b->diag, DIAG_KEY_UNKNOWN), 1);
    assert_int_equal(diag_count(b->diag, DIAG_REVIEW_DUE), 2);
    assert_int_equal(diag_count(b->diag, DIAG_PDF), 0);
    assert_int_equal(diag_size(b->diag), 5);
}

/* A deck that is read once more is wrong in the same way. */
static void says_the_same_thing_once(void **state)
{
    struct bench *b = *state;
    struct pos elsewhere = {here.file, here.line + 1, here.col};

    for (int i = 0; i < 2; i++) {
        diag_report(b->diag, DIAG_KEY_UNKNOWN, here, "e");
        diag_note(b->diag, here, "n");
        diag_report(b->diag, DIAG_KEY_UNKNOWN, elsewhere, "e");
        diag_report(b->diag, DIAG_KEY_UNKNOWN, here, "another");
    }
    assert_int_equal(diag_size(b->diag), 4);
    assert_int_equal(diag_errors(b->diag), 6);
    assert_string_equal(diag_at(b->diag, 1)->text, "n");
}

static void each_slug_is_plain_and_is_one(void **state)
{
    (void)state;
    for (int i = 0; i < DIAG_KIND_COUNT; i++) {
        const char *slug = diag_slug((enum diag_kind)i);
        print_message("  %s\n", slug);
        assert_true(*slug && !slug[strspn(slug, "abcdefghijklmnopqrstuvwxyz-8"
                                                "0123456789")]);
        assert_true(diag_level((enum diag_kind)i) > LEVEL_NOTE);
        for (int k = 0; k < i; k++)
            assert_string_not_equal(slug, diag_slug((enum diag_kind)k));
    }
}

static const struct {
    const char *name, *text;
    unsigned line;
    const char *found; /* NULL: none */
} lines[] = {
    {"the first line", "a\nb\n", 1, "a"},
    {"the last line", "a\nb", 2, "b"},
    {"behind the last line end", "a\n", 2, ""},
    {"beyond the end", "a\n", 3, NULL},
    {"line 0 is the file", "a\n", 0, NULL},
    {"an empty line", "a\n\nb", 2, ""},
    {"CR LF", "a\r\nb\r\n", 2, "b"},
    {"a CR inside stays", "a\rb\n", 1, "a\rb"},
    {"an empty file", "", 1, ""},
};

static void finds_lines(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(lines); i++) {
        struct pos at = {"f", lines[i].line, 1};
        size_t size = 77;
        bench_begin(b, lines[i].name);
        diag_add_source(b->diag, "f", lines[i].text, strlen(lines[i].text));
        const char *line = diag_find_line(b->diag, at, &size);
        assert_int_equal(line != NULL, lines[i].found != NULL);
        if (!line)
            continue;
        assert_int_equal(size, strlen(lines[i].found));
        assert_memory_equal(line, lines[i].found, size);
    }
    assert_null(diag_find_line(b->diag, (struct pos){"g", 1, 1}, NULL));
    assert_null(diag_find_line(b->diag, (struct pos){NULL, 1, 1}, NULL));
}

static void append(void *ctx, const char *s)
{
    g_string_append(ctx, s);
}

static char *print(const struct bench *b)
{
    GString *out = g_string_new(NULL);

    diag_print(b->diag, append, out);
    return g_string_free(out, FALSE);
}

static const struct {
    const char *name, *text;
    unsigned col;
    const char *shown;
} carets[] = {
    {"the first column", "ab", 1, "    1 | ab\n      | ^\n"},
    {"a later column", "abc", 3, "    1 | abc\n      |   ^\n"},
    {"behind the end", "ab", 3, "    1 | ab\n      |   ^\n"},
    {"far behind the end", "ab", 99, "    1 | ab\n      |   ^\n"},
    {"the line around a far column",
     "0.......10........20........30........40........50........60........"
     "70........80........90.!",
     92,
     "    1 | ….......60........70........80........90.!\n"
     "      |                                          ^\n"},
    {"an empty line", "", 1, "    1 | \n      | ^\n"},
    {"a column is a code point", "éé!", 3, "    1 | éé!\n      |   ^\n"},
    {"wide characters are two wide", "日本x", 3,
     "    1 | 日本x\n      |     ^\n"},
    {"combining marks have no width", "e\xcc\x81x", 3,
     "    1 | e\xcc\x81x\n      |  ^\n"},
    {"a tab shows as one space", "\tx", 2, "    1 |  x\n      |  ^\n"},
    {"controls show as spaces", "a\x1b[1mx", 6,
     "    1 | a [1mx\n      |      ^\n"},
    {"marks that turn words show as spaces", "a\u202eb", 3,
     "    1 | a b\n      |   ^\n"},
    {"CR LF is not shown", "ab\r\n", 2, "    1 | ab\n      |  ^\n"},
};

static void puts_the_caret_under_the_column(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(carets); i++) {
        bench_begin(b, carets[i].name);
        diag_add_source(b->diag, "f", carets[i].text, strlen(carets[i].text));
        diag_report(b->diag, DIAG_PDF, (struct pos){"f", 1, carets[i].col},
                    "x");
        g_autofree char *want = g_strdup_printf("f:1:%u: error: x [pdf]\n%s",
                                                carets[i].col, carets[i].shown);
        bench_assert_text(print(b), want);
    }
}

/* A line of base64 must not fill the screen. */
static void cuts_endless_lines(void **state)
{
    struct bench *b = *state;
    g_autofree char *text = g_strnfill(100000, 'x');

    diag_add_source(b->diag, "f", text, 100000);
    diag_report(b->diag, DIAG_PDF, (struct pos){"f", 1, 90000}, "x");
    g_autofree char *shown = print(b);
    assert_true(strlen(shown) < 400);
}

static const struct {
    const char *name;
    struct pos at;
    enum diag_kind kind;
    const char *shown;
} shapes[] = {
    {"a place",
     {"a/b.yaml", 3, 4},
     DIAG_KEY_UNKNOWN,
     "a/b.yaml:3:4: error: why [unknown-key]\n"},
    {"a whole file",
     {"a/b.yaml", 0, 0},
     DIAG_FILE_READ,
     "a/b.yaml: error: why [file-read]\n"},
    {"no file",
     {NULL, 0, 0},
     DIAG_DATA_MISSING,
     "kaart: error: why [missing-data]\n"},
    {"a warning",
     {"a", 1, 1},
     DIAG_REVIEW_DUE,
     "a:1:1: warning: why [review-due]\n"},
};

static void shows_place_level_text_and_slug(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(shapes); i++) {
        bench_begin(b, shapes[i].name);
        diag_report(b->diag, shapes[i].kind, shapes[i].at, "why");
        bench_assert_text(print(b), shapes[i].shown);
    }
    bench_begin(b, "a note has no slug");
    diag_report(b->diag, DIAG_PDF, here, "why");
    diag_note(b->diag, here, "see");
    bench_assert_text(print(b), "deck.yaml:2:3: error: why [pdf]\n"
                                "deck.yaml:2:3: note: see\n");
}

static const struct {
    const char *name, *value, *shown;
} values[] = {
    {"an escape is named", "a\x1b[1mb", "'a<U+001B>[1mb'"},
    {"a line end is named", "a\nb", "'a<U+000A>b'"},
    {"a C1 control is named",
     "a\xc2\x9b"
     "b",
     "'a<U+009B>b'"},
    {"an override is named", "a\u202eb", "'a<U+202E>b'"},
    {"half a code point is replaced", "a\xc3", "'a\ufffd'"},
    {"letters of any script stay", "é日ش", "'é日ش'"},
};

static void values_cannot_command_a_terminal(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(values); i++) {
        bench_begin(b, values[i].name);
        diag_report(b->diag, DIAG_PDF, here, "'%s'", values[i].value);
        assert_string_equal(diag_at(b->diag, 0)->text, values[i].shown);
    }
}

static void leaves_out_the_middle_of_endless_values(void **state)
{
    struct bench *b = *state;
    g_autofree char *value = g_strnfill(1000000, 'x');

    diag_report(b->diag, DIAG_PDF, here, "'%s' is no date", value);
    const char *text = diag_at(b->diag, 0)->text;
    assert_true(strlen(text) < 700);
    assert_true(g_str_has_prefix(text, "'xxx"));
    assert_true(g_str_has_suffix(text, "xxx' is no date"));
}

/* Those that are not kept still fail the build. */
static void counts_complaints_that_it_does_not_keep(void **state)
{
    struct bench *b = *state;

    for (int i = 0; i < DIAG_MAX + 10; i++)
        diag_report(b->diag, DIAG_REVIEW_DUE, here, "w %d", i);
    diag_report(b->diag, DIAG_WRITE, here, "s");
    diag_report(b->diag, DIAG_WRITE, here, "t");
    assert_int_equal(diag_size(b->diag), DIAG_MAX + 2);
    assert_int_equal(diag_at(b->diag, DIAG_MAX)->level, LEVEL_NOTE);
    assert_string_equal(diag_at(b->diag, DIAG_MAX + 1)->text, "s");
    assert_int_equal(diag_count(b->diag, DIAG_REVIEW_DUE), DIAG_MAX + 10);
    assert_int_equal(diag_errors(b->diag), 2);
    assert_int_equal(diag_worst(b->diag), LEVEL_SYSTEM);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(keeps_complaints_in_order),
        BENCH_TEST(counts_complaints_but_not_notes),
        BENCH_TEST(says_the_same_thing_once),
        BENCH_TEST(each_slug_is_plain_and_is_one),
        BENCH_TEST(finds_lines),
        BENCH_TEST(puts_the_caret_under_the_column),
        BENCH_TEST(cuts_endless_lines),
        BENCH_TEST(shows_place_level_text_and_slug),
        BENCH_TEST(values_cannot_command_a_terminal),
        BENCH_TEST(leaves_out_the_middle_of_endless_values),
        BENCH_TEST(counts_complaints_that_it_does_not_keep),
    };

    diag_free(NULL);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
