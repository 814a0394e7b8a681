/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_edition.c - editions as they are written, and ways to write them wrong
 */
#include "model/edition.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>

#define HEAD "kaart: edition/1\nid: oever\ndecks: [../een]\n"
#define BRAND "brand: {name: Oever, colophon: Wij}\n"

static struct edition *load(struct bench *b, const char *text)
{
    bench_write(b, "oever/edition.yaml", text);
    g_autofree char *path = g_build_filename(b->folder, "oever", NULL);
    return edition_load(arena_strdup(b->arena, path), b->arena, b->diag);
}

static const struct {
    const char *name, *text, *diags;
} faults[] = {
    {"nothing wrong", HEAD BRAND, ""},
    {"another kind of file", "kaart: deck/1\n", "wrong-version 1:8"},
    {"no brand", HEAD, "missing-key 1:1"},
    {"no colophon", HEAD "brand: {name: Oever}\n", "missing-key 4:8"},
    {"an unknown key", HEAD BRAND "logo: x\n", "unknown-key 5:1"},
    {"no decks", "kaart: edition/1\nid: a\ndecks: []\n" BRAND,
     "wrong-value 3:8"},
    {"an id that is none", "kaart: edition/1\nid: a b\ndecks: [x]\n" BRAND,
     "wrong-value 2:5"},
    {"a language that is none", HEAD BRAND "languages: [nl, Dutch]\n",
     "bad-language 5:17"},
    {"a language and nothing", HEAD BRAND "languages: [nl+]\n",
     "bad-language 5:13"},
    {"a language that is a path", HEAD BRAND "languages: [nl+../uk]\n",
     "bad-language 5:13"},
    {"three languages on a card", HEAD BRAND "languages: [nl+en+uk]\n",
     "bad-language 5:13"},
    {"a text in a language that is none",
     HEAD "brand: {name: {Nederlands: Oever}, colophon: Wij}\n",
     "bad-language 4:16"},
    {"a logo outside",
     HEAD "brand:\n  name: O\n  colophon: W\n  logo: {file: ../l.svg}\n",
     "path-outside 7:16"},
    {"a logo that nobody made",
     HEAD "brand:\n  name: O\n  colophon: W\n  logo: {file: l.svg}\n",
     "missing-rights 7:16"},
    {"a back that nobody made",
     HEAD "brand:\n  name: O\n  colophon: W\n  back: b.svg\n",
     "missing-rights 7:9"},
    {"rights without a licence", HEAD BRAND "rights:\n  l.svg: {by: Wij}\n",
     "missing-key 6:10"},
    {"a colour that is none",
     HEAD "brand:\n  name: O\n  colophon: W\n  colours: {a: {rgb: red}}\n",
     "wrong-value 7:22"},
    {"a term in a list", HEAD BRAND "terms: {client: [a]}\n",
     "wrong-type 5:17"},
    {"a term of a language that is none",
     HEAD BRAND "terms: {client: {Dutch: a}}\n", "bad-language 5:18"},
    {"a form that is none",
     HEAD BRAND "terms: {client: {nl: {one: a, dual: b}}}\n",
     "unknown-key 5:31"},
    {"a change without what it was",
     HEAD BRAND "cards:\n  een:\n    change:\n"
                "      - {card: A1, field: question, text: x}\n",
     "missing-key 8:9"},
    {"an unknown key in the changes",
     HEAD BRAND "cards:\n  een:\n    hidden: [A1]\n", "unknown-key 7:5"},
    {"a logo that is not there",
     HEAD "brand:\n  name: O\n  colophon: W\n  logo: {file: none.svg}\n",
     "art-unreadable 7:16"},
    {"a table that is not there",
     HEAD BRAND "cards:\n  een:\n    add-from: x.csv\n", "file-read 7:15"},
};

static void complains_at_the_place(void **state)
{
    struct bench *b = *state;

    bench_write(b, "oever/l.svg", "");
    bench_write(b, "oever/b.svg", "");
    for (size_t i = 0; i < G_N_ELEMENTS(faults); i++) {
        bench_begin(b, faults[i].name);
        const struct edition *e = load(b, faults[i].text);
        bench_assert_diags(b, faults[i].diags);
        assert_int_equal(e != NULL, !*faults[i].diags);
    }
}

static void reads_what_is_there(void **state)
{
    struct bench *b = *state;

    bench_write(b, "oever/rij.csv", "id;suit;question\nX2;s;Wat?\n");
    const struct edition *e =
        load(b, HEAD "languages: [nl, nl+en]\n"
                     "brand:\n  name: {nl: Oever, en: Bank}\n"
                     "  colophon: Wij\n"
                     "terms: {client: bewoner, naaste: {en: {one: friend}}}\n"
                     "cards:\n  een:\n    hide: [A1]\n    order: [A3, A2]\n"
                     "    add: [{id: X1, suit: s}]\n    add-from: rij.csv\n");

    bench_assert_diags(b, "");
    assert_string_equal(e->languages[1], "nl+en");
    assert_null(e->languages[2]);
    assert_string_equal(edition_phrase(&e->brand.name, "en").text, "Bank");
    assert_null(edition_phrase(&e->brand.name, "de").text);
    assert_string_equal(edition_phrase(&e->brand.colophon, "de").text, "Wij");
    assert_int_equal(e->nterms, 2);
    assert_null(e->terms[0].language);
    assert_string_equal(e->terms[1].language, "en");
    const struct deck_changes *c = edition_find_changes(e, "een");
    assert_string_equal(c->hide[0].text, "A1");
    assert_string_equal(c->order[1].text, "A2");
    assert_int_equal(c->nadded, 2);
    assert_null(edition_find_changes(e, "twee"));
}

static void a_deck_is_seen_from_the_edition(void **state)
{
    struct bench *b = *state;
    const struct edition *e = load(b, HEAD BRAND);
    g_autofree char *want = g_build_filename(b->folder, "een", NULL);

    assert_string_equal(e->decks[0], want);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(complains_at_the_place),
        BENCH_TEST(reads_what_is_there),
        BENCH_TEST(a_deck_is_seen_from_the_edition),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
