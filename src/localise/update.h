/* SPDX-License-Identifier: GPL-3.0-or-later
 * update.h - brings a PO file up to what a deck says now
 *
 * What a translator wrote is never lost.  A translation whose text changed
 * stays and becomes fuzzy, with the text it was made for beside it; one whose
 * text is gone becomes obsolete; one whose text comes back is as it was. */
#ifndef LOCALISE_UPDATE_H
#define LOCALISE_UPDATE_H

#include "localise/messages.h"

/* What a translator is told of a message; NULL where nothing is. */
struct hint {
    const char *comment; /* lines, each with its end */
    const char *flags;   /* with commas between */
};

struct update_job {
    const struct deck *deck; /* as it was written */
    const char *language;
    const struct message *messages;
    const struct hint *hints; /* one for each message */
    size_t n;
};

/* Messages that are new, whose translation now is fuzzy, that came back, that
 * are gone, and that are as they were. */
struct update_counts {
    unsigned added, changed, back, gone, kept;
};

/* The text that the PO file at `path` is to have; NULL `text`: there is none
 * yet.  Free with g_free(); NULL, with a complaint, when it is no PO file. */
char *update_text(const struct update_job *job, const char *text,
                  const char *path, struct update_counts *counts,
                  struct diag *d);

/* Write the deck's file of that language anew, or begin it.  One that would
 * stay as it is, is not touched; of one with faults nothing is changed, and
 * false is given back. */
bool update_file(const struct update_job *job, struct update_counts *counts,
                 struct diag *d);

#endif
