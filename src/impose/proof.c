/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "impose/proof.h"

#include <glib.h>

#define MARGIN 12000
#define NOTE_DOWN 6000 /* from the paper's top to the baseline of the note */
#define NOTE_ACROSS 4000

const struct sheet *proof_sheet(const struct sheet *s, struct arena *a)
{
    struct sheet *own = ARENA_NEW(a, struct sheet);

    *own = *s;
    if (s->single)
        own->margin = um_max(s->margin, MARGIN);
    return own;
}

static void add_outlines(struct placed *p, struct arena *a)
{
    const struct layout *l = p->face->card->layout;
    struct outline *out = ARENA_ARRAY(a, struct outline, 3 + p->face->nitems);
    struct rect trim = {0, 0, l->width, l->height};

    p->outlines = out;
    *out++ = (struct outline){OUTLINE_BLEED, rect_grow(trim, l->bleed), 0};
    *out++ = (struct outline){OUTLINE_TRIM, trim, l->corners};
    *out++ = (struct outline){OUTLINE_SAFE, rect_grow(trim, -l->safe), 0};
    for (size_t i = 0; i < p->face->nitems; i++) {
        const struct item *item = &p->face->items[i];
        if (item->kind == ITEM_TEXT)
            *out++ = (struct outline){OUTLINE_TEXT, item->rect, 0};
    }
    p->noutlines = (size_t)(out - p->outlines);
}

/* Deck, card, side and page above a single card. */
static void add_note(struct page *p, size_t number, size_t npages,
                     const struct imposition *imp, struct arena *a)
{
    const struct deck *deck = imp->faces->deck;
    const struct slug_words *words =
        sheet_find_words(imp->sheet, deck->language);
    bool front = p->side == SIDE_FRONT;
    struct note *n = ARENA_NEW(a, struct note);
    const char *side = words   ? front ? words->front : words->back
                       : front ? "front"
                               : "back";

    *n = (struct note){
        NOTE_ACROSS, NOTE_DOWN,
        arena_printf(a, "%s %s · %s · %s · %s · %zu / %zu", deck->id,
                     deck->version ? deck->version : "", deck->languages,
                     p->placed->face->card->id, side, number, npages),
        false};
    p->notes = n;
    p->nnotes = 1;
}

void proof_add(struct imposition *imp, struct arena *a)
{
    for (size_t i = 0; i < imp->npages; i++) {
        struct page *p = &imp->pages[i];
        for (size_t k = 0; k < p->nplaced; k++)
            add_outlines(&p->placed[k], a);
        if (imp->sheet->single && p->nplaced)
            add_note(p, i + 1, imp->npages, imp, a);
    }
}
