/* SPDX-License-Identifier: GPL-3.0-or-later
 * shop.h - fonts, layouts and decks for tests, on top of a bench
 *
 * Layouts, sheets and icons come from the bench's own folder first and then
 * from this project, fonts from this project alone. */
#ifndef SUPPORT_SHOP_H
#define SUPPORT_SHOP_H

#include "compose/compose.h"
#include "model/library.h"

#include "support/bench.h"

struct shop {
    struct bench *bench;
    struct library *lib;
    struct tools tools;
};

struct shop shop_open(struct bench *b);
void shop_close(struct shop *s);

/* Make a font of fonts/fonts.yaml usable, and give its name back. */
const char *shop_font(struct shop *s, const char *name);

/* A plain type in `font`, upright, no breaks, no balance. */
struct type shop_type(struct shop *s, const char *font);

/* The deck in the bench's folder, in its own language; NULL when it was
 * complained about. */
struct deck *shop_deck(struct shop *s);

/* The same, composed. */
struct faces *shop_faces(struct shop *s);

/* The first item of `kind` on `face` that shows `what` (NULL: any); or
 * NULL. */
const struct item *shop_item(const struct face *face, enum item_kind kind,
                             const char *what);

#endif
