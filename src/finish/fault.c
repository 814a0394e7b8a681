/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/fault.h"

#include <stddef.h>
#include <string.h>

/* cairo 1.16 names a surface once for every time it is painted on a page, so
 * that its /XObject dictionaries hold a key twice, with one value.  qpdf keeps
 * one; nothing is lost. */
static bool is_known(qpdf_data q, qpdf_error e)
{
    return strstr(qpdf_get_error_message_detail(q, e),
                  "dictionary has duplicated key") != NULL;
}

static void report(qpdf_data q, qpdf_error e, const char *path, struct diag *d)
{
    struct pos at = {path, 0, 0};
    unsigned long long byte = qpdf_get_error_file_position(q, e);
    const char *text = qpdf_get_error_message_detail(q, e);

    if (byte)
        diag_report(d, DIAG_PDF, at, "qpdf: %s (at byte %llu)", text, byte);
    else
        diag_report(d, DIAG_PDF, at, "qpdf: %s", text);
}

qpdf_data fault_new(void)
{
    qpdf_data q = qpdf_init();

    qpdf_silence_errors(q);
    qpdf_set_suppress_warnings(q, QPDF_TRUE);
    return q;
}

bool fault_check(qpdf_data q, const char *path, struct diag *d)
{
    bool ok = true;

    /* The warnings come first: they led up to the error. */
    while (qpdf_more_warnings(q)) {
        qpdf_error e = qpdf_next_warning(q);
        if (is_known(q, e))
            continue;
        report(q, e, path, d);
        ok = false;
    }
    if (qpdf_has_error(q)) {
        report(q, qpdf_get_error(q), path, d);
        ok = false;
    }
    return ok;
}
