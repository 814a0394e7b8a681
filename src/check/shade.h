/* SPDX-License-Identifier: GPL-3.0-or-later
 * shade.h - how light a colour is, and how far two stand apart
 *
 * A shade is 0xRRGGBB. */
#ifndef CHECK_SHADE_H
#define CHECK_SHADE_H

#include "model/layout.h"

#define SHADE_WHITE 0xffffffu

/* Of a colour as it is painted: NULL is black. */
uint32_t shade_of(const struct colour *c);

/* The same without colour, as a PDF without colour shows it. */
uint32_t shade_grey(uint32_t shade);

/* `argb`, its colours times its alpha, laid over a shade. */
uint32_t shade_over(uint32_t argb, uint32_t shade);

/* The colour that was laid over, without its alpha. */
uint32_t shade_alone(uint32_t argb);

/* Relative luminance by WCAG 2.2, 0 to 1, and the ratio of two of those, 1 to
 * 21. */
double shade_luminance(uint32_t shade);
double shade_ratio(double luminance, double other);

#endif
