/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_rule.c - names of files in a rule that make and ninja read */
#include "cli/rule.h"

#include "support/bench.h"

static const struct {
    const char *folder, *path, *want;
} cases[] = {
    {NULL, "decks/a/deck.yaml", "decks/a/deck.yaml"},
    {"out", "a/a-nl-a4.pdf", "out/a/a-nl-a4.pdf"},
    {NULL, "a deck/b#1:2.svg", "a\\ deck/b\\#1\\:2.svg"},
    {NULL, "$(shell x)", "$$?shell\\ x?"},
    {NULL, "café/寄.svg", "café/寄.svg"},
    {NULL, "a;touch x", "a?touch\\ x"},
    {NULL, "a\n\ttouch x", "a??touch\\ x"},
    {NULL, "SHELL=x", "SHELL?x"},
    {NULL, "a%b|c&d\\", "a?b?c?d?"},
    {NULL, "", ""},
};

static void means_nothing_else_to_make(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GString) out = g_string_new(NULL);
        print_message("  %s\n", cases[i].path);
        rule_add_name(cases[i].folder, cases[i].path, out);
        assert_string_equal(out->str, cases[i].want);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(means_nothing_else_to_make),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
