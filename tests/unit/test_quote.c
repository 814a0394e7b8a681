/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_quote.c - a text as a shell, make and ninja read it */
#include "cli/quote.h"

#include <glib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static void each_word_is_quoted_where_it_must_be(void **state)
{
    static const struct {
        const char *text, *shell, *make_name, *make_text, *ninja_path,
            *ninja_text;
    } rows[] = {
        {"out/a-b_c.pdf", "out/a-b_c.pdf", "out/a-b_c.pdf", "out/a-b_c.pdf",
         "out/a-b_c.pdf", "out/a-b_c.pdf"},
        {"", "''", "", "", "", ""},
        {"a b", "'a b'", "a\\ b", "a b", "a$ b", "a b"},
        {"a'b", "'a'\\''b'", "a'b", "a'b", "a'b", "a'b"},
        {"$HOME", "'$HOME'", "$$HOME", "$$HOME", "$$HOME", "$$HOME"},
        {"x#1", "'x#1'", "x\\#1", "x$(hash)1", "x#1", "x#1"},
        {"c:d", "c:d", "c\\:d", "c:d", "c$:d", "c:d"},
        {"50%", "50%", "50\\%", "50%", "50%", "50%"},
        {"a*[b]?", "'a*[b]?'", "a\\*\\[b\\]\\?", "a*[b]?", "a*[b]?", "a*[b]?"},
        {"~", "'~'", "~", "~", "~", "~"},
        {"a\nb", "'a\nb'", "a\nb", "a\nb", "a\nb", "a\nb"},
        {"é\"`\\", "'é\"`\\'", "é\"`\\", "é\"`\\", "é\"`\\", "é\"`\\"},
    };

    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *shell = quote_shell(rows[i].text);
        g_autofree char *make_name = quote_make_name(rows[i].text);
        g_autofree char *make_text = quote_make_text(rows[i].text);
        g_autofree char *ninja_path = quote_ninja_path(rows[i].text);
        g_autofree char *ninja_text = quote_ninja_text(rows[i].text);
        assert_string_equal(shell, rows[i].shell);
        assert_string_equal(make_name, rows[i].make_name);
        assert_string_equal(make_text, rows[i].make_text);
        assert_string_equal(ninja_path, rows[i].ninja_path);
        assert_string_equal(ninja_text, rows[i].ninja_text);
    }
}

/* Whatever it is, the shell of GLib has it back. */
static void a_command_is_read_as_it_was(void **state)
{
    static const char *const argv[] = {
        "build", "--output=a 'b' \"c\" $d", "",  "-x\ny",
        "~",     "*?[#]!&|;<>(){}\\`\t",    "é", NULL};
    g_autofree char *line = quote_command(argv);
    g_auto(GStrv) back = NULL;
    int n;

    (void)state;
    assert_true(g_shell_parse_argv(line, &n, &back, NULL));
    assert_int_equal(n, G_N_ELEMENTS(argv) - 1);
    for (int i = 0; i < n; i++)
        assert_string_equal(back[i], argv[i]);
}

static void what_cannot_be_written_is_refused(void **state)
{
    static const struct {
        const char *text;
        bool make, ninja;
    } rows[] = {
        {"out/a b #$%:é", true, true},
        {"a\nb", false, false},
        {"a\tb", false, false},
        {"a|b", false, false},
        {"a;b", false, true},
        {"a=b", false, true},
        {"a\\b", false, true},
        {"~a", false, true},
        {"a~", true, true},
    };

    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        assert_int_equal(quote_fits_make(rows[i].text), rows[i].make);
        assert_int_equal(quote_fits_ninja(rows[i].text), rows[i].ninja);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_word_is_quoted_where_it_must_be),
        cmocka_unit_test(a_command_is_read_as_it_was),
        cmocka_unit_test(what_cannot_be_written_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
