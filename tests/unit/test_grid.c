/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_grid.c - sheets that are folded, perforated, stacked, with guides */
#include "impose/impose.h"
#include "model/library.h"

#include "support/bench.h"
#include "support/cards.h"

#include <glib.h>
#include <string.h>

#define NCARDS 13

static const struct layout formats[] = {
    {.id = "K", .width = 97000, .height = 70000, .bleed = 3000, .butt = true},
    {.id = "D", .width = 97000, .height = 140000, .bleed = 3000, .butt = true},
    {.id = "R", .width = 140000, .height = 97000, .bleed = 3000, .butt = true},
    {.id = "P", .width = 88000, .height = 88000, .bleed = 3000},
    {.id = "odd", .width = 53975, .height = 80001, .bleed = 3000},
    {.id = "strip", .width = 150000, .height = 20000, .bleed = 3000},
    {.id = "large", .width = 190000, .height = 130000, .bleed = 3000},
};

static struct sheet make_sheet(void)
{
    return (struct sheet){.id = "own",
                          .width = 210000,
                          .height = 297000,
                          .margin = 8000,
                          .gap = 3000,
                          .bleed = 2000,
                          .back_bleed = 1000,
                          .turn_rows = true,
                          .mark_length = 3000,
                          .mark_offset = 2000,
                          .mark_thickness = 100};
}

struct point {
    um x, y;
};

/* Where on the paper the point of a face lies that is `x`, `y` from its top
 * left corner as one reads it. */
static struct point on_paper(const struct placed *p, um x, um y)
{
    struct rect t = p->trim;

    return p->turned ? (struct point){t.x + t.w - x, t.y + t.h - y}
                     : (struct point){t.x + x, t.y + y};
}

/* The line between two faces that touch. */
static bool find_line(struct rect a, struct rect b, bool *upright, um *at)
{
    *upright = a.x + a.w == b.x && a.y == b.y;
    *at = *upright ? b.x : b.y;
    return *upright || (a.y + a.h == b.y && a.x == b.x);
}

/* Fold the paper, print outwards, and look at the back: what is behind the
 * front's point (x, y) is the back's (width - x, y), as on any card that is
 * turned like the page of a book. */
static void assert_folds(const struct placed *front, const struct placed *back,
                         const struct layout *l)
{
    static const struct point points[] = {
        {0, 0}, {1000, 2000}, {7000, 19000}, {40000, 15000}};
    bool upright;
    um at;

    assert_ptr_equal(front->face->card, back->face->card);
    assert_int_equal(front->face->side, SIDE_FRONT);
    assert_int_equal(back->face->side, SIDE_BACK);
    assert_true(find_line(front->trim, back->trim, &upright, &at));
    for (size_t i = 0; i < G_N_ELEMENTS(points); i++) {
        struct point f = on_paper(front, points[i].x, points[i].y);
        struct point k = on_paper(back, l->width - points[i].x, points[i].y);
        if (upright)
            k.x = 2 * at - k.x;
        else
            k.y = 2 * at - k.y;
        assert_int_equal(f.x, k.x);
        assert_int_equal(f.y, k.y);
    }
}

static bool crosses(const struct mark *m, struct rect t)
{
    return m->x1 < t.x + t.w && m->x2 > t.x && m->y1 < t.y + t.h && m->y2 > t.y;
}

/* No line lies in a card or along its edge; along an edge half of the line's
 * thickness would be printed on the card. */
static void assert_lines_outside(const struct page *p)
{
    um half = p->mark_thickness / 2 + 1;

    for (size_t i = 0; i < p->nmarks; i++) {
        struct mark m = p->marks[i];
        assert_true(m.x1 == m.x2 || m.y1 == m.y2);
        assert_true(m.x1 >= 0 && m.y1 >= 0);
        assert_true(m.x2 <= p->width && m.y2 <= p->height);
        if (m.x1 == m.x2)
            m.x1 -= half, m.x2 += half;
        else
            m.y1 -= half, m.y2 += half;
        for (size_t k = 0; k < p->nplaced; k++)
            assert_false(crosses(&m, p->placed[k].trim));
    }
}

static size_t count_folds(const struct page *p, struct rect front,
                          struct rect back)
{
    bool upright;
    um at;
    size_t n = 0;

    assert_true(find_line(front, back, &upright, &at));
    for (size_t i = 0; i < p->nmarks; i++) {
        const struct mark *m = &p->marks[i];
        n += m->fold && (upright ? m->x1 == at && m->x2 == at
                                 : m->y1 == at && m->y2 == at);
        /* No cut where the fold is. */
        assert_false(!m->fold && (upright ? m->x1 == at && m->x2 == at
                                          : m->y1 == at && m->y2 == at));
    }
    return n;
}

static void folded_backs_are_upright_behind_their_fronts(void **state)
{
    struct bench *b = *state;
    struct sheet s = make_sheet();

    s.fold = true;
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        const struct layout *l = &formats[i];
        size_t cards = 0;
        bench_begin(b, l->id);
        const struct imposition *imp =
            impose_faces(cards_make(b, l, NCARDS, 1), &s, b->arena, b->diag);
        assert_int_equal(imp->npages, imp->nsheets);
        for (size_t k = 0; k < imp->npages; k++) {
            const struct page *p = &imp->pages[k];
            assert_true(p->one_sided);
            assert_lines_outside(p);
            for (size_t n = 0; n < p->nplaced; n += 2) {
                const struct placed *f = &p->placed[n];
                assert_folds(f, f + 1, l);
                assert_true(rect_holds(f->clip, f->trim));
                assert_true(count_folds(p, f->trim, f[1].trim) >= 2);
                cards++;
            }
        }
        assert_int_equal(cards, NCARDS);
        bench_assert_diags(b, "");
    }
}

static void folds_the_way_that_takes_most_cards(void **state)
{
    struct bench *b = *state;
    struct sheet s = make_sheet();
    struct grid g;

    (void)b;
    s.fold = true;
    assert_true(grid_fill(&s, &formats[0], &g)); /* K: 194 x 70 each */
    assert_int_equal(g.fold, FOLD_UPRIGHT);
    assert_int_equal(g.columns * g.rows, 4);
    assert_true(grid_fill(&s, &formats[5], &g)); /* 150 x 20: 150 x 40 each */
    assert_int_equal(g.fold, FOLD_LEVEL);
    assert_int_equal(g.columns * g.rows, 6);
    assert_true(grid_fill(&s, &formats[6], &g)); /* 190 x 260 */
    assert_int_equal(g.fold, FOLD_LEVEL);
}

static void a_card_that_does_not_fit_twice_is_complained_about(void **state)
{
    struct bench *b = *state;
    static const struct layout l = {.width = 194000, .height = 150000};
    struct sheet s = make_sheet();

    s.fold = true;
    impose_faces(cards_make(b, &l, 2, 1), &s, b->arena, b->diag);
    bench_assert_diags(b, "sheet-too-small 9:5");
}

/* Off the middle, so that turning over can be seen. */
static const struct slots slots = {2,     3,     11000, 17000,
                                   95000, 80000, 90000, 75000};

static void cards_lie_in_slots_and_backs_behind_them(void **state)
{
    struct bench *b = *state;
    static const struct layout l = {
        .width = 90000, .height = 75000, .bleed = 3000};
    struct sheet s = make_sheet();

    s.slots = slots;
    s.bleed = 0;
    const struct imposition *imp =
        impose_faces(cards_make(b, &l, 6, 1), &s, b->arena, b->diag);
    bench_assert_diags(b, "");
    assert_int_equal(imp->npages, 2);
    for (int i = 0; i < 6; i++) {
        struct rect f = imp->pages[0].placed[i].trim;
        struct rect k = imp->pages[1].placed[i].trim;
        assert_int_equal(f.x, 11000 + i % 2 * 95000);
        assert_int_equal(f.y, 17000 + i / 2 * 80000);
        assert_int_equal(k.x, 210000 - f.x - 90000);
        assert_int_equal(k.y, f.y);
        assert_int_equal(imp->pages[0].placed[i].clip.w, f.w);
        assert_int_equal(imp->pages[1].placed[i].clip.w, f.w + 2000);
    }
}

static void a_card_of_another_size_than_its_slot_is_an_error(void **state)
{
    struct bench *b = *state;
    static const struct layout others[] = {
        {.width = 90001, .height = 75000},
        {.width = 90000, .height = 74999},
        {.width = 75000, .height = 90000},
    };
    struct sheet s = make_sheet();

    s.slots = slots;
    for (size_t i = 0; i < G_N_ELEMENTS(others); i++) {
        bench_begin(b, "");
        const struct imposition *imp = impose_faces(
            cards_make(b, &others[i], 6, 1), &s, b->arena, b->diag);
        assert_int_equal(imp->npages, 0);
        bench_assert_diags(b, "sheet-too-small 9:5");
    }
}

/* What is sold as ten, or eight, of a size holds so many, and both sides of the
 * paper keep as far from its edges. */
static void our_stock_lies_in_the_middle(void **state)
{
    struct bench *b = *state;
    static const char *const folders[] = {".", NULL};
    static const struct {
        const char *id;
        um width, height;
        int cards;
    } stock[] = {
        {"avery-c32011", 85000, 54000, 10},
        {"avery-c32015", 85000, 54000, 8},
        {"avery-5371", 88900, 50800, 10},
    };
    struct library *lib = library_new(folders, b->arena, b->diag);

    for (size_t i = 0; i < G_N_ELEMENTS(stock); i++) {
        const struct layout l = {.width = stock[i].width,
                                 .height = stock[i].height};
        const struct sheet *s =
            library_sheet(lib, stock[i].id, (struct pos){0});
        struct grid g;
        assert_true(grid_fill(s, &l, &g));
        assert_int_equal(g.columns * g.rows, stock[i].cards);
        struct rect all = grid_cells(&g);
        assert_in_range(s->width - all.w - 2 * all.x + 1000, 0, 2000);
        assert_in_range(s->height - all.h - 2 * all.y + 1000, 0, 2000);
    }
    bench_assert_diags(b, "");
    library_free(lib);
}

/* Lay the sheets on each other, the first on top; cut; take the stacks in the
 * order of reading and lay each below the one before. */
static GPtrArray *cut_and_stack(const struct imposition *imp, enum side side)
{
    GPtrArray *deck = g_ptr_array_new();
    const struct page *first = &imp->pages[0];

    for (size_t i = 0; i < first->nplaced; i++) {
        um x = first->placed[i].trim.x, y = first->placed[i].trim.y;
        for (size_t k = side == SIDE_BACK; k < imp->npages; k += 2) {
            const struct page *p = &imp->pages[k];
            um at =
                side == SIDE_BACK ? p->width - x - first->placed[i].trim.w : x;
            for (size_t n = 0; n < p->nplaced; n++)
                if (p->placed[n].trim.x == at && p->placed[n].trim.y == y)
                    g_ptr_array_add(deck, (void *)p->placed[n].face->card);
        }
    }
    return deck;
}

static void stacks_lie_in_order_after_cutting(void **state)
{
    struct bench *b = *state;
    static const size_t counts[] = {1, 7, 8, 9, 16, 17, 23, 54, 64};
    struct sheet s = make_sheet();

    s.order = SHEET_STACK;
    for (size_t i = 0; i < G_N_ELEMENTS(counts) * 2; i++) {
        enum side side = i % 2 ? SIDE_BACK : SIDE_FRONT;
        size_t n = counts[i / 2];
        bench_begin(b, "");
        const struct faces *faces = cards_make(b, &formats[0], n, 1);
        const struct imposition *imp =
            impose_faces(faces, &s, b->arena, b->diag);
        g_autoptr(GPtrArray) deck = cut_and_stack(imp, side);
        assert_int_equal(imp->nsheets, (n + 7) / 8);
        assert_int_equal(deck->len, n);
        for (size_t k = 0; k < n; k++)
            assert_ptr_equal(deck->pdata[k], &faces->deck->cards[k]);
    }
}

/* Another order is told apart by that. */
static void rows_do_not_stack_in_order(void **state)
{
    struct bench *b = *state;
    struct sheet s = make_sheet();
    const struct faces *faces = cards_make(b, &formats[0], 23, 1);
    const struct imposition *imp = impose_faces(faces, &s, b->arena, b->diag);
    g_autoptr(GPtrArray) deck = cut_and_stack(imp, SIDE_FRONT);

    assert_ptr_equal(deck->pdata[0], &faces->deck->cards[0]);
    assert_ptr_equal(deck->pdata[1], &faces->deck->cards[8]);
}

static bool reaches_edge(const struct page *p, um at, bool upright)
{
    int ends = 0;

    for (size_t i = 0; i < p->nmarks; i++) {
        const struct mark *m = &p->marks[i];
        if (upright && m->x1 == at && m->x2 == at)
            ends += (m->y1 == 0) + (m->y2 == p->height);
        if (!upright && m->y1 == at && m->y2 == at)
            ends += (m->x1 == 0) + (m->x2 == p->width);
    }
    return ends == 2; /* one line each: neighbours share it */
}

static void guides_run_to_the_edge_and_never_over_a_card(void **state)
{
    struct bench *b = *state;
    struct sheet s = make_sheet();

    s.guides = true;
    for (size_t i = 0; i < G_N_ELEMENTS(formats) * 2; i++) {
        bench_begin(b, formats[i / 2].id);
        s.fold = i % 2;
        const struct imposition *imp = impose_faces(
            cards_make(b, &formats[i / 2], NCARDS, 1), &s, b->arena, b->diag);
        for (size_t k = 0; k < imp->npages; k++) {
            const struct page *p = &imp->pages[k];
            assert_lines_outside(p);
            for (size_t n = 0; n < p->nplaced; n++) {
                struct rect t = p->placed[n].trim;
                assert_true(reaches_edge(p, t.x, true));
                assert_true(reaches_edge(p, t.x + t.w, true));
                assert_true(reaches_edge(p, t.y, false));
                assert_true(reaches_edge(p, t.y + t.h, false));
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(folded_backs_are_upright_behind_their_fronts),
        BENCH_TEST(folds_the_way_that_takes_most_cards),
        BENCH_TEST(a_card_that_does_not_fit_twice_is_complained_about),
        BENCH_TEST(cards_lie_in_slots_and_backs_behind_them),
        BENCH_TEST(a_card_of_another_size_than_its_slot_is_an_error),
        BENCH_TEST(our_stock_lies_in_the_middle),
        BENCH_TEST(stacks_lie_in_order_after_cutting),
        BENCH_TEST(rows_do_not_stack_in_order),
        BENCH_TEST(guides_run_to_the_edge_and_never_over_a_card),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
