/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_cmyk.c - what a colour becomes on a press */
#include "finish/cmyk.h"

#include "support/bench.h"
#include "support/profile.h"

#include <cairo-pdf.h>
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <lcms2.h>
#include <math.h>
#include <qpdf/qpdf-c.h>
#include <stdlib.h>
#include <string.h>

static const struct finish_ink inks[] = {
    {.rgb = {216, 98, 44}, .cmyk = {10, 73, 92, 2}},
    {.rgb = {19, 31, 56},
     .cmyk = {90, 75, 45, 60},
     .has_small = true,
     .small = {0, 0, 0, 100}},
    {.rgb = {51, 51, 51}, .cmyk = {30, 30, 0, 80}},
    {.rgb = {216, 98, 44}, .cmyk = {1, 2, 3, 4}}, /* too late */
};

struct office {
    struct finish_press press;
    struct cmyk *cmyk;
    struct colour_map *map;
    char *profile;
};

static struct office open_office(bool profile)
{
    struct office o = {
        .press = {.at = {"shop.yaml", 3, 1},
                  .inks = inks,
                  .ninks = G_N_ELEMENTS(inks)},
    };

    if (profile)
        o.profile = profile_read(&o.press.profile_size);
    o.press.profile = o.profile;
    return o;
}

/* The press is borrowed, so that this comes when it lies still. */
static void open_map(struct bench *b, struct office *o)
{
    o->cmyk = cmyk_new(&o->press, b->diag);
    assert_non_null(o->cmyk);
    o->map = cmyk_map(o->cmyk);
}

static void close_office(struct office *o)
{
    map_free(o->map);
    cmyk_free(o->cmyk);
    g_free(o->profile);
}

static bool has_profile(void)
{
    size_t size;
    g_autofree char *bytes = profile_read(&size);

    return bytes != NULL;
}

/* -- Without a profile -- */

static const struct {
    const char *name;
    double rgb[3], cmyk[4];
} exact[] = {
    {"black", {0, 0, 0}, {0, 0, 0, 1}},
    {"white", {1, 1, 1}, {0, 0, 0, 0}},
    {"a grey", {0.25, 0.25, 0.25}, {0, 0, 0, 0.75}},
    {"a colour with inks",
     {216 / 255.0, 98 / 255.0, 44 / 255.0},
     {0.10, 0.73, 0.92, 0.02}},
    {"as cairo rounds it",
     {0.847059, 0.384314, 0.172549},
     {0.10, 0.73, 0.92, 0.02}},
    {"a grey with inks", {0.2, 0.2, 0.2}, {0.3, 0.3, 0, 0.8}},
};

static void assert_inks(const double *got, const double *want)
{
    for (int i = 0; i < 4; i++)
        if (fabs(got[i] - want[i]) > 1e-9)
            fail_msg("%g %g %g %g is not %g %g %g %g", got[0], got[1], got[2],
                     got[3], want[0], want[1], want[2], want[3]);
}

static void knows_what_was_given(void **state)
{
    struct bench *b = *state;

    for (int with = 0; with < 2; with++) {
        struct office o = open_office(with);
        open_map(b, &o);
        for (size_t i = 0; i < G_N_ELEMENTS(exact); i++) {
            double got[4];
            print_message("  %s\n", exact[i].name);
            map_colour(o.map, MAP_RGB, exact[i].rgb, got);
            assert_inks(got, exact[i].cmyk);
        }
        assert_true(cmyk_report(o.cmyk, b->diag));
        bench_assert_diags(b, "");
        close_office(&o);
    }
}

static void names_what_it_lacks(void **state)
{
    static const double near[3] = {217 / 255.0, 98 / 255.0, 44 / 255.0};
    struct bench *b = *state;
    struct office o = open_office(false);
    double got[4];

    open_map(b, &o);
    map_colour(o.map, MAP_RGB, near, got);
    map_colour(o.map, MAP_RGB, near, got); /* once is enough */
    for (int i = 1; i < 6; i++)
        map_colour(o.map, MAP_RGB, (double[]){0, i / 255.0, 1}, got);
    g_autofree uint8_t *photo = g_malloc(3000 * 7);
    for (int i = 0; i < 3000; i++)
        photo[i] = (uint8_t)(i % 3 ? i / 3 % 251 : i / 12);
    map_pixels(o.map, MAP_RGB, photo, photo + 9000, 1000);
    assert_false(cmyk_report(o.cmyk, b->diag));
    bench_assert_diags(b, "missing-profile 3:1");
    assert_non_null(strstr(diag_at(b->diag, 0)->text,
                           "(#D9622C, #0001FF, #0002FF, #0003FF and 2 other "
                           "colours, 1 picture): name"));
    close_office(&o);
}

static void mixes_what_was_given(void **state)
{
    static const double white[3] = {1, 1, 1}, want[4] = {.05, .365, .46, .01};
    struct bench *b = *state;
    struct office o = open_office(false);
    double got[4];

    open_map(b, &o);
    o.map->between(o.map, exact[3].rgb, white, 0.5, got);
    assert_inks(got, want);
    assert_true(cmyk_report(o.cmyk, b->diag));
    close_office(&o);
}

static void refuses_what_is_no_press(void **state)
{
    struct bench *b = *state;
    cmsHPROFILE srgb = cmsCreate_sRGBProfile();
    cmsUInt32Number n = 0;

    cmsSaveProfileToMem(srgb, NULL, &n);
    g_autofree char *bytes = g_malloc0(n);
    cmsSaveProfileToMem(srgb, bytes, &n);
    cmsCloseProfile(srgb);
    const struct {
        const void *bytes;
        size_t size;
    } cases[] = {{bytes, n}, {bytes, n / 2}, {"no profile", 10}, {"", 0}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        struct finish_press press = {.at = {"shop.yaml", 3, 1},
                                     .profile = cases[i].bytes,
                                     .profile_size = cases[i].size};
        bench_begin(b, "no press");
        assert_null(cmyk_new(&press, b->diag));
        bench_assert_diags(b, "missing-profile 3:1");
    }
}

static void small_text_has_its_own(void **state)
{
    static const double ink[3] = {19 / 255.0, 31 / 255.0, 56 / 255.0};
    static const double black[4] = {0, 0, 0, 1};
    struct bench *b = *state;
    struct office o = open_office(false);
    double got[4];

    open_map(b, &o);
    assert_true(o.map->small(o.map, ink, got));
    assert_inks(got, black);
    assert_false(o.map->small(o.map, exact[3].rgb, got));
    assert_false(o.map->small(o.map, exact[0].rgb, got));
    close_office(&o);
}

/* -- Against lcms2, called directly -- */

struct judge {
    cmsHTRANSFORM to_inks, to_lab;
};

static struct judge open_judge(const struct office *o)
{
    cmsHPROFILE srgb = cmsCreate_sRGBProfile();
    cmsHPROFILE lab = cmsCreateLab4Profile(NULL);
    cmsHPROFILE press = cmsOpenProfileFromMem(
        o->profile, (cmsUInt32Number)o->press.profile_size);
    struct judge j = {
        cmsCreateTransform(srgb, TYPE_RGB_DBL, press, TYPE_CMYK_DBL,
                           INTENT_RELATIVE_COLORIMETRIC,
                           cmsFLAGS_BLACKPOINTCOMPENSATION |
                               cmsFLAGS_NOOPTIMIZE | cmsFLAGS_NOCACHE),
        cmsCreateTransform(press, TYPE_CMYK_DBL, lab, TYPE_Lab_DBL,
                           INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOOPTIMIZE),
    };

    cmsCloseProfile(srgb);
    cmsCloseProfile(lab);
    cmsCloseProfile(press);
    return j;
}

static void close_judge(struct judge *j)
{
    cmsDeleteTransform(j->to_inks);
    cmsDeleteTransform(j->to_lab);
}

/* How far `cmyk`, 0 to 1, is from what lcms2 makes of the colour: dE2000. */
static double find_distance(const struct judge *j, const double *rgb,
                            const double *cmyk)
{
    double want[4], got[4];
    cmsCIELab a, b;

    cmsDoTransform(j->to_inks, rgb, want, 1);
    for (int i = 0; i < 4; i++)
        got[i] = cmyk[i] * 100;
    cmsDoTransform(j->to_lab, want, &a, 1);
    cmsDoTransform(j->to_lab, got, &b, 1);
    return cmsCIE2000DeltaE(&a, &b, 1, 1, 1);
}

static cairo_status_t put(void *bytes, const unsigned char *data, unsigned n)
{
    g_byte_array_append(bytes, data, n);
    return CAIRO_STATUS_SUCCESS;
}

#define SIDE 254000 /* um: 720 pt */
#define PHOTO 256   /* pixels */

/* From a red to a blue, neither of which has inks of its own. */
static const double from[3] = {0.9, 0.2, 0.1}, to[3] = {0.1, 0.3, 0.8};

static void draw_gradient(cairo_t *cr)
{
    cairo_pattern_t *p = cairo_pattern_create_linear(0, 0, 720, 0);

    cairo_pattern_add_color_stop_rgb(p, 0, from[0], from[1], from[2]);
    cairo_pattern_add_color_stop_rgb(p, 1, to[0], to[1], to[2]);
    cairo_set_source(cr, p);
    cairo_paint(cr);
    cairo_pattern_destroy(p);
}

static uint32_t find_pixel(uint32_t x, uint32_t y)
{
    return x << 16 | y << 8 | (255 - (x + y) / 2);
}

static void draw_photo(cairo_t *cr)
{
    cairo_surface_t *image =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, PHOTO, PHOTO);
    unsigned char *bytes = cairo_image_surface_get_data(image);

    for (uint32_t i = 0; i < PHOTO * PHOTO; i++) {
        uint32_t value = find_pixel(i % PHOTO, i / PHOTO);
        memcpy(bytes + (size_t)i * 4, &value, 4);
    }
    cairo_surface_mark_dirty(image);
    cairo_set_source_surface(cr, image, 0, 0);
    cairo_paint(cr);
    cairo_surface_destroy(image);
}

/* The same, as a JPEG of it. */
static void draw_jpeg(cairo_t *cr)
{
    g_autoptr(GdkPixbuf) pixbuf =
        gdk_pixbuf_new(GDK_COLORSPACE_RGB, FALSE, 8, PHOTO, PHOTO);
    cairo_surface_t *image =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, PHOTO, PHOTO);
    guchar *row = gdk_pixbuf_get_pixels(pixbuf);
    g_autofree char *jpeg = NULL;
    gsize n = 0;

    for (uint32_t i = 0; i < PHOTO * PHOTO; i++) {
        uint32_t v = find_pixel(i % PHOTO, i / PHOTO);
        guchar *pixel = row +
                        i / PHOTO * (guint)gdk_pixbuf_get_rowstride(pixbuf) +
                        i % PHOTO * 3;
        for (int k = 0; k < 3; k++)
            pixel[k] = (guchar)(v >> (16 - 8 * k));
    }
    assert_true(gdk_pixbuf_save_to_buffer(pixbuf, &jpeg, &n, "jpeg", NULL,
                                          "quality", "92", NULL));
    cairo_surface_set_mime_data(image, CAIRO_MIME_TYPE_JPEG, (guchar *)jpeg, n,
                                NULL, NULL);
    cairo_set_source_surface(cr, image, 0, 0);
    cairo_paint(cr);
    cairo_surface_destroy(image);
    /* cairo reads the JPEG when it shows the page. */
    cairo_show_page(cr);
}

/* The stream of the finished page that has `key`, decoded. */
static unsigned char *read_stream(struct bench *b, const struct office *o,
                                  void (*paint)(cairo_t *cr), const char *key,
                                  size_t *n)
{
    static const struct finish_page page = {{0, 0, SIDE, SIDE}, {0}, {0}};
    struct finish_job job = {.title = "Inkt",
                             .date = "2026-11-21",
                             .colour = FINISH_CMYK,
                             .press = &o->press,
                             .pages = &page,
                             .npages = 1};
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);
    GByteArray *raw = g_byte_array_new();
    cairo_surface_t *pdf = cairo_pdf_surface_create_for_stream(
        put, raw, um_to_pt(SIDE), um_to_pt(SIDE));
    cairo_t *cr = cairo_create(pdf);
    unsigned char *bytes = NULL;
    qpdf_data q = qpdf_init();
    int size = 0;

    paint(cr);
    cairo_destroy(cr);
    cairo_surface_finish(pdf);
    cairo_surface_destroy(pdf);
    assert_true(finish_pdf(raw, &job, path, b->diag));
    g_byte_array_unref(raw);
    assert_int_equal(qpdf_read(q, path, NULL), QPDF_SUCCESS);
    qpdf_oh_get_value_as_int(
        q, qpdf_oh_get_key(q, qpdf_get_trailer(q), "/Size"), &size);
    for (int id = 1; id < size && !bytes; id++) {
        qpdf_oh object = qpdf_get_object_by_id(q, id, 0);
        if (qpdf_oh_is_stream(q, object) &&
            qpdf_oh_has_key(q, qpdf_oh_get_dict(q, object), key))
            qpdf_oh_get_stream_data(q, object, qpdf_dl_all, NULL, &bytes, n);
    }
    qpdf_cleanup(&q);
    assert_non_null(bytes);
    return bytes;
}

static void bends_gradients_as_lcms_does(void **state)
{
    struct bench *b = *state;
    double most = 0;
    size_t n = 0;

    if (!has_profile())
        skip();
    struct office o = open_office(true);
    struct judge j = open_judge(&o);
    unsigned char *bytes =
        read_stream(b, &o, draw_gradient, "/FunctionType", &n);
    size_t count = n / 8; /* four inks of 16 bits */
    assert_in_range(count, 17, 1000);
    for (size_t i = 0; i < count; i++) {
        double at = (double)i / (double)(count - 1), rgb[3], cmyk[4];
        for (int k = 0; k < 3; k++)
            rgb[k] = from[k] + at * (to[k] - from[k]);
        for (size_t k = 0; k < 4; k++) {
            const unsigned char *v = bytes + i * 8 + k * 2;
            cmyk[k] = (v[0] * 256 + v[1]) / 65535.0;
        }
        most = fmax(most, find_distance(&j, rgb, cmyk));
    }
    print_message("  %zu samples, dE2000 at most %.3f\n", count, most);
    assert_true(most <= 2);
    free(bytes);
    close_judge(&j);
    close_office(&o);
}

/* Twice a JPEG is less than a step of CIEDE2000 off on average. */
static void keeps_photos_as_jpeg(void **state)
{
    struct bench *b = *state;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);
    g_autofree char *file = NULL;
    double sum = 0, count = 0;
    size_t n = 0, size = 0;

    if (!has_profile())
        skip();
    struct office o = open_office(true);
    struct judge j = open_judge(&o);
    unsigned char *bytes = read_stream(b, &o, draw_jpeg, "/Width", &n);
    assert_int_equal(n, PHOTO * PHOTO * 4);
    for (uint32_t i = 0; i < PHOTO * PHOTO; i += 7, count++) {
        uint32_t v = find_pixel(i % PHOTO, i / PHOTO);
        double rgb[3] = {(v >> 16) / 255.0, (v >> 8 & 255) / 255.0,
                         (v & 255) / 255.0};
        double cmyk[4];
        for (int k = 0; k < 4; k++)
            cmyk[k] = bytes[(size_t)i * 4 + (size_t)k] / 255.0;
        sum += find_distance(&j, rgb, cmyk);
    }
    print_message("  dE2000 %.3f on average\n", sum / count);
    assert_true(sum / count <= 1);
    assert_true(g_file_get_contents(path, &file, &size, NULL));
    assert_non_null(memmem(file, size, "/DCTDecode", 10));
    free(bytes);
    close_judge(&j);
    close_office(&o);
}

static void converts_photos_as_lcms_does(void **state)
{
    struct bench *b = *state;
    double most = 0;
    size_t n = 0;

    if (!has_profile())
        skip();
    struct office o = open_office(true);
    struct judge j = open_judge(&o);
    unsigned char *bytes = read_stream(b, &o, draw_photo, "/Width", &n);
    assert_int_equal(n, PHOTO * PHOTO * 4);
    for (uint32_t i = 0; i < PHOTO * PHOTO; i += 7) {
        uint32_t v = find_pixel(i % PHOTO, i / PHOTO);
        double rgb[3] = {(v >> 16) / 255.0, (v >> 8 & 255) / 255.0,
                         (v & 255) / 255.0};
        double cmyk[4];
        for (int k = 0; k < 4; k++)
            cmyk[k] = bytes[(size_t)i * 4 + (size_t)k] / 255.0;
        most = fmax(most, find_distance(&j, rgb, cmyk));
    }
    print_message("  dE2000 at most %.3f\n", most);
    assert_true(most <= 2);
    free(bytes);
    close_judge(&j);
    close_office(&o);
}

/* From a colour with inks of its own into what the profile makes. */
static void gradients_meet_their_ends(void **state)
{
    static const double green[3] = {0.1, 0.6, 0.2};
    struct bench *b = *state;

    if (!has_profile())
        skip();
    struct office o = open_office(true);
    open_map(b, &o);
    double got[4], last[4], step = 0;
    o.map->between(o.map, exact[3].rgb, green, 0, last);
    assert_inks(last, exact[3].cmyk);
    for (int i = 1; i <= 100; i++) {
        o.map->between(o.map, exact[3].rgb, green, i / 100.0, got);
        for (int k = 0; k < 4; k++) {
            step = fmax(step, fabs(got[k] - last[k]));
            last[k] = got[k];
        }
    }
    map_colour(o.map, MAP_RGB, green, got);
    assert_inks(last, got);
    assert_true(step < 0.05); /* no jump anywhere */
    close_office(&o);
}

static void drawings_keep_their_inks(void **state)
{
    static const uint8_t rgb[] = {216, 98, 44, 0,  0,   0,  255, 255,
                                  255, 19, 31, 56, 216, 98, 44};
    static const uint8_t want[] = {26,  186, 235, 5,   0,   0,   0,
                                   255, 0,   0,   0,   0,   230, 191,
                                   115, 153, 26,  186, 235, 5};
    struct bench *b = *state;
    struct office o = open_office(true);
    uint8_t got[sizeof want];

    open_map(b, &o);
    map_pixels(o.map, MAP_RGB, rgb, got, sizeof rgb / 3);
    assert_memory_equal(got, want, sizeof want);
    close_office(&o);
}

/* The table has 8 bits of each, and 33 places a side.  Steep blacks are where
 * it bends most. */
static void the_table_is_near(void **state)
{
    struct bench *b = *state;

    if (!has_profile())
        skip();
    struct office o = open_office(true);
    static const double own[4] = {0.90, 0.75, 0.45, 0.60};
    double sum = 0, got[4];
    unsigned n = 0;

    open_map(b, &o);
    for (uint32_t rgb = 0; rgb <= 0xffffff; rgb += 0x010d11) {
        double in[3] = {(rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0,
                        (rgb & 255) / 255.0};
        double want[4];
        map_colour(o.map, MAP_RGB, in, want);
        cmyk_near(o.cmyk, rgb, got);
        for (int i = 0; i < 4; i++, n++) {
            assert_true(fabs(got[i] - want[i]) < 0.03);
            sum += fabs(got[i] - want[i]);
        }
    }
    assert_true(sum / n < 0.005);
    cmyk_near(o.cmyk, 0x131f38, got);
    assert_inks(got, own);
    close_office(&o);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(knows_what_was_given),
        BENCH_TEST(names_what_it_lacks),
        BENCH_TEST(mixes_what_was_given),
        BENCH_TEST(refuses_what_is_no_press),
        BENCH_TEST(small_text_has_its_own),
        BENCH_TEST(bends_gradients_as_lcms_does),
        BENCH_TEST(converts_photos_as_lcms_does),
        BENCH_TEST(keeps_photos_as_jpeg),
        BENCH_TEST(gradients_meet_their_ends),
        BENCH_TEST(drawings_keep_their_inks),
        BENCH_TEST(the_table_is_near),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
