/* SPDX-License-Identifier: GPL-3.0-or-later
 * order.h - the files that a shop wants of single cards */
#ifndef CLI_ORDER_H
#define CLI_ORDER_H

#include "impose/impose.h"
#include "model/shop.h"

/* One file, and what its name ends in: "", "-fronts" or "-backs". */
struct order_part {
    struct impose_order order;
    const char *suffix;
};

#define ORDER_PARTS 2

/* Single cards have the bleed that the shop wants, if it wants one, and cut
 * marks outside it, if it wants them; `sheet` itself, or a copy in the arena.
 */
const struct sheet *order_sheet(const struct sheet *sheet,
                                const struct shop *shop, struct arena *a);

/* How many files there are, at most ORDER_PARTS; without a shop, or on a sheet
 * of many, it is the usual one. */
size_t order_list(const struct shop *shop, const struct sheet *sheet,
                  struct order_part *parts);

#endif
