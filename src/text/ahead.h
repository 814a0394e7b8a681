/* SPDX-License-Identifier: GPL-3.0-or-later
 * ahead.h - texts shaped by a second process while the first shapes others
 *
 * Pango is not made for threads.  So a second process is begun, before Pango
 * has threads of its own at work, and shapes into memory that both have at the
 * same address: what it made can be used as it lies there.  Shapes say nothing
 * of who made them, so products are the same bytes with and without.  Whatever
 * goes wrong there (no process, no memory, a text that is complained about)
 * loses time and nothing else: what is not found is shaped by who asks. */
#ifndef TEXT_AHEAD_H
#define TEXT_AHEAD_H

#include "text/text.h"

struct ahead;

/* How a second process is had: cli/worker.h knows. */
struct second {
    /* Begin one that calls run(ctx) and ends; its number, or -1. */
    int (*begin)(bool (*run)(void *), void *ctx);
    /* Wait for its end; true when run() returned true. */
    bool (*wait)(int number);
};

/* Have make(ctx) called in a second process, where it makes texts of `t`; it
 * returns false when they are not to be used.  `cards` bounds the memory.  NULL
 * when it cannot be, or when `t` has texts already. */
struct ahead *ahead_start(struct texts *t, const struct second *second,
                          size_t cards, bool (*make)(void *), void *ctx);

/* Wait for its end; what it made is found by text_make() from now on.  False
 * when that is nothing.  NULL is fine. */
bool ahead_join(struct texts *t, struct ahead *ahead);

/* Give `text` of `t` its markup and shapes; false when they are not there. */
bool ahead_take(const struct texts *t, struct text *text);

void ahead_free(struct ahead *ahead); /* NULL is fine */

#endif
