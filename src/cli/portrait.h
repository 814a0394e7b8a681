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

/* The same as {"id", "words", "look"}, and "copies" where there is not one. */
json_t *portrait_pack(const struct deck *deck, const struct portrait *all);

#endif
