/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/quote.h"

#include <glib.h>
#include <string.h>

/* `before` goes before every one of `signs`, and '$' is doubled. */
static char *escape(const char *s, const char *signs, char before)
{
    GString *out = g_string_new(NULL);

    for (; *s; s++) {
        if (*s == '$')
            g_string_append_c(out, '$');
        else if (strchr(signs, *s))
            g_string_append_c(out, before);
        g_string_append_c(out, *s);
    }
    return g_string_free(out, FALSE);
}

/* Signs that mean nothing to any shell, wherever they stand. */
static bool is_plain(const char *s)
{
    if (!*s)
        return false;
    for (; *s; s++)
        if (!g_ascii_isalnum(*s) && !strchr("_@%+=:,./-", *s))
            return false;
    return true;
}

char *quote_shell(const char *s)
{
    if (is_plain(s))
        return g_strdup(s);
    GString *out = g_string_new("'");
    for (; *s; s++) {
        if (*s == '\'')
            g_string_append(out, "'\\''");
        else
            g_string_append_c(out, *s);
    }
    g_string_append_c(out, '\'');
    return g_string_free(out, FALSE);
}

char *quote_command(const char *const *argv)
{
    GString *out = g_string_new(NULL);

    for (const char *const *p = argv; *p; p++) {
        g_autofree char *word = quote_shell(*p);
        g_string_append_printf(out, "%s%s", p == argv ? "" : " ", word);
    }
    return g_string_free(out, FALSE);
}

char *quote_make_name(const char *s)
{
    return escape(s, " #:%*?[]", '\\');
}

/* A comment begins with # in an assignment, and nowhere in a recipe; the
 * variable, which the makefile has to have, is the same in both. */
char *quote_make_text(const char *s)
{
    g_autofree char *text = escape(s, "", '\\');
    g_auto(GStrv) parts = g_strsplit(text, "#", -1);

    return g_strjoinv("$(hash)", parts);
}

char *quote_ninja_path(const char *s)
{
    return escape(s, " :", '$');
}

char *quote_ninja_text(const char *s)
{
    return escape(s, "", '$');
}

static bool has_control(const char *s)
{
    for (; *s; s++)
        if (g_ascii_iscntrl(*s))
            return true;
    return false;
}

bool quote_fits_make(const char *s)
{
    return !has_control(s) && !strpbrk(s, "\\=;|&") && *s != '~';
}

bool quote_fits_ninja(const char *s)
{
    return !has_control(s) && !strchr(s, '|');
}
