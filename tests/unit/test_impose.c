/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_impose.c - faces put on sheets, backs where their fronts are */
#include "impose/impose.h"
#include "model/library.h"

#include "support/bench.h"
#include "support/cards.h"

#include <glib.h>
#include <string.h>

/* The formats of our cards, and one that leaves odd micrometres over. */
static const struct layout formats[] = {
    {.id = "K", .width = 97000, .height = 70000, .bleed = 3000, .butt = true},
    {.id = "D", .width = 97000, .height = 140000, .bleed = 3000, .butt = true},
    {.id = "R", .width = 140000, .height = 97000, .bleed = 3000, .butt = true},
    {.id = "P", .width = 88000, .height = 88000, .bleed = 3000},
    {.id = "odd", .width = 53975, .height = 80001, .bleed = 3000, .butt = true},
    {.id = "apart", .width = 53975, .height = 80001, .bleed = 3000},
};

#define NCARDS 13

static const struct slug_words words = {.language = "nl",
                                        .sheet = "vel",
                                        .of = "van",
                                        .front = "voorkant",
                                        .back = "achterkant",
                                        .check = "50 mm"};

/* As layouts/sheets/a4.yaml. */
static struct sheet make_sheet(enum flip flip)
{
    return (struct sheet){.id = "a4",
                          .width = 210000,
                          .height = 297000,
                          .margin = 8000,
                          .gap = 3000,
                          .bleed = 2000,
                          .flip = flip,
                          .turn_rows = true,
                          .mark_length = 3000,
                          .mark_offset = 2000,
                          .mark_thickness = 100,
                          .slug = true,
                          .words = (struct slug_words *)&words,
                          .nwords = 1};
}

static const struct {
    const char *name;
    const struct layout *layout;
    int columns, rows;
    um width, height, x, y;
} grids[] = {
    {"K: eight", &formats[0], 2, 4, 210000, 297000, 8000, 8500},
    {"D: four", &formats[1], 2, 2, 210000, 297000, 8000, 8500},
    {"R: four on paper that lies", &formats[2], 2, 2, 297000, 210000, 8500,
     8000},
    {"P: six with gaps", &formats[3], 2, 3, 210000, 297000, 15500, 13500},
};

static void fills_paper_as_well_as_can_be(void **state)
{
    struct bench *b = *state;
    struct sheet s = make_sheet(FLIP_LONG_EDGE);

    for (size_t i = 0; i < G_N_ELEMENTS(grids); i++) {
        struct grid g;
        bench_begin(b, grids[i].name);
        assert_true(grid_fill(&s, grids[i].layout, &g));
        assert_int_equal(g.columns, grids[i].columns);
        assert_int_equal(g.rows, grids[i].rows);
        assert_int_equal(g.paper_width, grids[i].width);
        assert_int_equal(g.paper_height, grids[i].height);
        assert_int_equal(g.x, grids[i].x);
        assert_int_equal(g.y, grids[i].y);
    }
}

static const struct {
    const char *name;
    um width, height; /* of the card */
    bool fits;
} edges[] = {
    {"as wide and high as the paper allows", 194000, 281000, true},
    {"a micrometre too wide", 194001, 281000, false},
    {"a micrometre too high", 194000, 281001, false},
    {"too wide upright, but it lies", 281000, 194000, true},
    {"larger than the paper", 300000, 300000, false},
};

static void keeps_cards_inside_the_margin(void **state)
{
    struct bench *b = *state;
    struct sheet s = make_sheet(FLIP_LONG_EDGE);

    for (size_t i = 0; i < G_N_ELEMENTS(edges); i++) {
        struct layout l = {.width = edges[i].width, .height = edges[i].height};
        struct grid g;
        bench_begin(b, edges[i].name);
        assert_int_equal(grid_fill(&s, &l, &g), edges[i].fits);
        struct faces *faces = cards_make(b, &l, 1, 1);
        const struct imposition *imp =
            impose_faces(faces, &s, b->arena, b->diag);
        assert_int_equal(imp->npages, edges[i].fits ? 2 : 0);
        bench_assert_diags(b, edges[i].fits ? "" : "sheet-too-small 9:5");
    }
}

/* `r` as it lies when the paper has been turned over the axis through its
 * middle: found here without impose's help. */
static struct rect mirror(struct rect r, const struct page *p, enum flip flip)
{
    bool portrait = p->height >= p->width;
    bool about_vertical = portrait == (flip == FLIP_LONG_EDGE);

    return about_vertical ? (struct rect){p->width - r.x - r.w, r.y, r.w, r.h}
                          : (struct rect){r.x, p->height - r.y - r.h, r.w, r.h};
}

static void assert_rect(struct rect a, struct rect want)
{
    if (memcmp(&a, &want, sizeof a) != 0)
        fail_msg("%d,%d %dx%d is not %d,%d %dx%d", a.x, a.y, a.w, a.h, want.x,
                 want.y, want.w, want.h);
}

/* The up of the back, seen through the paper from the front, is the front's
 * up: turning about the vertical axis keeps up, about the other reverses. */
static bool back_is_up(const struct page *p, const struct placed *front,
                       const struct placed *back, enum flip flip)
{
    bool portrait = p->height >= p->width;
    bool about_vertical = portrait == (flip == FLIP_LONG_EDGE);

    return (front->turned == back->turned) == about_vertical;
}

static void assert_lands(const struct page *front, const struct page *back,
                         enum flip flip)
{
    assert_int_equal(front->side, SIDE_FRONT);
    assert_int_equal(back->side, SIDE_BACK);
    assert_int_equal(front->nplaced, back->nplaced);
    assert_int_equal(front->width, back->width);
    assert_int_equal(front->height, back->height);
    for (size_t i = 0; i < front->nplaced; i++) {
        const struct placed *f = &front->placed[i], *k = &back->placed[i];
        assert_ptr_equal(f->face->card, k->face->card);
        assert_int_equal(f->face->side, SIDE_FRONT);
        assert_int_equal(k->face->side, SIDE_BACK);
        assert_rect(k->trim, mirror(f->trim, front, flip));
        assert_true(rect_holds(k->clip, mirror(f->clip, front, flip)));
        assert_true(back_is_up(front, f, k, flip));
    }
}

static void backs_land_on_their_fronts(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(formats) * 2; i++) {
        enum flip flip = i % 2 ? FLIP_SHORT_EDGE : FLIP_LONG_EDGE;
        const struct layout *l = &formats[i / 2];
        struct sheet s = make_sheet(flip);
        g_autofree char *name =
            g_strdup_printf("%s over the %s edge", l->id,
                            flip == FLIP_LONG_EDGE ? "long" : "short");
        bench_begin(b, name);
        struct faces *faces = cards_make(b, l, NCARDS, 1);
        const struct imposition *imp =
            impose_faces(faces, &s, b->arena, b->diag);
        size_t placed = 0;
        assert_int_equal(imp->npages, imp->nsheets * 2);
        for (size_t k = 0; k < imp->npages; k += 2) {
            assert_lands(&imp->pages[k], &imp->pages[k + 1], flip);
            placed += imp->pages[k].nplaced;
        }
        assert_int_equal(placed, NCARDS);
        bench_assert_diags(b, "");
    }
}

static bool overlap(struct rect a, struct rect b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h &&
           b.y < a.y + a.h;
}

/* By how much a printer may miss. */
#define MISS 1000

static bool has_ink(const struct page *p, um x, um y)
{
    for (size_t i = 0; i < p->nplaced; i++) {
        struct rect c = p->placed[i].clip;
        if (x >= c.x && x <= c.x + c.w && y >= c.y && y <= c.y + c.h)
            return true;
    }
    return false;
}

/* All around a back, as far as a printer misses, there is ink: its own or its
 * neighbour's. */
static void assert_no_white(const struct page *p)
{
    for (size_t i = 0; i < p->nplaced; i++) {
        struct rect r = rect_grow(p->placed[i].trim, MISS);
        for (um x = r.x; x <= r.x + r.w; x += 100)
            if (!has_ink(p, x, r.y) || !has_ink(p, x, r.y + r.h))
                fail_msg("white above or below card %zu", i);
        for (um y = r.y; y <= r.y + r.h; y += 100)
            if (!has_ink(p, r.x, y) || !has_ink(p, r.x + r.w, y))
                fail_msg("white beside card %zu", i);
    }
}

static void a_millimetre_leaves_no_white_around_backs(void **state)
{
    struct bench *b = *state;
    static const um bleeds[] = {0, 500, 2000}, gaps[] = {0, 1000, 3000, 9000};

    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        for (size_t k = 0; k < 12; k++) {
            struct sheet s =
                make_sheet(k % 2 ? FLIP_SHORT_EDGE : FLIP_LONG_EDGE);
            bench_begin(b, formats[i].id);
            s.bleed = bleeds[k / 4];
            s.gap = gaps[k % 4];
            s.back_bleed = MISS;
            const struct imposition *imp = impose_faces(
                cards_make(b, &formats[i], NCARDS, 1), &s, b->arena, b->diag);
            for (size_t n = 1; n < imp->npages; n += 2)
                assert_no_white(&imp->pages[n]);
        }
    }
}

/* Nothing that is printed of one card lies in another, nor outside the
 * paper; and every card keeps its whole trim. */
static void assert_apart(const struct page *p)
{
    struct rect paper = {0, 0, p->width, p->height};

    for (size_t i = 0; i < p->nplaced; i++) {
        const struct placed *q = &p->placed[i];
        assert_true(rect_holds(q->clip, q->trim));
        assert_true(rect_holds(paper, q->clip));
        for (size_t k = 0; k < i; k++)
            assert_false(overlap(q->clip, p->placed[k].clip));
    }
}

static void assert_marks_outside(const struct page *p)
{
    for (size_t i = 0; i < p->nplaced; i++) {
        struct rect t = p->placed[i].trim;
        for (size_t k = 0; k < p->nmarks; k++) {
            const struct mark *m = &p->marks[k];
            struct rect r = {m->x1, m->y1, m->x2 - m->x1 + 1,
                             m->y2 - m->y1 + 1};
            assert_true(r.w == 1 || r.h == 1);
            assert_false(overlap(r, t));
        }
        if (p->check)
            assert_false(overlap(p->bar, t));
        assert_true(!p->slug || p->slug_y < t.y || p->slug_y > t.y + t.h);
    }
}

static void cards_and_marks_keep_apart(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(formats) * 2; i++) {
        struct sheet s = make_sheet(i % 2 ? FLIP_SHORT_EDGE : FLIP_LONG_EDGE);
        bench_begin(b, formats[i / 2].id);
        struct faces *faces = cards_make(b, &formats[i / 2], NCARDS, 1);
        const struct imposition *imp =
            impose_faces(faces, &s, b->arena, b->diag);
        for (size_t k = 0; k < imp->npages; k++) {
            assert_apart(&imp->pages[k]);
            assert_marks_outside(&imp->pages[k]);
            assert_true(imp->pages[k].nmarks > 0);
            assert_non_null(imp->pages[k].slug);
            assert_int_equal(imp->pages[k].bar.w, 50000);
        }
    }
}

/* Every edge of every card, on either side, has a mark at both ends. */
static void every_cut_has_marks(void **state)
{
    struct bench *b = *state;
    struct sheet s = make_sheet(FLIP_LONG_EDGE);

    for (size_t i = 0; i < 4; i++) {
        bench_begin(b, formats[i].id);
        struct faces *faces = cards_make(b, &formats[i], NCARDS, 1);
        const struct imposition *imp =
            impose_faces(faces, &s, b->arena, b->diag);
        const struct page *p = &imp->pages[1];
        for (size_t k = 0; k < p->nplaced; k++) {
            struct rect t = p->placed[k].trim;
            unsigned found[4] = {0};
            for (size_t m = 0; m < p->nmarks; m++) {
                found[0] += p->marks[m].x1 == t.x && p->marks[m].x2 == t.x;
                found[1] +=
                    p->marks[m].x1 == t.x + t.w && p->marks[m].x2 == t.x + t.w;
                found[2] += p->marks[m].y1 == t.y && p->marks[m].y2 == t.y;
                found[3] +=
                    p->marks[m].y1 == t.y + t.h && p->marks[m].y2 == t.y + t.h;
            }
            for (size_t m = 0; m < 4; m++)
                assert_int_equal(found[m], 2);
        }
    }
}

static void the_last_sheet_keeps_the_grid(void **state)
{
    struct bench *b = *state;
    struct sheet s = make_sheet(FLIP_LONG_EDGE);
    struct faces *faces = cards_make(b, &formats[0], 9, 1);
    const struct imposition *imp = impose_faces(faces, &s, b->arena, b->diag);

    assert_int_equal(imp->nsheets, 2);
    assert_int_equal(imp->pages[2].nplaced, 1);
    assert_rect(imp->pages[2].placed[0].trim, imp->pages[0].placed[0].trim);
    assert_rect(imp->pages[3].placed[0].trim, imp->pages[1].placed[0].trim);
    assert_int_equal(imp->pages[2].nmarks, imp->pages[0].nmarks);
    assert_string_equal(imp->pages[3].label, "2 achterkant");
}

static void cards_go_down_in_order_as_often_as_they_have_copies(void **state)
{
    struct bench *b = *state;
    struct sheet s = make_sheet(FLIP_LONG_EDGE);
    struct faces *faces = cards_make(b, &formats[0], 4, 2);
    static const char *const order[] = {"C1", "C1", "C3", "C3",
                                        "C3", "C4", "C4"};

    faces->deck->cards[1].copies = 0;
    faces->deck->cards[2].copies = 3;
    const struct imposition *imp = impose_faces(faces, &s, b->arena, b->diag);
    assert_int_equal(imp->npages, 2);
    assert_int_equal(imp->pages[0].nplaced, G_N_ELEMENTS(order));
    for (size_t i = 0; i < G_N_ELEMENTS(order); i++) {
        const struct placed *p = &imp->pages[0].placed[i];
        assert_string_equal(p->face->card->id, order[i]);
        assert_int_equal(p->trim.x, i % 2 ? 105000 : 8000);
        assert_int_equal(p->trim.y, 8500 + (int)(i / 2) * 70000);
    }
}

static void cards_of_two_sizes_share_no_sheet(void **state)
{
    struct bench *b = *state;
    struct sheet s = make_sheet(FLIP_LONG_EDGE);
    struct faces *faces = cards_make(b, &formats[0], 4, 1);

    faces->deck->cards[1].layout = &formats[3];
    const struct imposition *imp = impose_faces(faces, &s, b->arena, b->diag);
    assert_int_equal(imp->nsheets, 2);
    assert_int_equal(imp->pages[0].nplaced, 3);
    assert_string_equal(imp->pages[0].placed[1].face->card->id, "C3");
    assert_string_equal(imp->pages[2].placed[0].face->card->id, "C2");
}

static void turns_every_other_row_of_butt_cut_cards(void **state)
{
    struct bench *b = *state;
    struct sheet s = make_sheet(FLIP_LONG_EDGE);
    const struct imposition *imp;

    imp = impose_faces(cards_make(b, &formats[0], 8, 1), &s, b->arena, b->diag);
    for (size_t i = 0; i < 8; i++)
        assert_int_equal(imp->pages[0].placed[i].turned, (i / 2) % 2);
    bench_begin(b, "not those with gaps");
    imp = impose_faces(cards_make(b, &formats[3], 6, 1), &s, b->arena, b->diag);
    for (size_t i = 0; i < 6; i++)
        assert_false(imp->pages[0].placed[i].turned);
    bench_begin(b, "not when the sheet does not ask");
    s.turn_rows = false;
    imp = impose_faces(cards_make(b, &formats[0], 8, 1), &s, b->arena, b->diag);
    for (size_t i = 0; i < 8; i++)
        assert_false(imp->pages[0].placed[i].turned);
}

static const struct {
    const char *name;
    um bleed, margin, marks; /* of the sheet */
    struct rect trim, bleeds;
    um width, height;
} singles[] = {
    {"as wide as the card with its bleed",
     3000,
     0,
     0,
     {3000, 3000, 97000, 70000},
     {0, 0, 103000, 76000},
     103000,
     76000},
    {"no more bleed than the card has",
     5000,
     0,
     0,
     {3000, 3000, 97000, 70000},
     {0, 0, 103000, 76000},
     103000,
     76000},
    {"less bleed when the sheet has less",
     1000,
     0,
     0,
     {1000, 1000, 97000, 70000},
     {0, 0, 99000, 72000},
     99000,
     72000},
    {"none", 0, 0, 0, {0, 0, 97000, 70000}, {0, 0, 97000, 70000}, 97000, 70000},
    {"with room for marks",
     3000,
     10000,
     5000,
     {13000, 13000, 97000, 70000},
     {10000, 10000, 103000, 76000},
     123000,
     96000},
};

static void a_single_card_has_its_boxes(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(singles); i++) {
        struct sheet s = {.id = "single",
                          .single = true,
                          .bleed = singles[i].bleed,
                          .margin = singles[i].margin,
                          .mark_length = singles[i].marks,
                          .mark_offset = 3500};
        bench_begin(b, singles[i].name);
        struct faces *faces = cards_make(b, &formats[0], 2, 1);
        const struct imposition *imp =
            impose_faces(faces, &s, b->arena, b->diag);
        assert_int_equal(imp->npages, 4);
        for (size_t k = 0; k < imp->npages; k++) {
            const struct page *p = &imp->pages[k];
            assert_rect(p->trim, singles[i].trim);
            assert_rect(p->bleed, singles[i].bleeds);
            assert_int_equal(p->width, singles[i].width);
            assert_int_equal(p->height, singles[i].height);
            assert_int_equal(p->nplaced, 1);
            assert_rect(p->placed->trim, p->trim);
            assert_rect(p->placed->clip, p->bleed);
            assert_false(p->placed->turned);
            assert_int_equal(p->side, k % 2 ? SIDE_BACK : SIDE_FRONT);
            assert_int_equal(p->nmarks > 0, singles[i].marks > 0);
            assert_marks_outside(p);
        }
        assert_string_equal(imp->pages[2].label, "C2");
        assert_string_equal(imp->pages[3].label, "C2 back");
    }
}

static const struct {
    const char *id;
    um width, height; /* upright */
    int cards;        /* of layout `question`, on one sheet */
} papers[] = {
    {"a4", 210000, 297000, 8},
    {"a3", 297000, 420000, 16},
    {"sra3", 320000, 450000, 18},
    {"letter", 215900, 279400, 6},
};

/* Each paper and its twin; what is printed beside the cards is on paper. */
static void our_papers_hold_cards_and_marks(void **state)
{
    struct bench *b = *state;
    static const char *const folders[] = {".", NULL};
    struct library *lib = library_new(folders, b->arena, b->diag);
    struct pos at = {0};
    const struct layout *l = library_layout(lib, "question", at);

    for (size_t i = 0; i < G_N_ELEMENTS(papers); i++) {
        const struct sheet *s = library_sheet(lib, papers[i].id, at);
        const struct sheet *twin = library_sheet(
            lib, arena_printf(b->arena, "%s-short-edge", papers[i].id), at);
        struct grid g;
        assert_int_equal(s->width, papers[i].width);
        assert_int_equal(s->height, papers[i].height);
        assert_int_equal(s->flip, FLIP_LONG_EDGE);
        assert_int_equal(twin->flip, FLIP_SHORT_EDGE);
        assert_int_equal(twin->width, s->width);
        assert_true(s->mark_offset + s->mark_length + 3000 <= s->margin);
        assert_true(s->nwords > 0);
        assert_true(grid_fill(s, l, &g));
        assert_int_equal(g.columns * g.rows, papers[i].cards);
    }
    bench_assert_diags(b, "");
    library_free(lib);
}

/* What we ship is what system.md says. */
static void our_sheets_are_as_tested(void **state)
{
    struct bench *b = *state;
    static const char *const folders[] = {".", NULL};
    struct library *lib = library_new(folders, b->arena, b->diag);
    struct pos at = {0};
    const struct sheet *a4 = library_sheet(lib, "a4", at);
    const struct sheet *edge = library_sheet(lib, "a4-short-edge", at);
    const struct sheet *single = library_sheet(lib, "single", at);
    struct grid g;

    assert_true(grid_fill(a4, library_layout(lib, "question", at), &g));
    assert_int_equal(g.columns * g.rows, 8);
    assert_true(grid_fill(a4, library_layout(lib, "discussion", at), &g));
    assert_int_equal(g.columns * g.rows, 4);
    assert_true(grid_fill(a4, library_layout(lib, "round", at), &g));
    assert_int_equal(g.columns * g.rows, 4);
    assert_true(grid_fill(a4, library_layout(lib, "picture", at), &g));
    assert_int_equal(g.columns * g.rows, 6);
    assert_int_equal(a4->flip, FLIP_LONG_EDGE);
    assert_int_equal(edge->flip, FLIP_SHORT_EDGE);
    assert_int_equal(edge->margin, a4->margin);
    assert_true(single->single);
    bench_assert_diags(b, "");
    library_free(lib);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(fills_paper_as_well_as_can_be),
        BENCH_TEST(keeps_cards_inside_the_margin),
        BENCH_TEST(backs_land_on_their_fronts),
        BENCH_TEST(a_millimetre_leaves_no_white_around_backs),
        BENCH_TEST(cards_and_marks_keep_apart),
        BENCH_TEST(every_cut_has_marks),
        BENCH_TEST(the_last_sheet_keeps_the_grid),
        BENCH_TEST(cards_go_down_in_order_as_often_as_they_have_copies),
        BENCH_TEST(cards_of_two_sizes_share_no_sheet),
        BENCH_TEST(turns_every_other_row_of_butt_cut_cards),
        BENCH_TEST(a_single_card_has_its_boxes),
        BENCH_TEST(our_papers_hold_cards_and_marks),
        BENCH_TEST(our_sheets_are_as_tested),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
