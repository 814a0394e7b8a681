/* SPDX-License-Identifier: GPL-3.0-or-later
 * press.h - what a print shop would send back
 *
 * Reads faces, before anything is painted, and each picture by itself, as a PDF
 * has it (finish/inspect.h).  Only transparency is left to finish/. */
#ifndef CHECK_PRESS_H
#define CHECK_PRESS_H

#include "compose/face.h"
#include "finish/opened.h"
#include "model/shop.h"

#include <glib.h>

/* The pictures whose insides the shop asks after, of struct art, each once; the
 * caller unreferences it. */
GPtrArray *press_art_list(const struct faces *faces, const struct shop *shop);

/* Complain about all that `shop` would not print, once for each style, colour,
 * line or picture, with the first card that has it.  `press` makes the inks as
 * those of a product are made; NULL: there are none.
 * `file` is the product with a page for each of press_art_list() from number
 * `first` on, which are taken out of it.  NULL: there is no product, and they
 * are drawn here. */
void press_check(const struct faces *faces, const struct shop *shop,
                 const struct finish_press *press, struct opened *file,
                 size_t first, struct diag *d);

#endif
