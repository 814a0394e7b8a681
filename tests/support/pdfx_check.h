/* SPDX-License-Identifier: GPL-3.0-or-later
 * pdfx_check.h - whether a file is what it calls itself: PDF/X
 *
 * Reads the finished file with qpdf and knows nothing of how it was made.  No
 * validator can be had for free, so this one claims no more than its list: the
 * requirements of ISO 15930-4 (X-1a:2003), -6 (X-3:2003) and -7 that
 * public checklists agree on, each with the clause of ISO 32000-1 that says
 * what the thing is. */
#ifndef SUPPORT_PDFX_CHECK_H
#define SUPPORT_PDFX_CHECK_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

enum pdfx_level { PDFX_1A = 1, PDFX_3 = 2, PDFX_4 = 4 };

struct pdfx_file;

struct pdfx_rule {
    const char *name;   /* short: "trapped" */
    const char *clause; /* of ISO 32000-1 */
    const char *words;  /* what is required */
    unsigned levels;    /* that require it */
    bool (*holds)(const struct pdfx_file *f);
};

extern const struct pdfx_rule pdfx_check_rules[];
extern const size_t pdfx_check_nrules;

/* The names of the rules that the file breaks, with a blank between; "" when
 * there are none, "unreadable" when it is no PDF.  Free with g_free(). */
char *pdfx_check_file(const char *path, enum pdfx_level level);

#endif
