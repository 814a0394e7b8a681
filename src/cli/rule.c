/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/rule.h"

#include <stdbool.h>
#include <string.h>

void rule_add_name(const char *folder, const char *path, GString *out)
{
    g_autofree char *whole =
        folder ? g_build_filename(folder, path, NULL) : g_strdup(path);

    for (const char *s = whole; *s; s++) {
        bool known =
            (*s & 0x80) || g_ascii_isalnum(*s) || strchr("/._-+,@~ #:$", *s);
        if (*s == ' ' || *s == '#' || *s == ':')
            g_string_append_c(out, '\\');
        if (*s == '$')
            g_string_append_c(out, '$');
        g_string_append_c(out, known ? *s : '?');
    }
}
