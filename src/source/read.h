/* SPDX-License-Identifier: GPL-3.0-or-later
 * read.h - typed reads from a node that complain by themselves
 *
 * Every function that takes `map` and `key` leaves *out alone and returns
 * false when the key is not there; that is a fault only where a key table
 * says so, and read_keys() tells.  A value of the wrong type is complained
 * about at its own place. */
#ifndef SOURCE_READ_H
#define SOURCE_READ_H

#include "base/geom.h"
#include "source/node.h"

/* The keys that a map may hold.  Tables end with a NULL name; the reference
 * in docs/ is tested against them. */
struct key {
    const char *name;
    bool required;
};

struct key_table {
    const char *what; /* "a card", "the deck": for messages and the docs */
    const struct key *keys;
};

/* `n` is a map and holds known keys only, and all that are required.  False
 * when it is not a map at all; unknown and missing keys are complained about
 * but let the reader go on. */
bool read_keys(const struct node *n, const struct key_table *table,
               struct diag *d);

/* The two halves of read_keys(), for a map that holds other keys as well: all
 * those that it may hold are `known`. */
bool read_has_key(const struct key_table *table, const char *name);
void read_required(const struct node *map, const struct key_table *table,
                   const char *const *known, struct diag *d);

/* True when a key of `map` that is none of `known` (NULL-ended) was probably
 * meant to be `name`.  Then nothing more is said of that `name` being away:
 * who complains of the key has said it. */
bool read_is_meant(const struct node *map, const char *name,
                   const char *const *known);

/* The one of `known` (NULL-ended) that `word` is nearest to, or NULL when it
 * is like none of them. */
const char *read_nearest(const char *word, const char *const *known);

/* Complain about `word`, naming the nearest of `known` (NULL-ended).  `what`
 * is a noun, or a noun and where: "key in a card". */
void read_unknown(enum diag_kind kind, struct pos at, const char *what,
                  const char *word, const char *const *known, struct diag *d);

bool read_text(const struct node *map, const char *key, const char **out,
               struct diag *d);
/* A length of 0 or more; read_um_node() takes any. */
bool read_um(const struct node *map, const char *key, um *out, struct diag *d);
bool read_bool(const struct node *map, const char *key, bool *out,
               struct diag *d);
bool read_int(const struct node *map, const char *key, int min, int max,
              int *out, struct diag *d);
bool read_number(const struct node *map, const char *key, double min,
                 double max, double *out, struct diag *d);

/* One of `words` (NULL-ended); *out is its index. */
bool read_word(const struct node *map, const char *key,
               const char *const *words, int *out, struct diag *d);

/* A list or a map under `key`, or NULL. */
const struct node *read_list(const struct node *map, const char *key,
                             struct diag *d);
const struct node *read_map(const struct node *map, const char *key,
                            struct diag *d);

/* Forms of a single value, complained about at the value's own place. */
bool read_text_node(const struct node *n, const char **out, struct diag *d);
bool read_um_node(const struct node *n, um *out, struct diag *d);
bool read_int_node(const struct node *n, int min, int max, int *out,
                   struct diag *d);

/* The first line of every file: `kaart: <kind>/<version>`.  False, with a
 * complaint, for another kind or a version this program does not know. */
bool read_header(const struct node *root, const char *kind, int version,
                 struct diag *d);

/* False, complained, when `n` has more than `most` items or keys; they are
 * called `what`: "cards". */
bool read_at_most(const struct node *n, size_t most, const char *what,
                  struct diag *d);

#endif
