/* SPDX-License-Identifier: GPL-3.0-or-later
 * deck.h - a deck as it was written: metadata, suits and cards */
#ifndef MODEL_DECK_H
#define MODEL_DECK_H

#include "model/layout.h"
#include "model/library.h"
#include "model/variant.h"
#include "source/node.h"

/* Limits, each with its own complaint. */
#define DECK_MAX_SUITS 1000
#define DECK_MAX_TERMS 1000
#define DECK_MAX_CARDS 100000 /* copies counted */

#define DECK_MAX_ID 64 /* bytes */

/* A text of the user's with its place. */
struct phrase {
    const char *text; /* NULL: not given */
    struct pos at;
};

struct suit {
    const char *id;
    struct pos at;
    struct phrase title;
    const struct colour *colour; /* NULL: unknown, complained */
    struct phrase icon;          /* file of the icon, or NULL */
    struct phrase art;           /* file, or NULL */
};

struct card {
    const char *id;
    struct pos at;
    const struct suit *suit;
    const struct layout *layout;
    int copies;
    struct phrase art;     /* file, or NULL: its suit's */
    struct phrase *fields; /* as many as the layout has, in its order; for
                              pictures and icons `text` is the file */
};

enum relation { RELATION_OWN_WORDS, RELATION_WITH_PERMISSION };

struct citation {
    const char *cite, *permission;
    enum relation relation;
};

/* A word that an organisation may replace, in the forms that sentences need.
 * Its first form is "one", or the only one a language has. */
struct term_form {
    const char *name; /* "one", "many", "article" */
    struct phrase word;
};

struct term {
    const char *name;
    struct pos at;
    struct term_form *forms;
    size_t nforms;
};

/* Whose cards these are, put in one language: filled by localise/. */
struct brand {
    struct phrase name, contact, aftercare, colophon; /* NULL text: not shown */
    struct phrase logo;                               /* file */
    um logo_min_width, logo_clear;
};

struct deck {
    const char *id, *folder, *language, *version, *date, *review, *license;
    const char *languages; /* as products name them: "nl", or "nl+uk" when
                              fronts and backs differ */
    struct pos at, review_at;
    struct phrase title;
    struct phrase authors; /* joined with ", ", or NULL */
    struct citation *sources;
    size_t nsources;
    const struct layout *layout;
    const struct colour *colour;
    struct phrase back; /* file of the drawn back, or NULL */
    struct term *terms;
    size_t nterms;
    struct suit *suits;
    size_t nsuits;
    struct card *cards;
    size_t ncards;
    bool faulty; /* a layout of it, or what kaart knows of its language, was
                    complained about, maybe for another */
    const struct deck *second;     /* the same cards in another language, for
                                      faces that show both; or NULL */
    struct brand brand;            /* filled by localise/ */
    const struct variant *variant; /* NULL: as designed; by localise/ */
    const char *draft;             /* how the slug line calls a translation
                                      that nobody reviewed, or NULL */
};

/* Read the deck in the folder `path`, or the file itself.  All faults are
 * complained about; NULL only when the file cannot be read or is no deck.
 * Cards that lack an id, a suit or a layout are left out; whatever else is
 * wrong or missing is NULL or its default. */
struct deck *deck_load(const char *path, struct library *lib, struct arena *a,
                       struct diag *d);

/* The term that stands under `key`: a text, or a map of forms.  False, with a
 * complaint, when it is neither. */
bool deck_read_term(const struct node *key, const struct node *value,
                    struct term *out, struct arena *a, struct diag *d);

/* The text under `key` with its place; its text is NULL when there is none. */
struct phrase deck_read_phrase(const struct node *map, const char *key,
                               struct diag *d);

/* Index of the card called `id`, or -1. */
long deck_find_card(const struct deck *deck, const char *id);

/* As deck_find_card(), with a complaint at `at` when there is none. */
long deck_need_card(const struct deck *deck, const char *id, struct pos at,
                    struct diag *d);

/* A language tag (BCP 47) in the shape that matters here. */
bool deck_is_language(const char *s);

/* True for a language tag, and for two with a '+' between them. */
bool deck_is_languages(const char *s);

/* Letters, digits and hyphens, as can be the name of a file. */
bool deck_is_id(const char *s);

/* Complain at `at` when `id` is none. */
void deck_check_id(const char *id, struct pos at, struct diag *d);

/* A date that exists, written year-month-day. */
bool deck_is_date(const char *s);

void deck_print(const struct deck *deck, FILE *out);

#endif
