/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/order.h"

/* Of a shop's cut marks: how far they stay from the bleed, their length, what
 * is left to the paper's edge, and a quarter of a point. */
#define MARK_APART 2000
#define MARK_LONG 5000
#define MARK_OUTSIDE 1000
#define MARK_THICK 88

static void add_marks(struct sheet *s)
{
    s->mark_offset = s->bleed + MARK_APART;
    s->mark_length = MARK_LONG;
    s->mark_thickness = MARK_THICK;
    s->margin = s->mark_offset + MARK_LONG + MARK_OUTSIDE;
}

const struct sheet *order_sheet(const struct sheet *sheet,
                                const struct shop *shop, struct arena *a)
{
    if (!shop || !sheet->single || (!shop->bleed && !shop->marks))
        return sheet;
    struct sheet *own = ARENA_NEW(a, struct sheet);
    *own = *sheet;
    if (shop->bleed)
        own->bleed = shop->bleed;
    if (shop->marks && !own->mark_length)
        add_marks(own);
    return own;
}

size_t order_list(const struct shop *shop, const struct sheet *sheet,
                  struct order_part *parts)
{
    static const enum impose_pages pages[] = {
        [SHOP_FRONT_BACK] = IMPOSE_FRONT_BACK,
        [SHOP_BACK_FRONT] = IMPOSE_BACK_FRONT,
        [SHOP_FRONTS_BACK] = IMPOSE_FRONTS_BACK,
        [SHOP_FRONTS] = IMPOSE_FRONTS,
    };

    parts[0] = (struct order_part){{IMPOSE_FRONT_BACK, false}, ""};
    if (!shop || !sheet->single)
        return 1;
    parts[0].order.pages = pages[shop->order];
    parts[0].order.once = shop->copies == SHOP_LIST;
    if (shop->order != SHOP_FRONTS)
        return 1;
    parts[1] = parts[0];
    parts[0].suffix = "-fronts";
    parts[1].suffix = "-backs";
    parts[1].order.pages = IMPOSE_BACKS;
    return 2;
}
