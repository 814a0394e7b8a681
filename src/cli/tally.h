/* SPDX-License-Identifier: GPL-3.0-or-later
 * tally.h - the inputs of all products of a manifest, each written once
 *
 * Products have their inputs themselves, and many have the same.  A manifest
 * lists each once, and has numbers in its place. */
#ifndef CLI_TALLY_H
#define CLI_TALLY_H

#include <jansson.h>

struct tally;

/* Borrows what is added until it is freed. */
struct tally *tally_new(void);
void tally_free(struct tally *t);

/* Count the inputs of a target's products. */
void tally_add(struct tally *t, const json_t *target);

/* The list of all that were counted, in order of their texts.  The caller calls
 * json_decref(), here and below. */
json_t *tally_pack(struct tally *t);

/* After that: a copy of a target that was counted, with numbers for inputs. */
json_t *tally_target(const struct tally *t, const json_t *target);

#endif
