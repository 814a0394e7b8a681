/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compose/compose.h"

#include "compose/draft.h"

#include <glib.h>
#include <string.h>

static um fit_bleed(um at, um edge, um bleed)
{
    return at == edge ? bleed : 0;
}

/* Art that bleeds grows over each edge of the trim that its box touches. */
static struct rect grow_to_bleed(struct rect r, const struct layout *l)
{
    um left = fit_bleed(r.x, 0, l->bleed), top = fit_bleed(r.y, 0, l->bleed);
    um right = fit_bleed(r.x + r.w, l->width, l->bleed);
    um bottom = fit_bleed(r.y + r.h, l->height, l->bleed);

    return (struct rect){r.x - left, r.y - top, r.w + left + right,
                         r.h + top + bottom};
}

/* Where the whole picture lies when it fills or fits `r`. */
static struct rect find_picture(const struct cell *cell, struct rect r)
{
    const struct box *b = cell->box;
    double width = art_width(cell->art), height = art_height(cell->art);
    double by_width = r.w / width, by_height = r.h / height;
    double scale = b->fit == ART_COVER ? MAX(by_width, by_height)
                                       : MIN(by_width, by_height);
    um w = um_round(width * scale), h = um_round(height * scale);

    return (struct rect){r.x + (um)((r.w - w) * b->focus_x),
                         r.y + (um)((r.h - h) * b->focus_y), w, h};
}

/* The face's mirror image.  A picture is turned round only when it asks for
 * that; of another that covers its box, the same part must stay in sight. */
static void mirror_item(struct item *item, const struct box *box,
                        const struct layout *l)
{
    um before = item->picture.x - item->rect.x;

    item->rect.x = l->width - item->rect.x - item->rect.w;
    if (item->kind != ITEM_ART)
        return;
    item->mirror = art_mirrors(item->art);
    item->picture.x = item->mirror || box->fit != ART_COVER
                          ? l->width - item->picture.x - item->picture.w
                          : item->rect.x + before;
}

/* What is ink, and what is varnish; a box may be both. */
struct items {
    GArray *ink, *varnish; /* of struct item */
    struct rect room;      /* what marks that hang out of a text stay in */
};

static void add_item(const struct items *items, struct cells *c,
                     const struct cell *cell, struct item item,
                     const struct layout *l)
{
    enum varnish varnish = cell->box->varnish;

    item.box = cell->box;
    item.what = cell->what;
    item.at = cell->at;
    if (c->rtl)
        mirror_item(&item, cell->box, l);
    if (varnish != VARNISH_ONLY)
        g_array_append_val(items->ink, item);
    if (varnish != VARNISH_NONE)
        g_array_append_val(items->varnish, item);
}

static void add_ground(const struct items *items, struct cells *c,
                       const struct cell *cell, const struct layout *l)
{
    const struct box *b = cell->box;
    struct item item = {
        .rect = cell->outer, .corners = b->corners, .thickness = b->thickness};

    if (cell->fill) {
        item.kind = ITEM_FILL;
        item.colour = cell->fill;
        add_item(items, c, cell, item, l);
    }
    if (cell->line) {
        item.kind = ITEM_LINE;
        item.colour = cell->line;
        add_item(items, c, cell, item, l);
    }
}

static bool is_empty(struct rect r)
{
    return r.w <= 0 || r.h <= 0;
}

/* Content that would be painted as nothing. */
static void complain_empty(struct cells *c, const struct cell *cell)
{
    if (g_hash_table_add(c->complained, (void *)cell->box))
        diag_report(c->diag, DIAG_BOX_OVERFLOW, cell->box->at,
                    "this box has no room for '%s': it would be 0 mm wide or "
                    "high",
                    cell->what);
}

static void add_art(const struct items *items, struct cells *c,
                    const struct cell *cell, const struct layout *l)
{
    struct item item = {.kind = ITEM_ART, .art = cell->art};

    item.rect = rect_inset(cell->rect, cell->box->inset);
    item.bleeds = cell->box->bleed;
    if (item.bleeds)
        item.rect = grow_to_bleed(item.rect, l);
    item.picture = find_picture(cell, item.rect);
    if (is_empty(item.rect) || is_empty(item.picture))
        complain_empty(c, cell);
    else
        add_item(items, c, cell, item, l);
}

/* Words stay in the safe zone, and on the ground that they were put on. */
static struct rect find_room(struct rect room, const struct cell *cell)
{
    um line = cell->line ? cell->box->thickness : 0;

    if (!cell->fill && !cell->line)
        return room;
    struct rect own = rect_grow(cell->outer, -line);
    um left = um_max(room.x, own.x);
    um right = um_min(room.x + room.w, own.x + own.w);
    return (struct rect){left, room.y, um_max(0, right - left), room.h};
}

/* How far marks at the ends of lines may stick out of a text's box. */
static struct overhang find_overhang(const struct cells *c, struct rect room,
                                     struct rect r)
{
    um start = um_max(0, r.x - room.x);
    um end = um_max(0, room.x + room.w - r.x - r.w);

    return c->rtl ? (struct overhang){end, start}
                  : (struct overhang){start, end};
}

static void add_text(const struct items *items, struct cells *c,
                     const struct cell *cell, const struct layout *l)
{
    struct item item = {.kind = ITEM_TEXT,
                        .rect = cell->rect,
                        .colour = cell->colour,
                        .marker = cell->marker ? cell->marker : cell->colour,
                        .misfit = cell->over > 0 || cell->wide > 0};

    item.text = text_set_over(cell->text, cell->fit->size, cell->rect.w,
                              (enum text_align)cell->box->across,
                              find_overhang(c, items->room, cell->rect));
    add_item(items, c, cell, item, l);
}

static void add_items(const struct items *items, struct cells *c,
                      const struct cell *cell, const struct layout *l)
{
    struct item item = {.rect = cell->rect, .colour = cell->colour};
    struct items inside = *items;

    add_ground(items, c, cell, l);
    inside.room = find_room(items->room, cell);
    switch (cell->box->kind) {
    case BOX_COLUMN:
    case BOX_ROW:
    case BOX_STACK:
        for (size_t i = 0; i < cell->nchildren; i++)
            add_items(&inside, c, cell->children[i], l);
        break;
    case BOX_TEXT:
        add_text(&inside, c, cell, l);
        break;
    case BOX_ART:
    case BOX_ICON:
        add_art(items, c, cell, l);
        break;
    case BOX_QR:
        item.kind = ITEM_QR;
        item.qr = cell->qr;
        if (is_empty(cell->rect))
            complain_empty(c, cell);
        else
            add_item(items, c, cell, item, l);
        break;
    case BOX_RULE:
        item.kind = ITEM_FILL;
        if (item.colour)
            add_item(items, c, cell, item, l);
        break;
    case BOX_FILL:
        break;
    }
}

static struct item *keep_items(const GArray *all, size_t *n, struct arena *a)
{
    struct item *kept = ARENA_ARRAY(a, struct item, all->len);

    *n = all->len;
    if (all->len)
        memcpy(kept, all->data, all->len * sizeof *kept);
    return kept;
}

static void finish_face(struct cells *c, struct face *face,
                        const struct draft *draft)
{
    g_autoptr(GArray) ink = g_array_new(FALSE, FALSE, sizeof(struct item));
    g_autoptr(GArray) varnish = g_array_new(FALSE, FALSE, sizeof(struct item));
    const struct layout *l = draft->card->layout;
    struct items items = {
        ink, varnish,
        rect_grow((struct rect){0, 0, l->width, l->height}, -l->safe)};

    face->side = draft->side;
    face->card = draft->card;
    if (!draft->root)
        return;
    draft_judge(c, draft);
    add_items(&items, c, draft->root, l);
    face->items = keep_items(ink, &face->nitems, c->arena);
    face->varnish = keep_items(varnish, &face->nvarnish, c->arena);
}

static void list_chosen(struct cells *c, struct faces *faces)
{
    faces->chosen = ARENA_ARRAY(c->kept, struct chosen, c->fits->len);
    for (guint i = 0; i < c->fits->len; i++) {
        const struct fit *fit = c->fits->pdata[i];
        struct chosen *chosen = &faces->chosen[faces->nchosen++];
        *chosen = (struct chosen){.style = fit->style,
                                  .size = fit->size,
                                  .forced_by = fit->forced_by,
                                  .ncards = fit->ncards};
        memcpy(chosen->cards, fit->cards, sizeof fit->cards);
    }
}

/* -- All cards, or some at a time -- */

/* A card of a large deck is made with its neighbours, and a sheet may hold
 * cards from all over the deck: so many together, and so many such batches are
 * kept. */
#define BATCH_CARDS 32
#define BATCHES_OPEN 64

/* The faces of BATCH_CARDS cards, while they are there. */
struct batch {
    size_t number; /* in the deck */
    uint64_t used; /* when: a count; 0: not there */
    struct arena *arena;
    struct texts *texts;
};

struct batches {
    struct faces *faces;
    struct cells cells;
    struct texts *whole; /* that lives as long as the run */
    struct tools tools;  /* with the texts of one batch */
    struct diag *diag;   /* where complaints go that are new */
    struct diag *aside;  /* and where those go that were heard */
    size_t heard;        /* batches that were made before, from the first on */
    uint64_t clock;
    struct batch slots[BATCHES_OPEN];
};

/* The cells of a card, front and back. */
static void make_drafts(struct cells *c, const struct card *card,
                        struct draft drafts[2])
{
    for (int i = 0; i < 2; i++) {
        const struct box *box = i ? card->layout->back : card->layout->front;
        c->back = i;
        drafts[i] = (struct draft){card, i ? SIDE_BACK : SIDE_FRONT,
                                   box ? cell_make(c, box, card) : NULL};
    }
}

static void fit_drafts(struct cells *c, const struct draft *drafts, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (drafts[i].root)
            draft_fit(c, &drafts[i]);
}

static void finish_card(struct cells *c, struct faces *faces, size_t i,
                        const struct draft drafts[2])
{
    finish_face(c, &faces->fronts[i], &drafts[0]);
    finish_face(c, &faces->backs[i], &drafts[1]);
}

/* In a process of its own: the texts of the second half of the cards.  False
 * when there is anything to complain about, which the first process is to hear
 * by itself. */
static bool shape_half(void *ctx)
{
    struct cells *c = ctx;
    size_t before = diag_size(c->diag);
    struct draft drafts[2];

    c->words = true;
    if (c->second)
        c->second->words = true;
    for (size_t i = c->deck->ncards / 2; i < c->deck->ncards; i++)
        make_drafts(c, &c->deck->cards[i], drafts);
    return diag_size(c->diag) == before;
}

/* What was made in it goes. */
static void renew_scratch(struct cells *c)
{
    arena_free(c->scratch);
    c->scratch = arena_new();
    if (c->second)
        c->second->scratch = c->scratch;
}

static void set_diag(struct cells *c, struct diag *d)
{
    c->diag = d;
    if (c->second)
        c->second->diag = d;
}

/* Sizes are chosen; what was made for that is forgotten, batch by batch.  Pango
 * has a third of a deck's time, and half of that is another core's, if there is
 * one. */
static void fit_cards(struct cells *c)
{
    const struct deck *deck = c->deck;
    struct arena *faces = c->arena;
    struct ahead *ahead = NULL;
    struct draft drafts[2];

    if (c->tools->second && deck->ncards >= COMPOSE_SHARED)
        ahead = ahead_start(c->tools->texts, c->tools->second, deck->ncards,
                            shape_half, c);
    for (size_t i = 0; i < deck->ncards; i++) {
        if (i == deck->ncards / 2)
            ahead_join(c->tools->texts, ahead);
        if (i % BATCH_CARDS == 0)
            renew_scratch(c);
        c->arena = c->scratch;
        make_drafts(c, &deck->cards[i], drafts);
        fit_drafts(c, drafts, 2);
    }
    c->arena = faces;
}

/* All that a deck has.  What cells lack was said when they were made to choose
 * sizes; texts are still there, and cells are made in a moment. */
static void fill_faces(struct cells *c, struct faces *faces)
{
    struct diag *said = c->diag, *aside = diag_new();
    struct draft drafts[2];

    fit_cards(c);
    for (size_t i = 0; i < c->deck->ncards; i++) {
        if (i % BATCH_CARDS == 0)
            renew_scratch(c);
        set_diag(c, aside);
        make_drafts(c, &c->deck->cards[i], drafts);
        set_diag(c, said);
        for (size_t k = 0; k < 2; k++)
            if (drafts[k].root)
                draft_force(c, &drafts[k]);
        finish_card(c, faces, i, drafts);
    }
    diag_free(aside);
}

static void cells_init(struct cells *c, const struct deck *deck,
                       const struct tools *tools, struct arena *a,
                       struct diag *d)
{
    *c = (struct cells){.deck = deck,
                        .tools = tools,
                        .kept = a,
                        .arena = a,
                        .scratch = arena_new(),
                        .diag = d};
    c->fits = g_ptr_array_new();
    c->types = g_hash_table_new(NULL, NULL);
    c->complained = g_hash_table_new(NULL, NULL);
    c->unfit = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    c->rtl = text_is_rtl(deck->language);
}

static void cells_fini(struct cells *c)
{
    g_ptr_array_unref(c->fits);
    g_hash_table_unref(c->types);
    g_hash_table_unref(c->complained);
    g_hash_table_unref(c->unfit);
    arena_free(c->scratch);
}

static struct faces *make_faces(const struct deck *deck, struct arena *a)
{
    struct faces *faces = ARENA_NEW(a, struct faces);

    faces->deck = deck;
    faces->fronts = ARENA_ARRAY(a, struct face, deck->ncards);
    faces->backs = ARENA_ARRAY(a, struct face, deck->ncards);
    return faces;
}

struct faces *compose_deck(const struct deck *deck, const struct tools *tools,
                           struct arena *a, struct diag *d)
{
    struct faces *faces = make_faces(deck, a);
    struct cells c, second;

    cells_init(&c, deck, tools, a, d);
    second = c;
    if (deck->second) {
        c.second = &second;
        second.deck = deck->second;
        second.types = g_hash_table_new(NULL, NULL);
        second.rtl = text_is_rtl(deck->second->language);
    }
    fill_faces(&c, faces);
    list_chosen(&c, faces);
    faces->faulty = c.faulty || second.faulty;
    if (c.second)
        g_hash_table_unref(second.types);
    cells_fini(&c);
    return faces;
}

/* Sizes are chosen; what was made for that is forgotten, batch by batch. */
static void fit_batches(struct batches *b)
{
    struct cells *c = &b->cells;
    const struct deck *deck = c->deck;
    struct draft drafts[2];

    for (size_t i = 0; i < deck->ncards; i++) {
        if (i % BATCH_CARDS == 0) {
            texts_free(b->tools.texts);
            arena_free(c->scratch);
            c->arena = c->scratch = arena_new();
            b->tools.texts = texts_new_beside(b->whole);
        }
        make_drafts(c, &deck->cards[i], drafts);
        fit_drafts(c, drafts, 2);
    }
    texts_free(b->tools.texts);
    arena_free(c->scratch);
    c->scratch = NULL;
}

static void drop_batch(struct batches *b, struct batch *batch)
{
    size_t first = batch->number * BATCH_CARDS;

    if (!batch->used)
        return;
    for (size_t i = first; i < first + BATCH_CARDS && i < b->cells.deck->ncards;
         i++) {
        b->faces->fronts[i].nitems = b->faces->fronts[i].nvarnish = 0;
        b->faces->backs[i].nitems = b->faces->backs[i].nvarnish = 0;
    }
    texts_free(batch->texts);
    arena_free(batch->arena);
    batch->used = 0;
}

/* What is complained about is heard once: what cells lack when they were first
 * made, to choose sizes; what does not fit the first time here. */
static void make_batch(struct batches *b, struct batch *batch, size_t number)
{
    struct cells *c = &b->cells;
    size_t first = number * BATCH_CARDS;
    struct draft drafts[2];

    batch->number = number;
    b->tools.texts = batch->texts = texts_new_beside(b->whole);
    c->arena = batch->arena = arena_new();
    c->scratch = arena_new();
    for (size_t i = first; i < first + BATCH_CARDS && i < c->deck->ncards;
         i++) {
        c->diag = b->aside;
        make_drafts(c, &c->deck->cards[i], drafts);
        c->diag = number < b->heard ? b->aside : b->diag;
        finish_card(c, b->faces, i, drafts);
    }
    b->heard = MAX(b->heard, number + 1);
    arena_free(c->scratch);
    c->scratch = NULL;
}

void compose_open(const struct faces *faces, const struct card *card)
{
    struct batches *b = faces->batches;
    struct batch *oldest;

    if (!b)
        return;
    size_t number = (size_t)(card - faces->deck->cards) / BATCH_CARDS;
    oldest = &b->slots[0];
    for (size_t i = 0; i < BATCHES_OPEN; i++) {
        struct batch *batch = &b->slots[i];
        if (batch->used && batch->number == number) {
            batch->used = ++b->clock;
            return;
        }
        if (batch->used < oldest->used)
            oldest = batch;
    }
    drop_batch(b, oldest);
    make_batch(b, oldest, number);
    oldest->used = ++b->clock;
}

struct faces *compose_large(const struct deck *deck, const struct tools *tools,
                            struct arena *a, struct diag *d)
{
    struct faces *faces = make_faces(deck, a);
    struct batches *b = g_new0(struct batches, 1);

    *b = (struct batches){.faces = faces,
                          .whole = tools->texts,
                          .tools = *tools,
                          .diag = d,
                          .aside = diag_new()};
    b->tools.texts = NULL;
    cells_init(&b->cells, deck, &b->tools, a, d);
    for (size_t i = 0; i < deck->ncards; i++) {
        faces->fronts[i] =
            (struct face){.side = SIDE_FRONT, .card = &deck->cards[i]};
        faces->backs[i] =
            (struct face){.side = SIDE_BACK, .card = &deck->cards[i]};
    }
    faces->batches = b;
    fit_batches(b);
    list_chosen(&b->cells, faces);
    faces->faulty = b->cells.faulty;
    return faces;
}

void compose_forget(const struct faces *faces)
{
    for (size_t i = 0; faces->batches && i < BATCHES_OPEN; i++)
        drop_batch(faces->batches, &faces->batches->slots[i]);
    for (size_t i = 0; i < faces->deck->ncards; i++) {
        faces->fronts[i].nitems = faces->fronts[i].nvarnish = 0;
        faces->backs[i].nitems = faces->backs[i].nvarnish = 0;
    }
}

void compose_close(const struct faces *faces)
{
    struct batches *b = faces ? faces->batches : NULL;

    if (!b)
        return;
    for (size_t i = 0; i < BATCHES_OPEN; i++)
        drop_batch(b, &b->slots[i]);
    cells_fini(&b->cells);
    diag_free(b->aside);
    g_free(b);
}

struct faces *compose_pair(const struct faces *front, const struct faces *back,
                           struct arena *a)
{
    struct faces *out = ARENA_NEW(a, struct faces);
    size_t n = front->nchosen + back->nchosen;

    *out = *front;
    out->backs = ARENA_ARRAY(a, struct face, front->deck->ncards);
    for (size_t i = 0; i < front->deck->ncards; i++) {
        if (layout_has_second(front->fronts[i].card->layout->front)) {
            out->backs[i] = front->backs[i];
            continue;
        }
        out->backs[i] = back->fronts[i];
        out->backs[i].side = SIDE_BACK;
    }
    out->chosen = ARENA_ARRAY(a, struct chosen, n);
    for (size_t i = 0; i < n; i++)
        out->chosen[i] = i < front->nchosen ? front->chosen[i]
                                            : back->chosen[i - front->nchosen];
    out->faulty |= back->faulty;
    return out;
}
