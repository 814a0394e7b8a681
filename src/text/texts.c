/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/ahead.h"
#include "text/own.h"

#include <string.h>

static guint hash_key(gconstpointer p)
{
    const struct text_key *k = p;

    return g_str_hash(k->words) ^ g_direct_hash(k->type) ^ (guint)k->markup;
}

static gboolean equal_keys(gconstpointer a, gconstpointer b)
{
    const struct text_key *x = a, *y = b;

    return x->type == y->type && x->markup == y->markup &&
           strcmp(x->words, y->words) == 0;
}

static guint hash_scaled(gconstpointer p)
{
    const struct scaled_key *k = p;

    return g_str_hash(k->font) ^ g_double_hash(&k->size_pt);
}

static gboolean equal_scaled(gconstpointer a, gconstpointer b)
{
    const struct scaled_key *x = a, *y = b;

    return g_double_equal(&x->size_pt, &y->size_pt) &&
           strcmp(x->font, y->font) == 0;
}

struct texts *texts_new(struct fonts *fonts)
{
    struct texts *t = g_new0(struct texts, 1);

    t->fonts = fonts;
    t->arena = arena_new();
    t->texts = g_hash_table_new(hash_key, equal_keys);
    t->hyphens = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
                                       (GDestroyNotify)hyphen_free);
    t->scaled =
        g_hash_table_new_full(hash_scaled, equal_scaled, g_free,
                              (GDestroyNotify)cairo_scaled_font_destroy);
    return t;
}

struct texts *texts_new_beside(const struct texts *t)
{
    struct texts *own = texts_new(t->fonts);

    g_hash_table_unref(own->hyphens);
    own->hyphens = g_hash_table_ref(t->hyphens);
    return own;
}

void texts_free(struct texts *t)
{
    if (!t)
        return;
    g_hash_table_unref(t->texts);
    g_hash_table_unref(t->hyphens);
    g_hash_table_unref(t->scaled);
    arena_free(t->arena);
    ahead_free(t->ahead);
    g_free(t);
}
