/* SPDX-License-Identifier: GPL-3.0-or-later
 * workshop.h - fonts, layouts and decks for tests, on top of a bench
 *
 * Layouts, sheets and icons come from the bench's own folder first and then
 * from this project, fonts from this project alone. */
#ifndef SUPPORT_WORKSHOP_H
#define SUPPORT_WORKSHOP_H

#include "compose/compose.h"
#include "model/library.h"

#include "support/bench.h"

struct workshop {
    struct bench *bench;
    struct library *lib;
    struct tools tools;
};

struct workshop workshop_open(struct bench *b);
void workshop_close(struct workshop *s);

/* Make a font of fonts/fonts.yaml usable, and give its name back. */
const char *workshop_font(struct workshop *s, const char *name);

/* A plain type in `font`, upright, no breaks, no balance. */
struct type workshop_type(struct workshop *s, const char *font);

/* The deck in the bench's folder, in its own language; NULL when it was
 * complained about. */
struct deck *workshop_deck(struct workshop *s);

/* The same, composed. */
struct faces *workshop_faces(struct workshop *s);

/* The first item of `kind` on `face` that shows `what` (NULL: any); or
 * NULL. */
const struct item *workshop_item(const struct face *face, enum item_kind kind,
                                 const char *what);

#endif
