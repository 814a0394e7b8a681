/* SPDX-License-Identifier: GPL-3.0-or-later
 * catalog.h - the translations of a deck: a PO file */
#ifndef LOCALISE_CATALOG_H
#define LOCALISE_CATALOG_H

#include "base/arena.h"
#include "base/diag.h"

#include <stdbool.h>
#include <stddef.h>

/* Where translations lie below a deck's folder. */
#define CATALOG_FOLDER "po"

/* The header field that says who reviewed it, and its value for nobody. */
#define CATALOG_REVIEW "X-Kaart-Review"
#define CATALOG_DRAFT "draft"

struct catalog;

/* What a catalog has for one message. */
struct translation {
    const char *text; /* NULL: nothing that may be printed */
    bool fuzzy;       /* there is one, and it needs another look */
    const char *was;  /* the source it was made for, when that is another */
    struct pos at;    /* of the entry; file NULL when there is none */
};

/* Read `path`.  NULL when it is no PO file; each fault complained about. */
struct catalog *catalog_load(const char *path, struct arena *a, struct diag *d);
void catalog_free(struct catalog *c); /* NULL is fine */

struct translation catalog_find(const struct catalog *c, const char *context,
                                const char *source);

/* Nobody has reviewed it: `X-Kaart-Review` is `draft` or not there. */
bool catalog_is_draft(const struct catalog *c);

/* Languages that the deck in `folder` has catalogs for, sorted; NULL-ended,
 * free with g_strfreev(). */
char **catalog_languages(const char *folder);

/* Where the catalog for `language` lies or would lie; free with g_free(). */
char *catalog_path(const char *folder, const char *language);

#endif
