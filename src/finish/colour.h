/* SPDX-License-Identifier: GPL-3.0-or-later
 * colour.h - all colours of a document, in the inks of the job
 *
 * Contents of pages, forms, tiling patterns and Type 3 glyphs; images,
 * shadings, soft masks, groups and named colour spaces: whatever a page leads
 * to, each once.  What cannot be mapped ends the job: a product never has
 * colours that were not asked for. */
#ifndef FINISH_COLOUR_H
#define FINISH_COLOUR_H

#include "finish/finish.h"

#include <qpdf/qpdf-c.h>

/* Does nothing for FINISH_RGB.  Faults are DIAG_PDF, and DIAG_PROFILE_MISSING
 * when colours have no inks.  Unless it is NULL, `texts` gets the new content
 * of forms: the number of an object to its GBytes. */
bool colour_set(qpdf_data q, const struct finish_job *job, GHashTable *texts,
                const char *path, struct diag *d);

#endif
