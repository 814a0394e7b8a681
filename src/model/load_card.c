/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/load_card.h"

#include "model/keys.h"
#include "model/path.h"

#include <string.h>

static const struct suit *find_suit(struct card_loader *l,
                                    const struct node *map)
{
    const struct node *n = node_find(map, "suit");
    struct deck *deck = l->deck;
    const char *s;

    if (!n || !read_text_node(n, &s, l->diag))
        return NULL;
    for (size_t i = 0; i < deck->nsuits; i++)
        if (strcmp(deck->suits[i].id, s) == 0)
            return &deck->suits[i];
    g_autofree const char **known = g_new0(const char *, deck->nsuits + 1);
    for (size_t i = 0; i < deck->nsuits; i++)
        known[i] = deck->suits[i].id;
    read_unknown(DIAG_SUIT_UNKNOWN, n->at, "suit", s, known, l->diag);
    return NULL;
}

/* The text for the language that is wanted.  False, complained, when there is
 * none. */
static bool read_wording(struct card_loader *l, const struct node *n,
                         struct phrase *p)
{
    const struct card_origin *o = l->origin;
    bool own = strcmp(o->language, l->deck->language) == 0;
    const struct node *found = n->kind == NODE_MAP ? node_find(n, o->language)
                               : own               ? n
                                                   : NULL;
    const struct node *any = n->kind == NODE_MAP && n->n ? n->items[0] : n;

    p->at = n->at;
    if (found) {
        p->at = found->at;
        return read_text_node(found, &p->text, l->diag);
    }
    if (o->draft && read_text_node(any, &p->text, l->diag)) {
        p->text = arena_printf(l->arena, "[…] %s", p->text);
        return true;
    }
    diag_report(l->diag, DIAG_TRANSLATION_MISSING, n->at,
                own ? "this text is not given in '%s', the deck's own language"
                    : "this text is not given in '%s'; write {%s: …, %s: …}",
                o->language, l->deck->language, o->language);
    return false;
}

static void read_field(struct card_loader *l, struct phrase *p,
                       const struct field *f, const struct node *n)
{
    if (l->origin && (layout_holds_words(f) || n->kind == NODE_MAP)) {
        if (!read_wording(l, n, p))
            return;
    } else if (!read_text_node(n, &p->text, l->diag)) {
        return;
    } else {
        p->at = n->at;
    }
    if (f->type == FIELD_ICON)
        p->text = library_icon(l->lib, p->text, p->at);
    else if (f->type == FIELD_PICTURE)
        p->text = path_file(DIAG_ART_READ, l->folder, p->text, p->at, l->arena,
                            l->diag);
}

/* The keys of a card and the fields of its layout, together. */
static const char *const *find_known(struct card_loader *l,
                                     const struct layout *layout)
{
    size_t n = 0;

    if (l->known && l->known_layout == layout)
        return l->known;
    for (const struct key *k = keys_card.keys; k->name; k++)
        n++;
    for (const struct key *k = keys_added.keys; k->name; k++)
        n++;
    n += layout ? layout->nfields : 0;
    const char **known = ARENA_ARRAY(l->arena, const char *, n + 1);
    n = 0;
    for (const struct key *k = keys_card.keys; k->name; k++)
        known[n++] = k->name;
    for (const struct key *k = keys_added.keys; l->origin && k->name; k++)
        known[n++] = k->name;
    for (size_t i = 0; layout && i < layout->nfields; i++)
        known[n++] = layout->fields[i]->name;
    l->known_layout = layout;
    l->known = known;
    return known;
}

static void complain_card_key(struct card_loader *l, const struct node *key,
                              const struct layout *layout)
{
    g_autofree char *what = g_strdup_printf("field in a card of layout '%s'",
                                            layout->id ? layout->id : "?");
    read_unknown(DIAG_KEY_UNKNOWN, key->at, what, key->text,
                 find_known(l, layout), l->diag);
}

/* A field of blanks would leave the card as bare as one without it. */
static void check_required(struct card_loader *l, const struct card *c,
                           const struct field *f, const struct node *map)
{
    static const char blank[] = " \t\n";
    const struct node *n = node_find(map, f->name);
    const char *id = c->id ? c->id : "?";
    const char *layout = c->layout->id ? c->layout->id : "?";

    if (!n && read_is_meant(map, f->name, find_known(l, c->layout)))
        return;
    if (!n)
        diag_report(l->diag, DIAG_FIELD_MISSING, map->at,
                    "card %s needs the field '%s' for layout '%s'", id, f->name,
                    layout);
    else if (n->kind == NODE_SCALAR && !n->plain &&
             !n->text[strspn(n->text, blank)])
        diag_report(l->diag, DIAG_FIELD_MISSING, n->at,
                    "the field '%s' of card %s is empty; layout '%s' needs it",
                    f->name, id, layout);
}

static void read_fields(struct card_loader *l, struct card *c,
                        const struct node *map)
{
    const struct layout *layout = c->layout;

    c->fields = ARENA_ARRAY(l->arena, struct phrase, layout->nfields);
    for (size_t i = 0; i < map->n; i++) {
        if (read_has_key(&keys_card, map->keys[i]->text) ||
            (l->origin && read_has_key(&keys_added, map->keys[i]->text)))
            continue;
        int f = layout_find_field(layout, map->keys[i]->text);
        if (f < 0)
            complain_card_key(l, map->keys[i], layout);
        else
            read_field(l, &c->fields[f], layout->fields[f], map->items[i]);
    }
    for (size_t i = 0; i < layout->nfields; i++)
        if (layout->fields[i]->required)
            check_required(l, c, layout->fields[i], map);
}

static void read_card_id(struct card_loader *l, struct card *c,
                         const struct node *map)
{
    const struct node *n = node_find(map, "id");

    if (!n || !read_text_node(n, &c->id, l->diag))
        return;
    deck_check_id(c->id, n->at, l->diag);
    if (strcmp(c->id, "deck") == 0 || strcmp(c->id, "suit") == 0 ||
        strcmp(c->id, "term") == 0)
        diag_report(l->diag, DIAG_VALUE_WRONG, n->at,
                    "a card cannot be called '%s': translations use that "
                    "name for something else",
                    c->id);
    const struct node *first = g_hash_table_lookup(l->ids, c->id);
    if (first) {
        diag_report(l->diag, DIAG_CARD_TWICE, n->at,
                    "two cards have the id '%s'", c->id);
        diag_note(l->diag, first->at, "first given here");
    } else {
        g_hash_table_insert(l->ids, (char *)c->id, (struct node *)n);
    }
}

/* The card's own layout or else the deck's. */
static void read_card_layout(struct card_loader *l, struct card *c,
                             const struct node *map)
{
    const struct node *n = node_find(map, "layout");
    const char *s;

    c->layout = l->deck->layout;
    if (n && read_text_node(n, &s, l->diag))
        c->layout = library_layout(l->lib, s, n->at);
    l->deck->faulty |= !c->layout || c->layout->faulty;
    if (!c->layout || c->layout->width || c->layout == l->unsized)
        return;
    l->unsized = c->layout;
    diag_report(l->diag, DIAG_LAYOUT_UNKNOWN, n ? n->at : map->at,
                "layout '%s' has no size: others extend it, no card has it",
                c->layout->id ? c->layout->id : "?");
}

/* What the card shows in place of its suit's art. */
static void read_art(struct card_loader *l, struct card *c,
                     const struct node *map)
{
    const struct node *n = node_find(map, "art");
    const char *s;

    if (!n || !read_text_node(n, &s, l->diag))
        return;
    c->art.at = n->at;
    c->art.text =
        path_file(DIAG_ART_READ, l->folder, s, n->at, l->arena, l->diag);
}

bool load_card(struct card_loader *l, struct card *c, const struct node *map)
{
    c->at = map->at;
    c->copies = 1;
    if (map->kind != NODE_MAP) {
        diag_report(l->diag, DIAG_TYPE_WRONG, map->at,
                    "a card was expected here: a map of keys and values");
        return false;
    }
    read_card_id(l, c, map);
    read_card_layout(l, c, map);
    read_required(map, &keys_card, find_known(l, c->layout), l->diag);
    c->suit = find_suit(l, map);
    read_int(map, "copies", 0, 1000, &c->copies, l->diag);
    read_art(l, c, map);
    if (!c->layout)
        return false;
    read_fields(l, c, map);
    return c->id && c->suit;
}

bool load_card_added(struct deck *deck, const struct node *n,
                     const struct card_origin *origin, struct library *lib,
                     struct card *out, struct arena *a, struct diag *d)
{
    g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);
    struct card_loader l = {.deck = deck,
                            .folder = origin->folder,
                            .origin = origin,
                            .lib = lib,
                            .ids = ids,
                            .arena = a,
                            .diag = d};
    unsigned before = diag_errors(d);

    *out = (struct card){0};
    if (!load_card(&l, out, n) || diag_errors(d) != before)
        return false;
    long same = deck_find_card(deck, out->id);
    if (same < 0)
        return true;
    diag_report(d, DIAG_CARD_TWICE, node_find(n, "id")->at,
                "the deck has a card '%s' by now; give yours another id",
                out->id);
    diag_note(d, deck->cards[same].at, "the deck's own");
    return false;
}
