/* SPDX-License-Identifier: GPL-3.0-or-later
 * check.h - reads what the stages made, and draws nothing */
#ifndef CHECK_CHECK_H
#define CHECK_CHECK_H

#include "compose/face.h"

/* Faults of the faces: text outside the safe zone, art that should bleed and
 * stops short of it, what does not stand out from its ground (contrast.h),
 * logos (logo.h), and in greys what colour alone would tell (alone.h).  A build
 * asks this before it paints. */
void check_faces(const struct faces *faces, struct diag *d);

/* Warn when the deck should have been looked at again by `today`
 * (YYYY-MM-DD).  The clock is never read. */
void check_review(const struct deck *deck, const char *today, struct diag *d);

#endif
