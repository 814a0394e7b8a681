/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/font.h"

#include "base/file.h"
#include "model/keys.h"

#include <glib.h>
#include <string.h>

const struct font *font_find(const struct font_list *list, const char *name)
{
    for (size_t i = 0; i < list->n; i++)
        if (strcmp(list->fonts[i].name, name) == 0)
            return &list->fonts[i];
    return NULL;
}

static const char *find_file(const char *base, const char *file,
                             const struct node *folders, struct arena *a)
{
    g_autofree char *beside = g_build_filename(base, file, NULL);

    if (file_is_regular(beside))
        return arena_strdup(a, beside);
    for (size_t i = 0; folders && i < folders->n; i++) {
        if (folders->items[i]->kind != NODE_SCALAR)
            continue;
        g_autofree char *path =
            g_build_filename(folders->items[i]->text, file, NULL);
        if (file_is_regular(path))
            return arena_strdup(a, path);
    }
    return NULL;
}

static const struct font *find_variant(const struct font_list *list,
                                       const struct node *map, const char *key,
                                       const struct font *self, struct diag *d)
{
    const struct node *n = node_find(map, key);
    const char *name;

    if (!n || !read_text_node(n, &name, d))
        return self;
    const struct font *f = font_find(list, name);
    if (f)
        return f;
    diag_report(d, DIAG_FONT_UNKNOWN, n->at, "font '%s' is not in this list",
                name);
    return self;
}

/* True for a code of ISO 15924 that texts are known by: Unicode's scripts, and
 * the ways of writing Han. */
static bool is_script(const char *code)
{
    static const char *const wider[] = {"Hans", "Hant", "Jpan", "Kore", NULL};
    guint32 tag = 0;

    if (strlen(code) != 4)
        return false;
    for (int i = 0; i < 4; i++)
        tag = tag << 8 | (unsigned char)code[i];
    return g_strv_contains(wider, code) ||
           (g_unicode_script_from_iso15924(tag) > G_UNICODE_SCRIPT_INHERITED &&
            g_unicode_script_from_iso15924(tag) != G_UNICODE_SCRIPT_UNKNOWN);
}

static void read_script(struct font *f, const struct font_list *list,
                        const struct node *key, const struct node *n,
                        struct diag *d)
{
    struct font_script s = {.code = key->text, .scale = 1, .leading = 1};

    if (!read_keys(n, &keys_script, d))
        return;
    read_number(n, "scale", 0.5, 2, &s.scale, d);
    read_number(n, "leading", 0.5, 3, &s.leading, d);
    s.font = find_variant(list, n, "font", NULL, d);
    if (!is_script(key->text))
        diag_report(d, DIAG_VALUE_WRONG, key->at,
                    "'%s' is no script; a script has a code of four letters, "
                    "such as 'Arab' (ISO 15924)",
                    key->text);
    else if (s.font)
        f->scripts[f->nscripts++] = s;
}

static void read_scripts(struct font *f, const struct font_list *list,
                         const struct node *n, struct arena *a, struct diag *d)
{
    const struct node *map = read_map(n, "scripts", d);

    if (!map)
        return;
    f->scripts = ARENA_ARRAY(a, struct font_script, map->n);
    for (size_t i = 0; i < map->n; i++)
        read_script(f, list, map->keys[i], map->items[i], d);
}

static void fill_list(struct font_list *list, const struct node *root,
                      const char *base, struct arena *a, struct diag *d)
{
    const struct node *folders = read_list(root, "folders", d);
    const struct node *fonts = read_map(root, "fonts", d);

    if (!fonts)
        return;
    list->fonts = ARENA_ARRAY(a, struct font, fonts->n);
    for (size_t i = 0; i < fonts->n; i++) {
        struct font *f = &list->fonts[list->n++];
        const char *file = NULL;
        *f = (struct font){.name = fonts->keys[i]->text,
                           .at = fonts->keys[i]->at};
        if (!read_keys(fonts->items[i], &keys_font, d))
            continue;
        read_text(fonts->items[i], "package", &f->package, d);
        if (read_text(fonts->items[i], "file", &file, d))
            f->file = find_file(base, file, folders, a);
    }
    for (size_t i = 0; i < fonts->n; i++) {
        struct font *f = &list->fonts[i];
        f->strong = find_variant(list, fonts->items[i], "strong", f, d);
        f->emphasis = find_variant(list, fonts->items[i], "emphasis", f, d);
        read_scripts(f, list, fonts->items[i], a, d);
    }
}

struct font_list *font_load(const char *path, const char *name, struct arena *a,
                            struct diag *d)
{
    g_autofree char *base = g_path_get_dirname(path);
    struct node *root = node_load(path, name, a, d);

    if (!root || !read_header(root, "fonts", 1, d) ||
        !read_keys(root, &keys_fonts, d))
        return NULL;
    struct font_list *list = ARENA_NEW(a, struct font_list);
    fill_list(list, root, base, a, d);
    return list;
}
