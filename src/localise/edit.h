/* SPDX-License-Identifier: GPL-3.0-or-later
 * edit.h - an edition's changes, made to a deck */
#ifndef LOCALISE_EDIT_H
#define LOCALISE_EDIT_H

#include "localise/localise.h"

/* Make the changes of job->edition to `deck`, a translated copy of `source`
 * that may be written: fields, terms, cards hidden, moved and added, and the
 * brand.  Faults are complained about, and so is every change that was made
 * for another text than `source` has. */
void edit_deck(struct deck *deck, const struct deck *source,
               const struct localise_job *job, struct arena *a, struct diag *d);

#endif
