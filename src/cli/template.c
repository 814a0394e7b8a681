/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/template.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

/* The value whose @NAME@ `s` begins with, or NULL. */
static const struct template_value *find_value(const char *s,
                                               const struct template_value *v)
{
    for (; v->name; v++) {
        size_t n = strlen(v->name);
        if (v->text && strncmp(s + 1, v->name, n) == 0 && s[n + 1] == '@')
            return v;
    }
    return NULL;
}

char *template_fill(const char *text, const struct template_value *values)
{
    GString *out = g_string_new(NULL);

    for (const char *s = text; *s;) {
        const struct template_value *v =
            *s == '@' ? find_value(s, values) : NULL;
        if (v) {
            g_string_append(out, v->text);
            s += strlen(v->name) + 2;
        } else {
            g_string_append_c(out, *s++);
        }
    }
    return g_string_free(out, FALSE);
}

static bool is_plain(const char *text)
{
    return (g_ascii_isalnum(*text) || *text == '.') &&
           !text[strspn(text,
                        G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-_./")] &&
           strcmp(text, "null") != 0;
}

char *template_quote(const char *text)
{
    GString *out = g_string_new(NULL);

    if (is_plain(text))
        return g_string_free(g_string_append(out, text), FALSE);
    g_string_append_c(out, '"');
    for (const char *s = text; *s; s = g_utf8_next_char(s)) {
        gunichar c = g_utf8_get_char(s);
        if (c == '\n')
            g_string_append(out, "\\n");
        else if (g_unichar_iscntrl(c) || c == 0x2028 || c == 0x2029 ||
                 c == 0xfeff)
            g_string_append_printf(out, "\\u%04X", c);
        else if (c == '"' || c == '\\')
            g_string_append_printf(out, "\\%c", (char)c);
        else
            g_string_append_unichar(out, c);
    }
    return g_string_free(g_string_append_c(out, '"'), FALSE);
}
