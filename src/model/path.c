/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/path.h"

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
