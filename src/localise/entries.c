/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/entries.h"

#include <string.h>

static void free_entry(gpointer p)
{
    struct entry *e = p;

    flags_fini(&e->flags);
    g_free(e);
}

bool entries_is_header(const struct entry *e)
{
    return !po_message_msgctxt(e->m) && !*po_message_msgid(e->m);
}

bool entries_is_translated(const struct entry *e)
{
    return *po_message_msgstr(e->m) != '\0';
}

static struct entry *list_message(struct entries *all, po_message_t m)
{
    struct entry *e = g_new0(struct entry, 1);
    char *comments;

    e->m = m;
    e->order = entries_is_header(e) ? ENTRIES_FIRST : ENTRIES_LAST;
    e->flags = flags_find(po_message_extracted_comments(m), &comments);
    po_message_set_extracted_comments(m, comments);
    g_free(comments);
    g_ptr_array_add(all->list, e);
    g_hash_table_insert(all->by_message, m, e);
    return e;
}

struct entries *entries_new(po_file_t po)
{
    struct entries *all = g_new0(struct entries, 1);
    po_message_t m;

    all->po = po;
    all->list = g_ptr_array_new_with_free_func(free_entry);
    all->by_message = g_hash_table_new(NULL, NULL);
    all->end = po_message_iterator(po, NULL);
    while ((m = po_next_message(all->end)))
        list_message(all, m);
    return all;
}

void entries_free(struct entries *all)
{
    if (!all)
        return;
    po_message_iterator_free(all->end);
    g_ptr_array_unref(all->list);
    g_hash_table_unref(all->by_message);
    g_free(all);
}

struct entry *entries_add(struct entries *all, po_message_t m)
{
    po_message_insert(all->end, m);
    return list_message(all, m);
}

static gint compare_orders(gconstpointer a, gconstpointer b)
{
    const struct entry *x = *(struct entry *const *)a;
    const struct entry *y = *(struct entry *const *)b;

    return (x->order > y->order) - (x->order < y->order);
}

/* The entries in the order in which the library prints them: first those that
 * are alive. */
static GPtrArray *list_printed(const struct entries *all)
{
    GPtrArray *list = g_ptr_array_new();
    po_message_t m;

    for (int obsolete = 0; obsolete < 2; obsolete++) {
        po_message_iterator_t i = po_message_iterator(all->po, NULL);
        while ((m = po_next_message(i)))
            if ((po_message_is_obsolete(m) != 0) == obsolete)
                g_ptr_array_add(list, g_hash_table_lookup(all->by_message, m));
        po_message_iterator_free(i);
    }
    return list;
}

/* An entry with the marks of an obsolete one. */
static char *mark_gone(const char *entry)
{
    g_auto(GStrv) lines = g_strsplit(entry, "\n", -1);
    GString *out = g_string_new(NULL);

    for (char **l = lines; *l; l++) {
        bool prev = g_str_has_prefix(*l, "#|");
        const char *mark = prev ? "#~" : **l == '#' ? "" : "#~ ";
        g_string_append_printf(out, "%s%s%s", l == lines ? "" : "\n", mark,
                               *l + prev);
    }
    return g_string_free(out, FALSE);
}

/* Entries that the library would not print, called living for as long as it
 * does: the set of them. */
static GHashTable *wake_wordless(const struct entries *all)
{
    GHashTable *woken = g_hash_table_new(NULL, NULL);

    for (guint i = 0; i < all->list->len; i++) {
        struct entry *e = all->list->pdata[i];
        if (!po_message_is_obsolete(e->m) || entries_is_translated(e))
            continue;
        po_message_set_obsolete(e->m, 0);
        g_hash_table_add(woken, e);
    }
    return woken;
}

static bool holds_nothing(const struct entry *e)
{
    return !*po_message_comments(e->m) && !po_message_msgid_plural(e->m);
}

/* `texts` are the entries of `printed` as the library wrote them. */
static char *lay_out(char **texts, GPtrArray *printed, GHashTable *woken)
{
    g_autoptr(GHashTable) written = g_hash_table_new(NULL, NULL);
    GString *out = g_string_new(NULL);

    for (guint i = 0; i < printed->len; i++)
        g_hash_table_insert(written, printed->pdata[i], g_strchomp(texts[i]));
    g_ptr_array_sort(printed, compare_orders);
    for (guint i = 0; i < printed->len; i++) {
        const struct entry *e = printed->pdata[i];
        const char *text = g_hash_table_lookup(written, e);
        bool gone = g_hash_table_contains(woken, e);
        if (gone && holds_nothing(e))
            continue;
        g_autofree char *marked = gone ? mark_gone(text) : NULL;
        if (out->len)
            g_string_append_c(out, '\n');
        flags_print(&e->flags, marked ? marked : text, out);
    }
    return g_string_free(out, FALSE);
}

char *entries_print(struct entries *all, const char *path, struct diag *d)
{
    g_autoptr(GHashTable) woken = wake_wordless(all);
    g_autofree char *text = pofile_print(all->po, path, d);
    g_autoptr(GPtrArray) printed = list_printed(all);

    if (!text)
        return NULL;
    /* A blank line stands between two entries, and none in one. */
    g_auto(GStrv) texts = g_strsplit(text, "\n\n", -1);
    if (g_strv_length(texts) == printed->len)
        return lay_out(texts, printed, woken);
    diag_report(d, DIAG_PO_WRONG, (struct pos){path, 0, 0},
                "the file cannot be laid out anew; it stays as it is");
    return NULL;
}
