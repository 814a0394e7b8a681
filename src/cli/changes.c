/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/changes.h"

#include <string.h>

static const char *text_of(const json_t *o, const char *key)
{
    return json_string_value(json_object_get(o, key));
}

/* What a target is called, on whichever machine and of whichever day. */
static char *make_name(const json_t *target)
{
    static const char *const keys[] = {"edition", "variant", "shop",
                                       "printer", "draft",   "proof"};
    const json_t *asked = json_object_get(target, "asked");
    json_t *name = json_array();

    json_array_append(name, json_object_get(target, "deck"));
    json_array_append(name, json_object_get(target, "language"));
    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++) {
        json_t *value = json_object_get(asked, keys[i]);
        json_array_append(name, value ? value : json_null());
    }
    char *text = json_dumps(name, JSON_COMPACT);
    json_decref(name);
    return text;
}

/* Name -> target; a target may be there twice, from two folders of data. */
static GHashTable *list_targets(const json_t *manifest)
{
    GHashTable *all =
        g_hash_table_new_full(g_str_hash, g_str_equal, free, NULL);
    size_t i;
    json_t *target;

    json_array_foreach(json_object_get(manifest, "targets"), i, target)
        g_hash_table_replace(all, make_name(target), target);
    return all;
}

/* Id -> place among the cards, from 1. */
static GHashTable *list_places(const struct told *deck)
{
    GHashTable *places = g_hash_table_new(g_str_hash, g_str_equal);

    for (size_t i = 0; i < deck->ncards; i++)
        g_hash_table_insert(places, (gpointer)deck->cards[i].id,
                            GSIZE_TO_POINTER(i + 1));
    return places;
}

static size_t find_place(GHashTable *places, const struct noted *card)
{
    return GPOINTER_TO_SIZE(g_hash_table_lookup(places, card->id));
}

static void add(struct changes *c, enum change_kind kind,
                const struct noted *card)
{
    g_ptr_array_add(c->cards[kind], (gpointer)card->id);
}

static void compare_card(struct changes *c, const struct noted *was,
                         const struct noted *is)
{
    if (strcmp(was->words, is->words) != 0)
        add(c, CHANGE_WORDS, is);
    else if (strcmp(was->look, is->look) != 0)
        add(c, CHANGE_LOOK, is);
}

/* The fewest cards that were taken out and put in elsewhere: those that are not
 * in the longest run of cards that stand in the old order.  `was` holds the old
 * place of each card of the new order, 0 for one that is new. */
static void find_moved(struct changes *c, const size_t *was, size_t n)
{
    g_autofree size_t *last = g_new0(size_t, n + 1);   /* of each length */
    g_autofree size_t *before = g_new0(size_t, n + 1); /* in the run; from 1 */
    g_autofree bool *stays = g_new0(bool, n + 1);
    size_t longest = 0;

    for (size_t i = 0; i < n; i++) {
        size_t low = 0, high = longest;
        if (!was[i])
            continue;
        while (low < high) {
            size_t middle = (low + high + 1) / 2;
            if (was[last[middle] - 1] < was[i])
                low = middle;
            else
                high = middle - 1;
        }
        before[i + 1] = low ? last[low] : 0;
        last[low + 1] = i + 1;
        longest = MAX(longest, low + 1);
    }
    for (size_t i = longest ? last[longest] : 0; i; i = before[i])
        stays[i - 1] = true;
    for (size_t i = 0; i < n; i++)
        if (was[i] && !stays[i])
            add(c, CHANGE_MOVED, &c->new.cards[i]);
}

static void compare_cards(struct changes *c)
{
    g_autoptr(GHashTable) old = list_places(&c->old);
    g_autoptr(GHashTable) new = list_places(&c->new);
    g_autofree size_t *was = g_new0(size_t, c->new.ncards + 1);

    for (size_t i = 0; i < c->new.ncards; i++) {
        const struct noted *card = &c->new.cards[i];
        was[i] = find_place(old, card);
        if (was[i])
            compare_card(c, &c->old.cards[was[i] - 1], card);
        else
            add(c, CHANGE_ADDED, card);
    }
    for (size_t i = 0; i < c->old.ncards; i++)
        if (!find_place(new, &c->old.cards[i]))
            add(c, CHANGE_REMOVED, &c->old.cards[i]);
    find_moved(c, was, c->new.ncards);
}

static void free_changes(gpointer p)
{
    struct changes *c = p;

    for (size_t i = 0; i < CHANGE_KINDS; i++)
        g_ptr_array_unref(c->cards[i]);
    g_free(c);
}

static struct told open_told(const json_t *target, struct arena *a)
{
    struct told deck = {.target = target};

    deck.cards =
        portrait_unpack(json_object_get(target, "cards"), a, &deck.ncards);
    return deck;
}

static struct changes *compare_targets(const json_t *old, const json_t *new,
                                       struct arena *a)
{
    struct changes *c = g_new0(struct changes, 1);
    const json_t *any = new ? new : old;
    const json_t *asked = json_object_get(any, "asked");

    *c = (struct changes){
        .deck = text_of(any, "deck"),
        .language = text_of(any, "language"),
        .edition = text_of(asked, "edition"),
        .variant = text_of(asked, "variant"),
        .shop = text_of(asked, "shop"),
        .old = open_told(old, a),
        .new = open_told(new, a),
    };
    for (size_t i = 0; i < CHANGE_KINDS; i++)
        c->cards[i] = g_ptr_array_new();
    compare_cards(c);
    return c;
}

static gint compare_texts(gconstpointer a, gconstpointer b)
{
    return strcmp(a, b);
}

GPtrArray *changes_find(const json_t *old, const json_t *new, struct arena *a)
{
    g_autoptr(GHashTable) was = list_targets(old), is = list_targets(new);
    GPtrArray *all = g_ptr_array_new_with_free_func(free_changes);
    GList *names = g_hash_table_get_keys(is);

    for (GList *k = g_hash_table_get_keys(was), *next; k; k = next) {
        next = k->next;
        if (!g_hash_table_contains(is, k->data))
            names = g_list_prepend(names, k->data);
        g_list_free_1(k);
    }
    names = g_list_sort(names, compare_texts);
    for (GList *k = names; k; k = k->next)
        g_ptr_array_add(all,
                        compare_targets(g_hash_table_lookup(was, k->data),
                                        g_hash_table_lookup(is, k->data), a));
    g_list_free(names);
    return all;
}

bool changes_are_none(const struct changes *c)
{
    for (size_t i = 0; i < CHANGE_KINDS; i++)
        if (c->cards[i]->len)
            return false;
    return true;
}
