/* SPDX-License-Identifier: GPL-3.0-or-later
 * fuzz_manifest.c - a manifest that somebody else wrote */
#include "fuzz/fuzz.h"

#include "cli/manifest.h"

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
        manifest_print_rule(m, product, rule);
    }
    manifest_drop(m, asked, "a4");
    g_string_free(rule, TRUE);
    json_decref(asked);
    manifest_free(m);
    digest_free(digests);
}
