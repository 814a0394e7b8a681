/* SPDX-License-Identifier: GPL-3.0-or-later
 * The reference in docs/ against the keys and slugs that the program knows. */
#include "base/diag.h"
#include "model/keys.h"

#include <glib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define HEADING "## Keys of "
#define REQUIRED_COLUMN 3
#define ERRORS_COLUMN 5

/* One row of a table under a heading "Keys of …": names between backticks in
 * its first column are keys. */
struct row {
    char *what; /* "a deck" */
    char *keys, *required, *errors;
};

static void free_row(gpointer p)
{
    struct row *r = p;

    g_free(r->what);
    g_free(r->keys);
    g_free(r->required);
    g_free(r->errors);
    g_free(r);
}

static char *read_doc(const char *leaf)
{
    g_autofree char *path = g_build_filename("docs", leaf, NULL);
    char *text = NULL;

    if (!g_file_get_contents(path, &text, NULL, NULL))
        fail_msg("%s cannot be read", path);
    return text;
}

static char *copy_column(char **cells, guint n, guint column)
{
    return g_strdup(column < n ? g_strstrip(cells[column]) : "");
}

static void add_rows(GPtrArray *rows, const char *leaf)
{
    g_autofree char *text = read_doc(leaf);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    const char *what = NULL;

    for (char **line = lines; *line; line++) {
        if (**line == '#')
            what = g_str_has_prefix(*line, HEADING) ? *line + strlen(HEADING)
                                                    : NULL;
        if (!what || !g_str_has_prefix(*line, "| `"))
            continue;
        g_auto(GStrv) cells = g_strsplit(*line, "|", -1);
        guint n = g_strv_length(cells);
        struct row *r = g_new0(struct row, 1);
        r->what = g_strdup(what);
        r->keys = copy_column(cells, n, 1);
        r->required = copy_column(cells, n, REQUIRED_COLUMN);
        r->errors = copy_column(cells, n, ERRORS_COLUMN);
        g_ptr_array_add(rows, r);
    }
}

static GPtrArray *load_rows(void)
{
    static const char *const docs[] = {
        "deck.md",    "layout.md",  "sheet.md",    "fonts.md",
        "edition.md", "variant.md", "language.md", "shop.md"};
    GPtrArray *rows = g_ptr_array_new_with_free_func(free_row);

    for (size_t i = 0; i < G_N_ELEMENTS(docs); i++)
        add_rows(rows, docs[i]);
    return rows;
}

/* Words between backticks. */
static char **list_words(const char *cell)
{
    char **parts = g_strsplit(cell, "`", -1);
    g_autoptr(GPtrArray) words = g_ptr_array_new();

    for (guint i = 0; i < g_strv_length(parts); i++)
        if (i % 2)
            g_ptr_array_add(words, g_strdup(parts[i]));
    g_ptr_array_add(words, NULL);
    g_strfreev(parts);
    return (char **)g_ptr_array_free(g_steal_pointer(&words), FALSE);
}

static const struct row *find_row(const GPtrArray *rows, const char *what,
                                  const char *key)
{
    g_autofree char *quoted = g_strdup_printf("`%s`", key);

    for (guint i = 0; i < rows->len; i++) {
        const struct row *r = rows->pdata[i];
        if (strcmp(r->what, what) == 0 && strstr(r->keys, quoted))
            return r;
    }
    return NULL;
}

static const struct key *find_key(const char *what, const char *name)
{
    for (const struct key_table *const *t = keys_all; *t; t++) {
        if (strcmp((*t)->what, what) != 0)
            continue;
        for (const struct key *k = (*t)->keys; k->name; k++)
            if (strcmp(k->name, name) == 0)
                return k;
    }
    return NULL;
}

static void documents_every_key(void **state)
{
    g_autoptr(GPtrArray) rows = load_rows();

    (void)state;
    for (const struct key_table *const *t = keys_all; *t; t++)
        for (const struct key *k = (*t)->keys; k->name; k++)
            if (!find_row(rows, (*t)->what, k->name))
                fail_msg("docs/ has no '%s' under 'Keys of %s'", k->name,
                         (*t)->what);
}

static void documents_no_key_that_is_none(void **state)
{
    g_autoptr(GPtrArray) rows = load_rows();

    (void)state;
    assert_true(rows->len > 0);
    for (guint i = 0; i < rows->len; i++) {
        const struct row *r = rows->pdata[i];
        g_auto(GStrv) keys = list_words(r->keys);
        for (char **k = keys; *k; k++)
            if (!find_key(r->what, *k))
                fail_msg("docs/ has '%s' under 'Keys of %s', and the program "
                         "has not",
                         *k, r->what);
    }
}

static void documents_what_is_required(void **state)
{
    g_autoptr(GPtrArray) rows = load_rows();

    (void)state;
    for (guint i = 0; i < rows->len; i++) {
        const struct row *r = rows->pdata[i];
        g_auto(GStrv) keys = list_words(r->keys);
        for (char **name = keys; *name; name++) {
            const struct key *k = find_key(r->what, *name);
            if (k && k->required != (strcmp(r->required, "required") == 0))
                fail_msg("'%s' of %s: docs/ says '%s'", *name, r->what,
                         r->required);
        }
    }
}

/* DIAG_KIND_COUNT when there is none. */
static int find_slug(const char *slug)
{
    int i = 0;

    while (i < DIAG_KIND_COUNT &&
           strcmp(diag_slug((enum diag_kind)i), slug) != 0)
        i++;
    return i;
}

static void names_errors_that_exist(void **state)
{
    g_autoptr(GPtrArray) rows = load_rows();

    (void)state;
    for (guint i = 0; i < rows->len; i++) {
        const struct row *r = rows->pdata[i];
        g_auto(GStrv) slugs = list_words(r->errors);
        for (char **s = slugs; *s; s++)
            if (find_slug(*s) == DIAG_KIND_COUNT)
                fail_msg("%s of %s: no error is called '%s'", r->keys, r->what,
                         *s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(documents_every_key),
        cmocka_unit_test(documents_no_key_that_is_none),
        cmocka_unit_test(documents_what_is_required),
        cmocka_unit_test(names_errors_that_exist),
    };

    return cmocka_run_group_tests_name("keys", tests, NULL, NULL);
}
