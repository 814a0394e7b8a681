/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/logo.h"

#include "check/ink.h"
#include "compose/compose.h"

#include <glib.h>
#include <string.h>

#define LOGO "brand.logo"

/* Rounding of places. */
#define SLACK 60

/* A check that was made for one logo on one face. */
struct logo_at {
    const struct brand *brand;
    const struct face *face;
    const struct item *item;
    struct rect ink;
    GHashTable *complained;
    struct diag *diag;
};

static bool is_logo(const struct item *item)
{
    return item->kind == ITEM_ART && strcmp(item->what, LOGO) == 0;
}

/* How far `b` stays away from `a`, across or down; 0 when they meet. */
static um distance(struct rect a, struct rect b)
{
    um across = um_max(b.x - a.x - a.w, a.x - b.x - b.w);
    um down = um_max(b.y - a.y - a.h, a.y - b.y - b.h);

    return um_max(0, um_max(across, down));
}

/* How far `inner` stays within `outer`; less than 0 when it sticks out. */
static um margin(struct rect outer, struct rect inner)
{
    um left = inner.x - outer.x, top = inner.y - outer.y;
    um right = outer.x + outer.w - inner.x - inner.w;
    um bottom = outer.y + outer.h - inner.y - inner.h;

    return um_min(um_min(left, right), um_min(top, bottom));
}

/* Tenths of a millimetre, up: never "0.0 mm". */
static double tenths(um v)
{
    um up = (v + 99) / 100;

    return up / 10.0;
}

/* Layouts that extend one another have one place for the logo. */
static bool is_new(const struct logo_at *l, const char *by)
{
    struct pos at = l->item->box ? l->item->box->at : (struct pos){0};

    return g_hash_table_add(
        l->complained, g_strdup_printf("%s:%u:%u %s", at.file ? at.file : "",
                                       at.line, at.col, by));
}

static void need_room(const struct logo_at *l, um distance_now, const char *by)
{
    um lack = l->brand->logo_clear - distance_now;

    if (lack > SLACK && is_new(l, by))
        diag_report(l->diag, DIAG_LOGO_CROWDED, l->item->at,
                    "%s comes %.1f mm too near to the logo, which needs %g mm "
                    "free on all sides (card %s)",
                    by, tenths(lack), l->brand->logo_clear / 1000.0,
                    l->face->card->id);
}

static void check_text(const struct logo_at *l, const struct item *item,
                       const char *name)
{
    um nearest = UM_MAX;

    for (size_t i = 0; i < item->text->nlines; i++) {
        const struct line *line = &item->text->lines[i];
        nearest = um_min(nearest, distance(ink_line(item, line), l->ink));
        if (line->marker)
            nearest = um_min(nearest, distance(ink_marker(item, line), l->ink));
    }
    need_room(l, nearest, name);
}

/* A frame is ink along its edge alone: a logo may stand in it. */
static void check_line(const struct logo_at *l, const struct item *item)
{
    um inside = margin(rect_grow(item->rect, -item->thickness), l->ink);

    need_room(l, inside >= 0 ? inside : distance(item->rect, l->ink), "a line");
}

/* Art that runs over the trim is the card's ground. */
static bool is_ground(const struct face *face, const struct item *item)
{
    const struct layout *layout = face->card->layout;
    struct rect trim = {0, 0, layout->width, layout->height};

    return item->bleeds || margin(trim, item->rect) < 0;
}

static void check_other(const struct logo_at *l, const struct item *item)
{
    g_autofree char *name = g_strdup_printf("'%s'", item->what);
    enum box_kind kind = item->box ? item->box->kind : BOX_FILL;

    switch (item->kind) {
    case ITEM_FILL:
        if (kind == BOX_RULE)
            need_room(l, distance(item->rect, l->ink), "a rule");
        break;
    case ITEM_LINE:
        check_line(l, item);
        break;
    case ITEM_TEXT:
        check_text(l, item, name);
        break;
    case ITEM_ART:
        if (!is_ground(l->face, item))
            need_room(l, distance(ink_art(item), l->ink), name);
        break;
    case ITEM_QR:
        need_room(l, distance(item->rect, l->ink), name);
        break;
    }
}

static void check_logo(const struct logo_at *l)
{
    const struct layout *layout = l->face->card->layout;
    struct rect trim = {0, 0, layout->width, layout->height};
    um width = um_min(l->item->picture.w, l->item->rect.w);
    um tenths_down = width / 100;

    if (width < l->brand->logo_min_width - SLACK && is_new(l, "small"))
        diag_report(l->diag, DIAG_LOGO_SMALL, l->item->at,
                    "the logo is printed %.1f mm wide and must be %g mm wide "
                    "or more (card %s)",
                    tenths_down / 10.0, l->brand->logo_min_width / 1000.0,
                    l->face->card->id);
    if (l->brand->logo_clear <= 0)
        return;
    need_room(l, um_max(0, margin(trim, l->ink)), "the cut");
    for (size_t i = 0; i < l->face->nitems; i++)
        if (&l->face->items[i] != l->item)
            check_other(l, &l->face->items[i]);
}

/* Where a text does not fit, others are not where they will be. */
static void check_face(struct logo_at l, const struct face *face)
{
    l.face = face;
    for (size_t i = 0; i < face->nitems; i++)
        if (face->items[i].misfit)
            return;
    for (size_t i = 0; i < face->nitems; i++) {
        if (!is_logo(&face->items[i]))
            continue;
        l.item = &face->items[i];
        l.ink = ink_art(l.item);
        check_logo(&l);
    }
}

void logo_check(const struct faces *faces, struct diag *d)
{
    g_autoptr(GHashTable) complained =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    struct logo_at l = {
        .brand = &faces->deck->brand, .complained = complained, .diag = d};

    if (!l.brand->logo.text)
        return;
    for (size_t i = 0; i < faces->deck->ncards; i++) {
        compose_open(faces, &faces->deck->cards[i]);
        check_face(l, &faces->fronts[i]);
        check_face(l, &faces->backs[i]);
    }
}
