/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_template.c - the files that are begun with, filled in */
#include "cli/template.h"

#include "source/node.h"
#include "support/bench.h"

#include <glib.h>
#include <string.h>

static const struct {
    const char *name, *text, *want;
} fills[] = {
    {"nothing to fill in", "a\nb", "a\nb"},
    {"a name", "id: @ID@\n", "id: tea\n"},
    {"names side by side", "@ID@@ID@", "teatea"},
    {"a name twice, and at the end", "@ID@ @ID@", "tea tea"},
    {"an address stays", "me@example.org @IDEA@ @ID",
     "me@example.org @IDEA@ @ID"},
    {"what is put in is not filled in again", "@WAS@", "@ID@"},
    {"a value that is not given stays", "@NONE@ @ID@", "@NONE@ tea"},
    {"signs before and behind", "@@ID@@", "@tea@"},
};

static void fills_in_names(void **state)
{
    const struct template_value values[] = {
        {"ID", "tea"}, {"WAS", "@ID@"}, {"NONE", NULL}, {NULL, NULL}};

    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(fills); i++) {
        print_message("  %s\n", fills[i].name);
        g_autofree char *got = template_fill(fills[i].text, values);
        assert_string_equal(got, fills[i].want);
    }
}

static const char *const texts[] = {
    "word",
    "../../decks/a-b.c",
    "10",
    "null",
    "~",
    "",
    " ",
    "- a",
    "-",
    "a: b",
    "a #b",
    "#a",
    "say \"yes\"",
    "back\\slash",
    "two\nlines\n",
    "tab\there",
    "**strong**",
    "{client}, hello",
    "cliënt 你好 👋",
    "a\u2028b",
    "a\xc2\x85"
    "b",
    "\ufeffa",
    "a\x01"
    "b",
    "it's",
    "yes",
    "%a",
    "@a",
    "`a",
    "a,b]",
    "…",
};

/* In a list on one line, where YAML takes the most signs for its own. */
static void quotes_whatever_yaml_would_change(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *quoted = template_quote(texts[i]);
        bench_begin(b, quoted);
        g_autofree char *line =
            g_strdup_printf("[%s, {a: %s}]\n", quoted, quoted);
        const char *path = bench_write(b, "a.yaml", line);
        const struct node *n = node_load(path, "a.yaml", b->arena, b->diag);
        bench_assert_diags(b, "");
        assert_string_equal(n->items[0]->text, texts[i]);
        assert_string_equal(node_find(n->items[1], "a")->text, texts[i]);
        assert_int_equal(n->items[0]->at.line, 1);
        assert_null(strchr(quoted, '\n'));
        if (n->items[0]->plain)
            assert_string_not_equal(texts[i], "null");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fills_in_names),
        BENCH_TEST(quotes_whatever_yaml_would_change),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
