/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_report.c - complaints as people, editors and CI read them */
#include "cli/report.h"

#include "support/bench.h"

#include <glib.h>
#include <jansson.h>
#include <string.h>

static char *print(const struct bench *b, enum report_format format)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = tmpfile();

    report_print(b->diag, format, out);
    size = (size_t)ftell(out);
    rewind(out);
    text = g_malloc0(size + 1);
    assert_int_equal(fread(text, 1, size, out), size);
    fclose(out);
    return text;
}

/* An error with a note, a warning of a whole file, a fault of the system. */
static void fill(struct bench *b)
{
    const char *source = "een\n  twee: drie\n";

    diag_add_source(b->diag, "a b/deck.yaml", source, strlen(source));
    diag_report(b->diag, DIAG_KEY_TWICE, (struct pos){"a b/deck.yaml", 2, 3},
                "key '%s'", "twee \"é\"");
    diag_note(b->diag, (struct pos){"a b/deck.yaml", 1, 1}, "first here");
    diag_report(b->diag, DIAG_REVIEW_DUE, (struct pos){"c.yaml", 0, 0}, "late");
    diag_report(b->diag, DIAG_DATA_MISSING, (struct pos){0}, "no data");
}

static json_t *parse(const struct bench *b, enum report_format format)
{
    g_autofree char *text = print(b, format);
    json_error_t error;
    json_t *root = json_loads(text, JSON_REJECT_DUPLICATES, &error);

    if (!root)
        fail_msg("%d:%d: %s in\n%s", error.line, error.column, error.text,
                 text);
    assert_int_equal(text[strlen(text) - 1], '\n');
    return root;
}

static const char *string_at(json_t *o, const char *key)
{
    const char *s = json_string_value(json_object_get(o, key));

    if (!s)
        fail_msg("no text '%s'", key);
    return s;
}

static void json_holds_all_there_is(void **state)
{
    struct bench *b = *state;

    fill(b);
    json_t *root = parse(b, REPORT_JSON);
    assert_string_equal(string_at(root, "format"), "kaart-diagnostics/1");
    json_t *list = json_object_get(root, "diagnostics");
    assert_int_equal(json_array_size(list), 3);
    json_t *first = json_array_get(list, 0);
    assert_string_equal(string_at(first, "file"), "a b/deck.yaml");
    assert_string_equal(string_at(first, "slug"), "duplicate-key");
    assert_string_equal(string_at(first, "level"), "error");
    assert_string_equal(string_at(first, "message"), "key 'twee \"é\"'");
    assert_int_equal(json_integer_value(json_object_get(first, "line")), 2);
    assert_int_equal(json_integer_value(json_object_get(first, "column")), 3);
    json_t *notes = json_object_get(first, "notes");
    assert_int_equal(json_array_size(notes), 1);
    assert_string_equal(string_at(json_array_get(notes, 0), "message"),
                        "first here");
    json_t *second = json_array_get(list, 1);
    assert_string_equal(string_at(second, "level"), "warning");
    assert_null(json_object_get(second, "line"));
    assert_true(json_is_false(json_object_get(second, "system")));
    json_t *third = json_array_get(list, 2);
    assert_true(json_is_true(json_object_get(third, "system")));
    assert_true(json_is_null(json_object_get(json_array_get(list, 2), "file")));
    json_decref(root);
}

static void nothing_wrong_is_a_whole_report(void **state)
{
    struct bench *b = *state;
    json_t *root = parse(b, REPORT_JSON);

    assert_int_equal(json_array_size(json_object_get(root, "diagnostics")), 0);
    json_decref(root);
    root = parse(b, REPORT_SARIF);
    json_t *run = json_array_get(json_object_get(root, "runs"), 0);
    assert_true(json_is_array(json_object_get(run, "results")));
    json_decref(root);
    bench_assert_text(print(b, REPORT_GITHUB), "");
    bench_assert_text(print(b, REPORT_TEXT), "");
}

/* A file's name need not be UTF-8, and no complaint may be lost by it. */
static void bytes_that_are_no_utf8_lose_nothing(void **state)
{
    struct bench *b = *state;

    diag_report(b->diag, DIAG_FILE_READ, (struct pos){"cli\xebnt.yaml", 1, 1},
                "cannot read '%s'", "cli\xebnt.png");
    json_t *root = parse(b, REPORT_JSON);
    json_t *list = json_object_get(root, "diagnostics");
    assert_int_equal(json_array_size(list), 1);
    assert_non_null(
        strstr(string_at(json_array_get(list, 0), "message"), "nt.png"));
    assert_non_null(
        strstr(string_at(json_array_get(list, 0), "file"), "nt.yaml"));
    json_decref(root);
    root = parse(b, REPORT_SARIF);
    json_t *run = json_array_get(json_object_get(root, "runs"), 0);
    assert_int_equal(json_array_size(json_object_get(run, "results")), 1);
    json_decref(root);
}

static const struct {
    const char *name;
    struct pos at;
    const char *text, *shown;
} commands[] = {
    {"a place",
     {"a/b.yaml", 3, 4},
     "why",
     "::error title=pdf,file=a/b.yaml,line=3,col=4::why\n"},
    {"a whole file",
     {"a.yaml", 0, 0},
     "why",
     "::error title=pdf,file=a.yaml::why\n"},
    {"no file", {0}, "why", "::error title=pdf::why\n"},
    {"a percent sign",
     {"a", 1, 1},
     "100 % : ,",
     "::error title=pdf,file=a,line=1,col=1::100 %25 : ,\n"},
    {"commas and colons of a file's name",
     {"a,b:c%.yaml", 1, 1},
     "why",
     "::error title=pdf,file=a%2Cb%3Ac%25.yaml,line=1,col=1::why\n"},
    {"a line end and an escape in a file's name",
     {"a\r\n::error::b\x1b[1m", 1, 1},
     "why",
     "::error title=pdf,file=a%0D%0A%3A%3Aerror%3A%3Ab%1B[1m,line=1,col=1::"
     "why\n"},
    {"bytes of a file's name that are no UTF-8",
     {"./cli\xebnt.yaml", 1, 0},
     "why",
     "::error title=pdf,file=cli\ufffdnt.yaml,line=1::why\n"},
};

static void github_takes_escaped_commands(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++) {
        bench_begin(b, commands[i].name);
        diag_report(b->diag, DIAG_PDF, commands[i].at, "%s", commands[i].text);
        bench_assert_text(print(b, REPORT_GITHUB), commands[i].shown);
    }
    bench_begin(b, "a note is a notice");
    diag_report(b->diag, DIAG_REVIEW_DUE, (struct pos){"a", 1, 1}, "why");
    diag_note(b->diag, (struct pos){"b", 2, 3}, "see");
    bench_assert_text(print(b, REPORT_GITHUB),
                      "::warning title=review-due,file=a,line=1,col=1::why\n"
                      "::notice title=review-due,file=b,line=2,col=3::see\n");
    bench_begin(b, "a line end begins no command");
    diag_report(b->diag, DIAG_PDF, commands[0].at, "a\n::error::b\r");
    g_autofree char *text = print(b, REPORT_GITHUB);
    assert_ptr_equal(strchr(text, '\n'), text + strlen(text) - 1);
    assert_null(strchr(text, '\r'));
}

static void text_goes_out_without_colour_to_a_file(void **state)
{
    struct bench *b = *state;

    fill(b);
    bench_assert_text(
        print(b, REPORT_TEXT),
        "a b/deck.yaml:2:3: error: key 'twee \"é\"' [duplicate-key]\n"
        "    2 |   twee: drie\n"
        "      |   ^\n"
        "a b/deck.yaml:1:1: note: first here\n"
        "    1 | een\n"
        "      | ^\n"
        "c.yaml: warning: late [review-due]\n"
        "kaart: error: no data [missing-data]\n");
}

static void formats_have_names(void **state)
{
    enum report_format format;

    (void)state;
    assert_true(report_find("text", &format));
    assert_int_equal(format, REPORT_TEXT);
    assert_true(report_find("github", &format));
    assert_int_equal(format, REPORT_GITHUB);
    assert_false(report_find("xml", &format));
    assert_false(report_find("", &format));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(json_holds_all_there_is),
        BENCH_TEST(nothing_wrong_is_a_whole_report),
        BENCH_TEST(bytes_that_are_no_utf8_lose_nothing),
        BENCH_TEST(github_takes_escaped_commands),
        BENCH_TEST(text_goes_out_without_colour_to_a_file),
        BENCH_TEST(formats_have_names),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
