/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/pdfx_check.h"

#include "finish/scan.h"

#include "support/pdfx_file.h"
#include "support/pdfx_plates.h"

#include <qpdf/qpdf-c.h>
#include <stdlib.h>
#include <string.h>

#define ALL (PDFX_1A | PDFX_3 | PDFX_4)
#define OLD (PDFX_1A | PDFX_3)

/* -- Reading -- */

static qpdf_oh find_info(const struct pdfx_file *f)
{
    return pdfx_file_find(f, qpdf_get_trailer(f->q), "/Info");
}

/* Free with g_free(); NULL when it is no string or empty. */
static char *read_text(const struct pdfx_file *f, qpdf_oh from, const char *key)
{
    qpdf_oh value = pdfx_file_find(f, from, key);
    const char *text = qpdf_oh_is_string(f->q, value)
                           ? qpdf_oh_get_utf8_value(f->q, value)
                           : "";

    return *text ? g_strdup(text) : NULL;
}

static bool has_text(const struct pdfx_file *f, qpdf_oh from, const char *key)
{
    g_autofree char *text = read_text(f, from, key);

    return text != NULL;
}

/* -- The file -- */

static bool version_holds(const struct pdfx_file *f)
{
    const char *most = f->level == PDFX_4 ? "1.6" : "1.4";

    return strcmp(qpdf_get_pdf_version(f->q), most) <= 0;
}

static bool objects_hold(const struct pdfx_file *f)
{
    return !memmem(f->raw, f->size, "/ObjStm", 7) &&
           !memmem(f->raw, f->size, "/XRef", 5);
}

static bool encryption_holds(const struct pdfx_file *f)
{
    return !qpdf_is_encrypted(f->q);
}

static bool id_holds(const struct pdfx_file *f)
{
    qpdf_oh id = pdfx_file_find(f, qpdf_get_trailer(f->q), "/ID");

    return qpdf_oh_is_array(f->q, id) &&
           qpdf_oh_get_array_n_items(f->q, id) == 2;
}

/* -- Metadata -- */

static bool info_holds(const struct pdfx_file *f)
{
    qpdf_oh info = find_info(f);

    return has_text(f, info, "/Title") && has_text(f, info, "/CreationDate") &&
           has_text(f, info, "/ModDate");
}

static bool trapped_holds(const struct pdfx_file *f)
{
    return pdfx_file_has_name(f, find_info(f), "/Trapped", "/True") ||
           pdfx_file_has_name(f, find_info(f), "/Trapped", "/False");
}

static bool old_key_holds(const struct pdfx_file *f)
{
    g_autofree char *key = read_text(f, find_info(f), "/GTS_PDFXVersion");

    return g_strcmp0(key, f->level == PDFX_1A ? "PDF/X-1a:2003"
                                              : "PDF/X-3:2003") == 0;
}

static bool new_key_holds(const struct pdfx_file *f)
{
    return strstr(f->xmp, "xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\"") &&
           strstr(f->xmp, "<pdfxid:GTS_PDFXVersion>PDF/X-4<");
}

static bool packet_holds(const struct pdfx_file *f)
{
    return *f->xmp && f->xmp_plain;
}

static bool identity_holds(const struct pdfx_file *f)
{
    return strstr(f->xmp, "<xmpMM:DocumentID>uuid:") &&
           strstr(f->xmp, "<xmpMM:VersionID>") &&
           strstr(f->xmp, "<xmpMM:RenditionClass>");
}

static bool agrees(const struct pdfx_file *f, const char *key, const char *head,
                   const char *tail)
{
    g_autofree char *text = read_text(f, find_info(f), key);
    g_autofree char *escaped = text ? g_markup_escape_text(text, -1) : NULL;
    g_autofree char *want = g_strconcat(head, escaped, tail, NULL);

    return !text || strstr(f->xmp, want);
}

/* "D:20261121000000Z" is "2026-11-21T00:00:00Z". */
static bool date_agrees(const struct pdfx_file *f, const char *key,
                        const char *property)
{
    g_autofree char *t = read_text(f, find_info(f), key);

    if (!t || strlen(t) < 16)
        return false;
    g_autofree char *want =
        g_strdup_printf("<%s>%.4s-%.2s-%.2sT%.2s:%.2s:%.2sZ<", property, t + 2,
                        t + 6, t + 8, t + 10, t + 12, t + 14);
    return strstr(f->xmp, want) != NULL;
}

static bool agreement_holds(const struct pdfx_file *f)
{
    bool trapped = pdfx_file_has_name(f, find_info(f), "/Trapped", "/True");

    return agrees(f, "/Title", "<rdf:li xml:lang=\"x-default\">", "<") &&
           agrees(f, "/Creator", "<xmp:CreatorTool>", "<") &&
           agrees(f, "/Producer", "<pdf:Producer>", "<") &&
           agrees(f, "/Keywords", "<pdf:Keywords>", "<") &&
           agrees(f, "/GTS_PDFXVersion", "<pdfx:GTS_PDFXVersion>", "<") &&
           date_agrees(f, "/CreationDate", "xmp:CreateDate") &&
           date_agrees(f, "/ModDate", "xmp:ModifyDate") &&
           strstr(f->xmp,
                  trapped ? "<pdf:Trapped>True<" : "<pdf:Trapped>False<");
}

/* -- The printing condition -- */

/* How many there are; the last in *intent. */
static int find_intents(const struct pdfx_file *f, qpdf_oh *intent)
{
    qpdf_oh all = pdfx_file_find(f, qpdf_get_root(f->q), "/OutputIntents");
    int count = 0;

    *intent = qpdf_oh_new_null(f->q);
    for (int i = 0; qpdf_oh_is_array(f->q, all) &&
                    i < qpdf_oh_get_array_n_items(f->q, all);
         i++) {
        qpdf_oh one = qpdf_oh_get_array_item(f->q, all, i);
        if (!pdfx_file_has_name(f, one, "/S", "/GTS_PDFX"))
            continue;
        *intent = one;
        count++;
    }
    return count;
}

static bool intent_holds(const struct pdfx_file *f)
{
    qpdf_oh intent;

    return find_intents(f, &intent) == 1;
}

static qpdf_oh find_intent(const struct pdfx_file *f)
{
    qpdf_oh intent;

    find_intents(f, &intent);
    return intent;
}

static bool condition_holds(const struct pdfx_file *f)
{
    return has_text(f, find_intent(f), "/OutputConditionIdentifier") &&
           has_text(f, find_intent(f), "/Info");
}

static bool registry_holds(const struct pdfx_file *f)
{
    return has_text(f, find_intent(f), "/RegistryName") ||
           pdfx_file_has(f, find_intent(f), "/DestOutputProfile");
}

static bool inside_holds(const struct pdfx_file *f)
{
    return qpdf_oh_is_stream(
        f->q, pdfx_file_find(f, find_intent(f), "/DestOutputProfile"));
}

/* ICC.1, 7.2: bytes 12 to 19 of a profile are its class and space. */
static bool profile_holds(const struct pdfx_file *f)
{
    qpdf_oh profile = pdfx_file_find(f, find_intent(f), "/DestOutputProfile");
    unsigned char *bytes = NULL;
    size_t n = 0;
    int parts = 0;

    if (qpdf_oh_is_null(f->q, profile))
        return true;
    if (!qpdf_oh_is_stream(f->q, profile))
        return false;
    qpdf_oh_get_value_as_int(f->q, pdfx_file_find(f, profile, "/N"), &parts);
    qpdf_oh_get_stream_data(f->q, profile, qpdf_dl_generalized, NULL, &bytes,
                            &n);
    bool ok = n > 128 && memcmp(bytes + 12, "prtrCMYK", 8) == 0 && parts == 4;
    free(bytes);
    return ok;
}

/* -- Pages -- */

static bool has_one_box(const struct pdfx_file *f, qpdf_oh page)
{
    return pdfx_file_has(f, page, "/TrimBox") !=
           pdfx_file_has(f, page, "/ArtBox");
}

static bool one_box_holds(const struct pdfx_file *f)
{
    return pdfx_file_every_page(f, has_one_box);
}

static bool is_nested(const struct pdfx_file *f, qpdf_oh page)
{
    double media[4], bleed[4], trim[4];

    if (!pdfx_file_read_box(f, page, "/MediaBox", media))
        return false;
    if (!pdfx_file_read_box(f, page, "/BleedBox", bleed))
        memcpy(bleed, media, sizeof bleed);
    return (pdfx_file_read_box(f, page, "/TrimBox", trim) ||
            pdfx_file_read_box(f, page, "/ArtBox", trim)) &&
           pdfx_file_is_inside(trim, bleed) &&
           pdfx_file_is_inside(bleed, media);
}

static bool nested_holds(const struct pdfx_file *f)
{
    return pdfx_file_every_page(f, is_nested);
}

static bool has_no_notes(const struct pdfx_file *f, qpdf_oh page)
{
    qpdf_oh notes = pdfx_file_find(f, page, "/Annots");

    return !qpdf_oh_is_array(f->q, notes) ||
           qpdf_oh_get_array_n_items(f->q, notes) == 0;
}

static bool notes_hold(const struct pdfx_file *f)
{
    return pdfx_file_every_page(f, has_no_notes);
}

/* -- Whatever lies in it -- */

static bool is_bare_font(const struct pdfx_file *f, qpdf_oh o)
{
    qpdf_oh d = pdfx_file_find(f, o, "/FontDescriptor");

    if (!pdfx_file_has_name(f, o, "/Type", "/Font") ||
        pdfx_file_has_name(f, o, "/Subtype", "/Type0") ||
        pdfx_file_has_name(f, o, "/Subtype", "/Type3"))
        return false;
    return !pdfx_file_has(f, d, "/FontFile") &&
           !pdfx_file_has(f, d, "/FontFile2") &&
           !pdfx_file_has(f, d, "/FontFile3");
}

static bool is_below_one(const struct pdfx_file *f, qpdf_oh o, const char *key)
{
    double value = 1;

    qpdf_oh_get_value_as_number(f->q, pdfx_file_find(f, o, key), &value);
    return value < 1;
}

static bool is_clear(const struct pdfx_file *f, qpdf_oh o)
{
    return (pdfx_file_has(f, o, "/SMask") &&
            !pdfx_file_has_name(f, o, "/SMask", "/None")) ||
           is_below_one(f, o, "/ca") || is_below_one(f, o, "/CA") ||
           (pdfx_file_has(f, o, "/BM") &&
            !pdfx_file_has_name(f, o, "/BM", "/Normal") &&
            !pdfx_file_has_name(f, o, "/BM", "/Compatible")) ||
           pdfx_file_has_name(f, o, "/S", "/Transparency");
}

/* Names count wherever they stand: of a space, an image, a shading, a group. */
static bool is_rgb(const struct pdfx_file *f, qpdf_oh o)
{
    return qpdf_oh_is_name_and_equals(f->q, o, "/DeviceRGB");
}

static bool is_managed(const struct pdfx_file *f, qpdf_oh o)
{
    static const char *const names[] = {"/CalRGB", "/CalGray", "/Lab",
                                        "/ICCBased"};

    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (qpdf_oh_is_name_and_equals(f->q, o, names[i]))
            return true;
    return false;
}

static bool says_rgb(const char *bytes, size_t n)
{
    struct scan s = {.at = bytes, .end = bytes + n};

    for (;;) {
        struct scan_token t = scan_next(&s);
        if (t.kind == SCAN_END)
            return s.fault != NULL;
        if (scan_is(t, "rg") || scan_is(t, "RG") || scan_is(t, "/DeviceRGB"))
            return true;
        if (scan_is(t, "ID")) /* the rest cannot be told from data */
            return false;
    }
}

static bool has_rgb_content(const struct pdfx_file *f, qpdf_oh o)
{
    unsigned char *bytes = NULL;
    size_t n = 0;

    if (!qpdf_oh_is_stream(f->q, o) ||
        (!pdfx_file_has_name(f, o, "/Subtype", "/Form") &&
         !pdfx_file_has(f, o, "/PatternType")))
        return false;
    qpdf_oh_get_stream_data(f->q, o, qpdf_dl_generalized, NULL, &bytes, &n);
    bool bad = n && says_rgb((const char *)bytes, n);
    free(bytes);
    return bad;
}

static bool has_no_rgb(const struct pdfx_file *f, qpdf_oh page)
{
    unsigned char *bytes = NULL;
    size_t n = 0;

    qpdf_oh_get_page_content_data(f->q, page, &bytes, &n);
    bool ok = !n || !says_rgb((const char *)bytes, n);
    free(bytes);
    return ok;
}

static bool rgb_holds(const struct pdfx_file *f)
{
    return pdfx_file_no_object(f, is_rgb) &&
           pdfx_file_no_object(f, has_rgb_content) &&
           pdfx_file_every_page(f, has_no_rgb);
}

static bool is_forbidden_filter(const struct pdfx_file *f, qpdf_oh o)
{
    return qpdf_oh_is_name_and_equals(f->q, o, "/LZWDecode") ||
           (f->level != PDFX_4 &&
            qpdf_oh_is_name_and_equals(f->q, o, "/JPXDecode"));
}

static bool is_action(const struct pdfx_file *f, qpdf_oh o)
{
    return pdfx_file_has(f, o, "/AA") || pdfx_file_has(f, o, "/OpenAction") ||
           pdfx_file_has(f, o, "/JS") ||
           pdfx_file_has_name(f, o, "/Type", "/Action") ||
           pdfx_file_has_name(f, o, "/S", "/JavaScript");
}

static bool is_foreign(const struct pdfx_file *f, qpdf_oh o)
{
    return pdfx_file_has_name(f, o, "/Subtype", "/PS") ||
           pdfx_file_has(f, o, "/OPI") || pdfx_file_has(f, o, "/Alternates") ||
           pdfx_file_has(f, o, "/EmbeddedFiles") ||
           pdfx_file_has_name(f, o, "/Type", "/EmbeddedFile");
}

static bool is_curve(const struct pdfx_file *f, qpdf_oh o)
{
    return pdfx_file_has(f, o, "/TR") || pdfx_file_has(f, o, "/HTP") ||
           (pdfx_file_has(f, o, "/TR2") &&
            !pdfx_file_has_name(f, o, "/TR2", "/Default")) ||
           pdfx_file_has(f, o, "/HalftoneName");
}

/* Rules that no object breaks. */
#define NO_OBJECT(holds, breaks)                                               \
    static bool holds(const struct pdfx_file *f)                               \
    {                                                                          \
        return pdfx_file_no_object(f, breaks);                                 \
    }
NO_OBJECT(fonts_hold, is_bare_font)
NO_OBJECT(clear_holds, is_clear)
NO_OBJECT(managed_holds, is_managed)
NO_OBJECT(filters_hold, is_forbidden_filter)
NO_OBJECT(actions_hold, is_action)
NO_OBJECT(foreign_holds, is_foreign)
NO_OBJECT(curves_hold, is_curve)

#define FROM(x1a, x4, notes, pdf14, pdf16)                                     \
    {                                                                          \
        x1a, x4, notes, pdf14, pdf16                                           \
    }

const struct pdfx_rule pdfx_check_rules[] = {
    {"version", "PDF 1.4, of X-4 1.6", ALL, version_holds,
     FROM(NULL, NULL, NULL, "3.4.1", "3.4.1")},
    {"objects", "no streams of objects, which PDF 1.4 does not have", OLD,
     objects_hold, FROM(NULL, NULL, NULL, "3.4", NULL)},
    {"encryption", "no encryption", ALL, encryption_holds,
     FROM("6.11", "6.15", "2.11", "3.5", "3.5")},
    {"id", "an identity in the trailer", ALL, id_holds,
     FROM("6.7", "6.10", NULL, "9.3", "10.3")},
    {"info", "Title, CreationDate and ModDate", ALL, info_holds,
     FROM(NULL, "6.10", NULL, "9.2.1", "10.2.1")},
    {"trapped", "Trapped is True or False", ALL, trapped_holds,
     FROM("6.6", "6.9", "2.17", "9.2.1", "10.2.1")},
    {"old-key", "GTS_PDFXVersion in Info", OLD, old_key_holds,
     FROM("6.7", NULL, "2.3", "9.2.1", NULL)},
    {"new-key", "pdfxid:GTS_PDFXVersion in XMP", PDFX_4, new_key_holds,
     FROM(NULL, "6.11", NULL, NULL, "10.2.2")},
    {"packet", "XMP that can be read without a filter", ALL, packet_holds,
     FROM(NULL, "6.10", NULL, "9.2.2", "10.2.2")},
    {"identity", "identity and version of the document in XMP", PDFX_4,
     identity_holds, FROM(NULL, "6.10", NULL, NULL, "10.2.2")},
    {"agreement", "Info and XMP say the same", ALL, agreement_holds,
     FROM(NULL, "6.10", NULL, "9.2.2", "10.2.2")},
    {"intent", "one output intent for PDF/X", ALL, intent_holds,
     FROM("6.2", NULL, "2.16", "9.10.4", "10.10.4")},
    {"condition", "a printing condition with a name and words", ALL,
     condition_holds, FROM("6.2", NULL, "2.16", "9.10.4", "10.10.4")},
    {"registry", "a registry, or a profile", OLD, registry_holds,
     FROM("6.2", NULL, "2.16", "9.10.4", NULL)},
    {"inside", "the profile is in the file", PDFX_4, inside_holds,
     FROM(NULL, NULL, NULL, NULL, "10.10.4")},
    {"profile", "the profile is a press's, for CMYK", ALL, profile_holds,
     FROM("6.2", NULL, "2.16", "9.10.4", "10.10.4")},
    {"one-box", "TrimBox or ArtBox, not both", ALL, one_box_holds,
     FROM("6.8", "6.12", "2.10", "9.10.1", "10.10.1")},
    {"nested", "boxes inside each other", ALL, nested_holds,
     FROM("6.8", "6.12", "2.10", "9.10.1", "10.10.1")},
    {"notes", "nothing laid on a page", ALL, notes_hold,
     FROM("6.13", "6.17", "2.28", "8.4", "8.4")},
    {"fonts", "each font is embedded", ALL, fonts_hold,
     FROM("6.3", "6.5", "2.18", "5.8", "5.8")},
    {"clear", "no transparency", OLD, clear_holds,
     FROM("6.16", NULL, "2.25", "7", NULL)},
    {"rgb", "no DeviceRGB, for the intent is CMYK", ALL, rgb_holds,
     FROM("6.2", "6.4", NULL, "4.5.3", "4.5.3")},
    {"managed", "no colour by CIE", PDFX_1A, managed_holds,
     FROM("6.2", NULL, "3.1.1", "4.5.4", NULL)},
    {"filters", "no LZW; no JPEG 2000 in PDF 1.4", ALL, filters_hold,
     FROM("6.5", "6.8", "2.8", "3.3", "3.3")},
    {"actions", "no actions and no scripts", ALL, actions_hold,
     FROM("6.14", "6.18", NULL, "8.5", "8.5")},
    {"foreign", "no PostScript, OPI, other images or files inside", ALL,
     foreign_holds,
     FROM("6.4, 6.10, 6.12", "6.7, 6.14, 6.16", "2.26",
          "3.10.3, 4.7.1, 4.8.4, 9.10.6", "3.10.3, 4.7.1, 4.8.4, 10.10.6")},
    {"curves", "no transfer curves, no named halftones", ALL, curves_hold,
     FROM("6.9", "6.13", NULL, "6.3, 6.4", "6.3, 6.4")},
    {"plates", "a spot ink has a name, a space and a tint", ALL,
     pdfx_plates_are_whole, FROM("6.2", "6.4", NULL, "4.5.5", "4.5.5")},
    {"same-plate", "a spot ink looks the same everywhere", ALL,
     pdfx_plates_agree, FROM(NULL, NULL, NULL, "4.5.5", "4.5.5")},
    {"registration", "marks on all plates are outside the bleed", ALL,
     pdfx_plates_register_outside,
     FROM(NULL, NULL, NULL, "4.5.5, 9.10.2", "4.5.5, 10.10.2")},
    {"overprint", "cut and varnish print over; kaart's own rule", ALL,
     pdfx_plates_overprint, FROM(NULL, NULL, NULL, "4.5.6", "4.5.6")},
};
const size_t pdfx_check_nrules = G_N_ELEMENTS(pdfx_check_rules);

/* -- All of them -- */

static void read_packet(struct pdfx_file *f)
{
    qpdf_oh stream = pdfx_file_find(f, qpdf_get_root(f->q), "/Metadata");
    unsigned char *bytes = NULL;
    size_t n = 0;

    f->xmp_plain =
        qpdf_oh_is_stream(f->q, stream) && !pdfx_file_has(f, stream, "/Filter");
    if (qpdf_oh_is_stream(f->q, stream))
        qpdf_oh_get_stream_data(f->q, stream, qpdf_dl_generalized, NULL, &bytes,
                                &n);
    f->xmp = g_strndup(n ? (const char *)bytes : "", n);
    free(bytes);
}

char *pdfx_check_file(const char *path, enum pdfx_level level)
{
    struct pdfx_file f = {.q = qpdf_init(),
                          .level = level,
                          .plates = g_hash_table_new_full(
                              g_str_hash, g_str_equal, g_free, g_free)};
    GString *out = g_string_new(NULL);

    qpdf_silence_errors(f.q);
    qpdf_set_suppress_warnings(f.q, QPDF_TRUE);
    qpdf_set_attempt_recovery(f.q, QPDF_FALSE);
    if (!g_file_get_contents(path, &f.raw, &f.size, NULL) ||
        qpdf_read(f.q, path, NULL) != QPDF_SUCCESS) {
        g_string_append(out, "unreadable");
    } else {
        qpdf_oh_get_value_as_int(
            f.q, pdfx_file_find(&f, qpdf_get_trailer(f.q), "/Size"),
            &f.nobjects);
        read_packet(&f);
        for (size_t i = 0; i < pdfx_check_nrules; i++)
            if ((pdfx_check_rules[i].levels & level) &&
                !pdfx_check_rules[i].holds(&f))
                g_string_append_printf(out, "%s%s", out->len ? " " : "",
                                       pdfx_check_rules[i].name);
    }
    qpdf_cleanup(&f.q);
    g_hash_table_unref(f.plates);
    g_free(f.raw);
    g_free(f.xmp);
    return g_string_free(out, FALSE);
}

const struct pdfx_rule *pdfx_check_find(const char *name)
{
    for (size_t i = 0; i < pdfx_check_nrules; i++)
        if (strcmp(pdfx_check_rules[i].name, name) == 0)
            return &pdfx_check_rules[i];
    return NULL;
}

static void add_source(GString *out, const char *title, const char *where)
{
    if (where)
        g_string_append_printf(out, "; %s, %s", title, where);
}

char *pdfx_check_describe(const struct pdfx_rule *rule, enum pdfx_level level)
{
    const struct pdfx_sources *s = &rule->sources;
    GString *out = g_string_new(rule->words);

    if (level == PDFX_1A)
        add_source(out, "ISO 15930-4:2003", s->x1a);
    if (level == PDFX_4)
        add_source(out, "ISO 15930-7:2010", s->x4);
    else
        add_source(out, "CGATS Application Notes 2006", s->notes);
    add_source(out, level == PDFX_4 ? "PDF Reference 1.6" : "PDF Reference 1.4",
               level == PDFX_4 ? s->pdf16 : s->pdf14);
    return g_string_free(out, FALSE);
}
