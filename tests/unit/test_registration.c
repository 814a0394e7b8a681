/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_registration.c - cut marks on every plate */
#include "finish/finish.h"
#include "finish/pdf.h"

#include "support/bench.h"

#include <cairo-pdf.h>
#include <qpdf/qpdf-c.h>
#include <stdlib.h>
#include <string.h>

/* Two pages of 720 x 360 pt. */
static const struct finish_page pages[] = {
    {{0, 0, 254000, 127000}, {25400, 25400, 203200, 76200}, {0}},
    {{0, 0, 254000, 127000}, {25400, 25400, 203200, 76200}, {0}},
};
static const struct finish_line lines[] = {
    {25400, 0, 25400, 12700},
    {0, 25400, 12700, 25400},
};

/* The second page has none. */
static const struct finish_marks marks[] = {{lines, 2, 127}, {NULL, 0, 127}};

static cairo_status_t put(void *bytes, const unsigned char *data, unsigned n)
{
    g_byte_array_append(bytes, data, n);
    return CAIRO_STATUS_SUCCESS;
}

static GByteArray *draw(void)
{
    GByteArray *raw = g_byte_array_new();
    cairo_surface_t *pdf =
        cairo_pdf_surface_create_for_stream(put, raw, 720, 360);
    cairo_t *cr = cairo_create(pdf);

    cairo_show_page(cr);
    cairo_show_page(cr);
    cairo_destroy(cr);
    cairo_surface_destroy(pdf);
    return raw;
}

static char *finish(struct bench *b, const struct finish_marks *what, int page,
                    const char *path)
{
    struct finish_job job = {
        .date = "2026-11-22", .pages = pages, .npages = 2, .marks = what};
    GByteArray *raw = draw();
    unsigned char *bytes = NULL;
    size_t n = 0;
    qpdf_data q = qpdf_init();

    assert_true(finish_pdf(raw, &job, path, b->diag));
    bench_assert_diags(b, "");
    g_byte_array_unref(raw);
    assert_int_equal(qpdf_read(q, path, NULL), QPDF_SUCCESS);
    qpdf_oh_get_page_content_data(q, qpdf_get_page_n(q, (size_t)page), &bytes,
                                  &n);
    char *text = g_strndup((char *)bytes, n);
    free(bytes);
    qpdf_cleanup(&q);
    return text;
}

static void marks_are_on_all_plates(void **state)
{
    struct bench *b = *state;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);
    g_autofree char *content = finish(b, marks, 0, path);

    assert_true(g_str_has_suffix(content,
                                 "Q\nq /kaart-all CS 1 SCN [] 0 d 0 J\n"
                                 "0.360 w\n"
                                 "72.000 360.000 m\n"
                                 "72.000 324.000 l\n"
                                 "0.000 288.000 m\n"
                                 "36.000 288.000 l\n"
                                 "S\nQ\n"));
    qpdf_data q = qpdf_init();
    qpdf_read(q, path, NULL);
    qpdf_oh spaces = qpdf_oh_get_key(
        q, qpdf_oh_get_key(q, qpdf_get_page_n(q, 0), "/Resources"),
        "/ColorSpace");
    const char *space =
        qpdf_oh_unparse_resolved(q, qpdf_oh_get_key(q, spaces, "/kaart-all"));
    assert_true(g_str_has_prefix(space, "[ /Separation /All /DeviceCMYK "));
    assert_non_null(strstr(space, "/C1 [ 1 1 1 1 ]"));
    qpdf_cleanup(&q);
}

static void a_page_without_marks_stays(void **state)
{
    struct bench *b = *state;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);
    g_autofree char *bare = finish(b, marks, 1, path);
    g_autofree char *none = finish(b, NULL, 0, path);

    assert_null(strstr(bare, "kaart-all"));
    assert_null(strstr(none, "kaart-all"));
}

/* Every plate is no ink that a shop has to have. */
static void all_is_no_spot_ink(void **state)
{
    struct bench *b = *state;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);
    g_autofree char *content = finish(b, marks, 0, path);
    struct pdf_facts *facts = pdf_find_facts(path, b->diag);

    assert_non_null(strstr(content, "kaart-all"));
    assert_non_null(facts);
    assert_null(facts->inks[0]);
    pdf_free_facts(facts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(marks_are_on_all_plates),
        BENCH_TEST(a_page_without_marks_stays),
        BENCH_TEST(all_is_no_spot_ink),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
