/* SPDX-License-Identifier: GPL-3.0-or-later
 * portrait.h - what a card says and how it looks, in a few letters
 *
 * To be told apart from what it was: with other words, or with the same words
 * and another look. */
#ifndef CLI_PORTRAIT_H
#define CLI_PORTRAIT_H

#include "compose/face.h"

#include <jansson.h>

/* The digests of a card are the first hexadecimal digits of a SHA-256. */
#define PORTRAIT_SIZE 16
struct portrait {
    char words[PORTRAIT_SIZE], look[PORTRAIT_SIZE]; /* without a NUL */
};

/* One for each card of the deck, in its order. */
struct portrait *portrait_make(const struct faces *faces, struct arena *a);

/* The same for a manifest: of each card a text "id words look copies", since a
 * list of objects took most of the time that a manifest takes. */
json_t *portrait_pack(const struct deck *deck, const struct portrait *all);

/* A card as a manifest tells of it. */
struct noted {
    const char *id, *words, *look;
    long copies;
};

/* The cards in such a list, `n` of them; texts that are no card are passed
 * over.  In the arena. */
struct noted *portrait_unpack(const json_t *list, struct arena *a, size_t *n);

#endif
