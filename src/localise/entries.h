/* SPDX-License-Identifier: GPL-3.0-or-later
 * entries.h - the entries of a PO file, with what libgettextpo cannot do
 *
 * Internal to localise/.  The library can neither sort nor remove, drops flags
 * that it does not know, and does not print an obsolete entry without a
 * translation, though a translator may have left word there. */
#ifndef LOCALISE_ENTRIES_H
#define LOCALISE_ENTRIES_H

#include "localise/flags.h"
#include "localise/pofile.h"

#include <stddef.h>

/* Orders of entries that stand before and behind those of the deck. */
#define ENTRIES_FIRST ((size_t)0)
#define ENTRIES_LAST ((size_t)-1)

struct entry {
    po_message_t m;
    struct flags flags;
    size_t order; /* in the file */
    bool taken;   /* it belongs to a message of the deck */
};

struct entries {
    po_file_t po;
    GPtrArray *list;           /* struct entry */
    GHashTable *by_message;    /* po_message_t -> struct entry */
    po_message_iterator_t end; /* of the file's messages */
};

/* All entries of a file, its flags hidden by flags_hide(), the header among
 * them; they do not own the file. */
struct entries *entries_new(po_file_t po);
void entries_free(struct entries *all); /* NULL is fine */

/* Add a message that is in no file yet. */
struct entry *entries_add(struct entries *all, po_message_t m);

bool entries_is_header(const struct entry *e);
bool entries_is_translated(const struct entry *e);

/* The file's text, in the entries' order, as msgcat lays it out; free with
 * g_free().  Obsolete entries that hold nothing of anybody are left out.
 * NULL, with a complaint at `path`, when that failed. */
char *entries_print(struct entries *all, const char *path, struct diag *d);

#endif
