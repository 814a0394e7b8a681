/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_read.c - typed reads that complain by themselves */
#include "source/read.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>

static const struct node *load(struct bench *b, const char *text)
{
    const char *path = bench_write(b, "a.yaml", text);
    const struct node *n = node_load(path, "a.yaml", b->arena, b->diag);

    assert_non_null(n);
    return n;
}

static const char *const colours[] = {"pine", "plum", "night", "umber", NULL};

static const struct {
    const char *name, *word;
    const char *near; /* NULL: none is */
} words[] = {
    {"a letter changed", "pane", "pine"},
    {"a letter gone", "nigt", "night"},
    {"a letter more", "plumm", "plum"},
    {"two letters swapped", "unber", "umber"},
    {"the first of those that are as near", "plne", "pine"},
    {"nothing alike", "chartreuse", NULL},
    {"empty", "", NULL},
    {"one letter", "x", NULL},
    {"longer than words are",
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     NULL},
};

static void names_the_nearest_word(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        bench_begin(b, words[i].name);
        read_unknown(DIAG_COLOUR_UNKNOWN, (struct pos){"f", 3, 4}, "colour",
                     words[i].word, colours, b->diag);
        bench_assert_diags(b, "unknown-colour 3:4");
        g_autofree char *want =
            words[i].near
                ? g_strdup_printf("unknown colour '%s'; did you mean '%s'?",
                                  words[i].word, words[i].near)
                : g_strdup_printf("unknown colour '%s'", words[i].word);
        assert_string_equal(diag_at(b->diag, 0)->text, want);
    }
}

static const struct key keys[] = {
    {"id", true}, {"title", true}, {"art", false}, {NULL, false}};
static const struct key_table table = {"a suit", keys};

static const struct {
    const char *name, *text;
    bool ok;
    const char *diags;
} maps[] = {
    {"all keys", "{id: 1, title: 2, art: 3}", true, ""},
    {"those that must be there", "{id: 1, title: 2}", true, ""},
    {"an unknown key at the key", "{id: 1, title: 2, arts: 3}", true,
     "unknown-key 1:19"},
    {"a missing key at the map", "\n\nid: 1\n", true, "missing-key 3:1"},
    {"all faults at once", "{titel: 1, x: 2}", true,
     "unknown-key 1:2; unknown-key 1:12; missing-key 1:1"},
    {"an empty map", "{}", true, "missing-key 1:1; missing-key 1:1"},
    {"a list", "[id, title]", false, "wrong-type 1:1"},
    {"a text", "id", false, "wrong-type 1:1"},
};

static void holds_maps_to_their_keys(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(maps); i++) {
        bench_begin(b, maps[i].name);
        const struct node *n = load(b, maps[i].text);
        assert_int_equal(read_keys(n, &table, b->diag), maps[i].ok);
        bench_assert_diags(b, maps[i].diags);
    }
}

/* What a read gave: true, and its value printed. */
typedef bool read_fn(const struct node *map, GString *out, struct diag *d);

static bool as_text(const struct node *map, GString *out, struct diag *d)
{
    const char *s = NULL;

    if (!read_text(map, "k", &s, d))
        return false;
    g_string_append(out, s);
    return true;
}

static bool as_um(const struct node *map, GString *out, struct diag *d)
{
    um v;

    if (!read_um(map, "k", &v, d))
        return false;
    g_string_append_printf(out, "%d", v);
    return true;
}

static bool as_bool(const struct node *map, GString *out, struct diag *d)
{
    bool v;

    if (!read_bool(map, "k", &v, d))
        return false;
    g_string_append(out, v ? "true" : "false");
    return true;
}

static bool as_int(const struct node *map, GString *out, struct diag *d)
{
    int v;

    if (!read_int(map, "k", -2, 100, &v, d))
        return false;
    g_string_append_printf(out, "%d", v);
    return true;
}

static bool as_number(const struct node *map, GString *out, struct diag *d)
{
    double v;

    if (!read_number(map, "k", 0.5, 4, &v, d))
        return false;
    g_string_append_printf(out, "%g", v);
    return true;
}

static bool as_word(const struct node *map, GString *out, struct diag *d)
{
    int v;

    if (!read_word(map, "k", colours, &v, d))
        return false;
    g_string_append_printf(out, "%d", v);
    return true;
}

static bool as_list(const struct node *map, GString *out, struct diag *d)
{
    const struct node *n = read_list(map, "k", d);

    if (n)
        g_string_append_printf(out, "%zu", n->n);
    return n != NULL;
}

static bool as_map(const struct node *map, GString *out, struct diag *d)
{
    const struct node *n = read_map(map, "k", d);

    if (n)
        g_string_append_printf(out, "%zu", n->n);
    return n != NULL;
}

static const struct {
    const char *name;
    read_fn *read;
    const char *text;
    const char *value; /* NULL: refused, complained at 1:4 */
    const char *slug;
} values[] = {
    {"a text", as_text, "k: a b", "a b", NULL},
    {"a quoted empty text", as_text, "k: ''", "", NULL},
    {"the word null in quotes", as_text, "k: 'null'", "null", NULL},
    {"null", as_text, "k: null", NULL, "wrong-value"},
    {"a tilde", as_text, "k: ~", NULL, "wrong-value"},
    {"a list for a text", as_text, "k: [a]", NULL, "wrong-type"},
    {"a map for a text", as_text, "k: {a: b}", NULL, "wrong-type"},
    {"a length", as_um, "k: 3 mm", "3000", NULL},
    {"a length of nothing", as_um, "k: 0 mm", "0", NULL},
    {"a length below nothing", as_um, "k: -3 mm", NULL, "wrong-value"},
    {"a length without unit", as_um, "k: 3", NULL, "bad-unit"},
    {"a list for a length", as_um, "k: [3 mm]", NULL, "wrong-type"},
    {"true", as_bool, "k: true", "true", NULL},
    {"false", as_bool, "k: false", "false", NULL},
    {"yes is no true", as_bool, "k: yes", NULL, "wrong-value"},
    {"a whole number", as_int, "k: 7", "7", NULL},
    {"the least", as_int, "k: -2", "-2", NULL},
    {"the most", as_int, "k: 100", "100", NULL},
    {"below the least", as_int, "k: -3", NULL, "wrong-value"},
    {"above the most", as_int, "k: 101", NULL, "wrong-value"},
    {"half a number", as_int, "k: 1.5", NULL, "wrong-value"},
    {"a number and more", as_int, "k: 7 x", NULL, "wrong-value"},
    {"more than a machine holds", as_int, "k: 99999999999999999999", NULL,
     "wrong-value"},
    {"a number with a point", as_number, "k: 1.25", "1.25", NULL},
    {"the least number", as_number, "k: 0.5", "0.5", NULL},
    {"below the least number", as_number, "k: 0.4", NULL, "wrong-value"},
    {"above the most", as_number, "k: 4.1", NULL, "wrong-value"},
    {"not a number", as_number, "k: nan", NULL, "wrong-value"},
    {"infinite", as_number, "k: inf", NULL, "wrong-value"},
    {"a comma for the point", as_number, "k: 1,5", NULL, "wrong-value"},
    {"hexadecimal", as_number, "k: 0x2", NULL, "wrong-value"},
    {"one of the words", as_word, "k: night", "2", NULL},
    {"none of the words", as_word, "k: nigh", NULL, "wrong-value"},
    {"a list", as_list, "k: [a, b]", "2", NULL},
    {"a text for a list", as_list, "k: a", NULL, "wrong-type"},
    {"a map", as_map, "k: {a: b}", "1", NULL},
    {"a list for a map", as_map, "k: [a]", NULL, "wrong-type"},
};

static void reads_values_by_type(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(values); i++) {
        g_autoptr(GString) got = g_string_new(NULL);
        bench_begin(b, values[i].name);
        const struct node *map = load(b, values[i].text);
        assert_int_equal(values[i].read(map, got, b->diag),
                         values[i].value != NULL);
        if (values[i].value) {
            assert_string_equal(got->str, values[i].value);
            bench_assert_diags(b, "");
        } else {
            g_autofree char *want = g_strconcat(values[i].slug, " 1:4", NULL);
            bench_assert_diags(b, want);
        }
    }
}

static void a_key_that_is_not_there_is_silent(void **state)
{
    struct bench *b = *state;
    const struct node *map = load(b, "other: 1");

    for (size_t i = 0; i < G_N_ELEMENTS(values); i++) {
        g_autoptr(GString) got = g_string_new(NULL);
        assert_false(values[i].read(map, got, b->diag));
    }
    bench_assert_diags(b, "");
}

static const struct {
    const char *name, *text;
    bool ok;
    const char *diags;
} headers[] = {
    {"what is read here", "kaart: deck/1\n", true, ""},
    {"another kind", "kaart: layout/1\n", false, "wrong-version 1:8"},
    {"a later version", "id: x\nkaart: deck/2\n", false, "wrong-version 2:8"},
    {"no version", "kaart: deck\n", false, "wrong-version 1:8"},
    {"not said", "id: x\n", false, "wrong-version 1:1"},
    {"nothing said", "kaart:\n", false, "wrong-value 1:7"},
    {"a list", "- kaart\n", false, "wrong-type 1:1"},
    {"a text", "kaart\n", false, "wrong-type 1:1"},
};

static void asks_each_file_what_it_is(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(headers); i++) {
        bench_begin(b, headers[i].name);
        const struct node *n = load(b, headers[i].text);
        assert_int_equal(read_header(n, "deck", 1, b->diag), headers[i].ok);
        bench_assert_diags(b, headers[i].diags);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(names_the_nearest_word),
        BENCH_TEST(holds_maps_to_their_keys),
        BENCH_TEST(reads_values_by_type),
        BENCH_TEST(a_key_that_is_not_there_is_silent),
        BENCH_TEST(asks_each_file_what_it_is),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
