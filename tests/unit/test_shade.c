/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_shade.c - how far colours stand apart, by WCAG's own examples */
#include "check/shade.h"

#include "support/bench.h"

#include <glib.h>

static const struct {
    uint32_t a, b;
    double ratio; /* as published, to two decimals */
} ratios[] = {
    {0x000000, 0xffffff, 21.00}, {0xffffff, 0x000000, 21.00},
    {0xffffff, 0xffffff, 1.00},  {0x777777, 0xffffff, 4.48},
    {0x767676, 0xffffff, 4.54},  {0x595959, 0xffffff, 7.00},
    {0xff0000, 0xffffff, 4.00},  {0x0000ff, 0xffffff, 8.59},
    {0x00ff00, 0xffffff, 1.37},
};

static void finds_published_ratios(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(ratios); i++) {
        double got = shade_ratio(shade_luminance(ratios[i].a),
                                 shade_luminance(ratios[i].b));
        print_message("[ case     ] #%06x\n", ratios[i].a);
        assert_float_equal(got, ratios[i].ratio, 0.005);
    }
}

static const struct {
    uint32_t argb, below, over, alone;
} overs[] = {
    {0x00000000, 0x123456, 0x123456, 0x000000},
    {0xff123456, 0xffffff, 0x123456, 0x123456},
    {0x80000000, 0xffffff, 0x7f7f7f, 0x000000},
    {0x80800000, 0xffffff, 0xff7f7f, 0xff0000},
    {0x80408000, 0x000000, 0x408000, 0x80ff00},
};

static void lays_colours_over_each_other(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(overs); i++) {
        assert_int_equal(shade_over(overs[i].argb, overs[i].below),
                         overs[i].over);
        assert_int_equal(shade_alone(overs[i].argb), overs[i].alone);
    }
}

static void greys_keep_black_and_white(void **state)
{
    const struct colour red = {.rgb = {200, 0, 0}};

    (void)state;
    assert_int_equal(shade_grey(0xffffff), 0xffffff);
    assert_int_equal(shade_grey(0), 0);
    assert_int_equal(shade_grey(0x808080), 0x808080);
    assert_int_equal(shade_grey(shade_of(&red)), 0x3c3c3c);
    assert_int_equal(shade_of(NULL), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_published_ratios),
        cmocka_unit_test(lays_colours_over_each_other),
        cmocka_unit_test(greys_keep_black_and_white),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
