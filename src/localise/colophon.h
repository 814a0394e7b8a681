/* SPDX-License-Identifier: GPL-3.0-or-later
 * colophon.h - the cards that say who made the others, and from what */
#ifndef LOCALISE_COLOPHON_H
#define LOCALISE_COLOPHON_H

#include "localise/localise.h"

/* Add two cards to the end of an edition's deck: who publishes it, made it and
 * drew for it, under which licence (CC BY asks for that, and that changes are
 * mentioned); and the sources.  They use the layout that the deck's layout
 * names as `colophon`; without one nothing is added. */
void colophon_add(struct deck *deck, const struct localise_job *job,
                  struct arena *a, struct diag *d);

#endif
