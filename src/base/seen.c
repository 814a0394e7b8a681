/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/seen.h"

#include <glib.h>

/* Of the whole, or of one part. */
struct notes {
    GArray *list;     /* of struct seen */
    GHashTable *keys; /* kind and path of each */
};

static GPtrArray *parts; /* of struct notes, the whole first; NULL: not begun */
static struct notes *into;

static void free_notes(gpointer p)
{
    struct notes *notes = p;

    for (guint i = 0; i < notes->list->len; i++)
        g_free((char *)g_array_index(notes->list, struct seen, i).path);
    g_array_unref(notes->list);
    g_hash_table_unref(notes->keys);
    g_free(notes);
}

static struct notes *add_notes(void)
{
    struct notes *notes = g_new0(struct notes, 1);

    notes->list = g_array_new(FALSE, FALSE, sizeof(struct seen));
    notes->keys = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_ptr_array_add(parts, notes);
    return notes;
}

void seen_start(void)
{
    seen_stop();
    parts = g_ptr_array_new_with_free_func(free_notes);
    into = add_notes();
}

void seen_stop(void)
{
    g_clear_pointer(&parts, g_ptr_array_unref);
    into = NULL;
}

void seen_add(enum seen_kind kind, const char *path)
{
    struct seen s = {.kind = kind};

    if (!into)
        return;
    if (!g_hash_table_add(into->keys, g_strdup_printf("%d%s", (int)kind, path)))
        return;
    if (kind == SEEN_FILE)
        stamp_read(path, &s.stamp);
    s.path = g_strdup(path);
    g_array_append_val(into->list, s);
}

void seen_split(void)
{
    if (into)
        into = add_notes();
}

void seen_join(void)
{
    if (into)
        into = parts->pdata[0];
}

unsigned seen_parts(void)
{
    return parts ? parts->len - 1 : 0;
}

const struct seen *seen_list(unsigned part, size_t *n)
{
    const struct notes *notes = parts->pdata[part];

    *n = notes->list->len;
    return (const void *)notes->list->data;
}
