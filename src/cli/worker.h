/* SPDX-License-Identifier: GPL-3.0-or-later
 * worker.h - work done by processes of our own, several at once
 *
 * Pango, fontconfig and librsvg are not made for threads, and a process that
 * dies takes nothing with it.  What comes out does not depend on how many
 * there are: answers are handed over in the order of the work. */
#ifndef CLI_WORKER_H
#define CLI_WORKER_H

#include "text/ahead.h"

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* Work to be done, n pieces of it. */
struct work {
    size_t n;
    unsigned at_once; /* processes at a time; 0: as many as there are cores */
    /* In a process of its own: do piece `i`, and write the answer. */
    void (*run)(void *ctx, size_t i, FILE *answer);
    /* Here, for 0, 1, 2 … as soon as that piece and those before it are done.
     * `answer` is NULL when the process died before its end; `why` says how. */
    void (*done)(void *ctx, size_t i, GBytes *answer, const char *why);
    void *ctx;
};

/* How many processes are there at a time when `at_once` are asked for. */
unsigned worker_room(unsigned at_once);

/* Do the work.  False when SIGINT, SIGTERM or SIGHUP stopped it: pieces under
 * way are ended, done() is called for no more; worker_stopped() says which
 * signal it was.  No process is left behind. */
bool worker_run(const struct work *work);
int worker_stopped(void);

/* A process beside this one, for a piece of its work.  It ends by itself, or
 * with this one; nothing that it has of this one is flushed or freed. */
extern const struct second worker_second;

#endif
