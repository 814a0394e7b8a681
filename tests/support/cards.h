/* SPDX-License-Identifier: GPL-3.0-or-later
 * cards.h - decks of cards with nothing on them, to be put on sheets */
#ifndef SUPPORT_CARDS_H
#define SUPPORT_CARDS_H

#include "compose/face.h"
#include "support/bench.h"

/* The empty faces of a deck of `n` cards, C1, C2 …, of one layout, on the lines
 * from 9 on of deck.yaml.  All of it is in the bench's arena. */
struct faces *cards_make(struct bench *b, const struct layout *l, size_t n,
                         int copies);

#endif
