/* SPDX-License-Identifier: GPL-3.0-or-later
 * cut.h - the cut of each card as a line in a spot ink of its own
 *
 * A plotter or a die follows it; in print it is no ink at all.  So it lies on
 * a plate with the shop's name, drawn over the page and overprinting: what is
 * under it stays. */
#ifndef FINISH_CUT_H
#define FINISH_CUT_H

#include "finish/finish.h"

#include <qpdf/qpdf-c.h>

/* Thickness of the line, pt. */
#define CUT_LINE "0.25"

/* Draw it on every page with a trim; nothing when the job names no ink.  It
 * must come after colour_set(), which would take it for a colour. */
bool cut_set(qpdf_data q, const struct finish_job *job, const char *path,
             struct diag *d);

#endif
