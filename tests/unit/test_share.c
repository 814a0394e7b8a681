/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_share.c - pages that are the same have the same objects */
#include "finish/finish.h"

#include "support/bench.h"

#include <cairo-pdf.h>
#include <qpdf/qpdf-c.h>
#include <string.h>

#define PAGES_MAX 4

static const struct finish_ink inks[] = {
    {.rgb = {255, 0, 0}, .cmyk = {0, 90, 80, 0}},
    {.rgb = {0, 0, 255}, .cmyk = {90, 70, 0, 0}},
};
static const struct finish_press press = {
    .level = FINISH_X3, .condition = "FOGRA39", .inks = inks, .ninks = 2};

static cairo_status_t put(void *bytes, const unsigned char *data, unsigned n)
{
    g_byte_array_append(bytes, data, n);
    return CAIRO_STATUS_SUCCESS;
}

/* A page a letter: "r" is red, "b" is blue. */
static GByteArray *draw(const char *pages)
{
    GByteArray *raw = g_byte_array_new();
    cairo_surface_t *pdf =
        cairo_pdf_surface_create_for_stream(put, raw, 72, 72);
    cairo_t *cr = cairo_create(pdf);

    for (; *pages; pages++) {
        cairo_set_source_rgb(cr, *pages == 'r', 0, *pages == 'b');
        cairo_rectangle(cr, 9, 9, 36, 36);
        cairo_fill(cr);
        cairo_show_page(cr);
    }
    cairo_destroy(cr);
    cairo_surface_destroy(pdf);
    return raw;
}

/* Which page's object each page has, as letters: "aba" when the third has the
 * first's. */
static void list_first(qpdf_data q, const char *key, char *to)
{
    int ids[PAGES_MAX], n = qpdf_get_num_pages(q);

    for (int i = 0; i < n; i++) {
        qpdf_oh page = qpdf_get_page_n(q, (size_t)i);
        ids[i] = qpdf_oh_get_object_id(q, qpdf_oh_get_key(q, page, key));
        int k = 0;
        while (ids[k] != ids[i])
            k++;
        to[i] = (char)('a' + k);
    }
    to[n] = '\0';
}

static const struct {
    const char *name, *pages;
    bool press;
    const char *contents, *resources;
} cases[] = {
    {"pages of one look", "rrr", true, "aaa", "aaa"},
    {"pages of two looks", "rbrb", true, "abab", "aaaa"},
    {"for no press, all is as cairo wrote it", "rbr", false, "abc", "abc"},
};

static void same_is_once(void **state)
{
    struct bench *b = *state;
    struct finish_page pages[PAGES_MAX];

    for (size_t i = 0; i < PAGES_MAX; i++)
        pages[i] = (struct finish_page){.media = {0, 0, 25400, 25400},
                                        .trim = {3000, 3000, 9000, 9000}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);
        GByteArray *raw = draw(cases[i].pages);
        struct finish_job job = {.title = "A",
                                 .date = "2026-11-22",
                                 .colour =
                                     cases[i].press ? FINISH_CMYK : FINISH_RGB,
                                 .press = cases[i].press ? &press : NULL,
                                 .pages = pages,
                                 .npages = strlen(cases[i].pages)};
        char contents[PAGES_MAX + 1], resources[PAGES_MAX + 1];
        assert_true(finish_pdf(raw, &job, path, b->diag));
        bench_assert_diags(b, "");
        g_byte_array_unref(raw);
        qpdf_data q = qpdf_init();
        assert_int_equal(qpdf_read(q, path, NULL), QPDF_SUCCESS);
        list_first(q, "/Contents", contents);
        list_first(q, "/Resources", resources);
        assert_string_equal(contents, cases[i].contents);
        assert_string_equal(resources, cases[i].resources);
        qpdf_cleanup(&q);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(same_is_once),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
