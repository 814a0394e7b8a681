/* SPDX-License-Identifier: GPL-3.0-or-later
 * tint.h - how drawn art follows the colours of an edition or variant
 *
 * Internal to compose/.  Bands and backs are drawn with classes: ground,
 * plane-mid, plane-far, pattern, light, field, lip, as layouts/README.md
 * tells.  A style sheet over those is all that changes; art without them
 * stays as it is. */
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
