/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/localise.h"

#include "localise/colophon.h"
#include "localise/edit.h"
#include "localise/pseudo.h"
#include "localise/quotes.h"
#include "localise/terms.h"
#include "localise/translate.h"

#include <glib.h>
#include <string.h>

/* A deck whose suits, cards and fields may be written. */
static struct deck *copy_deck(const struct deck *deck, struct arena *a)
{
    struct deck *out = ARENA_NEW(a, struct deck);

    *out = *deck;
    out->suits = ARENA_ARRAY(a, struct suit, deck->nsuits);
    for (size_t i = 0; i < deck->nsuits; i++)
        out->suits[i] = deck->suits[i];
    out->cards = ARENA_ARRAY(a, struct card, deck->ncards);
    for (size_t i = 0; i < deck->ncards; i++) {
        struct card *c = &out->cards[i];
        *c = deck->cards[i];
        c->suit = &out->suits[c->suit - deck->suits];
        c->fields = ARENA_ARRAY(a, struct phrase, c->layout->nfields);
        for (size_t f = 0; f < c->layout->nfields; f++)
            c->fields[f] = deck->cards[i].fields[f];
    }
    return out;
}

static void put_terms(struct deck *deck, struct arena *a, struct diag *d)
{
    struct terms terms = {deck->terms, deck->nterms};

    terms_put(&terms, &deck->title, a, d);
    for (size_t i = 0; i < deck->nsuits; i++)
        terms_put(&terms, &deck->suits[i].title, a, d);
    for (size_t i = 0; i < deck->ncards; i++) {
        const struct card *c = &deck->cards[i];
        for (size_t f = 0; f < c->layout->nfields; f++)
            if (layout_holds_words(c->layout->fields[f]))
                terms_put(&terms, &c->fields[f], a, d);
    }
    terms_put(&terms, &deck->brand.contact, a, d);
    terms_put(&terms, &deck->brand.aftercare, a, d);
    terms_put(&terms, &deck->brand.colophon, a, d);
}

/* Straight quotes into those of the deck's language by now. */
static void put_quotes(struct deck *deck, const struct language *l,
                       struct arena *a)
{
    quotes_put(&l->quotes, false, &deck->title, a);
    for (size_t i = 0; i < deck->nsuits; i++)
        quotes_put(&l->quotes, false, &deck->suits[i].title, a);
    for (size_t i = 0; i < deck->ncards; i++) {
        const struct card *c = &deck->cards[i];
        for (size_t f = 0; f < c->layout->nfields; f++) {
            const struct field *field = c->layout->fields[f];
            if (layout_holds_words(field))
                quotes_put(&l->quotes, field->type == FIELD_TEXT, &c->fields[f],
                           a);
        }
    }
    quotes_put(&l->quotes, false, &deck->brand.name, a);
    quotes_put(&l->quotes, false, &deck->brand.contact, a);
}

struct deck *localise_deck(const struct deck *deck,
                           const struct localise_job *job, struct arena *a,
                           struct diag *d)
{
    struct deck *out = copy_deck(deck, a);
    bool pseudo = pseudo_is(job->language);
    const struct language *l;

    if (*job->language && strcmp(job->language, deck->language) != 0 &&
        !pseudo && !translate_deck(out, job, a, d))
        return NULL;
    out->variant = job->variant;
    if (job->edition)
        edit_deck(out, deck, job, a, d);
    if (pseudo)
        pseudo_deck(out, job->language, a);
    out->languages = out->language;
    put_terms(out, a, d);
    if (job->edition)
        colophon_add(out, job, a, d);
    l = job->library ? library_language(job->library, out->language) : NULL;
    if (l)
        put_quotes(out, l, a);
    out->faulty |= job->library && !l;
    return out;
}
