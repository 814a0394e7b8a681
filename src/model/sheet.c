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

/* Two lengths of 0 or more under `key`. */
static bool read_pair(const struct node *map, const char *key, um out[2],
                      struct diag *d)
{
    const struct node *n = read_list(map, key, d);

    if (!n)
        return false;
    if (n->n != 2) {
        diag_report(d, DIAG_VALUE_WRONG, n->at,
                    "'%s' is two lengths, across and down", key);
        return false;
    }
    if (!read_um_node(n->items[0], &out[0], d) ||
        !read_um_node(n->items[1], &out[1], d))
        return false;
    if (out[0] >= 0 && out[1] >= 0)
        return true;
    diag_report(d, DIAG_UNIT_WRONG, n->at, "'%s' is below nothing", key);
    return false;
}

/* True when slots lie beside each other and on the paper. */
static bool slots_fit(const struct slots *slots, const struct sheet *s)
{
    int64_t right =
        slots->x + (int64_t)(slots->columns - 1) * slots->step_x + slots->width;
    int64_t foot =
        slots->y + (int64_t)(slots->rows - 1) * slots->step_y + slots->height;

    return slots->width > 0 && slots->height > 0 &&
           slots->step_x >= slots->width && slots->step_y >= slots->height &&
           right <= s->width && foot <= s->height;
}

static void read_slots(struct sheet *s, const struct node *root, struct diag *d)
{
    const struct node *n = read_map(root, "slots", d);
    struct slots slots = {0};
    um at[2], step[2], size[2];

    if (!n || !read_keys(n, &keys_slots, d) ||
        !read_int(n, "columns", 1, SHEET_MAX_SLOTS, &slots.columns, d) ||
        !read_int(n, "rows", 1, SHEET_MAX_SLOTS, &slots.rows, d) ||
        !read_pair(n, "at", at, d) || !read_pair(n, "step", step, d) ||
        !read_pair(n, "size", size, d))
        return;
    slots.x = at[0], slots.y = at[1];
    slots.step_x = step[0], slots.step_y = step[1];
    slots.width = size[0], slots.height = size[1];
    if (slots_fit(&slots, s))
        s->slots = slots;
    else
        diag_report(d, DIAG_VALUE_WRONG, n->at,
                    "slots lie over each other or stick out of the paper, "
                    "%g x %g mm",
                    s->width / 1000.0, s->height / 1000.0);
}

/* Keys that shut each other out. */
static void check_kind(const struct sheet *s, const struct node *root,
                       struct diag *d)
{
    if (s->single && (s->fold || s->slots.columns))
        diag_report(d, DIAG_VALUE_WRONG, root->at,
                    "'%s' needs paper that is larger than a card",
                    s->fold ? "fold" : "slots");
    else if (s->fold && s->slots.columns)
        diag_report(d, DIAG_VALUE_WRONG, root->at,
                    "a sheet has 'fold' or 'slots', not both");
}

static void read_words(struct sheet *s, const struct node *root,
                       struct arena *a, struct diag *d)
{
    const struct node *n = read_map(root, "words", d);

    if (!n)
        return;
    s->nwords = 0;
    s->words = ARENA_ARRAY(a, struct slug_words, n->n);
    for (size_t i = 0; i < n->n; i++)
        if (slug_load(n->items[i], n->keys[i]->text, &s->words[s->nwords], a,
                      d))
            s->nwords++;
}

struct sheet *sheet_load(const struct node *root, struct library *lib,
                         struct arena *a, struct diag *d)
{
    static const char *const flips[] = {"long-edge", "short-edge", NULL};
    static const char *const orders[] = {"rows", "stack", NULL};
    struct sheet *s = ARENA_NEW(a, struct sheet);
    const char *parent;
    int flip, order;

    if (!read_keys(root, &keys_sheet, d))
        return NULL;
    s->mark_thickness = 100;
    s->back_bleed = SHEET_BACK_BLEED;
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
    if (read_word(root, "order", orders, &order, d))
        s->order = order == 0 ? SHEET_ROWS : SHEET_STACK;
    read_um(root, "back-bleed", &s->back_bleed, d);
    read_bool(root, "fold", &s->fold, d);
    read_bool(root, "guides", &s->guides, d);
    read_slots(s, root, d);
    read_bool(root, "turn-rows", &s->turn_rows, d);
    read_bool(root, "slug", &s->slug, d);
    read_marks(s, root, d);
    read_words(s, root, a, d);
    if (!s->single && !s->width && !node_find(root, "paper"))
        diag_report(d, DIAG_KEY_MISSING, root->at,
                    "a sheet needs the key 'paper'");
    check_kind(s, root, d);
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
