/* SPDX-License-Identifier: GPL-3.0-or-later
 * fuzz_markup.c - CommonMark as blocks and spans, with and without hyphens */
#include "fuzz/fuzz.h"

#include "text/markup.h"

#include <glib.h>
#include <string.h>

static void check_markup(const struct markup *m)
{
    for (size_t i = 0; i < m->n; i++) {
        const struct block *b = &m->blocks[i];
        size_t at = 0;
        fuzz_need(g_utf8_validate(b->words, -1, NULL), "words are UTF-8");
        for (size_t j = 0; j < b->nspans; j++) {
            fuzz_need(b->spans[j].start == at && b->spans[j].end >= at,
                      "spans follow each other");
            at = b->spans[j].end;
        }
        fuzz_need(at == strlen(b->words), "spans cover the words");
    }
}

void fuzz_markup(struct fuzz *f, const char *bytes, size_t n)
{
    static struct hyphens *hyphens;
    struct pos at = {"deck.yaml", 1, 1};
    const char *text = arena_strndup(f->arena, bytes, n);

    /* A text comes from a file that was found to be UTF-8. */
    if (!g_utf8_validate(text, -1, NULL))
        return;
    if (!hyphens)
        hyphens = hyphen_new("nl");
    check_markup(markup_parse(text, NULL, at, f->arena, f->diag));
    check_markup(markup_parse(text, hyphens, at, f->arena, f->diag));
    check_markup(markup_plain(text, f->arena));
}
