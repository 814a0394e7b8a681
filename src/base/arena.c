/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"

#include <glib.h>
#include <stdalign.h>
#include <stdarg.h>
#include <string.h>

#define BLOCK_SIZE ((size_t)64 * 1024)

struct block {
    struct block *next;
    size_t used, size;
    alignas(max_align_t) unsigned char bytes[];
};

struct arena {
    struct block *head;
    struct block *given; /* in memory of the caller's, or NULL */
    bool spilled;        /* more was asked for than that has */
};

struct arena *arena_new(void)
{
    return g_new0(struct arena, 1);
}

struct arena *arena_new_in(void *memory, size_t size)
{
    struct arena *a = arena_new();

    g_assert(size >= sizeof(struct block));
    a->head = a->given = memory;
    a->given->size = size - sizeof(struct block);
    return a;
}

bool arena_fits(const struct arena *a)
{
    return !a->spilled;
}

void arena_free(struct arena *a)
{
    if (!a)
        return;
    for (struct block *b = a->head, *next; b; b = next) {
        next = b->next;
        if (b != a->given)
            g_free(b);
    }
    g_free(a);
}

static struct block *add_block(struct arena *a, size_t size)
{
    struct block *b = g_malloc0(sizeof *b + size);
    b->size = size;
    a->spilled = a->given != NULL;
    /* A large piece gets a block of its own behind the one being filled. */
    if (a->head && size > BLOCK_SIZE) {
        b->next = a->head->next;
        a->head->next = b;
    } else {
        b->next = a->head;
        a->head = b;
    }
    return b;
}

void *arena_alloc(struct arena *a, size_t size)
{
    const size_t mask = alignof(max_align_t) - 1;

    g_assert(size <= G_MAXSSIZE - mask);
    size = (size + mask) & ~mask;
    struct block *b = a->head;
    if (!b || b->size - b->used < size)
        b = add_block(a, size > BLOCK_SIZE ? size : BLOCK_SIZE);
    void *p = b->bytes + b->used;
    b->used += size;
    return p;
}

char *arena_strndup(struct arena *a, const char *s, size_t n)
{
    char *p = arena_alloc(a, n + 1);
    if (n)
        memcpy(p, s, n);
    return p;
}

char *arena_strdup(struct arena *a, const char *s)
{
    return s ? arena_strndup(a, s, strlen(s)) : NULL;
}

char *arena_printf(struct arena *a, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    g_autofree char *s = g_strdup_vprintf(fmt, ap);
    va_end(ap);
    return arena_strdup(a, s);
}
