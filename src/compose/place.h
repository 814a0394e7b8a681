/* SPDX-License-Identifier: GPL-3.0-or-later
 * place.h - gives every cell of a face its rectangle
 *
 * Internal to compose/.  Places left to right; the mirror image for scripts
 * that run the other way is made once the face is whole. */
#ifndef COMPOSE_PLACE_H
#define COMPOSE_PLACE_H

#include "compose/cell.h"

/* Place `cell` and all in it within `rect`, at the sizes its fits have now.
 * Texts that do not fit have `over` or `wide` set. */
void place_cell(struct cell *cell, struct rect rect);

/* As place_cell(), or where the box itself says `at` in `rect`. */
void place_root(struct cell *cell, struct rect rect);

#endif
