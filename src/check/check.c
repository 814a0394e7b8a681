/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/check.h"

#include "check/alone.h"
#include "check/contrast.h"
#include "check/ink.h"
#include "check/logo.h"
#include "compose/compose.h"

#include <glib.h>
#include <string.h>

/* Rounding of places, and of ink that librsvg measures in floats. */
#define SLACK 60

/* Ink that ends this close to the trim, inside it, looks like a mistake. */
#define EDGE_NEAR 1500

static um lack_of(struct rect has, struct rect needs)
{
    um left = has.x - needs.x, top = has.y - needs.y;
    um right = needs.x + needs.w - has.x - has.w;
    um bottom = needs.y + needs.h - has.y - has.h;

    return um_max(um_max(left, right), um_max(top, bottom));
}

static void check_safe(const struct face *face, const struct item *item,
                       struct diag *d)
{
    const struct layout *l = face->card->layout;
    struct rect safe =
        rect_grow((struct rect){0, 0, l->width, l->height}, -l->safe);
    um out = lack_of(safe, ink_text(item));

    if (out > SLACK)
        diag_report(d, DIAG_TEXT_UNSAFE, item->at,
                    "text reaches %.1f mm into the %g mm that must stay free "
                    "at the edge (card %s, %s)",
                    out / 1000.0, l->safe / 1000.0, face->card->id, item->what);
}

/* How far ink stops short of an edge it was meant to run over; `over` is how
 * far it reaches past it.  Ink that ends well inside the trim was meant to. */
static um short_of(um over, um bleed)
{
    return -over > bleed + EDGE_NEAR ? 0 : um_max(0, -over);
}

/* False, with a complaint, when the art stops short of the bleed. */
static bool check_bleed(const struct face *face, const struct item *item,
                        struct diag *d)
{
    const struct layout *l = face->card->layout;
    um width, height;

    /* What was drawn for a card of one size is blown up in a variant. */
    if (l->scale == 1 && art_natural_size(item->art, &width, &height) &&
        (width < item->rect.w - SLACK || height < item->rect.h - SLACK)) {
        diag_report(d, DIAG_ART_BLEED, item->at,
                    "the picture is %g x %g mm and must be %g x %g mm, bleed "
                    "on all sides (card %s)",
                    width / 1000.0, height / 1000.0, item->rect.w / 1000.0,
                    item->rect.h / 1000.0, face->card->id);
        return false;
    }
    struct rect ink = ink_art(item);
    um lack = 0;
    struct rect r = item->rect;
    lack = um_max(lack, short_of(r.x - ink.x, l->bleed));
    lack = um_max(lack, short_of(r.y - ink.y, l->bleed));
    lack = um_max(lack, short_of(ink.x + ink.w - r.x - r.w, l->bleed));
    lack = um_max(lack, short_of(ink.y + ink.h - r.y - r.h, l->bleed));
    if (lack <= SLACK)
        return true;
    diag_report(d, DIAG_ART_BLEED, item->at,
                "the picture stops %.1f mm short of the bleed's edge "
                "(card %s)",
                lack / 1000.0, face->card->id);
    return false;
}

/* A picture that many cards share, a back, is complained about once; but each
 * card is looked at, for they may be of several sizes. */
static void check_face(const struct face *face, GHashTable *complained,
                       struct diag *d)
{
    for (size_t i = 0; i < face->nitems; i++) {
        const struct item *item = &face->items[i];
        if (item->kind == ITEM_TEXT && !item->misfit)
            check_safe(face, item, d);
        else if (item->kind == ITEM_ART && item->bleeds &&
                 !g_hash_table_contains(complained, item->art) &&
                 !check_bleed(face, item, d))
            g_hash_table_add(complained, (void *)item->art);
    }
}

void check_faces(const struct faces *faces, struct diag *d)
{
    g_autoptr(GHashTable) complained = g_hash_table_new(NULL, NULL);

    for (size_t i = 0; i < faces->deck->ncards; i++) {
        compose_open(faces, &faces->deck->cards[i]);
        check_face(&faces->fronts[i], complained, d);
        check_face(&faces->backs[i], complained, d);
    }
    contrast_check(faces, d);
    logo_check(faces, d);
    alone_check(faces, d);
}

void check_review(const struct deck *deck, const char *today, struct diag *d)
{
    if (deck->review && strcmp(deck->review, today) < 0)
        diag_report(d, DIAG_REVIEW_DUE, deck->review_at,
                    "the deck should have been looked at again by %s",
                    deck->review);
}
