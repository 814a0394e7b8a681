/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_hyphen.c - where words may be broken */
#include "text/hyphen.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>

/* `s` with '-' for every point. */
static char *break_words(const char *language, const char *s)
{
    struct hyphens *h = hyphen_new(language);

    assert_non_null(h);
    g_autofree char *broken = hyphen_insert(h, s);
    g_auto(GStrv) parts = g_strsplit(broken, HYPHEN_SOFT, -1);
    hyphen_free(h);
    return g_strjoinv("-", parts);
}

static const struct {
    const char *name, *language, *text, *broken;
} cases[] = {
    {"a long word", "nl", "ervaringsdeskundigheid",
     "erva-rings-des-kun-dig-heid"},
    {"capitals stay", "nl", "Ervaringsdeskundigheid",
     "Erva-rings-des-kun-dig-heid"},
    {"seven letters stay whole", "nl", "wandels", "wandels"},
    {"three letters stay on either side", "nl", "opnieuwe", "opnieuwe"},
    {"a trema that a break would take away", "nl", "beïnvloeden",
     "beïn-vloe-den"},
    {"a trema further on", "nl", "cliëntenraad", "cliën-ten-raad"},
    {"each word by itself, and nothing else", "nl", "het herstelverhaal, 2026.",
     "het her-stel-ver-haal, 2026."},
    {"a hyphen parts words", "nl", "ervarings-deskundig",
     "erva-rings-des-kun-dig"},
    {"letters that the dictionary cannot hold", "nl", "разговоры", "разговоры"},
    {"no letters", "nl", "12345678 --- !", "12345678 --- !"},
    {"empty", "nl", "", ""},
    {"a country with its own dictionary", "nl-BE", "ervaringsdeskundigheid",
     "erva-rings-des-kun-dig-heid"},
    {"a country without", "nl-SR", "ervaringsdeskundigheid",
     "erva-rings-des-kun-dig-heid"},
    {"English", "en", "experience recovery", "expe-ri-ence recov-ery"},
};

static void breaks_words(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        print_message("  %s\n", cases[i].name);
        bench_assert_text(break_words(cases[i].language, cases[i].text),
                          cases[i].broken);
    }
}

static void bounds_words(void **state)
{
    (void)state;
    g_autofree char *fits = g_strnfill(100, 'a');
    g_autofree char *longer = g_strnfill(5000, 'a');
    g_autoptr(GString) wide = g_string_new(NULL);
    for (size_t i = 0; i < 100; i++)
        g_string_append(wide, "ë");
    g_autofree char *one = break_words("nl", fits);
    g_autofree char *two = break_words("nl", wide->str);
    bench_assert_text(break_words("nl", longer), longer);
}

static void a_language_without_dictionary_has_no_hyphens(void **state)
{
    static const char *const none[] = {"und", "tlh",   "zz-NL",
                                       "",    "../nl", "nl/../nl"};

    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(none); i++) {
        print_message("  '%s'\n", none[i]);
        assert_null(hyphen_new(none[i]));
    }
    hyphen_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(breaks_words),
        cmocka_unit_test(bounds_words),
        cmocka_unit_test(a_language_without_dictionary_has_no_hyphens),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
