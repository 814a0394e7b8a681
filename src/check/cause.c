/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/cause.h"

#include <glib.h>
#include <string.h>

struct cause {
    enum diag_kind kind;
    struct pos at;
    char *text;
    const char *what;
    const char *first, *last; /* ids of cards */
    unsigned others;          /* cards besides the first */
};

struct cause_list {
    GPtrArray *causes;
    GHashTable *by_key; /* key -> struct cause, borrowed */
};

static void free_cause(gpointer p)
{
    struct cause *c = p;

    g_free(c->text);
    g_free(c);
}

struct cause_list *cause_list_new(void)
{
    struct cause_list *list = g_new0(struct cause_list, 1);

    list->causes = g_ptr_array_new_with_free_func(free_cause);
    list->by_key = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return list;
}

void cause_list_free(struct cause_list *list)
{
    if (!list)
        return;
    g_hash_table_unref(list->by_key);
    g_ptr_array_unref(list->causes);
    g_free(list);
}

/* By the layout alone: no one wrote it on a card. */
static bool is_drawn(const struct item *item)
{
    return item->kind == ITEM_FILL || item->kind == ITEM_LINE;
}

static struct pos place_of(const struct item *item)
{
    bool of_box = item->box && (is_drawn(item) || !item->at.file);

    return of_box ? item->box->at : item->at;
}

void cause_add(struct cause_list *list, enum diag_kind kind,
               const struct face *face, const struct item *item,
               const char *key, const char *fmt, ...)
{
    va_list args;

    va_start(args, fmt);
    g_autofree char *text = g_strdup_vprintf(fmt, args);
    va_end(args);
    char *own = g_strdup_printf("%d %s", (int)kind, key ? key : text);
    struct cause *c = g_hash_table_lookup(list->by_key, own);
    if (c) {
        /* Cards come in order, front and back after one another. */
        c->others += strcmp(c->last, face->card->id) != 0;
        c->last = face->card->id;
        g_free(own);
        return;
    }
    c = g_new0(struct cause, 1);
    c->kind = kind;
    c->at = place_of(item);
    c->text = g_steal_pointer(&text);
    c->what = is_drawn(item) ? NULL : item->what;
    c->first = c->last = face->card->id;
    g_ptr_array_add(list->causes, c);
    g_hash_table_insert(list->by_key, own, c);
}

void cause_report(const struct cause_list *list, struct diag *d)
{
    for (guint i = 0; i < list->causes->len; i++) {
        const struct cause *c = list->causes->pdata[i];
        g_autofree char *others =
            c->others ? g_strdup_printf(" and %u other%s", c->others,
                                        c->others == 1 ? "" : "s")
                      : g_strdup("");
        diag_report(d, c->kind, c->at, "%s (card %s%s%s%s)", c->text, c->first,
                    others, c->what ? ", " : "", c->what ? c->what : "");
    }
}
