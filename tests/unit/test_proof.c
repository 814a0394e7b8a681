/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_proof.c - a proof says what is what and hides nothing that is read */
#include "impose/proof.h"

#include "support/bench.h"
#include "support/cards.h"

#include <glib.h>
#include <string.h>

static const struct layout narrow = {
    .id = "n", .width = 60000, .height = 40000, .bleed = 3000, .safe = 4000};

static struct sheet make_sheet(bool fold)
{
    return (struct sheet){.id = "a4",
                          .width = 210000,
                          .height = 297000,
                          .margin = 8000,
                          .gap = 3000,
                          .bleed = 2000,
                          .back_bleed = 1000,
                          .fold = fold};
}

/* What is on a card, and where its tag must be then. */
static const struct {
    const char *name;
    struct rect text, art; /* w of 0: none */
    bool qr, bleeds;
    struct rect want; /* w of 0: anywhere */
} faces_table[] = {
    {"nothing", {0}, {0}, false, false, {700, 700, 4600, 2600}},
    {"a text where texts are",
     {4000, 4400, 52000, 30000},
     {0},
     false,
     false,
     {700, 700, 4600, 2600}},
    {"a text in the band above",
     {0, 500, 60000, 3000},
     {0},
     false,
     false,
     {700, 36700, 4600, 2600}},
    {"a ground",
     {0},
     {-3000, -3000, 66000, 46000},
     false,
     true,
     {700, 700, 4600, 2600}},
    {"an icon in a corner",
     {0},
     {0, 0, 8000, 8000},
     false,
     false,
     {54700, 700, 4600, 2600}},
    {"texts at all edges",
     {0, 0, 60000, 9000},
     {0, 14000, 60000, 26000},
     true,
     false,
     {0}},
};

static bool meet(struct rect a, struct rect b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h &&
           b.y < a.y + a.h;
}

static void tags_hide_nothing_that_is_read(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(faces_table); i++) {
        struct sheet s = make_sheet(false);
        struct item items[2] = {{.kind = ITEM_TEXT}, {.kind = ITEM_ART}};
        bench_begin(b, faces_table[i].name);
        struct faces *faces = cards_make(b, &narrow, 1, 1);
        items[0].rect = faces_table[i].text;
        items[1].rect = faces_table[i].art;
        items[1].bleeds = faces_table[i].bleeds;
        if (faces_table[i].qr)
            items[1].kind = ITEM_QR;
        size_t first = faces_table[i].text.w ? 0 : 1;
        faces->fronts[0].items = items + first;
        faces->fronts[0].nitems = (faces_table[i].art.w ? 2 : 1) - first;
        struct imposition *imp = impose_faces(faces, &s, b->arena, b->diag);
        proof_add(imp, b->arena);
        const struct placed *p = &imp->pages[0].placed[0];
        const struct rect want = faces_table[i].want;
        assert_string_equal(p->tag, "C1");
        if (want.w)
            assert_memory_equal(&p->tag_box, &want, sizeof want);
        if (faces_table[i].text.w)
            assert_false(meet(p->tag_box, faces_table[i].text));
        if (faces_table[i].qr)
            assert_false(meet(p->tag_box, faces_table[i].art));
    }
}

/* The fold is where front and back touch, on the faces that stand on their
 * heads too, and is in the legend only where there is one. */
static void folds_are_no_cuts(void **state)
{
    struct bench *b = *state;

    for (int fold = 0; fold < 2; fold++) {
        struct layout l = narrow;
        l.butt = true;
        struct sheet s = make_sheet(fold);
        s.turn_rows = true;
        struct imposition *imp =
            impose_faces(cards_make(b, &l, 9, 1), &s, b->arena, b->diag);
        um height = imp->pages[0].height;
        proof_add(imp, b->arena);
        const struct page *page = &imp->pages[0];
        assert_int_equal(page->nlegend, fold ? 5 : 4);
        assert_true(page->height > height);
        for (size_t i = 0; i < page->nlegend; i++)
            assert_in_range(page->legend[i].y, height, page->height);
        for (size_t i = 0; i < page->nplaced; i++) {
            const struct placed *p = &page->placed[i];
            const struct outline *o = &p->outlines[2];
            assert_int_equal(o->kind == OUTLINE_FOLD, fold);
            if (!fold)
                continue;
            /* A front's right edge or lower edge; upside down, its left. */
            assert_true((o->rect.w == 0) != (o->rect.h == 0));
            um at = p->trim.x + (p->turned ? p->trim.w - o->rect.x : o->rect.x);
            um mate = page->placed[i ^ 1].trim.x;
            if (!o->rect.w)
                assert_int_equal(at, um_max(p->trim.x, mate));
        }
    }
}

/* A legend's words keep inside the page, below the narrowest card too. */
static void legends_are_on_the_page(void **state)
{
    struct bench *b = *state;

    for (um width = 20000; width <= 200000; width += 20000) {
        struct layout l = narrow;
        l.width = width;
        struct sheet s = make_sheet(false);
        s.single = true;
        s.margin = 0;
        const struct sheet *own = proof_sheet(&s, b->arena);
        struct imposition *imp =
            impose_faces(cards_make(b, &l, 1, 1), own, b->arena, b->diag);
        proof_add(imp, b->arena);
        for (size_t i = 0; i < imp->pages[0].nlegend; i++) {
            const struct legend *k = &imp->pages[0].legend[i];
            const struct rect bleed = imp->pages[0].bleed;
            assert_in_range(k->y, bleed.y + bleed.h, imp->pages[0].height);
            assert_in_range(k->x2, 0, imp->pages[0].width);
        }
        assert_null(imp->pages[0].placed[0].tag);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(tags_hide_nothing_that_is_read),
        BENCH_TEST(folds_are_no_cuts),
        BENCH_TEST(legends_are_on_the_page),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
