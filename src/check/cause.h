/* SPDX-License-Identifier: GPL-3.0-or-later
 * cause.h - one complaint for all the cards that give it
 *
 * A style that is too small is on each card.  The first one is named, and how
 * many others there are. */
#ifndef CHECK_CAUSE_H
#define CHECK_CAUSE_H

#include "base/attr.h"
#include "compose/face.h"

struct cause_list;

struct cause_list *cause_list_new(void);
void cause_list_free(struct cause_list *list); /* NULL is fine */

/* `face` gives a complaint by its `item`: at what it shows, or at the box
 * of a fill, line or icon of the layout's.  Causes that have the same `key` are
 * one, with the words of the first; a `key` of NULL stands for the words
 * themselves. */
void cause_add(struct cause_list *list, enum diag_kind kind,
               const struct face *face, const struct item *item,
               const char *key, const char *fmt, ...) PRINTF_LIKE(6, 7);

/* Complain about all of them, in the order in which they were first seen. */
void cause_report(const struct cause_list *list, struct diag *d);

#endif
