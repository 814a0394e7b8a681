/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_node.c - YAML as a tree, every node with its place */
#include "source/node.h"

#include "support/bench.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static const struct node *load_bytes(struct bench *b, const char *bytes,
                                     size_t size)
{
    const char *path = bench_write_bytes(b, "a.yaml", bytes, size);

    return node_load(path, "a.yaml", b->arena, b->diag);
}

static const struct node *load(struct bench *b, const char *text)
{
    return load_bytes(b, text, strlen(text));
}

static char *print(const struct node *n)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    node_print(n, out);
    fclose(out);
    return text;
}

static const struct {
    const char *name, *text, *tree;
} trees[] = {
    {"places count from 1", "a: b\n", "1:1 map of 1\n  a: 1:4 \"b\"\n"},
    {"columns are code points", "é: \"ü\"\nx: [日本, ü, b]\n",
     "1:1 map of 2\n  é: 1:4 \"\\303\\274\"\n  x: 2:4 list of 3\n"
     "    - 2:5 \"\\346\\227\\245\\346\\234\\254\"\n"
     "    - 2:9 \"\\303\\274\"\n    - 2:12 \"b\"\n"},
    {"lists of maps", "- a: 1\n  b: 2\n- c\n",
     "1:1 list of 2\n  - 1:3 map of 2\n    a: 1:6 \"1\"\n    b: 2:6 \"2\"\n"
     "  - 3:3 \"c\"\n"},
    {"a block of text is placed at its sign", "a: |\n  b\n  c\n",
     "1:1 map of 1\n  a: 1:4 \"b\\nc\\n\"\n"},
    {"comments and blank lines count", "# x\n\n  # y\na: b # z\n",
     "4:1 map of 1\n  a: 4:4 \"b\"\n"},
    {"CR LF is one line end", "a: b\r\nc: d\r\n",
     "1:1 map of 2\n  a: 1:4 \"b\"\n  c: 2:4 \"d\"\n"},
    {"a byte order mark is no column",
     "\xef\xbb\xbf"
     "a: b\nc: d\n",
     "1:1 map of 2\n  a: 1:4 \"b\"\n  c: 2:4 \"d\"\n"},
    {"an alias is its anchor's node", "a: &x [1]\nb: *x\n",
     "1:1 map of 2\n  a: 1:4 list of 1\n    - 1:8 \"1\"\n"
     "  b: 1:4 list of 1\n    - 1:8 \"1\"\n"},
    {"an anchor may be given again", "- &x 1\n- &x 2\n- *x\n",
     "1:1 list of 3\n  - 1:3 \"1\"\n  - 2:3 \"2\"\n  - 2:3 \"2\"\n"},
    {"nothing is an empty text", "a:\n", "1:1 map of 1\n  a: 1:3 \"\"\n"},
    {"a scalar alone", "x\n", "1:1 \"x\"\n"},
    {"empty groups", "a: []\nb: {}\n",
     "1:1 map of 2\n  a: 1:4 list of 0\n  b: 2:4 map of 0\n"},
    {"a start and an end mark", "---\na: b\n...\n",
     "2:1 map of 1\n  a: 2:4 \"b\"\n"},
    {"yes and no stay words", "no: yes\n", "1:1 map of 1\n  no: 1:5 \"yes\"\n"},
};

static void builds_trees_with_places(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(trees); i++) {
        bench_begin(b, trees[i].name);
        const struct node *n = load(b, trees[i].text);
        bench_assert_diags(b, "");
        assert_non_null(n);
        bench_assert_text(print(n), trees[i].tree);
        assert_string_equal(n->at.file, "a.yaml");
    }
}

static const struct {
    const char *name, *text, *diags;
} faults[] = {
    {"an empty file", "", "yaml-syntax 0:0"},
    {"comments alone", "# nothing\n", "yaml-syntax 0:0"},
    {"an open bracket", "a: [1, 2\nb: 3\n", "yaml-syntax 2:2; note 1:4"},
    {"a bad indent", "a:\n  b: 1\n c: 2\n", "yaml-syntax 3:2; note 1:1"},
    {"a tab for an indent", "a:\n\tb: 1\n", "yaml-syntax 2:1; note 2:1"},
    {"a control character", "a: b\nc: é\x01\n", "yaml-syntax 2:5"},
    {"an alias of nothing", "a: *x\n", "yaml-alias 1:4"},
    {"an alias of what comes later", "a: *x\nb: &x 1\n", "yaml-alias 1:4"},
    {"an alias of what it stands in", "a: &x\n  - b\n  - *x\n",
     "yaml-alias 3:5"},
    {"an alias of the map it is a key of", "a: &x {b: {c: *x}}\n",
     "yaml-alias 1:15"},
    {"a tag on a text", "a: !!str b\n", "yaml-tag 1:4"},
    {"a tag on a list", "a: !x [1]\n", "yaml-tag 1:4"},
    {"a tag on a map", "a:\n  !!set {b}\n", "yaml-tag 2:3"},
    {"a tag in a tag", "!x a: b\n", "yaml-tag 1:1"},
    {"a second document", "a: 1\n---\nb: 2\n", "yaml-syntax 3:1"},
    {"a list as a key", "a: 1\n? [b]\n: 2\n", "wrong-type 2:3"},
    {"a NUL by escape", "a: 1\nb: \"x\\0y\"\n", "yaml-syntax 2:4"},
    {"a NUL in a key", "\"x\\0y\": 1\n", "yaml-syntax 1:1"},
    {"an unknown escape", "a: \"\\q\"\n", "yaml-syntax 1:5; note 1:4"},
};

static void complains_at_the_place(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(faults); i++) {
        bench_begin(b, faults[i].name);
        assert_null(load(b, faults[i].text));
        bench_assert_diags(b, faults[i].diags);
    }
}

#define BYTES(s) s, sizeof(s) - 1

static const struct {
    const char *name, *bytes;
    size_t size;
    const char *diags;
} encodings[] = {
    {"Latin 1", BYTES("a: b\nc: cli\xebnt\n"), "not-utf8 2:7"},
    {"half a code point at the end", BYTES("a: \xc3"), "not-utf8 1:4"},
    {"a surrogate", BYTES("a: \xed\xa0\x80"), "not-utf8 1:4"},
    {"longer than it need be", BYTES("a: \xc0\xaf"), "not-utf8 1:4"},
    {"columns before it are code points", BYTES("éé\xff"), "not-utf8 1:3"},
    {"a NUL byte", BYTES("a: b\nc\0: d\n"), "not-utf8 2:2"},
    {"UTF-16",
     BYTES("\xff\xfe"
           "a\0:\0"),
     "not-utf8 1:1"},
};

static void refuses_what_is_not_utf8(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(encodings); i++) {
        bench_begin(b, encodings[i].name);
        assert_null(load_bytes(b, encodings[i].bytes, encodings[i].size));
        bench_assert_diags(b, encodings[i].diags);
    }
}

static void keeps_the_first_of_two_keys(void **state)
{
    struct bench *b = *state;
    const struct node *n = load(b, "a: 1\nb: 2\na: 3\n\"a\": 4\n");

    bench_assert_diags(b, "duplicate-key 3:1; note 1:1; "
                          "duplicate-key 4:1; note 1:1");
    assert_non_null(n);
    assert_int_equal(n->n, 2);
    assert_string_equal(node_find(n, "a")->text, "1");
}

static const char *nest(struct bench *b, int levels)
{
    GString *s = g_string_new(NULL);

    for (int i = 0; i < levels; i++)
        g_string_append_c(s, '[');
    g_string_append_c(s, 'x');
    for (int i = 0; i < levels; i++)
        g_string_append_c(s, ']');
    const char *text = arena_strdup(b->arena, s->str);
    g_string_free(s, TRUE);
    return text;
}

static void bounds_depth(void **state)
{
    struct bench *b = *state;

    bench_begin(b, "as deep as may be");
    assert_non_null(load(b, nest(b, NODE_MAX_DEPTH)));
    bench_begin(b, "a level more");
    assert_null(load(b, nest(b, NODE_MAX_DEPTH + 1)));
    bench_assert_diags(b, "yaml-too-deep 1:49");
    bench_begin(b, "a hundred thousand levels");
    assert_null(load(b, nest(b, 100000)));
    bench_assert_diags(b, "yaml-too-deep 1:49");
    bench_begin(b, "levels behind an alias count where it stands");
    assert_non_null(load(b, "a: &a [[x]]\nb: [*a]\n"));
    bench_begin(b, "a level more, behind an alias");
    GString *s = g_string_new("a: &a [[x]]\nb: ");
    g_string_append(s, nest(b, NODE_MAX_DEPTH - 2));
    g_string_insert(s, strchr(strstr(s->str, "b:"), 'x') - s->str, "*a, ");
    assert_null(load(b, s->str));
    g_string_free(s, TRUE);
    bench_assert_diags(b, "yaml-too-deep 2:50");
}

/* Nine lists of nine of the one before: a billion laughs. */
static void bounds_aliases(void **state)
{
    struct bench *b = *state;
    GString *s = g_string_new("a0: &a0 ha\n");

    for (int i = 1; i <= 9; i++) {
        g_string_append_printf(s, "a%d: &a%d [", i, i);
        for (int k = 0; k < 9; k++)
            g_string_append_printf(s, "%s*a%d", k ? "," : "", i - 1);
        g_string_append(s, "]\n");
    }
    assert_null(load(b, s->str));
    assert_int_equal(diag_size(b->diag), 1);
    assert_int_equal(diag_count(b->diag, DIAG_YAML_LARGE), 1);
    assert_true(diag_at(b->diag, 0)->at.line > 5);
    g_string_free(s, TRUE);
}

static void weighs_aliases_as_what_they_stand_for(void **state)
{
    struct bench *b = *state;
    const struct node *n = load(b, "a: &x [1, 2]\nb: *x\n");

    assert_non_null(n);
    assert_int_equal(n->weight, 1 + 2 + 2 * 3);
    assert_ptr_equal(n->items[0], n->items[1]);
}

static void knows_which_texts_are_quoted(void **state)
{
    struct bench *b = *state;
    const struct node *n = load(b, "[a, 'b', \"c\"]\n");

    assert_true(n->items[0]->plain);
    assert_false(n->items[1]->plain);
    assert_false(n->items[2]->plain);
}

static void finds_keys_of_maps_alone(void **state)
{
    struct bench *b = *state;
    const struct node *n = load(b, "a: [b]\n");

    assert_non_null(node_find(n, "a"));
    assert_null(node_find(n, "b"));
    assert_null(node_find(node_find(n, "a"), "b"));
    assert_null(node_find(NULL, "a"));
}

static void refuses_files_that_cannot_be_read(void **state)
{
    struct bench *b = *state;
    const char *path = bench_write(b, "big.yaml", "");
    g_autofree char *none = g_build_filename(b->folder, "none.yaml", NULL);

    assert_null(node_load(none, "x", b->arena, b->diag));
    assert_null(node_load(b->folder, "x", b->arena, b->diag));
    assert_null(node_load("/dev/zero", "zero", b->arena, b->diag));
    assert_int_equal(truncate(path, NODE_MAX_BYTES + 1), 0);
    assert_null(node_load(path, "x", b->arena, b->diag));
    bench_assert_diags(b, "file-read 0:0; file-read 0:0; file-read 0:0; "
                          "file-too-large 0:0");
}

static void complaints_show_the_line(void **state)
{
    struct bench *b = *state;
    size_t size;

    assert_null(load(b, "a: 1\nb: *x\n"));
    const char *line = diag_find_line(b->diag, diag_at(b->diag, 0)->at, &size);
    assert_int_equal(size, 5);
    assert_memory_equal(line, "b: *x", 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(builds_trees_with_places),
        BENCH_TEST(complains_at_the_place),
        BENCH_TEST(refuses_what_is_not_utf8),
        BENCH_TEST(keeps_the_first_of_two_keys),
        BENCH_TEST(bounds_depth),
        BENCH_TEST(bounds_aliases),
        BENCH_TEST(weighs_aliases_as_what_they_stand_for),
        BENCH_TEST(knows_which_texts_are_quoted),
        BENCH_TEST(finds_keys_of_maps_alone),
        BENCH_TEST(refuses_files_that_cannot_be_read),
        BENCH_TEST(complaints_show_the_line),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
