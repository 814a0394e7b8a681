/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_finish.c - a PDF from cairo, finished, read back */
#include "base/diag.h"
#include "base/write.h"
#include "finish/finish.h"
#include "finish/pdf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cairo-pdf.h>
#include <cmocka.h>
#include <glib/gstdio.h>
#include <qpdf/qpdf-c.h>

struct bench {
    char *folder; /* empty at the start of every test */
    char *path;   /* a file in it, not there yet */
    struct diag *d;
};

static int set_up(void **state)
{
    struct bench *b = g_new0(struct bench, 1);

    b->folder = g_dir_make_tmp("kaart-test-XXXXXX", NULL);
    b->path = g_build_filename(b->folder, "a.pdf", NULL);
    b->d = diag_new();
    *state = b;
    return b->folder ? 0 : -1;
}

static void remove_tree(const char *path)
{
    GDir *dir = g_dir_open(path, 0, NULL);

    for (const char *name; dir && (name = g_dir_read_name(dir));) {
        char *child = g_build_filename(path, name, NULL);
        remove_tree(child);
        g_free(child);
    }
    if (dir)
        g_dir_close(dir);
    g_remove(path);
}

static int tear_down(void **state)
{
    struct bench *b = *state;

    remove_tree(b->folder);
    g_free(b->folder);
    g_free(b->path);
    diag_free(b->d);
    g_free(b);
    return 0;
}

/* -- Drawing -- */

static cairo_status_t put(void *bytes, const unsigned char *data, unsigned n)
{
    g_byte_array_append(bytes, data, n);
    return CAIRO_STATUS_SUCCESS;
}

static void draw_page(cairo_t *cr, cairo_surface_t *art)
{
    cairo_set_source_surface(cr, art, 10, 10);
    cairo_paint(cr);
    cairo_set_source_rgb(cr, 0, 0, 0);
    cairo_select_font_face(cr, "sans-serif", CAIRO_FONT_SLANT_NORMAL,
                           CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(cr, 12);
    cairo_move_to(cr, 20, 60);
    cairo_show_text(cr, "Wat zie je?");
    cairo_show_page(cr);
}

/* Two pages of `w` x `h` um with labels, outlines, text and shared art. */
static GByteArray *draw(um w, um h)
{
    GByteArray *raw = g_byte_array_new();
    cairo_surface_t *pdf =
        cairo_pdf_surface_create_for_stream(put, raw, um_to_pt(w), um_to_pt(h));
    /* Without its size cairo 1.16 leaks the recording. */
    const cairo_rectangle_t size = {0, 0, 30, 30};
    cairo_surface_t *art =
        cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &size);
    cairo_t *cr = cairo_create(art);

    cairo_rectangle(cr, 0, 0, 30, 30);
    cairo_fill(cr);
    cairo_destroy(cr);
    cr = cairo_create(pdf);
    int suit =
        cairo_pdf_surface_add_outline(pdf, CAIRO_PDF_OUTLINE_ROOT, "Één",
                                      "page=1", CAIRO_PDF_OUTLINE_FLAG_OPEN);
    cairo_pdf_surface_add_outline(pdf, suit, "KG1", "page=2", 0);
    cairo_pdf_surface_set_page_label(pdf, "voor");
    draw_page(cr, art);
    cairo_pdf_surface_set_page_label(pdf, "achter 7");
    draw_page(cr, art);
    cairo_destroy(cr);
    cairo_surface_finish(pdf);
    assert_int_equal(cairo_surface_status(pdf), CAIRO_STATUS_SUCCESS);
    cairo_surface_destroy(pdf);
    cairo_surface_destroy(art);
    return raw;
}

static const struct finish_page card[] = {
    {{0, 0, 146000, 103000}, {3000, 3000, 140000, 97000}, {0}},
    {{0, 0, 146000, 103000}, {3000, 3000, 140000, 97000}, {0}},
};

static struct finish_job make_job(void)
{
    return (struct finish_job){
        .title = "Kampvuur",
        .language = "nl",
        .creator = "kaart 0.1.0",
        .date = "2026-11-21",
        .pages = card,
        .npages = G_N_ELEMENTS(card),
    };
}

static bool finish(struct bench *b, const struct finish_job *job)
{
    GByteArray *raw = draw(job->pages[0].media.w, job->pages[0].media.h);
    bool ok = finish_pdf(raw, job, b->path, b->d);

    g_byte_array_unref(raw);
    return ok;
}

/* -- Reading back -- */

static char *print_back(struct bench *b)
{
    char *text = NULL;
    size_t n = 0;
    FILE *out = open_memstream(&text, &n);

    assert_true(pdf_print(b->path, out, b->d));
    fclose(out);
    return text;
}

static void assert_line(const char *text, const char *line)
{
    char *whole = g_strdup_printf("\n%s\n", line);
    char *all = g_strdup_printf("\n%s", text);

    if (!strstr(all, whole))
        fail_msg("no line '%s' in:\n%s", line, text);
    g_free(whole);
    g_free(all);
}

static char *read_bytes(const char *path, size_t *n)
{
    char *bytes = NULL;

    assert_true(g_file_get_contents(path, &bytes, n, NULL));
    return bytes;
}

/* The XMP packet lies in the file as it is. */
static char *read_xmp(const char *path)
{
    size_t n;
    char *bytes = read_bytes(path, &n);
    const char *from = memmem(bytes, n, "<?xpacket begin", 15);
    const char *to = memmem(bytes, n, "<?xpacket end", 13);

    assert_non_null(from);
    assert_non_null(to);
    char *xmp = g_strndup(from, (gsize)(to - from));
    g_free(bytes);
    return xmp;
}

static char *unparse(struct bench *b, int page, const char *key)
{
    qpdf_data q = qpdf_init();

    assert_int_equal(qpdf_read(q, b->path, NULL), QPDF_SUCCESS);
    qpdf_oh from =
        page < 0 ? qpdf_get_root(q) : qpdf_get_page_n(q, (size_t)page);
    char *text =
        g_strdup(qpdf_oh_unparse_resolved(q, qpdf_oh_get_key(q, from, key)));
    qpdf_cleanup(&q);
    return text;
}

static void assert_key(struct bench *b, int page, const char *key,
                       const char *value)
{
    char *text = unparse(b, page, key);
    assert_string_equal(text, value);
    g_free(text);
}

/* -- Boxes -- */

static const struct {
    const char *name;
    struct finish_page page;
    const char *media, *trim, *bleed;
} box_cases[] = {
    {"Letter is 612 x 792",
     {{0, 0, 215900, 279400}, {0, 0, 215900, 279400}, {0}},
     "[ 0 0 612 792 ]",
     "[ 0 0 612 792 ]",
     "null"},
    {"A4 is rounded to a thousandth, its far edges too",
     {{0, 0, 210000, 297000}, {0}, {0}},
     "[ 0 0 595.276 841.89 ]",
     "null",
     "null"},
    {"a card has its bleed around its trim",
     {{0, 0, 146000, 103000},
      {3000, 3000, 140000, 97000},
      {0, 0, 146000, 103000}},
     "[ 0 0 413.858 291.969 ]",
     "[ 8.504 8.504 405.354 283.465 ]",
     "[ 0 0 413.858 291.969 ]"},
    {"what is near the top here is far from the bottom there",
     {{0, 0, 254000, 254000}, {25400, 50800, 25400, 25400}, {0}},
     "[ 0 0 720 720 ]",
     "[ 72 504 144 576 ]",
     "null"},
    {"a media that starts elsewhere still starts at 0",
     {{-25400, 25400, 254000, 254000}, {0, 25400, 25400, 25400}, {0}},
     "[ 0 0 720 720 ]",
     "[ 72 648 144 720 ]",
     "null"},
};

static void writes_exact_boxes(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(box_cases); i++) {
        struct finish_page pages[] = {box_cases[i].page, box_cases[i].page};
        struct finish_job job = make_job();

        print_message("  %s\n", box_cases[i].name);
        job.pages = pages;
        assert_true(finish(b, &job));
        for (int page = 0; page < 2; page++) {
            assert_key(b, page, "/MediaBox", box_cases[i].media);
            assert_key(b, page, "/TrimBox", box_cases[i].trim);
            assert_key(b, page, "/BleedBox", box_cases[i].bleed);
            assert_key(b, page, "/CropBox", "null");
        }
    }
    assert_int_equal(diag_size(b->d), 0);
}

static const struct {
    const char *name;
    struct finish_page page;
    size_t npages;
} refused_cases[] = {
    {"a page more than was drawn", {{0, 0, 146000, 103000}, {0}, {0}}, 3},
    {"a page of another size", {{0, 0, 146000, 103100}, {0}, {0}}, 2},
    {"a trim that sticks out of the media",
     {{0, 0, 146000, 103000}, {10000, 0, 146000, 9000}, {0}},
     2},
    {"a trim that sticks out of the bleed",
     {{0, 0, 146000, 103000}, {0, 0, 90000, 90000}, {1000, 1000, 9000, 9000}},
     2},
    {"a trim of no width",
     {{0, 0, 146000, 103000}, {1000, 1000, 0, 9000}, {0}},
     2},
};

static void refuses_boxes_that_lie(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(refused_cases); i++) {
        struct finish_page p = refused_cases[i].page;
        struct finish_page pages[] = {p, p, p};
        struct finish_job job = make_job();
        GByteArray *raw = draw(146000, 103000);
        unsigned before = diag_count(b->d, DIAG_PDF);

        print_message("  %s\n", refused_cases[i].name);
        job.pages = pages;
        job.npages = refused_cases[i].npages;
        assert_false(finish_pdf(raw, &job, b->path, b->d));
        assert_true(diag_count(b->d, DIAG_PDF) > before);
        assert_false(g_file_test(b->path, G_FILE_TEST_EXISTS));
        g_byte_array_unref(raw);
    }
}

/* -- Metadata -- */

static const struct {
    const char *date;
    const char *info; /* NULL: refused */
    const char *xmp;
} date_cases[] = {
    {"2026-11-21", "D:20261121000000Z", "2026-11-21T00:00:00Z"},
    {"2026-11-21T13:04:05Z", "D:20261121130405Z", "2026-11-21T13:04:05Z"},
    {"2024-02-29", "D:20240229000000Z", "2024-02-29T00:00:00Z"},
    {"2026-02-29", NULL, NULL},
    {"2026-13-01", NULL, NULL},
    {"21 november 2026", NULL, NULL},
    {"", NULL, NULL},
};

static void assert_date(struct bench *b, const char *info, const char *xmp)
{
    static const char *const names[] = {"CreateDate", "ModifyDate",
                                        "MetadataDate"};
    char *text = print_back(b);
    char *packet = read_xmp(b->path);
    char *created = g_strconcat("created ", info, NULL);
    char *modified = g_strconcat("modified ", info, NULL);

    assert_line(text, created);
    assert_line(text, modified);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        char *line =
            g_strdup_printf("<xmp:%s>%s</xmp:%s>", names[i], xmp, names[i]);
        assert_line(packet, line);
        g_free(line);
    }
    g_free(text);
    g_free(packet);
    g_free(created);
    g_free(modified);
}

static void dates_agree_in_info_and_xmp(void **state)
{
    struct bench *b = *state;
    unsigned refused = 0;

    for (size_t i = 0; i < G_N_ELEMENTS(date_cases); i++) {
        struct finish_job job = make_job();

        print_message("  '%s'\n", date_cases[i].date);
        job.date = date_cases[i].date;
        assert_int_equal(finish(b, &job), date_cases[i].info != NULL);
        if (date_cases[i].info)
            assert_date(b, date_cases[i].info, date_cases[i].xmp);
        else
            refused++;
        assert_int_equal(diag_count(b->d, DIAG_PDF), refused);
    }
}

static const struct {
    const char *name, *title, *read, *xmp;
} title_cases[] = {
    {"plain", "Kampvuur", "Kampvuur", "Kampvuur"},
    {"marks of XML", "A & B < C > \"D\" 'E'", "A & B < C > \"D\" 'E'",
     "A &amp; B &lt; C &gt; &quot;D&quot; &apos;E&apos;"},
    {"marks of PDF", "a (b) \\ c)", "a (b) \\ c)", "a (b) \\ c)"},
    {"Latin 1", "Cliënt", "Cliënt", "Cliënt"},
    {"beyond Latin 1", "Вопрос · 問 · 🔥", "Вопрос · 問 · 🔥", "Вопрос · 問 · 🔥"},
    {"line ends and controls", "a\nb\tc\x01z", "a b c z", "a b c z"},
    {"half a code point", "a\xC3", "a\xEF\xBF\xBD", "a\xEF\xBF\xBD"},
    {"empty", "", "", ""},
};

static void titles_survive(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(title_cases); i++) {
        struct finish_job job = make_job();

        print_message("  %s\n", title_cases[i].name);
        job.title = title_cases[i].title;
        assert_true(finish(b, &job));
        char *text = print_back(b);
        char *packet = read_xmp(b->path);
        char *line = g_strconcat("title ", title_cases[i].read, NULL);
        char *entry = g_strdup_printf(
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li>"
            "<rdf:li xml:lang=\"nl\">%s</rdf:li></rdf:Alt></dc:title>",
            title_cases[i].xmp, title_cases[i].xmp);
        assert_line(text, line);
        assert_line(packet, entry);
        g_free(text);
        g_free(packet);
        g_free(line);
        g_free(entry);
    }
}

static void says_everything_it_is_told(void **state)
{
    struct bench *b = *state;
    struct finish_job job = make_job();

    job.author = "Makers";
    job.subject = "Gesprek";
    job.keywords = "kaart, herstel";
    job.rights = "CC BY 4.0";
    job.licence_url = "https://creativecommons.org/licenses/by/4.0/?a&b";
    job.sources = "Boertien (2026)";
    job.duplex = DUPLEX_LONG;
    assert_true(finish(b, &job));

    char *text = print_back(b);
    assert_line(text, "language nl");
    assert_line(text, "author Makers");
    assert_line(text, "subject Gesprek");
    assert_line(text, "keywords kaart, herstel");
    assert_line(text, "creator kaart 0.1.0");
    assert_line(text, "viewer DisplayDocTitle true");
    assert_line(text, "viewer PrintScaling None");
    assert_line(text, "viewer Duplex DuplexFlipLongEdge");
    g_free(text);

    char *xmp = read_xmp(b->path);
    assert_line(xmp, "<dc:creator><rdf:Seq><rdf:li>Makers</rdf:li></rdf:Seq>"
                     "</dc:creator>");
    assert_line(xmp, "<dc:language><rdf:Bag><rdf:li>nl</rdf:li></rdf:Bag>"
                     "</dc:language>");
    assert_line(xmp, "<dc:source>Boertien (2026)</dc:source>");
    assert_line(xmp, "<pdf:Keywords>kaart, herstel</pdf:Keywords>");
    assert_line(xmp, "<xmp:CreatorTool>kaart 0.1.0</xmp:CreatorTool>");
    assert_line(xmp, "<xmpRights:WebStatement>"
                     "https://creativecommons.org/licenses/by/4.0/?a&amp;b"
                     "</xmpRights:WebStatement>");
    assert_non_null(strstr(xmp, "<pdf:Producer>cairo "));
    assert_non_null(strstr(xmp, "<dc:description><rdf:Alt>"));
    assert_non_null(strstr(xmp, "<dc:rights><rdf:Alt>"));
    g_free(xmp);
}

static void leaves_out_what_it_is_not_told(void **state)
{
    struct bench *b = *state;
    struct finish_job job = {.date = "2026-11-21", .pages = card, .npages = 2};

    assert_true(finish(b, &job));
    char *text = print_back(b);
    char *xmp = read_xmp(b->path);
    assert_null(strstr(text, "language"));
    assert_null(strstr(text, "title"));
    assert_null(strstr(text, "author"));
    assert_null(strstr(text, "Duplex"));
    assert_null(strstr(xmp, "dc:title"));
    assert_null(strstr(xmp, "WebStatement>"));
    g_free(text);
    g_free(xmp);
}

/* -- The rest of the file -- */

static void prints_one_fact_a_line(void **state)
{
    struct bench *b = *state;
    struct finish_job job = make_job();

    assert_true(finish(b, &job));
    char *text = print_back(b);
    char *font = strstr(text, "\nfont ");
    assert_non_null(font);
    assert_non_null(strstr(font, " embedded subset\nimages 0\n"));
    *font = '\0'; /* its name is the machine's */
    assert_string_equal(text, "version 1.5\n"
                              "language nl\n"
                              "title Kampvuur\n"
                              "creator kaart 0.1.0\n"
                              "created D:20261121000000Z\n"
                              "modified D:20261121000000Z\n"
                              "viewer DisplayDocTitle true\n"
                              "viewer PrintScaling None\n"
                              "metadata XML\n"
                              "pages 2\n"
                              "pages 1-2: media 146.000 x 103.000"
                              " trim 3.000,3.000 140.000 x 97.000\n"
                              "label 1: voor\n"
                              "label 2: achter 7, decimal");
    assert_string_equal(strstr(font + 1, "images 0"), "images 0\n"
                                                      "forms 1\n"
                                                      "outline Één -> 1\n"
                                                      "outline   KG1 -> 2\n");
    assert_key(b, -1, "/Lang", "(nl)");
    g_free(text);
}

static void folds_only_pages_that_are_equal(void **state)
{
    struct bench *b = *state;
    struct finish_page pages[] = {card[0], card[1]};
    struct finish_job job = make_job();

    pages[1].trim.x += 1; /* a micrometre shows */
    pages[1].trim.w -= 1;
    job.pages = pages;
    assert_true(finish(b, &job));
    char *text = print_back(b);
    assert_line(text, "page 1: media 146.000 x 103.000"
                      " trim 3.000,3.000 140.000 x 97.000");
    assert_line(text, "page 2: media 146.000 x 103.000"
                      " trim 3.001,3.000 139.999 x 97.000");
    g_free(text);
}

static void outlines_count_upwards(void **state)
{
    struct bench *b = *state;
    struct finish_job job = make_job();

    assert_true(finish(b, &job));
    char *outlines = unparse(b, -1, "/Outlines");
    assert_non_null(strstr(outlines, "/Count 2"));
    g_free(outlines);
}

static void same_input_gives_same_bytes(void **state)
{
    struct bench *b = *state;
    struct finish_job job = make_job();
    size_t nfirst, nsecond;

    assert_true(finish(b, &job));
    char *first = read_bytes(b->path, &nfirst);
    g_remove(b->path);
    g_usleep(1100 * 1000); /* cairo's clock counts seconds */
    assert_true(finish(b, &job));
    char *second = read_bytes(b->path, &nsecond);

    assert_int_equal(nfirst, nsecond);
    assert_memory_equal(first, second, nfirst);
    g_free(first);
    g_free(second);
}

static void refuses_what_is_no_pdf(void **state)
{
    struct bench *b = *state;
    struct finish_job job = make_job();
    GByteArray *raw = g_byte_array_new();
    FILE *out = fopen("/dev/null", "w");

    assert_false(finish_pdf(raw, &job, b->path, b->d));
    g_byte_array_append(raw, (const guint8 *)"%PDF-1.5\nnot", 12);
    assert_false(finish_pdf(raw, &job, b->path, b->d));
    assert_false(g_file_test(b->path, G_FILE_TEST_EXISTS));
    unsigned before = diag_count(b->d, DIAG_PDF);
    assert_true(before >= 2);

    assert_false(pdf_print(b->path, out, b->d)); /* not there */
    assert_true(write_file(b->path, raw->data, raw->len, b->d));
    assert_false(pdf_print(b->path, out, b->d));
    assert_true(diag_count(b->d, DIAG_PDF) > before + 1);
    fclose(out);
    g_byte_array_unref(raw);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(writes_exact_boxes),
        TEST(refuses_boxes_that_lie),
        TEST(dates_agree_in_info_and_xmp),
        TEST(titles_survive),
        TEST(says_everything_it_is_told),
        TEST(leaves_out_what_it_is_not_told),
        TEST(prints_one_fact_a_line),
        TEST(folds_only_pages_that_are_equal),
        TEST(outlines_count_upwards),
        TEST(same_input_gives_same_bytes),
        TEST(refuses_what_is_no_pdf),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
