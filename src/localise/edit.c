/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/edit.h"

#include "model/load_card.h"
#include "source/read.h"

#include <glib.h>
#include <string.h>

struct editor {
    struct deck *deck;
    const struct deck *source;
    const struct localise_job *job;
    const struct deck_changes *changes; /* NULL: none for this deck */
    struct arena *arena;
    struct diag *diag;
};

/* The words of `s` with one space between them: how a text is laid out in its
 * file is no change. */
static char *squeeze(const char *s)
{
    g_auto(GStrv) words = g_strsplit_set(s, " \t\r\n", -1);
    GString *out = g_string_new(NULL);

    for (char **w = words; *w; w++)
        if (**w)
            g_string_append_printf(out, "%s%s", out->len ? " " : "", *w);
    return g_string_free(out, FALSE);
}

static bool is_same_text(const char *a, const char *b)
{
    g_autofree char *one = squeeze(a), *two = squeeze(b);

    return strcmp(one, two) == 0;
}

static bool is_own_language(const struct editor *e)
{
    return strcmp(e->deck->language, e->source->language) == 0;
}

/* The edition's words in the deck's language; one that is not given is
 * complained about.  `any`: a text without a language is good for all. */
static struct phrase choose(struct editor *e, const struct wording *w, bool any)
{
    struct phrase p = edition_phrase(w, e->deck->language);

    if (p.text && (p.text != w->any.text || any || is_own_language(e)))
        return p;
    if (e->job->draft && (w->any.text || w->n)) {
        p = w->any.text ? w->any : w->phrases[0];
        p.text = arena_printf(e->arena, "[…] %s", p.text);
        return p;
    }
    diag_report(e->diag, DIAG_TRANSLATION_MISSING, w->any.at,
                is_own_language(e)
                    ? "this text is not given in '%s', the deck's own language"
                    : "this text is not given in '%s'; write {%s: …, %s: …}",
                e->deck->language, e->source->language, e->deck->language);
    return (struct phrase){0};
}

static void complain_stale(struct editor *e, const struct change *c,
                           const struct phrase *now)
{
    if (!now->text) {
        diag_report(e->diag, DIAG_CHANGE_STALE, c->was.at,
                    "card %s has no %s of its own any more; it was '%s'",
                    c->card.text, c->field.text, c->was.text);
        return;
    }
    diag_report(e->diag, DIAG_CHANGE_STALE, c->was.at,
                "this change to %s of card %s was made for another text: '%s'",
                c->field.text, c->card.text, c->was.text);
    diag_note(e->diag, now->at,
              "the deck now says '%s'; see whether the change still fits, "
              "and put this under 'was'",
              now->text);
}

/* False, complained, when the field holds no text or was changed before. */
static bool check_text(struct editor *e, const struct change *c,
                       const struct field *f)
{
    if (f->type == FIELD_PICTURE || f->type == FIELD_ICON) {
        diag_report(e->diag, DIAG_TYPE_WRONG, c->field.at,
                    "'%s' is no text; hide the card and add one of your own",
                    c->field.text);
        return false;
    }
    for (const struct change *o = e->changes->changes; o < c; o++) {
        if (strcmp(o->card.text, c->card.text) != 0 ||
            strcmp(o->field.text, c->field.text) != 0)
            continue;
        diag_report(e->diag, DIAG_VALUE_WRONG, c->at,
                    "%s of card %s is changed twice; keeping the first",
                    c->field.text, c->card.text);
        diag_note(e->diag, o->at, "first changed here");
        return false;
    }
    return true;
}

static void change_field(struct editor *e, const struct change *c)
{
    long card = deck_need_card(e->source, c->card.text, c->card.at, e->diag);

    if (card < 0)
        return;
    const struct layout *l = e->source->cards[card].layout;
    int field = layout_need_field(l, c->field.text, c->field.at, e->diag);
    if (field < 0)
        return;
    if (!check_text(e, c, l->fields[field]))
        return;
    const struct phrase *now = &e->source->cards[card].fields[field];
    if (!now->text ? *c->was.text != '\0'
                   : !is_same_text(now->text, c->was.text))
        complain_stale(e, c, now);
    struct phrase p = choose(e, &c->text, false);
    if (!p.text)
        return;
    if (l->fields[field]->required && !p.text[strspn(p.text, " \t\n")]) {
        diag_report(e->diag, DIAG_FIELD_MISSING, p.at,
                    "card %s needs its %s; hide the card to leave it out",
                    c->card.text, c->field.text);
        return;
    }
    e->deck->cards[card].fields[field] = p;
}

/* The edition's term goes before the deck's, as a whole: its forms belong to
 * its word. */
static void replace_terms(struct editor *e)
{
    const struct edition *edition = e->job->edition;
    struct term *terms = ARENA_ARRAY(e->arena, struct term, e->deck->nterms);

    for (size_t i = 0; i < e->deck->nterms; i++) {
        terms[i] = e->deck->terms[i];
        for (size_t j = 0; j < edition->nterms; j++) {
            const struct edition_term *t = &edition->terms[j];
            const char *language =
                t->language ? t->language : e->source->language;
            if (strcmp(t->term.name, terms[i].name) == 0 &&
                strcmp(language, e->deck->language) == 0)
                terms[i] = t->term;
        }
    }
    e->deck->terms = terms;
}

static void hide_cards(struct editor *e)
{
    g_autofree bool *hidden = g_new0(bool, e->deck->ncards + 1);
    size_t n = 0;

    for (size_t i = 0; i < e->changes->nhide; i++) {
        const struct phrase *id = &e->changes->hide[i];
        long at = deck_need_card(e->source, id->text, id->at, e->diag);
        if (at >= 0)
            hidden[at] = true;
    }
    for (size_t i = 0; i < e->deck->ncards; i++)
        if (!hidden[i])
            e->deck->cards[n++] = e->deck->cards[i];
    e->deck->ncards = n;
}

/* Where the listed cards stand now, in the order of the list; how many.  One
 * that is hidden is left out, one that is listed twice complained about. */
static size_t find_ordered(struct editor *e, long *places)
{
    size_t n = 0;

    for (size_t i = 0; i < e->changes->norder; i++) {
        const struct phrase *id = &e->changes->order[i];
        bool twice = false;
        if (deck_need_card(e->source, id->text, id->at, e->diag) < 0)
            continue;
        long at = deck_find_card(e->deck, id->text);
        for (size_t j = 0; j < n; j++)
            twice |= places[j] == at;
        if (twice)
            diag_report(e->diag, DIAG_CARD_TWICE, id->at,
                        "card %s stands twice in this order", id->text);
        else if (at >= 0)
            places[n++] = at;
    }
    return n;
}

static int compare_places(gconstpointer a, gconstpointer b)
{
    long x = *(const long *)a, y = *(const long *)b;

    return (x > y) - (x < y);
}

/* The listed cards change places among themselves. */
static void order_cards(struct editor *e)
{
    g_autofree long *from = g_new(long, e->changes->norder + 1);
    size_t n = find_ordered(e, from);
    g_autofree long *to = g_memdup2(from, n * sizeof *from);
    g_autofree struct card *cards = g_new(struct card, n + 1);

    if (!n)
        return;
    qsort(to, n, sizeof *to, compare_places);
    for (size_t i = 0; i < n; i++)
        cards[i] = e->deck->cards[from[i]];
    for (size_t i = 0; i < n; i++)
        e->deck->cards[to[i]] = cards[i];
}

static void insert_card(struct editor *e, const struct card *card, size_t at)
{
    struct deck *d = e->deck;

    memmove(d->cards + at + 1, d->cards + at,
            (d->ncards - at) * sizeof *d->cards);
    d->cards[at] = *card;
    d->ncards++;
}

/* Cards that were there and room for those that are added, `n` at most. */
static void make_room(struct editor *e, size_t n)
{
    struct deck *d = e->deck;
    struct card *cards = ARENA_ARRAY(e->arena, struct card, d->ncards + n);

    if (d->ncards)
        memcpy(cards, d->cards, d->ncards * sizeof *cards);
    d->cards = cards;
}

static void check_rights(struct editor *e, const struct card *card)
{
    const struct layout *l = card->layout;

    for (size_t i = 0; i < l->nfields; i++)
        if (l->fields[i]->type == FIELD_PICTURE && card->fields[i].text)
            edition_need_right(e->job->edition, card->fields[i].text,
                               card->fields[i].at, e->diag);
    if (card->art.text)
        edition_need_right(e->job->edition, card->art.text, card->art.at,
                           e->diag);
}

/* True, complained, when `id` is that of a card which is added, but has not
 * been yet. */
static bool complain_later(struct editor *e, const char *id, struct pos at)
{
    for (size_t i = 0; i < e->changes->nadded; i++) {
        const struct node *own = node_find(e->changes->added[i], "id");
        if (!own || own->kind != NODE_SCALAR || strcmp(own->text, id) != 0)
            continue;
        diag_report(e->diag, DIAG_CARD_UNKNOWN, at,
                    "card %s is added after this one; put it above", id);
        return true;
    }
    return false;
}

/* Behind the cards that were added from `at` on: several behind one card keep
 * the order of their rows. */
static size_t skip_added(const struct editor *e, size_t at)
{
    while (at < e->deck->ncards &&
           deck_find_card(e->source, e->deck->cards[at].id) < 0)
        at++;
    return at;
}

/* Behind the card that `after` names; behind its own kin when that is hidden
 * or not named. */
static size_t find_insertion(struct editor *e, const struct node *n)
{
    const struct node *after = node_find(n, "after");
    const char *id;

    if (!after || !read_text_node(after, &id, e->diag))
        return e->deck->ncards;
    long at = deck_find_card(e->deck, id);
    if (at >= 0)
        return skip_added(e, (size_t)at + 1);
    if (deck_find_card(e->source, id) < 0 && !complain_later(e, id, after->at))
        deck_need_card(e->deck, id, after->at, e->diag);
    return e->deck->ncards;
}

static void add_cards(struct editor *e)
{
    const struct edition *edition = e->job->edition;
    struct card_origin origin = {edition->folder, e->deck->language,
                                 e->job->draft};

    make_room(e, e->changes->nadded);
    for (size_t i = 0; i < e->changes->nadded; i++) {
        const struct node *n = e->changes->added[i];
        struct deck known = *e->deck; /* hidden ids are taken as well */
        struct card card;
        known.language = e->source->language;
        bool read = load_card_added(&known, n, &origin, e->job->library, &card,
                                    e->arena, e->diag);
        e->deck->faulty |= known.faulty;
        if (!read)
            continue;
        if (deck_find_card(e->source, card.id) >= 0) {
            diag_report(e->diag, DIAG_CARD_TWICE, card.at,
                        "the deck has a card '%s'; give yours another id",
                        card.id);
            continue;
        }
        check_rights(e, &card);
        insert_card(e, &card, find_insertion(e, n));
    }
}

/* A table's rows may have copies: what nobody could print is not composed. */
static void check_copies(struct editor *e)
{
    long copies = 0;

    for (size_t i = 0; i < e->deck->ncards; i++)
        copies += e->deck->cards[i].copies;
    if (copies <= EDITION_MAX_CARDS)
        return;
    diag_report(e->diag, DIAG_VALUE_WRONG, e->changes->at,
                "%ld cards with all their copies; an edition has %d of a deck "
                "at most",
                copies, EDITION_MAX_CARDS);
}

static void fill_brand(struct editor *e)
{
    const struct edition_brand *from = &e->job->edition->brand;
    struct brand *to = &e->deck->brand;
    bool hidden = e->job->variant && e->job->variant->hide_brand;

    if (from->back.text)
        e->deck->back = from->back;
    if (hidden)
        return;
    to->name = choose(e, &from->name, true);
    to->colophon = choose(e, &from->colophon, true);
    if (from->contact.any.at.line)
        to->contact = choose(e, &from->contact, true);
    if (from->aftercare.any.at.line)
        to->aftercare = choose(e, &from->aftercare, true);
    to->logo = from->logo.file;
    to->logo_min_width = from->logo.min_width;
    to->logo_clear = from->logo.clear;
}

void edit_deck(struct deck *deck, const struct deck *source,
               const struct localise_job *job, struct arena *a, struct diag *d)
{
    struct editor e = {deck, source,
                       job,  edition_find_changes(job->edition, source->id),
                       a,    d};

    replace_terms(&e);
    fill_brand(&e);
    if (!e.changes)
        return;
    for (size_t i = 0; i < e.changes->nchanges; i++)
        change_field(&e, &e.changes->changes[i]);
    hide_cards(&e);
    order_cards(&e);
    add_cards(&e);
    check_copies(&e);
    if (!deck->ncards && source->ncards)
        diag_report(d, DIAG_VALUE_WRONG, e.changes->at,
                    "every card of '%s' is hidden; nothing would be printed",
                    source->id);
}
