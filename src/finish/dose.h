/* SPDX-License-Identifier: GPL-3.0-or-later
 * dose.h - how much ink gradients and pictures have, that are in inks */
#ifndef FINISH_DOSE_H
#define FINISH_DOSE_H

#include <qpdf/qpdf-c.h>
#include <stdbool.h>

/* Inks are percent; all together are their sum. */
struct dose {
    double inks[4]; /* where they are most together */
    double over;    /* share of it that has more than the limit, 0 to 1 */
};

double dose_sum(const double inks[4]);

/* A shading in DeviceCMYK.  False: it is none, and `dose` is untouched. */
bool dose_shading(qpdf_data q, qpdf_oh shading, double limit,
                  struct dose *dose);

/* An image of 8 bits in DeviceCMYK, or with a table of such colours; what its
 * mask hides does not count.  False as above. */
bool dose_image(qpdf_data q, qpdf_oh image, double limit, struct dose *dose);

#endif
