/* SPDX-License-Identifier: GPL-3.0-or-later
 * changes.h - which cards differ between two manifests */
#ifndef CLI_CHANGES_H
#define CLI_CHANGES_H

#include "cli/portrait.h"

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>

enum change_kind {
    CHANGE_ADDED,
    CHANGE_REMOVED,
    CHANGE_WORDS, /* it says something else */
    CHANGE_LOOK,  /* it says the same and looks otherwise */
    CHANGE_MOVED, /* it comes elsewhere among the cards that both have */
    CHANGE_KINDS
};

/* A deck as one of the manifests tells of it. */
struct told {
    const json_t *target; /* NULL: it is not there */
    const struct noted *cards;
    size_t ncards;
};

/* What changed of one deck, in one language and as one edition and variant. */
struct changes {
    const char *deck, *language, *edition, *variant, *shop; /* NULL: none */
    struct told old, new;
    GPtrArray *cards[CHANGE_KINDS]; /* ids, in the order of the cards */
};

/* The changes from one manifest (as manifest_read() has it) to the other, in
 * order of their names; also those of nothing.  Cards are in the arena, other
 * strings are the manifests'.  Free with g_ptr_array_unref(). */
GPtrArray *changes_find(const json_t *old, const json_t *new, struct arena *a);

/* True when no card changed. */
bool changes_are_none(const struct changes *c);

#endif
