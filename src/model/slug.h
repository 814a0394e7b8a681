/* SPDX-License-Identifier: GPL-3.0-or-later
 * slug.h - the words around cards: slug line, proof and test sheet */
#ifndef MODEL_SLUG_H
#define MODEL_SLUG_H

#include "base/arena.h"
#include "base/diag.h"
#include "source/node.h"

/* In one language.  Those of proofs are English where a sheet has none, each
 * for itself; those of test sheets are NULL unless all of them were given. */
struct slug_words {
    const char *language;
    const char *sheet, *of, *front, *back, *check;
    const char *cut, *bleed, *safe, *text, *fold; /* proofs */
    /* test sheets; `steps` is CommonMark, a numbered list */
    const char *long_edge, *short_edge, *example, *steps;
};

/* What stands in for words that a sheet does not have. */
const struct slug_words *slug_english(void);

/* The words of the map `n` in `language`, in the arena.  False, complained,
 * when one that is required is missing. */
bool slug_load(const struct node *n, const char *language,
               struct slug_words *out, struct arena *a, struct diag *d);

#endif
