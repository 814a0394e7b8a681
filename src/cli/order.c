/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/order.h"

const struct sheet *order_sheet(const struct sheet *sheet,
                                const struct shop *shop, struct arena *a)
{
    if (!shop || !shop->bleed || !sheet->single)
        return sheet;
    struct sheet *own = ARENA_NEW(a, struct sheet);
    *own = *sheet;
    own->bleed = shop->bleed;
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
