/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/variant.h"

#include "base/file.h"
#include "model/keys.h"
#include "model/path.h"

#include <errno.h>
#include <glib.h>
#include <string.h>

/* A style sheet for drawn art is a page, not a book. */
#define CSS_MAX_BYTES (256 * 1024)

struct loader {
    struct variant *v;
    const char *folder;
    struct arena *arena;
    struct diag *diag;
};

static bool read_pair(const struct node *map, const char *key, um *width,
                      um *height, struct diag *d)
{
    const struct node *n = read_list(map, key, d);

    if (!n)
        return false;
    if (n->n == 2 && read_um_node(n->items[0], width, d) &&
        read_um_node(n->items[1], height, d) && *width > 0 && *height > 0)
        return true;
    diag_report(d, DIAG_VALUE_WRONG, n->at, "'%s' is [width, height]", key);
    return false;
}

static void read_formats(struct loader *l, const struct node *root)
{
    const struct node *n = read_list(root, "formats", l->diag);

    if (!n)
        return;
    l->v->formats = ARENA_ARRAY(l->arena, struct format, n->n);
    for (size_t i = 0; i < n->n; i++) {
        struct format *f = &l->v->formats[l->v->nformats];
        const struct node *m = n->items[i];
        if (read_keys(m, &keys_format, l->diag) &&
            read_pair(m, "from", &f->from_width, &f->from_height, l->diag) &&
            read_pair(m, "to", &f->to_width, &f->to_height, l->diag))
            l->v->nformats++;
    }
}

struct font_swap *variant_load_fonts(const struct node *n, size_t *count,
                                     struct arena *a, struct diag *d)
{
    struct font_swap *out = ARENA_ARRAY(a, struct font_swap, n->n);

    *count = 0;
    for (size_t i = 0; i < n->n; i++) {
        struct font_swap *f = &out[*count];
        *f = (struct font_swap){.from = n->keys[i]->text,
                                .from_at = n->keys[i]->at,
                                .at = n->items[i]->at};
        *count += read_text_node(n->items[i], &f->to, d);
    }
    return out;
}

/* The file that `key` names, beside the variant's own. */
static const char *read_file_name(struct loader *l, const struct node *root,
                                  const char *key, struct pos *at)
{
    const struct node *n = node_find(root, key);
    const char *name;

    if (!n || !read_text_node(n, &name, l->diag))
        return NULL;
    *at = n->at;
    return path_file(DIAG_ART_READ, l->folder, name, n->at, l->arena, l->diag);
}

static void read_art_style(struct loader *l, const struct node *root)
{
    struct pos at;
    const char *path = read_file_name(l, root, "art-style", &at), *bad;
    enum file_fault why;
    size_t size;

    if (!path)
        return;
    g_autofree char *css = file_read(path, CSS_MAX_BYTES, &size, &why);
    if (css && g_utf8_validate_len(css, size, &bad))
        l->v->art_style = arena_strndup(l->arena, css, size);
    else if (css)
        diag_report(l->diag, DIAG_NOT_UTF8,
                    diag_find_place(path, css, (size_t)(bad - css)),
                    "byte 0x%02x is not UTF-8; save the file as UTF-8",
                    (unsigned)(unsigned char)*bad);
    else if (why == FILE_LARGE)
        diag_report(l->diag, DIAG_FILE_READ, at, "'%s' is over %d KiB", path,
                    CSS_MAX_BYTES / 1024);
    else if (why == FILE_NO_FILE)
        diag_report(l->diag, DIAG_FILE_READ, at, "'%s' is no file", path);
    else
        diag_report(l->diag, file_kind(DIAG_FILE_READ), at,
                    "cannot read '%s': %s", path, g_strerror(errno));
}

static bool is_word(const struct node *root, const char *key,
                    const char *const *words, struct diag *d)
{
    int i;

    return read_word(root, key, words, &i, d);
}

struct variant *variant_load(const char *path, const char *id, struct arena *a,
                             struct diag *d)
{
    static const char *const never[] = {"never", NULL};
    static const char *const outlines[] = {"outlines", NULL};
    static const char *const hidden[] = {"hidden", NULL};
    unsigned before = diag_errors(d);
    g_autofree char *folder = g_path_get_dirname(path);
    struct node *root = node_load(path, path, a, d);
    struct loader l = {ARENA_NEW(a, struct variant), folder, a, d};

    if (!root || !read_header(root, "variant", 1, d) ||
        !read_keys(root, &keys_variant, d))
        return NULL;
    l.v->type = 1;
    if (read_text(root, "id", &l.v->id, d) && strcmp(l.v->id, id) != 0)
        diag_report(d, DIAG_VALUE_WRONG, node_find(root, "id")->at,
                    "the file is called '%s' and its id is '%s'; give both "
                    "one name",
                    id, l.v->id);
    read_formats(&l, root);
    read_number(root, "type", VARIANT_TYPE_MIN, VARIANT_TYPE_MAX, &l.v->type,
                d);
    const struct node *fonts = read_map(root, "fonts", d);
    if (fonts)
        l.v->fonts = variant_load_fonts(fonts, &l.v->nfonts, a, d);
    l.v->no_hyphens = is_word(root, "hyphens", never, d);
    if (read_text(root, "ink", &l.v->ink, d))
        l.v->ink_at = node_find(root, "ink")->at;
    l.v->outlines = is_word(root, "fills", outlines, d);
    read_art_style(&l, root);
    read_bool(root, "grey", &l.v->grey, d);
    l.v->hide_brand = is_word(root, "brand", hidden, d);
    l.v->hide_back_words = is_word(root, "back-words", hidden, d);
    l.v->back = read_file_name(&l, root, "back", &l.v->back_at);
    return diag_errors(d) == before ? l.v : NULL;
}

const struct variant *variant_combine(const struct variant *under,
                                      const struct variant *over,
                                      struct arena *a)
{
    struct variant *v;

    if (!under)
        return over;
    v = ARENA_NEW(a, struct variant);
    *v = *under;
    v->id = arena_printf(a, "%s+%s", under->id, over->id);
    if (over->nformats) {
        v->formats = over->formats;
        v->nformats = over->nformats;
    }
    if (over->nfonts) {
        v->fonts = over->fonts;
        v->nfonts = over->nfonts;
    }
    v->type *= over->type;
    v->no_hyphens |= over->no_hyphens;
    if (over->ink) {
        v->ink = over->ink;
        v->ink_at = over->ink_at;
    }
    v->outlines |= over->outlines;
    v->art_style = over->art_style ? over->art_style : v->art_style;
    v->grey |= over->grey;
    v->hide_brand |= over->hide_brand;
    v->hide_back_words |= over->hide_back_words;
    if (over->back) {
        v->back = over->back;
        v->back_at = over->back_at;
    }
    return v;
}

double variant_scale(const struct variant *v, um *width, um *height)
{
    for (size_t i = 0; v && i < v->nformats; i++) {
        const struct format *f = &v->formats[i];
        if (f->from_width != *width || f->from_height != *height)
            continue;
        double across = (double)f->to_width / *width;
        double down = (double)f->to_height / *height;
        *width = f->to_width;
        *height = f->to_height;
        return MIN(across, down);
    }
    return 1;
}
