/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/header.h"

#include "localise/catalog.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

#define TYPE "Content-Type"
#define UTF_8 "text/plain; charset=UTF-8"

/* "CHARSET" stands in templates that nobody has filled in. */
static bool is_charset(const char *s)
{
    return g_ascii_strcasecmp(s, "UTF-8") == 0 ||
           g_ascii_strcasecmp(s, "ASCII") == 0 || strcmp(s, "CHARSET") == 0;
}

static bool check_charset(po_file_t po, struct pos at, struct diag *d)
{
    static const char key[] = "charset=";
    const char *header = po_file_domain_header(po, NULL);
    char *type = header ? po_header_field(header, TYPE) : NULL;
    const char *charset = type ? strstr(type, key) : NULL;
    bool ok = !charset || is_charset(charset + strlen(key));

    if (!ok)
        diag_report(d, DIAG_PO_WRONG, at,
                    "the header says the charset is '%s'; save the file as "
                    "UTF-8",
                    charset + strlen(key));
    free(type);
    return ok;
}

static po_message_t find_header(po_file_t po, bool gone)
{
    po_message_iterator_t i = po_message_iterator(po, NULL);
    po_message_t m;

    while ((m = po_next_message(i)))
        if (!po_message_msgctxt(m) && !*po_message_msgid(m) &&
            (po_message_is_obsolete(m) != 0) == gone)
            break;
    po_message_iterator_free(i);
    return m;
}

bool header_check(po_file_t po, const char *path, struct diag *d)
{
    const char *const *domains = po_file_domains(po);
    struct pos at = {path, 1, 1};
    bool ok = check_charset(po, at, d);

    for (; *domains; domains++)
        if (strcmp(*domains, "messages") != 0) {
            diag_report(d, DIAG_PO_WRONG, at,
                        "the file has a domain '%s'; a deck's file has none",
                        *domains);
            ok = false;
        }
    /* With that libgettextpo 0.21 aborts when it is given one. */
    if (!find_header(po, false) && find_header(po, true)) {
        diag_report(d, DIAG_PO_WRONG, at,
                    "the header is marked as removed; take its '#~' away");
        ok = false;
    }
    return ok;
}

/* The header's message; a file without one gets one. */
static po_message_t open_header(po_file_t po)
{
    po_message_t m = find_header(po, false);

    if (m)
        return m;
    po_message_iterator_t i = po_message_iterator(po, NULL);
    m = po_message_create();
    po_message_set_msgid(m, "");
    po_message_set_msgstr(m, "");
    po_message_insert(i, m);
    po_message_iterator_free(i);
    return m;
}

void header_fill(po_file_t po, const struct deck *deck, const char *language)
{
    po_message_t m = open_header(po);
    g_autofree char *project =
        g_strdup_printf("%s %s", deck->id, deck->version);
    g_autofree char *date = g_strdup_printf("%s 00:00+0000", deck->date);
    const char *const fields[][2] = {
        {"Project-Id-Version", project},
        {"Report-Msgid-Bugs-To", ""},
        {"POT-Creation-Date", date},
        {"PO-Revision-Date", date},
        {"Last-Translator", "none"},
        {"Language-Team", "none"},
        {"Language", language},
        {"MIME-Version", "1.0"},
        {TYPE, UTF_8},
        {"Content-Transfer-Encoding", "8bit"},
        {CATALOG_REVIEW, CATALOG_DRAFT},
    };
    char *header = strdup(po_message_msgstr(m));

    for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
        char *has = po_header_field(header, fields[i][0]);
        bool template = has && strcmp(fields[i][0], TYPE) == 0 &&
                        !strstr(has, "UTF-8") && !strstr(has, "utf-8");
        if (!has || template) {
            char *more =
                po_header_set_field(header, fields[i][0], fields[i][1]);
            free(header);
            header = more;
        }
        free(has);
    }
    po_message_set_msgstr(m, header);
    free(header);
}
