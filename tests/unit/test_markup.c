/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_markup.c - the CommonMark that a card's text may hold */
#include "text/markup.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>

static const struct pos here = {"deck.yaml", 7, 9};

/* One block a line: its kind, its words with '/' for a hard break, strong in
 * [] and emphasis in <>. */
static char *show(const struct markup *m)
{
    GString *out = g_string_new(NULL);

    for (size_t i = 0; i < m->n; i++) {
        const struct block *k = &m->blocks[i];
        size_t at = 0;
        if (k->kind == BLOCK_NUMBER)
            g_string_append_printf(out, "%d. ", k->number);
        else
            g_string_append(out, k->kind == BLOCK_BULLET ? "- " : "p ");
        for (size_t s = 0; s < k->nspans; s++) {
            const struct span *span = &k->spans[s];
            assert_int_equal(span->start, at); /* they cover all words */
            assert_true(span->end > span->start);
            g_string_append(out, span->strong ? "[" : "");
            g_string_append(out, span->emphasis ? "<" : "");
            for (; at < span->end; at++) {
                bool hard = strncmp(k->words + at, MARKUP_BREAK, 3) == 0;
                g_string_append_c(out, hard ? '/' : k->words[at]);
                at += hard ? 2 : 0;
            }
            g_string_append(out, span->emphasis ? ">" : "");
            g_string_append(out, span->strong ? "]" : "");
        }
        assert_int_equal(at, strlen(k->words));
        g_string_append_c(out, '\n');
    }
    return g_string_free(out, FALSE);
}

static const struct {
    const char *name, *text, *blocks;
} cases[] = {
    {"a paragraph", "Wat zie je?", "p Wat zie je?\n"},
    {"nothing", "", ""},
    {"white space alone", " \n\n ", ""},
    {"two paragraphs", "Een.\n\nTwee.\n", "p Een.\np Twee.\n"},
    {"a line end is a space", "Een\ntwee", "p Een twee\n"},
    {"a hard break by a backslash", "Een\\\ntwee", "p Een/twee\n"},
    {"a hard break by two spaces", "Een  \ntwee", "p Een/twee\n"},
    {"strong", "Dit **telt** mee", "p Dit [telt] mee\n"},
    {"emphasis", "Dit *telt* mee", "p Dit <telt> mee\n"},
    {"both", "Dit ***telt*** mee", "p Dit [<telt>] mee\n"},
    {"emphasis in strong", "**een *twee* drie**", "p [een ][<twee>][ drie]\n"},
    {"strong over a line end", "**een\ntwee**", "p [een][ ][twee]\n"},
    {"strong at both ends", "**een** twee **drie**", "p [een] twee [drie]\n"},
    {"a star alone is a star", "2 * 3 * 4", "p 2 * 3 * 4\n"},
    {"an escaped star", "\\*een\\*", "p *een*\n"},
    {"an underscore in a word", "een_twee_drie", "p een_twee_drie\n"},
    {"an entity", "een &amp; twee &euro;", "p een & twee €\n"},
    {"quotes stay as they are", "\"een\" 'twee' -- drie...",
     "p \"een\" 'twee' -- drie...\n"},
    {"bullets", "- een\n- *twee*\n", "- een\n- <twee>\n"},
    {"numbers", "1. een\n2. twee\n", "1. een\n2. twee\n"},
    {"numbers from elsewhere", "7. een\n7. twee\n", "7. een\n8. twee\n"},
    {"a paragraph and a list", "Neem:\n\n- een\n- twee\n\nEn klaar.",
     "p Neem:\n- een\n- twee\np En klaar.\n"},
    {"an item over two lines", "- een\n  twee\n", "- een twee\n"},
    {"an item of two paragraphs is one block", "- een\n\n  twee\n- drie\n",
     "- een/twee\n- drie\n"},
    {"an empty item", "-\n- een\n", "- \n- een\n"},
    {"a year with an escaped point is no list", "1986\\. Een jaar",
     "p 1986. Een jaar\n"},
    {"letters beyond ASCII", "**cliënt** ← 問", "p [cliënt] ← 問\n"},
};

static void reads_what_a_card_takes(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        const struct markup *m =
            markup_parse(cases[i].text, NULL, here, b->arena, b->diag);
        bench_assert_text(show(m), cases[i].blocks);
        bench_assert_diags(b, "");
    }
}

static const struct {
    const char *name, *text;
} refused[] = {
    {"a heading", "# Een"},
    {"a heading by its line", "Een\n---"},
    {"a rule", "Een\n\n---\n\ntwee"},
    {"a quote", "> een"},
    {"code", "een `twee` drie"},
    {"a block of code", "een\n\n    twee"},
    {"a fenced block", "```\neen\n```"},
    {"a link", "[een](https://example.org)"},
    {"a bare link", "<https://example.org>"},
    {"a picture", "![een](a.png)"},
    {"HTML in a line", "een <b>twee"},
    {"a block of HTML", "<div>\neen\n</div>"},
    {"a list in a list", "- een\n  - twee"},
    {"a heading in a list", "- # een"},
};

static void refuses_what_a_card_has_no_shape_for(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(refused); i++) {
        bench_begin(b, refused[i].name);
        markup_parse(refused[i].text, NULL, here, b->arena, b->diag);
        bench_assert_diags(b, "bad-markup 7:9");
        g_autofree char *words =
            show(markup_parse(refused[i].text, NULL, here, b->arena, b->diag));
    }
}

static void complains_of_each_fault(void **state)
{
    struct bench *b = *state;

    markup_parse("# Een\n\n`twee` en `drie`\n", NULL, here, b->arena, b->diag);
    bench_assert_diags(b, "bad-markup 7:9; bad-markup 7:9");
}

static const struct {
    const char *name, *text, *blocks;
} plains[] = {
    {"marks are letters", "**Een** & *twee*", "p **Een** & *twee*\n"},
    {"nothing", "", "p \n"},
    {"a line end is a space: it is one paragraph", "Een\ntwee\n",
     "p Een twee \n"},
};

static void plain_text_takes_no_markup(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(plains); i++) {
        bench_begin(b, plains[i].name);
        bench_assert_text(show(markup_plain(plains[i].text, b->arena)),
                          plains[i].blocks);
    }
}

static void words_are_hyphenated(void **state)
{
    struct bench *b = *state;
    struct hyphens *h = hyphen_new("nl");

    assert_non_null(h);
    const struct markup *m = markup_parse("een **herstelondersteuning**", h,
                                          here, b->arena, b->diag);
    assert_non_null(strstr(m->blocks[0].words, HYPHEN_SOFT));
    g_autofree char *shown = show(m);
    hyphen_free(h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(reads_what_a_card_takes),
        BENCH_TEST(refuses_what_a_card_has_no_shape_for),
        BENCH_TEST(complains_of_each_fault),
        BENCH_TEST(plain_text_takes_no_markup),
        BENCH_TEST(words_are_hyphenated),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
