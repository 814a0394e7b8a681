/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/cards.h"

struct faces *cards_make(struct bench *b, const struct layout *l, size_t n,
                         int copies)
{
    struct deck *deck = ARENA_NEW(b->arena, struct deck);
    struct faces *faces = ARENA_NEW(b->arena, struct faces);

    *deck = (struct deck){
        .id = "proef", .language = "nl", .languages = "nl", .ncards = n};
    deck->cards = ARENA_ARRAY(b->arena, struct card, n);
    faces->deck = deck;
    faces->fronts = ARENA_ARRAY(b->arena, struct face, n);
    faces->backs = ARENA_ARRAY(b->arena, struct face, n);
    for (size_t i = 0; i < n; i++) {
        deck->cards[i].id = arena_printf(b->arena, "C%zu", i + 1);
        deck->cards[i].at = (struct pos){"deck.yaml", (unsigned)i + 9, 5};
        deck->cards[i].layout = l;
        deck->cards[i].copies = copies;
        faces->fronts[i] =
            (struct face){.side = SIDE_FRONT, .card = &deck->cards[i]};
        faces->backs[i] =
            (struct face){.side = SIDE_BACK, .card = &deck->cards[i]};
    }
    return faces;
}
