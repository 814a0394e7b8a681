/* SPDX-License-Identifier: GPL-3.0-or-later
 * hyphen.h - where a word of a language may be broken */
#ifndef TEXT_HYPHEN_H
#define TEXT_HYPHEN_H

#include <stdbool.h>

#define HYPHEN_SOFT "\xc2\xad" /* U+00AD */

struct hyphens;

/* The dictionary for a language tag, or NULL when none is installed. */
struct hyphens *hyphen_new(const char *language);
void hyphen_free(struct hyphens *h); /* NULL is fine */

/* `s` with U+00AD at every point where a long word may be broken; three
 * letters at least stay on either side.  The caller frees. */
char *hyphen_insert(struct hyphens *h, const char *s);

#endif
