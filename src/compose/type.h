/* SPDX-License-Identifier: GPL-3.0-or-later
 * type.h - a layout's style as text/ knows it, in the deck's language */
#ifndef COMPOSE_TYPE_H
#define COMPOSE_TYPE_H

#include "base/arena.h"
#include "base/diag.h"
#include "model/layout.h"
#include "text/text.h"

#include <glib.h>

/* The type of `style` in `language`; its list of stand-ins is in `a`.  Its
 * leading is that of the language's script. */
struct type type_make(const struct style *style, const char *language,
                      struct arena *a);

/* Add the style's own fonts.  False when one cannot be had; complained. */
bool type_add_fonts(const struct style *style, struct fonts *fonts,
                    struct diag *d);

/* Add the fonts of scripts that `words` need beyond those, and no others: one
 * may be 30 MB.  With `markup` the words may hold strong and emphasis.  False
 * when one is not installed, complained about at `at`, but not again when it
 * is in `complained` (may be NULL), which it is put into. */
bool type_add_scripts(const struct style *style, const struct type *type,
                      const char *words, bool markup, struct fonts *fonts,
                      GHashTable *complained, struct pos at, struct diag *d);

#endif
