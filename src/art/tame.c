/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "art/tame.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

static bool begins(const char *s, const char *end, const char *word)
{
    size_t n = strlen(word);

    return (size_t)(end - s) >= n && g_ascii_strncasecmp(s, word, n) == 0;
}

/* Is the element at `s`, behind its '<', called `name` in any namespace? */
static bool is_element(const char *s, const char *end, const char *name)
{
    const char *word = s, *p = s;

    for (; p < end && (g_ascii_isalnum(*p) || strchr("_-.:", *p)); p++)
        if (*p == ':')
            word = p + 1;
    return (size_t)(p - word) == strlen(name) &&
           strncmp(word, name, (size_t)(p - word)) == 0;
}

/* A file within the file that librsvg would read as SVG once more. */
static bool is_hidden_svg(const char *s, const char *end)
{
    return begins(s, end, "data:") && !begins(s, end, "data:image/png") &&
           !begins(s, end, "data:image/jp") && !begins(s, end, "data:font/");
}

const char *tame_check(const char *data, size_t size)
{
    const char *end = data + size;

    if (!g_utf8_validate_len(data, size, NULL))
        return "is not UTF-8; save it as UTF-8";
    for (const char *s = data; s < end; s++) {
        if (*s == '<' && is_element(s + 1, end, "filter"))
            return "has a filter, which is not for print; draw it without";
        if (*s == '<' && is_element(s + 1, end, "a"))
            return "has a link, which leads nowhere on paper; draw it without";
        if (*s == '<' && begins(s + 1, end, "!ENTITY"))
            return "has entities; save it as plain SVG";
        if (s > data && strchr("\"'( \t\n", s[-1]) && is_hidden_svg(s, end))
            return "has a file within it that is neither PNG nor JPEG";
    }
    return NULL;
}
