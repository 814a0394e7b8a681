/* SPDX-License-Identifier: GPL-3.0-or-later
 * registration.h - cut marks in the colour of registration
 *
 * Marks are for whoever aligns and cuts the plates, so they must be on each of
 * them, those of spot inks too.  That is what the Separation All means. */
#ifndef FINISH_REGISTRATION_H
#define FINISH_REGISTRATION_H

#include "finish/finish.h"

#include <qpdf/qpdf-c.h>

/* Draw them on every page that has some.  It must come after colour_set(). */
bool registration_set(qpdf_data q, const struct finish_job *job,
                      const char *path, struct diag *d);

#endif
