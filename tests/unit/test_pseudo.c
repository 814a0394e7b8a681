/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_pseudo.c - languages that no one speaks */
#include "localise/pseudo.h"
#include "text/markup.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>

static const struct {
    const char *name, *text, *pseudo;
} cases[] = {
    {"nothing", "", ""},
    {"white space", " \n\n", " \n\n"},
    {"a word", "Hou", "[Ĥöú]"},
    {"a question", "What do you see?", "[Ŵĥáţ ðö ýöú šéé? one]"},
    {"a longer one", "What do you see, and what do you feel?",
     "[Ŵĥáţ ðö ýöú šéé, áñð ŵĥáţ ðö ýöú fééļ? one two three]"},
    {"terms", "{Client.article} {client-2}!",
     "[{Client.article} {client-2}! one]"},
    {"braces", "{een twee} {", "[{ééñ ţŵéé} { one]"},
    {"entities", "a &amp; b&c; &; &#8211;",
     "[á &amp; b&c; &; &#8211; one two]"},
    {"emphasis", "**Ik** *zie* jou", "[**Íķ** *žíé* ĵöú one]"},
    {"escapes", "\\*zie\\* \\zie", "[\\*žíé\\* \\žíé one]"},
    {"a list", "- ik\n* wij\n+ jij\n\n1. ik\n2) jij\n",
     "- [íķ]\n* [ŵíĵ]\n+ [ĵíĵ]\n\n1. [íķ]\n2) [ĵíĵ]\n"},
    {"a list further in", "  - ik\n    jij", "  - [íķ]\n    [ĵíĵ]"},
    {"no list", "-ik\n*ik* en\n1986 en", "[-íķ]\n[*íķ* éñ]\n[1986 éñ]"},
    {"hard breaks", "ik\\\njij  \nwij", "[íķ]\\\n[ĵíĵ]  \n[ŵíĵ]"},
    {"an escaped backslash is no break", "ik\\\\\njij", "[íķ\\\\]\n[ĵíĵ]"},
    {"a backslash at the end is no break", "ik\\", "[íķ\\]"},
    {"paragraphs", "ik\n\njij", "[íķ]\n\n[ĵíĵ]"},
    {"letters that are accented already", "Eén ýs", "[Ééñ ýš]"},
    {"other scripts", "Що 問", "[Що 問]"},
    {"an empty item", "-\n- \n- ik", "-\n- \n- [íķ]"},
};

static void makes_texts_strange(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        assert_string_equal(pseudo_text(cases[i].text, false, b->arena),
                            cases[i].pseudo);
    }
}

static void turns_every_line_round(void **state)
{
    struct bench *b = *state;

    assert_string_equal(
        pseudo_text("- **ik**\\\n  jij\n\n- {wij}", true, b->arena),
        "- \u202e[**íķ**]\u202c\\\n  \u202e[ĵíĵ]\u202c\n\n"
        "- \u202e[{wij}]\u202c");
}

static void some_two_fifths_longer(void **state)
{
    struct bench *b = *state;

    for (long n = 20; n < 500; n += 7) {
        g_autofree char *s = g_strnfill((gsize)n, 'a');
        long more = g_utf8_strlen(pseudo_text(s, false, b->arena), -1) - n;
        assert_in_range(more, n * 2 / 5 - 4, n * 2 / 5 + 4);
    }
}

/* What a reader of CommonMark makes of `s`, but for the words: blocks, their
 * hard breaks, and what is strong or emphasised. */
static char *show_structure(const char *s, struct bench *b)
{
    const struct markup *m = markup_parse(
        s, NULL, (struct pos){"deck.yaml", 1, 1}, b->arena, b->diag);
    GString *out = g_string_new(NULL);

    for (size_t i = 0; i < m->n; i++) {
        const struct block *k = &m->blocks[i];
        int before = 0;
        g_string_append_printf(out, "%d.%d", (int)k->kind, k->number);
        for (size_t j = 0; j < k->nspans; j++) {
            const struct span *span = &k->spans[j];
            int now = span->strong + 2 * span->emphasis;
            if (now != before && now)
                g_string_append_c(out, " sex"[now]);
            before = now;
            if (strncmp(k->words + span->start, MARKUP_BREAK, 3) == 0)
                g_string_append_c(out, '/');
        }
        g_string_append_c(out, '\n');
    }
    return g_string_free(out, FALSE);
}

static const char *const sources[] = {
    "Wat zie je?",
    "**Start:** lees deze kaarten samen.",
    "een **twee** *drie* ***vier***",
    "**een *twee* drie**",
    "**een\ntwee** drie",
    "*een*\n**twee**",
    "_een_ en __twee__ met snake_case_woord",
    "*een*twee **drie**vier",
    "**Luister.** (*zacht*)",
    "**\"Ja\"**, *'nee'* **(ook)**",
    "Dit is **strong**",
    "*",
    "2 * 3 * 4 en 5 *6",
    "\\*een\\* \\**twee**",
    "een\\\ntwee  \ndrie\\\\\nvier",
    "een\n\ntwee\n\n\ndrie",
    "- een\n- *twee*\n- **drie** vier",
    "1. een\n2. twee\n3. drie",
    "7) een\n8) twee",
    "Neem:\n\n- een\n- twee\n\nEn klaar.",
    "- een\n  twee\n- drie\\\n  vier",
    "- een\n\n  twee\n- drie",
    "-\n- een",
    "1986\\. Een jaar",
    "-een\n+twee",
    "een &amp; twee &euro; {client.article} {x}",
    "a [b] c [d]\n[e] f! [g]",
    "een!\n[twee](drie",
    "Що ти **бачиш**?",
    "{client}",
    "**{client.article} {client}**",
    " een\n  twee\n   drie",
};

/* Its own structure, whatever the words: layouts are tried with it. */
static void keeps_the_structure(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(sources); i++) {
        for (int rtl = 0; rtl < 2; rtl++) {
            bench_begin(b, sources[i]);
            g_autofree char *want = show_structure(sources[i], b);
            bench_assert_text(
                show_structure(pseudo_text(sources[i], rtl, b->arena), b),
                want);
            bench_assert_diags(b, "");
        }
    }
}

/* The same for texts that nobody thought of: pieces in any order. */
static void keeps_the_structure_of_any_text(void **state)
{
    static const char *const pieces[] = {
        "een", "Twee ", " ",   "**", "*",    "_",   ". ",   "- ",
        "\n",  "\n\n",  "1. ", "\\", "\\\n", "{t}", "  \n", "?",
    };
    struct bench *b = *state;
    unsigned seed = 1;

    for (int i = 0; i < 5000; i++) {
        g_autoptr(GString) s = g_string_new("Een");
        bench_begin(b, "");
        for (int n = 0; n < 12; n++) {
            seed = seed * 1103515245u + 12345u;
            g_string_append(s, pieces[seed >> 16 & 15]);
        }
        g_autofree char *want = show_structure(s->str, b);
        if (diag_size(b->diag))
            continue; /* such a text is never printed */
        g_autofree char *got =
            show_structure(pseudo_text(s->str, false, b->arena), b);
        if (strcmp(got, want) != 0)
            fail_msg("'%s' became '%s'", s->str,
                     pseudo_text(s->str, false, b->arena));
    }
}

static void knows_its_languages(void **state)
{
    (void)state;
    assert_true(pseudo_is("qps"));
    assert_true(pseudo_is("qps-rtl"));
    assert_false(pseudo_is("qps-x"));
    assert_false(pseudo_is("nl"));
    assert_false(pseudo_is(""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(makes_texts_strange),
        BENCH_TEST(turns_every_line_round),
        BENCH_TEST(some_two_fifths_longer),
        BENCH_TEST(keeps_the_structure),
        BENCH_TEST(keeps_the_structure_of_any_text),
        cmocka_unit_test(knows_its_languages),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
