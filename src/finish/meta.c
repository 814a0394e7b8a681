/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/meta.h"

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
    g_string_append(xmp, packet_tail);

    qpdf_oh_replace_key(q, qpdf_get_trailer(q), "/Info",
                        qpdf_make_indirect_object(q, info));
    set_packet(q, xmp);
    g_free(producer);
    g_string_free(xmp, TRUE);
    g_date_time_unref(date);
    return true;
}
