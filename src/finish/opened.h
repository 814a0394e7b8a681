/* SPDX-License-Identifier: GPL-3.0-or-later
 * opened.h - a PDF as cairo wrote it, which is parsed once
 *
 * A shop's product is looked into before it is finished: both read its colours
 * as inks, and making those is most of the work. */
#ifndef FINISH_OPENED_H
#define FINISH_OPENED_H

#include "finish/finish.h"

#include <qpdf/qpdf-c.h>

struct opened {
    qpdf_data q;
    GByteArray *raw;
    const char *path;          /* borrowed: what complaints call it */
    enum finish_colour colour; /* what its colours have become */
    char version[8];           /* of the file that was written: "1.6" */
    GHashTable *texts;         /* colour_set()'s, while they are wanted */
};

/* Keeps `raw` as long as it lives.  What is wrong with the bytes, who reads
 * them finds out. */
struct opened *opened_new(GByteArray *raw, const char *path);
void opened_free(struct opened *o); /* NULL is fine */

/* Let the colours be what they are in the product.  False, complained, when
 * they cannot be, and half of them may be. */
bool opened_map(struct opened *o, const struct finish_job *job, struct diag *d);

/* As it was when it was new. */
void opened_reset(struct opened *o);

/* Keep the contents that opened_map() makes, until they are dropped. */
void opened_keep(struct opened *o);
void opened_drop(struct opened *o);

/* The content of a form, to be unreferenced, or NULL. */
GBytes *opened_text(const struct opened *o, qpdf_oh form);

/* Without the pages from number `first` on, counted from 0. */
void opened_cut(struct opened *o, size_t first);

/* How many pages it has; 0 when it is none. */
size_t opened_pages(const struct opened *o);

#endif
