/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_script.c - what a language is written in, and which font that takes */
#include "text/script.h"

#include "support/bench.h"

#include <string.h>

static const struct {
    const char *language, *code;
    bool rtl, hyphens;
} languages[] = {
    {"nl", "Latn", false, true},         {"uk", "Cyrl", false, true},
    {"sr-Latn-RS", "Latn", false, true}, {"ar", "Arab", true, false},
    {"fa-IR", "Arab", true, false},      {"he", "Hebr", true, false},
    {"ku-Arab", "Arab", true, false},    {"az-arab", "Arab", true, false},
    {"pa-Arab-PK", "Arab", true, false}, {"ti", "Ethi", false, false},
    {"zh", "Hans", false, false},        {"zh-Hant", "Hant", false, false},
    {"zh-TW", "Hant", false, false},     {"zh-CN", "Hans", false, false},
    {"ja", "Jpan", false, false},        {"ko", "Kore", false, false},
    {"am", "Ethi", false, false},        {"ckb", "Arab", true, false},
    {"ku", "Latn", false, true},         {"yi", "Hebr", true, false},
    {"de-1996", "Latn", false, true},    {"qps", "Zzzz", false, true},
};

static void a_language_is_written_in_a_script(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(languages); i++) {
        char code[SCRIPT_CODE_SIZE];
        print_message("  %s\n", languages[i].language);
        script_find_code(languages[i].language, code);
        assert_string_equal(code, languages[i].code);
        assert_int_equal(script_is_rtl(code), languages[i].rtl);
        assert_int_equal(script_has_hyphens(code), languages[i].hyphens);
    }
}

static const struct stand_in both[] = {{"Hans", "S", 1}, {"Hant", "T", 1}};
static const struct stand_in one[] = {{"Jpan", "J", 1}, {"Arab", "A", 1}};

static const struct {
    const char *name;
    const struct stand_in *list;
    GUnicodeScript script;
    const char *code, *font; /* NULL: none */
} finds[] = {
    {"Han as the language writes it", both, G_UNICODE_SCRIPT_HAN, "Hant", "T"},
    {"Han elsewhere is the first", both, G_UNICODE_SCRIPT_HAN, "Latn", "S"},
    {"Han in what there is", one, G_UNICODE_SCRIPT_HAN, "Hans", "J"},
    {"kana", both, G_UNICODE_SCRIPT_KATAKANA, "Jpan", "S"},
    {"Hangul is not Han", both, G_UNICODE_SCRIPT_HANGUL, "Kore", NULL},
    {"Arabic", one, G_UNICODE_SCRIPT_ARABIC, "Latn", "A"},
    {"a script without", one, G_UNICODE_SCRIPT_THAI, "Thai", NULL},
    {"what all share", one, G_UNICODE_SCRIPT_COMMON, "Arab", NULL},
};

static void a_script_takes_its_font(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(finds); i++) {
        const struct stand_ins in = {finds[i].list, 2};
        const struct stand_in *found =
            script_find(&in, finds[i].script, finds[i].code);
        print_message("  %s\n", finds[i].name);
        assert_int_equal(found != NULL, finds[i].font != NULL);
        if (found)
            assert_string_equal(found->font, finds[i].font);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_language_is_written_in_a_script),
        cmocka_unit_test(a_script_takes_its_font),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
