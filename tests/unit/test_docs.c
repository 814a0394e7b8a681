/* SPDX-License-Identifier: GPL-3.0-or-later
 * Every example in the documentation is read without a complaint.
 *
 * A block fenced by ```yaml that begins with `kaart: ` is a whole file; those
 * of one document are put into one folder, so that they may name each other. */
#include "model/deck.h"
#include "model/edition.h"
#include "model/library.h"
#include "model/sheet.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define FENCE "```yaml\n"

static const char *const documents[] = {
    "README.md",       "docs/format.md",    "docs/deck.md",
    "docs/layout.md",  "docs/sheet.md",     "docs/fonts.md",
    "decks/README.md", "layouts/README.md", "fonts/README.md",
    "docs/edition.md", "docs/shop.md",
};

enum kind { DECK, LAYOUT, SHEET, SHOP, FONTS, EDITION, KINDS };

static const struct {
    const char *first, *folder; /* folder: where such a file belongs */
} kinds[KINDS] = {
    [DECK] = {"kaart: deck/1\n", ""},
    [LAYOUT] = {"kaart: layout/1\n", "layouts"},
    [SHEET] = {"kaart: sheet/1\n", "layouts/sheets"},
    [SHOP] = {"kaart: shop/1\n", "layouts/shops"},
    [FONTS] = {"kaart: fonts/1\n", "fonts"},
    [EDITION] = {"kaart: edition/1\n", ""},
};

struct example {
    const char *document;
    enum kind kind;
    char *id, *path;
};

static void free_example(gpointer p)
{
    struct example *e = p;

    g_remove(e->path);
    g_free(e->id);
    g_free(e->path);
    g_free(e);
}

static char *find_id(const char *block, enum kind kind)
{
    const char *id = strstr(block, "\nid: ");

    if (kind == DECK || kind == FONTS || kind == EDITION)
        return g_strdup(kind == DECK    ? "deck"
                        : kind == FONTS ? "fonts"
                                        : "edition");
    if (!id)
        fail_msg("an example has no id:\n%s", block);
    id += strlen("\nid: ");
    return g_strndup(id, strcspn(id, "\n"));
}

static struct example *save_example(const char *document, const char *block,
                                    const char *root)
{
    struct example *e = g_new0(struct example, 1);

    e->document = document;
    while (e->kind < KINDS && !g_str_has_prefix(block, kinds[e->kind].first))
        e->kind++;
    if (e->kind == KINDS)
        fail_msg("%s: an example is of no kind:\n%s", document, block);
    e->id = find_id(block, e->kind);
    g_autofree char *leaf = g_strconcat(e->id, ".yaml", NULL);
    g_autofree char *folder =
        g_build_filename(root, kinds[e->kind].folder, NULL);
    assert_int_equal(g_mkdir_with_parents(folder, 0700), 0);
    e->path = g_build_filename(folder, leaf, NULL);
    assert_true(g_file_set_contents(e->path, block, -1, NULL));
    return e;
}

static GPtrArray *save_examples(const char *document, const char *root)
{
    GPtrArray *all = g_ptr_array_new_with_free_func(free_example);
    g_autofree char *text = NULL;

    if (!g_file_get_contents(document, &text, NULL, NULL))
        fail_msg("%s cannot be read", document);
    for (char *at = text; (at = strstr(at, FENCE));) {
        at += strlen(FENCE);
        char *end = strstr(at, "\n```");
        assert_non_null(end);
        g_autofree char *block = g_strndup(at, (gsize)(end - at) + 1);
        if (g_str_has_prefix(block, "kaart: "))
            g_ptr_array_add(all, save_example(document, block, root));
        at = end;
    }
    return all;
}

static void read_example(const struct example *e, struct library *lib,
                         struct arena *a, struct diag *d)
{
    struct pos at = {e->document, 0, 0};

    switch (e->kind) {
    case DECK:
        assert_non_null(deck_load(e->path, lib, a, d));
        break;
    case LAYOUT:
        assert_non_null(library_layout(lib, e->id, at));
        break;
    case SHEET:
        assert_non_null(library_sheet(lib, e->id, at));
        break;
    case SHOP:
        assert_non_null(library_shop(lib, e->id, at));
        break;
    case FONTS:
        assert_non_null(font_load(e->path, e->path, a, d));
        break;
    case EDITION:
        assert_non_null(edition_load(e->path, a, d));
        break;
    case KINDS:
        break;
    }
}

static void put(void *ctx, const char *s)
{
    fputs(s, ctx);
}

static guint check_document(const char *document)
{
    g_autofree char *root = g_dir_make_tmp("kaart-docs-XXXXXX", NULL);
    g_autoptr(GPtrArray) all = save_examples(document, root);
    const char *folders[] = {root, ".", NULL};
    struct arena *a = arena_new();
    struct diag *d = diag_new();
    struct library *lib = library_new(folders, a, d);
    /* What an example of an edition names as its logo. */
    g_autofree char *logo = g_build_filename(root, "logo.svg", NULL);

    assert_true(g_file_set_contents(logo, "", 0, NULL));
    for (guint i = 0; i < all->len; i++)
        read_example(all->pdata[i], lib, a, d);
    diag_print(d, put, stdout);
    if (diag_size(d))
        fail_msg("%s: an example is complained about", document);
    library_free(lib);
    diag_free(d);
    arena_free(a);
    guint n = all->len;
    g_ptr_array_set_size(all, 0);
    g_remove(logo);
    static const char *const left[] = {"layouts/sheets", "layouts/shops",
                                       "layouts", "fonts", ""};
    for (size_t i = 0; i < G_N_ELEMENTS(left); i++) {
        g_autofree char *folder = g_build_filename(root, left[i], NULL);
        g_rmdir(folder);
    }
    return n;
}

static void examples_are_read_without_complaint(void **state)
{
    guint n = 0;

    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(documents); i++)
        n += check_document(documents[i]);
    assert_true(n >= 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(examples_are_read_without_complaint),
    };

    return cmocka_run_group_tests_name("docs", tests, NULL, NULL);
}
