/* SPDX-License-Identifier: GPL-3.0-or-later
 * fuzz_manifest.c - a manifest that somebody else wrote */
#include "fuzz/fuzz.h"

#include "cli/changes.h"
#include "cli/manifest.h"
#include "cli/rule.h"

static void ask_inputs(const struct manifest *m, const json_t *inputs,
                       GString *rule)
{
    for (size_t i = 0; i < json_array_size(inputs); i++) {
        enum seen_kind kind;
        g_autofree char *path =
            manifest_find_input(m, json_array_get(inputs, i), &kind);
        if (path)
            rule_add_name("out", path, rule);
    }
}

/* From nothing to what it tells of, and back. */
static void compare(const char *path, struct arena *a)
{
    struct diag *d = diag_new();
    json_t *root = manifest_read(path, d), *none = json_object();

    if (root) {
        g_ptr_array_unref(changes_find(none, root, a));
        g_ptr_array_unref(changes_find(root, none, a));
        g_ptr_array_unref(changes_find(root, root, a));
    }
    json_decref(none);
    json_decref(root);
    diag_free(d);
}

void fuzz_manifest(struct fuzz *f, const char *bytes, size_t n)
{
    fuzz_write(f, MANIFEST_FILE, bytes, n);
    struct manifest *m = manifest_open(f->folder, "data");
    json_t *asked = json_pack("{s:s}", "deck", "a");
    struct digests *digests =
        digest_open(fuzz_write(f, "stamps.json", bytes, n));
    json_t *product = manifest_find(m, asked, "a4");
    GString *rule = g_string_new(NULL);

    if (product) {
        manifest_is_fresh(m, product, digests);
        ask_inputs(m, json_object_get(product, "inputs"), rule);
    }
    manifest_drop(m, asked, "a4");
    compare(f->folder, f->arena);
    g_string_free(rule, TRUE);
    json_decref(asked);
    manifest_free(m);
    digest_free(digests);
}
