/* SPDX-License-Identifier: GPL-3.0-or-later
 * share.h - what is the same on many pages, once in the file
 *
 * cairo writes the resources of each page and form anew, and the content of
 * each back.  Without object streams, which PDF/X-1a and X-3 have not, that
 * was a tenth of a deck. */
#ifndef FINISH_SHARE_H
#define FINISH_SHARE_H

#include "finish/finish.h"

#include <qpdf/qpdf-c.h>

/* Only for a press; the last step, for who changes a page after it changes
 * all that are like it. */
bool share_set(qpdf_data q, const struct finish_job *job, const char *path,
               struct diag *d);

#endif
