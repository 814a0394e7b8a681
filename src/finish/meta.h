/* SPDX-License-Identifier: GPL-3.0-or-later
 * meta.h - who made this PDF, when, in what language, under what licence
 *
 * A PDF says it twice, in its Info dictionary and in an XMP packet that other
 * programs find without reading PDF.  Both grow from one list, so that they
 * cannot disagree. */
#ifndef FINISH_META_H
#define FINISH_META_H

#include "finish/finish.h"

#include <qpdf/qpdf-c.h>

/* Replace Info and XMP by what the job says; of cairo's own only the producer
 * stays.  A date that is none is DIAG_PDF. */
bool meta_set(qpdf_data q, const struct finish_job *job, const char *path,
              struct diag *d);

#endif
