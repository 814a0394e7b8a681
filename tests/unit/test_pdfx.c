/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_pdfx.c - files that are PDF/X, and a checker that sees when not */
#include "finish/finish.h"

#include "support/bench.h"
#include "support/pdfx_check.h"
#include "support/profile.h"

#include <cairo-pdf.h>
#include <qpdf/qpdf-c.h>
#include <stdio.h>
#include <string.h>

#define SIDE 254000 /* um: 720 pt */

static const struct finish_page pages[] = {
    {{0, 0, SIDE, SIDE}, {3000, 3000, 248000, 248000}, {0, 0, SIDE, SIDE}},
    {{0, 0, SIDE, SIDE}, {3000, 3000, 248000, 248000}, {0, 0, SIDE, SIDE}},
};

/* With room around the bleed, for marks. */
static const struct finish_page marked[] = {
    {{0, 0, SIDE, SIDE},
     {23000, 23000, 208000, 208000},
     {20000, 20000, 214000, 214000}},
    {{0, 0, SIDE, SIDE},
     {23000, 23000, 208000, 208000},
     {20000, 20000, 214000, 214000}},
};
static const um corners[] = {3000, 3000};
static const struct finish_line lines[] = {
    {23000, 0, 23000, 15000},
    {0, 23000, 15000, 23000},
};
static const struct finish_marks marks[] = {{lines, 2, 88}, {lines, 2, 88}};

static const struct finish_place places[] = {
    {"A1", {"deck.yaml", 4, 9}},
    {"A1 back", {"deck.yaml", 5, 7}},
};

static const struct finish_ink inks[] = {
    {.rgb = {216, 98, 44}, .cmyk = {10, 73, 92, 2}},
    {.rgb = {57, 72, 57}, .cmyk = {70, 48, 70, 55}},
};

static const struct {
    enum finish_level level;
    enum pdfx_level check;
    const char *name;
} levels[] = {
    {FINISH_X1A, PDFX_1A, "X-1a"},
    {FINISH_X3, PDFX_3, "X-3"},
    {FINISH_X4, PDFX_4, "X-4"},
};

/* -- Making -- */

static cairo_status_t put(void *bytes, const unsigned char *data, unsigned n)
{
    g_byte_array_append(bytes, data, n);
    return CAIRO_STATUS_SUCCESS;
}

static void draw_plain(cairo_t *cr)
{
    cairo_set_source_rgb(cr, 216 / 255.0, 98 / 255.0, 44 / 255.0);
    cairo_paint(cr);
    cairo_set_source_rgb(cr, 0, 0, 0);
    cairo_select_font_face(cr, "sans-serif", CAIRO_FONT_SLANT_NORMAL,
                           CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(cr, 40);
    cairo_move_to(cr, 90, 220);
    cairo_show_text(cr, "Wat zie je?");
    cairo_push_group(cr); /* a group, and all of it is there */
    cairo_set_source_rgb(cr, 57 / 255.0, 72 / 255.0, 57 / 255.0);
    cairo_rectangle(cr, 300, 300, 90, 90);
    cairo_fill(cr);
    cairo_pop_group_to_source(cr);
    cairo_paint(cr);
}

static void draw_alpha(cairo_t *cr)
{
    cairo_set_source_rgba(cr, 216 / 255.0, 98 / 255.0, 44 / 255.0, 0.5);
    cairo_paint(cr);
}

static void draw_mask(cairo_t *cr)
{
    cairo_pattern_t *p = cairo_pattern_create_linear(0, 0, 99, 0);

    cairo_pattern_add_color_stop_rgba(p, 0, 0, 0, 0, 1);
    cairo_pattern_add_color_stop_rgba(p, 1, 0, 0, 0, 0);
    cairo_set_source(cr, p);
    cairo_paint(cr);
    cairo_pattern_destroy(p);
}

static void draw_blend(cairo_t *cr)
{
    cairo_set_operator(cr, CAIRO_OPERATOR_MULTIPLY);
    cairo_set_source_rgb(cr, 0, 0, 0);
    cairo_rectangle(cr, 0, 0, 99, 99);
    cairo_fill(cr);
}

/* A front, and the same back twice over. */
static GByteArray *draw(void (*back)(cairo_t *cr))
{
    GByteArray *raw = g_byte_array_new();
    cairo_surface_t *pdf = cairo_pdf_surface_create_for_stream(
        put, raw, um_to_pt(SIDE), um_to_pt(SIDE));
    cairo_t *cr = cairo_create(pdf);

    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATE_DATE,
                                   "2026-11-21T00:00:00Z");
    draw_plain(cr);
    cairo_show_page(cr);
    back(cr);
    cairo_show_page(cr);
    cairo_destroy(cr);
    cairo_surface_finish(pdf);
    cairo_surface_destroy(pdf);
    return raw;
}

struct made {
    struct finish_press press;
    char *profile; /* NULL: there is none here */
    char *path;
    bool ok;
};

/* With `plates`, also a cut, varnish and marks. */
static struct made make(struct bench *b, enum finish_level level, bool profile,
                        bool plates, void (*back)(cairo_t *cr))
{
    struct made m = {.path = g_build_filename(b->folder, "a.pdf", NULL)};
    size_t size = 0;

    m.press = (struct finish_press){.at = {"shop.yaml", 1, 1},
                                    .level = level,
                                    .condition = "FOGRA39",
                                    .condition_info = "Coated FOGRA39",
                                    .registry = "http://www.color.org",
                                    .overprint = true,
                                    .inks = inks,
                                    .ninks = G_N_ELEMENTS(inks)};
    if (profile) {
        m.profile = profile_read(&size);
        m.press.profile = m.profile;
        m.press.profile_size = size;
    }
    struct finish_job job = {.title = "Kampvuur & zo",
                             .language = "nl",
                             .creator = "kaart",
                             .subject = "kampvuur 1.0.0",
                             .date = "2026-11-21",
                             .colour = FINISH_CMYK,
                             .press = &m.press,
                             .pages = plates ? marked : pages,
                             .npages = G_N_ELEMENTS(pages),
                             .places = places};
    GByteArray *raw = draw(back), *shapes = draw(draw_plain);
    struct finish_varnish varnish = {"Lak", (const char *)shapes->data,
                                     shapes->len, places};
    if (plates) {
        job.cut = "Stans";
        job.corners = corners;
        job.varnish = &varnish;
        job.marks = marks;
    }
    m.ok = finish_pdf(raw, &job, m.path, b->diag);
    g_byte_array_unref(raw);
    g_byte_array_unref(shapes);
    return m;
}

static void made_fini(struct made *m)
{
    g_free(m->profile);
    g_free(m->path);
}

static bool has_profile(void)
{
    size_t size;
    g_autofree char *bytes = profile_read(&size);

    return bytes != NULL;
}

/* -- What is right -- */

static void makes_what_passes(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < 2 * G_N_ELEMENTS(levels); i++) {
        size_t k = i / 2;
        bool needs = levels[k].level == FINISH_X4;
        if (needs && !has_profile())
            skip();
        bench_begin(b, levels[k].name);
        struct made m = make(b, levels[k].level, needs, i % 2, draw_plain);
        bench_assert_diags(b, "");
        assert_true(m.ok);
        g_autofree char *broken = pdfx_check_file(m.path, levels[k].check);
        assert_string_equal(broken, "");
        made_fini(&m);
    }
}

static void makes_the_same_twice(void **state)
{
    struct bench *b = *state;
    struct made m = make(b, FINISH_X1A, false, true, draw_plain);
    g_autofree char *first = NULL, *second = NULL;
    gsize nfirst = 0, nsecond = 0;

    assert_true(g_file_get_contents(m.path, &first, &nfirst, NULL));
    made_fini(&m);
    m = make(b, FINISH_X1A, false, true, draw_plain);
    assert_true(g_file_get_contents(m.path, &second, &nsecond, NULL));
    made_fini(&m);
    assert_int_equal(nfirst, nsecond);
    assert_memory_equal(first, second, nfirst);
}

/* -- What is refused -- */

static const struct {
    const char *name;
    void (*back)(cairo_t *cr);
    enum finish_level level;
    bool profile;
    const char *diags, *words;
} refused[] = {
    {"see-through ink", draw_alpha, FINISH_X1A, false, "transparency 5:7",
     "page 2 (A1 back) has ink that is see-through"},
    {"a soft mask", draw_mask, FINISH_X3, false, "transparency 5:7",
     "has a soft mask"},
    {"a blend mode", draw_blend, FINISH_X1A, false, "transparency 5:7",
     "has a blend mode"},
    {"X-4 without its profile", draw_plain, FINISH_X4, false,
     "missing-profile 1:1", "PDF/X-4 holds the ICC profile"},
};

static void refuses_what_has_no_place(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(refused); i++) {
        bench_begin(b, refused[i].name);
        struct made m = make(b, refused[i].level, refused[i].profile, false,
                             refused[i].back);
        assert_false(m.ok);
        bench_assert_diags(b, refused[i].diags);
        assert_non_null(strstr(diag_at(b->diag, 0)->text, refused[i].words));
        assert_false(g_file_test(m.path, G_FILE_TEST_EXISTS));
        made_fini(&m);
    }
}

static void lets_x4_be_transparent(void **state)
{
    struct bench *b = *state;

    if (!has_profile())
        skip();
    struct made m = make(b, FINISH_X4, true, true, draw_mask);
    assert_true(m.ok);
    g_autofree char *broken = pdfx_check_file(m.path, PDFX_4);
    assert_string_equal(broken, "");
    made_fini(&m);
}

/* -- What is broken -- */

enum where {
    BYTES,
    ROOT,
    INFO,
    PAGE,
    RESOURCES,
    CONTENT,
    MORE, /* content, behind what there is; of a file with plates */
    INTENT,
    PROFILE,
    OUT
};

static const struct {
    const char *want; /* the rules that see it */
    enum pdfx_level level;
    enum where where;
    const char *key;   /* or bytes as they are */
    const char *value; /* or as they become; NULL: the key goes */
} broken[] = {
    {"version", PDFX_1A, OUT, "version", NULL},
    {"version", PDFX_4, OUT, "version", NULL},
    {"version objects", PDFX_1A, OUT, "objects", NULL},
    {"encryption packet", PDFX_3, OUT, "encryption", NULL},
    {"id", PDFX_1A, BYTES, "/ID [", "/IX ["},
    {"info", PDFX_1A, INFO, "/Title", NULL},
    {"info agreement", PDFX_4, INFO, "/ModDate", NULL},
    {"info agreement", PDFX_3, INFO, "/CreationDate", NULL},
    {"trapped", PDFX_1A, INFO, "/Trapped", "/Unknown"},
    {"trapped", PDFX_4, INFO, "/Trapped", NULL},
    {"old-key", PDFX_1A, INFO, "/GTS_PDFXVersion", NULL},
    {"old-key agreement", PDFX_3, INFO, "/GTS_PDFXVersion", "(PDF/X-1a:2003)"},
    {"new-key", PDFX_4, BYTES, ">PDF/X-4<", ">PDF/X-9<"},
    {"packet agreement", PDFX_1A, ROOT, "/Metadata", NULL},
    {"identity", PDFX_4, BYTES, "<xmpMM:VersionID>", "<xmpMM:VersionIX>"},
    {"agreement", PDFX_1A, INFO, "/Title", "(Another)"},
    {"agreement", PDFX_4, BYTES, "<pdf:Trapped>F", "<pdf:Trapped>f"},
    {"agreement", PDFX_3, BYTES, "<xmp:CreateDate>2", "<xmp:CreateDate>1"},
    {"intent condition registry", PDFX_1A, ROOT, "/OutputIntents", NULL},
    {"intent condition inside", PDFX_4, INTENT, "/S", "/GTS_PDFA1"},
    {"condition", PDFX_1A, INTENT, "/OutputConditionIdentifier", NULL},
    {"condition", PDFX_4, INTENT, "/Info", "()"},
    {"registry", PDFX_3, INTENT, "/RegistryName", NULL},
    {"inside", PDFX_4, INTENT, "/DestOutputProfile", NULL},
    {"profile", PDFX_4, PROFILE, NULL, "no profile"},
    {"one-box nested", PDFX_1A, PAGE, "/TrimBox", NULL},
    {"one-box", PDFX_4, PAGE, "/ArtBox", "[9 9 20 20]"},
    {"nested", PDFX_1A, PAGE, "/BleedBox", "[9 9 711 711]"},
    {"nested", PDFX_4, PAGE, "/TrimBox", "[9 9 9 20]"},
    {"notes", PDFX_1A, PAGE, "/Annots",
     "[<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] >>]"},
    {"fonts", PDFX_1A, BYTES, "/FontFile", "/FontFill"},
    {"clear", PDFX_1A, PAGE, "/Group", "<< /S /Transparency >>"},
    {"clear", PDFX_3, RESOURCES, "/ExtGState", "<< /x << /ca 0.9 >> >>"},
    {"clear", PDFX_3, RESOURCES, "/ExtGState", "<< /x << /CA 0 >> >>"},
    {"clear", PDFX_1A, RESOURCES, "/ExtGState", "<< /x << /BM /Screen >> >>"},
    {"clear", PDFX_1A, RESOURCES, "/ExtGState",
     "<< /x << /SMask << /S /Alpha >> >> >>"},
    {"rgb", PDFX_4, RESOURCES, "/ColorSpace", "<< /x [/DeviceRGB] >>"},
    {"rgb", PDFX_4, CONTENT, NULL, "q 1 0 0 rg Q"},
    {"rgb", PDFX_1A, CONTENT, NULL, "/DeviceRGB CS"},
    {"managed", PDFX_1A, RESOURCES, "/ColorSpace",
     "<< /x [/CalGray << /WhitePoint [1 1 1] >>] >>"},
    {"filters", PDFX_1A, BYTES, "/FlateDecode", "/LZWDecode  "},
    {"filters", PDFX_3, RESOURCES, "/XObject",
     "<< /x << /Filter [/JPXDecode] >> >>"},
    {"actions", PDFX_1A, ROOT, "/OpenAction",
     "<< /S /JavaScript /JS (beep) >>"},
    {"actions", PDFX_4, PAGE, "/AA", "<< >>"},
    {"foreign", PDFX_3, RESOURCES, "/XObject", "<< /x << /Subtype /PS >> >>"},
    {"foreign", PDFX_4, ROOT, "/Names", "<< /EmbeddedFiles << >> >>"},
    {"plates", PDFX_1A, RESOURCES, "/ColorSpace",
     "<< /x [/Separation /Lak /DeviceCMYK] >>"},
    {"plates", PDFX_4, RESOURCES, "/ColorSpace",
     "<< /x [/Separation (Lak) /DeviceCMYK << /FunctionType 2 >>] >>"},
    {"plates", PDFX_3, RESOURCES, "/ColorSpace",
     "<< /x [/Separation /Lak /DeviceCMYK << >>] >>"},
    {"same-plate", PDFX_1A, RESOURCES, "/ColorSpace",
     "<< /x [/Separation /Lak /DeviceCMYK << /FunctionType 2 /N 1 >>] >>"},
    {"same-plate", PDFX_4, RESOURCES, "/ColorSpace",
     "<< /x [/Separation /Lak /DeviceGray << /FunctionType 2 >>] >>"},
    {"registration", PDFX_1A, MORE, "/kaart-all",
     "/kaart-all CS 1 SCN 0 0 m 99 99 l S"},
    {"registration", PDFX_4, MORE, "/kaart-all",
     "/kaart-all cs 1 scn q 9 0 0 9 0 0 cm 0 0 9 9 re f Q"},
    {"overprint", PDFX_1A, MORE, "/kaart-cut",
     "/kaart-cut cs 1 scn 0 0 9 9 re f"},
    {"overprint", PDFX_3, MORE, "/kaart-cut",
     "/kaart-cut-over gs /kaart-cut CS 1 SCN q /kaart0 gs 0 0 m 9 9 l S Q"},
    {"overprint", PDFX_4, MORE, "/kaart-cut",
     "q /kaart-cut-over gs Q /kaart-cut cs 1 scn BT /f-0-0 9 Tf (a) Tj ET"},
    {"curves", PDFX_1A, RESOURCES, "/ExtGState",
     "<< /x << /TR2 /Identity >> >>"},
};

/* Bytes that are there, in the place of as many. */
static void break_bytes(const char *path, const char *from, const char *to)
{
    g_autofree char *bytes = NULL;
    gsize n = 0;

    assert_int_equal(strlen(from), strlen(to));
    assert_true(g_file_get_contents(path, &bytes, &n, NULL));
    char *at = memmem(bytes, n, from, strlen(from));
    assert_non_null(at);
    memcpy(at, to, strlen(to));
    assert_true(g_file_set_contents(path, bytes, (gssize)n, NULL));
}

static qpdf_oh find_broken(qpdf_data q, enum where where)
{
    qpdf_oh page = qpdf_get_page_n(q, 0);
    qpdf_oh intent = qpdf_oh_get_array_item(
        q, qpdf_oh_get_key(q, qpdf_get_root(q), "/OutputIntents"), 0);

    switch (where) {
    case ROOT:
        return qpdf_get_root(q);
    case INFO:
        return qpdf_oh_get_key(q, qpdf_get_trailer(q), "/Info");
    case RESOURCES:
        return qpdf_oh_get_key(q, page, "/Resources");
    case INTENT:
        return intent;
    case PROFILE:
        return qpdf_oh_get_key(q, intent, "/DestOutputProfile");
    default:
        return page;
    }
}

/* A stream behind the page's own. */
static void add_content(qpdf_data q, qpdf_oh page, const char *value)
{
    qpdf_oh stream = qpdf_oh_new_stream(q), none = qpdf_oh_new_null(q);

    qpdf_oh_replace_stream_data(q, stream, (const unsigned char *)value,
                                strlen(value), none, none);
    qpdf_oh_append_item(q, qpdf_oh_get_key(q, page, "/Contents"), stream);
}

static void break_object(qpdf_data q, enum where where, const char *key,
                         const char *value)
{
    qpdf_oh object = find_broken(q, where), none = qpdf_oh_new_null(q);
    const unsigned char *bytes = (const unsigned char *)value;

    if (where == OUT)
        return;
    if (where == MORE) {
        add_content(q, object, value);
    } else if (where == PROFILE) {
        qpdf_oh_replace_stream_data(q, object, bytes, strlen(value), none,
                                    none);
    } else if (where == CONTENT) {
        qpdf_oh stream = qpdf_oh_new_stream(q);
        qpdf_oh_replace_stream_data(q, stream, bytes, strlen(value), none,
                                    none);
        qpdf_oh_replace_key(q, object, "/Contents", stream);
    } else if (value) {
        qpdf_oh_replace_key(q, object, key, qpdf_oh_parse(q, value));
    } else {
        qpdf_oh_remove_key(q, object, key);
    }
}

static void rewrite(const char *path, size_t i)
{
    g_autofree char *to = g_strconcat(path, "-broken", NULL);
    bool old = broken[i].level != PDFX_4;
    const char *out = broken[i].where == OUT ? broken[i].key : "";
    bool encrypts = strcmp(out, "encryption") == 0;
    qpdf_data q = qpdf_init();

    assert_int_equal(qpdf_read(q, path, NULL), QPDF_SUCCESS);
    break_object(q, broken[i].where, broken[i].key, broken[i].value);
    qpdf_init_write(q, to);
    qpdf_set_object_stream_mode(q, old && strcmp(out, "objects") != 0
                                       ? qpdf_o_disable
                                       : qpdf_o_generate);
    qpdf_force_pdf_version(q, strcmp(out, "version") == 0   ? "1.7"
                              : strcmp(out, "objects") == 0 ? "1.5"
                              : old                         ? "1.4"
                                                            : "1.6");
    qpdf_set_static_ID(q, QPDF_TRUE);
    if (encrypts)
        qpdf_set_r3_encryption_parameters_insecure(q, "", "x", 1, 1, 1, 1, 1, 1,
                                                   qpdf_r3p_full);
    assert_int_equal(qpdf_write(q) & QPDF_ERRORS, 0);
    qpdf_cleanup(&q);
    assert_int_equal(rename(to, path), 0);
}

static bool has_plates(size_t i)
{
    return broken[i].where == MORE || strcmp(broken[i].want, "same-plate") == 0;
}

static void checker_sees_what_is_broken(void **state)
{
    struct bench *b = *state;
    g_autoptr(GString) seen = g_string_new(" ");

    if (!has_profile())
        skip();
    for (size_t i = 0; i < G_N_ELEMENTS(broken); i++) {
        enum finish_level level = broken[i].level == PDFX_1A  ? FINISH_X1A
                                  : broken[i].level == PDFX_3 ? FINISH_X3
                                                              : FINISH_X4;
        bench_begin(b, broken[i].want);
        struct made m =
            make(b, level, level == FINISH_X4, has_plates(i), draw_plain);
        assert_true(m.ok);
        if (broken[i].where == BYTES)
            break_bytes(m.path, broken[i].key, broken[i].value);
        else
            rewrite(m.path, i);
        g_autofree char *found = pdfx_check_file(m.path, broken[i].level);
        assert_string_equal(found, broken[i].want);
        g_string_append_printf(seen, "%s ", found);
        made_fini(&m);
    }
    for (size_t i = 0; i < pdfx_check_nrules; i++) {
        g_autofree char *name =
            g_strdup_printf(" %s ", pdfx_check_rules[i].name);
        if (!strstr(seen->str, name))
            fail_msg("no sample breaks '%s'", pdfx_check_rules[i].name);
    }
}

/* Of each level that has it: what is required, and where that is said. */
static void every_rule_says_where_it_is_from(void **state)
{
    (void)state;
    for (size_t i = 0; i < pdfx_check_nrules; i++) {
        const struct pdfx_rule *rule = &pdfx_check_rules[i];
        for (size_t k = 0; k < G_N_ELEMENTS(levels); k++) {
            if (!(rule->levels & levels[k].check))
                continue;
            g_autofree char *text = pdfx_check_describe(rule, levels[k].check);
            assert_true(g_str_has_prefix(text, rule->words));
            assert_non_null(strstr(text, "; PDF Reference 1."));
        }
    }
    g_autofree char *trapped =
        pdfx_check_describe(pdfx_check_find("trapped"), PDFX_1A);
    assert_string_equal(trapped, "Trapped is True or False; "
                                 "ISO 15930-4:2003, 6.6; CGATS Application "
                                 "Notes 2006, 2.17; PDF Reference 1.4, 9.2.1");
    assert_null(pdfx_check_find("nothing"));
}

/* For scripts: print what the file breaks, a rule a line, and how it ended. */
static int check_one(const char *path, const char *level)
{
    enum pdfx_level asked = strcmp(level, "x-1a") == 0  ? PDFX_1A
                            : strcmp(level, "x-3") == 0 ? PDFX_3
                                                        : PDFX_4;
    g_autofree char *names = pdfx_check_file(path, asked);
    g_auto(GStrv) each = g_strsplit(names, " ", -1);

    for (char **name = each; *names && *name; name++) {
        const struct pdfx_rule *rule = pdfx_check_find(*name);
        g_autofree char *text = rule ? pdfx_check_describe(rule, asked) : NULL;
        printf("%s: %s\n", *name, text ? text : "");
    }
    return *names != 0;
}

/* test_pdfx FILE LEVEL checks that file; without, this is a test. */
int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(makes_what_passes),
        BENCH_TEST(makes_the_same_twice),
        BENCH_TEST(refuses_what_has_no_place),
        BENCH_TEST(lets_x4_be_transparent),
        BENCH_TEST(checker_sees_what_is_broken),
        BENCH_TEST(every_rule_says_where_it_is_from),
    };
    if (argc == 3)
        return check_one(argv[1], argv[2]);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
