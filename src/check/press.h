/* SPDX-License-Identifier: GPL-3.0-or-later
 * press.h - what a print shop would send back
 *
 * Reads faces, before anything is painted.  What only the finished PDF tells
 * is left to finish/: ink where colours lie over each other or are converted,
 * and transparency.  Strokes and letters inside drawn art, and pixels inside
 * an SVG, are not looked at. */
#ifndef CHECK_PRESS_H
#define CHECK_PRESS_H

#include "compose/face.h"
#include "model/shop.h"

/* Complain about all that `shop` would not print, once for each style, colour,
 * line or picture, with the first card that has it. */
void press_check(const struct faces *faces, const struct shop *shop,
                 struct diag *d);

#endif
