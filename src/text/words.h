/* SPDX-License-Identifier: GPL-3.0-or-later
 * words.h - where the words and sentences of a text are */
#ifndef TEXT_WORDS_H
#define TEXT_WORDS_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>

struct word {
    size_t start, end; /* bytes of the text */
};

struct sentence {
    size_t first, nwords; /* words of the text */
};

struct words {
    struct word *words;
    size_t n;
    struct sentence *sentences; /* those with a word at least */
    size_t nsentences;
};

/* The paragraphs and list items of a text, without their markup; *n is how
 * many.  Faults of markup are told by who sets the text, not here. */
const char **words_plain(const char *s, bool markup, size_t *n,
                         struct arena *a);

/* The words of `s`, which holds no markup, as Unicode (UAX 29) and Pango have
 * them for `language`: "zo'n" is one, "aandacht-vragend" are two. */
struct words *words_find(const char *s, const char *language, struct arena *a);

/* False for languages that put no spaces between words: there Pango knows no
 * words that could be counted. */
bool words_are_spaced(const char *language);

#endif
