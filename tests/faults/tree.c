/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "faults/tree.h"

#include <glib/gstdio.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

static void unref_bytes(gpointer p)
{
    if (p)
        g_bytes_unref(p);
}

static void load(const char *folder, const char *below, GHashTable *tree)
{
    g_autofree char *path = g_build_filename(folder, below, NULL);
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    const char *leaf;

    while (dir && (leaf = g_dir_read_name(dir))) {
        char *name =
            *below ? g_build_filename(below, leaf, NULL) : g_strdup(leaf);
        g_autofree char *whole = g_build_filename(folder, name, NULL);
        char *bytes;
        gsize size;
        if (g_file_get_contents(whole, &bytes, &size, NULL)) {
            g_hash_table_insert(tree, name, g_bytes_new_take(bytes, size));
        } else {
            g_hash_table_insert(tree, name, NULL);
            load(folder, name, tree);
        }
    }
}

GHashTable *tree_load(const char *folder)
{
    GHashTable *tree =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, unref_bytes);

    load(folder, "", tree);
    return tree;
}

GList *tree_paths(GHashTable *tree)
{
    return g_list_sort(g_hash_table_get_keys(tree), (GCompareFunc)strcmp);
}

bool tree_same(GHashTable *a, GHashTable *b, const char *path)
{
    gpointer x, y;
    bool in_a = g_hash_table_lookup_extended(a, path, NULL, &x);
    bool in_b = g_hash_table_lookup_extended(b, path, NULL, &y);

    if (in_a != in_b)
        return false;
    return !in_a || (!x && !y) || (x && y && g_bytes_equal(x, y));
}

/* GLib 2.74 does not shorten a file that it writes without a temporary. */
static void put(const char *path, GBytes *bytes)
{
    gsize n;
    const void *data = g_bytes_get_data(bytes, &n);
    FILE *file = fopen(path, "wb");
    bool ok = file && fwrite(data, 1, n, file) == n;

    if (!file || fclose(file) != 0 || !ok)
        g_error("cannot write %s", path);
}

void tree_restore(const char *folder, GHashTable *tree)
{
    g_autoptr(GHashTable) now = tree_load(folder);
    g_autoptr(GList) there = g_list_reverse(tree_paths(now));
    g_autoptr(GList) wanted = tree_paths(tree);

    for (GList *p = there; p; p = p->next) {
        g_autofree char *path = g_build_filename(folder, p->data, NULL);
        if (!g_hash_table_contains(tree, p->data))
            g_remove(path);
    }
    for (GList *p = wanted; p; p = p->next) {
        g_autofree char *path = g_build_filename(folder, p->data, NULL);
        GBytes *bytes = g_hash_table_lookup(tree, p->data);
        if (!bytes)
            g_mkdir(path, 0777);
        else if (!tree_same(now, tree, p->data))
            put(path, bytes);
    }
}

bool tree_is_temp(const char *path)
{
    return g_str_has_prefix(path, ".kaart-") || strstr(path, "/.kaart-");
}

bool tree_is_own(const char *path)
{
    return g_str_has_suffix(path, "/.kaart") || strstr(path, "/.kaart/");
}

char *tree_digest(GHashTable *tree)
{
    g_autoptr(GChecksum) sums = g_checksum_new(G_CHECKSUM_SHA256);
    g_autoptr(GList) paths = tree_paths(tree);

    for (GList *p = paths; p; p = p->next) {
        GBytes *bytes = g_hash_table_lookup(tree, p->data);
        const char *name = tree_is_temp(p->data) ? "temp" : p->data;
        g_checksum_update(sums, (const guchar *)name, -1);
        if (!bytes || tree_is_own(p->data) || tree_is_temp(p->data))
            continue;
        g_checksum_update(sums, g_bytes_get_data(bytes, NULL),
                          (gssize)g_bytes_get_size(bytes));
    }
    return g_strdup(g_checksum_get_string(sums));
}

/* True when the manifest says what is so of the file. */
static bool is_true(GHashTable *tree, const char *out, const json_t *file)
{
    const char *name = json_string_value(json_object_get(file, "path"));
    const char *said = json_string_value(json_object_get(file, "sha256"));
    g_autofree char *path = name ? g_build_filename(out, name, NULL) : NULL;
    GBytes *bytes = path ? g_hash_table_lookup(tree, path) : NULL;
    g_autofree char *sum =
        bytes ? g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes) : NULL;

    return sum && g_strcmp0(sum, said) == 0;
}

unsigned tree_lies(GHashTable *tree, const char *out, char **what)
{
    g_autofree char *path = g_build_filename(out, "manifest.json", NULL);
    GBytes *bytes = g_hash_table_lookup(tree, path);
    unsigned lies = 0;
    size_t i, j, k;
    json_t *target, *product, *file;

    if (!bytes)
        return 0;
    json_t *root = json_loadb(g_bytes_get_data(bytes, NULL),
                              g_bytes_get_size(bytes), 0, NULL);
    if (!root)
        *what = g_strdup("it is no JSON");
    json_array_foreach(json_object_get(root, "targets"), i, target)
        json_array_foreach(json_object_get(target, "products"), j, product)
            json_array_foreach(json_object_get(product, "files"), k,
                               file) if (!is_true(tree, out, file) &&
                                         !lies++) *what =
                g_strdup(json_string_value(json_object_get(file, "path")));
    lies += !root;
    json_decref(root);
    return lies;
}
