/* SPDX-License-Identifier: GPL-3.0-or-later
 * shade.h - the colours of shadings, in other inks
 *
 * What lies between two colours of a gradient is not always between their
 * inks: from red to green by way of a dark yellow, say, while their greys are
 * both light.  Where the straight line would show, the function becomes a
 * table of samples. */
#ifndef FINISH_SHADE_H
#define FINISH_SHADE_H

#include "finish/space.h"

/* Map a shading where it is: axial, radial or by a function of its own.
 * Leaves a fault, also for meshes, which no art of ours has. */
void shade_map(struct space_pass *p, qpdf_oh shading);

#endif
