/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/run.h"

#include "base/file.h"
#include "cli/worker.h"

#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DECKS_FOLDER "decks"
#define DECK_FILE "deck.yaml"
#define EPOCH_MAX 253402300799 /* the last second of the year 9999 */

bool run_has_layouts(const char *folder)
{
    g_autofree char *path = g_build_filename(folder, "layouts", NULL);

    return file_is_folder(path);
}

/* `path` as seen from here when it lies below here: messages stay short and
 * say the same on every machine. */
static char *shorten(char *path)
{
    g_autofree char *here = g_get_current_dir();
    size_t n = strlen(here);

    if (strcmp(path, here) == 0) {
        g_free(path);
        return g_strdup("");
    }
    if (strncmp(path, here, n) == 0 && path[n] == '/')
        memmove(path, path + n + 1, strlen(path + n));
    return path;
}

/* Beside the program (build/kaart), or where it was installed to. */
static char *find_data(void)
{
    g_autofree char *self = g_file_read_link("/proc/self/exe", NULL);

    if (!self)
        return NULL;
    g_autofree char *bin = g_path_get_dirname(self);
    g_autofree char *above = g_path_get_dirname(bin);
    g_autofree char *twice = g_path_get_dirname(above);
    if (run_has_layouts(above))
        return shorten(g_steal_pointer(&above));
    if (run_has_layouts(twice)) /* build/<variant>/kaart */
        return shorten(g_steal_pointer(&twice));
    g_autofree char *share = g_build_filename(above, "share", "kaart", NULL);
    return run_has_layouts(share) ? g_steal_pointer(&share) : NULL;
}

bool run_init(struct run *run, const struct options *o)
{
    const char *named = o->data ? o->data : g_getenv("KAART_DATA");

    *run =
        (struct run){.options = o,
                     .arena = arena_new(),
                     .diag = diag_new(),
                     .data = named && *named ? g_strdup(named) : find_data()};
    run->libraries = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
                                           (GDestroyNotify)library_free);
    run->decks = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    if (run->data && run_has_layouts(*run->data ? run->data : "."))
        return true;
    fprintf(stderr,
            "kaart: no layouts/ in the data folder '%s'; name the right "
            "one with --data or KAART_DATA\n",
            run->data ? run->data : "?");
    return false;
}

const struct tools *run_tools(struct run *run)
{
    if (run->tools.fonts)
        return &run->tools;
    run->tools.fonts = fonts_new();
    run->tools.texts = texts_new(run->tools.fonts);
    run->tools.arts = art_store_new();
    run->tools.second = run->spare ? &worker_second : NULL;
    return &run->tools;
}

void run_forget(struct run *run, const struct faces *faces)
{
    compose_forget(faces);
    if (faces->batches) /* they have texts of their own, and lean on these */
        return;
    texts_free(run->tools.texts);
    run->tools.texts = texts_new(run->tools.fonts);
}

void run_fini(struct run *run)
{
    g_hash_table_unref(run->libraries);
    g_hash_table_unref(run->decks);
    opened_free(run->written);
    texts_free(run->tools.texts);
    fonts_free(run->tools.fonts);
    art_store_free(run->tools.arts);
    diag_free(run->diag);
    arena_free(run->arena);
    g_free(run->data);
}

char **run_find_decks(void)
{
    g_autoptr(GPtrArray) found = g_ptr_array_new();
    g_autoptr(GPtrArray) leaves = file_names(DECKS_FOLDER);

    for (guint i = 0; i < leaves->len; i++) {
        g_autofree char *path =
            g_build_filename(DECKS_FOLDER, leaves->pdata[i], NULL);
        g_autofree char *file = g_build_filename(path, DECK_FILE, NULL);
        if (file_exists(file) || edition_is(path))
            g_ptr_array_add(found, g_steal_pointer(&path));
    }
    if (!found->len)
        return NULL;
    g_ptr_array_add(found, NULL);
    return (char **)g_ptr_array_free(g_steal_pointer(&found), FALSE);
}

/* The paths as named, each once; a shell adds a slash to a folder. */
static char **list_once(char **paths)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GPtrArray) all = g_ptr_array_new();

    for (char **p = paths; *p; p++) {
        char *path = g_strdup(*p);
        for (size_t n = strlen(path); n > 1 && path[n - 1] == '/'; n--)
            path[n - 1] = '\0';
        /* To add one that is there would put this in its place. */
        if (g_hash_table_contains(seen, path)) {
            g_free(path);
        } else {
            g_hash_table_add(seen, path);
            g_ptr_array_add(all, path);
        }
    }
    g_ptr_array_add(all, NULL);
    return (char **)g_ptr_array_free(g_steal_pointer(&all), FALSE);
}

char **run_list_decks(const struct run *run)
{
    if (run->options->paths)
        return list_once(run->options->paths);
    char **found = run_find_decks();
    if (!found)
        fputs("kaart: no decks in decks/ here; name a deck's folder\n", stderr);
    return found;
}

bool run_find_epoch(int64_t *seconds)
{
    const char *epoch = g_getenv("SOURCE_DATE_EPOCH");
    guint64 value;

    if (!epoch ||
        !g_ascii_string_to_unsigned(epoch, 10, 0, EPOCH_MAX, &value, NULL))
        return false;
    *seconds = (int64_t)value;
    return true;
}

char **run_split(const char *list, const char *const *otherwise)
{
    g_auto(GStrv) parts = g_strsplit(list ? list : "", ",", -1);
    g_autoptr(GStrvBuilder) all = g_strv_builder_new();
    bool any = false;

    for (char **p = parts; *p; p++) {
        bool before = false;
        for (char **q = parts; q < p; q++)
            before |= strcmp(*q, *p) == 0;
        if (**p && !before) {
            g_strv_builder_add(all, *p);
            any = true;
        }
    }
    return any ? g_strv_builder_end(all) : g_strdupv((char **)otherwise);
}

bool run_pass_on(struct run *run, const struct diag *aside)
{
    bool none = true;

    for (size_t i = 0; i < diag_size(aside); i++) {
        const struct diag_entry *e = diag_at(aside, i);
        if (e->level == LEVEL_SYSTEM) {
            diag_report(run->diag, e->kind, e->at, "%s", e->text);
            none = false;
        }
    }
    return none;
}

/* A sheet or variant that was asked for on the command line, not in a file. */
static bool was_misnamed(const struct diag_entry *e)
{
    return (e->kind == DIAG_SHEET_UNKNOWN || e->kind == DIAG_VARIANT_UNKNOWN) &&
           !e->at.file;
}

enum exit_code run_exit_code(const struct run *run)
{
    for (size_t i = 0; i < diag_size(run->diag); i++)
        if (was_misnamed(diag_at(run->diag, i)) &&
            diag_worst(run->diag) < LEVEL_SYSTEM)
            return EXIT_USAGE;
    switch (diag_worst(run->diag)) {
    case LEVEL_NOTE:
    case LEVEL_WARN:
        return EXIT_CLEAN;
    case LEVEL_ERROR:
        return EXIT_MATERIAL;
    case LEVEL_SYSTEM:
        return EXIT_SYSTEM;
    }
    return EXIT_SYSTEM;
}
