/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/pdfx_check.h"

#include "finish/scan.h"

#include <qpdf/qpdf-c.h>
#include <stdlib.h>
#include <string.h>

#define ALL (PDFX_1A | PDFX_3 | PDFX_4)
#define OLD (PDFX_1A | PDFX_3)

struct pdfx_file {
    qpdf_data q;
    enum pdfx_level level;
    int nobjects;
    char *raw; /* as it lies on the disk */
    gsize size;
    char *xmp; /* "" when there is none */
    bool xmp_plain;
};

/* -- Reading -- */

static qpdf_oh find(const struct pdfx_file *f, qpdf_oh from, const char *key)
{
    if (qpdf_oh_is_stream(f->q, from))
        from = qpdf_oh_get_dict(f->q, from);
    return qpdf_oh_get_key_if_dict(f->q, from, key);
}

static qpdf_oh find_info(const struct pdfx_file *f)
{
    return find(f, qpdf_get_trailer(f->q), "/Info");
}

static bool has_name(const struct pdfx_file *f, qpdf_oh from, const char *key,
                     const char *name)
{
    return qpdf_oh_is_name_and_equals(f->q, find(f, from, key), name);
}

static bool has(const struct pdfx_file *f, qpdf_oh from, const char *key)
{
    return !qpdf_oh_is_null(f->q, find(f, from, key));
}

/* Free with g_free(); NULL when it is no string or empty. */
static char *read_text(const struct pdfx_file *f, qpdf_oh from, const char *key)
{
    qpdf_oh value = find(f, from, key);
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

typedef bool object_fn(const struct pdfx_file *f, qpdf_oh object);

static bool any_in(const struct pdfx_file *f, qpdf_oh object, object_fn *bad);

/* Objects of their own are looked at by themselves. */
static bool any_part(const struct pdfx_file *f, qpdf_oh part, object_fn *bad)
{
    return qpdf_oh_get_object_id(f->q, part) == 0 && any_in(f, part, bad);
}

/* True when `bad` says so of the object, or of what lies in it directly. */
static bool any_in(const struct pdfx_file *f, qpdf_oh object, object_fn *bad)
{
    qpdf_oh dict = qpdf_oh_is_stream(f->q, object)
                       ? qpdf_oh_get_dict(f->q, object)
                       : object;
    g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func(g_free);
    bool any = bad(f, object);

    if (qpdf_oh_is_array(f->q, object))
        for (int i = 0; i < qpdf_oh_get_array_n_items(f->q, object); i++)
            any = any ||
                  any_part(f, qpdf_oh_get_array_item(f->q, object, i), bad);
    if (!qpdf_oh_is_dictionary(f->q, dict))
        return any;
    qpdf_oh_begin_dict_key_iter(f->q, dict);
    while (qpdf_oh_dict_more_keys(f->q))
        g_ptr_array_add(keys, g_strdup(qpdf_oh_dict_next_key(f->q)));
    for (guint i = 0; i < keys->len; i++)
        any = any ||
              any_part(f, qpdf_oh_get_key(f->q, dict, keys->pdata[i]), bad);
    return any;
}

static bool no_object(const struct pdfx_file *f, object_fn *bad)
{
    for (int id = 1; id < f->nobjects; id++)
        if (any_in(f, qpdf_get_object_by_id(f->q, id, 0), bad))
            return false;
    return true;
}

static bool every_page(const struct pdfx_file *f, object_fn *good)
{
    int n = qpdf_get_num_pages(f->q);

    for (int i = 0; i < n; i++)
        if (!good(f, qpdf_get_page_n(f->q, (size_t)i)))
            return false;
    return n > 0;
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
    qpdf_oh id = find(f, qpdf_get_trailer(f->q), "/ID");

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
    return has_name(f, find_info(f), "/Trapped", "/True") ||
           has_name(f, find_info(f), "/Trapped", "/False");
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
    bool trapped = has_name(f, find_info(f), "/Trapped", "/True");

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
    qpdf_oh all = find(f, qpdf_get_root(f->q), "/OutputIntents");
    int count = 0;

    *intent = qpdf_oh_new_null(f->q);
    for (int i = 0; qpdf_oh_is_array(f->q, all) &&
                    i < qpdf_oh_get_array_n_items(f->q, all);
         i++) {
        qpdf_oh one = qpdf_oh_get_array_item(f->q, all, i);
        if (!has_name(f, one, "/S", "/GTS_PDFX"))
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
           has(f, find_intent(f), "/DestOutputProfile");
}

static bool inside_holds(const struct pdfx_file *f)
{
    return qpdf_oh_is_stream(f->q,
                             find(f, find_intent(f), "/DestOutputProfile"));
}

/* ICC.1, 7.2: bytes 12 to 19 of a profile are its class and space. */
static bool profile_holds(const struct pdfx_file *f)
{
    qpdf_oh profile = find(f, find_intent(f), "/DestOutputProfile");
    unsigned char *bytes = NULL;
    size_t n = 0;
    int parts = 0;

    if (qpdf_oh_is_null(f->q, profile))
        return true;
    if (!qpdf_oh_is_stream(f->q, profile))
        return false;
    qpdf_oh_get_value_as_int(f->q, find(f, profile, "/N"), &parts);
    qpdf_oh_get_stream_data(f->q, profile, qpdf_dl_generalized, NULL, &bytes,
                            &n);
    bool ok = n > 128 && memcmp(bytes + 12, "prtrCMYK", 8) == 0 && parts == 4;
    free(bytes);
    return ok;
}

/* -- Pages -- */

static bool has_one_box(const struct pdfx_file *f, qpdf_oh page)
{
    return has(f, page, "/TrimBox") != has(f, page, "/ArtBox");
}

static bool one_box_holds(const struct pdfx_file *f)
{
    return every_page(f, has_one_box);
}

static bool read_box(const struct pdfx_file *f, qpdf_oh page, const char *key,
                     double *to)
{
    qpdf_oh box = find(f, page, key);

    for (int i = 0; i < 4; i++)
        to[i] = 0;
    if (!qpdf_oh_is_array(f->q, box))
        return false;
    for (int i = 0; i < 4; i++)
        if (!qpdf_oh_get_value_as_number(
                f->q, qpdf_oh_get_array_item(f->q, box, i), &to[i]))
            return false;
    return true;
}

static bool is_inside(const double *in, const double *out)
{
    return in[0] >= out[0] && in[1] >= out[1] && in[2] <= out[2] &&
           in[3] <= out[3] && in[0] < in[2] && in[1] < in[3];
}

static bool is_nested(const struct pdfx_file *f, qpdf_oh page)
{
    double media[4], bleed[4], trim[4];

    if (!read_box(f, page, "/MediaBox", media))
        return false;
    if (!read_box(f, page, "/BleedBox", bleed))
        memcpy(bleed, media, sizeof bleed);
    return (read_box(f, page, "/TrimBox", trim) ||
            read_box(f, page, "/ArtBox", trim)) &&
           is_inside(trim, bleed) && is_inside(bleed, media);
}

static bool nested_holds(const struct pdfx_file *f)
{
    return every_page(f, is_nested);
}

static bool has_no_notes(const struct pdfx_file *f, qpdf_oh page)
{
    qpdf_oh notes = find(f, page, "/Annots");

    return !qpdf_oh_is_array(f->q, notes) ||
           qpdf_oh_get_array_n_items(f->q, notes) == 0;
}

static bool notes_hold(const struct pdfx_file *f)
{
    return every_page(f, has_no_notes);
}

/* -- Whatever lies in it -- */

static bool is_bare_font(const struct pdfx_file *f, qpdf_oh o)
{
    qpdf_oh d = find(f, o, "/FontDescriptor");

    if (!has_name(f, o, "/Type", "/Font") ||
        has_name(f, o, "/Subtype", "/Type0") ||
        has_name(f, o, "/Subtype", "/Type3"))
        return false;
    return !has(f, d, "/FontFile") && !has(f, d, "/FontFile2") &&
           !has(f, d, "/FontFile3");
}

static bool is_below_one(const struct pdfx_file *f, qpdf_oh o, const char *key)
{
    double value = 1;

    qpdf_oh_get_value_as_number(f->q, find(f, o, key), &value);
    return value < 1;
}

static bool is_clear(const struct pdfx_file *f, qpdf_oh o)
{
    return (has(f, o, "/SMask") && !has_name(f, o, "/SMask", "/None")) ||
           is_below_one(f, o, "/ca") || is_below_one(f, o, "/CA") ||
           (has(f, o, "/BM") && !has_name(f, o, "/BM", "/Normal") &&
            !has_name(f, o, "/BM", "/Compatible")) ||
           has_name(f, o, "/S", "/Transparency");
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
        (!has_name(f, o, "/Subtype", "/Form") && !has(f, o, "/PatternType")))
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
    return no_object(f, is_rgb) && no_object(f, has_rgb_content) &&
           every_page(f, has_no_rgb);
}

static bool is_forbidden_filter(const struct pdfx_file *f, qpdf_oh o)
{
    return qpdf_oh_is_name_and_equals(f->q, o, "/LZWDecode") ||
           (f->level != PDFX_4 &&
            qpdf_oh_is_name_and_equals(f->q, o, "/JPXDecode"));
}

static bool is_action(const struct pdfx_file *f, qpdf_oh o)
{
    return has(f, o, "/AA") || has(f, o, "/OpenAction") || has(f, o, "/JS") ||
           has_name(f, o, "/Type", "/Action") ||
           has_name(f, o, "/S", "/JavaScript");
}

static bool is_foreign(const struct pdfx_file *f, qpdf_oh o)
{
    return has_name(f, o, "/Subtype", "/PS") || has(f, o, "/OPI") ||
           has(f, o, "/Alternates") || has(f, o, "/EmbeddedFiles") ||
           has_name(f, o, "/Type", "/EmbeddedFile");
}

static bool is_curve(const struct pdfx_file *f, qpdf_oh o)
{
    return has(f, o, "/TR") || has(f, o, "/HTP") ||
           (has(f, o, "/TR2") && !has_name(f, o, "/TR2", "/Default")) ||
           has(f, o, "/HalftoneName");
}

/* Rules that no object breaks. */
#define NO_OBJECT(holds, breaks)                                               \
    static bool holds(const struct pdfx_file *f)                               \
    {                                                                          \
        return no_object(f, breaks);                                           \
    }
NO_OBJECT(fonts_hold, is_bare_font)
NO_OBJECT(clear_holds, is_clear)
NO_OBJECT(managed_holds, is_managed)
NO_OBJECT(filters_hold, is_forbidden_filter)
NO_OBJECT(actions_hold, is_action)
NO_OBJECT(foreign_holds, is_foreign)
NO_OBJECT(curves_hold, is_curve)

const struct pdfx_rule pdfx_check_rules[] = {
    {"version", "7.5.2", "PDF 1.4, of X-4 1.6", ALL, version_holds},
    {"objects", "7.5.7", "no streams of objects, which PDF 1.4 does not have",
     OLD, objects_hold},
    {"encryption", "7.6", "no encryption", ALL, encryption_holds},
    {"id", "14.4", "an identity in the trailer", ALL, id_holds},
    {"info", "14.3.3", "Title, CreationDate and ModDate", ALL, info_holds},
    {"trapped", "14.11.6", "Trapped is True or False", ALL, trapped_holds},
    {"old-key", "14.3.3", "GTS_PDFXVersion in Info", OLD, old_key_holds},
    {"new-key", "14.3.2", "pdfxid:GTS_PDFXVersion in XMP", PDFX_4,
     new_key_holds},
    {"packet", "14.3.2", "XMP that can be read without a filter", ALL,
     packet_holds},
    {"identity", "14.3.2", "identity and version of the document in XMP",
     PDFX_4, identity_holds},
    {"agreement", "14.3.3", "Info and XMP say the same", ALL, agreement_holds},
    {"intent", "14.11.5", "one output intent for PDF/X", ALL, intent_holds},
    {"condition", "14.11.5", "a printing condition with a name and words", ALL,
     condition_holds},
    {"registry", "14.11.5", "a registry, or a profile", OLD, registry_holds},
    {"inside", "14.11.5", "the profile is in the file", PDFX_4, inside_holds},
    {"profile", "14.11.5", "the profile is a press's, for CMYK", ALL,
     profile_holds},
    {"one-box", "14.11.2", "TrimBox or ArtBox, not both", ALL, one_box_holds},
    {"nested", "14.11.2", "boxes inside each other", ALL, nested_holds},
    {"notes", "12.5", "nothing laid on a page", ALL, notes_hold},
    {"fonts", "9.9", "each font is embedded", ALL, fonts_hold},
    {"clear", "11", "no transparency", OLD, clear_holds},
    {"rgb", "8.6.4.3", "no DeviceRGB, for the intent is CMYK", ALL, rgb_holds},
    {"managed", "8.6.5", "no colour by CIE", PDFX_1A, managed_holds},
    {"filters", "7.4", "no LZW; no JPEG 2000 in PDF 1.4", ALL, filters_hold},
    {"actions", "12.6", "no actions and no scripts", ALL, actions_hold},
    {"foreign", "8.8.2", "no PostScript, OPI, other images or files inside",
     ALL, foreign_holds},
    {"curves", "10.4", "no transfer curves, no named halftones", ALL,
     curves_hold},
};
const size_t pdfx_check_nrules = G_N_ELEMENTS(pdfx_check_rules);

/* -- All of them -- */

static void read_packet(struct pdfx_file *f)
{
    qpdf_oh stream = find(f, qpdf_get_root(f->q), "/Metadata");
    unsigned char *bytes = NULL;
    size_t n = 0;

    f->xmp_plain =
        qpdf_oh_is_stream(f->q, stream) && !has(f, stream, "/Filter");
    if (qpdf_oh_is_stream(f->q, stream))
        qpdf_oh_get_stream_data(f->q, stream, qpdf_dl_generalized, NULL, &bytes,
                                &n);
    f->xmp = g_strndup(n ? (const char *)bytes : "", n);
    free(bytes);
}

char *pdfx_check_file(const char *path, enum pdfx_level level)
{
    struct pdfx_file f = {.q = qpdf_init(), .level = level};
    GString *out = g_string_new(NULL);

    qpdf_silence_errors(f.q);
    qpdf_set_suppress_warnings(f.q, QPDF_TRUE);
    qpdf_set_attempt_recovery(f.q, QPDF_FALSE);
    if (!g_file_get_contents(path, &f.raw, &f.size, NULL) ||
        qpdf_read(f.q, path, NULL) != QPDF_SUCCESS) {
        g_string_append(out, "unreadable");
    } else {
        qpdf_oh_get_value_as_int(f.q, find(&f, qpdf_get_trailer(f.q), "/Size"),
                                 &f.nobjects);
        read_packet(&f);
        for (size_t i = 0; i < pdfx_check_nrules; i++)
            if ((pdfx_check_rules[i].levels & level) &&
                !pdfx_check_rules[i].holds(&f))
                g_string_append_printf(out, "%s%s", out->len ? " " : "",
                                       pdfx_check_rules[i].name);
    }
    qpdf_cleanup(&f.q);
    g_free(f.raw);
    g_free(f.xmp);
    return g_string_free(out, FALSE);
}
