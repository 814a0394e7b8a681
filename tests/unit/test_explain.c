/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_explain.c - what each complaint means, and that no other is explained */
#include "cli/explain.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>

#define WIDTH_MAX 80

static const char *level_words(enum level level)
{
    return level == LEVEL_SYSTEM ? "Error of the system. "
           : level == LEVEL_WARN ? "Warning. "
                                 : "Error. ";
}

static void explains_every_complaint(void **state)
{
    (void)state;
    for (int i = 0; i < DIAG_KIND_COUNT; i++) {
        const char *slug = diag_slug((enum diag_kind)i);
        const char *text = explain_find(slug);
        if (!text)
            fail_msg("docs/diagnostics.md does not explain '%s'", slug);
        if (!g_str_has_prefix(text, level_words(diag_level((enum diag_kind)i))))
            fail_msg("docs/diagnostics.md: '%s' does not begin with '%s'", slug,
                     level_words(diag_level((enum diag_kind)i)));
    }
}

static void explains_nothing_else(void **state)
{
    const char *slug;
    size_t n = 0;

    (void)state;
    for (; (slug = explain_slug(n)); n++) {
        int i = 0;
        while (i < DIAG_KIND_COUNT &&
               strcmp(diag_slug((enum diag_kind)i), slug) != 0)
            i++;
        if (i == DIAG_KIND_COUNT)
            fail_msg("docs/diagnostics.md explains '%s', which nothing "
                     "complains of",
                     slug);
    }
    assert_int_equal(n, DIAG_KIND_COUNT); /* so each is there once */
    assert_null(explain_find("no-such-slug"));
    assert_null(explain_find(""));
}

static void each_says_why_shows_it_and_mends_it(void **state)
{
    const char *slug;

    (void)state;
    for (size_t n = 0; (slug = explain_slug(n)); n++) {
        const char *text = explain_find(slug);
        const char *why = strstr(text, "\n\nWhy: ");
        const char *example = why ? strstr(why, "\n\n    ") : NULL;
        const char *mend = example ? strstr(example, "\n\nMend: ") : NULL;
        if (!mend)
            fail_msg("docs/diagnostics.md: '%s' wants Why:, an example below "
                     "it, and then Mend:",
                     slug);
        assert_true(g_str_has_suffix(text, "\n"));
        assert_false(g_str_has_suffix(text, "\n\n"));
    }
}

static void each_fits_a_terminal(void **state)
{
    const char *slug;

    (void)state;
    for (size_t n = 0; (slug = explain_slug(n)); n++) {
        g_auto(GStrv) lines = g_strsplit(explain_find(slug), "\n", -1);
        for (char **line = lines; *line; line++) {
            if (g_utf8_strlen(*line, -1) > WIDTH_MAX)
                fail_msg("%s: too long for a terminal: %s", slug, *line);
            if (strstr(*line, "](") || strchr(*line, '\t'))
                fail_msg("%s: not for a terminal: %s", slug, *line);
        }
    }
}

static const struct {
    const char *name, *text, *summary;
} summaries[] = {
    {"a sentence", "Error. It is so.\n", "It is so."},
    {"on two lines", "Error. It\nis so.\n\nWhy: x. y\n", "It is so."},
    {"the first of two", "Warning. It is so. Or so.\n\nx\n", "It is so."},
    {"of the system", "Error of the system. No.\n\nx\n", "No."},
    {"with figures", "Error. Below 4.5 (2.2, 1.4.3).\n\nx\n",
     "Below 4.5 (2.2, 1.4.3)."},
};

static void a_summary_is_the_first_sentence(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(summaries); i++) {
        print_message("  %s\n", summaries[i].name);
        g_autofree char *summary = explain_summary(summaries[i].text);
        assert_string_equal(summary, summaries[i].summary);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(explains_every_complaint),
        cmocka_unit_test(explains_nothing_else),
        cmocka_unit_test(each_says_why_shows_it_and_mends_it),
        cmocka_unit_test(each_fits_a_terminal),
        cmocka_unit_test(a_summary_is_the_first_sentence),
    };

    return cmocka_run_group_tests_name("explain", tests, NULL, NULL);
}
