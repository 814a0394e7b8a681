/* SPDX-License-Identifier: GPL-3.0-or-later
 * terms.h - puts words in the place of terms: {client}, {client.many} */
#ifndef LOCALISE_TERMS_H
#define LOCALISE_TERMS_H

#include "model/deck.h"

struct terms {
    const struct term *list;
    size_t n;
};

/* Replace every {name} and {name.form} in `p` by its word; {Name} gives it a
 * capital.  A name or form that is not there is complained about.  Any other
 * brace is a brace. */
void terms_put(const struct terms *terms, struct phrase *p, struct arena *a,
               struct diag *d);

#endif
