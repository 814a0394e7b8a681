/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compose/compose.h"

#include "compose/cell.h"
#include "compose/place.h"

#include <glib.h>
#include <string.h>

/* Sizes are tried in steps of a quarter point. */
#define FIT_STEP 25

/* A face's cells, placed again and again until the sizes are right. */
struct draft {
    const struct card *card;
    enum side side;
    struct cell *root; /* NULL: the layout has no such face */
};

static void place_draft(const struct draft *draft)
{
    const struct layout *l = draft->card->layout;

    place_root(draft->root, (struct rect){0, 0, l->width, l->height});
}

static struct cell *find_misfit(struct cell *cell)
{
    if (cell->over > 0 || cell->wide > 0)
        return cell;
    for (size_t i = 0; i < cell->nchildren; i++) {
        struct cell *found = find_misfit(cell->children[i]);
        if (found)
            return found;
    }
    return NULL;
}

/* The size of the last text in `cell` that can still go down; one of its own
 * children before those further in. */
static struct fit *find_giver(const struct cell *cell)
{
    struct fit *found = NULL;

    for (size_t i = 0; i < cell->nchildren; i++) {
        struct fit *fit = cell->children[i]->fit;
        if (fit && fit->size > fit->style->min)
            found = fit;
    }
    for (size_t i = cell->nchildren; i-- > 0 && !found;)
        found = find_giver(cell->children[i]);
    return found;
}

/* True when `misfit` is in `cell`; then *found is a size that can go down in
 * the smallest box around it that has one. */
static bool find_neighbour(const struct cell *cell, const struct cell *misfit,
                           struct fit **found)
{
    bool here = cell == misfit;

    for (size_t i = 0; i < cell->nchildren && !here; i++)
        here = find_neighbour(cell->children[i], misfit, found);
    if (here && !*found)
        *found = find_giver(cell);
    return here;
}

/* The style to make smaller so that `misfit` may fit; NULL when none is left.
 * Its own first; then one that shares its box, or the box around that. */
static struct fit *find_give(const struct cell *root, struct cell *misfit)
{
    struct fit *found = NULL;

    if (misfit->fit && misfit->fit->size > misfit->fit->style->min)
        return misfit->fit;
    find_neighbour(root, misfit, &found);
    return found;
}

/* Bring sizes down until `draft` fits.  A card that cannot be made to fit
 * leaves the sizes as they were: it is an error, not a reason to set the
 * whole deck small. */
static void fit_draft(struct cells *c, const struct draft *draft)
{
    g_autofree cpt *before = g_new(cpt, c->fits->len + 1);
    struct cell *misfit;
    struct fit *give = NULL;

    for (guint i = 0; i < c->fits->len; i++)
        before[i] = ((struct fit *)c->fits->pdata[i])->size;
    place_draft(draft);
    while ((misfit = find_misfit(draft->root))) {
        give = find_give(draft->root, misfit);
        if (!give)
            break;
        give->size = MAX(give->style->min, give->size - FIT_STEP);
        place_draft(draft);
    }
    for (guint i = 0; i < c->fits->len; i++) {
        struct fit *fit = c->fits->pdata[i];
        if (misfit)
            fit->size = before[i];
        else if (fit->size != before[i])
            fit->forced_by = draft->card;
    }
}

static bool uses_fit(const struct cell *cell, const struct fit *fit)
{
    bool used = cell->fit == fit;

    for (size_t i = 0; i < cell->nchildren && !used; i++)
        used = uses_fit(cell->children[i], fit);
    return used;
}

/* Fits as it is, and would not if `fit` were one step larger. */
static bool forces(struct fit *fit, const struct draft *draft)
{
    cpt size = fit->size;

    place_draft(draft);
    if (find_misfit(draft->root))
        return false;
    fit->size = MIN(fit->style->max, size + FIT_STEP);
    place_draft(draft);
    bool misfit = find_misfit(draft->root) != NULL;
    fit->size = size;
    return misfit;
}

/* Other cards may force the size as well as the one that was met first. */
static void find_forcing(struct fit *fit, const struct draft *drafts, size_t n)
{
    if (!fit->forced_by)
        return;
    fit->cards[fit->ncards++] = fit->forced_by;
    for (size_t i = 0; i < n && fit->ncards < CHOSEN_CARDS; i++) {
        const struct draft *draft = &drafts[i];
        if (draft->root && draft->card != fit->forced_by &&
            draft->card != fit->cards[fit->ncards - 1] &&
            uses_fit(draft->root, fit) && forces(fit, draft))
            fit->cards[fit->ncards++] = draft->card;
    }
}

/* A face may show texts in two languages: a text's own is told. */
static void complain_overflow(struct cells *c, const struct draft *draft,
                              struct cell *cell)
{
    um over = cell->over > 0 ? cell->over : cell->wide;
    um tenths = (over + 99) / 100; /* up: never "0.0 mm" */

    if (!cell->fit) {
        diag_report(c->diag, DIAG_BOX_OVERFLOW, cell->box->at,
                    "what stands in this box needs %d.%d mm more %s, and there "
                    "is no text to make smaller (card %s)",
                    tenths / 10, tenths % 10,
                    cell->over > 0 ? "height" : "width", draft->card->id);
        return;
    }
    diag_report(c->diag, DIAG_TEXT_OVERFLOW, cell->at,
                "text is %d.%d mm too %s for its box, even at %g pt "
                "(card %s, %s, %s)",
                tenths / 10, tenths % 10, cell->over > 0 ? "tall" : "wide",
                cpt_to_pt(cell->fit->size), draft->card->id, cell->what,
                cell->fit->type.language);
}

static void complain_all(struct cells *c, const struct draft *draft,
                         struct cell *cell)
{
    const void *what = cell->fit ? (void *)cell->text : (void *)cell->box;

    if ((cell->over > 0 || cell->wide > 0) &&
        g_hash_table_add(c->complained, (void *)what))
        complain_overflow(c, draft, cell);
    for (size_t i = 0; i < cell->nchildren; i++)
        complain_all(c, draft, cell->children[i]);
}

/* Measure an unfit card at the smallest sizes, where it was given up, and
 * say by how much; then leave it at the deck's sizes. */
static void judge_draft(struct cells *c, const struct draft *draft)
{
    g_autofree cpt *chosen = g_new0(cpt, c->fits->len + 1);

    place_draft(draft);
    if (!find_misfit(draft->root))
        return;
    for (guint i = 0; i < c->fits->len; i++) {
        struct fit *fit = c->fits->pdata[i];
        chosen[i] = fit->size;
        fit->size = fit->style->min;
    }
    place_draft(draft);
    bool unfit = find_misfit(draft->root) != NULL;
    if (unfit)
        complain_all(c, draft, draft->root);
    for (guint i = 0; i < c->fits->len; i++)
        ((struct fit *)c->fits->pdata[i])->size = chosen[i];
    place_draft(draft);
    /* Fitted, and undone by a later card that made a neighbour smaller. */
    if (!unfit)
        complain_all(c, draft, draft->root);
}

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

static void add_text(const struct items *items, struct cells *c,
                     const struct cell *cell, const struct layout *l)
{
    struct item item = {.kind = ITEM_TEXT,
                        .rect = cell->rect,
                        .colour = cell->colour,
                        .marker = cell->marker ? cell->marker : cell->colour,
                        .misfit = cell->over > 0 || cell->wide > 0};

    item.text = text_set(cell->text, cell->fit->size, cell->rect.w,
                         (enum text_align)cell->box->across);
    add_item(items, c, cell, item, l);
}

static void add_items(const struct items *items, struct cells *c,
                      const struct cell *cell, const struct layout *l)
{
    struct item item = {.rect = cell->rect, .colour = cell->colour};

    add_ground(items, c, cell, l);
    switch (cell->box->kind) {
    case BOX_COLUMN:
    case BOX_ROW:
    case BOX_STACK:
        for (size_t i = 0; i < cell->nchildren; i++)
            add_items(items, c, cell->children[i], l);
        break;
    case BOX_TEXT:
        add_text(items, c, cell, l);
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
    struct items items = {ink, varnish};

    face->side = draft->side;
    face->card = draft->card;
    if (!draft->root)
        return;
    judge_draft(c, draft);
    add_items(&items, c, draft->root, draft->card->layout);
    face->items = keep_items(ink, &face->nitems, c->arena);
    face->varnish = keep_items(varnish, &face->nvarnish, c->arena);
}

static void list_chosen(struct cells *c, struct faces *faces)
{
    faces->chosen = ARENA_ARRAY(c->arena, struct chosen, c->fits->len);
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

/* The cells of all faces, front and back of each card in turn. */
static struct draft *make_drafts(struct cells *c, size_t n)
{
    struct draft *drafts = ARENA_ARRAY(c->arena, struct draft, n);

    for (size_t i = 0; i < n; i++) {
        const struct card *card = &c->deck->cards[i / 2];
        const struct layout *l = card->layout;
        const struct box *box = i % 2 ? l->back : l->front;
        c->back = i % 2;
        drafts[i] = (struct draft){card, i % 2 ? SIDE_BACK : SIDE_FRONT,
                                   box ? cell_make(c, box, card) : NULL};
    }
    return drafts;
}

static void fill_faces(struct cells *c, struct faces *faces)
{
    size_t n = c->deck->ncards * 2;
    struct draft *drafts = make_drafts(c, n);

    for (size_t i = 0; i < n; i++)
        if (drafts[i].root)
            fit_draft(c, &drafts[i]);
    for (guint i = 0; i < c->fits->len; i++)
        find_forcing(c->fits->pdata[i], drafts, n);
    faces->fronts = ARENA_ARRAY(c->arena, struct face, c->deck->ncards);
    faces->backs = ARENA_ARRAY(c->arena, struct face, c->deck->ncards);
    for (size_t i = 0; i < n; i++)
        finish_face(c, i % 2 ? &faces->backs[i / 2] : &faces->fronts[i / 2],
                    &drafts[i]);
    list_chosen(c, faces);
}

struct faces *compose_deck(const struct deck *deck, const struct tools *tools,
                           struct arena *a, struct diag *d)
{
    struct cells c = {.deck = deck, .tools = tools, .arena = a, .diag = d};
    struct cells second;
    struct faces *faces = ARENA_NEW(a, struct faces);

    c.fits = g_ptr_array_new();
    c.types = g_hash_table_new(NULL, NULL);
    c.complained = g_hash_table_new(NULL, NULL);
    c.rtl = text_is_rtl(deck->language);
    second = c;
    if (deck->second) {
        c.second = &second;
        second.deck = deck->second;
        second.types = g_hash_table_new(NULL, NULL);
        second.rtl = text_is_rtl(deck->second->language);
    }
    faces->deck = deck;
    fill_faces(&c, faces);
    faces->faulty = c.faulty || second.faulty;
    if (c.second)
        g_hash_table_unref(second.types);
    g_ptr_array_unref(c.fits);
    g_hash_table_unref(c.types);
    g_hash_table_unref(c.complained);
    return faces;
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
