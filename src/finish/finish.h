/* SPDX-License-Identifier: GPL-3.0-or-later
 * finish.h - make of the PDF that cairo wrote the PDF that we promise
 *
 * cairo knows one box a page, a date without its "D:" and no XMP.  The page
 * boxes, the language, the metadata and an identity that comes from the
 * content are set here, and colours become greys or a press's inks if the job
 * says so; text, art, outlines and page labels stay as they are.
 * The same input gives the same bytes: no clock, no machine.
 *
 * Only this folder includes qpdf and lcms2.  None of it keeps state between
 * calls, so several threads may finish several files at once. */
#ifndef FINISH_FINISH_H
#define FINISH_FINISH_H

#include "base/diag.h"
#include "base/geom.h"

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One page as its sheet has it: `media` is the whole paper, whose top left
 * corner cairo draws at its own (0, 0).  The others lie inside each other:
 * media holds bleed, bleed holds trim.  One that is all zero is left out of
 * the PDF. */
struct finish_page {
    struct rect media, trim, bleed;
};

/* What is on a page, for complaints. */
struct finish_place {
    const char *label; /* "KG1" */
    struct pos at;     /* where the user has it */
};

/* What a viewer's print dialogue should propose. */
enum finish_duplex { DUPLEX_NONE, DUPLEX_LONG, DUPLEX_SHORT };

/* What the colours become: they stay, are greys as light as they were, or the
 * four inks of `press`. */
enum finish_colour { FINISH_RGB, FINISH_GREY, FINISH_CMYK };

/* PDF/X-1a:2003, -3:2003 and -4 (ISO 15930-4, -6 and -7), or plain PDF. */
enum finish_level { FINISH_PLAIN, FINISH_X1A, FINISH_X3, FINISH_X4 };

/* A colour whose inks are known: whatever has it becomes exactly these. */
struct finish_ink {
    uint8_t rgb[3];
    double cmyk[4]; /* percent */
    bool has_small; /* text up to FINISH_SMALL_PT has inks of its own */
    double small[4];
};

#define FINISH_SMALL_PT 14

/* What a print shop asks for.  A file with a level has inks or greys. */
struct finish_press {
    struct pos at; /* in the shop's file, for complaints */
    enum finish_level level;
    const char *condition, *condition_info, *registry;
    const void *profile; /* the bytes of an ICC profile, or NULL */
    size_t profile_size;
    bool embed;     /* the profile, into the file; X-4 always does */
    bool overprint; /* text and rules in black alone print over what is there */
    bool has_rich;  /* large black grounds have inks of their own */
    double rich[4]; /* percent */
    const struct finish_ink *inks; /* the first of a colour counts */
    size_t ninks;
};

/* Shapes that a shop prints as spot varnish, in `bytes`: a PDF as cairo wrote
 * it, with the pages of the product.  A place without a label says that its
 * page has none. */
struct finish_varnish {
    const char *ink; /* the shop's name for it */
    const char *bytes;
    size_t size;
    const struct finish_place *places;
};

/* Lines of a page for who aligns and cuts it, from the paper's top left. */
struct finish_line {
    um x1, y1, x2, y2;
};

struct finish_marks {
    const struct finish_line *lines;
    size_t nlines;
    um thickness;
};

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
    const struct finish_press *press; /* NULL: an office's printer */
    const struct finish_page *pages;  /* as many as cairo wrote */
    size_t npages;
    const struct finish_place *places; /* as many; or NULL */
    const char *content; /* left NULL: finish_pdf()'s own name for its bytes */
    const char *cut;     /* name of the ink that shows the trims; NULL: none */
    const um *corners;   /* with `cut`: radius of those of each page's trim */
    const struct finish_varnish *varnish; /* NULL: none */
    const struct finish_marks *marks;     /* by page, on all plates; or NULL */
};

/* Finish `raw` and write it to `path`.  What qpdf complains about is DIAG_PDF,
 * what the disk complains about DIAG_WRITE; colours without inks are
 * DIAG_PROFILE_MISSING, and what a level has no place for is
 * DIAG_TRANSPARENT.  Then the old `path` is left alone.
 * A `path` that holds these very bytes already is not touched. */
bool finish_pdf(GByteArray *raw, const struct finish_job *job, const char *path,
                struct diag *d);

/* The same of what was looked into before (inspect.h). */
struct opened;
bool finish_opened(struct opened *o, const struct finish_job *job,
                   const char *path, struct diag *d);

/* Names and versions of the libraries behind this; the caller frees. */
char *finish_libraries(void);

#endif
