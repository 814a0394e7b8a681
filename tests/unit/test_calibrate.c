/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_calibrate.c - what is read from the test sheet puts backs in place */
#include "impose/calibrate.h"

#include "support/bench.h"
#include "support/cards.h"

#include <glib.h>
#include <math.h>
#include <string.h>

#define NEAR 5.0 /* micrometres */

/* By how much a printer misses: it prints the back moved and turned, as one
 * looks at the back. */
struct miss {
    double x, y, angle; /* micrometres, degrees */
};

static const struct miss misses[] = {
    {0, 0, 0},         {1000, 0, 0},   {0, -700, 0},   {0, 0, 0.4},
    {-800, 1300, -.3}, {350, 250, .1}, {2500, -90, 1},
};

static const struct layout formats[] = {
    {.id = "K", .width = 97000, .height = 70000, .bleed = 3000, .butt = true},
    {.id = "R", .width = 140000, .height = 97000, .bleed = 3000, .butt = true},
    {.id = "odd", .width = 53975, .height = 80001, .bleed = 3000},
};

static struct sheet make_sheet(enum flip flip, enum sheet_order order)
{
    return (struct sheet){.id = "a4",
                          .width = 210000,
                          .height = 297000,
                          .margin = 8000,
                          .gap = 3000,
                          .bleed = 2000,
                          .back_bleed = 1000,
                          .flip = flip,
                          .order = order,
                          .turn_rows = true};
}

struct spot {
    double x, y;
};

/* Where a printer that misses puts a point of a back page. */
static struct spot print_spot(const struct page *p, const struct miss *m,
                              double x, double y)
{
    double a = m->angle * G_PI / 180;

    page_move(p, &x, &y);
    double dx = x - p->width / 2.0, dy = y - p->height / 2.0;
    return (struct spot){
        p->width / 2.0 + m->x + dx * cos(a) - dy * sin(a),
        p->height / 2.0 + m->y + dx * sin(a) + dy * cos(a),
    };
}

/* The same point of paper, seen from the front and from the back. */
static struct spot turn_over(const struct page *p, enum flip flip,
                             struct spot s)
{
    bool sideways = (p->height >= p->width) == (flip == FLIP_LONG_EDGE);

    return sideways ? (struct spot){p->width - s.x, s.y}
                    : (struct spot){s.x, p->height - s.y};
}

/* Where a point of paper lies on what a printer that misses has printed on
 * the back: the reverse of print_spot() for a page that is not moved. */
static struct spot read_spot(const struct page *p, const struct miss *m,
                             struct spot s)
{
    double a = -m->angle * G_PI / 180;
    double dx = s.x - p->width / 2.0 - m->x, dy = s.y - p->height / 2.0 - m->y;

    return (struct spot){
        p->width / 2.0 + dx * cos(a) - dy * sin(a),
        p->height / 2.0 + dx * sin(a) + dy * cos(a),
    };
}

/* The middles of the crosses on the front, from the top of the page: lines
 * across that a line down crosses in its middle. */
static size_t find_crosses(const struct page *p, struct spot *out)
{
    size_t n = 0;

    for (size_t i = 0; i + 1 < p->nmarks; i++) {
        const struct mark *m = &p->marks[i], *k = m + 1;
        double x = (m->x1 + m->x2) / 2.0, y = (k->y1 + k->y2) / 2.0;
        if (m->y1 == m->y2 && k->x1 == k->x2 && m->y1 == y && k->x1 == x) {
            g_assert(n < 3);
            out[n++] = (struct spot){x, y};
        }
    }
    return n;
}

/* As a user does: hold the sheet against the light and read. */
static struct shift read_sheet(const struct imposition *imp, bool lies,
                               enum flip flip, const struct miss *m)
{
    const struct page *front = &imp->pages[lies ? 2 : 0];
    const struct page *back = &imp->pages[lies ? 3 : 1];
    double middle_x = back->width / 2.0, middle_y = back->height / 2.0;
    struct spot crosses[3] = {{0, 0}}, seen[3];
    double per = 0;

    assert_int_equal(find_crosses(front, crosses), 3);
    for (size_t i = 0; i < 3; i++)
        seen[i] = read_spot(back, m, turn_over(front, flip, crosses[i]));
    struct spot middle = seen[0];
    bool same = seen[1].y < seen[2].y;
    struct spot above = same ? seen[1] : seen[2];
    struct spot below = same ? seen[2] : seen[1];
    for (size_t i = 0; i < back->nnotes; i++)
        if (sscanf(back->notes[i].words, "A = (X1 - X2) / %lf", &per) == 1)
            break;
    assert_true(per > 0);
    return (struct shift){um_round((above.x + below.x) / 2 - middle_x),
                          um_round(middle.y - middle_y),
                          (above.x - below.x) / 1000 / per};
}

/* How far, at most, a corner of a back is from its front's. */
static double find_worst(const struct imposition *imp, enum flip flip,
                         const struct miss *m)
{
    double worst = 0;

    for (size_t i = 0; i < imp->npages; i += 2) {
        const struct page *front = &imp->pages[i], *back = front + 1;
        for (size_t k = 0; k < front->nplaced * 4; k++) {
            struct rect f = front->placed[k / 4].trim;
            struct rect b = back->placed[k / 4].trim;
            struct spot at = {f.x + (k & 1 ? f.w : 0), f.y + (k & 2 ? f.h : 0)};
            struct spot want = turn_over(front, flip, at);
            bool right = fabs(want.x - b.x) > b.w / 2.0;
            bool low = fabs(want.y - b.y) > b.h / 2.0;
            struct spot is = print_spot(back, m, b.x + (right ? b.w : 0),
                                        b.y + (low ? b.h : 0));
            worst = fmax(worst, hypot(is.x - want.x, is.y - want.y));
        }
    }
    return worst;
}

static void check_miss(struct bench *b, const struct layout *l, enum flip flip,
                       enum sheet_order order, const struct miss *m)
{
    static const struct miss none = {0, 0, 0};
    struct sheet s = make_sheet(flip, order);
    struct imposition *imp =
        impose_faces(cards_make(b, l, 13, 1), &s, b->arena, b->diag);
    const struct imposition *test =
        calibrate_make(&s, cards_make(b, l, 0, 1), b->arena);
    bool lies = imp->pages[0].width > imp->pages[0].height;
    bool misses_much = hypot(m->x, m->y) > 100 || fabs(m->angle) > 0.05;

    assert_true(find_worst(imp, flip, &none) <= NEAR);
    assert_int_equal(find_worst(imp, flip, m) > 100, misses_much);
    struct shift shift = read_sheet(test, lies, flip, m);
    impose_shift(imp, &shift);
    double worst = find_worst(imp, flip, m);
    if (worst > NEAR)
        fail_msg("%s: %g um off after %g, %g um and %g degrees", l->id, worst,
                 m->x, m->y, m->angle);
}

static void what_is_read_puts_backs_in_place(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(misses); i++) {
        for (size_t k = 0; k < G_N_ELEMENTS(formats) * 4; k++) {
            bench_begin(b, formats[k / 4].id);
            check_miss(b, &formats[k / 4],
                       k & 1 ? FLIP_SHORT_EDGE : FLIP_LONG_EDGE,
                       k & 2 ? SHEET_STACK : SHEET_ROWS, &misses[i]);
        }
    }
}

static void fronts_and_one_sided_pages_stay(void **state)
{
    struct bench *b = *state;
    const struct shift shift = {500, 500, 1};
    struct sheet s = make_sheet(FLIP_LONG_EDGE, SHEET_ROWS);
    struct imposition *imp =
        impose_faces(cards_make(b, &formats[0], 3, 1), &s, b->arena, b->diag);

    impose_shift(imp, &shift);
    assert_int_equal(imp->pages[0].shift.x, 0);
    assert_int_equal(imp->pages[1].shift.x, 500);
    s.single = true;
    imp = impose_faces(cards_make(b, &formats[0], 3, 1), &s, b->arena, b->diag);
    impose_shift(imp, &shift);
    assert_int_equal(imp->pages[1].shift.x, 0);
}

/* All of the test sheet is on the paper, on small paper too. */
static void the_test_sheet_is_on_the_paper(void **state)
{
    struct bench *b = *state;
    static const um papers[][2] = {
        {210000, 297000}, {215900, 279400}, {320000, 450000}, {148000, 210000}};

    for (size_t i = 0; i < G_N_ELEMENTS(papers); i++) {
        struct sheet s = make_sheet(FLIP_LONG_EDGE, SHEET_ROWS);
        s.width = papers[i][0];
        s.height = papers[i][1];
        const struct imposition *imp =
            calibrate_make(&s, cards_make(b, &formats[0], 0, 1), b->arena);
        assert_int_equal(imp->npages, 4);
        for (size_t k = 0; k < imp->npages; k++) {
            const struct page *p = &imp->pages[k];
            for (size_t n = 0; n < p->nmarks; n++) {
                assert_in_range(p->marks[n].x1, 5000, p->width - 5000);
                assert_in_range(p->marks[n].x2, 5000, p->width - 5000);
                assert_in_range(p->marks[n].y1, 5000, p->height - 5000);
                assert_in_range(p->marks[n].y2, 5000, p->height - 5000);
            }
            for (size_t n = 0; n < p->nnotes; n++) {
                const struct note *note = &p->notes[n];
                assert_in_range(note->x, 5000, p->width - 5000);
                assert_in_range(note->x + note->width, 5000, p->width - 5000);
                assert_in_range(note->y, 5000, p->height - 5000);
                assert_true(note->size >= 900);
            }
        }
    }
}

static bool says(const struct page *p, const char *words)
{
    for (size_t i = 0; i < p->nnotes; i++)
        if (strstr(p->notes[i].words, words))
            return true;
    return false;
}

/* What to do is there in the sheet's words, else in English; but not on paper
 * that has no room for it, where the numbers and the command are. */
static void the_test_sheet_says_what_to_do(void **state)
{
    struct bench *b = *state;
    struct slug_words words = {.language = "nl",
                               .front = "voor",
                               .back = "achter",
                               .long_edge = "lang",
                               .short_edge = "kort",
                               .example = "Stel",
                               .steps = "1. Druk af.\n"};
    struct sheet s = make_sheet(FLIP_SHORT_EDGE, SHEET_ROWS);
    const struct faces *faces = cards_make(b, &formats[0], 0, 1);
    const struct imposition *imp = calibrate_make(&s, faces, b->arena);

    assert_true(says(&imp->pages[1], slug_english()->steps));
    assert_true(says(&imp->pages[0], slug_english()->short_edge));
    ((struct deck *)(uintptr_t)faces->deck)->language = "nl";
    s.words = &words;
    s.nwords = 1;
    imp = calibrate_make(&s, faces, b->arena);
    assert_true(says(&imp->pages[3], "1. Druk af."));
    assert_true(says(&imp->pages[0], "voor"));
    assert_true(says(&imp->pages[2], "kort"));
    assert_true(says(&imp->pages[1], "--offset 0.4,-1.2 --angle 0.1"));
    assert_true(says(&imp->pages[3], "--offset 0.4,-1.2 --angle 0.2"));
    s.width = 148000;
    s.height = 210000;
    imp = calibrate_make(&s, faces, b->arena);
    assert_false(says(&imp->pages[1], "1. Druk af."));
    assert_true(says(&imp->pages[1], "--offset X,Y --angle A"));
    s.slots.columns = 2; /* slots say how cards lie */
    assert_int_equal(calibrate_make(&s, faces, b->arena)->npages, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(what_is_read_puts_backs_in_place),
        BENCH_TEST(fronts_and_one_sided_pages_stay),
        BENCH_TEST(the_test_sheet_is_on_the_paper),
        BENCH_TEST(the_test_sheet_says_what_to_do),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
