/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_cut.c - the cut as a line in an ink of its own, over what was drawn */
#include "finish/finish.h"
#include "finish/pdf.h"

#include "support/bench.h"

#include <cairo-pdf.h>
#include <qpdf/qpdf-c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CUT "q /kaart-cut-over gs /kaart-cut CS 1 SCN 0.25 w [] 0 d 0 J 1 j\n"

/* A card of 720 x 360 pt with an inch around it. */
static const struct finish_page card = {
    {0, 0, 304800, 177800}, {25400, 25400, 254000, 127000}, {0}};
static const struct finish_page sheet = {{0, 0, 304800, 177800}, {0}, {0}};

static cairo_status_t put(void *bytes, const unsigned char *data, unsigned n)
{
    g_byte_array_append(bytes, data, n);
    return CAIRO_STATUS_SUCCESS;
}

/* Pages that leave a colour and a clip behind them. */
static GByteArray *draw(size_t npages)
{
    GByteArray *raw = g_byte_array_new();
    cairo_surface_t *pdf =
        cairo_pdf_surface_create_for_stream(put, raw, 864, 504);
    cairo_t *cr = cairo_create(pdf);

    for (size_t i = 0; i < npages; i++) {
        cairo_rectangle(cr, 100, 100, 50, 50);
        cairo_clip(cr);
        cairo_set_source_rgb(cr, 0.2, 0.4, 0.6);
        cairo_paint(cr);
        cairo_show_page(cr);
    }
    cairo_destroy(cr);
    cairo_surface_destroy(pdf);
    return raw;
}

/* The finished file, open; qpdf_cleanup() ends it. */
static qpdf_data finish(struct bench *b, const struct finish_page *pages,
                        const um *corners, size_t n, const char *cut)
{
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);
    GByteArray *raw = draw(n);
    struct finish_job job = {.date = "2026-11-22",
                             .pages = pages,
                             .npages = n,
                             .corners = corners,
                             .cut = cut};
    qpdf_data q = qpdf_init();

    assert_true(finish_pdf(raw, &job, path, b->diag));
    bench_assert_diags(b, "");
    g_byte_array_unref(raw);
    assert_int_equal(qpdf_read(q, path, NULL), QPDF_SUCCESS);
    return q;
}

static char *read_content(qpdf_data q, size_t page)
{
    unsigned char *bytes = NULL;
    size_t n = 0;

    assert_int_equal(
        qpdf_oh_get_page_content_data(q, qpdf_get_page_n(q, page), &bytes, &n),
        QPDF_SUCCESS);
    char *text = g_strndup((char *)bytes, n);
    free(bytes);
    return text;
}

/* What a resource of the page is. */
static const char *read_resource(qpdf_data q, size_t page, const char *kind,
                                 const char *name)
{
    qpdf_oh resources =
        qpdf_oh_get_key(q, qpdf_get_page_n(q, page), "/Resources");
    qpdf_oh dict = qpdf_oh_get_key_if_dict(q, resources, kind);

    return qpdf_oh_unparse_resolved(q, qpdf_oh_get_key_if_dict(q, dict, name));
}

static const struct {
    const char *name;
    um corners;
    const char *path;
} outlines[] = {
    {"square corners", 0,
     "72.000 72.000 m\n792.000 72.000 l\n792.000 432.000 l\n72.000 432.000 l\n"
     "72.000 72.000 l\ns\n"},
    {"corners of an inch", 25400,
     "144.000 72.000 m\n720.000 72.000 l\n"
     "759.765 72.000 792.000 104.235 792.000 144.000 c\n792.000 360.000 l\n"
     "792.000 399.765 759.765 432.000 720.000 432.000 c\n144.000 432.000 l\n"
     "104.235 432.000 72.000 399.765 72.000 360.000 c\n72.000 144.000 l\n"
     "72.000 104.235 104.235 72.000 144.000 72.000 c\ns\n"},
    {"no rounder than the card is high", 200000,
     "252.000 72.000 m\n612.000 72.000 l\n"
     "711.411 72.000 792.000 152.589 792.000 252.000 c\n792.000 252.000 l\n"
     "792.000 351.411 711.411 432.000 612.000 432.000 c\n252.000 432.000 l\n"
     "152.589 432.000 72.000 351.411 72.000 252.000 c\n72.000 252.000 l\n"
     "72.000 152.589 152.589 72.000 252.000 72.000 c\ns\n"},
};

static void the_line_follows_the_trim(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(outlines); i++) {
        bench_begin(b, outlines[i].name);
        qpdf_data q = finish(b, &card, &outlines[i].corners, 1, "Stans");
        g_autofree char *content = read_content(q, 0);
        g_autofree char *want =
            g_strconcat("Q\n", CUT, outlines[i].path, "Q\n", NULL);
        assert_true(g_str_has_prefix(content, "q\n"));
        assert_non_null(strstr(content, "0.2 0.4 0.6 rg"));
        assert_true(g_str_has_suffix(content, want));
        qpdf_cleanup(&q);
    }
}

static const struct {
    const char *name, *ink, *space;
} inks[] = {
    {"a word", "Stans", "[ /Separation /Stans /DeviceCMYK "},
    {"with a space, and no ASCII",
     "Contour d\xC3\xA9"
     "coupe (1)",
     "[ /Separation /Contour#20d#c3#a9coupe#20#281#29 /DeviceCMYK "},
};

static void the_ink_has_its_name_and_prints_over(void **state)
{
    struct bench *b = *state;
    um corners[2] = {0, 0};

    for (size_t i = 0; i < G_N_ELEMENTS(inks); i++) {
        struct finish_page pages[2] = {card, card};
        bench_begin(b, inks[i].name);
        qpdf_data q = finish(b, pages, corners, 2, inks[i].ink);
        for (size_t page = 0; page < 2; page++) {
            const char *space =
                read_resource(q, page, "/ColorSpace", "/kaart-cut");
            assert_true(g_str_has_prefix(space, inks[i].space));
            assert_non_null(strstr(space, "/C1 [ 0 1 0 0 ]"));
            assert_string_equal(
                read_resource(q, page, "/ExtGState", "/kaart-cut-over"),
                "<< /OP true /OPM 1 /Type /ExtGState /op true >>");
        }
        qpdf_cleanup(&q);
    }
}

static void only_what_has_a_trim_is_cut(void **state)
{
    struct finish_page pages[2] = {sheet, card};
    struct bench *b = *state;
    um corners[2] = {0, 0};
    qpdf_data q = finish(b, pages, corners, 2, "Stans");
    g_autofree char *many = read_content(q, 0);
    g_autofree char *single = read_content(q, 1);

    assert_null(strstr(many, "kaart-cut"));
    assert_non_null(strstr(single, "kaart-cut"));
    qpdf_cleanup(&q);
    q = finish(b, pages, corners, 2, NULL);
    g_autofree char *none = read_content(q, 1);
    assert_null(strstr(none, "kaart-cut"));
    assert_string_equal(read_resource(q, 1, "/ColorSpace", "/kaart-cut"),
                        "null");
    qpdf_cleanup(&q);
}

/* Read back from the file, as the list of a job has it. */
static void the_file_says_which_ink_it_has(void **state)
{
    struct bench *b = *state;
    um corners = 3000;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);
    qpdf_data q = finish(b, &card, &corners, 1, "Stans lijn");
    struct pdf_facts *facts = pdf_find_facts(path, b->diag);

    qpdf_cleanup(&q);
    assert_non_null(facts);
    assert_string_equal(facts->version, "1.5");
    assert_int_equal(facts->npages, 1);
    assert_null(facts->level);
    assert_null(facts->condition);
    assert_null(facts->fonts[0]);
    assert_string_equal(facts->inks[0], "Stans lijn");
    assert_null(facts->inks[1]);
    pdf_free_facts(facts);
    bench_write(b, "none.pdf", "%PDF-1.4\nnothing");
    g_free(path);
    path = g_build_filename(b->folder, "none.pdf", NULL);
    assert_null(pdf_find_facts(path, b->diag));
    assert_true(diag_count(b->diag, DIAG_PDF) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(the_line_follows_the_trim),
        BENCH_TEST(the_ink_has_its_name_and_prints_over),
        BENCH_TEST(only_what_has_a_trim_is_cut),
        BENCH_TEST(the_file_says_which_ink_it_has),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
