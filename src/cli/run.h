/* SPDX-License-Identifier: GPL-3.0-or-later
 * run.h - what every command needs: data folders, decks, the first stages */
#ifndef CLI_RUN_H
#define CLI_RUN_H

#include "cli/cli.h"
#include "cli/options.h"
#include "compose/compose.h"
#include "finish/opened.h"
#include "model/edition.h"
#include "model/printer.h"

struct run {
    const struct options *options;
    struct arena *arena;
    struct diag *diag;
    struct tools tools;     /* see run_tools() */
    char *data;             /* the program's own layouts/ and fonts/ */
    GHashTable *libraries;  /* of targets, by all that makes them differ ->
                               struct library, or NULL */
    GHashTable *decks;      /* library and path -> struct deck as written, or
                               NULL: it has faults */
    struct opened *written; /* the last PDF: to take it apart takes long, and a
                               process that ends need not; the next one does */
    bool last;  /* nothing more is made of the faces that are painted now */
    bool spare; /* fewer products are made at a time than there are cores */
    const struct printer *printer; /* that backs are moved for, or NULL */
};

/* False, with a message, when there is no folder with layouts/; run_fini() is
 * needed all the same. */
bool run_init(struct run *run, const struct options *o);
void run_fini(struct run *run);

/* Nothing of `faces` will be looked at or painted again: their items go, and
 * the texts of the run with them, so that what comes next has their memory. */
void run_forget(struct run *run, const struct faces *faces);

/* Fonts, texts and art, from the first time that somebody asks: Pango takes
 * longer to begin than a build in which nothing changed. */
const struct tools *run_tools(struct run *run);

/* Decks and editions named on the command line, or those under decks/;
 * NULL-ended, free with g_strfreev().  NULL, with a message, when there are
 * none. */
char **run_list_decks(const struct run *run);

/* Decks and editions under decks/, or NULL; free with g_strfreev(). */
char **run_find_decks(void);

/* The seconds since 1970 in SOURCE_DATE_EPOCH; false when it is not set, or
 * to no such number. */
bool run_find_epoch(int64_t *seconds);

/* True when `folder` has layouts of its own. */
bool run_has_layouts(const char *folder);

/* What `list` names, with commas between, each once; `otherwise`
 * when it names nothing.  Free with g_strfreev(). */
char **run_split(const char *list, const char *const *otherwise);

/* Of complaints that were collected aside, those about the machine; false when
 * there was any: then nothing that was measured is to be relied on. */
bool run_pass_on(struct run *run, const struct diag *aside);

enum exit_code run_exit_code(const struct run *run);

#endif
