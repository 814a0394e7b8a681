/* SPDX-License-Identifier: GPL-3.0-or-later
 * markup.h - the CommonMark that a card's text may hold
 *
 * Paragraphs, bulleted and numbered lists, strong, emphasis and hard breaks.
 * Anything else that CommonMark knows is an error: it would look like
 * something on a web page and like nothing on a card. */
#ifndef TEXT_MARKUP_H
#define TEXT_MARKUP_H

#include "base/arena.h"
#include "base/diag.h"
#include "text/hyphen.h"

/* Stands for a hard break inside a block's words. */
#define MARKUP_BREAK "\xe2\x80\xa8"

struct span {
    size_t start, end; /* bytes of the block's words */
    bool strong, emphasis;
};

enum block_kind { BLOCK_PARAGRAPH, BLOCK_BULLET, BLOCK_NUMBER };

struct block {
    enum block_kind kind;
    int number;         /* BLOCK_NUMBER */
    const char *words;  /* soft hyphens (U+00AD) where a word may be broken */
    struct span *spans; /* cover all of the words, in order */
    size_t nspans;
};

struct markup {
    struct block *blocks;
    size_t n;
};

/* Parse `s`; a list item of several paragraphs is one block.  `hyphens` may
 * be NULL: no word is broken.  `at` is for complaints. */
struct markup *markup_parse(const char *s, struct hyphens *hyphens,
                            struct pos at, struct arena *a, struct diag *d);

/* `s` as it is, one block, its line ends as spaces: for titles and ids, which
 * take no markup. */
struct markup *markup_plain(const char *s, struct arena *a);

#endif
