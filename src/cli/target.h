/* SPDX-License-Identifier: GPL-3.0-or-later
 * target.h - what is to be made: deck x edition x language x variant */
#ifndef CLI_TARGET_H
#define CLI_TARGET_H

#include "cli/run.h"

struct target {
    const char *path;              /* of the deck */
    const struct edition *edition; /* NULL: the deck as it is */
    const char *language; /* "": the deck's own; "nl+uk": fronts and backs */
    const char *variant;  /* "standard", or names with '+' between them */
};

/* Every target that the command line asks for, each edition's decks in its
 * own languages and variants where the command line names none; *n is how
 * many.  NULL, with a message, when there are no decks.  An edition with
 * faults is complained about and has no targets. */
struct target *target_list(struct run *run, size_t *n);

/* The same, without a look at any deck; target_check() is still to come. */
struct target *target_plan(struct run *run, size_t *n);

/* As target_plan(), for one deck or edition; none of an edition with faults. */
struct target *target_plan_of(struct run *run, const char *path, size_t *n);

/* False, complained, when something is wrong between an edition and its
 * decks. */
bool target_check(struct run *run, const struct edition *e);

/* As target_list(), for one deck or edition. */
struct target *target_list_of(struct run *run, const char *path, size_t *n);

/* The sheets for a target: free with g_strfreev(). */
char **target_sheets(const struct run *run, const struct target *t);

/* The library for a target: layouts of its edition and its deck before the
 * others, with the edition's and the variant's look.  NULL, complained, when
 * there is no such variant. */
struct library *target_library(struct run *run, const struct target *t);

/* The sheet of that name, read anew; NULL, complained, when there is none. */
const struct sheet *target_sheet(struct run *run, const struct target *t,
                                 const char *name);

/* True, and the shop that the command line asks for or NULL; false,
 * complained, when there is no such shop. */
bool target_shop(struct run *run, const struct target *t,
                 const struct shop **shop);

/* The target's deck as it was written; NULL when it has faults. */
const struct deck *target_read(struct run *run, const struct target *t);

/* The target's faces; of a pair of languages the first on the fronts, the
 * second on the backs.  NULL when that failed or complained. */
struct faces *target_compose(struct run *run, const struct target *t);

/* The target's deck in its (first) language; NULL as above. */
struct deck *target_deck(struct run *run, const struct target *t);

#endif
