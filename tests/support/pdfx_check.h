/* SPDX-License-Identifier: GPL-3.0-or-later
 * pdfx_check.h - whether a file is what it calls itself: PDF/X
 *
 * Reads the finished file with qpdf and knows nothing of how it was made.  No
 * validator can be had for free, so this one claims no more than its list: the
 * requirements of ISO 15930-4 (X-1a:2003), -6 (X-3:2003) and -7 that
 * public checklists agree on, and what kaart asks of plates besides.
 *
 * The text of those standards is sold, and nobody here has read it.  What is
 * public is the tables of contents of ISO 15930-4:2003 and -7:2010, in the
 * previews that standards.iteh.ai shows: a clause is given where its title
 * names the matter.  CGATS' "Application Notes for PDF/X Standards", version 4
 * of 2006, tell of both levels of 2003.  Everything else has the section of
 * the PDF Reference that says what the thing is: version 1.4 for X-1a and X-3,
 * version 1.6 for X-4. */
#ifndef SUPPORT_PDFX_CHECK_H
#define SUPPORT_PDFX_CHECK_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

enum pdfx_level { PDFX_1A = 1, PDFX_3 = 2, PDFX_4 = 4 };

struct pdfx_file;

/* Numbers of clauses and sections; NULL where none can be told. */
struct pdfx_sources {
    const char *x1a;           /* ISO 15930-4:2003 */
    const char *x4;            /* ISO 15930-7:2010 */
    const char *notes;         /* CGATS' notes, on X-1a:2003 and X-3:2003 */
    const char *pdf14, *pdf16; /* PDF Reference */
};

struct pdfx_rule {
    const char *name;  /* short: "trapped" */
    const char *words; /* what is required */
    unsigned levels;   /* that require it */
    bool (*holds)(const struct pdfx_file *f);
    struct pdfx_sources sources;
};

extern const struct pdfx_rule pdfx_check_rules[];
extern const size_t pdfx_check_nrules;

/* The names of the rules that the file breaks, with a blank between; "" when
 * there are none, "unreadable" when it is no PDF.  Free with g_free(). */
char *pdfx_check_file(const char *path, enum pdfx_level level);

/* The rule of that name, or NULL. */
const struct pdfx_rule *pdfx_check_find(const char *name);

/* What is required and where that is said; free with g_free(). */
char *pdfx_check_describe(const struct pdfx_rule *rule, enum pdfx_level level);

#endif
