/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/tally.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

/* An input that was counted; objects that say the same are one. */
struct counted {
    char *text;
    json_t *input;
    int number;
};

/* What was read from a manifest are the same objects in all products: the text
 * of each is asked for once, for that takes long. */
struct tally {
    GHashTable *by_text;  /* -> struct counted, owned */
    GHashTable *by_input; /* object -> struct counted */
    GPtrArray *all;
};

static void free_counted(gpointer data)
{
    struct counted *o = data;

    free(o->text);
    g_free(o);
}

struct tally *tally_new(void)
{
    struct tally *t = g_new(struct tally, 1);

    t->by_text =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_counted);
    t->by_input = g_hash_table_new(NULL, NULL);
    t->all = g_ptr_array_new();
    return t;
}

void tally_free(struct tally *t)
{
    g_ptr_array_unref(t->all);
    g_hash_table_unref(t->by_input);
    g_hash_table_unref(t->by_text);
    g_free(t);
}

static void count(struct tally *t, json_t *input)
{
    if (g_hash_table_contains(t->by_input, input))
        return;
    char *text = json_dumps(input, JSON_COMPACT);
    struct counted *o = g_hash_table_lookup(t->by_text, text);
    if (o) {
        free(text);
    } else {
        o = g_new(struct counted, 1);
        *o = (struct counted){text, input, 0};
        g_hash_table_insert(t->by_text, text, o);
        g_ptr_array_add(t->all, o);
    }
    g_hash_table_insert(t->by_input, input, o);
}

void tally_add(struct tally *t, const json_t *target)
{
    size_t i, j;
    json_t *product, *input;

    json_array_foreach(json_object_get(target, "products"), i, product)
        json_array_foreach(json_object_get(product, "inputs"), j, input)
            count(t, input);
}

static int compare_counted(gconstpointer a, gconstpointer b)
{
    const struct counted *const *x = a, *const *y = b;

    return strcmp((*x)->text, (*y)->text);
}

json_t *tally_pack(struct tally *t)
{
    json_t *list = json_array();

    g_ptr_array_sort(t->all, compare_counted);
    for (guint i = 0; i < t->all->len; i++) {
        struct counted *o = t->all->pdata[i];
        o->number = (int)i;
        json_array_append(list, o->input);
    }
    return list;
}

static int compare_numbers(gconstpointer a, gconstpointer b)
{
    int x = *(const int *)a, y = *(const int *)b;

    return (x > y) - (x < y);
}

/* Each number once, in order. */
static json_t *list_numbers(const struct tally *t, const json_t *inputs)
{
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(int));
    json_t *list = json_array(), *input;
    size_t i;

    json_array_foreach(inputs, i, input)
    {
        const struct counted *o = g_hash_table_lookup(t->by_input, input);
        g_array_append_val(found, o->number);
    }
    g_array_sort(found, compare_numbers);
    for (guint k = 0; k < found->len; k++) {
        int number = g_array_index(found, int, k);
        if (!k || number != g_array_index(found, int, k - 1))
            json_array_append_new(list, json_integer(number));
    }
    return list;
}

json_t *tally_target(const struct tally *t, const json_t *target)
{
    json_t *copy = json_copy((json_t *)target), *products = json_array();
    size_t i;
    json_t *product;

    json_array_foreach(json_object_get(target, "products"), i, product)
    {
        json_t *own = json_copy(product);
        json_object_set_new(
            own, "inputs", list_numbers(t, json_object_get(product, "inputs")));
        json_array_append_new(products, own);
    }
    json_object_set_new(copy, "products", products);
    return copy;
}
