/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/messages.h"

#include <glib.h>
#include <string.h>

struct list {
    GArray *messages;
    struct arena *arena;
};

const char *messages_name(const char *owner, const char *field, struct arena *a)
{
    return arena_printf(a, "%s.%s", owner, field);
}

/* Blank texts need no translator, and PO has no empty msgid. */
static void add(struct list *l, struct message m)
{
    if (m.source.text && m.source.text[strspn(m.source.text, " \t\n")])
        g_array_append_val(l->messages, m);
}

static void add_terms(struct list *l, const struct deck *deck)
{
    for (size_t i = 0; i < deck->nterms; i++) {
        const struct term *t = &deck->terms[i];
        for (size_t j = 0; j < t->nforms; j++)
            add(l, (struct message){.context =
                                        arena_printf(l->arena, "term.%s.%s",
                                                     t->name, t->forms[j].name),
                                    .source = t->forms[j].word});
    }
}

static void add_card(struct list *l, const struct card *c)
{
    for (size_t i = 0; i < c->layout->nfields; i++) {
        const struct field *f = c->layout->fields[i];
        if (layout_holds_words(f))
            add(l, (struct message){.context =
                                        messages_name(c->id, f->name, l->arena),
                                    .source = c->fields[i],
                                    .card = c,
                                    .field = f});
    }
}

struct message *messages_make(const struct deck *deck, size_t *n,
                              struct arena *a)
{
    g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(struct message));
    struct list l = {all, a};

    add(&l, (struct message){.context = "deck.title", .source = deck->title});
    add(&l,
        (struct message){.context = "deck.authors", .source = deck->authors});
    add_terms(&l, deck);
    for (size_t i = 0; i < deck->nsuits; i++)
        add(&l, (struct message){.context = arena_printf(a, "suit.%s.title",
                                                         deck->suits[i].id),
                                 .source = deck->suits[i].title,
                                 .suit = &deck->suits[i]});
    for (size_t i = 0; i < deck->ncards; i++)
        add_card(&l, &deck->cards[i]);
    *n = all->len;
    struct message *out = ARENA_ARRAY(a, struct message, all->len);
    if (all->len)
        memcpy(out, all->data, all->len * sizeof *out);
    return out;
}
