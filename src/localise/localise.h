/* SPDX-License-Identifier: GPL-3.0-or-later
 * localise.h - a deck as it will be read: in its language, in an
 * organisation's words, with that organisation's cards */
#ifndef LOCALISE_LOCALISE_H
#define LOCALISE_LOCALISE_H

#include "model/edition.h"

/* Languages that no one speaks: texts of a deck's own, made longer and
 * strange, to find layouts that will not hold. */
#define LOCALISE_PSEUDO "qps"
#define LOCALISE_PSEUDO_RTL "qps-rtl"

struct localise_job {
    const char *language;          /* "": the deck's own */
    const struct edition *edition; /* NULL: none */
    const struct variant *variant; /* NULL: as designed */
    struct library *library;       /* where layouts of added cards are, and
                                      languages; NULL: quotes stay straight */
    bool draft; /* print what is not translated, marked, in the language it
                   was written in */
};

/* The deck as `job` asks for it: translated, changed, every {term} replaced by
 * its word.  The deck given is not changed; what need not change is shared
 * with it.  NULL, with complaints, when the deck does not speak that language;
 * what is not translated is complained about card by card.  Faulty when a file
 * it needs was complained about, maybe for another deck. */
struct deck *localise_deck(const struct deck *deck,
                           const struct localise_job *job, struct arena *a,
                           struct diag *d);

#endif
