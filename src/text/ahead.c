/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/ahead.h"

#include "base/file.h"
#include "text/own.h"

#include <glib.h>
#include <string.h>
#include <sys/mman.h>

/* A card's texts are 5 kB as a rule, and no page is there that nobody wrote
 * to. */
#define BYTES_PER_CARD ((size_t)32 * 1024)

/* A text that was made; in the memory that both have, but for what `type`
 * points to, which was there before. */
struct made {
    struct type type;
    const char *words;
    bool is_markup;
    struct markup *markup;
    struct shape *shapes;
};

/* What lies at the beginning of that memory. */
struct shared {
    struct made *made;
    size_t n;
};

struct ahead {
    const struct second *second;
    int number; /* of the process */
    struct texts *texts;
    bool (*make)(void *);
    void *ctx;
    struct shared *shared;
    size_t size;
    GHashTable *found; /* set of struct made, once it has ended well */
};

static guint hash_made(gconstpointer p)
{
    const struct made *m = p;

    return g_str_hash(m->words) ^ (guint)m->is_markup;
}

/* All of a type that shapes depend on.  Its strings are those of the layouts
 * and the deck, which both processes have at one place. */
static bool same_type(const struct type *a, const struct type *b)
{
    return a->font == b->font && a->strong == b->strong &&
           a->emphasis == b->emphasis && a->features == b->features &&
           a->language == b->language && a->breaks == b->breaks &&
           a->rtl == b->rtl;
}

static gboolean equal_made(gconstpointer a, gconstpointer b)
{
    const struct made *x = a, *y = b;

    return x->is_markup == y->is_markup && same_type(&x->type, &y->type) &&
           strcmp(x->words, y->words) == 0;
}

static void list_made(struct texts *t, struct shared *shared)
{
    GHashTableIter iter;
    gpointer p;

    shared->made =
        ARENA_ARRAY(t->arena, struct made, g_hash_table_size(t->texts));
    g_hash_table_iter_init(&iter, t->texts);
    while (g_hash_table_iter_next(&iter, NULL, &p)) {
        const struct text *text = p;
        shared->made[shared->n++] =
            (struct made){*text->type, text->key.words, text->key.markup,
                          text->markup, text->shapes};
    }
}

/* In the second process. */
static bool shape_on(void *ctx)
{
    struct ahead *ahead = ctx;
    struct texts *t = ahead->texts;
    int why;

    t->arena =
        arena_new_in(ahead->shared + 1, ahead->size - sizeof *ahead->shared);
    if (!ahead->make(ahead->ctx) || file_trouble(&why))
        return false;
    list_made(t, ahead->shared);
    return arena_fits(t->arena);
}

struct ahead *ahead_start(struct texts *t, const struct second *second,
                          size_t cards, bool (*make)(void *), void *ctx)
{
    struct ahead *ahead;

    if (g_hash_table_size(t->texts)) /* Pango may have threads by now */
        return NULL;
    ahead = g_new(struct ahead, 1);
    *ahead = (struct ahead){.second = second,
                            .texts = t,
                            .make = make,
                            .ctx = ctx,
                            .size = sizeof *ahead->shared +
                                    (cards + 1) * BYTES_PER_CARD};
    ahead->shared = mmap(NULL, ahead->size, PROT_READ | PROT_WRITE,
                         MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (ahead->shared != MAP_FAILED) {
        ahead->number = second->begin(shape_on, ahead);
        if (ahead->number >= 0)
            return ahead;
    }
    ahead_free(ahead);
    return NULL;
}

bool ahead_join(struct texts *t, struct ahead *ahead)
{
    if (!ahead || !ahead->second->wait(ahead->number)) {
        ahead_free(ahead);
        return false;
    }
    ahead->found = g_hash_table_new(hash_made, equal_made);
    for (size_t i = 0; i < ahead->shared->n; i++)
        g_hash_table_add(ahead->found, &ahead->shared->made[i]);
    ahead_free(t->ahead);
    t->ahead = ahead;
    return true;
}

bool ahead_take(const struct texts *t, struct text *text)
{
    const struct made key = {.type = *text->type,
                             .words = text->key.words,
                             .is_markup = text->key.markup};
    const struct made *made =
        t->ahead ? g_hash_table_lookup(t->ahead->found, &key) : NULL;

    if (!made)
        return false;
    text->markup = made->markup;
    text->shapes = made->shapes;
    return true;
}

void ahead_free(struct ahead *ahead)
{
    if (!ahead)
        return;
    if (ahead->found)
        g_hash_table_unref(ahead->found);
    if (ahead->shared != MAP_FAILED)
        munmap(ahead->shared, ahead->size);
    g_free(ahead);
}
