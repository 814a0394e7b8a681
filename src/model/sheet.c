/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/sheet.h"

#include "model/keys.h"
#include "model/library.h"

#include <glib.h>
#include <string.h>

static void read_paper(struct sheet *s, const struct node *root, struct diag *d)
{
    const struct node *n = node_find(root, "paper");

    if (!n)
        return;
    if (n->kind == NODE_SCALAR && strcmp(n->text, "card") == 0) {
        s->single = true;
    } else if (n->kind == NODE_LIST && n->n == 2) {
        s->single = false;
        if (read_um_node(n->items[0], &s->width, d) &&
            read_um_node(n->items[1], &s->height, d) &&
            (s->width <= 0 || s->height <= 0 || s->width > SHEET_MAX_SIDE ||
             s->height > SHEET_MAX_SIDE))
            diag_report(d, DIAG_VALUE_WRONG, n->at,
                        "paper is [width, height], each above nothing and at "
                        "most %d mm, as a page of a PDF is",
                        SHEET_MAX_SIDE / UM_PER_MM);
    } else {
        diag_report(d, DIAG_VALUE_WRONG, n->at,
                    "paper is 'card' or [width, height]");
    }
}

static void read_marks(struct sheet *s, const struct node *root, struct diag *d)
{
    const struct node *n = node_find(root, "marks");
    bool on = true;

    if (!n)
        return;
    if (n->kind == NODE_SCALAR) {
        if (read_bool(root, "marks", &on, d) && on)
            diag_report(d, DIAG_VALUE_WRONG, n->at,
                        "marks is 'false' or a length and an offset");
        s->mark_length = 0;
        return;
    }
    if (!read_keys(n, &keys_marks, d))
        return;
    read_um(n, "length", &s->mark_length, d);
    read_um(n, "offset", &s->mark_offset, d);
    read_um(n, "thickness", &s->mark_thickness, d);
}

static void read_words(struct sheet *s, const struct node *root,
                       struct arena *a, struct diag *d)
{
    const struct node *n = read_map(root, "words", d);

    if (!n)
        return;
    s->nwords = 0;
    s->words = ARENA_ARRAY(a, struct slug_words, n->n);
    for (size_t i = 0; i < n->n; i++) {
        struct slug_words w = {.language = n->keys[i]->text};
        const struct node *m = n->items[i];
        if (read_keys(m, &keys_words, d) &&
            read_text(m, "sheet", &w.sheet, d) &&
            read_text(m, "of", &w.of, d) &&
            read_text(m, "front", &w.front, d) &&
            read_text(m, "back", &w.back, d) &&
            read_text(m, "check", &w.check, d))
            s->words[s->nwords++] = w;
    }
}

struct sheet *sheet_load(const struct node *root, struct library *lib,
                         struct arena *a, struct diag *d)
{
    static const char *const flips[] = {"long-edge", "short-edge", NULL};
    struct sheet *s = ARENA_NEW(a, struct sheet);
    const char *parent;
    int flip;

    if (!read_keys(root, &keys_sheet, d))
        return NULL;
    s->mark_thickness = 100;
    if (read_text(root, "extends", &parent, d)) {
        const struct sheet *p =
            library_sheet(lib, parent, node_find(root, "extends")->at);
        if (!p)
            return NULL;
        *s = *p;
    }
    s->at = root->at;
    read_text(root, "id", &s->id, d);
    read_paper(s, root, d);
    read_um(root, "margin", &s->margin, d);
    read_um(root, "gap", &s->gap, d);
    read_um(root, "bleed", &s->bleed, d);
    if (read_word(root, "flip", flips, &flip, d))
        s->flip = flip == 0 ? FLIP_LONG_EDGE : FLIP_SHORT_EDGE;
    read_bool(root, "turn-rows", &s->turn_rows, d);
    read_bool(root, "slug", &s->slug, d);
    read_marks(s, root, d);
    read_words(s, root, a, d);
    if (!s->single && !s->width && !node_find(root, "paper"))
        diag_report(d, DIAG_KEY_MISSING, root->at,
                    "a sheet needs the key 'paper'");
    return s;
}

const struct slug_words *sheet_find_words(const struct sheet *s,
                                          const char *language)
{
    size_t n = strcspn(language, "-");

    for (size_t i = 0; i < s->nwords; i++)
        if (strcmp(s->words[i].language, language) == 0)
            return &s->words[i];
    for (size_t i = 0; i < s->nwords; i++)
        if (strlen(s->words[i].language) == n &&
            strncmp(s->words[i].language, language, n) == 0)
            return &s->words[i];
    return s->nwords ? &s->words[0] : NULL;
}
