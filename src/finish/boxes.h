/* SPDX-License-Identifier: GPL-3.0-or-later
 * boxes.h - the boxes of each page, exact
 *
 * A PDF's origin is bottom left and its unit the point, here rounded to a
 * thousandth: a third of a micrometre, so that every micrometre survives. */
#ifndef FINISH_BOXES_H
#define FINISH_BOXES_H

#include "finish/finish.h"

#include <qpdf/qpdf-c.h>

/* Set MediaBox, TrimBox and BleedBox of every page; CropBox and ArtBox go.
 * Pages that are not what the job says are DIAG_PDF: then the boxes would not
 * be where the ink is. */
bool boxes_set(qpdf_data q, const struct finish_job *job, const char *path,
               struct diag *d);

#endif
