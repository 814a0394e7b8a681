/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_deck.c - a deck as it was written, and every way to write it wrong */
#include "support/workshop.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* Lines 1 to 10 of a deck that is right, one key a line, and its two cards
 * from line 11 on. */
static const char *const good[] = {
    "kaart: deck/1",
    "id: proef",
    "language: nl",
    "title: Proef",
    "version: 1.0.0",
    "date: 2026-11-21",
    "license: CC-BY-4.0",
    "sources: [{cite: Wij, relation: own-words}]",
    "layout: own",
    "suits: {een: {title: Een, colour: ink, icon: ear}}",
    "cards:",
    "  - {id: A1, suit: een, question: Wat?}",
    "  - {id: A2, suit: een, question: Hoe?}",
};

static const char layout[] =
    "kaart: layout/1\nid: own\nsize: [90 mm, 60 mm]\n"
    "colours: {ink: {rgb: \"#102030\"}}\n"
    "styles: {s: {font: Noto Sans, size: 10 pt, colour: ink}}\n"
    "fields:\n  question: {type: text, required: true}\n"
    "  help: {type: text}\n  picture: {type: picture}\n"
    "  sign: {type: icon}\n"
    "front: {text: {field: question, style: s}}\n"
    "back: {text: {from: deck.title, style: s}}\n";

/* The good deck with line `n` (0: none) as `text`, which may be several. */
static char *make_deck(unsigned n, const char *text)
{
    GString *s = g_string_new(NULL);

    for (unsigned i = 0; i < G_N_ELEMENTS(good); i++) {
        const char *line = i + 1 == n ? text : good[i];
        if (line)
            g_string_append_printf(s, "%s\n", line);
    }
    return g_string_free(s, FALSE);
}

static struct deck *load(struct bench *b, struct workshop *s, const char *text)
{
    bench_write(b, "layouts/own.yaml", layout);
    bench_write(b, "deck.yaml", text);
    *s = workshop_open(b);
    return deck_load(b->folder, s->lib, b->arena, b->diag);
}

static const struct {
    const char *name;
    unsigned line;
    const char *text; /* NULL: the line is gone */
    const char *diags;
} cases[] = {
    {"a deck that is right", 0, NULL, ""},
    /* what it is */
    {"another kind of file", 1, "kaart: layout/1", "wrong-version 1:8"},
    {"a later version", 1, "kaart: deck/2", "wrong-version 1:8"},
    {"not said what it is", 1, NULL, "wrong-version 1:1"},
    /* keys */
    {"an unknown key", 5, "version: 1.0.0\nversie: 2", "unknown-key 6:1"},
    {"a missing key", 5, NULL, "missing-key 1:1"},
    {"a key given twice", 5, "version: 1.0.0\nversion: 2",
     "duplicate-key 6:1; note 5:1"},
    {"an empty key", 5, "version:", "wrong-value 5:9"},
    {"a list for a text", 4, "title: [Proef]", "wrong-type 4:8"},
    /* id */
    {"an id with a space", 2, "id: een proef", "wrong-value 2:5"},
    {"an id that is a path", 2, "id: ../proef", "wrong-value 2:5"},
    {"an id that looks like an option", 2, "id: -proef", "wrong-value 2:5"},
    {"an id of 65 letters", 2,
     "id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "wrong-value 2:5"},
    {"an id beyond ASCII", 2, "id: proéf", "wrong-value 2:5"},
    {"an id of nothing", 2, "id: ''", "wrong-value 2:5"},
    /* language */
    {"a language and a country", 3, "language: pt-BR", ""},
    {"a language, a script and a country", 3, "language: sr-Latn-RS", ""},
    {"a language of three letters", 3, "language: tig", ""},
    {"Norwegian, which YAML 1.1 takes for false", 3, "language: no", ""},
    {"a language by its name", 3, "language: Nederlands", "bad-language 3:11"},
    {"a language in capitals", 3, "language: NL", "bad-language 3:11"},
    {"a language with an underscore", 3, "language: nl_BE",
     "bad-language 3:11"},
    {"a language that ends with a hyphen", 3, "language: nl-",
     "bad-language 3:11"},
    {"a language of nothing", 3, "language: ''", "bad-language 3:11"},
    {"a language that is a path", 3, "language: nl/../x", "bad-language 3:11"},
    /* dates */
    {"a leap day", 6, "date: 2028-02-29", ""},
    {"a leap day in another year", 6, "date: 2026-02-29", "bad-date 6:7"},
    {"the 31st of April", 6, "date: 2026-04-31", "bad-date 6:7"},
    {"month 13", 6, "date: 2026-13-01", "bad-date 6:7"},
    {"month 0", 6, "date: 2026-00-01", "bad-date 6:7"},
    {"year 0", 6, "date: 0000-01-01", "bad-date 6:7"},
    {"a date the other way round", 6, "date: 21-11-2026", "bad-date 6:7"},
    {"a date without noughts", 6, "date: 2026-1-1", "bad-date 6:7"},
    {"a date and a time", 6, "date: 2026-11-21T12:00", "bad-date 6:7"},
    {"a review that is no date", 6, "date: 2026-11-21\nreview: ooit",
     "bad-date 7:9"},
    /* sources */
    {"words with permission", 8,
     "sources: [{cite: Zij, relation: with-permission, permission: brief}]",
     ""},
    {"words with permission that nobody gave", 8,
     "sources: [{cite: Zij, relation: with-permission}]",
     "missing-permission 8:11"},
    {"a source that says nothing", 8, "sources: [{relation: own-words}]",
     "missing-key 8:11"},
    {"an unknown relation", 8, "sources: [{cite: Zij, relation: stolen}]",
     "wrong-value 8:33"},
    {"a source that is a text", 8, "sources: [Zij]", "wrong-type 8:11"},
    {"sources that are a text", 8, "sources: Zij", "wrong-type 8:10"},
    /* layout and suits */
    {"an unknown layout", 9, "layout: owl", "unknown-layout 9:9"},
    {"a layout by its path", 9, "layout: ../layouts/own", "unknown-layout 9:9"},
    {"an unknown colour", 10, "suits: {een: {title: Een, colour: inkt}}",
     "unknown-colour 10:35"},
    {"an unknown icon", 10,
     "suits: {een: {title: Een, colour: ink, icon: eer}}",
     "unknown-icon 10:46"},
    {"a suit of no colour", 10, "suits: {een: {title: Een}}",
     "missing-key 10:14"},
    {"an unknown key of a suit", 10,
     "suits: {een: {title: Een, colour: ink, naam: x}}", "unknown-key 10:40"},
    {"a suit that is a text", 10, "suits: {een: Een}", "wrong-type 10:14"},
    {"suits in a list", 10, "suits: [een]",
     "wrong-type 10:8; unknown-suit 12:20; unknown-suit 13:20"},
    {"art outside by climbing", 10,
     "suits: {een: {title: Een, colour: ink, art: ../a.svg}}",
     "path-outside 10:45"},
    {"art outside by climbing later", 10,
     "suits: {een: {title: Een, colour: ink, art: a/../../b.svg}}",
     "path-outside 10:45"},
    {"art at an absolute place", 10,
     "suits: {een: {title: Een, colour: ink, art: /etc/passwd}}",
     "path-outside 10:45"},
    {"a back outside", 9, "layout: own\nback: ../a.svg", "path-outside 10:7"},
    {"terms in a list", 9, "layout: own\nterms: [client]", "wrong-type 10:8"},
    {"an author that is a map", 9, "layout: own\nauthors: [{a: b}]",
     "wrong-type 10:11"},
    {"a deck in an unknown colour", 9, "layout: own\ncolour: x",
     "unknown-colour 10:9"},
    /* cards */
    {"no cards", 11, "cards: []\nextra:", "unknown-key 12:1; wrong-value 11:8"},
    {"cards in a map", 11,
     "cards:\n  x: 1\nextra:", "unknown-key 13:1; wrong-type 12:3"},
    {"a card that is a text", 12, "  - A1", "wrong-type 12:5"},
    {"a card of no id", 12, "  - {suit: een, question: Wat?}",
     "missing-key 12:5"},
    {"a card of no suit", 12, "  - {id: A1, question: Wat?}",
     "missing-key 12:5"},
    {"an id with a dot", 12, "  - {id: A.1, suit: een, question: Wat?}",
     "wrong-value 12:10"},
    {"two cards of one id", 13, "  - {id: A1, suit: een, question: Hoe?}",
     "duplicate-card 13:10; note 12:10"},
    {"an unknown suit", 12, "  - {id: A1, suit: twee, question: Wat?}",
     "unknown-suit 12:20"},
    {"an unknown layout of a card", 12,
     "  - {id: A1, suit: een, layout: x, question: Wat?}",
     "unknown-layout 12:33"},
    {"a layout that has no size", 12,
     "  - {id: A1, suit: een, layout: family, question: Wat?}",
     "unknown-layout 12:33; unknown-key 12:41"},
    {"a missing field", 12, "  - {id: A1, suit: een}", "missing-field 12:5"},
    {"a field of nothing", 12, "  - {id: A1, suit: een, question: ''}",
     "missing-field 12:35"},
    {"an unknown field", 12, "  - {id: A1, suit: een, question: Wat?, hulp: x}",
     "unknown-key 12:41"},
    {"an unknown sign", 12,
     "  - {id: A1, suit: een, question: Wat?, sign: nose}",
     "unknown-icon 12:47"},
    {"a picture outside", 12,
     "  - {id: A1, suit: een, question: Wat?, picture: ../x.png}",
     "path-outside 12:50"},
    {"a field that is a list", 12, "  - {id: A1, suit: een, question: [Wat?]}",
     "wrong-type 12:35"},
    {"no copies", 12, "  - {id: A1, suit: een, question: Wat?, copies: 0}", ""},
    {"too many copies", 12,
     "  - {id: A1, suit: een, question: Wat?, copies: 1001}",
     "wrong-value 12:49"},
    {"copies below nothing", 12,
     "  - {id: A1, suit: een, question: Wat?, copies: -1}",
     "wrong-value 12:49"},
};

static void complains_at_the_place(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        struct workshop s;
        bench_begin(b, cases[i].name);
        g_autofree char *text = make_deck(cases[i].line, cases[i].text);
        load(b, &s, text);
        bench_assert_diags(b, cases[i].diags);
        workshop_close(&s);
    }
}

static void ten_mistakes_are_ten_complaints(void **state)
{
    struct bench *b = *state;
    struct workshop s;

    load(b, &s,
         "kaart: deck/1\n"
         "id: een proef\n"
         "language: NL\n"
         "titel: Proef\n"
         "title: Proef\n"
         "version: 1.0.0\n"
         "date: 2026-02-30\n"
         "license: CC-BY-4.0\n"
         "sources: [{cite: Zij, relation: with-permission}]\n"
         "layout: own\n"
         "suits: {een: {title: Een, colour: inkt, art: ../een.svg}}\n"
         "cards:\n"
         "  - {id: A1, suit: twee, question: Wat?}\n"
         "  - {id: A1, suit: een, question: Wat?}\n"
         "  - {id: A2, suit: een}\n");
    bench_assert_diags(
        b, "unknown-key 4:1; wrong-value 2:5; bad-language 3:11; bad-date 7:7; "
           "missing-permission 9:11; unknown-colour 11:35; path-outside 11:46; "
           "unknown-suit 13:20; duplicate-card 14:10; note 13:10; "
           "missing-field 15:5");
    workshop_close(&s);
}

static void holds_what_was_written(void **state)
{
    struct bench *b = *state;
    struct workshop s;
    static const char *const files[] = {"art/back.svg", "een.svg", "p.png"};

    for (size_t i = 0; i < G_N_ELEMENTS(files); i++)
        bench_write(b, files[i], "");
    const struct deck *d = load(
        b, &s,
        "kaart: deck/1\nid: proef\nlanguage: nl\ntitle: Proef\n"
        "version: 1.0.0\ndate: 2026-11-21\nreview: 2028-11-21\n"
        "license: CC-BY-4.0\nauthors: [Anna, Bo]\n"
        "sources:\n  - {cite: Wij, relation: own-words}\n"
        "  - {cite: Zij, relation: with-permission, permission: brief}\n"
        "layout: own\ncolour: ink\nback: art/back.svg\n"
        "terms: {client: cliënt}\n"
        "suits:\n  een: {title: Een, colour: ink, icon: ear, art: een.svg}\n"
        "  twee: {title: Twee, colour: ink}\n"
        "cards:\n  - {id: A1, suit: twee, question: Wat?, copies: 3}\n"
        "  - {id: A2, suit: een, question: Hoe?, picture: p.png, sign: eye}\n");
    g_autofree char *back = g_build_filename(b->folder, "art/back.svg", NULL);
    g_autofree char *picture = g_build_filename(b->folder, "p.png", NULL);

    bench_assert_diags(b, "");
    assert_string_equal(d->authors.text, "Anna, Bo");
    assert_int_equal(d->nsources, 2);
    assert_int_equal(d->sources[1].relation, RELATION_WITH_PERMISSION);
    assert_string_equal(d->terms[0].forms[0].word.text, "cliënt");
    assert_int_equal(d->review_at.line, 7);
    assert_string_equal(d->back.text, back);
    assert_string_equal(d->colour->name, "ink");
    assert_int_equal(d->nsuits, 2);
    assert_int_equal(d->ncards, 2);
    assert_ptr_equal(d->cards[0].suit, &d->suits[1]);
    assert_int_equal(d->cards[0].copies, 3);
    assert_int_equal(d->cards[1].copies, 1);
    assert_int_equal(d->cards[1].at.line, 22);
    assert_string_equal(d->cards[1].fields[0].text, "Hoe?");
    assert_int_equal(d->cards[1].fields[0].at.col, 35);
    assert_null(d->cards[1].fields[1].text);
    assert_string_equal(d->cards[1].fields[2].text, picture);
    assert_true(g_str_has_suffix(d->cards[1].fields[3].text, "/eye.svg"));
    workshop_close(&s);
}

static void links_may_not_lead_out(void **state)
{
    static const struct {
        const char *name, *art, *diags;
    } links[] = {
        {"a file inside", "in.svg", ""},
        {"a link to a file inside", "to-in.svg", ""},
        {"a link to a file outside", "to-out.svg", "path-outside 10:45"},
        {"a file in a folder that leads out", "up/x.svg", "path-outside 10:45"},
        {"a folder whose name begins like the deck's", "beside/x.svg",
         "path-outside 10:45"},
        {"a file that is not there", "none.svg", "art-unreadable 10:45"},
    };
    struct bench *b = *state;
    g_autofree char *outside = g_dir_make_tmp("kaart-test-XXXXXX", NULL);
    g_autofree char *far = g_build_filename(outside, "x.svg", NULL);
    g_autofree char *beside = g_strconcat(b->folder, "-beside", NULL);
    g_autofree char *near = g_build_filename(beside, "x.svg", NULL);
    const char *in = bench_write(b, "in.svg", "x");

    assert_int_equal(g_mkdir(beside, 0777), 0);
    assert_true(g_file_set_contents(near, "x", 1, NULL));
    assert_true(g_file_set_contents(far, "x", 1, NULL));
    g_autofree char *to_in = g_build_filename(b->folder, "to-in.svg", NULL);
    g_autofree char *to_out = g_build_filename(b->folder, "to-out.svg", NULL);
    g_autofree char *up = g_build_filename(b->folder, "up", NULL);
    g_autofree char *side = g_build_filename(b->folder, "beside", NULL);
    assert_int_equal(symlink(in, to_in), 0);
    assert_int_equal(symlink(far, to_out), 0);
    assert_int_equal(symlink(outside, up), 0);
    assert_int_equal(symlink(beside, side), 0);
    for (size_t i = 0; i < G_N_ELEMENTS(links); i++) {
        struct workshop s;
        bench_begin(b, links[i].name);
        g_autofree char *line = g_strdup_printf(
            "suits: {een: {title: Een, colour: ink, art: %s}}", links[i].art);
        g_autofree char *text = make_deck(10, line);
        load(b, &s, text);
        bench_assert_diags(b, links[i].diags);
        workshop_close(&s);
    }
    g_remove(far);
    g_remove(outside);
    g_remove(near);
    g_remove(beside);
}

static void a_deck_is_a_folder_or_its_file(void **state)
{
    struct bench *b = *state;
    struct workshop s;
    g_autofree char *text = make_deck(0, NULL);
    g_autofree char *file = g_build_filename(b->folder, "deck.yaml", NULL);
    g_autofree char *none = g_build_filename(b->folder, "none", NULL);

    assert_non_null(load(b, &s, text));
    const struct deck *d = deck_load(file, s.lib, b->arena, b->diag);
    assert_non_null(d);
    assert_string_equal(d->folder, b->folder);
    bench_assert_diags(b, "");
    assert_null(deck_load(none, s.lib, b->arena, b->diag));
    bench_assert_diags(b, "file-read 0:0");
    workshop_close(&s);
}

static void our_decks_are_right(void **state)
{
    static const char *const decks[] = {
        "decks/casuistiek-benutten", "decks/casuistiek-stigma",
        "decks/creatieve-dialoog", "decks/kampvuur"};
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(decks); i++) {
        bench_begin(b, decks[i]);
        struct workshop s = workshop_open(b);
        assert_non_null(deck_load(decks[i], s.lib, b->arena, b->diag));
        bench_assert_diags(b, "");
        workshop_close(&s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(complains_at_the_place),
        BENCH_TEST(ten_mistakes_are_ten_complaints),
        BENCH_TEST(holds_what_was_written),
        BENCH_TEST(links_may_not_lead_out),
        BENCH_TEST(a_deck_is_a_folder_or_its_file),
        BENCH_TEST(our_decks_are_right),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
