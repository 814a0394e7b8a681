/* SPDX-License-Identifier: GPL-3.0-or-later
 * edition.h - an organisation's own version of decks: edition.yaml
 *
 * An edition names decks and says what is different; it holds no copy of
 * them.  Every change remembers the text it was made for. */
#ifndef MODEL_EDITION_H
#define MODEL_EDITION_H

#include "model/deck.h"
#include "source/node.h"

#define EDITION_MAX_CARDS 100000 /* of a deck, copies counted */

/* A text in several languages, or one for all of them. */
struct wording {
    struct phrase any; /* for languages that have none of their own */
    const char **languages;
    struct phrase *phrases;
    size_t n;
};

struct logo {
    struct phrase file; /* NULL text: none */
    um min_width, clear;
};

/* Whose it is and how that shows. */
struct edition_brand {
    struct wording name, contact, aftercare, colophon;
    struct logo logo;
    struct phrase back; /* file, or NULL: the deck's own */
    const struct colour **colours;
    struct pos *colours_at;
    size_t ncolours;
    struct font_swap *fonts;
    size_t nfonts;
};

/* A picture of the edition's own: who made it, under which licence. */
struct right {
    const char *file; /* as resolved */
    const char *by, *license;
    struct wording alt;
    struct pos at;
};

/* One field of one card in other words. */
struct change {
    struct phrase card, field;
    struct phrase was; /* the source text it was made for */
    struct wording text;
    struct pos at;
};

/* What an edition does to the cards of one deck. */
struct deck_changes {
    const char *deck;
    struct pos at;
    struct phrase *hide;
    size_t nhide;
    struct phrase *order;
    size_t norder;
    struct change *changes;
    size_t nchanges;
    const struct node **added; /* cards, as in a deck, with `after` */
    size_t nadded;
};

struct edition_term {
    const char *language; /* NULL: that in which the deck was written */
    struct term term;
};

struct edition {
    const char *id, *folder;
    struct pos at;
    const char **decks; /* paths of deck folders */
    struct pos *decks_at;
    size_t ndecks;
    const char **languages, **sheets, **variants; /* NULL-ended, or NULL */
    struct pos *sheets_at, *variants_at;          /* of each */
    struct edition_brand brand;
    struct edition_term *terms;
    size_t nterms;
    struct right *rights;
    size_t nrights;
    struct deck_changes *changes;
    size_t nchanges;
    const char **allowed; /* words that label, which it uses all the same;
                             NULL-ended, or NULL */
};

/* True when `path` is an edition: a folder that holds edition.yaml, or that
 * file. */
bool edition_is(const char *path);

/* Read the edition in the folder `path`, or the file itself.  NULL, all
 * complained, when it has faults. */
struct edition *edition_load(const char *path, struct arena *a, struct diag *d);

/* Complain about what is said of decks, terms and colours that none of the
 * edition's decks has, once they are read with `lib`. */
void edition_check(const struct edition *e, const struct deck *const *decks,
                   size_t n, const struct library *lib, struct diag *d);

/* The phrase for `language`; its text is NULL when there is none. */
struct phrase edition_phrase(const struct wording *w, const char *language);

/* What is said of the deck called `id`, or NULL. */
const struct deck_changes *edition_find_changes(const struct edition *e,
                                                const char *id);

/* The right of a file, or NULL. */
const struct right *edition_find_right(const struct edition *e,
                                       const char *file);

/* False, with a complaint at `at`, when it has none. */
bool edition_need_right(const struct edition *e, const char *file,
                        struct pos at, struct diag *d);

#endif
