/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/manifest.h"

#include "base/file.h"
#include "base/write.h"
#include "cli/intake.h"
#include "cli/rule.h"
#include "cli/tally.h"
#include "cli/version.h"

#include <errno.h>
#include <glib.h>
#include <string.h>
#include <unistd.h>

#define MANIFEST_FORM "manifest/2"
#define MANIFEST_MAX (512 << 20)

/* How the path of an input begins that is in the program's own folder. */
#define DATA_PREFIX "data:"

struct manifest {
    char *folder, *data;
    GHashTable *targets; /* what was asked, as a text -> json_t; products in
                          * them are shared, and never changed */
    GBytes *file;        /* what was read or written last; NULL: nothing */
};

static void unref_json(gpointer p)
{
    json_decref(p);
}

static char *make_key(const json_t *asked)
{
    return json_dumps(asked, JSON_COMPACT | JSON_SORT_KEYS);
}

static const char *text_of(const json_t *o, const char *key)
{
    return json_string_value(json_object_get(o, key));
}

/* -- Read -- */

static void read_targets(struct manifest *m, const json_t *root)
{
    size_t i;
    json_t *target;
    const char *form = text_of(root, "kaart");

    if (!form || strcmp(form, MANIFEST_FORM) != 0)
        return;
    json_array_foreach(json_object_get(root, "targets"), i, target)
    {
        const json_t *asked = json_object_get(target, "asked");
        if (!json_is_object(asked) ||
            !intake_target(target, json_object_get(root, "inputs")))
            continue;
        g_autofree char *key = make_key(asked);
        g_hash_table_replace(m->targets, g_strdup(key), json_incref(target));
    }
}

json_t *manifest_read(const char *path, struct diag *d)
{
    g_autofree char *file = file_is_folder(path)
                                ? g_build_filename(path, MANIFEST_FILE, NULL)
                                : g_strdup(path);
    struct pos at = {g_intern_string(file), 0, 0};
    enum file_fault why;
    json_error_t error;
    size_t size;
    g_autofree char *bytes = file_read(file, MANIFEST_MAX, &size, &why);

    if (!bytes) {
        diag_report(d, DIAG_FILE_READ, at, "cannot read the manifest: %s",
                    why == FILE_UNREADABLE ? g_strerror(errno)
                                           : "it is no such file");
        return NULL;
    }
    json_t *root = json_loadb(bytes, size, 0, &error);
    if (root && g_strcmp0(text_of(root, "kaart"), MANIFEST_FORM) == 0)
        return root;
    if (root)
        diag_report(d, DIAG_VERSION_WRONG, at, "this is no '%s' of kaart's",
                    MANIFEST_FORM);
    else
        diag_report(
            d, DIAG_FILE_READ,
            (struct pos){at.file, (unsigned)error.line, (unsigned)error.column},
            "this is no JSON: %s", error.text);
    json_decref(root);
    return NULL;
}

static struct manifest *make_empty(const char *folder, const char *data)
{
    struct manifest *m = g_new0(struct manifest, 1);

    m->folder = g_strdup(folder);
    m->data = g_strdup(data);
    m->targets =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, unref_json);
    return m;
}

/* The bytes of its file, or NULL. */
static GBytes *read_file(const char *folder)
{
    g_autofree char *path = g_build_filename(folder, MANIFEST_FILE, NULL);
    enum file_fault why;
    size_t size;
    char *bytes = file_read(path, MANIFEST_MAX, &size, &why);

    return bytes ? g_bytes_new_take(bytes, size) : NULL;
}

static void read_root(struct manifest *m)
{
    size_t size;
    const char *bytes = m->file ? g_bytes_get_data(m->file, &size) : NULL;
    json_t *root = bytes ? json_loadb(bytes, size, 0, NULL) : NULL;

    if (root)
        read_targets(m, root);
    json_decref(root);
}

struct manifest *manifest_open(const char *folder, const char *data)
{
    struct manifest *m = make_empty(folder, data);

    m->file = read_file(folder);
    read_root(m);
    return m;
}

/* Each target with a list of products of its own. */
static void copy_targets(struct manifest *m, const struct manifest *old)
{
    GHashTableIter iter;
    gpointer key, target;

    g_hash_table_iter_init(&iter, old->targets);
    while (g_hash_table_iter_next(&iter, &key, &target)) {
        json_t *copy = json_copy(target);
        json_object_set_new(copy, "products",
                            json_copy(json_object_get(target, "products")));
        g_hash_table_insert(m->targets, g_strdup(key), copy);
    }
}

struct manifest *manifest_open_again(const struct manifest *old)
{
    struct manifest *m = make_empty(old->folder, old->data);

    m->file = read_file(m->folder);
    if (m->file && old->file && g_bytes_equal(m->file, old->file))
        copy_targets(m, old);
    else
        read_root(m);
    return m;
}

void manifest_free(struct manifest *m)
{
    if (!m)
        return;
    g_hash_table_unref(m->targets);
    g_clear_pointer(&m->file, g_bytes_unref);
    g_free(m->folder);
    g_free(m->data);
    g_free(m);
}

static json_t *find_target(const struct manifest *m, const json_t *asked)
{
    g_autofree char *key = make_key(asked);

    return g_hash_table_lookup(m->targets, key);
}

/* The place of a product among those of its target, or -1. */
static long find_index(const json_t *target, const char *sheet)
{
    size_t i;
    json_t *product;

    json_array_foreach(json_object_get(target, "products"), i,
                       product) if (g_strcmp0(text_of(product, "sheet"),
                                              sheet) == 0) return (long)i;
    return -1;
}

json_t *manifest_find(const struct manifest *m, const json_t *asked,
                      const char *sheet)
{
    json_t *target = find_target(m, asked);
    long i = find_index(target, sheet);

    return i < 0
               ? NULL
               : json_array_get(json_object_get(target, "products"), (size_t)i);
}

/* -- What it was made of -- */

static const struct {
    const char *name; /* in what a process answers */
    const char *key;  /* in the manifest, of the digest */
    enum seen_kind kind;
} kinds[] = {
    [SEEN_FILE] = {"file", "sha256", SEEN_FILE},
    [SEEN_THERE] = {"there", "there", SEEN_THERE},
    [SEEN_NONE] = {"none", "absent", SEEN_NONE},
    [SEEN_NAMES] = {"names", "names", SEEN_NAMES},
};

static char *make_portable(const struct manifest *m, const char *path)
{
    size_t n = strlen(m->data);

    if (n && strncmp(path, m->data, n) == 0 && path[n] == '/')
        return g_strconcat(DATA_PREFIX, path + n + 1, NULL);
    return g_strdup(path);
}

static char *make_real(const struct manifest *m, const char *path)
{
    const char *rest = path;

    if (g_str_has_prefix(path, DATA_PREFIX))
        return g_build_filename(m->data, rest + strlen(DATA_PREFIX), NULL);
    return g_strdup(path);
}

char *manifest_find_input(const struct manifest *m, const json_t *input,
                          enum seen_kind *kind)
{
    const char *path = text_of(input, "path");

    for (size_t i = 0; path && i < G_N_ELEMENTS(kinds); i++) {
        if (!text_of(input, kinds[i].key))
            continue;
        *kind = kinds[i].kind;
        return make_real(m, path);
    }
    return NULL;
}

static bool is_same_input(const struct manifest *m, const json_t *input,
                          struct digests *digests)
{
    enum seen_kind kind;
    g_autofree char *real = manifest_find_input(m, input, &kind);

    if (!real)
        return false;
    const char *now = digest_seen(digests, kind, real);
    return now && strcmp(text_of(input, kinds[kind].key), now) == 0;
}

static bool is_whole_file(const struct manifest *m, const json_t *file,
                          struct digests *digests)
{
    const char *path = text_of(file, "path"), *was = text_of(file, "sha256");

    if (!path || !was)
        return false;
    g_autofree char *real = g_build_filename(m->folder, path, NULL);
    const char *now = digest_find(digests, real, NULL);
    return now && strcmp(was, now) == 0;
}

bool manifest_is_fresh(const struct manifest *m, const json_t *product,
                       struct digests *digests)
{
    const char *program = text_of(product, "program");
    size_t i;
    json_t *o;

    if (!program || strcmp(program, version_text()) != 0)
        return false;
    json_array_foreach(json_object_get(product, "inputs"), i,
                       o) if (!is_same_input(m, o, digests)) return false;
    json_array_foreach(json_object_get(product, "files"), i,
                       o) if (!is_whole_file(m, o, digests)) return false;
    return true;
}

GHashTable *manifest_read_files(const struct manifest *m, const json_t *product)
{
    GHashTable *files =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    const json_t *inputs = json_object_get(product, "inputs");

    for (size_t i = 0; i < json_array_size(inputs); i++) {
        const json_t *o = json_array_get(inputs, i);
        if (text_of(o, "sha256"))
            g_hash_table_add(files, make_real(m, text_of(o, "path")));
    }
    return files;
}

/* -- Change -- */

void manifest_drop(struct manifest *m, const json_t *asked, const char *sheet)
{
    json_t *target = find_target(m, asked);
    json_t *products = json_object_get(target, "products");
    long i = find_index(target, sheet);

    if (i < 0)
        return;
    json_array_remove(products, (size_t)i);
    if (json_array_size(products))
        return;
    g_autofree char *key = make_key(asked);
    g_hash_table_remove(m->targets, key);
}

static struct stamp read_stamp(const json_t *list)
{
    return (struct stamp){
        .device = (uint64_t)json_integer_value(json_array_get(list, 0)),
        .inode = (uint64_t)json_integer_value(json_array_get(list, 1)),
        .size = (uint64_t)json_integer_value(json_array_get(list, 2)),
        .changed = json_integer_value(json_array_get(list, 3)),
        .modified = json_integer_value(json_array_get(list, 4)),
    };
}

const char *manifest_find_answer(const json_t *read, enum seen_kind *kind,
                                 struct stamp *stamp)
{
    const char *name = text_of(read, "kind");

    *stamp = read_stamp(json_object_get(read, "stamp"));
    for (size_t i = 0; name && i < G_N_ELEMENTS(kinds); i++) {
        if (strcmp(kinds[i].name, name) != 0)
            continue;
        *kind = kinds[i].kind;
        return text_of(read, "path");
    }
    return NULL;
}

/* As the manifest tells of an input; NULL when it is not any more what was
 * read. */
static json_t *make_input(const struct manifest *m, const json_t *read,
                          struct digests *digests)
{
    enum seen_kind kind = SEEN_FILE;
    struct stamp was, now;
    const char *path = manifest_find_answer(read, &kind, &was);

    if (!path)
        return NULL;
    const char *sum = kind == SEEN_FILE ? digest_find(digests, path, &now)
                                        : digest_seen(digests, kind, path);
    if (kind == SEEN_FILE && !sum)
        return was.inode ? NULL : json_null(); /* it could not be read */
    if (!sum || (kind == SEEN_FILE && !stamp_same(&was, &now)))
        return NULL;
    g_autofree char *shown = make_portable(m, path);
    return json_pack("{s:s,s:s}", "path", shown, kinds[kind].key, sum);
}

/* The paths of those that were read. */
static GHashTable *list_read(const json_t *read)
{
    GHashTable *paths = g_hash_table_new(g_str_hash, g_str_equal);
    size_t i;
    json_t *o;

    json_array_foreach(read, i,
                       o) if (g_strcmp0(text_of(o, "kind"), "file") == 0)
        g_hash_table_add(paths, (gpointer)text_of(o, "path"));
    return paths;
}

/* That a file is there goes without saying when its bytes are known. */
static json_t *make_inputs(const struct manifest *m, const json_t *read,
                           struct digests *digests)
{
    g_autoptr(GHashTable) known = list_read(read);
    json_t *list = json_array(), *o;
    size_t i;

    json_array_foreach(read, i, o)
    {
        if (g_strcmp0(text_of(o, "kind"), "there") == 0 &&
            g_hash_table_contains(known, text_of(o, "path")))
            continue;
        json_t *input = make_input(m, o, digests);
        if (!input) {
            json_decref(list);
            return NULL;
        }
        if (json_is_null(input))
            json_decref(input);
        else
            json_array_append_new(list, input);
    }
    return list;
}

/* The files without what was only on the way, and named from the folder. */
static json_t *make_files(const struct manifest *m, const json_t *made)
{
    json_t *list = json_array(), *o;
    size_t i, n = strlen(m->folder);

    json_array_foreach(made, i, o)
    {
        const char *path = text_of(o, "path");
        json_t *file = json_copy(o);
        json_object_del(file, "temp");
        path += n;
        path += strspn(path, "/");
        json_object_set_new(file, "path", json_string(path));
        json_array_append_new(list, file);
    }
    return list;
}

/* The target to put a product in, with what is the same on all its sheets. */
static json_t *renew_target(struct manifest *m, const json_t *asked,
                            const json_t *made)
{
    static const char *const common[] = {"deck", "language", "cards"};
    json_t *old = find_target(m, asked), *target = json_object();
    json_t *products = json_object_get(old, "products");

    json_object_set(target, "asked", (json_t *)asked);
    for (size_t i = 0; i < G_N_ELEMENTS(common); i++)
        json_object_set(target, common[i], json_object_get(made, common[i]));
    json_object_set_new(target, "products",
                        products ? json_incref(products) : json_array());
    g_autofree char *key = make_key(asked);
    g_hash_table_replace(m->targets, g_strdup(key), target);
    return target;
}

/* In the order of their sheets, whichever was made first. */
static void put_product(json_t *target, json_t *product)
{
    json_t *products = json_object_get(target, "products");
    const char *sheet = text_of(product, "sheet");
    long i = find_index(target, sheet);
    size_t at = 0;

    if (i >= 0) {
        json_array_set(products, (size_t)i, product);
        return;
    }
    while (at < json_array_size(products) &&
           g_strcmp0(text_of(json_array_get(products, at), "sheet"), sheet) < 0)
        at++;
    json_array_insert(products, at, product);
}

void manifest_put(struct manifest *m, const json_t *asked, const json_t *target,
                  const json_t *product, struct digests *digests)
{
    const json_t *said = json_object_get(target, "complaints");
    json_t *inputs =
        make_inputs(m, json_object_get(product, "inputs"), digests);

    if (!inputs)
        return;
    json_t *complaints = json_copy((json_t *)said);
    json_array_extend(complaints, json_object_get(product, "complaints"));
    json_t *o =
        json_pack("{s:O,s:s,s:o,s:o,s:o}", "sheet",
                  json_object_get(product, "sheet"), "program", version_text(),
                  "files", make_files(m, json_object_get(product, "files")),
                  "complaints", complaints, "inputs", inputs);
    put_product(renew_target(m, asked, target), o);
    json_decref(o);
}

void manifest_keep(struct manifest *m, const struct manifest *old,
                   const json_t *asked, const char *sheet)
{
    json_t *product = manifest_find(old, asked, sheet);
    json_t *target = find_target(m, asked);

    if (!product)
        return;
    if (!target)
        target = renew_target(m, asked, find_target(old, asked));
    put_product(target, product);
}

/* -- Write -- */

/* The products whose files are all there with the bytes that it says. */
static void drop_gone(const struct manifest *m, json_t *target,
                      struct digests *digests)
{
    json_t *products = json_object_get(target, "products"), *o;

    for (size_t i = json_array_size(products); i-- > 0;) {
        size_t j;
        bool whole = true;
        json_array_foreach(
            json_object_get(json_array_get(products, i), "files"), j, o)
            whole &= is_whole_file(m, o, digests);
        if (!whole)
            json_array_remove(products, i);
    }
}

static int compare_texts(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The keys of targets with a product, in order; the others are gone. */
static GPtrArray *list_targets(struct manifest *m, struct tally *tally,
                               struct digests *digests)
{
    GPtrArray *keys = g_ptr_array_new();
    GHashTableIter iter;
    gpointer key, target;

    g_hash_table_iter_init(&iter, m->targets);
    while (g_hash_table_iter_next(&iter, &key, &target)) {
        drop_gone(m, target, digests);
        tally_add(tally, target);
        if (json_array_size(json_object_get(target, "products")))
            g_ptr_array_add(keys, key);
        else
            g_hash_table_iter_remove(&iter);
    }
    g_ptr_array_sort(keys, compare_texts);
    return keys;
}

static json_t *pack(struct manifest *m, struct digests *digests)
{
    struct tally *tally = tally_new();
    g_autoptr(GPtrArray) keys = list_targets(m, tally, digests);
    json_t *inputs = tally_pack(tally), *targets = json_array();

    for (guint i = 0; i < keys->len; i++)
        json_array_append_new(
            targets, tally_target(tally, g_hash_table_lookup(m->targets,
                                                             keys->pdata[i])));
    tally_free(tally);
    return json_pack("{s:s,s:o,s:o}", "kaart", MANIFEST_FORM, "inputs", inputs,
                     "targets", targets);
}

bool manifest_save(struct manifest *m, struct digests *digests, struct diag *d)
{
    g_autofree char *path = g_build_filename(m->folder, MANIFEST_FILE, NULL);
    json_t *root = pack(m, digests);

    g_clear_pointer(&m->file, g_bytes_unref);
    if (!json_array_size(json_object_get(root, "targets"))) {
        json_decref(root);
        return write_remove(path, d);
    }
    char *text = json_dumps(root, JSON_INDENT(1));
    char *whole = g_strconcat(text, "\n", NULL);
    size_t size = strlen(whole);

    free(text);
    json_decref(root);
    m->file = g_bytes_new_take(whole, size);
    return write_file(path, (const unsigned char *)whole, size, d);
}
