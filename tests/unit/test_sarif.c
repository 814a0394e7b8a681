/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_sarif.c - complaints as code hosts and editors take them; that the whole
 * document is as the standard has it is for tests/cli/formats.sh */
#include "cli/sarif.h"

#include "support/bench.h"

#include <glib.h>
#include <jansson.h>
#include <string.h>

static const struct {
    const char *name, *file, *uri;
} uris[] = {
    {"a path", "decks/a/deck.yaml", "decks/a/deck.yaml"},
    {"the folder here is left out", "./a.yaml", "a.yaml"},
    {"a folder above stays", "../a.yaml", "../a.yaml"},
    {"a space", "a b.yaml", "a%20b.yaml"},
    {"a letter that is no ASCII", "é.yaml", "%C3%A9.yaml"},
    {"a byte that is no UTF-8", "cli\xebnt.yaml", "cli%EBnt.yaml"},
    {"signs that mean something in a URI", "a#b?c%d[e]\\.yaml",
     "a%23b%3Fc%25d%5Be%5D%5C.yaml"},
    {"a colon ends no scheme", "http:x.yaml", "http%3Ax.yaml"},
    {"a line end", "a\nb", "a%0Ab"},
    {"a path from the root", "/tmp/a b.yaml", "file:///tmp/a%20b.yaml"},
};

static void names_files_as_uris(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(uris); i++) {
        print_message("  %s\n", uris[i].name);
        g_autofree char *uri = sarif_uri(uris[i].file);
        assert_string_equal(uri, uris[i].uri);
    }
}

static const struct {
    const char *name, *source;
    struct pos at;
    unsigned column;
} columns[] = {
    {"ASCII", "abc\n", {"f", 1, 3}, 3},
    {"two bytes are one unit", "éé!\n", {"f", 1, 3}, 3},
    {"an emoji before it is two units", "a🎈b\n", {"f", 1, 3}, 4},
    {"an emoji at it is not before it", "a🎈b\n", {"f", 1, 2}, 2},
    {"several", "🎈🎈🎈b\n", {"f", 1, 4}, 7},
    {"on a later line", "🎈\n🎈b\n", {"f", 2, 2}, 3},
    {"behind the end of the line", "🎈\nb\n", {"f", 1, 4}, 5},
    {"no column", "abc\n", {"f", 1, 0}, 0},
    {"no such line", "abc\n", {"f", 9, 2}, 0},
    {"no such file", "abc\n", {"g", 1, 2}, 0},
    {"no file", "abc\n", {NULL, 0, 0}, 0},
    {"a line that is no UTF-8",
     "a\xeb"
     "c\n",
     {"f", 1, 3},
     0},
};

static void counts_columns_in_utf16(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(columns); i++) {
        bench_begin(b, columns[i].name);
        diag_add_source(b->diag, "f", columns[i].source,
                        strlen(columns[i].source));
        assert_int_equal(sarif_column(b->diag, columns[i].at),
                         columns[i].column);
    }
}

static json_t *print(const struct bench *b)
{
    FILE *out = tmpfile();
    json_error_t error;

    sarif_print(b->diag, out);
    rewind(out);
    json_t *root = json_loadf(out, JSON_REJECT_DUPLICATES, &error);
    fclose(out);
    if (!root)
        fail_msg("%d:%d: %s", error.line, error.column, error.text);
    return root;
}

/* What `path` leads to, through objects by name and lists by number. */
static json_t *find(json_t *o, const char *path)
{
    g_auto(GStrv) steps = g_strsplit(path, " ", -1);

    for (char **s = steps; *s; s++) {
        o = json_is_array(o)
                ? json_array_get(o, (size_t)g_ascii_strtoull(*s, NULL, 10))
                : json_object_get(o, *s);
        if (!o)
            fail_msg("no '%s' of '%s'", *s, path);
    }
    return o;
}

static const char *text_at(json_t *o, const char *path)
{
    const char *text = json_string_value(find(o, path));

    if (!text)
        fail_msg("'%s' is no text", path);
    return text;
}

#define RULES "tool driver rules"
#define NOTIFICATIONS "invocations 0 toolExecutionNotifications"

static void parts_material_from_system(void **state)
{
    struct bench *b = *state;
    struct pos here = {"a.yaml", 2, 3};

    diag_report(b->diag, DIAG_REVIEW_DUE, here, "late");
    diag_report(b->diag, DIAG_KEY_TWICE, here, "twice");
    diag_note(b->diag, (struct pos){"b.yaml", 1, 1}, "first here");
    diag_report(b->diag, DIAG_FONT_MISSING, here, "no font");
    diag_note(b->diag, here, "asked for here");
    diag_report(b->diag, DIAG_SHEET_UNKNOWN, (struct pos){0}, "no sheet");
    json_t *root = print(b), *run = find(root, "runs 0");

    assert_int_equal(json_array_size(find(run, RULES)), 4);
    assert_int_equal(json_array_size(find(run, "results")), 2);
    assert_string_equal(text_at(run, "results 0 level"), "warning");
    assert_string_equal(text_at(run, "results 1 ruleId"), "duplicate-key");
    assert_string_equal(
        text_at(run, "results 1 relatedLocations 0 message text"),
        "first here");
    assert_true(json_is_false(find(run, "invocations 0 executionSuccessful")));
    assert_int_equal(json_array_size(find(run, NOTIFICATIONS)), 2);
    assert_string_equal(text_at(run, NOTIFICATIONS " 0 message text"),
                        "no font");
    assert_int_equal(json_array_size(find(run, NOTIFICATIONS " 0 locations")),
                     2);
    assert_string_equal(text_at(run, NOTIFICATIONS " 1 associatedRule id"),
                        "unknown-sheet");
    assert_null(json_object_get(find(run, NOTIFICATIONS " 1"), "locations"));
    json_decref(root);
}

/* Whichever was found first. */
static void each_index_is_of_its_rule(void **state)
{
    struct bench *b = *state;
    json_t *result;
    size_t i;

    for (int kind = DIAG_KIND_COUNT - 1; kind >= 0; kind -= 3)
        diag_report(b->diag, (enum diag_kind)kind, (struct pos){"a", 1, 1},
                    "x");
    json_t *root = print(b), *run = find(root, "runs 0");
    json_t *rules = find(run, RULES);
    json_array_foreach(find(run, "results"), i, result)
    {
        size_t at = (size_t)json_integer_value(find(result, "ruleIndex"));
        assert_string_equal(text_at(json_array_get(rules, at), "id"),
                            text_at(result, "ruleId"));
    }
    json_array_foreach(find(run, NOTIFICATIONS), i, result)
    {
        json_t *rule = find(result, "associatedRule");
        size_t at = (size_t)json_integer_value(find(rule, "index"));
        assert_string_equal(text_at(json_array_get(rules, at), "id"),
                            text_at(rule, "id"));
    }
    json_decref(root);
}

static void a_rule_says_what_explain_says(void **state)
{
    struct bench *b = *state;

    diag_report(b->diag, DIAG_YAML_SYNTAX, (struct pos){"a", 1, 1}, "x");
    json_t *root = print(b), *rule = find(root, "runs 0 " RULES " 0");
    assert_string_equal(text_at(rule, "shortDescription text"),
                        "This is not YAML.");
    assert_non_null(strstr(text_at(rule, "help text"), "\n\nMend: "));
    assert_string_equal(text_at(rule, "defaultConfiguration level"), "error");
    json_decref(root);
}

static void nothing_wrong_is_a_good_run(void **state)
{
    struct bench *b = *state;
    json_t *root = print(b), *run = find(root, "runs 0");

    assert_int_equal(json_array_size(find(run, "results")), 0);
    assert_int_equal(json_array_size(find(run, RULES)), 0);
    assert_true(json_is_true(find(run, "invocations 0 executionSuccessful")));
    json_decref(root);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(names_files_as_uris),
        BENCH_TEST(counts_columns_in_utf16),
        BENCH_TEST(parts_material_from_system),
        BENCH_TEST(each_index_is_of_its_rule),
        BENCH_TEST(a_rule_says_what_explain_says),
        BENCH_TEST(nothing_wrong_is_a_good_run),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
