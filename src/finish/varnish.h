/* SPDX-License-Identifier: GPL-3.0-or-later
 * varnish.h - a spot varnish on a plate of its own
 *
 * The shapes of the varnish come as a PDF of their own, as many pages as the
 * product has.  Whatever they were drawn in becomes the full tint of the shop's
 * ink; it is laid over the page, and overprints: what is under it stays. */
#ifndef FINISH_VARNISH_H
#define FINISH_VARNISH_H

#include "finish/finish.h"

#include <qpdf/qpdf-c.h>

/* Nothing when the job has none.  Faults are DIAG_PDF, and DIAG_TRANSPARENT
 * for what is see-through: a varnish is there or not.  It must come after
 * colour_set(), which would take it for a colour. */
bool varnish_set(qpdf_data q, const struct finish_job *job, const char *path,
                 struct diag *d);

#endif
