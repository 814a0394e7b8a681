/* SPDX-License-Identifier: GPL-3.0-or-later
 * messages.h - every text of a deck that a translator translates
 *
 * In the order of reading: the deck's title, its terms, its suits, its cards.
 * A message's context (msgctxt) names it for good: `deck.title`,
 * `term.client.one`, `suit.welkom.title`, `KG1.question`. */
#ifndef LOCALISE_MESSAGES_H
#define LOCALISE_MESSAGES_H

#include "model/deck.h"

struct message {
    const char *context;
    struct phrase source;
    const struct card *card; /* NULL: not of a card */
    const struct suit *suit; /* NULL: not of a suit */
    const struct field *field;
};

/* All messages of the deck as it was written; *n is how many. */
struct message *messages_make(const struct deck *deck, size_t *n,
                              struct arena *a);

/* What a context is put together from. */
const char *messages_name(const char *owner, const char *field,
                          struct arena *a);

#endif
