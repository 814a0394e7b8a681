/* SPDX-License-Identifier: GPL-3.0-or-later
 * pdf.h - what a PDF holds, as text: `kaart dump --stage pdf` and the goldens
 *
 * Read back from the file, so that it says what is there and not what was
 * meant.  One fact a line, always in the same order:
 *
 *   version 1.5
 *   language nl
 *   title Kampvuurgesprek
 *   created D:20261121000000Z
 *   ...                                (facts that are not there: no line)
 *   viewer DisplayDocTitle true
 *   metadata XML                       (an XMP packet)
 *   pages 4
 *   pages 1-3: media 297.000 x 210.000 trim 3.000,3.000 140.000 x 97.000 ...
 *   page 4: ...
 *   label 1: voor 1, decimal           (and so on until the next label line)
 *   font Vollkorn-SemiBold embedded subset
 *   images 0                           (masks count as images)
 *   forms 3
 *   ink Stans                          (a spot ink)
 *   condition FOGRA39                  (of an output intent)
 *   outline Ronde 1 -> 2               (two spaces deeper a level)
 *
 * Boxes are in millimetres: left and top seen from the media's top left
 * corner, then width x height. */
#ifndef FINISH_PDF_H
#define FINISH_PDF_H

#include "base/diag.h"

#include <glib.h>
#include <stdbool.h>
#include <stdio.h>

/* False, and DIAG_PDF, when the file is no sound PDF: nothing is printed when
 * it cannot be opened, and what can be read when the fault lies deeper.  Write
 * errors are left in `out` for ferror(). */
bool pdf_print(const char *path, FILE *out, struct diag *d);

/* What a print shop asks about a file first. */
struct pdf_facts {
    char *version;   /* "1.6" */
    char *level;     /* "PDF/X-4", as Info or XMP says; or NULL */
    char *condition; /* of its output intent; or NULL */
    int npages;
    char **fonts; /* "Vollkorn-SemiBold embedded subset", by the alphabet */
    char **inks;  /* spot inks, by the alphabet */
};

/* NULL, and DIAG_PDF, when the file is no sound PDF. */
struct pdf_facts *pdf_find_facts(const char *path, struct diag *d);

/* The same of a file that was just finished, which is not parsed again; free it
 * before `o`'s own end or after. */
struct opened;
struct pdf_facts *pdf_make_facts(const struct opened *o);

void pdf_free_facts(struct pdf_facts *facts); /* NULL is fine */

#endif
