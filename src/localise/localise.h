/* SPDX-License-Identifier: GPL-3.0-or-later
 * localise.h - a deck as it will be read: language chosen, terms put in */
#ifndef LOCALISE_LOCALISE_H
#define LOCALISE_LOCALISE_H

#include "model/deck.h"

/* The deck in `language`, every {term} replaced by its word.  The deck given
 * is not changed; what need not change is shared with it.  NULL, with a
 * complaint, when the deck does not speak that language. */
struct deck *localise_deck(const struct deck *deck, const char *language,
                           struct arena *a, struct diag *d);

#endif
