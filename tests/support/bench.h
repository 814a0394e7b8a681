/* SPDX-License-Identifier: GPL-3.0-or-later
 * bench.h - what most unit tests stand on: a folder, an arena, a collector
 *
 * Include it before <cmocka.h> is needed: it brings what cmocka asks for. */
#ifndef SUPPORT_BENCH_H
#define SUPPORT_BENCH_H

#include "base/arena.h"
#include "base/diag.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

struct bench {
    char *folder; /* empty at the start of every test */
    struct arena *arena;
    struct diag *diag;
};

int bench_set_up(void **state);
int bench_tear_down(void **state);
#define BENCH_TEST(f)                                                          \
    cmocka_unit_test_setup_teardown(f, bench_set_up, bench_tear_down)

/* Begin the next case of a table: say its name, forget complaints and what
 * was made in the arena. */
void bench_begin(struct bench *b, const char *name);

/* Write a file, and the folders it needs; its full path, in the arena. */
const char *bench_write(struct bench *b, const char *name, const char *text);
const char *bench_write_bytes(struct bench *b, const char *name,
                              const char *bytes, size_t size);

/* The complaints are these: "slug line:column" for each, notes as "note
 * line:column", with "; " between.  "" is none. */
void bench_assert_diags(const struct bench *b, const char *want);

/* What `print` wrote to its FILE is exactly `want`. */
void bench_assert_text(char *got, const char *want);

#endif
