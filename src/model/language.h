/* SPDX-License-Identifier: GPL-3.0-or-later
 * language.h - what kaart has to know of a language: layouts/languages/
 *
 * Quotation marks, the words that kaart itself prints, and words that label
 * people, each with a gentler choice. */
#ifndef MODEL_LANGUAGE_H
#define MODEL_LANGUAGE_H

#include "base/arena.h"
#include "base/diag.h"

#include <stddef.h>

/* Marks that straight quotes become: outer and inner, opening and closing. */
struct quotes {
    const char *open, *close, *inner_open, *inner_close, *apostrophe;
};

/* Words that kaart prints of its own accord. */
enum printed {
    PRINTED_COLOPHON,   /* "Colophon": title of the card */
    PRINTED_SOURCES,    /* "Sources" */
    PRINTED_DRAFT,      /* "draft translation": in the slug line */
    PRINTED_ADAPTED,    /* "Adapted by" an organisation */
    PRINTED_MADE,       /* "Made by" the authors */
    PRINTED_LICENSE,    /* "Licence" */
    PRINTED_PERMISSION, /* "with permission" */
    PRINTED_PICTURES,   /* "Pictures" */
    PRINTED_COUNT
};

/* A word that labels people. */
struct label {
    const char *word; /* letters, may end in '*': any ending */
    const char *instead, *why;
    struct pos at;
};

struct language {
    const char *id;
    struct quotes quotes; /* all NULL: straight quotes stay */
    const char *printed[PRINTED_COUNT];
    struct label *labels;
    size_t nlabels;
};

/* Read the file `path` of language `id`.  NULL when it is not right;
 * complained. */
struct language *language_load(const char *path, const char *id,
                               struct arena *a, struct diag *d);

#endif
