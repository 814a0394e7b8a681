/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_colour.c - whole documents in greys: cairo's, and odder ones */
#include "finish/finish.h"

#include "support/bench.h"

#include <cairo-pdf.h>
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <math.h>
#include <qpdf/qpdf-c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SIDE 254000 /* um: 720 pt */
#define NPAGES 2

static const struct finish_page pages[NPAGES] = {
    {{0, 0, SIDE, SIDE}, {0}, {0}},
    {{0, 0, SIDE, SIDE}, {0}, {0}},
};

static bool finish(struct bench *b, GByteArray *raw, size_t npages,
                   enum finish_colour colour, const char *path)
{
    struct finish_job job = {
        .title = "Grijs",
        .date = "2026-11-21",
        .pages = pages,
        .npages = npages,
        .colour = colour,
    };

    return finish_pdf(raw, &job, path, b->diag);
}

/* -- What cairo draws -- */

static cairo_status_t put(void *bytes, const unsigned char *data, unsigned n)
{
    g_byte_array_append(bytes, data, n);
    return CAIRO_STATUS_SUCCESS;
}

static void draw_shapes(cairo_t *cr)
{
    cairo_set_source_rgb(cr, 0.8, 0.3, 0.1);
    cairo_rectangle(cr, 20, 20, 100, 100);
    cairo_fill_preserve(cr);
    cairo_set_source_rgb(cr, 0, 0, 0.6);
    cairo_set_line_width(cr, 8);
    cairo_stroke(cr);
    cairo_set_source_rgb(cr, 0, 0, 0);
    cairo_select_font_face(cr, "sans-serif", CAIRO_FONT_SLANT_NORMAL,
                           CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(cr, 40);
    cairo_move_to(cr, 20, 220);
    cairo_show_text(cr, "Wat (zie) \\ je?");
}

/* Through a dark yellow, to a hard edge. */
static void draw_gradient(cairo_t *cr)
{
    cairo_pattern_t *p = cairo_pattern_create_linear(200, 0, 400, 0);

    cairo_pattern_add_color_stop_rgb(p, 0, 1, 0, 0);
    cairo_pattern_add_color_stop_rgb(p, 0.5, 0, 1, 0);
    cairo_pattern_add_color_stop_rgb(p, 0.5, 0, 0, 1);
    cairo_pattern_add_color_stop_rgb(p, 1, 1, 1, 1);
    cairo_set_source(cr, p);
    cairo_rectangle(cr, 200, 20, 200, 100);
    cairo_fill(cr);
    cairo_pattern_destroy(p);
}

static cairo_surface_t *make_image(cairo_format_t format)
{
    cairo_surface_t *image = cairo_image_surface_create(format, 64, 64);
    unsigned char *bytes = cairo_image_surface_get_data(image);

    for (uint32_t i = 0; i < 64 * 64; i++) {
        uint32_t x = i % 64, y = i / 64;
        uint32_t a = format == CAIRO_FORMAT_ARGB32 ? x * 4 : 255;
        uint32_t value = a << 24 | (a * x / 63) << 16 | (a * y / 63) << 8 |
                         a * (63 - x) / 63;
        memcpy(bytes + (size_t)i * 4, &value, 4);
    }
    cairo_surface_mark_dirty(image);
    return image;
}

static void draw_images(cairo_t *cr)
{
    cairo_surface_t *image = make_image(CAIRO_FORMAT_RGB24);
    cairo_pattern_t *tiles = cairo_pattern_create_for_surface(image);

    cairo_save(cr);
    cairo_scale(cr, 2, 2);
    /* Twice: then cairo 1.16 names it twice in a dictionary. */
    for (int i = 0; i < 2; i++) {
        cairo_set_source_surface(cr, image, 10 + 80 * i, 130);
        cairo_paint(cr);
    }
    cairo_restore(cr);
    cairo_pattern_set_extend(tiles, CAIRO_EXTEND_REPEAT);
    cairo_set_source(cr, tiles);
    cairo_rectangle(cr, 384, 256, 320, 320);
    cairo_fill(cr);
    cairo_pattern_destroy(tiles);
    cairo_surface_destroy(image);
}

/* A JPEG in colour, which cairo keeps as it is. */
static void draw_jpeg(cairo_t *cr)
{
    g_autoptr(GdkPixbuf) pixbuf =
        gdk_pixbuf_new(GDK_COLORSPACE_RGB, FALSE, 8, 64, 64);
    cairo_surface_t *image =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, 64, 64);
    guchar *to = gdk_pixbuf_get_pixels(pixbuf);
    g_autofree char *jpeg = NULL;
    gsize n = 0;

    for (int i = 0; i < 64 * 64; i++) {
        guchar *pixel =
            to + i / 64 * gdk_pixbuf_get_rowstride(pixbuf) + i % 64 * 3;
        pixel[0] = (guchar)(i % 64 * 4);
        pixel[1] = (guchar)(i / 64 * 4);
        pixel[2] = 40;
    }
    assert_true(
        gdk_pixbuf_save_to_buffer(pixbuf, &jpeg, &n, "jpeg", NULL, NULL));
    assert_int_equal(cairo_surface_set_mime_data(image, CAIRO_MIME_TYPE_JPEG,
                                                 (guchar *)jpeg, n, NULL, NULL),
                     CAIRO_STATUS_SUCCESS);
    cairo_save(cr);
    cairo_translate(cr, 20, 430);
    cairo_scale(cr, 2, 2);
    cairo_set_source_surface(cr, image, 0, 0);
    cairo_paint(cr);
    cairo_restore(cr);
    cairo_show_page(cr); /* it is written with its page, while we have it */
    cairo_surface_destroy(image);
}

static void draw_group(cairo_t *cr)
{
    cairo_push_group(cr);
    cairo_set_source_rgb(cr, 1, 0.5, 0);
    cairo_rectangle(cr, 20, 600, 80, 80);
    cairo_fill(cr);
    cairo_set_source_rgb(cr, 0, 0.5, 1);
    cairo_rectangle(cr, 60, 620, 80, 80);
    cairo_fill(cr);
    cairo_pop_group_to_source(cr);
    cairo_paint_with_alpha(cr, 0.5);
}

/* What lets through what is under it. */
static void draw_blends(cairo_t *cr)
{
    cairo_pattern_t *p = cairo_pattern_create_radial(500, 100, 0, 500, 100, 80);
    cairo_surface_t *image = make_image(CAIRO_FORMAT_ARGB32);

    cairo_set_source_rgba(cr, 0.1, 0.7, 0.2, 0.5);
    cairo_rectangle(cr, 80, 80, 80, 80);
    cairo_fill(cr);
    cairo_pattern_add_color_stop_rgba(p, 0, 1, 0.5, 0, 1);
    cairo_pattern_add_color_stop_rgba(p, 1, 0, 0, 1, 0.1);
    cairo_set_source(cr, p);
    cairo_rectangle(cr, 420, 20, 160, 160);
    cairo_fill(cr);
    cairo_set_source_surface(cr, image, 20, 260);
    cairo_paint(cr);
    cairo_set_source_rgb(cr, 0.9, 0.1, 0.5);
    cairo_mask_surface(cr, image, 560, 260);
    cairo_pattern_destroy(p);
    cairo_surface_destroy(image);
}

static GByteArray *draw(void)
{
    GByteArray *raw = g_byte_array_new();
    cairo_surface_t *pdf = cairo_pdf_surface_create_for_stream(
        put, raw, um_to_pt(SIDE), um_to_pt(SIDE));
    cairo_t *cr = cairo_create(pdf);

    /* cairo 1.16 would tell the time. */
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATE_DATE,
                                   "2026-11-21T00:00:00Z");
    draw_shapes(cr);
    draw_gradient(cr);
    draw_images(cr);
    draw_jpeg(cr);
    draw_shapes(cr);
    draw_blends(cr);
    draw_group(cr);
    cairo_show_page(cr);
    cairo_destroy(cr);
    cairo_surface_finish(pdf);
    assert_int_equal(cairo_surface_status(pdf), CAIRO_STATUS_SUCCESS);
    cairo_surface_destroy(pdf);
    return raw;
}

/* -- Read by nothing of ours -- */

static void assert_no_colour(const char *path, int at_least)
{
    static const char *const signs[] = {"/DeviceRGB", "/DeviceCMYK", " rg\n",
                                        " RG\n",      " rg ",        " RG "};
    qpdf_data q = qpdf_init();
    int size = 0, streams = 0;

    assert_int_equal(qpdf_read(q, path, NULL), QPDF_SUCCESS);
    assert_int_equal(qpdf_check_pdf(q), QPDF_SUCCESS);
    assert_false(qpdf_more_warnings(q));
    qpdf_oh_get_value_as_int(
        q, qpdf_oh_get_key(q, qpdf_get_trailer(q), "/Size"), &size);
    for (int id = 1; id < size; id++) {
        qpdf_oh object = qpdf_get_object_by_id(q, id, 0);
        unsigned char *bytes = NULL;
        size_t n = 0;
        const char *text = qpdf_oh_unparse_resolved(q, object);
        if (strstr(text, "/DeviceRGB") || strstr(text, "/DeviceCMYK"))
            fail_msg("%s", text);
        if (!qpdf_oh_is_stream(q, object))
            continue;
        streams++;
        qpdf_oh_get_stream_data(q, object, qpdf_dl_generalized, NULL, &bytes,
                                &n);
        for (size_t i = 0; i < G_N_ELEMENTS(signs); i++)
            assert_null(memmem(bytes, n, signs[i], strlen(signs[i])));
        free(bytes);
    }
    assert_in_range(streams, at_least, 1000);
    qpdf_cleanup(&q);
}

static void leaves_no_colour(void **state)
{
    struct bench *b = *state;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);
    GByteArray *raw = draw();

    /* The test would see what is there. */
    assert_non_null(memmem(raw->data, raw->len, "/DeviceRGB", 10));
    assert_non_null(memmem(raw->data, raw->len, "/DCTDecode", 10));
    assert_non_null(memmem(raw->data, raw->len, "/PatternType 1", 14));
    assert_non_null(memmem(raw->data, raw->len, "/S /Luminosity", 14));
    assert_non_null(memmem(raw->data, raw->len, "/S /Alpha", 9));
    assert_true(finish(b, raw, NPAGES, FINISH_GREY, path));
    bench_assert_diags(b, "");
    assert_no_colour(path, 12);
    g_byte_array_unref(raw);
}

static void writes_the_same_bytes_twice(void **state)
{
    struct bench *b = *state;
    char *bytes[2] = {0};
    gsize n[2];

    for (int i = 0; i < 2; i++) {
        g_autofree char *path =
            g_build_filename(b->folder, i ? "b.pdf" : "a.pdf", NULL);
        GByteArray *raw = draw();
        assert_true(finish(b, raw, NPAGES, FINISH_GREY, path));
        assert_true(g_file_get_contents(path, &bytes[i], &n[i], NULL));
        g_byte_array_unref(raw);
    }
    assert_int_equal(n[0], n[1]);
    assert_memory_equal(bytes[0], bytes[1], n[0]);
    g_free(bytes[0]);
    g_free(bytes[1]);
}

/* -- Seen by poppler -- */

struct raster {
    int count; /* of pixels */
    char *file;
    unsigned char *rgb;
};

static struct raster render(const char *pdf, const char *page)
{
    g_autofree char *stem = g_strconcat(pdf, "-", page, NULL);
    g_autofree char *ppm = g_strconcat(stem, ".ppm", NULL);
    const char *argv[] = {"pdftoppm", "-r",          "72", "-f", page, "-l",
                          page,       "-singlefile", pdf,  stem, NULL};
    struct raster r = {0};
    gsize n;
    int status = -1, width = 0, height = 0, head = 0;

    assert_true(g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH,
                             NULL, NULL, NULL, NULL, &status, NULL));
    assert_int_equal(status, 0);
    assert_true(g_file_get_contents(ppm, &r.file, &n, NULL));
    assert_int_equal(sscanf(r.file, "P6 %d %d 255%n", &width, &height, &head),
                     2);
    r.count = width * height;
    assert_int_equal(n, (size_t)head + 1 + (size_t)r.count * 3);
    r.rgb = (unsigned char *)r.file + head + 1;
    return r;
}

static double to_light(double v)
{
    return v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4);
}

/* How light a pixel is, from 0 to 255, by a formula of its own. */
static double find_grey(const unsigned char *rgb)
{
    double y = 0.2126 * to_light(rgb[0] / 255.0) +
               0.7152 * to_light(rgb[1] / 255.0) +
               0.0722 * to_light(rgb[2] / 255.0);

    return 255 * (y <= 0.0031308 ? y * 12.92 : 1.055 * pow(y, 1 / 2.4) - 0.055);
}

/* Blends are made of greys now, and come out a little lighter or darker: they
 * are only to be grey. */
static void compare(const char *was, const char *is, const char *page,
                    int far_at_most)
{
    struct raster a = render(was, page), b = render(is, page);
    int far = 0, coloured = 0;

    assert_int_equal(a.count, b.count);
    for (int i = 0; i < a.count; i++) {
        const unsigned char *p = a.rgb + 3 * i, *q = b.rgb + 3 * i;
        coloured += p[0] != p[1] || p[1] != p[2];
        if (q[0] != q[1] || q[1] != q[2])
            fail_msg("pixel %d is %d %d %d", i, q[0], q[1], q[2]);
        far += fabs(find_grey(p) - q[0]) > 2.5;
    }
    print_message("  page %s: %d pixels had colour, %d are off\n", page,
                  coloured, far);
    assert_in_range(coloured, a.count / 10, a.count);
    assert_in_range(far, 0, far_at_most);
    g_free(a.file);
    g_free(b.file);
}

static void looks_as_light_as_it_was(void **state)
{
    struct bench *b = *state;
    g_autofree char *found = g_find_program_in_path("pdftoppm");
    g_autofree char *was = g_build_filename(b->folder, "was.pdf", NULL);
    g_autofree char *is = g_build_filename(b->folder, "is.pdf", NULL);

    if (!found)
        skip();
    GByteArray *raw = draw();
    assert_true(finish(b, raw, NPAGES, FINISH_RGB, was));
    assert_true(finish(b, raw, NPAGES, FINISH_GREY, is));
    compare(was, is, "1", 500);
    compare(was, is, "2", 720 * 720);
    g_byte_array_unref(raw);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(leaves_no_colour),
        BENCH_TEST(writes_the_same_bytes_twice),
        BENCH_TEST(looks_as_light_as_it_was),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
