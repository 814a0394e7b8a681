/* SPDX-License-Identifier: GPL-3.0-or-later
 * words.h - words that label people, and texts that are too much at once */
#ifndef CHECK_WORDS_H
#define CHECK_WORDS_H

#include "model/deck.h"
#include "model/language.h"

/* More words than these are hard to take in. */
#define WORDS_SENTENCE 20
#define WORDS_CARD 45

/* Warn about words of `lang` that label people, in all texts of the deck but
 * for those in `allowed` (NULL-ended, or NULL), each as the list has it or as
 * it was written; and about long sentences and wordy cards, in what is
 * printed.  When `lang` is not the deck's language but stands in for it, it
 * has nothing to say.  Pseudo-languages are not read at all. */
void words_check(const struct deck *deck, const struct language *lang,
                 const char *const *allowed, struct diag *d);

#endif
