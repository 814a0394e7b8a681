/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_map.c - what one colour becomes */
#include "finish/map.h"

#include "support/bench.h"

#include <math.h>

static double map_one(const struct colour_map *map, double r, double g,
                      double b)
{
    double rgb[3] = {r, g, b}, out = -1;

    map_colour(map, MAP_RGB, rgb, &out);
    return out;
}

static void keeps_every_grey(void **state)
{
    struct colour_map *maps[] = {map_new_grey(), map_new_mask()};

    (void)state;
    for (int i = 0; i < 2; i++) {
        for (int v = 0; v < 256; v++) {
            uint8_t rgb[3] = {(uint8_t)v, (uint8_t)v, (uint8_t)v}, grey = 0;
            map_pixels(maps[i], MAP_RGB, rgb, &grey, 1);
            assert_int_equal(grey, v);
            assert_true(map_one(maps[i], v / 255.0, v / 255.0, v / 255.0) ==
                        v / 255.0);
        }
        map_free(maps[i]);
    }
}

/* A picture and a fill of one colour meet without a seam. */
static void maps_pixels_as_colours(void **state)
{
    struct colour_map *maps[] = {map_new_grey(), map_new_mask()};

    (void)state;
    for (int i = 0; i < 2; i++) {
        for (int k = 0; k < 32768; k++) {
            uint8_t rgb[3] = {(uint8_t)((k & 31) * 255 / 31),
                              (uint8_t)((k >> 5 & 31) * 255 / 31),
                              (uint8_t)((k >> 10) * 255 / 31)};
            uint8_t grey = 0;
            map_pixels(maps[i], MAP_RGB, rgb, &grey, 1);
            double exact = 255 * map_one(maps[i], rgb[0] / 255.0,
                                         rgb[1] / 255.0, rgb[2] / 255.0);
            if (fabs(exact - grey) > 0.55)
                fail_msg("%d %d %d became %d, not %.3f", rgb[0], rgb[1], rgb[2],
                         grey, exact);
        }
        map_free(maps[i]);
    }
}

static void weighs_masks_as_the_standard(void **state)
{
    struct colour_map *mask = map_new_mask();

    (void)state;
    assert_true(fabs(map_one(mask, 1, 0, 0) - 0.3) < 1e-9);
    assert_true(fabs(map_one(mask, 0, 0.5, 0) - 0.295) < 1e-9);
    assert_true(fabs(map_one(mask, 0, 0, 1) - 0.11) < 1e-9);
    map_free(mask);
}

static const struct {
    double value;
    const char *text;
} numbers[] = {
    {0, "0"},           {1, "1"},           {-3, "0"},
    {4, "1"},           {0.5, "0.5"},       {0.00004, "0"},
    {0.99996, "1"},     {0.0001, "0.0001"}, {0.12345678, "0.1235"},
    {0.1999999, "0.2"},
};

static void writes_short_numbers(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++) {
        g_autoptr(GString) out = g_string_new(NULL);
        map_add_number(out, numbers[i].value);
        assert_string_equal(out->str, numbers[i].text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_every_grey),
        cmocka_unit_test(maps_pixels_as_colours),
        cmocka_unit_test(weighs_masks_as_the_standard),
        cmocka_unit_test(writes_short_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
