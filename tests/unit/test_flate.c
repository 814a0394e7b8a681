/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_flate.c - what was deflated comes back, and takes less */
#include "finish/fault.h"
#include "finish/flate.h"

#include "support/bench.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

enum look { LOOK_FLAT, LOOK_SMOOTH, LOOK_NOISE };

static unsigned char *make_pixels(enum look look, size_t width, size_t height,
                                  size_t parts)
{
    unsigned char *to = g_malloc(width * height * parts + 1);
    uint32_t seed = 2026;

    for (size_t i = 0; i < width * height * parts; i++) {
        size_t x = i / parts % width, y = i / parts / width, k = i % parts;
        seed = seed * 1664525 + 1013904223;
        to[i] = look == LOOK_FLAT ? (unsigned char)(k * 60)
                : look == LOOK_SMOOTH
                    ? (unsigned char)(x + y * 2 + k * 50 + (seed >> 31))
                    : (unsigned char)(seed >> 24);
    }
    return to;
}

static const struct {
    const char *name;
    enum look look;
    size_t width, height;
    int parts;
    bool filtered;
} cases[] = {
    {"a flat ground stays as it is", LOOK_FLAT, 40, 30, 4, false},
    {"a smooth picture is told by its differences", LOOK_SMOOTH, 200, 150, 4,
     true},
    {"also one of three parts", LOOK_SMOOTH, 150, 200, 3, true},
    {"also in greys", LOOK_SMOOTH, 300, 200, 1, true},
    {"noise stays as it is", LOOK_NOISE, 60, 50, 4, false},
    {"one row", LOOK_SMOOTH, 2000, 1, 4, true},
    {"one column", LOOK_NOISE, 1, 300, 4, false},
    {"one pixel", LOOK_NOISE, 1, 1, 4, false},
    {"more than one trial holds", LOOK_SMOOTH, 700, 300, 4, true},
};

/* The stream says how it was written, and holds what was put in. */
static void check_stream(qpdf_data q, qpdf_oh stream, const unsigned char *want,
                         size_t n, bool filtered)
{
    qpdf_oh dict = qpdf_oh_get_dict(q, stream);
    unsigned char *got = NULL;
    size_t size = 0;

    assert_true(qpdf_oh_is_name_and_equals(
        q, qpdf_oh_get_key(q, dict, "/Filter"), "/FlateDecode"));
    assert_int_equal(
        filtered,
        qpdf_oh_is_dictionary(q, qpdf_oh_get_key(q, dict, "/DecodeParms")));
    assert_int_equal(
        0, qpdf_oh_get_stream_data(q, stream, qpdf_dl_all, NULL, &got, &size));
    assert_int_equal(size, n);
    assert_memory_equal(got, want, n);
    free(got);
}

static void pixels_come_back(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        qpdf_data q = fault_new();
        size_t n = cases[i].width * cases[i].height * (size_t)cases[i].parts;
        g_autofree unsigned char *pixels =
            make_pixels(cases[i].look, cases[i].width, cases[i].height,
                        (size_t)cases[i].parts);
        struct flate *f = flate_new(q);
        qpdf_empty_pdf(q);
        qpdf_oh stream = qpdf_oh_new_stream(q);
        print_message("  %s\n", cases[i].name);
        flate_put_rows(f, stream, pixels, cases[i].width, cases[i].height,
                       cases[i].parts);
        check_stream(q, stream, pixels, n, cases[i].filtered);
        flate_free(f);
        qpdf_cleanup(&q);
    }
}

/* Also those whose bytes make no rows. */
static void profiles_come_back(void **state)
{
    static const struct {
        const char *name;
        size_t n;
        bool filtered;
    } sizes[] = {
        {"many rows", 40000, true},
        {"a size with a rest", 40001, false},
        {"a prime of them", 65644, false},
        {"next to nothing", 4, false},
        {"nothing", 0, false},
    };

    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++) {
        qpdf_data q = fault_new();
        g_autofree unsigned char *bytes = make_pixels(LOOK_SMOOTH, 16411, 1, 4);
        struct flate *f = flate_new(q);
        qpdf_empty_pdf(q);
        qpdf_oh stream = qpdf_oh_new_stream(q);
        print_message("  %s\n", sizes[i].name);
        flate_put_profile(f, stream, bytes, sizes[i].n);
        check_stream(q, stream, bytes, sizes[i].n, sizes[i].filtered);
        flate_free(f);
        qpdf_cleanup(&q);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pixels_come_back),
        cmocka_unit_test(profiles_come_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
