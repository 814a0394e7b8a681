/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is too near to the cut, or does not reach beyond it. */
#include "check/press_own.h"

#include "check/ink.h"

/* A line this much further in than the safe zone still shows a miscut. */
#define BORDER_NEAR 1500

/* A fill thicker than this is a plane and no line. */
#define RULE_MOST 2000

static struct rect trim_of(const struct face *face)
{
    const struct layout *l = face->card->layout;

    return (struct rect){0, 0, l->width, l->height};
}

/* How far `inner` stays within `outer`; less than 0 when it sticks out. */
static um margin(struct rect outer, struct rect inner)
{
    um left = inner.x - outer.x, top = inner.y - outer.y;
    um right = outer.x + outer.w - inner.x - inner.w;
    um bottom = outer.y + outer.h - inner.y - inner.h;

    return um_min(um_min(left, right), um_min(top, bottom));
}

/* One box is in one place on all cards, and its texts lack more or less. */
static char *box_key(const struct item *item, const char *what)
{
    struct pos at = item->box ? item->box->at : item->at;

    return g_strdup_printf("%s %s:%u:%u", what, at.file ? at.file : "", at.line,
                           at.col);
}

/* What breaks the layout's own safe zone is told without a shop. */
static void check_safe(struct press *p, const struct face *face,
                       const struct item *item)
{
    const struct layout *l = face->card->layout;
    um inside = margin(trim_of(face), ink_text(item));
    um lack = p->shop->safe - inside;
    g_autofree char *key = box_key(item, "safe");

    if (p->shop->safe <= l->safe || lack <= PRESS_SLACK ||
        l->safe - inside > PRESS_SLACK)
        return;
    cause_add(p->causes, DIAG_TEXT_UNSAFE, face, item, key,
              "text reaches %.1f mm into the %g mm that '%s' wants free at the "
              "edge",
              lack / 1000.0, p->shop->safe / 1000.0, p->shop->id);
}

/* Layouts draw as much bleed as they say, and all the pictures of a layout
 * lack the same. */
static void check_bleed(struct press *p, const struct face *face,
                        const struct item *item)
{
    const struct layout *l = face->card->layout;
    um lack = p->shop->bleed - l->bleed;

    if (lack <= PRESS_SLACK || margin(trim_of(face), item->rect) > 0)
        return;
    cause_add(p->causes, DIAG_ART_BLEED, face, item, NULL,
              "what runs over the cut has %g mm of bleed by its layout, and "
              "'%s' wants %g mm",
              l->bleed / 1000.0, p->shop->id, p->shop->bleed / 1000.0);
}

/* How far a stroke along an edge stays from it, or UM_MAX when it is not along
 * it.  `from` and `to` are the stroke's sides as seen from the edge, `length`
 * what it covers of the edge's `whole`. */
static um distance(um from, um to, um length, um whole, um bleed)
{
    bool along = 2 * (int64_t)length >= whole;
    bool bleeds_off = from <= -bleed + PRESS_SLACK;

    return along && !bleeds_off && to > PRESS_SLACK ? from : UM_MAX;
}

/* A frame has a stroke along each edge, a rule is one that lies along two at
 * most. */
static um border_distance(const struct face *face, const struct item *item)
{
    const struct layout *l = face->card->layout;
    const struct rect r = item->rect;
    um w = l->width, h = l->height, b = l->bleed;
    um down = item->kind == ITEM_LINE ? item->thickness : r.h;
    um across = item->kind == ITEM_LINE ? item->thickness : r.w;
    um nearest = UM_MAX;

    if (item->kind == ITEM_LINE || r.w >= r.h) {
        um below = h - r.y - r.h;
        nearest = um_min(nearest, distance(r.y, r.y + down, r.w, w, b));
        nearest = um_min(nearest, distance(below, below + down, r.w, w, b));
    }
    if (item->kind == ITEM_LINE || r.h > r.w) {
        um right = w - r.x - r.w;
        nearest = um_min(nearest, distance(r.x, r.x + across, r.h, h, b));
        nearest = um_min(nearest, distance(right, right + across, r.h, h, b));
    }
    return nearest;
}

static void check_border(struct press *p, const struct face *face,
                         const struct item *item)
{
    um safe = um_max(p->shop->safe, face->card->layout->safe);
    um nearest = border_distance(face, item);
    g_autofree char *key = box_key(item, "border");

    if (nearest >= safe + BORDER_NEAR)
        return;
    cause_add(p->causes, DIAG_BORDER_NEAR, face, item, key,
              "a line in '%s' runs %.1f mm from the cut, where a miscut shows; "
              "it is safe from %g mm on",
              press_name(item->colour), um_max(0, nearest) / 1000.0,
              (safe + BORDER_NEAR) / 1000.0);
}

void press_edge_check(struct press *p, const struct face *face, size_t i)
{
    const struct item *item = &face->items[i];

    switch (item->kind) {
    case ITEM_TEXT:
        check_safe(p, face, item);
        break;
    case ITEM_LINE:
        check_bleed(p, face, item);
        check_border(p, face, item);
        break;
    case ITEM_FILL:
        check_bleed(p, face, item);
        if (um_min(item->rect.w, item->rect.h) <= RULE_MOST)
            check_border(p, face, item);
        break;
    case ITEM_ART:
        check_bleed(p, face, item);
        break;
    case ITEM_QR:
        break;
    }
}
