/* SPDX-License-Identifier: GPL-3.0-or-later
 * options.h - what the command line asked for */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <stdbool.h>

/* Strings are owned by the struct; NULL where an option was not given. */
struct options {
    const char *program; /* as it was called; borrowed */
    char **paths;        /* decks, NULL-ended; NULL: those under decks/ */
    char *verb;          /* of "po": "update" or "status" */
    char *output, *languages, *variants, *sheets, *format, *today, *stage,
        *data, *shop, *profile, *printer, *offset, *angle, *depfile, *images,
        *engine;
    int json, quiet, help, draft, fit, proof, force, twice,
        markdown; /* gboolean */
    int jobs;     /* 0: as many as there are cores */
};

/* Read the options of `command` ("build", "new" …) and leave the
 * paths.  False after printing what is wrong; true with `help`
 * after printing the options. */
bool options_read(struct options *o, const char *command, int *argc,
                  char ***argv);
void options_fini(struct options *o);

#endif
