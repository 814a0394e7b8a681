/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/flags.h"

#include <string.h>

/* Begins what is hidden; no one types it. */
#define HIDDEN '\x1f'

char *flags_begin(char *line)
{
    char *s = line + strspn(line, " \t\r\f\v");

    return s[0] == '#' && (s[1] == ',' || s[1] == '!') ? s + 2 : NULL;
}

static void hide_line(GString *out, char *line)
{
    const char *flags = flags_begin(line);
    const char *s = line + strspn(line, " \t\r\f\v");

    if (flags)
        g_string_append_printf(out, "#,%s\n#. %c,%s\n", flags, HIDDEN, flags);
    else if (s[0] == '#' && s[1] == '=')
        g_string_append_printf(out, "#. %c%s\n", HIDDEN, s + 1);
    else
        g_string_append_printf(out, "%s\n", line);
}

char *flags_hide(const char *text)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    GString *out = g_string_new(NULL);

    for (char **line = lines; *line; line++) {
        size_t n = strlen(*line);
        if (n && (*line)[n - 1] == '\r')
            (*line)[n - 1] = '\0';
        if (**line || line[1])
            hide_line(out, *line);
    }
    return g_string_free(out, FALSE);
}

static bool has_flag(const struct flags *f, const char *flag)
{
    for (guint i = 0; i < f->list->len; i++)
        if (strcmp(f->list->pdata[i], flag) == 0)
            return true;
    return false;
}

/* The mark that closes the one at `s`, or NULL. */
static const char *find_close(const char *s)
{
    for (const char *p = s + 1; *p; p++) {
        if (*p == *s)
            return p;
        if (*p == '\\' && p[1])
            p++;
    }
    return NULL;
}

/* Weblate's values may be quoted: `placeholders:"a, b"`, and `:r"a, b"` for an
 * expression.  A mark elsewhere is an apostrophe, or a sign like any other. */
static bool opens(const char *first, const char *s)
{
    const char *before = s > first && s[-1] == 'r' ? s - 1 : s;

    return (*s == '"' || *s == '\'') && before > first && before[-1] == ':';
}

/* The comma that ends the first flag, or the end; commas between marks end
 * none, if there is a second one. */
static const char *find_end(const char *first)
{
    const char *s = first;

    for (; *s && *s != ','; s++) {
        const char *close = opens(first, s) ? find_close(s) : NULL;
        if (close)
            s = close;
    }
    return s;
}

void flags_add(struct flags *f, const char *line)
{
    while (*line) {
        const char *end = find_end(line);
        char *flag = g_strstrip(g_strndup(line, (gsize)(end - line)));
        if (*flag && !has_flag(f, flag))
            g_ptr_array_add(f->list, flag);
        else
            g_free(flag);
        line = end + (*end == ',');
    }
}

static bool is_hidden(const char *line, char sign)
{
    return line[0] == HIDDEN && line[1] == sign;
}

struct flags flags_find(const char *extracted, char **comments)
{
    struct flags f = {.list = g_ptr_array_new_with_free_func(g_free)};
    g_auto(GStrv) lines = g_strsplit(extracted, "\n", -1);
    g_autoptr(GString) all = g_string_new(NULL);
    GString *rest = g_string_new(NULL);

    for (char **line = lines; *line; line++) {
        if (is_hidden(*line, ',')) {
            g_string_append_printf(all, ", %s", g_strstrip(*line + 2));
        } else if (is_hidden(*line, '=')) {
            g_free(f.workflow);
            f.workflow = g_strstrip(g_strdup(*line + 2));
        } else if (**line || line[1]) {
            g_string_append_printf(rest, "%s\n", *line);
        }
    }
    /* Lines become one, in which a mark of the one may close another's: read
     * as one, flags are what they will be the next time. */
    flags_add(&f, all->str);
    *comments = g_string_free(rest, FALSE);
    return f;
}

void flags_fini(struct flags *f)
{
    if (f->list)
        g_ptr_array_unref(f->list);
    g_free(f->workflow);
}

static char *join(const GPtrArray *list)
{
    GString *out = g_string_new(NULL);

    for (guint i = 0; i < list->len; i++)
        g_string_append_printf(out, "%s%s", i ? ", " : "",
                               (const char *)list->pdata[i]);
    return g_string_free(out, FALSE);
}

/* The `#,` line: what the library wrote, and the others. */
static void print_flags(const struct flags *f, const char *known, GString *out)
{
    struct flags all = {.list = g_ptr_array_new_with_free_func(g_free)};

    flags_add(&all, known);
    for (guint i = 0; i < f->list->len; i++)
        if (strcmp(f->list->pdata[i], "fuzzy") != 0 &&
            !has_flag(&all, f->list->pdata[i]))
            g_ptr_array_add(all.list, g_strdup(f->list->pdata[i]));
    g_autofree char *line = join(all.list);
    if (*line)
        g_string_append_printf(out, "#, %s\n", line);
    if (f->workflow && *f->workflow)
        g_string_append_printf(out, "#= %s\n", f->workflow);
    flags_fini(&all);
}

void flags_print(const struct flags *f, const char *entry, GString *out)
{
    g_auto(GStrv) lines = g_strsplit(entry, "\n", -1);
    char **line = lines;

    /* Comments, extracted comments and places come before the flags. */
    for (; *line && (*line)[0] == '#' &&
           !strchr(",=|~", (*line)[1] ? (*line)[1] : ' ');
         line++)
        g_string_append_printf(out, "%s\n", *line);
    bool known = *line && g_str_has_prefix(*line, "#,");
    print_flags(f, known ? *line + 2 : "", out);
    for (line += known; *line; line++)
        g_string_append_printf(out, "%s\n", *line);
}
