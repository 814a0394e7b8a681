/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "impose/proof.h"

#include "compose/compose.h"

#include <glib.h>

#define MARGIN 12000
#define NOTE_DOWN 6000 /* from the paper's top to the baseline of the note */
#define NOTE_ACROSS 4000

/* Below the paper of a sheet of many: the note, and the legend. */
#define STRIP 14000
#define STRIP_NOTE 5500

/* A line of the legend and its words take this much across. */
#define LEGEND_STEP 32000
#define LEGEND_LINE 7000
#define LEGEND_GAP 1500
#define LEGEND_DOWN 4000 /* from a row to the next, if there is room */
#define LEGEND_MIDDLE 800

#define TAG_HIGH 2600
#define TAG_LETTER 1500 /* a wide one of 6.5 pt */
#define TAG_ROUND 1600  /* before and after its words */
#define TAG_CLEAR 1000  /* descenders hang below the box of a text */
#define TAG_STEP 1000

const struct sheet *proof_sheet(const struct sheet *s, struct arena *a)
{
    struct sheet *own = ARENA_NEW(a, struct sheet);

    *own = *s;
    if (s->single)
        own->margin = um_max(s->margin, MARGIN);
    return own;
}

static const struct slug_words *find_words(const struct imposition *imp)
{
    const struct slug_words *words =
        sheet_find_words(imp->sheet, imp->faces->deck->language);

    return words ? words : slug_english();
}

static const char *side_word(const struct imposition *imp, enum side side)
{
    const struct slug_words *words = find_words(imp);

    return side == SIDE_FRONT ? words->front : words->back;
}

/* From a place on paper to one on the face. */
static struct rect find_on_face(const struct placed *p, struct rect r)
{
    r.x = p->turned ? p->trim.x + p->trim.w - r.x - r.w : r.x - p->trim.x;
    r.y = p->turned ? p->trim.y + p->trim.h - r.y - r.h : r.y - p->trim.y;
    return r;
}

/* The edge that two halves of a card share until it is folded. */
static struct rect find_fold(struct rect a, struct rect b)
{
    if (a.x + a.w == b.x)
        return (struct rect){b.x, b.y, 0, b.h};
    return (struct rect){b.x, b.y, b.w, 0};
}

/* `other` is the back of the card whose front `p` is, or the other way round,
 * where both are on one side of the paper; else NULL. */
static void add_outlines(struct placed *p, const struct placed *other,
                         bool single, struct arena *a)
{
    const struct layout *l = p->face->card->layout;
    struct outline *out = ARENA_ARRAY(a, struct outline, 4 + p->face->nitems);
    struct rect trim = {0, 0, l->width, l->height};
    struct rect bleed =
        single ? rect_grow(trim, l->bleed) : find_on_face(p, p->clip);

    p->outlines = out;
    *out++ = (struct outline){OUTLINE_BLEED, bleed, 0};
    *out++ = (struct outline){OUTLINE_TRIM, trim, l->corners};
    if (other) {
        struct rect fold = p->face->side == SIDE_FRONT
                               ? find_fold(p->trim, other->trim)
                               : find_fold(other->trim, p->trim);
        *out++ = (struct outline){OUTLINE_FOLD, find_on_face(p, fold), 0};
    }
    *out++ = (struct outline){OUTLINE_SAFE, rect_grow(trim, -l->safe), 0};
    for (size_t i = 0; i < p->face->nitems; i++) {
        const struct item *item = &p->face->items[i];
        if (item->kind == ITEM_TEXT)
            *out++ = (struct outline){OUTLINE_TEXT, item->rect, 0};
    }
    p->noutlines = (size_t)(out - p->outlines);
}

static bool rects_meet(struct rect a, struct rect b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h &&
           b.y < a.y + a.h;
}

/* True when nothing in `box` must be read: a ground may be under it. */
static bool is_free(const struct face *face, struct rect box)
{
    const struct layout *l = face->card->layout;

    for (size_t i = 0; i < face->nitems; i++) {
        const struct item *item = &face->items[i];
        bool ground = item->kind == ITEM_FILL || item->kind == ITEM_LINE ||
                      (item->kind == ITEM_ART &&
                       (item->bleeds || item->rect.w > l->width / 2));
        if (!ground && rects_meet(rect_grow(item->rect, TAG_CLEAR), box))
            return false;
    }
    return true;
}

/* A place `wide`: between trim and safe zone, where no text may be; else
 * wherever none is. */
static struct rect find_tag_box(const struct face *face, um wide)
{
    const struct layout *l = face->card->layout;
    um in = um_max((l->safe - TAG_HIGH) / 2, 0), x = um_max(l->corners, in);
    um right = l->width - wide, foot = l->height - TAG_HIGH;
    const struct rect corners[] = {
        {x, in, wide, TAG_HIGH},
        {right - x, in, wide, TAG_HIGH},
        {x, foot - in, wide, TAG_HIGH},
        {right - x, foot - in, wide, TAG_HIGH},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(corners); i++)
        if (is_free(face, corners[i]))
            return corners[i];
    for (um y = 0; y <= foot; y += TAG_STEP) {
        for (x = 0; x <= right; x += TAG_STEP) {
            struct rect box = {x, y, wide, TAG_HIGH};
            if (is_free(face, box))
                return box;
        }
    }
    return corners[0];
}

/* The card's id on it, where cards lie edge to edge; and its side, where both
 * are on one. */
static void add_tag(struct placed *p, const struct imposition *imp,
                    bool one_sided, struct arena *a)
{
    const char *id = p->face->card->id;

    p->tag = one_sided
                 ? arena_printf(a, "%s · %s", id, side_word(imp, p->face->side))
                 : id;
    um wide = (um)g_utf8_strlen(p->tag, -1) * TAG_LETTER + TAG_ROUND;
    p->tag_box =
        find_tag_box(p->face, um_min(wide, p->face->card->layout->width));
}

/* Lines and what they mean, in rows as wide as the page, in `room`. */
static void add_legend(struct page *p, const struct imposition *imp,
                       struct note *notes, um top, um room, struct arena *a)
{
    const struct slug_words *words = find_words(imp);
    const char *const says[] = {
        [OUTLINE_TRIM] = words->cut,  [OUTLINE_BLEED] = words->bleed,
        [OUTLINE_SAFE] = words->safe, [OUTLINE_TEXT] = words->text,
        [OUTLINE_FOLD] = words->fold,
    };
    size_t n = p->one_sided ? G_N_ELEMENTS(says) : OUTLINE_FOLD;
    struct legend *legend = ARENA_ARRAY(a, struct legend, n);
    int columns = um_max((p->width - NOTE_ACROSS) / LEGEND_STEP, 1);
    int rows = ((int)n + columns - 1) / columns;
    um step = um_min(room / rows, LEGEND_DOWN);

    for (int i = 0; i < (int)n; i++) {
        um x = NOTE_ACROSS + i % columns * LEGEND_STEP;
        um y = top + (i / columns + 1) * step;
        legend[i] = (struct legend){(enum outline_kind)i, x, x + LEGEND_LINE,
                                    y - LEGEND_MIDDLE};
        notes[i] = (struct note){
            .x = x + LEGEND_LINE + LEGEND_GAP, .y = y, .words = says[i]};
    }
    p->legend = legend;
    p->nlegend = n;
}

/* Deck, card if there is but one, page and side.  The side is last: after a
 * word that is read from right to left, numbers would be too. */
static struct note make_note(const struct page *p, size_t number,
                             const struct imposition *imp, struct arena *a)
{
    const struct deck *deck = imp->faces->deck;
    bool single = imp->sheet->single;

    return (struct note){
        .x = NOTE_ACROSS,
        .y = NOTE_DOWN,
        .words = arena_printf(
            a, "%s %s · %s · %s%s%zu / %zu%s%s", deck->id,
            deck->version ? deck->version : "", deck->languages,
            single ? p->placed->face->card->id : "", single ? " · " : "",
            number, imp->npages, p->one_sided ? "" : " · ",
            p->one_sided ? "" : side_word(imp, p->side))};
}

/* Above and below a single card; below the paper of a sheet of many, whose
 * margins are not for this. */
static void add_notes(struct page *p, size_t number,
                      const struct imposition *imp, struct arena *a)
{
    struct note *notes = ARENA_ARRAY(a, struct note, OUTLINE_FOLD + 2);
    um foot = p->height;

    notes[0] = make_note(p, number, imp, a);
    if (imp->sheet->single) {
        um below = p->bleed.y + p->bleed.h + LEGEND_GAP;
        add_legend(p, imp, notes + 1, below, foot - below - LEGEND_GAP, a);
    } else {
        notes[0].y = foot + STRIP_NOTE;
        p->height += STRIP;
        add_legend(p, imp, notes + 1, notes[0].y,
                   STRIP - STRIP_NOTE - LEGEND_GAP, a);
    }
    p->notes = notes;
    p->nnotes = 1 + p->nlegend;
}

void proof_add(struct imposition *imp, struct arena *a)
{
    bool single = imp->sheet->single;

    for (size_t i = 0; i < imp->npages; i++) {
        struct page *p = &imp->pages[i];
        for (size_t k = 0; k < p->nplaced; k++) {
            compose_open(imp->faces, p->placed[k].face->card);
            add_outlines(&p->placed[k], p->one_sided ? &p->placed[k ^ 1] : NULL,
                         single, a);
            if (!single)
                add_tag(&p->placed[k], imp, p->one_sided, a);
        }
        if (p->nplaced)
            add_notes(p, i + 1, imp, a);
    }
}
