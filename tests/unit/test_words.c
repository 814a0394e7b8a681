/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_words.c - words that label people, and texts that are too much at once
 */
#include "check/words.h"
#include "text/words.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>

/* Words between |, sentences between ||. */
static char *show(const char *s, const char *language, struct arena *a)
{
    const struct words *w = words_find(s, language, a);
    GString *out = g_string_new(NULL);
    size_t at = 0;

    for (size_t i = 0; i < w->nsentences; i++) {
        assert_int_equal(w->sentences[i].first, at);
        g_string_append(out, i ? "||" : "");
        for (size_t j = 0; j < w->sentences[i].nwords; j++, at++)
            g_string_append_printf(out, "%s%.*s", j ? "|" : "",
                                   (int)(w->words[at].end - w->words[at].start),
                                   s + w->words[at].start);
    }
    assert_int_equal(at, w->n);
    return g_string_free(out, FALSE);
}

static const struct {
    const char *name, *language, *text, *words;
} texts[] = {
    {"nothing", "nl", "", ""},
    {"signs alone", "nl", "… – ?!", ""},
    {"a question", "nl", "Wat zie je?", "Wat|zie|je"},
    {"two sentences", "nl", "Zo ja, wat? Nee is ook goed.",
     "Zo|ja|wat||Nee|is|ook|goed"},
    {"no point at the end", "nl", "Een. Twee", "Een||Twee"},
    {"apostrophes", "nl", "zo'n foto’s tbs'er", "zo'n|foto’s|tbs'er"},
    {"hyphens part", "nl", "ziekte-inzicht", "ziekte|inzicht"},
    {"numbers", "nl", "Op 5.3 en 1000", "Op|5.3|en|1000"},
    {"a line break ends a sentence", "nl", "Een twee\u2028drie",
     "Een|twee||drie"},
    {"Ukrainian", "uk", "Що ти бачиш? П’ять.", "Що|ти|бачиш||П’ять"},
    {"Arabic", "ar", "ماذا ترى؟ نعم.", "ماذا|ترى||نعم"},
    {"Tigrinya", "ti", "እንታይ ትርኢ፧ ሕራይ።", "እንታይ|ትርኢ||ሕራይ"},
};

static void finds_words_and_sentences(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        bench_begin(b, texts[i].name);
        bench_assert_text(show(texts[i].text, texts[i].language, b->arena),
                          texts[i].words);
    }
}

static void knows_who_has_no_spaces(void **state)
{
    (void)state;
    assert_true(words_are_spaced("nl"));
    assert_true(words_are_spaced("th-x") == false);
    assert_false(words_are_spaced("zh-Hans"));
    assert_false(words_are_spaced("ja"));
    assert_true(words_are_spaced("jam")); /* Jamaican Creole */
}

#define LABEL(w)                                                               \
    {                                                                          \
        .word = (w), .instead = "-", .why = "-"                                \
    }
static struct label labels[] = {
    LABEL("verslaafde*"),    LABEL("geval"),       LABEL("moeilijk* geval*"),
    LABEL("aandacht-zoek*"), LABEL("tbs'er"),      LABEL("Élève"),
    LABEL("lijdt aan"),      LABEL("..."),         LABEL(""),
    LABEL("case"),           LABEL("een zwerver"),
};
static const struct language dutch = {
    .id = "nl", .labels = labels, .nlabels = G_N_ELEMENTS(labels)};

static struct box text_box = {.kind = BOX_TEXT,
                              .values = {{.root = VALUE_FIELD, .field = 0}},
                              .nvalues = 1},
                  line_box = {.kind = BOX_TEXT,
                              .values = {{.root = VALUE_FIELD, .field = 1}},
                              .nvalues = 1};
static struct box *children[] = {&text_box, &line_box};
static struct box front = {
    .kind = BOX_COLUMN, .children = children, .nchildren = 2};
static const struct field question = {.name = "question", .type = FIELD_TEXT},
                          title = {.name = "title", .type = FIELD_LINE},
                          alt = {.name = "alt", .type = FIELD_LINE},
                          url = {.name = "link", .type = FIELD_URL};
static const struct field *const fields[] = {&question, &title, &alt, &url};
static const struct layout layout = {.fields = (const struct field **)fields,
                                     .nfields = G_N_ELEMENTS(fields),
                                     .front = &front};

/* A deck of one card: its question at 1:1, title 2:1, alt 3:1, link 4:1. */
static void check(struct bench *b, const char *language,
                  const char *const *words, const char *const *allowed)
{
    struct suit suit = {.id = "een", .title = {words[5], {"deck.yaml", 6, 1}}};
    struct phrase phrases[G_N_ELEMENTS(fields)];
    struct card card = {.id = "A1",
                        .at = {"deck.yaml", 9, 1},
                        .suit = &suit,
                        .layout = &layout,
                        .fields = phrases};
    const struct deck deck = {.language = language,
                              .title = {words[4], {"deck.yaml", 5, 1}},
                              .suits = &suit,
                              .nsuits = 1,
                              .cards = &card,
                              .ncards = 1};

    for (unsigned i = 0; i < G_N_ELEMENTS(fields); i++)
        phrases[i] = (struct phrase){words[i], {"deck.yaml", i + 1, 1}};
    words_check(&deck, &dutch, allowed, b->diag);
    assert_int_equal(diag_errors(b->diag), 0);
}

static const struct {
    const char *name, *text;
    int found;
} cases[] = {
    {"no text", NULL, 0},
    {"none", "Wat zie je?", 0},
    {"a word", "Een geval", 1},
    {"in capitals", "GEVAL Verslaafde", 2},
    {"in a longer word", "toeval gevallen", 0},
    {"any ending", "de verslaafden", 1},
    {"nothing before it", "onverslaafde", 0},
    {"before a sign", "geval? geval! (geval)", 3},
    {"in markup", "een **geval** en *ge*val", 2},
    {"in a list", "- geval\n- geval", 2},
    {"over a line end", "moeilijk\ngeval", 1},
    {"the longest counts alone", "moeilijke gevallen, moeilijk geval", 2},
    {"a phrase across a sign", "moeilijk, gevallen lijdt. Aan", 0},
    {"with a hyphen", "aandacht-zoekend aandacht zoekend", 2},
    {"with either apostrophe", "tbs'er tbs’er", 2},
    {"accents in another way", "e\u0301le\u0300ve ÉLÈVE", 2},
    {"at the end of the text", "lijdt", 0},
    {"Turkish letters", "İ ı", 0},
};

static void warns_of_words_that_label(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        const char *words[6] = {cases[i].text};
        bench_begin(b, cases[i].name);
        check(b, "nl", words, NULL);
        assert_int_equal(diag_count(b->diag, DIAG_WORD_LABELS), cases[i].found);
    }
}

static void reads_all_that_is_read_aloud(void **state)
{
    static const char *const words[] = {"geval", "geval", "geval",
                                        "geval", "geval", "geval"};
    struct bench *b = *state;

    check(b, "nl-BE", words, NULL);
    bench_assert_diags(b, "labelling-word 5:1; labelling-word 6:1; "
                          "labelling-word 1:1; labelling-word 2:1; "
                          "labelling-word 3:1");
}

static void a_language_that_stands_in_says_nothing(void **state)
{
    static const char *const others[] = {"de", "nld", "n", "qps", "qps-rtl"};
    static const char *const words[6] = {"geval"};
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(others); i++)
        check(b, others[i], words, NULL);
    bench_assert_diags(b, "");
}

static const struct {
    const char *name, *allow, *text;
    int found;
} allowances[] = {
    {"as the list has it", "Verslaafde*", "verslaafden", 0},
    {"as it was written", "verslaafden", "Verslaafden verslaafde", 1},
    {"with the other apostrophe", "tbs’er", "tbs'er", 0},
    {"another word", "geval", "verslaafde", 1},
    {"a phrase keeps its word", "geval", "moeilijk geval", 1},
    {"a word is no phrase", "moeilijk* geval*", "geval moeilijk geval", 2},
};

static void leaves_words_that_are_allowed(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(allowances); i++) {
        const char *words[6] = {allowances[i].text};
        const char *allowed[] = {"-", allowances[i].allow, NULL};
        bench_begin(b, allowances[i].name);
        check(b, "nl", words, allowed);
        assert_int_equal(diag_count(b->diag, DIAG_WORD_LABELS),
                         allowances[i].found);
    }
}

#define TEN "een twee drie vier vijf zes zeven acht negen tien"

static const struct {
    const char *name, *language, *question, *title, *alt, *diags;
} sizes[] = {
    {"twenty words", "nl", TEN " " TEN ".", NULL, NULL, ""},
    {"one more", "nl", TEN " " TEN " elf.", NULL, NULL, "long-sentence 1:1"},
    {"two sentences", "nl", TEN ". E" TEN " elf.", NULL, NULL, ""},
    {"two items", "nl", "- " TEN "\n- " TEN " elf", NULL, NULL, ""},
    {"markup is not counted", "nl", "1. **" TEN "** *" TEN "*", NULL, NULL, ""},
    {"a title too", "nl", NULL, TEN " " TEN " elf", NULL, "long-sentence 2:1"},
    {"what is not printed may be long", "nl", NULL, NULL,
     TEN " " TEN " " TEN " " TEN " " TEN, ""},
    {"forty-five words", "nl", TEN ".\n\n" TEN ".\n\n" TEN ".\n\n" TEN,
     "een twee drie vier vijf", NULL, ""},
    {"one more on the card", "nl", TEN ".\n\n" TEN ".\n\n" TEN ".\n\n" TEN,
     "een twee drie vier vijf zes", NULL, "many-words 9:1"},
    {"languages without spaces are not counted", "zh-Hans",
     TEN " " TEN " " TEN " " TEN " " TEN, NULL, NULL, ""},
    {"pseudo-languages are not counted", "qps",
     TEN " " TEN " " TEN " " TEN " " TEN, NULL, NULL, ""},
    {"other languages are counted", "it", TEN " " TEN " elf", NULL, NULL,
     "long-sentence 1:1"},
};

static void warns_of_what_is_too_much(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++) {
        const char *words[6] = {sizes[i].question, sizes[i].title,
                                sizes[i].alt};
        bench_begin(b, sizes[i].name);
        check(b, sizes[i].language, words, NULL);
        bench_assert_diags(b, sizes[i].diags);
    }
}

/* The card that kaart adds holds names and titles of others. */
static void leaves_the_colophon_alone(void **state)
{
    struct bench *b = *state;
    const struct layout colophon = {.id = "c",
                                    .fields = (const struct field **)fields,
                                    .nfields = 1,
                                    .front = &front},
                        own = {.colophon = "c"};
    struct phrase text = {.text = "geval " TEN " " TEN " " TEN " " TEN " " TEN};
    struct card card = {.id = "A1", .layout = &colophon, .fields = &text};
    struct deck deck = {
        .language = "nl", .layout = &own, .cards = &card, .ncards = 1};

    words_check(&deck, &dutch, NULL, b->diag);
    bench_assert_diags(b, "");
    deck.layout = &colophon;
    words_check(&deck, &dutch, NULL, b->diag);
    assert_int_equal(diag_size(b->diag), 3);
}

/* What the lists that come with kaart must find, and must leave alone. */
static const struct {
    const char *language, *text;
    int found;
} lists[] = {
    {"nl", "een autist, twee autisten, ADHD'ers en een tbs’er", 4},
    {"nl", "een junk, de verslaafden, alcoholisten", 3},
    {"nl", "verwarde personen en een verwarde man", 2},
    {"nl", "therapie-ontrouw, zorgmijdend, manipulatief", 3},
    {"nl", "hij lijdt aan psychoses en pleegde zelfmoord", 2},
    {"nl", "een zwaar geval zonder ziekte-inzicht", 2},
    {"nl", "In ieder geval, in geval van nood, in dat geval, het geval", 0},
    {"nl", "leden aan tafel, iemand leiden aan de hand, gek genoeg", 0},
    {"nl", "iemand met schizofrenie, autisme, dementie of een verslaving", 0},
    {"nl", "aandacht vragen voor elkaar; het gesprek vraagt aandacht", 0},
    {"nl", "cliënt, naaste, ervaringsdeskundige, patiënt, junkfood", 0},
    {"en", "addicts, a junkie and the mentally ill", 3},
    {"en", "She suffers from it; he committed suicide", 2},
    {"en", "non-compliant, noncompliance, service resistant", 3},
    {"en", "attention-seeking, high functioning, manipulative", 3},
    {"en", "a hopeless case; a schizophrenic", 2},
    {"en", "case meeting, in any case, a case in point, just in case", 0},
    {"en", "an addiction, suffering, a psychotic episode, psychosis", 0},
    {"en", "Who is hard to reach? Pay attention. Seeking help.", 0},
    {"en", "committed to change; commitment; alcoholic drinks", 0},
};

static void our_lists_find_what_labels(void **state)
{
    struct bench *b = *state;
    static const char *const folders[] = {".", NULL};

    for (size_t i = 0; i < G_N_ELEMENTS(lists); i++) {
        bench_begin(b, lists[i].text);
        struct library *lib = library_new(folders, b->arena, b->diag);
        const struct deck deck = {.language = lists[i].language,
                                  .title = {.text = lists[i].text}};
        const struct language *l = library_language(lib, deck.language);
        assert_true(l->nlabels >= 40);
        words_check(&deck, l, NULL, b->diag);
        assert_int_equal(diag_count(b->diag, DIAG_WORD_LABELS), lists[i].found);
        library_free(lib);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(finds_words_and_sentences),
        cmocka_unit_test(knows_who_has_no_spaces),
        BENCH_TEST(warns_of_words_that_label),
        BENCH_TEST(reads_all_that_is_read_aloud),
        BENCH_TEST(a_language_that_stands_in_says_nothing),
        BENCH_TEST(leaves_words_that_are_allowed),
        BENCH_TEST(warns_of_what_is_too_much),
        BENCH_TEST(leaves_the_colophon_alone),
        BENCH_TEST(our_lists_find_what_labels),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
