/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_opened.c - pages that are looked into, and are in no product */
#include "art/pages.h"
#include "finish/inspect.h"
#include "finish/pdf.h"

#include "support/bench.h"

#include <cairo-pdf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DRAWING                                                                \
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50'>"            \
    "<path d='M0 0H100V50H0z' fill='#336699'/>"                                \
    "<path d='M5 5H95' stroke='#000' stroke-width='2'/></svg>"

static cairo_status_t put(void *bytes, const unsigned char *data, unsigned n)
{
    g_byte_array_append(bytes, data, n);
    return CAIRO_STATUS_SUCCESS;
}

/* A page with a label that shows the picture, and one for who looks. */
static GByteArray *draw(const struct art *a)
{
    GByteArray *raw = g_byte_array_new();
    cairo_surface_t *pdf =
        cairo_pdf_surface_create_for_stream(put, raw, 200, 200);
    cairo_t *cr = cairo_create(pdf);

    art_draw(a, cr, 10, 20, 150, 75, false);
    cairo_pdf_surface_set_page_label(pdf, "KG1");
    cairo_show_page(cr);
    cairo_destroy(cr);
    pages_add(pdf, &a, 1);
    cairo_surface_destroy(pdf);
    return raw;
}

static void assert_marks(const struct inspect *s)
{
    assert_non_null(s);
    assert_int_equal(s->npages, 1);
    assert_int_equal(s->pages[0].n, 2);
    const struct inspect_mark *m = s->pages[0].marks;
    assert_int_equal(m[0].kind, INSPECT_FILL);
    assert_float_equal(m[0].w, 100, 0.01);
    assert_float_equal(m[0].h, 50, 0.01);
    assert_int_equal(m[1].kind, INSPECT_STROKE);
    assert_float_equal(m[1].size, 2, 0.01);
    assert_float_equal(m[1].y, 4, 0.01);
}

static char *print(struct bench *b, const char *path)
{
    char *text = NULL;
    size_t n = 0;
    FILE *out = open_memstream(&text, &n);

    assert_true(pdf_print(path, out, b->diag));
    fclose(out);
    return text;
}

static void pages_to_look_at_are_no_part_of_the_product(void **state)
{
    struct bench *b = *state;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);
    struct art_store *store = art_store_new();
    const char *svg = bench_write(b, "a.svg", DRAWING);
    const struct art *a = art_load(store, svg, NULL, (struct pos){0}, b->diag);
    GByteArray *product = draw(a), *alone = pages_make(&a, 1);
    struct opened *one = opened_new(product, path);
    struct opened *two = opened_new(alone, path);
    struct finish_job job = {.date = "2026-11-22", .npages = 1};
    static const struct finish_page page = {{0, 0, 70556, 70556}, {0}, {0}};
    job.pages = &page;

    struct inspect *s = inspect_new(one, 1, NULL, 400, 0, b->diag);
    assert_marks(s);
    inspect_free(s);
    s = inspect_new(two, 0, NULL, 400, 0, b->diag);
    assert_marks(s);
    inspect_free(s);
    assert_int_equal(opened_pages(one), 1);
    assert_true(finish_opened(one, &job, path, b->diag));
    char *text = print(b, path);
    assert_non_null(strstr(text, "pages 1\n"));
    assert_non_null(strstr(text, "label 1: KG1"));
    assert_null(strstr(text, "label 2"));
    assert_non_null(strstr(text, "forms 1\n"));
    free(text);
    struct pdf_facts *facts = pdf_make_facts(one);
    assert_int_equal(facts->npages, 1);
    assert_string_equal(facts->version, "1.5");
    pdf_free_facts(facts);
    opened_free(one);
    opened_free(two);
    g_byte_array_unref(product);
    g_byte_array_unref(alone);
    art_store_free(store);
    bench_assert_diags(b, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(pages_to_look_at_are_no_part_of_the_product),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
