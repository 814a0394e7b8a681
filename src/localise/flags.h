/* SPDX-License-Identifier: GPL-3.0-or-later
 * flags.h - the flags of PO entries, all of them
 *
 * Internal to localise/.  libgettextpo 0.21 keeps the flags it knows (`fuzzy`,
 * `c-format`, …) and drops others, as Weblate's `max-size`, in silence.  So
 * they are hidden in a comment before it reads, and put back into what it
 * wrote. */
#ifndef LOCALISE_FLAGS_H
#define LOCALISE_FLAGS_H

#include <glib.h>
#include <stdbool.h>

/* The flags of one entry. */
struct flags {
    GPtrArray *list; /* of strings, as between the commas of `#,` */
    char *workflow;  /* of a `#=` line, as gettext 1.0 has it; or NULL */
};

/* What stands behind the `#,` of a line, or the `#!` that libgettextpo reads as
 * the same and does not write again; NULL when it is no line of flags. */
char *flags_begin(char *line);

/* PO text with its flags hidden in extracted comments, and plain line ends;
 * free with g_free(). */
char *flags_hide(const char *text);

/* The flags that were hidden in an entry's extracted comments, and what those
 * were without (free with g_free()). */
struct flags flags_find(const char *extracted, char **comments);
void flags_fini(struct flags *f);

/* Split what stands in a `#,` line and add it; each flag is there once. */
void flags_add(struct flags *f, const char *line);

/* Append `entry`, as libgettextpo wrote it and with a line end behind it, with
 * all flags of `f` but `fuzzy`, which the library knows of. */
void flags_print(const struct flags *f, const char *entry, GString *out);

#endif
