/* SPDX-License-Identifier: GPL-3.0-or-later
 * finish.h - make of the PDF that cairo wrote the PDF that we promise
 *
 * cairo knows one box a page, a date without its "D:" and no XMP.  The page
 * boxes, the language, the metadata and an identity that comes from the
 * content are set here, and colours become greys if the job says so; text,
 * art, outlines and page labels stay as they are.
 * The same input gives the same bytes: no clock, no machine.
 *
 * Only this folder includes qpdf.  None of it keeps state between calls, so
 * several threads may finish several files at once. */
#ifndef FINISH_FINISH_H
#define FINISH_FINISH_H

#include "base/diag.h"
#include "base/geom.h"

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

/* One page as its sheet has it: `media` is the whole paper, whose top left
 * corner cairo draws at its own (0, 0).  The others lie inside each other:
 * media holds bleed, bleed holds trim.  One that is all zero is left out of
 * the PDF. */
struct finish_page {
    struct rect media, trim, bleed;
};

/* What a viewer's print dialogue should propose. */
enum finish_duplex { DUPLEX_NONE, DUPLEX_LONG, DUPLEX_SHORT };

/* What the colours become: they stay, or are greys as light as they were. */
enum finish_colour { FINISH_RGB, FINISH_GREY };

/* Everything is borrowed and UTF-8.  Strings may be NULL, but for `date`. */
struct finish_job {
    const char *title;
    const char *language; /* BCP 47 */
    const char *creator;  /* "kaart 0.1.0" */
    const char *author, *subject, *keywords;
    const char *rights;      /* as people read it: "CC BY 4.0" */
    const char *licence_url; /* and where it is explained */
    const char *sources;
    const char *date; /* "YYYY-MM-DD" or "YYYY-MM-DDThh:mm:ssZ" */
    enum finish_duplex duplex;
    enum finish_colour colour;
    const struct finish_page *pages; /* as many as cairo wrote */
    size_t npages;
};

/* Finish `raw` and write it to `path`.  What qpdf complains about is DIAG_PDF,
 * what the disk complains about DIAG_WRITE; then the old `path` is left alone.
 * A `path` that holds these very bytes already is not touched. */
bool finish_pdf(GByteArray *raw, const struct finish_job *job, const char *path,
                struct diag *d);

#endif
