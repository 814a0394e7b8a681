/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_varnish.c - shapes of any colour, on a plate of their own over a page */
#include "finish/finish.h"
#include "finish/pdf.h"

#include "support/bench.h"

#include <cairo-pdf.h>
#include <qpdf/qpdf-c.h>
#include <stdlib.h>
#include <string.h>

#define SIDE 254000 /* um: 720 pt */
#define NPAGES 2
#define STATE "<< /OP true /OPM 1 /Type /ExtGState /op true >>"

static const struct finish_page pages[NPAGES] = {
    {{0, 0, SIDE, SIDE}, {3000, 3000, 248000, 248000}, {0, 0, SIDE, SIDE}},
    {{0, 0, SIDE, SIDE}, {3000, 3000, 248000, 248000}, {0, 0, SIDE, SIDE}},
};

/* The first page alone has some. */
static const struct finish_place places[NPAGES] = {
    {"A1", {"deck.yaml", 4, 9}},
};

static cairo_status_t put(void *bytes, const unsigned char *data, unsigned n)
{
    g_byte_array_append(bytes, data, n);
    return CAIRO_STATUS_SUCCESS;
}

static void draw_ink(cairo_t *cr)
{
    cairo_set_source_rgb(cr, 0, 0, 1);
    cairo_paint(cr);
}

static void draw_shapes(cairo_t *cr)
{
    cairo_set_source_rgb(cr, 1, 0, 0);
    cairo_rectangle(cr, 10, 10, 90, 90);
    cairo_fill(cr);
    cairo_move_to(cr, 90, 220);
    cairo_select_font_face(cr, "sans-serif", CAIRO_FONT_SLANT_NORMAL,
                           CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(cr, 40);
    cairo_show_text(cr, "Glans");
}

static void draw_gradient(cairo_t *cr)
{
    cairo_pattern_t *p = cairo_pattern_create_linear(0, 0, 99, 0);

    cairo_pattern_add_color_stop_rgb(p, 0, 1, 0, 0);
    cairo_pattern_add_color_stop_rgb(p, 1, 0, 1, 0);
    cairo_set_source(cr, p);
    cairo_rectangle(cr, 10, 10, 90, 90);
    cairo_fill(cr);
    cairo_pattern_destroy(p);
}

/* A picture of four pixels, once and then as tiles. */
static void draw_pixels(cairo_t *cr)
{
    cairo_surface_t *image =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, 2, 2);
    cairo_t *pen = cairo_create(image);

    cairo_set_source_rgb(pen, 1, 0.5, 0);
    cairo_paint(pen);
    cairo_destroy(pen);
    cairo_set_source_surface(cr, image, 100, 100);
    cairo_paint(cr);
    cairo_set_source_surface(cr, image, 0, 0);
    cairo_pattern_set_extend(cairo_get_source(cr), CAIRO_EXTEND_REPEAT);
    cairo_rectangle(cr, 200, 200, 50, 50);
    cairo_fill(cr);
    cairo_surface_destroy(image);
}

static void draw_group(cairo_t *cr)
{
    cairo_push_group(cr);
    draw_shapes(cr);
    cairo_pop_group_to_source(cr);
    cairo_paint(cr);
}

static void draw_clear(cairo_t *cr)
{
    cairo_set_source_rgba(cr, 1, 0, 0, 0.5);
    cairo_rectangle(cr, 10, 10, 90, 90);
    cairo_fill(cr);
}

static void draw_nothing(cairo_t *cr)
{
    (void)cr;
}

/* Each page the same. */
static GByteArray *draw(void (*page)(cairo_t *cr))
{
    GByteArray *raw = g_byte_array_new();
    cairo_surface_t *pdf = cairo_pdf_surface_create_for_stream(
        put, raw, um_to_pt(SIDE), um_to_pt(SIDE));
    cairo_t *cr = cairo_create(pdf);

    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATE_DATE,
                                   "2026-11-21T00:00:00Z");
    for (int i = 0; i < NPAGES; i++) {
        cairo_save(cr);
        page(cr);
        cairo_restore(cr);
        cairo_show_page(cr);
    }
    cairo_destroy(cr);
    cairo_surface_finish(pdf);
    cairo_surface_destroy(pdf);
    return raw;
}

/* False when nothing was made.  With NULL there is no varnish. */
static bool finish(struct bench *b, void (*varnish)(cairo_t *cr),
                   const char *path)
{
    GByteArray *raw = draw(draw_ink);
    GByteArray *shapes = draw(varnish ? varnish : draw_nothing);
    struct finish_varnish v = {"Lak", (const char *)shapes->data, shapes->len,
                               places};
    struct finish_job job = {.date = "2026-11-22",
                             .pages = pages,
                             .npages = NPAGES,
                             .varnish = varnish ? &v : NULL};
    bool ok = finish_pdf(raw, &job, path, b->diag);

    g_byte_array_unref(raw);
    g_byte_array_unref(shapes);
    return ok;
}

static qpdf_oh find_resource(qpdf_data q, size_t page, const char *kind,
                             const char *name)
{
    qpdf_oh resources =
        qpdf_oh_get_key(q, qpdf_get_page_n(q, page), "/Resources");

    return qpdf_oh_get_key_if_dict(
        q, qpdf_oh_get_key_if_dict(q, resources, kind), name);
}

static bool has(const char *bytes, size_t n, const char *what)
{
    return memmem(bytes, n, what, strlen(what)) != NULL;
}

/* The whole file, so that it can be read. */
static char *print_all(qpdf_data q)
{
    char *bytes;

    qpdf_init_write_memory(q);
    qpdf_set_qdf_mode(q, QPDF_TRUE);
    qpdf_set_static_ID(q, QPDF_TRUE);
    assert_int_equal(qpdf_write(q) & QPDF_ERRORS, 0);
    size_t n = qpdf_get_buffer_length(q);
    bytes = g_malloc(n + 1);
    memcpy(bytes, qpdf_get_buffer(q), n);
    for (size_t i = 0; i < n; i++) /* so that it is one string */
        bytes[i] = bytes[i] ? bytes[i] : ' ';
    bytes[n] = 0;
    return bytes;
}

static const struct {
    const char *name;
    void (*draw)(cairo_t *cr);
    const char *has;
} shapes[] = {
    {"shapes and text", draw_shapes, "10 10 90 90 re"},
    {"a gradient", draw_gradient, "/C1 ["},
    {"pixels", draw_pixels, "0 0 1 1 re f"},
    {"a group", draw_group, "10 10 90 90 re"},
};

static void every_shape_is_the_one_ink(void **state)
{
    struct bench *b = *state;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);

    for (size_t i = 0; i < G_N_ELEMENTS(shapes); i++) {
        bench_begin(b, shapes[i].name);
        assert_true(finish(b, shapes[i].draw, path));
        bench_assert_diags(b, "");
        qpdf_data q = qpdf_init();
        assert_int_equal(qpdf_read(q, path, NULL), QPDF_SUCCESS);
        assert_string_equal(
            qpdf_oh_unparse_resolved(
                q, find_resource(q, 0, "/ExtGState", "/kaart-varnish-over")),
            STATE);
        assert_true(qpdf_oh_is_stream(
            q, find_resource(q, 0, "/XObject", "/kaart-varnish")));
        assert_false(qpdf_oh_is_stream(
            q, find_resource(q, 1, "/XObject", "/kaart-varnish")));
        g_autofree char *all = print_all(q);
        size_t n = strlen(all);
        assert_true(has(all, n, shapes[i].has));
        assert_true(has(all, n, "/kaart-varnish cs 1 scn"));
        assert_false(has(all, n, "1 0 0 rg"));
        assert_false(has(all, n, "/Subtype /Image"));
        assert_false(has(all, n, "/ShadingType 2\n  /ColorSpace /DeviceRGB"));
        qpdf_cleanup(&q);
    }
}

static void what_is_see_through_is_no_varnish(void **state)
{
    struct bench *b = *state;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);

    assert_false(finish(b, draw_clear, path));
    bench_assert_diags(b, "transparency 4:9");
    assert_non_null(strstr(diag_at(b->diag, 0)->text,
                           "the varnish of page 1 (A1) has ink that is "
                           "see-through"));
    assert_false(g_file_test(path, G_FILE_TEST_EXISTS));
}

static void the_ink_under_it_is_as_without(void **state)
{
    struct bench *b = *state;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);
    char *content[2] = {NULL};

    for (int i = 0; i < 2; i++) {
        unsigned char *bytes = NULL;
        size_t n = 0;
        assert_true(finish(b, i ? draw_shapes : NULL, path));
        qpdf_data q = qpdf_init();
        assert_int_equal(qpdf_read(q, path, NULL), QPDF_SUCCESS);
        qpdf_oh_get_page_content_data(q, qpdf_get_page_n(q, 0), &bytes, &n);
        content[i] = g_strndup((char *)bytes, n);
        free(bytes);
        qpdf_cleanup(&q);
    }
    assert_true(g_str_has_prefix(content[1], "q\n"));
    assert_true(g_str_has_prefix(content[1] + 2, content[0]));
    assert_true(g_str_has_suffix(
        content[1], "Q\nq /kaart-varnish-over gs /kaart-varnish Do\nQ\n"));
    g_free(content[0]);
    g_free(content[1]);
}

static void the_file_says_its_ink(void **state)
{
    struct bench *b = *state;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);

    assert_true(finish(b, draw_shapes, path));
    struct pdf_facts *facts = pdf_find_facts(path, b->diag);
    assert_non_null(facts);
    assert_string_equal(facts->inks[0], "Lak");
    assert_null(facts->inks[1]);
    pdf_free_facts(facts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(every_shape_is_the_one_ink),
        BENCH_TEST(what_is_see_through_is_no_varnish),
        BENCH_TEST(the_ink_under_it_is_as_without),
        BENCH_TEST(the_file_says_its_ink),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
