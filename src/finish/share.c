/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/share.h"

#include <stdlib.h>
#include <string.h>

/* Forms in each other; cairo's art is a few deep. */
#define DEPTH_MAX 50

struct share {
    qpdf_data q;
    GHashTable
        *first;       /* what an object says -> handle of the first that does */
    GHashTable *seen; /* numbers of forms and the like */
    int depth;
};

/* Takes `words`. */
static qpdf_oh find_first(struct share *s, char *words, qpdf_oh object)
{
    gpointer first = g_hash_table_lookup(s->first, words);

    if (first) {
        g_free(words);
        return GPOINTER_TO_UINT(first);
    }
    g_hash_table_insert(s->first, words, GUINT_TO_POINTER(object));
    return object;
}

/* Dictionaries that are objects of their own; references in them are parts of
 * what they say. */
static void share_dict(struct share *s, qpdf_oh owner, const char *key)
{
    qpdf_oh dict = qpdf_oh_get_key_if_dict(s->q, owner, key);

    if (!qpdf_oh_is_dictionary(s->q, dict) ||
        !qpdf_oh_get_object_id(s->q, dict))
        return;
    char *words = g_strdup(qpdf_oh_unparse_resolved(s->q, dict));
    qpdf_oh first = find_first(s, words, dict);
    if (first != dict)
        qpdf_oh_replace_key(s->q, owner, key, first);
}

/* A stream says its dictionary and its data as they are in the file. */
static void share_stream(struct share *s, qpdf_oh owner, const char *key)
{
    qpdf_oh stream = qpdf_oh_get_key(s->q, owner, key);
    unsigned char *bytes = NULL;
    size_t n = 0;

    if (!qpdf_oh_is_stream(s->q, stream) ||
        qpdf_oh_get_stream_data(s->q, stream, qpdf_dl_none, NULL, &bytes, &n))
        return;
    g_autofree char *sum =
        g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, n);
    char *words = g_strconcat(
        qpdf_oh_unparse_resolved(s->q, qpdf_oh_get_dict(s->q, stream)), sum,
        NULL);
    free(bytes);
    qpdf_oh first = find_first(s, words, stream);
    if (first != stream)
        qpdf_oh_replace_key(s->q, owner, key, first);
}

static void share_resources(struct share *s, qpdf_oh owner);

/* The resources of a form or pattern. */
static void share_inner(struct share *s, qpdf_oh dict, const char *category)
{
    g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func(g_free);
    qpdf_oh all = qpdf_oh_get_key_if_dict(s->q, dict, category);

    if (!qpdf_oh_is_dictionary(s->q, all))
        return;
    qpdf_oh_begin_dict_key_iter(s->q, all);
    while (qpdf_oh_dict_more_keys(s->q))
        g_ptr_array_add(keys, g_strdup(qpdf_oh_dict_next_key(s->q)));
    for (guint i = 0; i < keys->len; i++) {
        qpdf_oh object = qpdf_oh_get_key(s->q, all, keys->pdata[i]);
        int id = qpdf_oh_get_object_id(s->q, object);
        if (qpdf_oh_is_stream(s->q, object) &&
            g_hash_table_add(s->seen, GINT_TO_POINTER(id)))
            share_resources(s, qpdf_oh_get_dict(s->q, object));
    }
}

/* From the inside out, so that what is shared there is the same here. */
static void share_resources(struct share *s, qpdf_oh owner)
{
    qpdf_oh resources = qpdf_oh_get_key(s->q, owner, "/Resources");

    if (!qpdf_oh_is_dictionary(s->q, resources) || s->depth == DEPTH_MAX)
        return;
    s->depth++;
    share_inner(s, resources, "/XObject");
    share_inner(s, resources, "/Pattern");
    s->depth--;
    share_dict(s, owner, "/Resources");
}

bool share_set(qpdf_data q, const struct finish_job *job, const char *path,
               struct diag *d)
{
    int npages = qpdf_get_num_pages(q);
    struct share s = {
        .q = q,
        .first = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .seen = g_hash_table_new(NULL, NULL),
    };

    (void)path, (void)d;
    for (int i = 0; job->press && i < npages; i++) {
        qpdf_oh page = qpdf_get_page_n(q, (size_t)i);
        share_stream(&s, page, "/Contents");
        share_resources(&s, page);
    }
    g_hash_table_unref(s.first);
    g_hash_table_unref(s.seen);
    return true;
}
