/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_space.c - objects in greys, one by one: also what cairo writes seldom
 * or never, and what cannot be mapped */
#include "finish/finish.h"

#include "support/bench.h"

#include <qpdf/qpdf-c.h>
#include <stdlib.h>
#include <string.h>

/* Objects 5, 6 ... of the file: what stands between << and >>, and a stream
 * or NULL.  A NULL ends them. */
struct object {
    const char *dict, *stream;
};

#define OBJECTS_MAX 8

#define IMAGE                                                                  \
    "/Type /XObject /Subtype /Image /BitsPerComponent 8 /Height 1 /Width "
#define FORM "/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
#define AXIAL "/ShadingType 2 /Coords [0 0 9 0] "
#define LINE "/FunctionType 2 /Domain [0 1] /N 1 "

static void add_object(GString *pdf, size_t *offsets, int id, const char *dict,
                       const char *stream)
{
    offsets[id] = pdf->len;
    g_string_append_printf(pdf, "%d 0 obj\n<< %s", id, dict);
    if (stream)
        g_string_append_printf(pdf, " /Length %zu >>\nstream\n%s\nendstream",
                               strlen(stream), stream);
    else
        g_string_append(pdf, " >>");
    g_string_append(pdf, "\nendobj\n");
}

/* A page of 72 x 72 pt with this content, resources and further objects. */
static GByteArray *make_pdf(const char *content, const char *resources,
                            const struct object *more)
{
    GString *pdf = g_string_new("%PDF-1.5\n");
    size_t offsets[OBJECTS_MAX + 5];
    int n = 5;
    g_autofree char *page = g_strdup_printf(
        "/Type /Page /Parent 2 0 R /MediaBox [0 0 72 72] /Contents 4 0 R "
        "/Group << /S /Transparency /CS /DeviceRGB >> /Resources << %s >>",
        resources);

    add_object(pdf, offsets, 1, "/Type /Catalog /Pages 2 0 R", NULL);
    add_object(pdf, offsets, 2, "/Type /Pages /Kids [3 0 R] /Count 1", NULL);
    add_object(pdf, offsets, 3, page, NULL);
    add_object(pdf, offsets, 4, "", content);
    for (; n < OBJECTS_MAX + 5 && more[n - 5].dict; n++)
        add_object(pdf, offsets, n, more[n - 5].dict, more[n - 5].stream);
    size_t start = pdf->len;
    g_string_append_printf(pdf, "xref\n0 %d\n0000000000 65535 f \n", n);
    for (int i = 1; i < n; i++)
        g_string_append_printf(pdf, "%010zu 00000 n \n", offsets[i]);
    g_string_append_printf(
        pdf, "trailer << /Size %d /Root 1 0 R >>\nstartxref\n%zu\n%%%%EOF\n", n,
        start);

    GByteArray *raw = g_byte_array_new();
    g_byte_array_append(raw, (const guint8 *)pdf->str, (guint)pdf->len);
    g_string_free(pdf, TRUE);
    return raw;
}

static bool finish(struct bench *b, const char *path, const char *content,
                   const char *resources, const struct object *more)
{
    static const struct finish_page page = {{0, 0, 25400, 25400}, {0}, {0}};
    struct finish_job job = {.date = "2026-11-21",
                             .pages = &page,
                             .npages = 1,
                             .colour = FINISH_GREY};
    GByteArray *raw = make_pdf(content, resources, more);
    bool ok = finish_pdf(raw, &job, path, b->diag);

    g_byte_array_unref(raw);
    return ok;
}

/* What lies where the keys lead from the page: "Resources/XObject/f".  An
 * array is entered by a number.  Of a stream, "..." is its data as it is and
 * "#" as hexadecimal digits. */
static char *find(const char *pdf, const char *where)
{
    qpdf_data q = qpdf_init();
    g_auto(GStrv) keys = g_strsplit(where, "/", -1);
    GString *out = g_string_new(NULL);

    assert_int_equal(qpdf_read(q, pdf, NULL), QPDF_SUCCESS);
    assert_int_equal(qpdf_check_pdf(q), QPDF_SUCCESS);
    qpdf_oh at = qpdf_get_page_n(q, 0);
    for (char **k = keys; *k; k++) {
        g_autofree char *key = g_strconcat("/", *k, NULL);
        unsigned char *bytes = NULL;
        size_t n = 0;
        if (strcmp(*k, "...") == 0 || strcmp(*k, "#") == 0) {
            qpdf_oh_get_stream_data(q, at, qpdf_dl_all, NULL, &bytes, &n);
            for (size_t i = 0; i < n; i++)
                g_string_append_printf(out, **k == '#' ? "%02x" : "%c",
                                       bytes[i]);
            free(bytes);
        } else if (g_ascii_isdigit(**k)) {
            at = qpdf_oh_get_array_item(q, at, (int)strtol(*k, NULL, 10));
        } else {
            at = qpdf_oh_get_key(
                q, qpdf_oh_is_stream(q, at) ? qpdf_oh_get_dict(q, at) : at,
                key);
        }
    }
    if (out->len == 0)
        g_string_append(out, qpdf_oh_unparse_resolved(q, at));
    qpdf_cleanup(&q);
    return g_string_free(out, FALSE);
}

static const struct {
    const char *name, *content, *resources;
    struct object more[OBJECTS_MAX];
    const char *where[3], *want[3];
} cases[] = {
    {"the page itself",
     "1 0 0 rg 0 0 9 9 re f",
     "",
     {{0}},
     {"Contents/...", "Group/CS"},
     {"0.4984 g 0 0 9 9 re f", "null"}},
    {"a form in a form, which bites its tail",
     "/f Do",
     "/XObject << /f 5 0 R >>",
     {{FORM "/Resources << /XObject << /g 6 0 R >> >>", "/g Do 1 0 0 rg"},
      {FORM "/Group << /CS /DeviceRGB /S /Transparency >> "
            "/Resources << /XObject << /f 5 0 R >> >>",
       "1 0 0 RG"}},
     {"Resources/XObject/f/...", "Resources/XObject/f/Resources/XObject/g/...",
      "Resources/XObject/f/Resources/XObject/g/Group/CS"},
     {"/g Do 0.4984 g", "0.4984 G", "null"}},
    {"a form that takes its page's resources",
     "/f Do",
     "/XObject << /f 5 0 R >> /ColorSpace << /c /DeviceRGB >>",
     {{FORM, "/c cs 1 0 0 sc"}},
     {"Resources/XObject/f/...", "Resources/ColorSpace/c"},
     {"/c cs 0.4984 sc", "/DeviceGray"}},
    {"tiles, with colours and without",
     "/Pattern cs /p scn /c cs 1 0 0 /u scn",
     "/Pattern << /p 5 0 R /u 6 0 R >> "
     "/ColorSpace << /c [/Pattern /DeviceRGB] >>",
     {{"/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 "
       "/YStep 9 /Resources << >>",
       "1 0 0 rg"},
      {"/PatternType 1 /PaintType 2 /TilingType 1 /BBox [0 0 9 9] /XStep 9 "
       "/YStep 9 /Resources << >>",
       "0 0 9 9 re f"}},
     {"Contents/...", "Resources/Pattern/p/...", "Resources/ColorSpace/c"},
     {"/Pattern cs /p scn /c cs 0.4984 /u scn", "0.4984 g",
      "[ /Pattern /DeviceGray ]"}},
    {"a form that is empty",
     "/f Do 1 1 1 rg",
     "/XObject << /f 5 0 R >>",
     {{FORM, ""}},
     {"Contents/..."},
     {"/f Do 1 g"}},
    {"glyphs that are drawn",
     "",
     "/Font << /t << /Type /Font /Subtype /Type3 /CharProcs << /a 5 0 R >> "
     "/Resources << >> >> >>",
     {{"", "9 0 d0 1 0 0 rg"}},
     {"Resources/Font/t/CharProcs/a/..."},
     {"9 0 d0 0.4984 g"}},
    {"a mask by luminosity stays the same mask",
     "/s gs /t gs",
     "/ExtGState << /s << /SMask 6 0 R >> /t << /SMask 6 0 R >> >>",
     {{FORM "/Group << /S /Transparency /CS /DeviceRGB >> /Resources << >>",
       "1 0 0 rg"},
      {"/S /Luminosity /G 5 0 R /BC [0 1 0]", NULL}},
     {"Resources/ExtGState/s/SMask/G/...", "Resources/ExtGState/s/SMask/BC",
      "Resources/ExtGState/s/SMask/G/Group/CS"},
     {"0.3 g", "[ 0.59 ]", "/DeviceGray"}},
    {"a mask by alpha is what it is",
     "/s gs",
     "/ExtGState << /s << /SMask << /S /Alpha /G 5 0 R >> >> >>",
     {{FORM "/Group << /S /Transparency /CS /DeviceRGB >> /Resources << >>",
       "1 0 0 rg"}},
     {"Resources/ExtGState/s/SMask/G/..."},
     {"0.4984 g"}},
    {"pixels in RGB",
     "/i Do",
     "/XObject << /i 5 0 R >>",
     {{IMAGE "2 /ColorSpace /DeviceRGB /Filter /ASCIIHexDecode",
       "FF0000FFFFFF>"}},
     {"Resources/XObject/i/#", "Resources/XObject/i/ColorSpace"},
     {"7fff", "/DeviceGray"}},
    {"pixels that are turned around",
     "/i Do",
     "/XObject << /i 5 0 R >>",
     {{IMAGE "1 /ColorSpace /DeviceRGB /Filter /ASCIIHexDecode "
             "/Decode [1 0 1 0 1 0]",
       "00FFFF>"}},
     {"Resources/XObject/i/#", "Resources/XObject/i/Decode"},
     {"7f", "null"}},
    {"pixels in four inks",
     "/i Do",
     "/XObject << /i 5 0 R >>",
     {{IMAGE "2 /ColorSpace [/DeviceCMYK] /Filter /ASCIIHexDecode",
       "00FFFF00000000FF>"}},
     {"Resources/XObject/i/#", "Resources/XObject/i/ColorSpace"},
     {"7f00", "/DeviceGray"}},
    {"pixels that are a table's",
     "/i Do",
     "/XObject << /i 5 0 R >>",
     {{IMAGE "2 /ColorSpace [/Indexed /DeviceRGB 2 <FF0000 616263 FFFFFF>]",
       "AB"}},
     {"Resources/XObject/i/...", "Resources/XObject/i/ColorSpace/1",
      "Resources/XObject/i/ColorSpace/3"},
     {"AB", "/DeviceGray", "<7f62ff>"}},
    {"a mask is no picture",
     "/i Do",
     "/XObject << /i 5 0 R >>",
     {{IMAGE "8 /ImageMask true", "A"}},
     {"Resources/XObject/i/..."},
     {"A"}},
    {"a straight gradient stays a line",
     "/h sh",
     "/Shading << /h << " AXIAL "/ColorSpace /DeviceRGB /Background [1 0 0] "
     "/Function << " LINE "/C0 [0 0 0] /C1 [1 1 1] >> >> >>",
     {{0}},
     {"Resources/Shading/h/Function/C1", "Resources/Shading/h/Background",
      "Resources/Shading/h/ColorSpace"},
     {"[ 1 ]", "[ 0.4984 ]", "/DeviceGray"}},
    {"stitched ones share their pieces",
     "/h sh",
     "/Pattern << /p << /PatternType 2 /Shading << " AXIAL
     "/ColorSpace /DeviceRGB /Function 6 0 R >> >> >>",
     {{LINE "/C0 [0 0 0] /C1 [0.5 0.5 0.5]", NULL},
      {"/FunctionType 3 /Domain [0 1] /Bounds [0.5] /Encode [0 1 1 0] "
       "/Functions [5 0 R 5 0 R]",
       NULL}},
     {"Resources/Pattern/p/Shading/Function/Encode",
      "Resources/Pattern/p/Shading/Function/Functions/0/C1",
      "Resources/Pattern/p/Shading/Function/Functions/1/C0"},
     {"[ 0 1 1 0 ]", "[ 0.5 ]", "[ 0 ]"}},
    {"a table of samples",
     "/h sh",
     "/Shading << /h << " AXIAL "/ColorSpace /DeviceRGB /Function 5 0 R >> >>",
     {{"/FunctionType 0 /Domain [0 1] /Range [0 1 0 1 0 1] /Size [2] "
       "/BitsPerSample 8 /Filter /ASCIIHexDecode",
       "000000FFFFFF>"}},
     {"Resources/Shading/h/Function/#", "Resources/Shading/h/Function/Range",
      "Resources/Shading/h/Function/Size"},
     {"0000ffff", "[ 0 1 ]", "[ 2 ]"}},
    {"a grey gradient is none of ours",
     "/h sh",
     "/Shading << /h << " AXIAL "/ColorSpace /DeviceGray "
     "/Function << " LINE "/C0 [0] /C1 [1] >> >> >>",
     {{0}},
     {"Resources/Shading/h/Function/C1"},
     {"[ 1 ]"}},
};

static void maps_each_kind_of_object(void **state)
{
    struct bench *b = *state;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        bool ok = finish(b, path, cases[i].content, cases[i].resources,
                         cases[i].more);
        if (!ok && diag_size(b->diag))
            fail_msg("%s", diag_at(b->diag, 0)->text);
        for (int k = 0; k < 3 && cases[i].where[k]; k++) {
            char *got = find(path, cases[i].where[k]);
            assert_string_equal(got, cases[i].want[k]);
            g_free(got);
        }
    }
}

/* From red to green by way of a dark yellow: no line. */
static void samples_what_is_bent(void **state)
{
    static const struct object more[] = {{LINE "/C0 [1 0 0] /C1 [0 1 0]", NULL},
                                         {0}};
    struct bench *b = *state;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);

    assert_true(finish(b, path, "/h sh",
                       "/Shading << /h << " AXIAL
                       "/ColorSpace /DeviceRGB /Function 5 0 R >> >>",
                       more));
    g_autofree char *size = find(path, "Resources/Shading/h/Function/Size/0");
    g_autofree char *hex = find(path, "Resources/Shading/h/Function/#");
    long n = strtol(size, NULL, 10);
    assert_in_range(n, 9, 257);
    assert_int_equal(strlen(hex), 4 * n);
    /* 0.4984, 0.4831 halfway, 0.8625 */
    assert_memory_equal(hex, "7f99", 4);
    assert_memory_equal(hex + 4 * (n / 2), "7ba", 3);
}

static const struct {
    const char *name, *content, *resources;
    struct object more[OBJECTS_MAX];
    const char *says;
} faults[] = {
    {"content of a page",
     "1 0 rg",
     "",
     {{0}},
     "the content of page 1 has a colour without its numbers"},
    {"content of a form",
     "/f Do",
     "/XObject << /f 5 0 R >>",
     {{FORM, "(a"}},
     "the content of object 5 has a string without an end"},
    {"content that is not what it says",
     "/f Do",
     "/XObject << /f 5 0 R >>",
     {{FORM "/Filter /FlateDecode", "plain"}},
     "object 5 has content that cannot be decoded"},
    {"a space of ink that is no grey",
     "/c cs",
     "/ColorSpace << /c [/Separation /Goud /DeviceRGB 5 0 R] >>",
     {{LINE "/C0 [0 0 0] /C1 [1 1 1]", NULL}},
     "a colour space that is not known"},
    {"a profile",
     "",
     "/XObject << /i 5 0 R >>",
     {{IMAGE "1 /ColorSpace [/ICCBased 6 0 R]", "AAA"}, {"/N 3", "x"}},
     "object 5 has a colour space that is not known"},
    {"sixteen bits",
     "",
     "/XObject << /i 5 0 R >>",
     {{"/Type /XObject /Subtype /Image /Width 1 /Height 1 "
       "/BitsPerComponent 16 /ColorSpace /DeviceRGB",
       "AAAAAA"}},
     "an image of a kind that cairo does not write"},
    {"a mask of colours",
     "",
     "/XObject << /i 5 0 R >>",
     {{IMAGE "1 /ColorSpace /DeviceRGB /Mask [0 0 0 0 0 0]", "AAA"}},
     "an image of a kind that cairo does not write"},
    {"too few pixels",
     "",
     "/XObject << /i 5 0 R >>",
     {{IMAGE "2 /ColorSpace /DeviceRGB", "AAA"}},
     "an image of another size than it says"},
    {"no pixels",
     "",
     "/XObject << /i 5 0 R >>",
     {{IMAGE "0 /ColorSpace /DeviceRGB", "AAA"}},
     "an image of another size than it says"},
    {"pixels in a wavelet",
     "",
     "/XObject << /i 5 0 R >>",
     {{IMAGE "1 /ColorSpace /DeviceRGB /Filter /JPXDecode", "AAA"}},
     "an image that cannot be decoded"},
    {"a short table",
     "",
     "/XObject << /i 5 0 R >>",
     {{IMAGE "1 /ColorSpace [/Indexed /DeviceRGB 2 <0000>]", "A"}},
     "a table of colours that is too short"},
    {"a table of a million",
     "",
     "/XObject << /i 5 0 R >>",
     {{IMAGE "1 /ColorSpace [/Indexed /DeviceRGB 1000000 <0000>]", "A"}},
     "a table of colours that is too short"},
    {"a mesh",
     "",
     "/Shading << /h 5 0 R >>",
     {{"/ShadingType 7 /ColorSpace /DeviceRGB /BitsPerCoordinate 8 "
       "/BitsPerComponent 8 /BitsPerFlag 8 /Decode [0 1 0 1 0 1 0 1 0 1]",
       "x"}},
     "a shading of a kind that cairo does not write"},
    {"a program",
     "",
     "/Shading << /h << " AXIAL "/ColorSpace /DeviceRGB /Function 5 0 R >> >>",
     {{"/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]", "{dup dup}"}},
     "a function of a kind that cairo does not write"},
    {"a function that holds itself",
     "",
     "/Shading << /h << " AXIAL "/ColorSpace /DeviceRGB /Function 5 0 R >> >>",
     {{"/FunctionType 3 /Domain [0 1] /Bounds [] /Encode [0 1] "
       "/Functions [5 0 R]",
       NULL}},
     "functions too deep in each other"},
    {"two numbers for three",
     "",
     "/Shading << /h << " AXIAL "/ColorSpace /DeviceRGB /Function 5 0 R >> >>",
     {{LINE "/C0 [0 0] /C1 [1 1]", NULL}},
     "a function between colours that is not right"},
    {"a form that is picture and mask",
     "/s gs /f Do",
     "/ExtGState << /s << /SMask << /S /Luminosity /G 5 0 R >> >> >> "
     "/XObject << /f 5 0 R >>",
     {{FORM "/Group << /S /Transparency /CS /DeviceRGB >> /Resources << >>",
       "1 0 0 rg"}},
     "object 5 has ink and a mask in one"},
};

static void refuses_what_it_cannot_map(void **state)
{
    struct bench *b = *state;
    g_autofree char *path = g_build_filename(b->folder, "a.pdf", NULL);

    for (size_t i = 0; i < G_N_ELEMENTS(faults); i++) {
        bench_begin(b, faults[i].name);
        assert_false(finish(b, path, faults[i].content, faults[i].resources,
                            faults[i].more));
        assert_true(diag_count(b->diag, DIAG_PDF) > 0);
        if (!strstr(diag_at(b->diag, 0)->text, faults[i].says))
            fail_msg("%s", diag_at(b->diag, 0)->text);
        assert_false(g_file_test(path, G_FILE_TEST_EXISTS));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(maps_each_kind_of_object),
        BENCH_TEST(samples_what_is_bent),
        BENCH_TEST(refuses_what_it_cannot_map),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
