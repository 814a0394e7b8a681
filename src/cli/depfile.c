/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/depfile.h"

#include "base/write.h"
#include "cli/ask.h"
#include "cli/manifest.h"
#include "cli/rule.h"

#include <glib.h>

/* What is written, and the inputs that it names, in order. */
struct rules {
    const char *folder;
    const struct manifest *manifest;
    GString *text;
    GPtrArray *inputs;
    GHashTable *known; /* those in `inputs` */
};

static void print_input(struct rules *r, const json_t *input)
{
    enum seen_kind kind;
    char *path = manifest_find_input(r->manifest, input, &kind);

    if (path && kind == SEEN_FILE) {
        g_string_append(r->text, " \\\n  ");
        rule_add_name(NULL, path, r->text);
    }
    if (path && kind == SEEN_FILE && !g_hash_table_contains(r->known, path)) {
        g_hash_table_add(r->known, path);
        g_ptr_array_add(r->inputs, path);
    } else {
        g_free(path);
    }
}

static void print_rule(struct rules *r, const json_t *product)
{
    size_t i;
    json_t *o;

    json_array_foreach(json_object_get(product, "files"), i, o)
    {
        g_autofree char *path = g_build_filename(
            r->folder, json_string_value(json_object_get(o, "path")), NULL);
        g_string_append(r->text, i ? " " : "");
        rule_add_name(NULL, path, r->text);
    }
    g_string_append_c(r->text, ':');
    json_array_foreach(json_object_get(product, "inputs"), i, o)
        print_input(r, o);
    g_string_append_c(r->text, '\n');
}

static void print_target(struct rules *r, const struct run *run,
                         const struct target *t)
{
    g_auto(GStrv) sheets = target_sheets(run, t);
    json_t *asked = ask_pack(run, t);

    for (char **s = sheets; *s; s++) {
        const json_t *product = manifest_find(r->manifest, asked, *s);
        if (product)
            print_rule(r, product);
    }
    json_decref(asked);
}

void depfile_write(struct run *run, const char *folder,
                   const struct target *targets, size_t n)
{
    struct manifest *m = manifest_open(folder, run->data);
    g_autoptr(GString) text = g_string_new(NULL);
    g_autoptr(GPtrArray) inputs = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GHashTable) known = g_hash_table_new(g_str_hash, g_str_equal);
    struct rules r = {folder, m, text, inputs, known};

    for (size_t i = 0; i < n; i++)
        print_target(&r, run, &targets[i]);
    for (guint i = 0; i < inputs->len; i++) {
        rule_add_name(NULL, inputs->pdata[i], text);
        g_string_append(text, ":\n");
    }
    write_file(run->options->depfile, (const unsigned char *)text->str,
               text->len, run->diag);
    manifest_free(m);
}
