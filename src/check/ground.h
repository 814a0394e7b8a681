/* SPDX-License-Identifier: GPL-3.0-or-later
 * ground.h - what lies beneath an item: fills and pictures on white paper
 *
 * Many cards have the same ground beneath their texts: it is put together
 * once, of what touches the item alone, and a few are kept. */
#ifndef CHECK_GROUND_H
#define CHECK_GROUND_H

#include "compose/face.h"

struct ground;       /* good until the next ground_find() */
struct ground_store; /* those that are kept */

/* `grey`: everything is seen in greys. */
struct ground_store *ground_store_new(bool grey);
void ground_store_free(struct ground_store *g); /* NULL is fine */

/* What `face` has below its item number `item` within `rect`.  NULL when there
 * is no memory for it. */
struct ground *ground_find(struct ground_store *g, const struct face *face,
                           size_t item, struct rect rect);

/* 0xRRGGBB at a place of the card. */
uint32_t ground_at(const struct ground *ground, um x, um y);

/* Grounds that differ have different ones. */
unsigned ground_serial(const struct ground *ground);

/* How far ink stands out, by what WCAG 2.2 asks: 7:1 (1.4.6), 4.5:1 (1.4.3),
 * for what is no text 3:1 (1.4.11). */
enum ground_limit { LIMIT_SEVEN, LIMIT_FOUR, LIMIT_THREE, LIMITS };

/* How many samples within `rect` there are, and below each limit for ink of
 * the colour 0xRRGGBB. */
unsigned ground_count(struct ground_store *g, struct ground *ground,
                      uint32_t ink, struct rect rect, unsigned below[LIMITS]);

/* Of the colours within `rect` that are below `limit`, the one that most of
 * it has.  For when there is any. */
uint32_t ground_worst(struct ground_store *g, struct ground *ground,
                      uint32_t ink, struct rect rect, enum ground_limit limit);

#endif
