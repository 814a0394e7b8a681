/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_order.c - the pages of single cards in each order */
#include "impose/impose.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>

static const struct layout formats[] = {
    {.id = "K", .width = 97000, .height = 70000, .bleed = 3000},
    {.id = "other size", .width = 97000, .height = 69000, .bleed = 3000},
    {.id = "other corners",
     .width = 97000,
     .height = 70000,
     .bleed = 3000,
     .corners = 3000},
};

static const struct sheet sheet = {
    .id = "single", .single = true, .bleed = 3000};

#define NCARDS 4

/* A, B, C and D with 0, 1, 3 and 1 copies, and a grey back. */
static struct faces *make_faces(struct bench *b)
{
    static const char *const ids[NCARDS] = {"A", "B", "C", "D"};
    static const int copies[NCARDS] = {0, 1, 3, 1};
    static const struct colour grey = {.name = "grey", .rgb = {128, 128, 128}};
    struct deck *deck = ARENA_NEW(b->arena, struct deck);
    struct faces *faces = ARENA_NEW(b->arena, struct faces);

    *deck = (struct deck){.id = "proef", .language = "nl", .ncards = NCARDS};
    deck->cards = ARENA_ARRAY(b->arena, struct card, NCARDS);
    faces->deck = deck;
    faces->fronts = ARENA_ARRAY(b->arena, struct face, NCARDS);
    faces->backs = ARENA_ARRAY(b->arena, struct face, NCARDS);
    for (size_t i = 0; i < NCARDS; i++) {
        struct card *card = &deck->cards[i];
        struct item *fill = ARENA_NEW(b->arena, struct item);
        card->id = ids[i];
        card->at = (struct pos){"deck.yaml", (unsigned)i + 9, 5};
        card->layout = &formats[0];
        card->copies = copies[i];
        *fill = (struct item){
            .kind = ITEM_FILL, .rect = {0, 0, 97000, 70000}, .colour = &grey};
        faces->fronts[i] = (struct face){.side = SIDE_FRONT, .card = card};
        faces->backs[i] = (struct face){
            .side = SIDE_BACK, .card = card, .items = fill, .nitems = 1};
    }
    return faces;
}

/* The labels of the pages, which must be of the faces that are on them. */
static char *list_pages(const struct imposition *imp)
{
    GString *all = g_string_new(NULL);

    for (size_t i = 0; i < imp->npages; i++) {
        const struct page *p = &imp->pages[i];
        const struct face *face = p->placed->face;
        assert_int_equal(p->nplaced, 1);
        assert_int_equal(p->side, face->side);
        assert_true(g_str_has_prefix(p->label, face->card->id) ||
                    strcmp(p->label, "back") == 0);
        g_string_append_printf(all, "%s%s", i ? ", " : "", p->label);
    }
    return g_string_free(all, FALSE);
}

static const struct {
    const char *name;
    struct impose_order order;
    const char *pages;
    size_t ncards;
} orders[] = {
    {"front-back",
     {IMPOSE_FRONT_BACK, false},
     "B, B back, C, C back, C, C back, C, C back, D, D back",
     5},
    {"back-front",
     {IMPOSE_BACK_FRONT, false},
     "B back, B, C back, C, C back, C, C back, C, D back, D",
     5},
    {"fronts-back", {IMPOSE_FRONTS_BACK, false}, "B, C, C, C, D, back", 5},
    {"separate: fronts", {IMPOSE_FRONTS, false}, "B, C, C, C, D", 5},
    {"separate: backs",
     {IMPOSE_BACKS, false},
     "B back, C back, C back, C back, D back",
     5},
    {"front-back, once",
     {IMPOSE_FRONT_BACK, true},
     "B, B back, C, C back, D, D back",
     3},
    {"back-front, once",
     {IMPOSE_BACK_FRONT, true},
     "B back, B, C back, C, D back, D",
     3},
    {"fronts-back, once", {IMPOSE_FRONTS_BACK, true}, "B, C, D, back", 3},
    {"separate: fronts, once", {IMPOSE_FRONTS, true}, "B, C, D", 3},
    {"separate: backs, once",
     {IMPOSE_BACKS, true},
     "B back, C back, D back",
     3},
};

static void pages_come_as_ordered(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(orders); i++) {
        bench_begin(b, orders[i].name);
        const struct imposition *imp = impose_ordered(
            make_faces(b), &sheet, &orders[i].order, b->arena, b->diag);
        g_autofree char *pages = list_pages(imp);
        assert_string_equal(pages, orders[i].pages);
        assert_int_equal(imp->nsheets, orders[i].ncards);
        bench_assert_diags(b, "");
    }
}

static void nothing_is_made_of_no_cards(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(orders); i++) {
        bench_begin(b, orders[i].name);
        struct faces *faces = make_faces(b);
        for (size_t k = 0; k < NCARDS; k++)
            faces->deck->cards[k].copies = 0;
        const struct imposition *imp =
            impose_ordered(faces, &sheet, &orders[i].order, b->arena, b->diag);
        assert_int_equal(imp->npages, 0);
        bench_assert_diags(b, "");
    }
}

static const struct colour red = {.name = "grey", .rgb = {129, 128, 128}};
static const struct colour ink = {
    .name = "grey", .rgb = {128, 128, 128}, .has_cmyk = true};
static const struct colour alike = {.name = "gray", .rgb = {128, 128, 128}};

static const struct {
    const char *name;
    size_t card;
    const struct layout *layout;
    const struct colour *colour;
    um right; /* how far its back lies to the right */
    bool bare;
    const char *diags;
} others[] = {
    {"other colour", 2, &formats[0], &red, 0, false,
     "wrong-value 11:5; note 10:5"},
    {"other ink", 3, &formats[0], &ink, 0, false,
     "wrong-value 12:5; note 10:5"},
    {"same colour by another name", 3, &formats[0], &alike, 0, false, ""},
    {"other place", 2, &formats[0], &alike, 1, false,
     "wrong-value 11:5; note 10:5"},
    {"nothing there", 2, &formats[0], &alike, 0, true,
     "wrong-value 11:5; note 10:5"},
    {"other size", 3, &formats[1], &alike, 0, false,
     "wrong-value 12:5; note 10:5"},
    {"other corners", 3, &formats[2], &alike, 0, false,
     "wrong-value 12:5; note 10:5"},
    {"a card that is not wanted", 0, &formats[0], &red, 0, false, ""},
};

static void cards_share_a_back_that_is_the_same(void **state)
{
    static const struct impose_order order = {IMPOSE_FRONTS_BACK, false};
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(others); i++) {
        bench_begin(b, others[i].name);
        struct faces *faces = make_faces(b);
        struct face *back = &faces->backs[others[i].card];
        faces->deck->cards[others[i].card].layout = others[i].layout;
        back->items->colour = others[i].colour;
        back->items->rect.x += others[i].right;
        if (others[i].bare)
            back->nitems = 0;
        const struct imposition *imp =
            impose_ordered(faces, &sheet, &order, b->arena, b->diag);
        bench_assert_diags(b, others[i].diags);
        assert_int_equal(imp->npages, *others[i].diags ? 0 : 6);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(pages_come_as_ordered),
        BENCH_TEST(nothing_is_made_of_no_cards),
        BENCH_TEST(cards_share_a_back_that_is_the_same),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
