/* SPDX-License-Identifier: GPL-3.0-or-later
 * pseudo.h - languages that no one speaks, to find layouts that will not hold
 *
 * "What do you see?" becomes "[Ŵĥáţ ðö ýöú šéé? one]": letters with marks above
 * and below, some two fifths longer, and in brackets, so that it shows when an
 * end is missing.  In the pseudo-language from right to left every line is also
 * turned round, as Arabic would be. */
#ifndef LOCALISE_PSEUDO_H
#define LOCALISE_PSEUDO_H

#include "base/arena.h"

#include <stdbool.h>

struct deck;

/* `language` is one of them. */
bool pseudo_is(const char *language);

/* Put the texts of `deck`, which may be written, into `language`.  Terms, and
 * the markup and lines of a text, stay what they are. */
void pseudo_deck(struct deck *deck, const char *language, struct arena *a);

/* One text: CommonMark line by line, or any other. */
const char *pseudo_text(const char *s, bool rtl, struct arena *a);

#endif
