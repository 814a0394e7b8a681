/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compose/cell.h"

#include "compose/tint.h"
#include "compose/type.h"
#include "model/license.h"

#include <glib.h>
#include <string.h>

static struct phrase find_phrase(const struct cells *c, const struct value *v,
                                 const struct card *card)
{
    const struct deck *deck = c->deck;

    switch (v->root) {
    case VALUE_FIELD:
        return card->fields[v->field];
    case VALUE_NAME:
        return (struct phrase){v->name, {0}};
    case VALUE_CARD_ID:
        return (struct phrase){card->id, card->at};
    case VALUE_SUIT_TITLE:
        return card->suit->title;
    case VALUE_SUIT_ICON:
        return card->suit->icon;
    case VALUE_SUIT_ART:
        return card->art.text ? card->art : card->suit->art;
    case VALUE_DECK_ID:
        return (struct phrase){deck->id, deck->at};
    case VALUE_DECK_TITLE:
        return deck->title;
    case VALUE_DECK_VERSION:
        return (struct phrase){deck->version, deck->at};
    case VALUE_DECK_DATE:
        return (struct phrase){deck->date, deck->at};
    case VALUE_DECK_LICENSE:
        return (struct phrase){license_words(deck->license), deck->at};
    case VALUE_DECK_BACK:
        if (deck->variant && deck->variant->back)
            return (struct phrase){deck->variant->back, deck->variant->back_at};
        return deck->back;
    case VALUE_BRAND_NAME:
        return deck->brand.name;
    case VALUE_BRAND_CONTACT:
        return deck->brand.contact;
    case VALUE_BRAND_AFTERCARE:
        return deck->brand.aftercare;
    case VALUE_BRAND_LOGO:
        return deck->brand.logo;
    case VALUE_NONE:
        break;
    }
    return (struct phrase){0};
}

/* What messages about a card call its content. */
static const char *name_value(const struct value *v)
{
    return v->root == VALUE_NAME      ? "icon"
           : v->root == VALUE_CARD_ID ? "id"
                                      : v->name;
}

static const struct colour *find_colour(const struct cells *c, struct ink ink,
                                        const struct card *card)
{
    switch (ink.kind) {
    case INK_NONE:
        return NULL;
    case INK_FIXED:
        return ink.colour;
    case INK_SUIT:
        return card->suit->colour;
    case INK_DECK:
        return c->deck->colour ? c->deck->colour : card->suit->colour;
    }
    return NULL;
}

/* The one colour of a variant that has but one, or NULL. */
static const struct colour *find_only_ink(const struct cells *c,
                                          const struct card *card)
{
    static const struct colour black = {.name = "black"};
    const struct variant *v = c->deck->variant;

    if (!v || !v->ink)
        return NULL;
    const struct colour *ink = layout_find_colour(card->layout, v->ink);
    return ink ? ink : &black;
}

/* The colour of a text, icon, rule or line. */
static const struct colour *find_stroke(const struct cells *c, struct ink ink,
                                        const struct card *card)
{
    const struct colour *only = find_only_ink(c, card);

    return ink.kind != INK_NONE && only ? only : find_colour(c, ink, card);
}

static bool is_there(const struct cells *c, const struct value *v,
                     const struct card *card)
{
    struct phrase p = find_phrase(c, v, card);

    return p.text && *p.text;
}

static bool is_shown(const struct cells *c, const struct box *box,
                     const struct card *card)
{
    if (box->when.root != VALUE_NONE && !is_there(c, &box->when, card))
        return false;
    return box->unless.root == VALUE_NONE || !is_there(c, &box->unless, card);
}

/* A back that tells nothing has a drawing and no words. */
static bool is_hidden(const struct cells *c, const struct box *box)
{
    const struct variant *v = c->deck->variant;

    return c->back && v && v->hide_back_words &&
           (box->kind == BOX_TEXT || box->kind == BOX_RULE);
}

/* The use of `style` in this deck, made at its first use. */
static struct fit *find_fit(struct cells *c, const struct style *style)
{
    struct fit *fit = g_hash_table_lookup(c->types, style);

    if (fit)
        return fit;
    if (!type_add_fonts(style, c->tools->fonts, c->diag))
        return NULL;
    fit = ARENA_NEW(c->kept, struct fit);
    fit->style = style;
    fit->size = style->max;
    fit->type = type_make(style, c->deck->language, c->kept);
    g_hash_table_insert(c->types, (void *)style, fit);
    g_ptr_array_add(c->fits, fit);
    return fit;
}

static bool takes_markup(const struct box *box, const struct card *card)
{
    return box->nvalues == 1 && box->values[0].root == VALUE_FIELD &&
           card->layout->fields[box->values[0].field]->type == FIELD_TEXT;
}

/* The words of all values that are there, joined. */
static bool fill_text(struct cells *c, struct cell *cell,
                      const struct card *card)
{
    const struct box *box = cell->box;
    g_autoptr(GString) words = g_string_new(NULL);

    for (size_t i = 0; i < box->nvalues; i++) {
        struct phrase p = find_phrase(c, &box->values[i], card);
        if (!p.text || !*p.text)
            continue;
        if (words->len)
            g_string_append(words, box->join);
        else
            cell->at = p.at;
        g_string_append(words, p.text);
    }
    if (!words->len || !box->style)
        return false;
    cell->fit = find_fit(c, box->style);
    bool markup = takes_markup(box, card);
    if (!cell->fit ||
        !type_add_scripts(box->style, &cell->fit->type, words->str, markup,
                          c->tools->fonts, c->complained, cell->at, c->diag)) {
        c->faulty = true;
        return false;
    }
    struct ink ink =
        box->colour.kind == INK_NONE ? box->style->colour : box->colour;
    cell->colour = find_stroke(c, ink, card);
    cell->marker = find_stroke(c, box->style->marker_ink, card);
    cell->text = text_make(c->tools->texts, &cell->fit->type, words->str,
                           markup, cell->at, c->diag);
    return true;
}

static bool fill_art(struct cells *c, struct cell *cell,
                     const struct card *card)
{
    struct phrase p = find_phrase(c, &cell->box->values[0], card);

    if (!p.text || c->words)
        return false;
    cell->at = p.at;
    g_autofree char *css =
        cell->box->kind == BOX_ICON
            ? tint_icon(cell->colour)
            : tint_art(c->deck, card, cell->box->values[0].root);
    cell->art = art_load(c->tools->arts, p.text, css, p.at, c->diag);
    c->faulty |= !cell->art;
    return cell->art != NULL;
}

static bool fill_children(struct cells *c, struct cell *cell,
                          const struct card *card)
{
    const struct box *box = cell->box;

    cell->children = ARENA_ARRAY(c->scratch, struct cell *, box->nchildren);
    for (size_t i = 0; i < box->nchildren; i++) {
        struct cell *child = cell_make(c, box->children[i], card);
        if (child)
            cell->children[cell->nchildren++] = child;
    }
    return cell->nchildren > 0 || cell->fill || cell->line || box->grow;
}

static bool fill_cell(struct cells *c, struct cell *cell,
                      const struct card *card)
{
    const struct box *box = cell->box;

    if (box->nvalues)
        cell->what = name_value(&box->values[0]);
    switch (box->kind) {
    case BOX_COLUMN:
    case BOX_ROW:
    case BOX_STACK:
        return fill_children(c, cell, card);
    case BOX_TEXT:
        return fill_text(c, cell, card);
    case BOX_ART:
    case BOX_ICON:
        return box->nvalues > 0 && fill_art(c, cell, card);
    case BOX_QR: {
        if (!box->nvalues)
            return false;
        struct phrase p = find_phrase(c, &box->values[0], card);
        cell->at = p.at;
        cell->qr = p.text ? qr_make(p.text, p.at, c->arena, c->diag) : NULL;
        return cell->qr != NULL;
    }
    case BOX_RULE:
    case BOX_FILL:
        return true;
    }
    return false;
}

/* A fill may be drawn as a line, and then paper shows through it. */
static void fill_colours(struct cells *c, struct cell *cell,
                         const struct card *card)
{
    const struct box *box = cell->box;
    bool outlines = c->deck->variant && c->deck->variant->outlines;

    cell->colour = find_stroke(c, box->colour, card);
    cell->line = find_stroke(c, box->line, card);
    if (!outlines)
        cell->fill = find_colour(c, box->fill, card);
    else if (!cell->line)
        cell->line = find_stroke(c, box->fill, card);
}

/* The card of the second language that is `card` of the first. */
static const struct card *find_second(const struct cells *c,
                                      const struct card *card)
{
    return &c->second->deck->cards[card - c->deck->cards];
}

struct cell *cell_make(struct cells *c, const struct box *box,
                       const struct card *card)
{
    if (box->second) {
        if (!c->second)
            return NULL;
        card = find_second(c, card);
        c->second->back = c->back;
        c = c->second;
    }
    if (!is_shown(c, box, card) || is_hidden(c, box))
        return NULL;
    struct cell *cell = ARENA_NEW(c->scratch, struct cell);
    cell->box = box;
    cell->at = card->at;
    cell->what = "box";
    fill_colours(c, cell, card);
    return fill_cell(c, cell, card) ? cell : NULL;
}
