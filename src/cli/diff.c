/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/file.h"
#include "cli/album.h"
#include "cli/changes.h"
#include "cli/commands.h"
#include "cli/manifest.h"
#include "cli/report.h"

#include <glib.h>
#include <stdio.h>
#include <string.h>

static const struct {
    const char *name, *heading, *words;
} kinds[CHANGE_KINDS] = {
    [CHANGE_ADDED] = {"added", "Added", "added"},
    [CHANGE_REMOVED] = {"removed", "Removed", "removed"},
    [CHANGE_WORDS] = {"words", "Other words", "in other words"},
    [CHANGE_LOOK] = {"look", "Other look", "with another look"},
    [CHANGE_MOVED] = {"moved", "Moved", "moved"},
};

/* "kampvuur, nl, low-ink, decks/oeverlicht" */
static char *name_changes(const struct changes *c)
{
    const char *const parts[] = {c->language, c->variant, c->shop, c->edition};
    g_autoptr(GString) out = g_string_new(c->deck);

    for (size_t i = 0; i < G_N_ELEMENTS(parts); i++)
        if (parts[i])
            g_string_append_printf(out, ", %s", parts[i]);
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static char *join_ids(const GPtrArray *cards, const char *between)
{
    g_autoptr(GString) out = g_string_new(NULL);

    for (guint i = 0; i < cards->len; i++)
        g_string_append_printf(out, "%s%s", i ? between : "",
                               (const char *)cards->pdata[i]);
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static void print_text(const GPtrArray *all)
{
    bool any = false;

    for (guint i = 0; i < all->len; i++) {
        const struct changes *c = all->pdata[i];
        if (changes_are_none(c))
            continue;
        any = true;
        g_autofree char *name = name_changes(c);
        printf("%s%s\n", name,
               c->old.target ? c->new.target ? "" : ": removed" : ": new");
        for (size_t k = 0; k < CHANGE_KINDS; k++) {
            g_autofree char *ids = join_ids(c->cards[k], " ");
            if (*ids)
                printf("  %-18s %s\n", kinds[k].words, ids);
        }
    }
    if (!any)
        puts("no card changed");
}

/* What stands for itself in a table, in the Markdown of code hosts. */
static char *escape_markdown(const char *s)
{
    g_autoptr(GString) out = g_string_new(NULL);

    for (; *s; s++) {
        if (strchr("\\`*_{}[]<>()#+!|~", *s))
            g_string_append_c(out, '\\');
        g_string_append_c(out, *s);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static void print_markdown(const GPtrArray *all)
{
    fputs("| Deck |", stdout);
    for (size_t k = 0; k < CHANGE_KINDS; k++)
        printf(" %s |", kinds[k].heading);
    fputs("\n|---|", stdout);
    for (size_t k = 0; k < CHANGE_KINDS; k++)
        fputs("---|", stdout);
    putchar('\n');
    for (guint i = 0; i < all->len; i++) {
        const struct changes *c = all->pdata[i];
        if (changes_are_none(c))
            continue;
        g_autofree char *name = name_changes(c);
        g_autofree char *shown = escape_markdown(name);
        printf("| %s |", shown);
        for (size_t k = 0; k < CHANGE_KINDS; k++) {
            g_autofree char *ids = join_ids(c->cards[k], ", ");
            g_autofree char *cell = escape_markdown(ids);
            printf(" %s |", cell);
        }
        putchar('\n');
    }
}

static void set_text(json_t *o, const char *key, const char *text)
{
    if (text)
        json_object_set_new(o, key, json_string(text));
}

static json_t *pack_changes(const struct changes *c)
{
    json_t *o = json_object();

    set_text(o, "deck", c->deck);
    set_text(o, "language", c->language);
    set_text(o, "variant", c->variant);
    set_text(o, "shop", c->shop);
    set_text(o, "edition", c->edition);
    for (size_t k = 0; k < CHANGE_KINDS; k++) {
        json_t *ids = json_array();
        for (guint i = 0; i < c->cards[k]->len; i++)
            json_array_append_new(ids, json_string(c->cards[k]->pdata[i]));
        json_object_set_new(o, kinds[k].name, ids);
    }
    return o;
}

static void print_json(const GPtrArray *all)
{
    json_t *list = json_array();

    for (guint i = 0; i < all->len; i++)
        if (!changes_are_none(all->pdata[i]))
            json_array_append_new(list, pack_changes(all->pdata[i]));
    json_t *root =
        json_pack("{s:s,s:o}", "format", "kaart-diff/1", "changes", list);
    json_dumpf(root, stdout, JSON_INDENT(2));
    putchar('\n');
    json_decref(root);
}

/* The folder that a manifest is in. */
static char *find_folder(const char *path)
{
    return file_is_folder(path) ? g_strdup(path) : g_path_get_dirname(path);
}

static void write_album(struct run *run, const GPtrArray *all)
{
    g_autofree char *old = find_folder(run->options->paths[0]);
    g_autofree char *new = find_folder(run->options->paths[1]);

    for (guint i = 0; i < all->len; i++)
        if (!changes_are_none(all->pdata[i]))
            album_write(run, all->pdata[i], old, new, run->options->images);
}

enum exit_code diff_run(struct run *run)
{
    char **paths = run->options->paths;

    if (!paths || g_strv_length(paths) != 2 ||
        (run->options->json && run->options->markdown)) {
        fputs("kaart diff: name two folders of products, or their "
              "manifest.json: the old and the new one\n",
              stderr);
        return EXIT_USAGE;
    }
    json_t *old = manifest_read(paths[0], run->diag);
    json_t *new = manifest_read(paths[1], run->diag);
    if (old && new) {
        g_autoptr(GPtrArray) all = changes_find(old, new, run->arena);
        if (run->options->json)
            print_json(all);
        else if (run->options->markdown)
            print_markdown(all);
        else
            print_text(all);
        if (run->options->images)
            write_album(run, all);
    }
    json_decref(old);
    json_decref(new);
    report_end(run->diag, run->options->format, stderr);
    return run_exit_code(run);
}
