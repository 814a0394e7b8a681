/* SPDX-License-Identifier: GPL-3.0-or-later
 * marks.h - what is printed around the cards: cut marks, slug line, bar
 *
 * Internal to impose/.  All of it lies outside the grid of cards. */
#ifndef IMPOSE_MARKS_H
#define IMPOSE_MARKS_H

#include "impose/impose.h"

/* Length of the bar that shows whether the printer scaled. */
#define MARKS_BAR 50000

/* A line at both ends of every cut, short, or as long as the margin if the
 * sheet has guides; a fold's is marked so.  Guides and folds are drawn in the
 * gaps between cards too. */
void marks_add(struct page *p, const struct grid *g, const struct sheet *s,
               struct arena *a);

/* Deck, version, language, whether it is a draft, sheet n of m and side in the
 * bottom margin; a bar of 50 mm in the top margin. */
void marks_add_slug(struct page *p, size_t nsheets, const struct deck *deck,
                    const struct slug_words *words, struct arena *a);

#endif
