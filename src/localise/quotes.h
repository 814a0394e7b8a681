/* SPDX-License-Identifier: GPL-3.0-or-later
 * quotes.h - straight quotes, as keyboards have them, become a language's own
 *
 * What stands around a quote decides.
 *  - After a space, a bracket, a dash or another opening quote it opens, if a
 *    word follows; elsewhere it closes.
 *  - Between letters ' is an apostrophe (zo'n), and so it is behind a word
 *    when nothing is open (Hans' fiets).
 *  - Before s, n, t, k, m, r, ie, ns or em, alone, ' is an apostrophe: 's
 *    avonds, 't vuur.  So it is before a year of two digits ('68), unless a
 *    closing quote follows.  Other words that begin with one ('tis) are taken
 *    for the beginning of a quotation: type ’ there.
 *  - Behind a digit, when nothing is open, both stay: 5' 10".
 *  - A quote between two spaces closes what is open, or stays. */
#ifndef LOCALISE_QUOTES_H
#define LOCALISE_QUOTES_H

#include "model/deck.h"
#include "model/language.h"

/* Replace the straight quotes in `p`.  A backslash keeps one straight.  With
 * `markup`, CommonMark: code, links and HTML stay as they are, and so does the
 * backslash, for its reader; without, the backslash goes. */
void quotes_put(const struct quotes *q, bool markup, struct phrase *p,
                struct arena *a);

#endif
