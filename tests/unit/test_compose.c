/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_compose.c - boxes placed and text fitted, across the whole deck */
#include "support/workshop.h"

#include <glib.h>
#include <string.h>

#define DECK                                                                   \
    "kaart: deck/1\nid: proef\nlanguage: nl\ntitle: Proef\nversion: 1.0.0\n"   \
    "date: 2026-11-21\nlicense: CC-BY-4.0\n"                                   \
    "sources: [{cite: Wij, relation: own-words}]\nlayout: own\n"               \
    "suits: {een: {title: Een, colour: ink}}\ncards:\n"

#define LAYOUT                                                                 \
    "kaart: layout/1\nid: own\nsize: [60 mm, 40 mm]\n"                         \
    "colours: {ink: {rgb: \"#102030\"}}\n"                                     \
    "styles:\n"                                                                \
    "  big: {font: Noto Sans, size: [10 pt, 20 pt], leading: 1.2}\n"           \
    "  small: {font: Noto Sans, size: [8 pt, 12 pt], leading: 1.2}\n"          \
    "  fixed: {font: Noto Sans, size: 10 pt, leading: 1.2}\n"                  \
    "fields: {q: {type: text}, h: {type: text}, t: {type: text}}\n"

static struct faces *compose(struct bench *b, struct workshop *s,
                             const char *layout, const char *cards)
{
    g_autofree char *own = g_strconcat(LAYOUT, layout, NULL);
    g_autofree char *deck = g_strconcat(DECK, cards, NULL);

    bench_write(b, "layouts/own.yaml", own);
    bench_write(b, "deck.yaml", deck);
    *s = workshop_open(b);
    struct faces *faces = workshop_faces(s);
    if (!faces)
        bench_assert_diags(b, "");
    return faces;
}

static const struct chosen *find_chosen(const struct faces *faces,
                                        const char *style)
{
    for (size_t i = 0; i < faces->nchosen; i++)
        if (strcmp(faces->chosen[i].style->name, style) == 0)
            return &faces->chosen[i];
    return NULL;
}

#define SHORT "  - {id: A, suit: een, q: Kort}\n"
#define LONG                                                                   \
    "  - {id: B, suit: een, q: \"Een vraag die zo lang is dat zij op haar "    \
    "grootst niet past op een kaart als deze hier is\"}\n"
#define FAR                                                                    \
    "  - {id: C, suit: een, q: \"Deze tekst is zo lang dat hij ook op zijn "   \
    "kleinst nergens past, want hij gaat maar door en door en door en hij "    \
    "houdt niet op, ook niet als hij al lang gezegd heeft wat hij wilde "      \
    "zeggen, en dan zegt hij het nog een keer en nog een keer en nog een "     \
    "keer, tot de kaart vol is en meer dan vol, en dan gaat hij nog door\"}\n"
#define ONE_TEXT "front: {text: {field: q, style: big, inset: 5 mm}}\n"

static const struct {
    const char *name, *cards;
    cpt low, high;         /* of the size chosen */
    const char *forced_by; /* NULL: none */
    const char *diags;
} fits[] = {
    {"a short text takes the largest size", SHORT, 2000, 2000, NULL, ""},
    {"a long one sets the size for all", SHORT LONG, 1000, 1975, "B", ""},
    {"in whatever order", LONG SHORT, 1000, 1975, "B", ""},
    {"one that cannot fit pulls nobody down", SHORT FAR, 2000, 2000, NULL,
     "text-overflow 13:27"},
    {"nor those that could", SHORT LONG FAR, 1000, 1975, "B",
     "text-overflow 14:27"},
    {"nor when it comes first", FAR SHORT, 2000, 2000, NULL,
     "text-overflow 12:27"},
};

static void a_style_has_one_size_in_the_deck(void **state)
{
    struct bench *b = *state;
    cpt before = 0;

    for (size_t i = 0; i < G_N_ELEMENTS(fits); i++) {
        struct workshop s;
        bench_begin(b, fits[i].name);
        const struct faces *faces = compose(b, &s, ONE_TEXT, fits[i].cards);
        const struct chosen *big = find_chosen(faces, "big");
        bench_assert_diags(b, fits[i].diags);
        assert_in_range(big->size, fits[i].low, fits[i].high);
        assert_int_equal(big->size % 25, 0);
        assert_int_equal(big->forced_by != NULL, fits[i].forced_by != NULL);
        if (big->forced_by)
            assert_string_equal(big->forced_by->id, fits[i].forced_by);
        for (size_t k = 0; k < faces->deck->ncards; k++)
            assert_int_equal(
                workshop_item(&faces->fronts[k], ITEM_TEXT, "q")->text->size,
                big->size);
        if (fits[i].forced_by && before)
            assert_int_equal(big->size, before);
        before = fits[i].forced_by ? big->size : before;
        workshop_close(&s);
    }
}

#define LONGER(id)                                                             \
    "  - {id: " id ", suit: een, q: \"Een vraag die zo lang is dat zij op "    \
    "haar grootst niet past op een kaart als deze hier is\"}\n"

/* Cards that force a size are named, three at most, the first one first. */
static void all_that_force_a_size_are_named(void **state)
{
    static const struct {
        const char *name, *cards, *want;
    } named[] = {
        {"none", SHORT, ""},
        {"one", SHORT LONGER("X"), "X"},
        {"two", LONGER("X") SHORT LONGER("Y"), "XY"},
        {"four", LONGER("X") LONGER("Y") LONGER("Z") LONGER("W"), "XYZ"},
        {"not one that does not fit at all", FAR LONGER("X"), "X"},
    };
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(named); i++) {
        struct workshop s;
        g_autoptr(GString) got = g_string_new(NULL);
        bench_begin(b, named[i].name);
        const struct faces *faces = compose(b, &s, ONE_TEXT, named[i].cards);
        const struct chosen *big = find_chosen(faces, "big");
        for (size_t k = 0; k < big->ncards; k++)
            g_string_append(got, big->cards[k]->id);
        assert_string_equal(got->str, named[i].want);
        workshop_close(&s);
    }
}

/* The size is the largest: a quarter point more would not do. */
static void the_size_is_the_largest_that_fits(void **state)
{
    struct bench *b = *state;
    struct workshop s;
    const struct faces *faces = compose(b, &s, ONE_TEXT, SHORT LONG);
    cpt size = find_chosen(faces, "big")->size;
    struct text *t =
        workshop_item(&faces->fronts[1], ITEM_TEXT, "q")->text->text;

    assert_true(text_height(t, size, 50000, NULL) <= 30000);
    assert_true(text_height(t, size + 25, 50000, NULL) > 30000);
    workshop_close(&s);
}

static void an_overflow_says_card_field_language_and_millimetres(void **state)
{
    struct bench *b = *state;
    struct workshop s;
    const struct faces *faces = compose(b, &s, ONE_TEXT, FAR);
    struct text *t =
        workshop_item(&faces->fronts[0], ITEM_TEXT, "q")->text->text;
    um over = text_height(t, 1000, 50000, NULL) - 30000;
    g_autofree char *want = g_strdup_printf(
        "text is %d.%d mm too tall for its box, even at 10 pt (card C, q, nl)",
        (over + 99) / 100 / 10, (over + 99) / 100 % 10);

    bench_assert_diags(b, "text-overflow 12:27");
    assert_string_equal(diag_at(b->diag, 0)->text, want);
    workshop_close(&s);
}

static void an_overflow_in_the_second_language_says_so(void **state)
{
    static const char layout[] =
        LAYOUT "front: {text: {field: q, style: fixed, inset: 19 mm, "
               "language: second}}\n";
    static const char cards[] = DECK SHORT, words[] = DECK FAR;
    struct bench *b = *state;

    bench_write(b, "layouts/own.yaml", layout);
    bench_write(b, "deck.yaml", cards);
    struct workshop s = workshop_open(b);
    struct deck *first = workshop_deck(&s);
    bench_write(b, "deck.yaml", words);
    struct deck *second = workshop_deck(&s);
    second->language = "en";
    first->second = second;
    compose_deck(first, &s.tools, b->arena, b->diag);
    assert_non_null(strstr(diag_at(b->diag, 0)->text, "(card A, q, en)"));
    workshop_close(&s);
}

#define COLUMN(...)                                                            \
    "front: {column: {inset: 5 mm, children: [" __VA_ARGS__ "]}}\n"

static const struct {
    const char *name, *layout, *cards, *diags;
    cpt big, small; /* 0: less than the largest */
} shared[] = {
    {"two texts that fit",
     COLUMN("text: {field: q, style: big}, text: {field: h, style: small}"),
     "  - {id: A, suit: een, q: Kort, h: Ook}\n", "", 2000, 1200},
    {"the last one that can gives first",
     COLUMN("text: {field: q, style: big}, text: {field: h, style: small}"),
     "  - {id: A, suit: een, q: \"1\\n\\n2\", h: \"1\\n\\n2\\n\\n3\"}\n", "",
     2000, 0},
    {"one in a box further in gives, when its neighbour cannot",
     COLUMN("{column: [text: {field: q, style: big}]}, "
            "text: {field: h, style: fixed}"),
     "  - {id: A, suit: een, q: \"1\\n\\n2\\n\\n3\", h: \"1\\n\\n2\"}\n", "", 0,
     1200},
    {"what cannot be made to fit is said",
     COLUMN("text: {field: h, style: fixed}"),
     "  - {id: A, suit: een, h: \"1\\n\\n2\\n\\n3\\n\\n4\\n\\n5\\n\\n6\\n\\n7"
     "\"}\n",
     "text-overflow 12:27", 2000, 1200},
    {"boxes without text that do not fit are said, at the layout",
     COLUMN("fill: {height: 20 mm}, fill: {height: 20 mm}"),
     "  - {id: A, suit: een, h: x}\n  - {id: B, suit: een, h: x}\n",
     "box-overflow 10:17", 2000, 1200},
};

static void texts_that_share_a_box_share_its_room(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(shared); i++) {
        struct workshop s;
        bench_begin(b, shared[i].name);
        const struct faces *faces =
            compose(b, &s, shared[i].layout, shared[i].cards);
        const struct chosen *big = find_chosen(faces, "big"),
                            *small = find_chosen(faces, "small");
        bench_assert_diags(b, shared[i].diags);
        assert_true(!big || (shared[i].big ? big->size == shared[i].big
                                           : big->size < 2000));
        assert_true(!small || (shared[i].small ? small->size == shared[i].small
                                               : small->size < 1200));
        workshop_close(&s);
    }
}

/* A back that every card shows is said once. */
static void a_text_on_every_card_is_complained_of_once(void **state)
{
    struct bench *b = *state;
    struct workshop s;

    compose(b, &s,
            "back: {row: {children: [text: {from: [deck.id, deck.title, "
            "deck.version, deck.date], join: \"\", style: fixed, width: 5 "
            "mm}]}}\n",
            SHORT LONG);
    assert_int_equal(diag_size(b->diag), 1);
    assert_int_equal(diag_count(b->diag, DIAG_TEXT_OVERFLOW), 1);
    workshop_close(&s);
}

static const struct {
    const char *name, *card;
    const char *shown; /* what of q, h and t is on the front, in order */
} wheres[] = {
    {"when it is there", "q: a, h: b", "qh"},
    {"unless it is not there", "q: a", "qt"},
    {"an empty text is not there", "q: a, h: \"\"", "qt"},
    {"all are there", "q: a, h: b, t: c", "qh"},
};

static void boxes_show_when_and_unless(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(wheres); i++) {
        struct workshop s;
        bench_begin(b, wheres[i].name);
        g_autofree char *card =
            g_strdup_printf("  - {id: A, suit: een, %s}\n", wheres[i].card);
        const struct faces *faces =
            compose(b, &s,
                    COLUMN("text: {field: q, style: fixed}, "
                           "text: {field: h, style: fixed, when: h}, "
                           "text: {from: card.id, style: fixed, unless: h}"),
                    card);
        const struct face *f = &faces->fronts[0];
        assert_int_equal(f->nitems, 2);
        assert_string_equal(f->items[0].what, "q");
        assert_string_equal(f->items[1].what,
                            wheres[i].shown[1] == 'h' ? "h" : "id");
        workshop_close(&s);
    }
}

/* What is not shown leaves no gap and takes no room. */
static void hidden_boxes_leave_no_gap(void **state)
{
    struct bench *b = *state;
    struct workshop s;
    const struct faces *faces =
        compose(b, &s,
                "front: {column: {gap: 7 mm, children: "
                "[text: {field: h, style: fixed}, fill: {when: t, height: 9 "
                "mm}, text: {field: q, style: fixed}]}}\n",
                "  - {id: A, suit: een, q: x}\n"
                "  - {id: B, suit: een, q: x, h: x}\n");
    const struct item *alone = workshop_item(&faces->fronts[0], ITEM_TEXT, "q");
    const struct item *above = workshop_item(&faces->fronts[1], ITEM_TEXT, "h");
    const struct item *below = workshop_item(&faces->fronts[1], ITEM_TEXT, "q");

    assert_int_equal(alone->rect.y, 0);
    assert_int_equal(below->rect.y, above->rect.h + 7000);
    workshop_close(&s);
}

/* The same face for a script that runs to the left is its mirror image. */
static void scripts_that_run_to_the_left_mirror_the_face(void **state)
{
    struct bench *b = *state;
    struct workshop s;
    static const char row[] = "front: {row: [fill: {width: 10 mm, fill: ink}, "
                              "fill: {width: 3 mm, fill: suit}]}\n";
    const struct faces *faces = compose(b, &s, row, SHORT);
    struct rect one = faces->fronts->items[0].rect;
    g_autofree char *deck = g_strconcat(DECK, SHORT, NULL);
    char *nl = strstr(deck, "language: nl");

    assert_int_equal(faces->fronts->nitems, 2);
    workshop_close(&s);
    memcpy(nl, "language: ar", 12);
    bench_write(b, "deck.yaml", deck);
    s = workshop_open(b);
    faces = workshop_faces(&s);
    bench_assert_diags(b, "");
    assert_int_equal(one.x, 0);
    assert_int_equal(faces->fronts->items[0].rect.x, 60000 - 10000);
    assert_int_equal(faces->fronts->items[1].rect.x, 60000 - 13000);
    workshop_close(&s);
}

/* A list of fonts with a stand-in that is there and one that is not. */
static const char few_fonts[] =
    "kaart: fonts/1\nfolders: [/usr/share/fonts/truetype/noto]\nfonts:\n"
    "  Noto Sans:\n    file: NotoSans-Regular.ttf\n    scripts:\n"
    "      Arab: {font: Noto Sans Arabic, scale: 1.5, leading: 2}\n"
    "      Ethi: {font: None, leading: 3}\n"
    "  Noto Sans Arabic: {file: NotoSansArabic-Regular.ttf}\n"
    "  None: {file: None.ttf, package: fonts-none}\n";

static const struct {
    const char *name, *language, *words, *diags;
    double lines; /* height of two lines less that of one, in ems */
} scripts[] = {
    {"a font that no text needs may be missing", "nl", "Een\\\n      twee", "",
     1.2},
    {"and so in its own language", "ti", "Een\\\n      twee", "", 3.6},
    {"one that a text needs may not", "nl", "\u1218\u1295", "missing-font 14:8",
     0},
    {"nor in its own language", "ti", "\u1218\u1295", "missing-font 14:8", 0},
    {"another language takes the leading of its script", "ar",
     "\u0646\u0639\u0645\\\n      \u0644", "", 2.4},
    {"whatever it quotes", "ar", "Een\\\n      twee", "", 2.4},
    {"a quotation leaves the leading", "nl",
     "\u0646\u0639\u0645\\\n      \u0644", "", 1.2},
};

static void scripts_have_their_own_font_and_leading(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(scripts); i++) {
        bench_begin(b, scripts[i].name);
        g_autofree char *deck =
            g_strdup_printf("%s  - id: A\n    suit: een\n    q: |\n      %s\n",
                            DECK, scripts[i].words);
        memcpy(strstr(deck, "language: ") + strlen("language: "),
               scripts[i].language, 2);
        bench_write(b, "fonts/fonts.yaml", few_fonts);
        bench_write(b, "layouts/own.yaml",
                    LAYOUT "front: {text: {field: q, style: fixed}}\n");
        bench_write(b, "deck.yaml", deck);
        struct workshop s = workshop_open(b);
        const struct faces *faces = workshop_faces(&s);
        bench_assert_diags(b, scripts[i].diags);
        assert_int_equal(faces->faulty, *scripts[i].diags != '\0');
        const struct item *item = workshop_item(faces->fronts, ITEM_TEXT, "q");
        if (item) {
            const struct line *lines = item->text->lines;
            double em = 10 * 25400 / 72.0;
            assert_int_equal(item->text->nlines, 2);
            assert_in_range(lines[1].baseline - lines[0].baseline,
                            (um)(em * scripts[i].lines) - 2,
                            (um)(em * scripts[i].lines) + 2);
        }
        workshop_close(&s);
    }
}

/* What reaches deep pushes down what stands below it, and nothing else. */
static void deep_letters_have_room(void **state)
{
    static const char *const words[] = {"\u0627", "\u064a", "Ag", "A"};
    struct bench *b = *state;
    um below[G_N_ELEMENTS(words)], last[G_N_ELEMENTS(words)];

    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        struct workshop s;
        bench_begin(b, words[i]);
        g_autofree char *cards = g_strdup_printf(
            "  - {id: A, suit: een, q: %s, h: A, t: %s}\n", words[i], words[i]);
        const struct faces *faces = compose(
            b, &s,
            "front: {column: {children: [text: {field: q, style: fixed}, text: "
            "{field: h, style: fixed}, row: {children: [text: {field: t, "
            "style: fixed}]}]}}\n",
            cards);
        const struct item *h = workshop_item(faces->fronts, ITEM_TEXT, "h");
        const struct item *q = workshop_item(faces->fronts, ITEM_TEXT, "q");
        const struct item *t = workshop_item(faces->fronts, ITEM_TEXT, "t");
        below[i] = h->rect.y - q->rect.y - q->rect.h;
        last[i] = t->rect.y - h->rect.y - h->rect.h;
        workshop_close(&s);
    }
    assert_int_equal(below[0], 0);
    assert_in_range(below[1], 200, 1500);
    assert_int_equal(below[2], 0);
    assert_int_equal(below[3], 0);
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
        assert_int_equal(last[i], 0);
}

static const char square[] =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"66mm\" height=\"46mm\" "
    "viewBox=\"0 0 66 46\"><rect width=\"66\" height=\"46\"/></svg>";

static const struct {
    const char *name, *box;
    struct rect rect, picture;
} arts[] = {
    {"art fits inside its box",
     "{from: deck.back}",
     {0, 0, 60000, 40000},
     {1304, 0, 57391, 40000}},
    {"art that covers",
     "{from: deck.back, fit: cover}",
     {0, 0, 60000, 40000},
     {0, -909, 60000, 41818}},
    {"art that bleeds runs over the trim",
     "{from: deck.back, bleed: true}",
     {-3000, -3000, 66000, 46000},
     {-3000, -3000, 66000, 46000}},
    {"but only where it touches the trim",
     "{from: deck.back, bleed: true, inset: [10 mm, 0 mm, 0 mm, 10 mm]}",
     {10000, 10000, 53000, 33000},
     {10000, 8031, 53000, 36939}},
    {"the focus stays",
     "{from: deck.back, fit: cover, focus: [50, 0]}",
     {0, 0, 60000, 40000},
     {0, 0, 60000, 41818}},
};

static void art_lies_where_its_box_says(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(arts); i++) {
        struct workshop s;
        bench_begin(b, arts[i].name);
        g_autofree char *own = g_strdup_printf(
            LAYOUT "bleed: 3 mm\nback: {stack: [art: %s]}\n", arts[i].box);
        g_autofree char *deck = g_strdup_printf("%s" SHORT, DECK);
        g_autofree char *with = g_strdup_printf("back: back.svg\n%s", deck);
        bench_write(b, "back.svg", square);
        bench_write(b, "layouts/own.yaml", own);
        bench_write(b, "deck.yaml", with);
        s = workshop_open(b);
        const struct faces *faces = workshop_faces(&s);
        bench_assert_diags(b, "");
        const struct item *art =
            workshop_item(faces->backs, ITEM_ART, "deck.back");
        assert_memory_equal(&art->rect, &arts[i].rect, sizeof art->rect);
        assert_memory_equal(&art->picture, &arts[i].picture,
                            sizeof art->picture);
        workshop_close(&s);
    }
}

/* What an SVG says of itself, and where the whole picture of 66 x 46 mm then
 * lies on a card of 60 x 40 mm in Arabic. */
static const struct {
    const char *name, *root, *box;
    bool mirror;
    um x;
} turned[] = {
    {"a picture stays as it is", "", "{from: deck.back, fit: cover}", false, 0},
    {"one that asks is turned", " data-mirror='rtl'",
     "{from: deck.back, fit: cover}", true, 0},
    {"another word is not asking", " data-mirror='no'",
     "{from: deck.back, fit: cover}", false, 0},
    {"the same part stays in sight", "",
     "{from: deck.back, fit: cover, height: 80 mm, focus: [0, 0]}", false, 0},
    {"of a turned one its mirror image", " data-mirror='rtl'",
     "{from: deck.back, fit: cover, height: 80 mm, focus: [0, 0]}", true,
     60000 - 114783},
    {"what lies at the start still does", "",
     "{from: deck.back, fit: contain, height: 20 mm, focus: [0, 0]}", false,
     60000 - 28696},
};

static void pictures_are_turned_when_they_ask(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(turned); i++) {
        struct workshop s;
        bench_begin(b, turned[i].name);
        g_autofree char *own = g_strdup_printf(
            LAYOUT "back: {column: [art: %s]}\n", turned[i].box);
        g_autofree char *deck =
            g_strconcat("back: back.svg\n", DECK, SHORT, NULL);
        memcpy(strstr(deck, "language: nl"), "language: ar", 12);
        g_autofree char *svg = g_strdup_printf(
            "<?xml version='1.0'?><!-- <svg data-mirror='no'> --><svg%s%s",
            turned[i].root, square + strlen("<svg"));
        bench_write(b, "back.svg", svg);
        bench_write(b, "layouts/own.yaml", own);
        bench_write(b, "deck.yaml", deck);
        s = workshop_open(b);
        const struct faces *faces = workshop_faces(&s);
        const struct item *art =
            workshop_item(faces->backs, ITEM_ART, "deck.back");
        assert_int_equal(art->mirror, turned[i].mirror);
        assert_int_equal(art->picture.x, turned[i].x);
        workshop_close(&s);
    }
}

static void art_that_cannot_be_shown_is_said_where_it_is_named(void **state)
{
    struct bench *b = *state;
    struct workshop s;
    g_autofree char *deck = g_strconcat("back: none.svg\n", DECK, SHORT, NULL);

    bench_write(b, "layouts/own.yaml",
                LAYOUT "back: {art: {from: deck.back}}\n");
    bench_write(b, "deck.yaml", deck);
    s = workshop_open(b);
    workshop_faces(&s);
    bench_assert_diags(b, "art-unreadable 1:7");
    workshop_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(a_style_has_one_size_in_the_deck),
        BENCH_TEST(all_that_force_a_size_are_named),
        BENCH_TEST(the_size_is_the_largest_that_fits),
        BENCH_TEST(an_overflow_in_the_second_language_says_so),
        BENCH_TEST(an_overflow_says_card_field_language_and_millimetres),
        BENCH_TEST(texts_that_share_a_box_share_its_room),
        BENCH_TEST(a_text_on_every_card_is_complained_of_once),
        BENCH_TEST(boxes_show_when_and_unless),
        BENCH_TEST(hidden_boxes_leave_no_gap),
        BENCH_TEST(scripts_that_run_to_the_left_mirror_the_face),
        BENCH_TEST(scripts_have_their_own_font_and_leading),
        BENCH_TEST(deep_letters_have_room),
        BENCH_TEST(art_lies_where_its_box_says),
        BENCH_TEST(pictures_are_turned_when_they_ask),
        BENCH_TEST(art_that_cannot_be_shown_is_said_where_it_is_named),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
