/* SPDX-License-Identifier: GPL-3.0-or-later
 * pdfx.h - what makes a PDF a PDF/X: PDF/X-1a:2003, -3:2003 and -4
 *
 * ISO 15930-4, -6 and -7 ask that the file says for which printing condition
 * its inks are, and forbid what a press's machine could read in two ways.
 * Metadata are meta.h's part of it, boxes are boxes.h's. */
#ifndef FINISH_PDFX_H
#define FINISH_PDFX_H

#include "finish/finish.h"

#include <qpdf/qpdf-c.h>

/* The level of the job, FINISH_PLAIN without a press. */
enum finish_level pdfx_level(const struct finish_job *job);

/* "PDF/X-4", as the file itself says it; NULL for a plain one. */
const char *pdfx_name(enum finish_level level);

/* False, with DIAG_TRANSPARENT at the place of the page, when the level has no
 * transparency and a page has; with DIAG_PROFILE_MISSING when the level wants
 * to know more of the printing condition than the job says. */
bool pdfx_check(qpdf_data q, const struct finish_job *job, const char *path,
                struct diag *d);

/* What lets through what is under it on a page, counted from 0: "a soft mask
 * and a blend mode", to be freed; NULL when nothing does. */
char *pdfx_find_clear(qpdf_data q, size_t page);

/* Add the output intent; take away groups, which mean nothing by themselves,
 * from what may have no transparency. */
bool pdfx_set(qpdf_data q, const struct finish_job *job, const char *path,
              struct diag *d);

#endif
