/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/lookout.h"

#include "base/file.h"

#include <gio/gio.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

/* How long nothing may happen before it is taken for the end of a save, and
 * how often that is waited for: a quarter of a second at most. */
#define QUIET_MS 50
#define QUIET_TIMES 5

struct entry {
    enum seen_kind kind;
    char *path;
    struct stamp stamp; /* of SEEN_FILE */
    char *names;        /* of SEEN_NAMES */
};

struct lookout {
    GPtrArray *entries; /* of struct entry */
    GHashTable *keys;   /* kind and path of each */
};

static void free_entry(gpointer p)
{
    struct entry *e = p;

    g_free(e->path);
    g_free(e->names);
    g_free(e);
}

struct lookout *lookout_new(void)
{
    struct lookout *look = g_new0(struct lookout, 1);

    look->entries = g_ptr_array_new_with_free_func(free_entry);
    look->keys = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return look;
}

void lookout_free(struct lookout *look)
{
    if (!look)
        return;
    g_ptr_array_unref(look->entries);
    g_hash_table_unref(look->keys);
    g_free(look);
}

/* What an editor keeps beside a file while it is open, and what it leaves of
 * the last time: .nl.po.swp, 4913, nl.po~, #nl.po#, .#nl.po, nl.po.bak. */
static bool is_dropping(const char *name)
{
    static const char *const endings[] = {"~",    "#",    ".swp", ".swo",
                                          ".swx", ".bak", ".tmp"};

    for (size_t i = 0; i < G_N_ELEMENTS(endings); i++)
        if (g_str_has_suffix(name, endings[i]))
            return true;
    return strcmp(name, "4913") == 0 || g_str_has_prefix(name, ".#");
}

static char *join_names(const char *folder)
{
    g_autoptr(GPtrArray) names = file_names(folder);

    for (guint i = names->len; i-- > 0;)
        if (is_dropping(names->pdata[i]))
            g_ptr_array_remove_index(names, i);
    g_ptr_array_add(names, NULL);
    return g_strjoinv("/", (char **)names->pdata);
}

/* What was remembered first stays: if the two differ, it did change. */
static void add(struct lookout *look, enum seen_kind kind, const char *path,
                const struct stamp *stamp)
{
    if (!g_hash_table_add(look->keys, g_strdup_printf("%d%s", (int)kind, path)))
        return;
    struct entry *e = g_new0(struct entry, 1);
    e->kind = kind;
    e->path = g_strdup(path);
    if (stamp)
        e->stamp = *stamp;
    if (kind == SEEN_NAMES)
        e->names = join_names(path);
    g_ptr_array_add(look->entries, e);
}

void lookout_add(struct lookout *look, enum seen_kind kind, const char *path)
{
    struct stamp now;

    if (!look)
        return;
    stamp_read(path, &now);
    add(look, kind, path, &now);
}

void lookout_begin(struct lookout *look)
{
    if (look)
        seen_start();
}

void lookout_end(struct lookout *look)
{
    size_t n;

    if (!look)
        return;
    const struct seen *all = seen_list(0, &n);
    g_autoptr(GPtrArray) folders = g_ptr_array_new_with_free_func(g_free);
    for (size_t i = 0; i < n; i++) {
        if (all[i].kind == SEEN_NAMES)
            g_ptr_array_add(folders, g_strdup(all[i].path));
        else
            add(look, all[i].kind, all[i].path, &all[i].stamp);
    }
    seen_stop(); /* to read the names would be noted, too */
    for (guint i = 0; i < folders->len; i++)
        add(look, SEEN_NAMES, folders->pdata[i], NULL);
}

void lookout_add_product(struct lookout *look, const struct manifest *m,
                         const json_t *product, struct digests *digests)
{
    size_t i;
    json_t *o;

    if (!look)
        return;
    json_array_foreach(json_object_get(product, "inputs"), i, o)
    {
        struct stamp stamp = {0};
        enum seen_kind kind;
        g_autofree char *path = manifest_find_input(m, o, &kind);
        if (!path)
            continue;
        /* Without a stamp it counts as changed: it is not what it was. */
        const char *was = json_string_value(json_object_get(o, "sha256"));
        if (kind == SEEN_FILE &&
            g_strcmp0(digest_find(digests, path, &stamp), was) != 0)
            stamp = (struct stamp){0};
        add(look, kind, path, &stamp);
    }
}

void lookout_add_answer(struct lookout *look, const json_t *inputs)
{
    size_t i;
    json_t *o;

    json_array_foreach(inputs, i, o)
    {
        struct stamp stamp;
        enum seen_kind kind;
        const char *path = manifest_find_answer(o, &kind, &stamp);
        if (look && path)
            add(look, kind, path, &stamp);
    }
}

size_t lookout_size(const struct lookout *look)
{
    size_t n = 0;

    for (guint i = 0; i < look->entries->len; i++) {
        const struct entry *e = look->entries->pdata[i];
        n += e->kind == SEEN_FILE || e->kind == SEEN_NONE;
    }
    return n;
}

static bool is_same(const struct entry *e)
{
    g_autofree char *names = NULL;
    struct stamp now;

    switch (e->kind) {
    case SEEN_FILE:
        stamp_read(e->path, &now);
        return stamp_same(&now, &e->stamp);
    case SEEN_THERE:
        return file_exists(e->path);
    case SEEN_NONE:
        return !file_exists(e->path);
    case SEEN_NAMES:
        names = join_names(e->path);
        return strcmp(names, e->names) == 0;
    }
    return false;
}

bool lookout_is_over(const struct lookout *look)
{
    for (guint i = 0; i < look->entries->len; i++)
        if (!is_same(look->entries->pdata[i]))
            return true;
    return false;
}

void lookout_renew(struct lookout *look)
{
    for (guint i = 0; i < look->entries->len; i++) {
        struct entry *e = look->entries->pdata[i];
        if (e->kind == SEEN_FILE)
            stamp_read(e->path, &e->stamp);
        else if (e->kind != SEEN_NAMES)
            e->kind = file_exists(e->path) ? SEEN_THERE : SEEN_NONE;
        else {
            g_free(e->names);
            e->names = join_names(e->path);
        }
    }
}

/* -- Wait -- */

/* A process that waits. */
struct wait {
    const struct lookout *look;
    GMainLoop *loop;
    GHashTable *monitors; /* folder -> GFileMonitor */
    guint timer;          /* 0: nothing happened */
    unsigned times;       /* that it was waited for quiet */
    bool again;           /* more happened while it was */
    char *why;            /* the last folder that cannot be watched */
};

static gboolean on_quiet(gpointer p);

static void on_event(GFileMonitor *monitor, GFile *file, GFile *other,
                     GFileMonitorEvent event, gpointer p)
{
    struct wait *w = p;

    (void)monitor, (void)file, (void)other, (void)event;
    w->again = true;
    if (!w->timer)
        w->timer = g_timeout_add(QUIET_MS, on_quiet, w);
}

static void add_monitor(struct wait *w, char *folder)
{
    g_autoptr(GFile) file = g_file_new_for_path(folder);
    g_autoptr(GError) error = NULL;

    if (g_hash_table_contains(w->monitors, folder)) {
        g_free(folder);
        return;
    }
    GFileMonitor *m =
        g_file_monitor_directory(file, G_FILE_MONITOR_NONE, NULL, &error);
    if (!m) {
        g_free(w->why);
        w->why = g_strdup_printf("'%s': %s", folder, error->message);
        g_free(folder);
        return;
    }
    g_file_monitor_set_rate_limit(m, QUIET_MS);
    g_signal_connect(m, "changed", G_CALLBACK(on_event), w);
    g_hash_table_insert(w->monitors, folder, m);
}

/* The folder that something is in or would be in, as far as it is there. */
static char *find_folder(const char *path)
{
    char *folder = g_path_get_dirname(path);

    while (!file_is_folder(folder) && strcmp(folder, ".") != 0 &&
           strcmp(folder, "/") != 0) {
        char *above = g_path_get_dirname(folder);
        g_free(folder);
        folder = above;
    }
    return folder;
}

/* Folders, not files: who saves by renaming puts another file there.  Behind a
 * link it is the folder of what it leads to that tells. */
static void add_monitors(struct wait *w)
{
    for (guint i = 0; i < w->look->entries->len; i++) {
        const struct entry *e = w->look->entries->pdata[i];
        char *real = realpath(e->path, NULL);
        add_monitor(w, find_folder(e->path));
        if (real)
            add_monitor(w, find_folder(real));
        if (e->kind == SEEN_NAMES && file_is_folder(e->path))
            add_monitor(w, g_strdup(e->path));
        free(real);
    }
}

static void drop_monitor(gpointer p)
{
    g_file_monitor_cancel(p);
    g_object_unref(p);
}

static gboolean on_quiet(gpointer p)
{
    struct wait *w = p;

    if (w->again && ++w->times < QUIET_TIMES) {
        w->again = false;
        return G_SOURCE_CONTINUE;
    }
    w->timer = w->times = 0;
    /* Folders may have come that are nearer to what is absent. */
    g_hash_table_remove_all(w->monitors);
    add_monitors(w);
    if (lookout_is_over(w->look))
        g_main_loop_quit(w->loop);
    return G_SOURCE_REMOVE;
}

char *lookout_wait(const struct lookout *look)
{
    struct wait w = {.look = look};

    /* No daemon is asked what is on a disk. */
    g_setenv("GIO_USE_VFS", "local", TRUE);
    w.loop = g_main_loop_new(NULL, FALSE);
    w.monitors =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, drop_monitor);
    add_monitors(&w);
    if (g_hash_table_size(w.monitors)) {
        g_clear_pointer(&w.why, g_free);
        if (lookout_is_over(look)) /* before there was a monitor */
            w.timer = g_timeout_add(QUIET_MS, on_quiet, &w);
        g_main_loop_run(w.loop);
    }
    g_hash_table_unref(w.monitors);
    g_main_loop_unref(w.loop);
    return w.why;
}
