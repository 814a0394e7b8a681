/* SPDX-License-Identifier: GPL-3.0-or-later
 * cmyk.h - sRGB to the four inks of a press
 *
 * Three rules, the first that fits:
 *   a colour that was given its inks has exactly those;
 *   black and greys are black ink alone;
 *   all else goes through the profile of the press, by relative colorimetric
 *   intent with black point compensation, so that white stays paper.
 * A large ground in black that was given no inks has the shop's rich black.
 * A gradient between two colours begins and ends with what these rules make of
 * them, and bends as the profile does.  A photograph goes through the profile
 * whole: black alone between four inks would show as holes.  A picture of up
 * to 256 colours is a drawing, and follows the rules.
 *
 * Without a profile the third rule fails: the colours come out by a rough
 * formula and are noted, and cmyk_report() complains. */
#ifndef FINISH_CMYK_H
#define FINISH_CMYK_H

#include "finish/finish.h"
#include "finish/map.h"

struct cmyk;

/* Read the profile, if there is one.  `job` is borrowed.  NULL, complained as
 * DIAG_PROFILE_MISSING, when it is none of a press with four inks. */
struct cmyk *cmyk_new(const struct finish_press *job, struct diag *d);
void cmyk_free(struct cmyk *cmyk); /* NULL is fine */

/* The map, which borrows `cmyk`; free with map_free(). */
struct colour_map *cmyk_map(struct cmyk *cmyk);

/* What the map makes of one colour, 0xRRGGBB, by the table that photographs go
 * by: within a 255th, in a tenth of the time.  The first call makes the table,
 * which takes as long as some 30,000 colours one by one. */
void cmyk_near(struct cmyk *cmyk, uint32_t rgb, double inks[4]);

/* True when every colour had its inks; otherwise says which had not. */
bool cmyk_report(const struct cmyk *cmyk, struct diag *d);

#endif
