/* SPDX-License-Identifier: GPL-3.0-or-later
 * arena.h - memory that lives and goes together
 *
 * Structs that describe a run (nodes, decks, faces) are made in an arena and
 * never freed one by one.  Out of memory aborts, as GLib does. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/attr.h"

#include <stdbool.h>
#include <stddef.h>

struct arena;

struct arena *arena_new(void);
void arena_free(struct arena *a); /* NULL is fine */

/* An arena in zeroed memory of the caller's, such as two processes share.  What
 * has no room in it goes elsewhere, and then arena_fits() is false. */
struct arena *arena_new_in(void *memory, size_t size);
bool arena_fits(const struct arena *a);

/* Zeroed memory, aligned for any type, until arena_free(). */
void *arena_alloc(struct arena *a, size_t size);

/* The first `n` bytes of `s` with a NUL behind them. */
char *arena_strndup(struct arena *a, const char *s, size_t n);
char *arena_strdup(struct arena *a, const char *s); /* NULL gives NULL */
char *arena_printf(struct arena *a, const char *fmt, ...) PRINTF_LIKE(2, 3);

#define ARENA_NEW(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define ARENA_ARRAY(a, type, n) ((type *)arena_alloc((a), sizeof(type) * (n)))

#endif
