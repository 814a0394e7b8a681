/* SPDX-License-Identifier: GPL-3.0-or-later
 * translate.h - a deck's own texts in another language */
#ifndef LOCALISE_TRANSLATE_H
#define LOCALISE_TRANSLATE_H

#include "localise/localise.h"

/* Put the texts of `deck`, which may be written, into job->language by its
 * catalog.  False, with a complaint, when there is none; a message that is
 * not translated is complained about, or with job->draft marked. */
bool translate_deck(struct deck *deck, const struct localise_job *job,
                    struct arena *a, struct diag *d);

#endif
