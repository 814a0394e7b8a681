/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/alone.h"

#include "art/sample.h"
#include "check/shade.h"
#include "compose/compose.h"

#include <glib.h>
#include <stdlib.h>

/* Drawings are compared at so many places a side … */
#define PLACES 96
#define ALL (PLACES * PLACES)

/* … and differ when at more than one in so many of them … */
#define PART 50

/* … the grey of one, of 255, is this far from what the other lets expect. */
#define FAR 32

/* Greys that are taken for one. */
#define GREYS 16

/* What the front of a card shows of its suit. */
enum { SHOWS_COLOUR = 1, SHOWS_TITLE = 2, SHOWS_ICON = 4, SHOWS_ART = 8 };
#define SHOWS_MAX 16

/* A suit by its cards: one for each way to show it. */
struct showing {
    const struct card *cards[SHOWS_MAX];
    struct item art[SHOWS_MAX]; /* of the faces; without `art`: none */
};

/* What a box shows of the suit's colour; a deck that has none is painted in
 * its suits'. */
static unsigned shown_by_ink(struct ink ink, const struct deck *deck)
{
    bool suit = ink.kind == INK_SUIT || (ink.kind == INK_DECK && !deck->colour);

    return suit ? SHOWS_COLOUR : 0;
}

static bool has_marker(const struct item *item)
{
    const struct set_text *set = item->text;

    for (size_t i = 0; set && i < set->nlines; i++)
        if (set->lines[i].marker)
            return true;
    return false;
}

static unsigned shown_by_item(const struct item *item, const struct deck *deck)
{
    static const unsigned shows[] = {
        [VALUE_SUIT_TITLE] = SHOWS_TITLE,
        [VALUE_SUIT_ICON] = SHOWS_ICON,
        [VALUE_SUIT_ART] = SHOWS_ART,
    };
    const struct box *b = item->box;
    unsigned all = 0;

    if (!b)
        return 0;
    for (size_t i = 0; i < b->nvalues; i++)
        if (b->values[i].root < G_N_ELEMENTS(shows))
            all |= shows[b->values[i].root];
    all |= shown_by_ink(b->fill, deck) | shown_by_ink(b->line, deck) |
           shown_by_ink(b->colour, deck);
    if (b->style && b->colour.kind == INK_NONE)
        all |= shown_by_ink(b->style->colour, deck);
    if (b->style && has_marker(item))
        all |= shown_by_ink(b->style->marker_ink, deck);
    return all;
}

static void add_card(struct showing *to, const struct face *front,
                     const struct deck *deck)
{
    const struct item *art = NULL;
    unsigned shows = 0;

    for (size_t i = 0; i < front->nitems; i++) {
        unsigned more = shown_by_item(&front->items[i], deck);
        if (more & SHOWS_ART && front->items[i].kind == ITEM_ART)
            art = &front->items[i];
        shows |= more;
    }
    if (to->cards[shows])
        return;
    to->cards[shows] = front->card;
    if (art)
        to->art[shows] = *art;
}

/* Two texts or files that a card may show or not. */
static bool is_same(bool shown, const char *a, bool also, const char *b)
{
    return g_strcmp0(shown ? a : NULL, also ? b : NULL) == 0;
}

/* The greys of a drawing on white paper. */
static void read_greys(const struct item *item, unsigned char greys[ALL])
{
    const struct rect r = {0, 0, 2 * PLACES, 2 * PLACES};
    const struct sample *s =
        sample_art(item->art, item->picture.w, item->picture.h, 1);

    for (int i = 0; i < ALL; i++) {
        uint32_t argb = s ? sample_at(s, r, item->mirror, i % PLACES * 2 + 1,
                                      i / PLACES * 2 + 1)
                          : 0;
        greys[i] = shade_grey(shade_over(argb, SHADE_WHITE)) & 0xff;
    }
}

/* True when `b` has one grey of its own wherever `a` has one: it shows no form
 * that `a` has not, whichever colours both are in. */
static bool follows(const unsigned char a[ALL], const unsigned char b[ALL])
{
    int sum[GREYS] = {0}, n[GREYS] = {0}, off = 0;

    for (int i = 0; i < ALL; i++) {
        sum[a[i] * GREYS / 256] += b[i];
        n[a[i] * GREYS / 256]++;
    }
    for (int i = 0; i < ALL; i++) {
        int k = a[i] * GREYS / 256;
        off += abs(b[i] - sum[k] / n[k]) > FAR;
    }
    return off * PART <= ALL;
}

/* True when two drawings are one form, perhaps in other greys: a reader who
 * holds one of them cannot tell which it is. */
static bool is_one_form(const struct item *a, const struct item *b)
{
    unsigned char one[ALL], other[ALL];

    read_greys(a, one);
    read_greys(b, other);
    return follows(one, other) && follows(other, one);
}

static bool is_art_same(const struct item *a, const struct item *b)
{
    if (!a->art || !b->art)
        return !a->art && !b->art;
    return a->art == b->art || is_one_form(a, b);
}

/* True when the cards of two suits look the same but for colour. */
static bool is_alone(const struct showing *a, unsigned m,
                     const struct showing *b, unsigned n)
{
    const struct suit *one = a->cards[m]->suit, *other = b->cards[n]->suit;
    bool coloured = m & n & SHOWS_COLOUR || (a->art[m].art && b->art[n].art &&
                                             a->art[m].art != b->art[n].art);

    return coloured &&
           is_same(m & SHOWS_TITLE, one->title.text, n & SHOWS_TITLE,
                   other->title.text) &&
           is_same(m & SHOWS_ICON, one->icon.text, n & SHOWS_ICON,
                   other->icon.text) &&
           is_art_same(&a->art[m], &b->art[n]);
}

static bool complain(const struct card *first, const struct card *second,
                     struct diag *d)
{
    diag_report(d, DIAG_COLOUR_ALONE, second->suit->at,
                "in greys nothing but its colour tells this suit from '%s'; "
                "show another title or icon (cards %s and %s)",
                first->suit->id, first->id, second->id);
    diag_note(d, first->suit->at, "the other suit");
    return true;
}

static bool compare(const struct showing *a, const struct showing *b,
                    struct diag *d)
{
    for (unsigned m = 0; m < SHOWS_MAX; m++)
        for (unsigned n = 0; n < SHOWS_MAX && a->cards[m]; n++)
            if (b->cards[n] && is_alone(a, m, b, n))
                return complain(a->cards[m], b->cards[n], d);
    return false;
}

static bool is_coloured_alike(const struct suit *a, const struct suit *b)
{
    return shade_of(a->colour) == shade_of(b->colour);
}

void alone_check(const struct faces *faces, struct diag *d)
{
    const struct deck *deck = faces->deck;

    if (!deck->variant || !deck->variant->grey)
        return;
    g_autofree struct showing *shown = g_new0(struct showing, deck->nsuits + 1);
    for (size_t i = 0; i < deck->ncards; i++) {
        compose_open(faces, &deck->cards[i]);
        const struct suit *suit = faces->fronts[i].card->suit;
        for (size_t k = 0; k < deck->nsuits; k++)
            if (suit == &deck->suits[k])
                add_card(&shown[k], &faces->fronts[i], deck);
    }
    for (size_t k = 1; k < deck->nsuits; k++)
        for (size_t i = 0; i < k; i++)
            if (!is_coloured_alike(&deck->suits[i], &deck->suits[k]) &&
                compare(&shown[i], &shown[k], d))
                break;
}
