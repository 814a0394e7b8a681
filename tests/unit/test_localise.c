/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_localise.c - a deck as it will be read */
#include "localise/localise.h"
#include "localise/pseudo.h"

#include "support/workshop.h"

#include <glib.h>
#include <string.h>

static const struct field text = {.name = "question", .type = FIELD_TEXT},
                          line = {.name = "title", .type = FIELD_LINE},
                          picture = {.name = "picture", .type = FIELD_PICTURE},
                          url = {.name = "link", .type = FIELD_URL};
static const struct field *const fields[] = {&text, &line, &picture, &url};
static const struct layout layout = {.fields = (const struct field **)fields,
                                     .nfields = G_N_ELEMENTS(fields)};

static struct term_form client[] = {{"one", {.text = "cliënt"}},
                                    {"many", {.text = "cliënten"}},
                                    {"article", {.text = "de"}}},
                        client_2[] = {{"one", {.text = "{client}"}}},
                        leeg[] = {{"one", {.text = ""}}};
static struct term terms[] = {
    {.name = "client", .forms = client, .nforms = 3},
    {.name = "client-2", .forms = client_2, .nforms = 1},
    {.name = "leeg", .forms = leeg, .nforms = 1},
};

static const struct localise_job dutch = {.language = "nl"};

/* A deck of one card of which every text is `words`. */
static struct deck *make_deck(struct bench *b, const char *words)
{
    struct deck *deck = ARENA_NEW(b->arena, struct deck);

    *deck = (struct deck){.id = "proef",
                          .language = "nl",
                          .folder = "/nowhere",
                          .at = {"deck.yaml", 1, 1},
                          .title = {words, {"deck.yaml", 4, 8}},
                          .terms = terms,
                          .nterms = G_N_ELEMENTS(terms),
                          .nsuits = 2,
                          .ncards = 1};
    deck->suits = ARENA_ARRAY(b->arena, struct suit, 2);
    deck->suits[1].title = (struct phrase){words, {"deck.yaml", 9, 9}};
    deck->cards = ARENA_NEW(b->arena, struct card);
    deck->cards->layout = &layout;
    deck->cards->suit = &deck->suits[1];
    deck->cards->fields = ARENA_ARRAY(b->arena, struct phrase, layout.nfields);
    for (size_t i = 0; i < layout.nfields; i++)
        deck->cards->fields[i] =
            (struct phrase){words, {"deck.yaml", 20, (unsigned)i + 1}};
    return deck;
}

static const struct {
    const char *name, *words, *read;
    bool known;
} cases[] = {
    {"no term", "Wat zie je?", "Wat zie je?", true},
    {"a term", "de {client} zegt", "de cliënt zegt", true},
    {"a term alone", "{client}", "cliënt", true},
    {"two terms", "{client}{client}", "cliëntcliënt", true},
    {"a term of nothing", "a{leeg}b", "ab", true},
    {"a term is not read again", "{client-2}", "{client}", true},
    {"an unknown term is left out", "a {cliënten} {clint} b", "a {cliënten}  b",
     false},
    {"a form of a term", "{client.many}", "cliënten", true},
    {"a capital", "{Client.article} {client}", "De cliënt", true},
    {"an unknown form is left out", "a {client.dual} b", "a  b", false},
    {"a brace alone", "a { b } c", "a { b } c", true},
    {"braces around nothing", "{}", "{}", true},
    {"braces around words", "{een client}", "{een client}", true},
    {"a brace that is not closed", "{client", "{client", true},
    {"braces in braces", "{{client}}", "{cliënt}", true},
    {"a brace at the end", "client {", "client {", true},
};

static void puts_terms_into_texts(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        struct deck *deck = make_deck(b, cases[i].words);
        const struct deck *out = localise_deck(deck, &dutch, b->arena, b->diag);
        const struct phrase *f = out->cards->fields;
        assert_string_equal(out->title.text, cases[i].read);
        assert_string_equal(out->suits[1].title.text, cases[i].read);
        assert_string_equal(f[0].text, cases[i].read);
        assert_string_equal(f[1].text, cases[i].read);
        assert_string_equal(f[2].text, cases[i].words);
        assert_string_equal(f[3].text, cases[i].words);
        bench_assert_diags(b, cases[i].known
                                  ? ""
                                  : "unknown-term 4:8; unknown-term 9:9; "
                                    "unknown-term 20:1; unknown-term 20:2");
    }
}

static void the_deck_given_stays_as_it_was(void **state)
{
    struct bench *b = *state;
    struct deck *deck = make_deck(b, "{client}");
    const struct deck *out = localise_deck(deck, &dutch, b->arena, b->diag);

    assert_string_equal(deck->title.text, "{client}");
    assert_string_equal(deck->suits[1].title.text, "{client}");
    assert_string_equal(deck->cards->fields[0].text, "{client}");
    assert_ptr_equal(out->cards->suit, &out->suits[1]);
    assert_ptr_equal(out->cards->layout, &layout);
    assert_int_equal(out->cards->fields[1].at.line, 20);
}

static void a_field_that_is_not_there_stays_away(void **state)
{
    struct bench *b = *state;
    struct deck *deck = make_deck(b, NULL);
    const struct deck *out = localise_deck(deck, &dutch, b->arena, b->diag);

    for (size_t i = 0; i < layout.nfields; i++)
        assert_null(out->cards->fields[i].text);
    bench_assert_diags(b, "");
}

static void speaks_no_other_language(void **state)
{
    static const char *const others[] = {"en", "nl-BE", "NL", "n"};
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(others); i++) {
        struct localise_job job = {.language = others[i]};
        bench_begin(b, others[i]);
        assert_null(
            localise_deck(make_deck(b, "Wat?"), &job, b->arena, b->diag));
        bench_assert_diags(b, "missing-language 1:1");
    }
}

/* The library's languages: typed quotes, after the words for terms. */
static void puts_quotes_of_the_language(void **state)
{
    struct bench *b = *state;

    bench_write(b, "layouts/languages/nl.yaml",
                "kaart: language/1\nid: nl\n"
                "quotes: {outer: «», inner: ‹›, apostrophe: ^}\n"
                "printed: {colophon: A, sources: A, draft: A, adapted: A,\n"
                "  made: A, license: A, permission: A, pictures: A}\n");
    const char *folders[] = {b->folder, NULL};
    struct library *lib = library_new(folders, b->arena, b->diag);
    struct localise_job job = {.language = "", .library = lib};
    struct deck *deck = make_deck(b, "\"{client-2}\" \\\"zo'n\\\"");
    const struct deck *out = localise_deck(deck, &job, b->arena, b->diag);

    assert_string_equal(out->title.text, "«{client}» \"zo^n\"");
    assert_string_equal(out->suits[1].title.text, "«{client}» \"zo^n\"");
    assert_string_equal(out->cards->fields[0].text, "«{client}» \\\"zo^n\\\"");
    assert_string_equal(out->cards->fields[1].text, "«{client}» \"zo^n\"");
    assert_string_equal(out->cards->fields[2].text,
                        deck->cards->fields[2].text);
    assert_string_equal(out->cards->fields[3].text,
                        deck->cards->fields[3].text);
    bench_assert_diags(b, "");
    library_free(lib);
}

/* No PO file is asked for, and terms are filled in. */
static void speaks_languages_that_no_one_speaks(void **state)
{
    struct bench *b = *state;
    struct deck *deck = make_deck(b, "{client-2} {client.many}");
    const struct deck *out = localise_deck(
        deck, &(struct localise_job){.language = "qps"}, b->arena, b->diag);

    assert_string_equal(out->language, "qps");
    assert_string_equal(out->languages, "qps");
    assert_string_equal(out->title.text, "[{client} çļíëñţéñ one]");
    assert_string_equal(out->suits[1].title.text, out->title.text);
    assert_string_equal(out->cards->fields[0].text, out->title.text);
    assert_string_equal(out->cards->fields[1].text, out->title.text);
    assert_string_equal(out->cards->fields[2].text,
                        deck->cards->fields[2].text);
    assert_null(out->draft);
    assert_string_equal(deck->language, "nl");
    out = localise_deck(deck, &(struct localise_job){.language = "qps-rtl"},
                        b->arena, b->diag);
    assert_string_equal(out->language, "qps-rtl");
    assert_true(text_is_rtl(out->language));
    assert_string_equal(out->title.text, "\u202e[{client} çļíëñţéñ one]\u202c");
    bench_assert_diags(b, "");
}

static void our_fonts_have_every_strange_letter(void **state)
{
    static const char *const names[] = {
        "Vollkorn SemiBold", "Vollkorn SemiBold Italic", "Vollkorn Black",
        "Noto Sans",         "Noto Sans Bold",           "Noto Sans Italic"};
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    const char *all = pseudo_text("abcdefghijklmnopqrstuvwxyz "
                                  "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                                  true, b->arena);

    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        struct type type = workshop_type(&s, names[i]);
        text_make(s.tools.texts, &type, all, false, (struct pos){0}, b->diag);
    }
    bench_assert_diags(b, "");
    workshop_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(puts_terms_into_texts),
        BENCH_TEST(the_deck_given_stays_as_it_was),
        BENCH_TEST(a_field_that_is_not_there_stays_away),
        BENCH_TEST(puts_quotes_of_the_language),
        BENCH_TEST(speaks_languages_that_no_one_speaks),
        BENCH_TEST(our_fonts_have_every_strange_letter),
        BENCH_TEST(speaks_no_other_language),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
