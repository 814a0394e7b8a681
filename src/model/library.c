/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/library.h"

#include "base/file.h"
#include "model/load_layout.h"
#include "model/path.h"
#include "source/read.h"

#include <glib.h>
#include <string.h>

/* How many layouts or sheets may extend each other in a row. */
#define EXTENDS_MAX 32

/* The language whose words are printed for one that has no file. */
#define LANGUAGE_LAST "en"

struct library {
    char **folders;
    GHashTable *layouts; /* id -> struct layout, or NULL while unknown */
    GHashTable *sheets;
    GHashTable *shops;
    GHashTable *icons;     /* name -> file */
    GHashTable *languages; /* tag -> struct language, or NULL: complained */
    GHashTable *loading;   /* ids of files being read: a loop comes back here */
    GHashTable *colours;   /* names of colours that were read */
    GHashTable *asked;     /* names of fonts that layouts asked for */
    struct look look;
    GPtrArray *fonts; /* struct font_list, one a folder that has one */
    bool fonts_found;
    struct arena *arena;
    struct diag *diag;
};

struct library *library_new(const char *const *folders, struct arena *a,
                            struct diag *d)
{
    struct library *lib = g_new0(struct library, 1);

    lib->folders = g_strdupv((char **)folders);
    lib->layouts = g_hash_table_new(g_str_hash, g_str_equal);
    lib->sheets = g_hash_table_new(g_str_hash, g_str_equal);
    lib->shops = g_hash_table_new(g_str_hash, g_str_equal);
    lib->icons = g_hash_table_new(g_str_hash, g_str_equal);
    lib->languages = g_hash_table_new(g_str_hash, g_str_equal);
    lib->loading = g_hash_table_new(g_str_hash, g_str_equal);
    lib->colours = g_hash_table_new(g_str_hash, g_str_equal);
    lib->asked = g_hash_table_new(g_str_hash, g_str_equal);
    lib->arena = a;
    lib->diag = d;
    return lib;
}

void library_free(struct library *lib)
{
    if (!lib)
        return;
    g_strfreev(lib->folders);
    g_hash_table_unref(lib->layouts);
    g_hash_table_unref(lib->sheets);
    g_hash_table_unref(lib->shops);
    g_hash_table_unref(lib->icons);
    g_hash_table_unref(lib->languages);
    g_hash_table_unref(lib->loading);
    g_hash_table_unref(lib->colours);
    g_hash_table_unref(lib->asked);
    if (lib->fonts)
        g_ptr_array_unref(lib->fonts);
    g_free(lib);
}

void library_set_look(struct library *lib, const struct look *look)
{
    lib->look = *look;
}

const struct variant *library_look_variant(const struct library *lib)
{
    return lib->look.variant;
}

const struct colour *library_brand_colour(struct library *lib, const char *name)
{
    g_hash_table_add(lib->colours, (char *)name);
    for (size_t i = 0; i < lib->look.ncolours; i++)
        if (strcmp(lib->look.colours[i]->name, name) == 0)
            return lib->look.colours[i];
    return NULL;
}

bool library_has_colour(const struct library *lib, const char *name)
{
    return g_hash_table_contains(lib->colours, name);
}

bool library_asks_font(const struct library *lib, const char *name)
{
    return g_hash_table_contains(lib->asked, name);
}

/* The last folder came with the program, and may be made of links. */
static bool stays(const struct library *lib, char *const *folder,
                  const char *path)
{
    return !folder[1] ||
           path_stays(*folder, arena_strdup(lib->arena, path), lib->diag);
}

/* `<folder>/<sub>/<id><ending>` in the first folder that has it, or NULL. */
static char *find_file(const struct library *lib, const char *sub,
                       const char *id, const char *ending)
{
    g_autofree char *leaf = g_strconcat(id, ending, NULL);

    if (strchr(id, '/') || *id == '.')
        return NULL;
    for (char **f = lib->folders; *f; f++) {
        g_autofree char *path = g_build_filename(*f, sub, leaf, NULL);
        if (file_is_regular(path))
            return stays(lib, f, path) ? g_steal_pointer(&path) : NULL;
    }
    return NULL;
}

static int compare_names(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

char **library_list(const struct library *lib, const char *folder,
                    const char *ending)
{
    g_autoptr(GPtrArray) names = g_ptr_array_new();

    for (char **f = lib->folders; *f; f++) {
        g_autofree char *path = g_build_filename(*f, folder, NULL);
        g_autoptr(GPtrArray) leaves = file_names(path);
        for (guint i = 0; i < leaves->len; i++) {
            const char *leaf = leaves->pdata[i];
            if (!g_str_has_suffix(leaf, ending))
                continue;
            char *name = g_strndup(leaf, strlen(leaf) - strlen(ending));
            if (g_ptr_array_find_with_equal_func(names, name, g_str_equal,
                                                 NULL))
                g_free(name);
            else
                g_ptr_array_add(names, name);
        }
    }
    g_ptr_array_sort(names, compare_names);
    g_ptr_array_add(names, NULL);
    return (char **)g_ptr_array_free(g_steal_pointer(&names), FALSE);
}

static void complain_unknown(struct library *lib, enum diag_kind kind,
                             const char *what, const char *id,
                             const char *folder, const char *ending,
                             struct pos at)
{
    g_auto(GStrv) known = library_list(lib, folder, ending);

    read_unknown(kind, at, what, id, (const char *const *)known, lib->diag);
}

/* The path of the file that `id` names, or NULL with a complaint: each place
 * that names what is not there is told. */
static char *find_named(struct library *lib, const char *folder,
                        const char *what, const char *id,
                        enum diag_kind unknown, struct pos at)
{
    char *path = find_file(lib, folder, id, ".yaml");

    if (!path)
        complain_unknown(lib, unknown, what, id, folder, ".yaml", at);
    return path;
}

/* The tree in `path`, or NULL with a complaint. */
static struct node *load_file(struct library *lib, const char *path,
                              const char *what, const char *id, struct pos at)
{
    if (g_hash_table_contains(lib->loading, id)) {
        diag_report(lib->diag, DIAG_LAYOUT_LOOP, at, "%s '%s' extends itself",
                    what, id);
        return NULL;
    }
    if (g_hash_table_size(lib->loading) >= EXTENDS_MAX) {
        diag_report(lib->diag, DIAG_LAYOUT_LOOP, at,
                    "%s '%s' is the last of more than %d that extend each "
                    "other",
                    what, id, EXTENDS_MAX);
        return NULL;
    }
    struct node *root = node_load(path, path, lib->arena, lib->diag);
    if (!root || !read_header(root, what, 1, lib->diag))
        return NULL;
    const struct node *own = node_find(root, "id");
    if (own && own->kind == NODE_SCALAR && strcmp(own->text, id) != 0)
        diag_report(lib->diag, DIAG_VALUE_WRONG, own->at,
                    "the file is called '%s' and its id is '%s'; give both "
                    "one name",
                    id, own->text);
    return root;
}

/* A kind of file that is named, read once, and may extend another. */
struct kind {
    const char *what, *folder;
    enum diag_kind unknown;
    void *(*load)(const struct node *root, const char *path,
                  struct library *lib);
};

static void *load_layout_file(const struct node *root, const char *path,
                              struct library *lib)
{
    (void)path;
    return load_layout(root, lib, lib->arena, lib->diag);
}

/* A sheet with a fault is none; a layout shows all of its faults. */
static void *load_sheet_file(const struct node *root, const char *path,
                             struct library *lib)
{
    unsigned before = diag_errors(lib->diag);
    struct sheet *s = sheet_load(root, lib, lib->arena, lib->diag);

    (void)path;
    return diag_errors(lib->diag) == before ? s : NULL;
}

static void *load_shop_file(const struct node *root, const char *path,
                            struct library *lib)
{
    return shop_load(root, path, lib, lib->arena, lib->diag);
}

/* What `table` has under `id`, read when it is first asked for; NULL when it
 * is not there or has faults. */
static void *find_kept(struct library *lib, GHashTable *table,
                       const struct kind *kind, const char *id, struct pos at)
{
    gpointer kept;

    if (g_hash_table_lookup_extended(table, id, NULL, &kept))
        return kept;
    g_autofree char *path =
        find_named(lib, kind->folder, kind->what, id, kind->unknown, at);
    if (!path)
        return NULL;
    char *own = arena_strdup(lib->arena, id);
    unsigned before = diag_errors(lib->diag);
    struct node *root = load_file(lib, path, kind->what, id, at);
    bool misnamed = diag_errors(lib->diag) != before;
    g_hash_table_add(lib->loading, own);
    void *made = root ? kind->load(root, path, lib) : NULL;
    g_hash_table_remove(lib->loading, own);
    if (misnamed && kind->load != load_layout_file)
        made = NULL;
    g_hash_table_insert(table, own, made);
    return made;
}

const struct layout *library_layout(struct library *lib, const char *id,
                                    struct pos at)
{
    static const struct kind kind = {"layout", "layouts", DIAG_LAYOUT_UNKNOWN,
                                     load_layout_file};

    return find_kept(lib, lib->layouts, &kind, id, at);
}

const struct sheet *library_sheet(struct library *lib, const char *id,
                                  struct pos at)
{
    static const struct kind kind = {"sheet", "layouts/sheets",
                                     DIAG_SHEET_UNKNOWN, load_sheet_file};

    return find_kept(lib, lib->sheets, &kind, id, at);
}

const struct shop *library_shop(struct library *lib, const char *id,
                                struct pos at)
{
    static const struct kind kind = {"shop", "layouts/shops", DIAG_SHOP_UNKNOWN,
                                     load_shop_file};

    return find_kept(lib, lib->shops, &kind, id, at);
}

const char *library_icon(struct library *lib, const char *name, struct pos at)
{
    const char *kept = g_hash_table_lookup(lib->icons, name);

    if (kept)
        return kept;
    g_autofree char *path = find_file(lib, "layouts/icons", name, ".svg");
    if (!path) {
        complain_unknown(lib, DIAG_ICON_UNKNOWN, "icon", name, "layouts/icons",
                         ".svg", at);
        return NULL;
    }
    kept = arena_strdup(lib->arena, path);
    g_hash_table_insert(lib->icons, arena_strdup(lib->arena, name),
                        (char *)kept);
    return kept;
}

/* The language in the file called `tag`, or NULL. */
static const struct language *load_language(struct library *lib,
                                            const char *tag)
{
    g_autofree char *path = find_file(lib, "layouts/languages", tag, ".yaml");

    if (path)
        return language_load(arena_strdup(lib->arena, path),
                             arena_strdup(lib->arena, tag), lib->arena,
                             lib->diag);
    if (strcmp(tag, LANGUAGE_LAST) == 0)
        diag_report(lib->diag, DIAG_DATA_MISSING, (struct pos){0},
                    "layouts/languages/" LANGUAGE_LAST
                    ".yaml is not found in any data folder");
    return NULL;
}

const struct language *library_language(struct library *lib, const char *tag)
{
    gpointer kept;

    if (g_hash_table_lookup_extended(lib->languages, tag, NULL, &kept))
        return kept;
    unsigned before = diag_errors(lib->diag);
    const struct language *l = load_language(lib, tag);
    const char *last = strrchr(tag, '-');
    if (diag_errors(lib->diag) != before) {
        l = NULL; /* no other language stands in for a file with faults */
    } else if (!l && last) {
        g_autofree char *first = g_strndup(tag, (size_t)(last - tag));
        l = library_language(lib, first);
    } else if (!l && strcmp(tag, LANGUAGE_LAST) != 0) {
        l = library_language(lib, LANGUAGE_LAST);
    }
    g_hash_table_insert(lib->languages, arena_strdup(lib->arena, tag),
                        (gpointer)l);
    return l;
}

/* Each folder's list of fonts, the first one before the others. */
static void load_fonts(struct library *lib)
{
    lib->fonts = g_ptr_array_new();
    for (char **f = lib->folders; *f; f++) {
        g_autofree char *path =
            g_build_filename(*f, "fonts", "fonts.yaml", NULL);
        if (!file_is_regular(path) || !stays(lib, f, path))
            continue;
        struct font_list *list = font_load(path, path, lib->arena, lib->diag);
        if (list)
            g_ptr_array_add(lib->fonts, list);
        lib->fonts_found = true;
    }
    if (!lib->fonts_found)
        diag_report(lib->diag, DIAG_DATA_MISSING, (struct pos){0},
                    "fonts/fonts.yaml is not found in any data folder");
}

static const struct font *find_font(const struct library *lib, const char *name)
{
    for (guint i = 0; i < lib->fonts->len; i++) {
        const struct font *f = font_find(lib->fonts->pdata[i], name);
        if (f)
            return f;
    }
    return NULL;
}

static void complain_font(struct library *lib, const char *name, struct pos at)
{
    g_autoptr(GPtrArray) known = g_ptr_array_new();

    for (guint i = 0; i < lib->fonts->len; i++) {
        const struct font_list *list = lib->fonts->pdata[i];
        for (size_t j = 0; j < list->n; j++)
            g_ptr_array_add(known, (char *)list->fonts[j].name);
    }
    g_ptr_array_add(known, NULL);
    read_unknown(DIAG_FONT_UNKNOWN, at, "font", name,
                 (const char *const *)known->pdata, lib->diag);
}

static bool check_installed(struct library *lib, const struct font *f,
                            struct pos at)
{
    if (f->file)
        return true;
    diag_report(lib->diag, DIAG_FONT_MISSING, at,
                "font '%s' is not installed; it comes with the package '%s'",
                f->name, f->package ? f->package : "?");
    return false;
}

static const struct font_swap *find_swap(const struct font_swap *swaps,
                                         size_t n, const char *name)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(swaps[i].from, name) == 0)
            return &swaps[i];
    return NULL;
}

/* What stands in for the font `name`: a variant's word goes before the
 * edition's, since it is about who can read it. */
static const struct font_swap *find_stand_in(const struct library *lib,
                                             const char *name)
{
    const struct variant *v = lib->look.variant;
    const struct font_swap *swap =
        v ? find_swap(v->fonts, v->nfonts, name) : NULL;

    return swap ? swap : find_swap(lib->look.fonts, lib->look.nfonts, name);
}

const struct font *library_font(struct library *lib, const char *name,
                                struct pos at)
{
    const struct font_swap *swap = find_stand_in(lib, name);

    g_hash_table_add(lib->asked, (char *)name);
    if (swap) {
        name = swap->to;
        at = swap->at;
    }
    if (!lib->fonts)
        load_fonts(lib);
    if (!lib->fonts->len)
        return NULL;
    const struct font *f = find_font(lib, name);
    if (!f) {
        complain_font(lib, name, at);
        return NULL;
    }
    return check_installed(lib, f, at) && check_installed(lib, f->strong, at) &&
                   check_installed(lib, f->emphasis, at)
               ? f
               : NULL;
}

static const struct variant *load_variant(struct library *lib, const char *id,
                                          struct pos at)
{
    g_autofree char *path = find_file(lib, "layouts/variants", id, ".yaml");

    if (path)
        return variant_load(arena_strdup(lib->arena, path),
                            arena_strdup(lib->arena, id), lib->arena,
                            lib->diag);
    complain_unknown(lib, DIAG_VARIANT_UNKNOWN, "variant", id,
                     "layouts/variants", ".yaml", at);
    return NULL;
}

/* False, complained, when the names in `id` make no sense together. */
static bool check_variants(struct library *lib, const char *id, char **parts,
                           struct pos at)
{
    const char *wrong = *parts ? NULL : "is no name of a variant";

    for (char **p = parts; *p && !wrong; p++) {
        if (!**p)
            wrong = "needs a name on both sides of each '+'";
        else if (strcmp(*p, VARIANT_STANDARD) == 0)
            wrong = "cannot be: 'standard' is what no variant changes";
        for (char **q = parts; q < p && !wrong; q++)
            if (strcmp(*p, *q) == 0)
                wrong = "names one variant twice";
    }
    if (wrong)
        diag_report(lib->diag, DIAG_VARIANT_UNKNOWN, at, "'%s' %s", id, wrong);
    return !wrong;
}

const struct variant *library_variant(struct library *lib, const char *id,
                                      struct pos at)
{
    g_auto(GStrv) parts = g_strsplit(id, "+", -1);
    const struct variant *all = NULL;

    if (!check_variants(lib, id, parts, at))
        return NULL;
    for (char **p = parts; *p; p++) {
        const struct variant *one = load_variant(lib, *p, at);
        if (!one)
            return NULL;
        all = variant_combine(all, one, lib->arena);
    }
    if (!all)
        return NULL; /* of no names: whoever asks has one */
    if (all->type >= VARIANT_TYPE_MIN && all->type <= VARIANT_TYPE_MAX)
        return all;
    diag_report(lib->diag, DIAG_VALUE_WRONG, at,
                "together, the variants '%s' make type %g times as large; %g "
                "to %g is possible",
                id, all->type, VARIANT_TYPE_MIN, VARIANT_TYPE_MAX);
    return NULL;
}
