/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_place.c - every cell of a face gets its rectangle */
#include "compose/place.h"

#include "support/workshop.h"

#include <glib.h>
#include <string.h>

#define C SIZE_CONTENT
#define FILL(w, h, g)                                                          \
    {                                                                          \
        .kind = BOX_FILL, .width = (w), .height = (h), .grow = (g)             \
    }

static struct cell *make_cell(struct bench *b, const struct box *box)
{
    struct cell *cell = ARENA_NEW(b->arena, struct cell);

    cell->box = box;
    return cell;
}

/* `parent` with `n` children, placed. */
static struct cell *place(struct bench *b, const struct box *parent,
                          const struct box *children, size_t n, struct rect r)
{
    struct cell *cell = make_cell(b, parent);

    cell->children = ARENA_ARRAY(b->arena, struct cell *, n);
    cell->nchildren = n;
    for (size_t i = 0; i < n; i++)
        cell->children[i] = make_cell(b, &children[i]);
    place_cell(cell, r);
    return cell;
}

static void assert_rect(struct rect a, struct rect want)
{
    if (memcmp(&a, &want, sizeof a) != 0)
        fail_msg("%d,%d %dx%d is not %d,%d %dx%d", a.x, a.y, a.w, a.h, want.x,
                 want.y, want.w, want.h);
}

#define MOST 4

static const struct {
    const char *name;
    struct box parent;
    size_t n;
    struct box children[MOST];
    struct rect rects[MOST]; /* in a parent at 1000,2000 of 10000 x 6000 */
} cases[] = {
    {"a column gives its whole width and the height that is asked",
     {.kind = BOX_COLUMN},
     2,
     {FILL(C, 1000, 0), FILL(C, 2000, 0)},
     {{1000, 2000, 10000, 1000}, {1000, 3000, 10000, 2000}}},
    {"a column keeps a fixed width",
     {.kind = BOX_COLUMN},
     1,
     {FILL(400, 500, 0)},
     {{1000, 2000, 400, 500}}},
    {"across: in the middle",
     {.kind = BOX_COLUMN, .across = ALIGN_MIDDLE},
     1,
     {FILL(400, 500, 0)},
     {{5800, 2000, 400, 500}}},
    {"across: at the end",
     {.kind = BOX_COLUMN, .across = ALIGN_END},
     1,
     {FILL(400, 500, 0)},
     {{10600, 2000, 400, 500}}},
    {"down: in the middle",
     {.kind = BOX_COLUMN, .down = ALIGN_MIDDLE},
     2,
     {FILL(C, 1000, 0), FILL(C, 2000, 0)},
     {{1000, 3500, 10000, 1000}, {1000, 4500, 10000, 2000}}},
    {"down: at the end",
     {.kind = BOX_COLUMN, .down = ALIGN_END},
     2,
     {FILL(C, 1000, 0), FILL(C, 2000, 0)},
     {{1000, 5000, 10000, 1000}, {1000, 6000, 10000, 2000}}},
    {"one that grows takes what is left",
     {.kind = BOX_COLUMN},
     2,
     {FILL(C, C, 1), FILL(C, 2000, 0)},
     {{1000, 2000, 10000, 4000}, {1000, 6000, 10000, 2000}}},
    {"two share by their weights",
     {.kind = BOX_COLUMN},
     3,
     {FILL(C, C, 1), FILL(C, 2000, 0), FILL(C, C, 3)},
     {{1000, 2000, 10000, 1000},
      {1000, 3000, 10000, 2000},
      {1000, 5000, 10000, 3000}}},
    {"gaps stand between, not around",
     {.kind = BOX_COLUMN, .gap = 500},
     3,
     {FILL(C, 1000, 0), FILL(C, C, 1), FILL(C, 1000, 0)},
     {{1000, 2000, 10000, 1000},
      {1000, 3500, 10000, 3000},
      {1000, 7000, 10000, 1000}}},
    {"an inset on all sides of the parent",
     {.kind = BOX_COLUMN, .inset = {100, 200, 300, 400}},
     1,
     {FILL(C, C, 1)},
     {{1400, 2100, 9400, 5600}}},
    {"an inset below nothing reaches out",
     {.kind = BOX_COLUMN, .inset = {-100, -200, -300, -400}},
     1,
     {FILL(C, C, 1)},
     {{600, 1900, 10600, 6400}}},
    {"a row gives its whole height and the width that is asked",
     {.kind = BOX_ROW},
     2,
     {FILL(1000, C, 0), FILL(2000, C, 0)},
     {{1000, 2000, 1000, 6000}, {2000, 2000, 2000, 6000}}},
    {"a row keeps a fixed height",
     {.kind = BOX_ROW},
     1,
     {FILL(400, 500, 0)},
     {{1000, 2000, 400, 500}}},
    {"a row, down: in the middle",
     {.kind = BOX_ROW, .down = ALIGN_MIDDLE},
     1,
     {FILL(400, 500, 0)},
     {{1000, 4750, 400, 500}}},
    {"a row, across: at the end",
     {.kind = BOX_ROW, .across = ALIGN_END, .gap = 100},
     2,
     {FILL(400, C, 0), FILL(600, C, 0)},
     {{9900, 2000, 400, 6000}, {10400, 2000, 600, 6000}}},
    {"a row shares what is left",
     {.kind = BOX_ROW, .gap = 500},
     3,
     {FILL(C, C, 1), FILL(1000, C, 0), FILL(C, C, 1)},
     {{1000, 2000, 4000, 6000},
      {5500, 2000, 1000, 6000},
      {7000, 2000, 4000, 6000}}},
    {"a stack gives each all",
     {.kind = BOX_STACK},
     2,
     {FILL(C, C, 0), FILL(C, C, 1)},
     {{1000, 2000, 10000, 6000}, {1000, 2000, 10000, 6000}}},
    {"an absolute box takes no part",
     {.kind = BOX_COLUMN, .gap = 500},
     3,
     {FILL(C, 1000, 0),
      {.kind = BOX_FILL,
       .width = 300,
       .height = 400,
       .absolute = true,
       .x = -50,
       .y = 60},
      FILL(C, C, 1)},
     {{1000, 2000, 10000, 1000},
      {950, 2060, 300, 400},
      {1000, 3500, 10000, 4500}}},
    {"a rule is as thick as it is",
     {.kind = BOX_COLUMN},
     1,
     {{.kind = BOX_RULE, .width = C, .height = C, .thickness = 250}},
     {{1000, 2000, 10000, 250}}},
    {"a rule in a row stands",
     {.kind = BOX_ROW},
     1,
     {{.kind = BOX_RULE, .width = C, .height = C, .thickness = 250}},
     {{1000, 2000, 250, 6000}}},
    {"an icon is square by its one size",
     {.kind = BOX_ROW},
     1,
     {{.kind = BOX_ICON, .width = C, .height = 700}},
     {{1000, 2000, 700, 700}}},
};

static void gives_each_its_rectangle(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        struct cell *cell =
            place(b, &cases[i].parent, cases[i].children, cases[i].n,
                  (struct rect){1000, 2000, 10000, 6000});
        for (size_t k = 0; k < cases[i].n; k++)
            assert_rect(cell->children[k]->rect, cases[i].rects[k]);
        assert_int_equal(cell->over, 0);
        assert_int_equal(cell->wide, 0);
    }
}

/* Thirds and sevenths of a micrometre may not be lost. */
static void growing_sizes_add_up_to_the_box(void **state)
{
    struct bench *b = *state;
    const struct box children[] = {FILL(C, C, 1), FILL(C, C, 3), FILL(C, C, 3),
                                   FILL(C, C, 7)};

    for (um size = 9990; size < 10010; size++) {
        for (enum box_kind kind = BOX_COLUMN; kind <= BOX_ROW; kind++) {
            const struct box parent = {.kind = kind, .gap = 7};
            struct cell *cell =
                place(b, &parent, children, 4, (struct rect){0, 0, size, size});
            struct rect last = cell->children[3]->rect;
            assert_int_equal(
                kind == BOX_ROW ? last.x + last.w : last.y + last.h, size);
        }
    }
}

static void a_row_is_as_wide_as_what_stands_in_it(void **state)
{
    struct bench *b = *state;
    const struct box outer = {.kind = BOX_ROW},
                     inner = {.kind = BOX_ROW,
                              .width = C,
                              .height = C,
                              .gap = 100,
                              .inset = {10, 20, 30, 40}};
    const struct box children[] = {
        FILL(1000, 500, 0),
        FILL(2000, 700, 0),
        {.kind = BOX_FILL, .width = 9000, .height = 9000, .absolute = true}};
    struct cell *cell = place(b, &outer, &inner, 1, (struct rect){0, 0, 9, 9});
    struct cell *row = place(b, &inner, children, 3, (struct rect){0});

    cell->children[0] = row;
    place_cell(cell, (struct rect){0, 0, 10000, 5000});
    assert_rect(row->outer, (struct rect){0, 0, 3160, 5000});
    assert_int_equal(cell->wide, 0);
}

/* -- With text -- */

struct setting {
    struct workshop shop;
    struct style style;
    struct fit fit;
    struct box box;
};

static void set_style(struct setting *s, struct bench *b)
{
    s->shop = workshop_open(b);
    s->style = (struct style){.name = "s", .min = 1000, .max = 2000};
    s->fit = (struct fit){.style = &s->style, .size = 2000};
    s->fit.type = workshop_type(&s->shop, "Noto Sans");
    s->box = (struct box){.kind = BOX_TEXT, .width = C, .height = C};
}

static struct cell *make_text(struct setting *s, struct fit *fit,
                              const struct box *box, const char *words)
{
    struct bench *b = s->shop.bench;
    struct cell *cell = make_cell(b, box);

    cell->fit = fit;
    cell->text = text_make(s->shop.tools.texts, &s->fit.type, words, true,
                           (struct pos){0}, b->diag);
    return cell;
}

static struct cell *make_group(struct bench *b, const struct box *box,
                               struct cell *first, struct cell *second)
{
    struct cell *cell = make_cell(b, box);

    cell->children = ARENA_ARRAY(b->arena, struct cell *, 2);
    cell->children[0] = first;
    cell->children[1] = second;
    cell->nchildren = 2;
    return cell;
}

static void what_is_lacking_is_charged_to_one_text(void **state)
{
    struct bench *b = *state;
    struct setting s;
    struct box column = {.kind = BOX_COLUMN};
    struct fit fixed;

    set_style(&s, b);
    fixed = s.fit;
    fixed.size = s.style.min;
    struct cell *one = make_text(&s, &s.fit, &s.box, "Een\n\nen");
    struct cell *two = make_text(&s, &fixed, &s.box, "Twee\n\nen");
    um high = text_height(one->text, 2000, 50000, NULL);
    um low = text_height(two->text, 1000, 50000, NULL);
    struct cell *all = make_group(b, &column, one, two);

    print_message("  enough room\n");
    place_cell(all, (struct rect){0, 0, 50000, high + low});
    assert_int_equal(one->over, 0);
    assert_int_equal(two->over, 0);
    print_message("  a micrometre too little, to the one that can give\n");
    place_cell(all, (struct rect){0, 0, 50000, high + low - 1});
    assert_int_equal(one->over, 1);
    assert_int_equal(two->over, 0);
    print_message("  to the last when none can\n");
    s.fit.size = s.style.min;
    place_cell(all, (struct rect){0, 0, 50000, 10});
    assert_int_equal(one->over, 0);
    assert_int_equal(two->over, 2 * low - 10);
    workshop_close(&s.shop);
}

static void a_word_that_is_too_wide_says_by_how_much(void **state)
{
    struct bench *b = *state;
    struct setting s;

    set_style(&s, b);
    struct cell *text = make_text(&s, &s.fit, &s.box, "zorgverzekeraar en");
    um wide = text_width(make_text(&s, &s.fit, &s.box, "zorgverzekeraar")->text,
                         2000);
    place_cell(text, (struct rect){0, 0, wide, 90000});
    assert_int_equal(text->wide, 0);
    place_cell(text, (struct rect){0, 0, wide - 1000, 90000});
    assert_in_range(text->wide, 999, 1001);
    assert_int_equal(text->over, 0);
    workshop_close(&s.shop);
}

static void texts_stand_where_their_box_says(void **state)
{
    struct bench *b = *state;
    struct setting s;

    set_style(&s, b);
    s.box.inset = (struct insets){100, 200, 300, 400};
    struct cell *text = make_text(&s, &s.fit, &s.box, "Een");
    um high = text_height(text->text, 2000, 50000, NULL);
    for (enum align down = ALIGN_START; down <= ALIGN_END; down++) {
        um left = 20000 - 400 - high;
        s.box.down = down;
        place_cell(text, (struct rect){1000, 2000, 50000, 20000});
        assert_rect(text->rect, (struct rect){1400, 2100 + left * (int)down / 2,
                                              49400, high});
        assert_rect(text->outer, (struct rect){1000, 2000, 50000, 20000});
    }
    workshop_close(&s.shop);
}

static void fixed_boxes_that_do_not_fit_say_so(void **state)
{
    struct bench *b = *state;
    const struct box column = {.kind = BOX_COLUMN}, row = {.kind = BOX_ROW};
    const struct box children[] = {FILL(600, 600, 0), FILL(600, 600, 0)};
    struct cell *cell =
        place(b, &column, children, 2, (struct rect){0, 0, 1000, 1000});

    assert_int_equal(cell->over, 200);
    cell = place(b, &row, children, 2, (struct rect){0, 0, 1000, 1000});
    assert_int_equal(cell->wide, 200);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(gives_each_its_rectangle),
        BENCH_TEST(growing_sizes_add_up_to_the_box),
        BENCH_TEST(a_row_is_as_wide_as_what_stands_in_it),
        BENCH_TEST(what_is_lacking_is_charged_to_one_text),
        BENCH_TEST(a_word_that_is_too_wide_says_by_how_much),
        BENCH_TEST(texts_stand_where_their_box_says),
        BENCH_TEST(fixed_boxes_that_do_not_fit_say_so),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
