/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_csv.c - a spreadsheet's table as a tree, every cell with its place */
#include "source/csv.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>
#include <unistd.h>

#define BYTES(s) s, sizeof(s) - 1

static const struct node *load_bytes(struct bench *b, const char *bytes,
                                     size_t size)
{
    const char *path = bench_write_bytes(b, "a.csv", bytes, size);

    return csv_load(path, "a.csv", b->arena, b->diag);
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

#define TREE_AB                                                                \
    "1:1 list of 1\n  - 2:1 map of 2\n    id: 2:1 \"a\"\n    q: 2:3 \"b\"\n"

static const struct {
    const char *name, *bytes;
    size_t size;
    const char *tree;
} tables[] = {
    {"commas", BYTES("id,q\na,b\n"), TREE_AB},
    {"semicolons", BYTES("id;q\na;b\n"), TREE_AB},
    {"tabs", BYTES("id\tq\na\tb\n"), TREE_AB},
    {"CR LF", BYTES("id,q\r\na,b\r\n"), TREE_AB},
    {"no line end at the end", BYTES("id,q\na,b"), TREE_AB},
    {"the sign between cells in quotes", BYTES("\"id\",\"q\"\na,b"), TREE_AB},
    {"a sign in a quoted heading counts for nothing",
     BYTES("id;\"q,,\"\na;b\n"),
     "1:1 list of 1\n  - 2:1 map of 2\n    id: 2:1 \"a\"\n"
     "    q,,: 2:3 \"b\"\n"},
    {"other signs in texts", BYTES("id;q\na,b;\"c;\td\"\n"),
     "1:1 list of 1\n  - 2:1 map of 2\n    id: 2:1 \"a,b\"\n"
     "    q: 2:5 \"c;\\td\"\n"},
    {"a byte order mark is no column",
     BYTES("\xef\xbb\xbf"
           "id,q\na,b\n"),
     TREE_AB},
    {"UTF-16, little end first",
     BYTES("\xff\xfei\0d\0\t\0q\0\r\0\n\0a\0\t\0b\0\r\0\n\0"), TREE_AB},
    {"UTF-16, big end first",
     BYTES("\xfe\xff\0i\0d\0\t\0q\0\r\0\n\0a\0\t\0b\0\r\0\n"), TREE_AB},
    {"UTF-16 with two units for a code point",
     BYTES("\xff\xfeq\0\n\0\x3d\xd8\x4b\xdc"),
     "1:1 list of 1\n  - 2:1 map of 1\n    q: 2:1 \"\\360\\237\\221\\213\"\n"},
    {"columns are code points", BYTES("id,q\nëé,ü\n"),
     "1:1 list of 1\n  - 2:1 map of 2\n    id: 2:1 \"\\303\\253\\303\\251\"\n"
     "    q: 2:4 \"\\303\\274\"\n"},
    {"quotes, doubled quotes, and a place at the quote",
     BYTES("id,q\na,\"say \"\"yes\"\", now\"\n"),
     "1:1 list of 1\n  - 2:1 map of 2\n    id: 2:1 \"a\"\n"
     "    q: 2:3 \"say \"yes\", now\"\n"},
    {"line breaks in cells", BYTES("id,q\na,\"b\r\nc\rd\n\ne\"\nf,g\n"),
     "1:1 list of 2\n  - 2:1 map of 2\n    id: 2:1 \"a\"\n"
     "    q: 2:3 \"b\\nc\\nd\\n\\ne\"\n"
     "  - 6:1 map of 2\n    id: 6:1 \"f\"\n    q: 6:3 \"g\"\n"},
    {"blanks at both ends go",
     BYTES(" id ,\tq\n  a\t, \" b c\n \"  \n\xc2\xa0"
           "d\xc2\xa0\n"),
     "1:2 list of 2\n  - 2:3 map of 2\n    id: 2:3 \"a\"\n    q: 2:7 \"b "
     "c\"\n  - 4:1 map of 1\n    id: 4:1 \"d\"\n"},
    {"empty cells are left out", BYTES("id,p,q\n,,b\na,\"\",\n"),
     "1:1 list of 2\n  - 2:1 map of 1\n    q: 2:3 \"b\"\n"
     "  - 3:1 map of 1\n    id: 3:1 \"a\"\n"},
    {"short rows, and rows with empty cells behind the last heading",
     BYTES("id,q\na\nb,c,, ,\n"),
     "1:1 list of 2\n  - 2:1 map of 1\n    id: 2:1 \"a\"\n"
     "  - 3:1 map of 2\n    id: 3:1 \"b\"\n    q: 3:3 \"c\"\n"},
    {"empty rows are skipped", BYTES(";;\n\n  \nid;q;\n;;\n \" \";\na;b\n\n"),
     "4:1 list of 1\n  - 7:1 map of 2\n    id: 7:1 \"a\"\n    q: 7:3 \"b\"\n"},
    {"a column without heading or cells", BYTES("id,,q\na,,b\n"),
     "1:1 list of 1\n  - 2:1 map of 2\n    id: 2:1 \"a\"\n    q: 2:4 \"b\"\n"},
    {"headings alone", BYTES("id,q\n"), "1:1 list of 0\n"},
    {"one column", BYTES("id\na\nb\n"),
     "1:1 list of 2\n  - 2:1 map of 1\n    id: 2:1 \"a\"\n"
     "  - 3:1 map of 1\n    id: 3:1 \"b\"\n"},
    {"languages make a map, wherever they stand",
     BYTES("q [nl],id,q[en],h [nl]\nja,a,yes,\n,b,no,\n,c,,nee\n"),
     "1:1 list of 3\n"
     "  - 2:1 map of 2\n    q: 2:1 map of 2\n      nl: 2:1 \"ja\"\n"
     "      en: 2:6 \"yes\"\n    id: 2:4 \"a\"\n"
     "  - 3:1 map of 2\n    id: 3:2 \"b\"\n    q: 3:4 map of 1\n"
     "      en: 3:4 \"no\"\n"
     "  - 4:1 map of 2\n    id: 4:2 \"c\"\n    h: 4:5 map of 1\n"
     "      nl: 4:5 \"nee\"\n"},
};

static void builds_rows_with_places(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(tables); i++) {
        bench_begin(b, tables[i].name);
        const struct node *n = load_bytes(b, tables[i].bytes, tables[i].size);
        bench_assert_diags(b, "");
        assert_non_null(n);
        bench_assert_text(print(n), tables[i].tree);
        assert_string_equal(n->at.file, "a.csv");
    }
}

static const struct {
    const char *name, *bytes;
    size_t size;
    bool rows; /* something is left to go on with */
    const char *diags, *cell;
} faults[] = {
    {"an empty file", BYTES(""), false, "bad-csv 0:0", "columns"},
    {"blanks alone", BYTES(" \n\n;;\n"), false, "bad-csv 0:0", "columns"},
    {"a heading twice", BYTES("id,q,id\na,b,c\n"), true,
     "bad-csv 1:6; note 1:1", "(row 1, column C \"id\")"},
    {"a heading twice in one language", BYTES("q [nl],q [en],q  [nl]\na,b,c"),
     true, "bad-csv 1:15; note 1:1", "(row 1, column C \"q  [nl]\")"},
    {"with a language and without", BYTES("q [nl],q\na,b\n"), true,
     "bad-csv 1:8; note 1:1", "(row 1, column B \"q\")"},
    {"without a language and with", BYTES("q,q [nl]\na,b\n"), true,
     "bad-csv 1:3; note 1:1", "(row 1, column B \"q [nl]\")"},
    {"a language that is none", BYTES("q [n l]\na\n"), true, "bad-csv 1:1",
     "(row 1, column A \"q [n l]\")"},
    {"no language", BYTES("q []\na\n"), true, "bad-csv 1:1", "column A"},
    {"no key", BYTES("[nl]\na\n"), true, "bad-csv 1:1", "column A"},
    {"half a bracket", BYTES("id,q nl]\na,b\n"), true, "bad-csv 1:4",
     "column B"},
    {"words behind a bracket", BYTES("q [nl] x\na\n"), true, "bad-csv 1:1",
     "column A"},
    {"a column without a heading, told once",
     BYTES("id;;q\n\na;;b\nc;d;e\nf;g;h\n"), true, "bad-csv 4:3",
     "(row 4, column B)"},
    {"more cells than headings, told once a row",
     BYTES("id,q\na,b,c,d\ne,f\ng,h,i"), true, "bad-csv 2:5; bad-csv 4:5",
     "(row 2, column C)"},
    {"a quote that is not closed", BYTES("id,q\na,\"b\nc,d\n"), false,
     "bad-csv 2:3", "(row 2, column B \"q\")"},
    {"a quote that is not closed in the headings", BYTES("id,\"q\nc,d\n"),
     false, "bad-csv 1:4", "(row 1, column B)"},
    {"a quote in a cell without", BYTES("id,q\na,say \"b\"\n"), false,
     "bad-csv 2:7", "(row 2, column B \"q\")"},
    {"a quote that closes too early", BYTES("id,q\nx,y\na,\"say \"b\" c\"\n"),
     false, "bad-csv 3:9; note 3:3", "(row 3, column B \"q\")"},
    {"rows are those of the spreadsheet",
     BYTES("id,q\r\n\r\na,\"b\r\nc\"\r\nd,\"e\"f\r\n"), false,
     "bad-csv 5:6; note 5:3", "(row 4, column B \"q\")"},
    {"Latin 1", BYTES("id,q\na,cli\xebnt\n"), false, "not-utf8 2:6",
     "CSV UTF-8"},
    {"a NUL byte", BYTES("id,q\na\0,b\n"), false, "not-utf8 2:2", "CSV UTF-8"},
    {"UTF-16 without a mark", BYTES("i\0d\0\n\0a\0"), false, "not-utf8 1:2",
     "CSV UTF-8"},
    {"UTF-16 with half a unit", BYTES("\xff\xfei\0d"), false, "not-utf8 0:0",
     "CSV UTF-8"},
    {"UTF-16 with half a code point", BYTES("\xff\xfei\0\x3d\xd8"), false,
     "not-utf8 0:0", "CSV UTF-8"},
    {"UTF-16 with a NUL", BYTES("\xff\xfei\0\0\0"), false, "not-utf8 1:2",
     "CSV UTF-8"},
    {"a mark of UTF-16 alone", BYTES("\xff\xfe"), false, "bad-csv 0:0",
     "columns"},
    {"a mark of UTF-8 alone", BYTES("\xef\xbb\xbf"), false, "bad-csv 0:0",
     "columns"},
    {"a spreadsheet's own file", BYTES("PK\x03\x04\x14\0"), false,
     "bad-csv 0:0", "CSV UTF-8"},
};

static void complains_at_the_cell(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(faults); i++) {
        bench_begin(b, faults[i].name);
        const struct node *n = load_bytes(b, faults[i].bytes, faults[i].size);
        assert_int_equal(n != NULL, faults[i].rows);
        bench_assert_diags(b, faults[i].diags);
        const char *text = diag_at(b->diag, 0)->text;
        if (!strstr(text, faults[i].cell))
            fail_msg("'%s' does not say %s", text, faults[i].cell);
    }
}

static void later_complaints_name_the_cell_too(void **state)
{
    struct bench *b = *state;
    const struct node *n = load(b, "id,question\nE1,\nE2,\"a\nb\"\n");

    assert_non_null(n);
    diag_report(b->diag, DIAG_FIELD_MISSING, n->items[0]->at, "nothing");
    diag_report(b->diag, DIAG_TEXT_OVERFLOW,
                node_find(n->items[1], "question")->at, "too tall");
    diag_report(b->diag, DIAG_MARKUP_WRONG, (struct pos){"a.csv", 4, 1}, "x");
    diag_report(b->diag, DIAG_MARKUP_WRONG, (struct pos){"b.csv", 4, 1}, "x");
    diag_report(b->diag, DIAG_MARKUP_WRONG, (struct pos){"a.csv", 0, 0}, "x");
    assert_string_equal(diag_at(b->diag, 0)->text,
                        "nothing (row 2, column A \"id\")");
    assert_string_equal(diag_at(b->diag, 1)->text,
                        "too tall (row 3, column B \"question\")");
    assert_string_equal(diag_at(b->diag, 2)->text,
                        "x (row 3, column B \"question\")");
    assert_string_equal(diag_at(b->diag, 3)->text, "x");
    assert_string_equal(diag_at(b->diag, 4)->text, "x");
}

static void complaints_show_the_line(void **state)
{
    struct bench *b = *state;
    size_t size;

    assert_null(load_bytes(b, BYTES("\xff\xfeq\0\r\0\n\0\"\0x\0")));
    const char *line = diag_find_line(b->diag, diag_at(b->diag, 0)->at, &size);
    assert_int_equal(size, 2);
    assert_memory_equal(line, "\"x", 2);
}

static void weighs_what_it_makes(void **state)
{
    struct bench *b = *state;
    const struct node *n = load(b, "id,q [nl],q [en]\na,b,c\nd,,\n");

    assert_non_null(n);
    assert_int_equal(n->items[1]->weight, 1 + 2);
    assert_int_equal(n->items[1]->levels, 1);
    assert_int_equal(n->items[0]->weight, 1 + 2 + 1 + 5);
    assert_int_equal(n->items[0]->levels, 2);
    assert_int_equal(n->weight, 1 + 9 + 3);
    assert_int_equal(n->levels, 3);
    assert_false(node_find(n->items[0], "id")->plain);
}

/* `head`, then `n` times `s`. */
static const struct node *load_many(struct bench *b, const char *head,
                                    const char *s, unsigned n)
{
    GString *text = g_string_new(head);

    for (unsigned i = 0; i < n; i++)
        g_string_append(text, s);
    const struct node *rows = load_bytes(b, text->str, text->len);
    g_string_free(text, TRUE);
    return rows;
}

static void bounds_rows_columns_and_texts(void **state)
{
    struct bench *b = *state;

    bench_begin(b, "as many rows as may be, and empty ones between");
    const struct node *n = load_many(b, "id\n", "a\n,\n", CSV_MAX_ROWS);
    bench_assert_diags(b, "");
    assert_int_equal(n->n, CSV_MAX_ROWS);
    bench_begin(b, "a row more");
    assert_null(load_many(b, "id\n", "a\n", CSV_MAX_ROWS + 1));
    bench_assert_diags(b, "bad-csv 10002:1");
    bench_begin(b, "a row more, without a line end");
    assert_null(load_many(b, "id", "\na", CSV_MAX_ROWS + 1));
    bench_assert_diags(b, "bad-csv 10002:1");
    bench_begin(b, "columns without a name beyond the last");
    assert_non_null(load_many(b, "id", ",", 5000000));
    bench_assert_diags(b, "");
    bench_begin(b, "too many columns");
    assert_null(load_many(b, "id", ",x", CSV_MAX_COLUMNS));
    assert_int_equal(diag_size(b->diag), 1);
    assert_non_null(strstr(diag_at(b->diag, 0)->text, "(row 1, column CW"));
    bench_begin(b, "a long text");
    n = load_many(b, "id\n", "a", NODE_MAX_TEXT);
    assert_int_equal(n->n, 1);
    bench_begin(b, "a text too long");
    n = load_many(b, "id\n", "a", NODE_MAX_TEXT + 1);
    assert_int_equal(n->n, 0);
    bench_assert_diags(b, "bad-csv 2:1");
    bench_begin(b, "megabytes in one quote");
    assert_null(load_many(b, "id\n\"", "a\n", 4000000));
    bench_assert_diags(b, "bad-csv 2:1");
}

static void refuses_files_that_cannot_be_read(void **state)
{
    struct bench *b = *state;
    const char *path = bench_write(b, "big.csv", "");
    g_autofree char *none = g_build_filename(b->folder, "none.csv", NULL);

    assert_null(csv_load(none, "x", b->arena, b->diag));
    assert_null(csv_load(b->folder, "y", b->arena, b->diag));
    assert_null(csv_load("/dev/zero", "z", b->arena, b->diag));
    assert_int_equal(truncate(path, NODE_MAX_BYTES + 1), 0);
    assert_null(csv_load(path, "x", b->arena, b->diag));
    bench_assert_diags(b, "file-read 0:0; file-read 0:0; file-read 0:0; "
                          "bad-csv 0:0");
}

/* What holds of every tree: weights add up, and places go forwards. */
static size_t check_node(const struct node *n)
{
    size_t weight = 1;

    assert_true(n->at.line > 0 && n->at.col > 0);
    if (n->kind == NODE_SCALAR)
        assert_true(n->text && *n->text);
    for (size_t i = 0; i < n->n; i++) {
        if (n->kind == NODE_MAP)
            weight += check_node(n->keys[i]);
        weight += check_node(n->items[i]);
        assert_true(n->levels > n->items[i]->levels);
    }
    assert_int_equal(n->weight, weight);
    return weight;
}

/* Always the same numbers (Numerical Recipes' LCG). */
static unsigned next_number(unsigned *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

static void survives_any_change(void **state)
{
    struct bench *b = *state;
    static const char good[] =
        "\xef\xbb\xbfid;suit;q [nl];q [en]\r\nE1;a;\"b \"\"c\"\" d\";e\r\n"
        "E2;a;\"f\r\ng\";\r\n;;;\r\nE3;b;hé;ü\r\n";
    static const char odd[] = "\";,\t\r\n[] \xc3\xff\xfe\xef\0x";
    unsigned seed = 1;

    for (int round = 0; round < 4000; round++) {
        char bytes[sizeof good];
        size_t size = sizeof good - 1;
        memcpy(bytes, good, sizeof good);
        for (unsigned k = next_number(&seed) % 4; k <= 4; k++) {
            size_t at = next_number(&seed) % size;
            if (next_number(&seed) % 3)
                bytes[at] = odd[next_number(&seed) % (sizeof odd - 1)];
            else
                memmove(bytes + at, bytes + at + 1, --size - at);
        }
        diag_free(b->diag);
        b->diag = diag_new();
        arena_free(b->arena);
        b->arena = arena_new();
        const struct node *n = load_bytes(b, bytes, size);
        if (n)
            check_node(n);
        else
            assert_true(diag_errors(b->diag) > 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(builds_rows_with_places),
        BENCH_TEST(complains_at_the_cell),
        BENCH_TEST(later_complaints_name_the_cell_too),
        BENCH_TEST(complaints_show_the_line),
        BENCH_TEST(weighs_what_it_makes),
        BENCH_TEST(bounds_rows_columns_and_texts),
        BENCH_TEST(refuses_files_that_cannot_be_read),
        BENCH_TEST(survives_any_change),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
