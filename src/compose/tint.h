/* SPDX-License-Identifier: GPL-3.0-or-later
 * tint.h - how drawn art follows the colours of an edition or variant
 *
 * Internal to compose/.  What a band or back shows in exactly a colour of the
 * layouts is shown in the edition's.  Tints are drawn with classes: plane-mid,
 * plane-far, ground-deep, pattern, field, lip, as layouts/art/README.md
 * tells.  A style sheet over those is all that changes; other art stays as it
 * is. */
#ifndef COMPOSE_TINT_H
#define COMPOSE_TINT_H

#include "model/deck.h"

/* The style sheet of an icon; `colour` NULL is black.  The caller frees. */
char *tint_icon(const struct colour *colour);

/* The style sheet for art that comes from `root`, or NULL when nothing changes
 * it.  The caller frees. */
char *tint_art(const struct deck *deck, const struct card *card,
               enum value_root root);

#endif
