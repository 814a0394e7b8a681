/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_coverage.c - how much ink pages take */
#include "finish/coverage.h"

#include "support/bench.h"

#include <math.h>
#include <string.h>

#define WHITE 0xffffff
#define PINE 0x394839
#define GREY 0x808080
#define NPAGES 2
#define NPIXELS 4

static const struct finish_ink inks[] = {
    {.rgb = {0x39, 0x48, 0x39}, .cmyk = {70, 48, 70, 55}},
};
static const struct finish_press press = {.inks = inks, .ninks = 1};

static const struct {
    const char *name;
    bool grey;
    uint32_t pages[NPAGES][NPIXELS];
    double mean[COVERAGE_INKS], most[COVERAGE_INKS];
    size_t most_page[COVERAGE_INKS];
    double total;
} cases[] = {
    {"white takes none",
     false,
     {{WHITE, WHITE, WHITE, WHITE}, {WHITE, WHITE, WHITE, WHITE}},
     {0},
     {0},
     {0},
     0},
    {"a colour takes its own inks",
     false,
     {{PINE, PINE, WHITE, WHITE}, {PINE, WHITE, WHITE, WHITE}},
     {26.25, 18, 26.25, 20.625},
     {35, 24, 35, 27.5},
     {1, 1, 1, 1},
     243},
    {"each ink has a page of its own that has most of it",
     false,
     {{WHITE, PINE, WHITE, WHITE}, {0, 0, 0, 0}},
     {8.75, 6, 8.75, 56.875},
     {17.5, 12, 17.5, 100},
     {1, 1, 1, 2},
     243},
    {"bits above the colour do not matter",
     false,
     {{0xff000000, 0, 0, 0}, {0, 0, 0, 0xff000000}},
     {0, 0, 0, 100},
     {0, 0, 0, 100},
     {0, 0, 0, 1},
     100},
    {"greys are black ink",
     true,
     {{GREY, GREY, GREY, GREY}, {WHITE, WHITE, WHITE, 0}},
     {0, 0, 0, 37.4},
     {0, 0, 0, 49.8},
     {0, 0, 0, 1},
     100},
};

static void assert_near(double got, double want)
{
    if (fabs(got - want) > 0.05)
        fail_msg("%g is not %g", got, want);
}

static void adds_up_what_pages_take(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        struct coverage *c =
            coverage_new(cases[i].grey ? NULL : &press, b->diag);
        for (size_t page = 0; page < NPAGES; page++) {
            coverage_add(c, cases[i].pages[page], 1);
            coverage_add(c, cases[i].pages[page] + 1, NPIXELS - 1);
            coverage_end_page(c);
        }
        struct coverage_sum sum = coverage_make_sum(c);
        for (size_t k = 0; k < COVERAGE_INKS; k++) {
            assert_near(sum.mean[k], cases[i].mean[k]);
            assert_near(sum.most[k], cases[i].most[k]);
            assert_int_equal(sum.most_page[k], cases[i].most_page[k]);
        }
        assert_near(sum.total, cases[i].total);
        bench_assert_diags(b, "");
        coverage_free(c);
    }
}

static void a_page_can_be_there_again(void **state)
{
    static const uint32_t first[] = {PINE, WHITE}, next[] = {PINE, PINE};
    struct bench *b = *state;
    struct coverage *c = coverage_new(&press, b->diag);

    coverage_add(c, first, 2);
    coverage_end_page(c);
    coverage_add(c, next, 2);
    coverage_end_page(c);
    coverage_repeat_page(c, 0);
    coverage_repeat_page(c, 2);
    assert_int_equal(coverage_pages(c), 4);
    struct coverage_sum sum = coverage_make_sum(c);
    assert_near(sum.mean[0], 70 * 5 / 8.0);
    assert_near(sum.most[0], 70);
    assert_int_equal(sum.most_page[0], 2);
    coverage_free(c);
}

static void of_no_pages_there_is_no_ink(void **state)
{
    struct bench *b = *state;
    struct coverage *c = coverage_new(&press, b->diag);
    struct coverage_sum sum = coverage_make_sum(c);

    for (size_t k = 0; k < COVERAGE_INKS; k++)
        assert_true(sum.mean[k] == 0 && sum.most[k] == 0);
    coverage_free(c);
}

static void a_profile_that_is_none_is_said(void **state)
{
    struct bench *b = *state;
    struct finish_press bad = press;

    bad.at = (struct pos){"shop.yaml", 5, 1};
    bad.profile = "none";
    bad.profile_size = 4;
    assert_null(coverage_new(&bad, b->diag));
    bench_assert_diags(b, "missing-profile 5:1");
    coverage_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(adds_up_what_pages_take),
        BENCH_TEST(a_page_can_be_there_again),
        BENCH_TEST(of_no_pages_there_is_no_ink),
        BENCH_TEST(a_profile_that_is_none_is_said),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
