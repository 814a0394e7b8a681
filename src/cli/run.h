/* SPDX-License-Identifier: GPL-3.0-or-later
 * run.h - what every command needs: data folders, decks, the first stages */
#ifndef CLI_RUN_H
#define CLI_RUN_H

#include "cli/cli.h"
#include "cli/options.h"
#include "compose/compose.h"
#include "model/deck.h"

struct run {
    const struct options *options;
    struct arena *arena;
    struct diag *diag;
    struct tools tools;
    char *data;            /* the program's own layouts/ and fonts/ */
    GHashTable *libraries; /* a deck's folder, or "" for decks without layouts
                              of their own -> struct library */
};

/* False, with a message, when there is no folder with layouts/; run_fini() is
 * needed all the same. */
bool run_init(struct run *run, const struct options *o);
void run_fini(struct run *run);

/* Decks named on the command line, or those under decks/; NULL-ended, free
 * with g_strfreev().  NULL, with a message, when there are none. */
char **run_list_decks(const struct run *run);

/* The library for the deck at `path`: its own layouts before the others.  The
 * same one each time, so that no file is read and complained about twice. */
struct library *run_library(struct run *run, const char *path);

/* Load a deck and put it in `language` ("": its own).  NULL when that
 * failed or complained. */
struct deck *run_load(struct run *run, const char *path, const char *language);

/* Languages asked for, or one "": the deck's own.  Sheets likewise.  Free
 * with g_strfreev(). */
char **run_languages(const struct run *run);
char **run_sheets(const struct run *run);

enum exit_code run_exit_code(const struct run *run);

#endif
