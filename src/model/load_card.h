/* SPDX-License-Identifier: GPL-3.0-or-later
 * load_card.h - a card from its node: a deck's own, or one that is added */
#ifndef MODEL_LOAD_CARD_H
#define MODEL_LOAD_CARD_H

#include "model/deck.h"

#include <glib.h>

/* Where an added card comes from: an edition's folder, and the language that
 * is wanted of texts given for each. */
struct card_origin {
    const char *folder, *language;
    bool draft; /* take another language, marked, when that is not there */
};

/* What is kept from one card of a deck to the next. */
struct card_loader {
    struct deck *deck;                /* with its layout and its suits */
    const char *folder;               /* where pictures lie */
    const struct card_origin *origin; /* NULL: the deck's own cards */
    struct library *lib;
    GHashTable *ids;              /* given so far -> struct node, borrowed */
    const struct layout *unsized; /* complained about as having no size */
    const struct layout *known_layout; /* whose keys and fields are `known` */
    const char *const *known;          /* NULL: not listed yet */
    struct arena *arena;
    struct diag *diag;
};

/* Read a card of l->deck.  False when nothing can be shown of it; all faults
 * are complained about, by this call or, when the deck is faulty from then on,
 * by an earlier one. */
bool load_card(struct card_loader *l, struct card *c, const struct node *map);

/* The same of a card that stands elsewhere and may not have an id of the
 * deck's cards. */
bool load_card_added(struct deck *deck, const struct node *n,
                     const struct card_origin *origin, struct library *lib,
                     struct card *out, struct arena *a, struct diag *d);

#endif
