/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_edit.c - what an edition does to a deck's cards, words and brand */
#include "localise/localise.h"

#include "support/workshop.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

static const char layout[] =
    "kaart: layout/1\nid: own\nsize: [90 mm, 60 mm]\ncolophon: end\n"
    "colours: {ink: {rgb: \"#102030\"}}\n"
    "styles: {s: {font: Noto Sans, size: 10 pt, colour: ink}}\n"
    "fields:\n  question: {type: text, required: true}\n"
    "  help: {type: text}\n  picture: {type: picture}\n"
    "front: {text: {field: question, style: s}}\n";

static const char end[] = "kaart: layout/1\nid: end\nextends: own\n"
                          "fields: {title: {type: line}, text: {type: text}}\n"
                          "front: {text: {field: text, style: s}}\n";

static const char deck[] =
    "kaart: deck/1\nid: proef\nlanguage: nl\ntitle: Proef\nversion: 1.0.0\n"
    "date: 2026-11-21\nlicense: CC-BY-4.0\nauthors: [Wij]\n"
    "sources: [{cite: Een *boek*, relation: own-words}]\nlayout: own\n"
    "terms: {client: {one: cliënt, article: de}}\n"
    "suits: {s: {title: Een, colour: ink}}\ncards:\n"
    "  - {id: A1, suit: s, question: \"Wie is {client.article} {client}?\"}\n"
    "  - {id: A2, suit: s, question: Wat?}\n"
    "  - {id: A3, suit: s, question: Hoe?, help: Zeg het.}\n";

static const char po[] =
    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    "\"X-Kaart-Review: done\\n\"\n\n"
    "msgctxt \"deck.title\"\nmsgid \"Proef\"\nmsgstr \"Test\"\n\n"
    "msgctxt \"deck.authors\"\nmsgid \"Wij\"\nmsgstr \"Us\"\n\n"
    "msgctxt \"term.client.one\"\nmsgid \"cliënt\"\nmsgstr \"client\"\n\n"
    "msgctxt \"term.client.article\"\nmsgid \"de\"\nmsgstr \"the\"\n\n"
    "msgctxt \"suit.s.title\"\nmsgid \"Een\"\nmsgstr \"One\"\n\n"
    "msgctxt \"A1.question\"\n"
    "msgid \"Wie is {client.article} {client}?\"\n"
    "msgstr \"Who is {client.article} {client}?\"\n\n"
    "msgctxt \"A2.question\"\nmsgid \"Wat?\"\nmsgstr \"What?\"\n\n"
    "msgctxt \"A3.question\"\nmsgid \"Hoe?\"\nmsgstr \"How?\"\n\n"
    "msgctxt \"A3.help\"\nmsgid \"Zeg het.\"\nmsgstr \"Say it.\"\n";

#define HEAD "kaart: edition/1\nid: e\ndecks: [../proef]\n"
#define BRAND "brand: {name: Oever, colophon: Door ons.}\n"

/* The deck as it was written, and the edition whose body is `body`; its brand
 * is the usual one when that does not begin with another. */
static struct deck *open_edition(struct bench *b, struct workshop *s,
                                 const char *body, struct localise_job *job)
{
    const char *brand = g_str_has_prefix(body, "brand:") ? "" : BRAND;
    g_autofree char *text = g_strconcat(HEAD, brand, body, NULL);
    g_autofree char *folder = g_build_filename(b->folder, "e", NULL);

    bench_write(b, "layouts/own.yaml", layout);
    bench_write(b, "layouts/end.yaml", end);
    bench_write(b, "deck.yaml", deck);
    bench_write(b, "po/en.po", po);
    bench_write(b, "e/edition.yaml", text);
    bench_write(b, "e/p.svg", "<svg/>");
    *s = workshop_open(b);
    job->edition =
        edition_load(arena_strdup(b->arena, folder), b->arena, b->diag);
    job->library = s->lib;
    struct deck *d = deck_load(b->folder, s->lib, b->arena, b->diag);
    assert_non_null(job->edition);
    assert_non_null(d);
    return d;
}

/* The deck as the edition has it, and the language. */
static struct deck *make(struct bench *b, struct workshop *s, const char *body,
                         struct localise_job job)
{
    const struct deck *d = open_edition(b, s, body, &job);

    return localise_deck(d, &job, b->arena, b->diag);
}

/* "A1:words A2:words" of all cards but those that kaart adds. */
static char *list_cards(const struct deck *d)
{
    GString *out = g_string_new(NULL);

    for (size_t i = 0; i < d->ncards; i++) {
        const struct card *c = &d->cards[i];
        if (strcmp(c->layout->id, "own") != 0)
            continue;
        g_string_append_printf(out, "%s%s:%s", out->len ? " " : "", c->id,
                               c->fields[0].text ? c->fields[0].text : "-");
    }
    return g_string_free(out, FALSE);
}

#define PROEF "cards:\n  proef:\n"

static const struct {
    const char *name, *body, *language, *cards, *diags;
} cases[] = {
    {"as it is", "", "", "A1:Wie is de cliënt? A2:Wat? A3:Hoe?", ""},
    {"in English", "", "en", "A1:Who is the client? A2:What? A3:How?", ""},
    {"own words", "terms: {client: {one: lid, article: het}}\n", "",
     "A1:Wie is het lid? A2:Wat? A3:Hoe?", ""},
    {"own words in one language", "terms: {client: {nl: bewoner}}\n", "en",
     "A1:Who is the client? A2:What? A3:How?", ""},
    {"a word without the form that a text needs", "terms: {client: lid}\n", "",
     "A1:Wie is  lid? A2:Wat? A3:Hoe?", "unknown-term 14:33; note 5:9"},
    {"a brand without words for the language",
     "brand: {name: {nl: Oever}, colophon: {nl: Door ons.}}\n", "en",
     "A1:Who is the client? A2:What? A3:How?",
     "missing-translation 4:15; missing-translation 4:38"},
    {"hidden", PROEF "    hide: [A2]\n", "", "A1:Wie is de cliënt? A3:Hoe?",
     ""},
    {"hidden, and not there", PROEF "    hide: [A2, A9]\n", "",
     "A1:Wie is de cliënt? A3:Hoe?", "unknown-card 7:16"},
    {"all hidden", PROEF "    hide: [A1, A2, A3]\n", "", "", "wrong-value 6:3"},
    {"in another order", PROEF "    order: [A3, A1]\n", "",
     "A3:Hoe? A2:Wat? A1:Wie is de cliënt?", ""},
    {"in an order with one twice", PROEF "    order: [A3, A1, A3]\n", "",
     "A3:Hoe? A2:Wat? A1:Wie is de cliënt?", "duplicate-card 7:21"},
    {"in an order with one hidden",
     PROEF "    order: [A3, A2, A1]\n"
           "    hide: [A2]\n",
     "", "A3:Hoe? A1:Wie is de cliënt?", ""},
    {"changed",
     PROEF "    change:\n      - {card: A2, field: question, was: Wat?, "
           "text: Wat dan?}\n",
     "", "A1:Wie is de cliënt? A2:Wat dan? A3:Hoe?", ""},
    {"changed with a term",
     PROEF "    change:\n      - {card: A2, field: question, was: Wat?, "
           "text: \"Wat wil {client}?\"}\n",
     "", "A1:Wie is de cliënt? A2:Wat wil cliënt? A3:Hoe?", ""},
    {"changed when the deck said something else",
     PROEF "    change:\n      - {card: A2, field: question, was: Wie?, "
           "text: Wat dan?}\n",
     "", "A1:Wie is de cliënt? A2:Wat dan? A3:Hoe?",
     "stale-change 8:42; note 15:33"},
    {"changed, and only the layout of the text is another",
     PROEF "    change:\n      - {card: A3, field: help, was: \" Zeg  het. \", "
           "text: Zeg.}\n",
     "", "A1:Wie is de cliënt? A2:Wat? A3:Hoe?", ""},
    {"changed in one language, printed in another",
     PROEF "    change:\n      - {card: A2, field: question, was: Wat?, "
           "text: Wat dan?}\n",
     "en", "A1:Who is the client? A2:What? A3:How?",
     "missing-translation 8:54"},
    {"changed in both",
     PROEF "    change:\n      - {card: A2, field: question, was: Wat?, "
           "text: {nl: Wat dan?, en: What then?}}\n",
     "en", "A1:Who is the client? A2:What then? A3:How?", ""},
    {"changed twice",
     PROEF "    change:\n      - {card: A2, field: question, was: Wat?, "
           "text: Een?}\n      - {card: A2, field: question, was: Wat?, "
           "text: Twee?}\n",
     "", "A1:Wie is de cliënt? A2:Een? A3:Hoe?", "wrong-value 9:9; note 8:9"},
    {"changed into nothing, though the layout needs it",
     PROEF "    change:\n      - {card: A2, field: question, was: Wat?, "
           "text: \" \"}\n",
     "", "A1:Wie is de cliënt? A2:Wat? A3:Hoe?", "missing-field 8:54"},
    {"a change to a card that is not there",
     PROEF "    change:\n      - {card: A9, field: question, was: Wat?, "
           "text: Wat dan?}\n",
     "", "A1:Wie is de cliënt? A2:Wat? A3:Hoe?", "unknown-card 8:16"},
    {"a change to a field that is not there",
     PROEF "    change:\n      - {card: A2, field: vraag, was: Wat?, "
           "text: Wat dan?}\n",
     "", "A1:Wie is de cliënt? A2:Wat? A3:Hoe?", "unknown-field 8:27"},
    {"added at the end", PROEF "    add: [{id: X, suit: s, question: Nu?}]\n",
     "", "A1:Wie is de cliënt? A2:Wat? A3:Hoe? X:Nu?", ""},
    {"added behind another",
     PROEF "    add: [{id: X, suit: s, question: Nu?, after: A1}]\n", "",
     "A1:Wie is de cliënt? X:Nu? A2:Wat? A3:Hoe?", ""},
    {"two added behind another, in their order",
     PROEF "    add:\n      - {id: X, suit: s, question: Nu?, after: A1}\n"
           "      - {id: Y, suit: s, question: Dan?, after: A1}\n",
     "", "A1:Wie is de cliënt? X:Nu? Y:Dan? A2:Wat? A3:Hoe?", ""},
    {"added behind one that is not there",
     PROEF "    add: [{id: X, suit: s, question: Nu?, after: A9}]\n", "",
     "A1:Wie is de cliënt? A2:Wat? A3:Hoe? X:Nu?", "unknown-card 7:50"},
    {"added behind one that is added later",
     PROEF "    add:\n      - {id: X, suit: s, question: Nu?, after: Y}\n"
           "      - {id: Y, suit: s, question: Ja?}\n",
     "", "A1:Wie is de cliënt? A2:Wat? A3:Hoe? X:Nu? Y:Ja?",
     "unknown-card 8:48"},
    {"added under a name that is taken",
     PROEF "    add: [{id: A2, suit: s, question: Nu?}]\n", "",
     "A1:Wie is de cliënt? A2:Wat? A3:Hoe?", "duplicate-card 7:16; note 15:5"},
    {"added under the name of one that is hidden",
     PROEF "    hide: [A2]\n    add: [{id: A2, suit: s, question: Nu?}]\n", "",
     "A1:Wie is de cliënt? A3:Hoe?", "duplicate-card 8:11"},
    {"added in one language, printed in another",
     PROEF "    add: [{id: X, suit: s, question: Nu?}]\n", "en",
     "A1:Who is the client? A2:What? A3:How?", "missing-translation 7:38"},
    {"added in both",
     PROEF "    add: [{id: X, suit: s, question: {nl: Nu?, en: Now?}}]\n", "en",
     "A1:Who is the client? A2:What? A3:How? X:Now?", ""},
    {"added with a picture that nobody made",
     PROEF "    add: [{id: X, suit: s, question: Nu?, picture: p.svg}]\n", "",
     "A1:Wie is de cliënt? A2:Wat? A3:Hoe? X:Nu?", "missing-rights 7:52"},
    {"added with a picture and its rights",
     PROEF "    add: [{id: X, suit: s, question: Nu?, picture: p.svg}]\n"
           "rights: {p.svg: {by: Anna, license: CC0-1.0}}\n",
     "", "A1:Wie is de cliënt? A2:Wat? A3:Hoe? X:Nu?", ""},
};

static void changes_the_cards(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        struct workshop s;
        bench_begin(b, cases[i].name);
        const struct deck *d =
            make(b, &s, cases[i].body,
                 (struct localise_job){.language = cases[i].language});
        g_autofree char *cards = list_cards(d);
        assert_string_equal(cards, cases[i].cards);
        bench_assert_diags(b, cases[i].diags);
        workshop_close(&s);
    }
}

static const struct card *find_card(const struct deck *d, const char *id)
{
    long i = deck_find_card(d, id);

    return i < 0 ? NULL : &d->cards[i];
}

static void adds_who_made_it_and_from_what(void **state)
{
    struct bench *b = *state;
    struct workshop s;
    const struct deck *d =
        make(b, &s,
             "rights:\n  p.svg: {by: Joanna, license: CC0-1.0}\n"
             "  q.svg: {by: anna, license: CC0-1.0}\n"
             "  r.svg: {by: anna, license: CC0-1.0}\n",
             (struct localise_job){.language = "en"});
    const char *text = find_card(d, "colophon")->fields[1].text;

    assert_non_null(strstr(text, "Door ons."));
    assert_non_null(strstr(text, "Oever"));
    assert_non_null(strstr(text, "Us, Test 1.0.0, 2026-11-21"));
    assert_non_null(strstr(text, "CC BY 4.0"));
    assert_non_null(strstr(text, " Joanna (CC0 1.0); anna (CC0 1.0)"));
    assert_null(strstr(text, "(CC0 1.0); anna (CC0 1.0);"));
    assert_string_equal(find_card(d, "sources")->fields[1].text,
                        "- Een \\*boek\\*");
    bench_assert_diags(b, "");
    workshop_close(&s);
}

static void escapes_what_is_no_markdown(void **state)
{
    struct bench *b = *state;
    struct localise_job job = {.language = ""};
    struct workshop s;
    struct deck *d = open_edition(b, &s, "", &job);

    d->authors.text = NULL;
    d->title.text = "Op *zoek*";
    d = localise_deck(d, &job, b->arena, b->diag);
    assert_non_null(strstr(find_card(d, "colophon")->fields[1].text,
                           "\n\nOp \\*zoek\\* 1.0.0"));
    workshop_close(&s);
}

static void a_discreet_variant_names_no_organisation(void **state)
{
    static const struct variant discreet = {.id = "discreet",
                                            .hide_brand = true};
    struct bench *b = *state;
    struct workshop s;
    const struct deck *d =
        make(b, &s,
             "rights:\n  p.svg: {by: Oever, license: CC0-1.0}\n"
             "  q.svg: {by: anna, license: CC0-1.0}\n",
             (struct localise_job){.language = "", .variant = &discreet});
    const char *text = find_card(d, "colophon")->fields[1].text;

    assert_null(d->brand.name.text);
    assert_non_null(strstr(text, " anna (CC0 1.0)"));
    assert_null(strstr(text, "Oever"));
    assert_null(strstr(text, "Door ons."));
    assert_non_null(strstr(text, "Wij, Proef"));
    workshop_close(&s);
}

static void a_draft_prints_what_is_not_translated(void **state)
{
    struct bench *b = *state;
    struct workshop s;
    const struct deck *d =
        make(b, &s, PROEF "    add: [{id: X, suit: s, question: Nu?}]\n",
             (struct localise_job){.language = "en", .draft = true});

    assert_string_equal(find_card(d, "X")->fields[0].text, "[…] Nu?");
    bench_assert_diags(b, "");
    workshop_close(&s);
}

/* Each file is complained about once, and each deck that needs it is faulty. */
static const struct {
    const char *name, *file, *text, *body, *diags;
} broken[] = {
    {"the layout of an added card", "layouts/bad.yaml",
     "kaart: layout/1\nid: bad\nextends: own\nbleed: 3\n",
     PROEF "    add: [{id: X, suit: s, question: Nu?, layout: bad}]\n",
     "bad-unit 4:8"},
    {"the layout of an added card, which is none", "layouts/bad.yaml",
     "kaart: layout/2\n",
     PROEF "    add: [{id: X, suit: s, question: Nu?, layout: bad}]\n",
     "wrong-version 1:8"},
    {"the layout of the colophon", "layouts/end.yaml",
     "kaart: layout/1\nid: end\nextends: own\nbleed: 3\n", "", "bad-unit 4:8"},
    {"the language", "layouts/languages/nl.yaml", "kaart: language/2\n", "",
     "wrong-version 1:8"},
};

static void a_broken_file_is_missed_by_every_deck(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(broken); i++) {
        struct localise_job job = {.language = ""};
        struct workshop s;
        bench_begin(b, broken[i].name);
        const struct deck *d = open_edition(b, &s, broken[i].body, &job);
        bench_write(b, broken[i].file, broken[i].text);
        localise_deck(d, &job, b->arena, b->diag);
        assert_true(localise_deck(d, &job, b->arena, b->diag)->faulty);
        bench_assert_diags(b, broken[i].diags);
        workshop_close(&s);
        g_autofree char *path =
            g_build_filename(b->folder, broken[i].file, NULL);
        assert_int_equal(g_remove(path), 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(changes_the_cards),
        BENCH_TEST(adds_who_made_it_and_from_what),
        BENCH_TEST(escapes_what_is_no_markdown),
        BENCH_TEST(a_discreet_variant_names_no_organisation),
        BENCH_TEST(a_draft_prints_what_is_not_translated),
        BENCH_TEST(a_broken_file_is_missed_by_every_deck),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
