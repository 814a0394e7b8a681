/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/path.h"

#include "base/file.h"
#include "source/read.h"

#include <errno.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

static bool climbs(const char *name)
{
    g_auto(GStrv) parts = g_strsplit(name, "/", -1);

    for (char **p = parts; *p; p++)
        if (strcmp(*p, "..") == 0)
            return true;
    return false;
}

/* True when `path`, links followed, is not below `folder`. */
static bool leads_out(const char *folder, const char *path)
{
    char *real_folder = realpath(folder, NULL);
    char *real_path = realpath(path, NULL);
    bool out = false;

    if (real_folder && real_path) {
        size_t n = strlen(real_folder);
        out = strncmp(real_path, real_folder, n) != 0 || real_path[n] != '/';
    }
    free(real_folder);
    free(real_path);
    return out;
}

const char *path_inside(const char *folder, const char *name, struct pos at,
                        struct arena *a, struct diag *d)
{
    g_autofree char *path = g_build_filename(folder, name, NULL);

    if (g_path_is_absolute(name) || climbs(name) || leads_out(folder, path)) {
        diag_report(d, DIAG_PATH_OUTSIDE, at,
                    "'%s' is not in the folder '%s'; put the file inside it",
                    name, folder);
        return NULL;
    }
    return path_from(folder, name, a);
}

static size_t stem_length(const char *leaf)
{
    const char *dot = strrchr(leaf, '.');

    return dot && dot != leaf ? (size_t)(dot - leaf) : strlen(leaf);
}

/* Of the files in `folder`, the one whose name before its ending is most like
 * that of `leaf`; or NULL. */
static char *find_near(const char *folder, const char *leaf)
{
    g_autoptr(GPtrArray) names = file_names(folder);
    g_autoptr(GPtrArray) stems = g_ptr_array_new_with_free_func(g_free);
    g_autofree char *stem = g_strndup(leaf, stem_length(leaf));

    for (guint i = 0; i < names->len; i++)
        g_ptr_array_add(
            stems, g_strndup(names->pdata[i], stem_length(names->pdata[i])));
    g_ptr_array_add(stems, NULL);
    const char *near = read_nearest(stem, (const char *const *)stems->pdata);
    for (guint i = 0; near && i < names->len; i++)
        if (stems->pdata[i] == near)
            return g_strdup(names->pdata[i]);
    return NULL;
}

/* `name` as it was probably meant, of a file at `path`; or NULL. */
static char *find_meant(const char *name, const char *path)
{
    g_autofree char *folder = g_path_get_dirname(path);
    g_autofree char *leaf = g_path_get_basename(path);
    g_autofree char *near = find_near(folder, leaf);

    if (!near || !g_str_has_suffix(name, leaf))
        return NULL;
    return g_strdup_printf("%.*s%s", (int)(strlen(name) - strlen(leaf)), name,
                           near);
}

const char *path_file(enum diag_kind none, const char *folder, const char *name,
                      struct pos at, struct arena *a, struct diag *d)
{
    const char *path = path_inside(folder, name, at, a, d);

    if (!path || file_exists(path) || (errno != ENOENT && errno != ENOTDIR))
        return path;
    g_autofree char *meant = find_meant(name, path);
    if (meant)
        diag_report(d, none, at, "there is no '%s'; did you mean '%s'?", path,
                    meant);
    else
        diag_report(d, none, at, "there is no '%s'", path);
    return NULL;
}

bool path_stays(const char *folder, const char *path, struct diag *d)
{
    if (!leads_out(folder, path) || !leads_out(".", path))
        return true;
    diag_report(d, DIAG_PATH_OUTSIDE, (struct pos){path, 0, 0},
                "this is a link that leads out of the folder '%s'; put the "
                "file itself there",
                folder);
    return false;
}

const char *path_from(const char *folder, const char *name, struct arena *a)
{
    g_autofree char *path = g_path_is_absolute(name)
                                ? g_strdup(name)
                                : g_build_filename(folder, name, NULL);
    g_auto(GStrv) parts = g_strsplit(path, "/", -1);
    g_autoptr(GPtrArray) kept = g_ptr_array_new();

    for (char **p = parts; *p; p++) {
        bool up = strcmp(*p, "..") == 0;
        const char *last = kept->len ? kept->pdata[kept->len - 1] : NULL;
        if (strcmp(*p, ".") == 0 || (!**p && p != parts))
            continue;
        if (up && last && *last && strcmp(last, "..") != 0)
            g_ptr_array_set_size(kept, (int)kept->len - 1);
        else
            g_ptr_array_add(kept, *p);
    }
    g_ptr_array_add(kept, NULL);
    g_autofree char *tidy = g_strjoinv("/", (char **)kept->pdata);
    return arena_strdup(a, *tidy ? tidy : ".");
}
