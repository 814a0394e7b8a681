/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/meta.h"

#include "finish/pdfx.h"

#include <string.h>

/* How XMP wants a value: as it is, in each language, in order, as a set. */
enum form { FORM_TEXT, FORM_ALT, FORM_SEQ, FORM_BAG };

struct fact {
    const char *info; /* key in Info, or NULL */
    const char *xmp;
    enum form form;
    size_t offset; /* of the const char * in struct finish_job */
};

#define FIELD(name) offsetof(struct finish_job, name)
static const struct fact facts[] = {
    {"/Title", "dc:title", FORM_ALT, FIELD(title)},
    {"/Author", "dc:creator", FORM_SEQ, FIELD(author)},
    {"/Subject", "dc:description", FORM_ALT, FIELD(subject)},
    {"/Keywords", "pdf:Keywords", FORM_TEXT, FIELD(keywords)},
    {"/Creator", "xmp:CreatorTool", FORM_TEXT, FIELD(creator)},
    {NULL, "dc:language", FORM_BAG, FIELD(language)},
    {NULL, "dc:rights", FORM_ALT, FIELD(rights)},
    {NULL, "dc:source", FORM_TEXT, FIELD(sources)},
    {NULL, "xmpRights:WebStatement", FORM_TEXT, FIELD(licence_url)},
};

static const char *const packet_head =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\"\n"
    "    xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
    "    xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
    "    xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
    "    xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\">\n"
    "<dc:format>application/pdf</dc:format>\n";

static const char *const packet_tail = "</rdf:Description>\n"
                                       "</rdf:RDF>\n"
                                       "</x:xmpmeta>\n"
                                       "<?xpacket end=\"r\"?>";

/* A control character or half a code point would end the XML for its reader,
 * and a line end would differ between XML and Info: they become spaces. */
static char *make_plain(const char *text)
{
    char *valid = g_utf8_make_valid(text, -1);
    GString *out = g_string_new(NULL);

    for (const char *p = valid; *p; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        bool bad = g_unichar_iscntrl(c) || (c & 0xFFFE) == 0xFFFE;
        g_string_append_unichar(out, bad ? ' ' : c);
    }
    g_free(valid);
    return g_string_free(out, FALSE);
}

/* `text` and `language` are escaped already. */
static void add_property(GString *out, const char *name, enum form form,
                         const char *text, const char *language)
{
    g_string_append_printf(out, "<%s>", name);
    switch (form) {
    case FORM_TEXT:
        g_string_append(out, text);
        break;
    case FORM_ALT:
        g_string_append(out, "<rdf:Alt>");
        g_string_append_printf(
            out, "<rdf:li xml:lang=\"x-default\">%s</rdf:li>", text);
        if (language)
            g_string_append_printf(out, "<rdf:li xml:lang=\"%s\">%s</rdf:li>",
                                   language, text);
        g_string_append(out, "</rdf:Alt>");
        break;
    case FORM_SEQ:
        g_string_append_printf(out, "<rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq>",
                               text);
        break;
    case FORM_BAG:
        g_string_append_printf(out, "<rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag>",
                               text);
        break;
    }
    g_string_append_printf(out, "</%s>\n", name);
}

static void set_string(qpdf_data q, qpdf_oh dict, const char *key,
                       const char *text)
{
    qpdf_oh_replace_key(q, dict, key, qpdf_oh_new_unicode_string(q, text));
}

/* Say `text` in both places; NULL text in neither. */
static void add_fact(qpdf_data q, qpdf_oh info, GString *xmp,
                     const struct fact *f, const char *text,
                     const char *language)
{
    if (!text)
        return;

    char *plain = make_plain(text);
    char *escaped = g_markup_escape_text(plain, -1);
    char *lang = language ? g_markup_escape_text(language, -1) : NULL;

    if (f->info)
        set_string(q, info, f->info, plain);
    add_property(xmp, f->xmp, f->form, escaped, lang);
    g_free(plain);
    g_free(escaped);
    g_free(lang);
}

/* A day alone is its midnight, in UTC: Info and XMP then say the same. */
static GDateTime *read_date(const char *date)
{
    char *whole = strlen(date) == strlen("YYYY-MM-DD")
                      ? g_strconcat(date, "T00:00:00Z", NULL)
                      : g_strdup(date);
    GDateTime *given = g_date_time_new_from_iso8601(whole, NULL);
    GDateTime *utc = given ? g_date_time_to_utc(given) : NULL;

    if (given)
        g_date_time_unref(given);
    g_free(whole);
    return utc;
}

static void add_dates(qpdf_data q, qpdf_oh info, GString *xmp, GDateTime *date)
{
    static const char *const keys[] = {"/CreationDate", "/ModDate"};
    static const char *const names[] = {"xmp:CreateDate", "xmp:ModifyDate",
                                        "xmp:MetadataDate"};
    char *pdf = g_date_time_format(date, "D:%Y%m%d%H%M%SZ");
    char *iso = g_date_time_format(date, "%Y-%m-%dT%H:%M:%SZ");

    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++)
        set_string(q, info, keys[i], pdf);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        add_property(xmp, names[i], FORM_TEXT, iso, NULL);
    g_free(pdf);
    g_free(iso);
}

/* -- What PDF/X asks for besides -- */

static const char *const level_head =
    "</rdf:Description>\n"
    "<rdf:Description rdf:about=\"\"\n"
    "    xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
    "    xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\"\n"
    "    xmlns:pdfx=\"http://ns.adobe.com/pdfx/1.3/\"\n"
    "    xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\">\n";

/* A UUID (RFC 9562, version 8) of the strings, NULL-ended. */
static char *make_uuid(const char *const *parts)
{
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);

    for (size_t i = 0; parts[i]; i++) /* with the NUL: "a", "b" is not "ab" */
        g_checksum_update(sum, (const guchar *)parts[i],
                          (gssize)strlen(parts[i]) + 1);
    const char *hex = g_checksum_get_string(sum);
    char *uuid = g_strdup_printf("uuid:%.8s-%.4s-8%.3s-a%.3s-%.12s", hex,
                                 hex + 8, hex + 12, hex + 15, hex + 18);
    g_checksum_free(sum);
    return uuid;
}

/* The document is one through all its versions; an instance is these bytes. */
static void add_identity(GString *xmp, const struct finish_job *job)
{
    const char *title = job->title ? job->title : "";
    const char *language = job->language ? job->language : "";
    const char *content = job->content ? job->content : "";
    const char *condition = job->press->condition ? job->press->condition : "";
    const char *level = pdfx_name(job->press->level);
    const char *document[] = {title, language, condition, level, NULL};
    const char *instance[] = {title,     language, condition, level,
                              job->date, content,  NULL};
    g_autofree char *document_id = make_uuid(document);
    g_autofree char *instance_id = make_uuid(instance);

    add_property(xmp, "xmpMM:DocumentID", FORM_TEXT, document_id, NULL);
    add_property(xmp, "xmpMM:InstanceID", FORM_TEXT, instance_id, NULL);
    add_property(xmp, "xmpMM:VersionID", FORM_TEXT, "1", NULL);
    add_property(xmp, "xmpMM:RenditionClass", FORM_TEXT, "default", NULL);
}

static void add_level(qpdf_data q, qpdf_oh info, GString *xmp,
                      const struct finish_job *job)
{
    enum finish_level level = pdfx_level(job);

    if (level == FINISH_PLAIN)
        return;
    g_string_append(xmp, level_head);
    add_identity(xmp, job);
    qpdf_oh_replace_key(q, info, "/Trapped", qpdf_oh_new_name(q, "/False"));
    add_property(xmp, "pdf:Trapped", FORM_TEXT, "False", NULL);
    if (level == FINISH_X4) {
        add_property(xmp, "pdfxid:GTS_PDFXVersion", FORM_TEXT, pdfx_name(level),
                     NULL);
        return;
    }
    set_string(q, info, "/GTS_PDFXVersion", pdfx_name(level));
    add_property(xmp, "pdfx:GTS_PDFXVersion", FORM_TEXT, pdfx_name(level),
                 NULL);
}

static char *find_producer(qpdf_data q)
{
    qpdf_oh info = qpdf_oh_get_key(q, qpdf_get_trailer(q), "/Info");
    qpdf_oh value = qpdf_oh_get_key_if_dict(q, info, "/Producer");

    return qpdf_oh_is_string(q, value)
               ? g_strdup(qpdf_oh_get_utf8_value(q, value))
               : NULL;
}

/* qpdf leaves a stream of /Type /Metadata uncompressed, as XMP wants it. */
static void set_packet(qpdf_data q, const GString *xmp)
{
    qpdf_oh stream = qpdf_oh_new_stream(q);
    qpdf_oh dict = qpdf_oh_get_dict(q, stream);

    qpdf_oh_replace_stream_data(q, stream, (const unsigned char *)xmp->str,
                                xmp->len, qpdf_oh_new_null(q),
                                qpdf_oh_new_null(q));
    qpdf_oh_replace_key(q, dict, "/Type", qpdf_oh_new_name(q, "/Metadata"));
    qpdf_oh_replace_key(q, dict, "/Subtype", qpdf_oh_new_name(q, "/XML"));
    qpdf_oh_replace_key(q, qpdf_get_root(q), "/Metadata", stream);
}

bool meta_set(qpdf_data q, const struct finish_job *job, const char *path,
              struct diag *d)
{
    static const struct fact producer_fact = {"/Producer", "pdf:Producer",
                                              FORM_TEXT, 0};
    GDateTime *date = read_date(job->date);

    if (!date) {
        diag_report(d, DIAG_PDF, (struct pos){path, 0, 0},
                    "'%s' is no date such as 2026-11-21", job->date);
        return false;
    }

    GString *xmp = g_string_new(packet_head);
    qpdf_oh info = qpdf_oh_new_dictionary(q);
    for (size_t i = 0; i < G_N_ELEMENTS(facts); i++) {
        const char *const *text =
            (const void *)((const char *)job + facts[i].offset);
        add_fact(q, info, xmp, &facts[i], *text, job->language);
    }
    char *producer = find_producer(q);
    add_fact(q, info, xmp, &producer_fact, producer, NULL);
    add_dates(q, info, xmp, date);
    add_level(q, info, xmp, job);
    g_string_append(xmp, packet_tail);

    qpdf_oh_replace_key(q, qpdf_get_trailer(q), "/Info",
                        qpdf_make_indirect_object(q, info));
    set_packet(q, xmp);
    g_free(producer);
    g_string_free(xmp, TRUE);
    g_date_time_unref(date);
    return true;
}
