/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_jpeg.c - inks through a JPEG, as another reader has them */
#include "finish/fault.h"
#include "finish/jpeg.h"

#include "support/bench.h"

#include <stdlib.h>
#include <string.h>

#define SIDE 96

/* A slope of each ink in a direction of its own. */
static void fill(uint8_t *to, size_t width, size_t height, int parts)
{
    for (size_t i = 0; i < width * height; i++) {
        size_t x = i % width * 255 / width, y = i / width * 255 / height;
        size_t inks[] = {x, y, (x + y) / 2, 255 - y};
        for (int k = 0; k < parts; k++)
            *to++ = (uint8_t)inks[k];
    }
}

static const struct {
    const char *name;
    size_t width, height;
    int parts;
} cases[] = {
    {"four inks", SIDE, SIDE, 4},
    {"four inks, no whole blocks", SIDE - 3, SIDE + 5, 4},
    {"grey", SIDE, SIDE - 9, 1},
    {"one pixel", 1, 1, 4},
};

/* qpdf decodes as a PDF's reader does, and knows nothing of how we encode. */
static unsigned char *decode(GByteArray *jpeg, size_t *n)
{
    qpdf_data q = fault_new();
    unsigned char *bytes = NULL;

    qpdf_empty_pdf(q);
    qpdf_oh stream = qpdf_oh_new_stream(q);
    qpdf_oh_replace_stream_data(q, stream, jpeg->data, jpeg->len,
                                qpdf_oh_new_name(q, "/DCTDecode"),
                                qpdf_oh_new_null(q));
    assert_int_equal(
        qpdf_oh_get_stream_data(q, stream, qpdf_dl_all, NULL, &bytes, n), 0);
    qpdf_cleanup(&q);
    return bytes;
}

static void inks_come_back(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        size_t count = cases[i].width * cases[i].height;
        size_t n = count * (size_t)cases[i].parts, got = 0;
        g_autofree uint8_t *inks = g_malloc(n);
        int most = 0;
        print_message("  %s\n", cases[i].name);
        fill(inks, cases[i].width, cases[i].height, cases[i].parts);
        GByteArray *jpeg =
            jpeg_encode(inks, cases[i].width, cases[i].height, cases[i].parts);
        assert_non_null(jpeg);
        unsigned char *bytes = decode(jpeg, &got);
        assert_int_equal(got, n);
        for (size_t k = 0; k < n; k++)
            most = MAX(most, abs(inks[k] - bytes[k]));
        print_message("  at most %d of 255 off\n", most);
        assert_true(most <= 6);
        assert_true(n < 1000 || jpeg->len < n / 8);
        free(bytes);
        g_byte_array_unref(jpeg);
    }
}

/* APP14 "Adobe", whose last byte says 2: YCCK. */
static void says_how_inks_are_mixed(void **state)
{
    uint8_t inks[4 * 64] = {0};

    (void)state;
    GByteArray *jpeg = jpeg_encode(inks, 8, 8, 4);
    assert_non_null(jpeg);
    const uint8_t *adobe = memmem(jpeg->data, jpeg->len, "Adobe", 5);
    assert_non_null(adobe);
    assert_int_equal(adobe[11], 2);
    g_byte_array_unref(jpeg);
}

static void same_pixels_same_bytes(void **state)
{
    uint8_t inks[4 * SIDE * SIDE];
    GByteArray *jpeg[2];

    (void)state;
    fill(inks, SIDE, SIDE, 4);
    for (int i = 0; i < 2; i++)
        jpeg[i] = jpeg_encode(inks, SIDE, SIDE, 4);
    assert_int_equal(jpeg[0]->len, jpeg[1]->len);
    assert_memory_equal(jpeg[0]->data, jpeg[1]->data, jpeg[0]->len);
    for (int i = 0; i < 2; i++)
        g_byte_array_unref(jpeg[i]);
}

static void refuses_what_is_no_jpeg(void **state)
{
    uint8_t inks[4] = {0};

    (void)state;
    assert_null(jpeg_encode(inks, JPEG_SIDE_MAX + 1, 1, 1));
    assert_null(jpeg_encode(inks, 1, JPEG_SIDE_MAX + 1, 1));
    assert_null(jpeg_encode(inks, 1, 1, 2));
    assert_null(jpeg_encode(inks, 0, 1, 4));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(inks_come_back),
        cmocka_unit_test(says_how_inks_are_mixed),
        cmocka_unit_test(same_pixels_same_bytes),
        cmocka_unit_test(refuses_what_is_no_jpeg),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
