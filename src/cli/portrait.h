/* SPDX-License-Identifier: GPL-3.0-or-later
 * portrait.h - what a card says and how it looks, in a few letters
 *
 * To be told apart from what it was: with other words, or with the same words
 * and another look. */
#ifndef CLI_PORTRAIT_H
#define CLI_PORTRAIT_H

#include "compose/face.h"

#include <jansson.h>

/* Each card of the deck in its order, as {"id", "words", "look"}, and "copies"
 * where there is not one; the digests
 * are the first PORTRAIT_SIZE hexadecimal digits of a SHA-256. */
#define PORTRAIT_SIZE 16
json_t *portrait_pack(const struct faces *faces);

#endif
