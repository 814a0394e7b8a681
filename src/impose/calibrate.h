/* SPDX-License-Identifier: GPL-3.0-or-later
 * calibrate.h - a test sheet, to read off by how much a printer misses
 *
 * The front has three crosses: in the middle of the paper, above it and below
 * it.  The back has a scale at each, what to do beside them, lines to write
 * on, and what to type.  Against the light the front's crosses are seen
 * through the back's scales: above at X1, in the middle at Y, below at X2.
 * Backs must move (X1 + X2) / 2 to the right and Y down, and turn by
 * (X1 - X2) / 4 degrees, for the crosses are as far apart as that needs.
 */
#ifndef IMPOSE_CALIBRATE_H
#define IMPOSE_CALIBRATE_H

#include "impose/impose.h"

/* From the middle to the crosses above and below: twice this is 4 mm for each
 * degree: 180 / pi * 4 mm / 2.  Or half of it, on small paper. */
#define CALIBRATE_ARM 114592

/* How far scales reach. */
#define CALIBRATE_REACH 10000

/* Both sides of a test sheet for `s`, upright and lying: four pages, or two
 * where slots say how cards lie.  `faces` are of a deck without cards, whose
 * language and layout words are set in.  On paper narrower than 180 mm there
 * is no room for what to do, and only the rest is there.  Never NULL. */
struct imposition *calibrate_make(const struct sheet *s,
                                  const struct faces *faces, struct arena *a);

#endif
