/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_quotes.c - straight quotes become a language's own */
#include "localise/quotes.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>

static const struct quotes dutch = {"“", "”", "‘", "’", "’"},
                           german = {"„", "“", "‚", "‘", "’"},
                           french = {"«\u00A0", "\u00A0»", "“", "”", "’"},
                           none = {0};

static const struct {
    const char *name, *typed, *read;
} cases[] = {
    {"no quotes", "Wat zie je?", "Wat zie je?"},
    {"nothing", "", ""},
    {"a pair", "Zeg \"ik\".", "Zeg “ik”."},
    {"all of a text", "\"Ik\"", "“Ik”"},
    {"single ones", "Zeg 'ik'.", "Zeg ‘ik’."},
    {"a pair in a pair", "\"Zeg 'ik',\" zei hij", "“Zeg ‘ik’,” zei hij"},
    {"both at once", "\"'Ja'\" en '\"nee\"'", "“‘Ja’” en ‘“nee”’"},
    {"behind brackets", "(\"ik\") [\"ik\"] {'ik'}", "(“ik”) [“ik”] {‘ik’}"},
    {"behind dashes", "dus -\"ik\" –'ik' —\"ik\"", "dus -“ik” –‘ik’ —“ik”"},
    {"behind a slash", "\"ik\"/\"jij\"", "“ik”/“jij”"},
    {"behind a line end", "een\n\"twee\"\n'drie'", "een\n“twee”\n‘drie’"},
    {"behind points", "Wacht...\"ja\"", "Wacht...“ja”"},
    {"behind a point", "\"Ja.\" 'Nee!'", "“Ja.” ‘Nee!’"},
    {"before a comma", "\"ja\", 'nee';", "“ja”, ‘nee’;"},
    {"after a hyphen at a word's end", "\"voor-\" of nazorg",
     "“voor-” of nazorg"},
    {"apostrophes", "zo'n foto's, don't, A'dam", "zo’n foto’s, don’t, A’dam"},
    {"apostrophes in capitals", "ZO'N FOTO'S", "ZO’N FOTO’S"},
    {"an apostrophe in a quote", "'zo'n dag'", "‘zo’n dag’"},
    {"Dutch short forms", "'s Avonds bij 't vuur, 'n uur, 'k heb 'm",
     "’s Avonds bij ’t vuur, ’n uur, ’k heb ’m"},
    {"short forms in capitals and with a hyphen", "'T vuur, 's-Gravenhage",
     "’T vuur, ’s-Gravenhage"},
    {"a short form at the end", "Heeft 'ie?", "Heeft ’ie?"},
    {"a short form in a quote", "\"'t Vuur\"", "“’t Vuur”"},
    {"a letter in quotes", "de letter 's' en 't'", "de letter ‘s’ en ‘t’"},
    {"a word that begins with a short form", "'samen' 'nu'", "‘samen’ ‘nu’"},
    {"an apostrophe behind a name", "Hans' fiets", "Hans’ fiets"},
    {"years", "in '68, de '90s", "in ’68, de ’90s"},
    {"a year in quotes", "'68 was mooi' '68'", "‘68 was mooi’ ‘68’"},
    {"feet and inches", "5' 10\" en 5'10\"", "5' 10\" en 5'10\""},
    {"a number in quotes", "\"in 2020\" '5'", "“in 2020” ‘5’"},
    {"a number and a letter", "de 1990's", "de 1990’s"},
    {"a quote between spaces stays", "een \" twee ' drie",
     "een \" twee ' drie"},
    {"a quote between spaces closes", "\"een \" twee", "“een ” twee"},
    {"a quote that is not closed", "\"een\n\ntwee\" drie",
     "“een\n\ntwee” drie"},
    {"a new paragraph begins anew", "'een\n\n5' lang", "‘een\n\n5' lang"},
    {"an emphasised quote", "**\"een\"** *'twee'*", "**“een”** *‘twee’*"},
    {"an emphasis in quotes", "\"**een**\" '_twee_'", "“**een**” ‘_twee_’"},
    {"an emphasis with an apostrophe", "*foto*'s", "*foto*’s"},
    {"in a list", "- \"een\"\n- 'twee'", "- “een”\n- ‘twee’"},
    {"escaped", "een \\\"twee\\\" \\'drie\\'", "een \\\"twee\\\" \\'drie\\'"},
    {"an escaped backslash", "\\\\\"een\"", "\\\\“een”"},
    {"code", "`\"een\"` \"twee\" ``'`'``", "`\"een\"` “twee” ``'`'``"},
    {"no code", "`\"een\"", "`“een”"},
    {"a link", "[\"een\"](a \"b\") \"c\"", "[\"een\"](a \"b\") “c”"},
    {"no link", "[\"een\"] \"twee\"", "[“een”] “twee”"},
    {"HTML", "<a b=\"c\"> \"d\" </a'> < \"e\"", "<a b=\"c\"> “d” </a'> < “e”"},
    {"quotes that are right stay", "“een” ‘twee’ zo’n", "“een” ‘twee’ zo’n"},
    {"within quotes that are right", "“'een'”", "“‘een’”"},
    {"Chinese", "他说\"你好\"。他说'你好'。", "他说“你好”。他说‘你好’。"},
    {"Ukrainian", "\"п'ять\" пам'ять", "“п’ять” пам’ять"},
    {"Arabic", "قال \"نعم\" و\"لا\"", "قال “نعم” و“لا”"},
    {"Spanish", "¿\"una\"? ¡'dos'!", "¿“una”? ¡‘dos’!"},
    {"a backslash at the end", "\"een\" \\", "“een” \\"},
};

static char *put(struct bench *b, const struct quotes *q, bool markup,
                 const char *typed)
{
    struct phrase p = {.text = typed};

    quotes_put(q, markup, &p, b->arena);
    return (char *)p.text;
}

static void puts_quotes(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        const char *read = put(b, &dutch, true, cases[i].typed);
        assert_string_equal(read, cases[i].read);
        assert_string_equal(put(b, &dutch, true, read), read);
    }
}

static const struct {
    const char *name, *typed, *read;
} plain[] = {
    {"stars are no emphasis", "5 *\"een\"*", "5 *“een”*"},
    {"a backslash goes", "\\\"een\\\" \\*", "\"een\" \\*"},
    {"no code", "`\"een\"`", "`“een”`"},
    {"no link", "[\"een\"](\"a\")", "[“een”](“a”)"},
};

static void a_title_has_no_markup(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(plain); i++) {
        bench_begin(b, plain[i].name);
        assert_string_equal(put(b, &dutch, false, plain[i].typed),
                            plain[i].read);
    }
}

static void takes_the_marks_of_the_language(void **state)
{
    static const char typed[] = "\"Zeg 'ik'\", zo'n dag";
    struct bench *b = *state;

    assert_string_equal(put(b, &german, true, typed), "„Zeg ‚ik‘“, zo’n dag");
    assert_string_equal(put(b, &french, true, typed),
                        "«\u00A0Zeg “ik”\u00A0», zo’n dag");
    assert_string_equal(put(b, &german, true, "Hans' 'x'"), "Hans’ ‚x‘");
    assert_ptr_equal(put(b, &none, true, typed), typed);
    assert_null(put(b, &dutch, true, NULL));
}

/* What would be looked for again at each sign takes no time. */
static void a_text_of_signs_is_read_once(void **state)
{
    static const char *const signs[] = {"[", "<a", "`", "`a``a", "'68 ", "\""};
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++) {
        g_autoptr(GString) s = g_string_new("\"");
        bench_begin(b, signs[i]);
        while (s->len < 1024 * 1024)
            g_string_append(s, signs[i]);
        assert_non_null(put(b, &dutch, true, s->str));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(puts_quotes),
        BENCH_TEST(a_title_has_no_markup),
        BENCH_TEST(takes_the_marks_of_the_language),
        BENCH_TEST(a_text_of_signs_is_read_once),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
