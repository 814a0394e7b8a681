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

/* Is the element at `s`, behind its '<', called `name` in any namespace?  The
 * letters of a namespace may be any. */
static bool is_element(const char *s, const char *end, const char *name)
{
    const char *word = s, *p = s;

    for (; p < end && !strchr(" \t\r\n/>", *p); p++)
        if (*p == ':')
            word = p + 1;
    return (size_t)(p - word) == strlen(name) &&
           strncmp(word, name, (size_t)(p - word)) == 0;
}

static const struct {
    const char *element, *why;
} wild[] = {
    {"filter", "has a filter, which is not for print; draw it without"},
    {"a", "has a link, which leads nowhere on paper; draw it without"},
    {"text", "has text, which comes out otherwise on a machine with other "
             "fonts; turn it into outlines"},
};

static const char *find_wild(const char *s, const char *end)
{
    for (size_t i = 0; i < G_N_ELEMENTS(wild); i++)
        if (is_element(s, end, wild[i].element))
            return wild[i].why;
    return NULL;
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
        const char *why = *s == '<' ? find_wild(s + 1, end) : NULL;
        if (why)
            return why;
        if (*s == '<' && begins(s + 1, end, "!ENTITY"))
            return "has entities; save it as plain SVG";
        if (s > data && strchr("\"'( \t\n", s[-1]) && is_hidden_svg(s, end))
            return "has a file within it that is neither PNG nor JPEG";
    }
    return NULL;
}
