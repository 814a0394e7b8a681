/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/hyphen.h"

#include "base/file.h"

#include <glib.h>
#include <hyphen.h>
#include <stdio.h>
#include <string.h>

/* Shorter words are never broken. */
#define LETTERS_MIN 8
#define LETTERS_MAX 100
#define SIDE_MIN 3

#define DICTIONARY_MAX (16 << 20)

static const char folder[] = "/usr/share/hyphen";

struct hyphens {
    HyphenDict *dict;
    bool drops_trema; /* cliënt, but cli-ent: such a word stays whole there */
};

static char *find_named(const char *leaf)
{
    g_autofree char *path = g_build_filename(folder, leaf, NULL);

    return file_is_regular(path) ? g_steal_pointer(&path) : NULL;
}

/* hyph_nl.dic, or else the first of hyph_nl_*.dic in order of name, with the
 * language's own country (nl_NL, de_DE) before the others. */
static char *find_dictionary(const char *language)
{
    g_autofree char *tag = g_strdelimit(g_strdup(language), "-", '_');
    g_autofree char *base = g_strndup(tag, strcspn(tag, "_"));
    g_autofree char *upper = g_ascii_strup(base, -1);
    g_autofree char *prefix = g_strdup_printf("hyph_%s_", base);
    char *names[] = {g_strdup_printf("hyph_%s.dic", tag),
                     g_strdup_printf("hyph_%s_%s.dic", base, upper),
                     g_strdup_printf("hyph_%s.dic", base)};
    char *path = NULL;

    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        if (!path)
            path = find_named(names[i]);
        g_free(names[i]);
    }
    if (path)
        return path;
    g_autoptr(GPtrArray) all = file_names(folder);
    for (guint i = 0; i < all->len && !path; i++)
        if (g_str_has_prefix(all->pdata[i], prefix) &&
            g_str_has_suffix(all->pdata[i], ".dic"))
            path = find_named(all->pdata[i]);
    return path;
}

/* hnj_hyphen_load() (2.8.8) takes a file that cannot be read for one that has
 * ended, and so half a dictionary for a whole one. */
static HyphenDict *load(const char *path)
{
    enum file_fault why;
    size_t size;
    g_autofree char *bytes = file_read(path, DICTIONARY_MAX, &size, &why);
    FILE *file = bytes && size ? fmemopen(bytes, size, "r") : NULL;
    HyphenDict *dict = file ? hnj_hyphen_load_file(file) : NULL;

    if (file)
        fclose(file);
    return dict;
}

struct hyphens *hyphen_new(const char *language)
{
    g_autofree char *path = find_dictionary(language);

    HyphenDict *dict = path ? load(path) : NULL;
    if (!dict)
        return NULL;
    struct hyphens *h = g_new0(struct hyphens, 1);
    h->dict = dict;
    h->drops_trema = strncmp(language, "nl", 2) == 0;
    return h;
}

void hyphen_free(struct hyphens *h)
{
    if (!h)
        return;
    hnj_hyphen_free(h->dict);
    g_free(h);
}

/* Breaks after character i of `lower` where marks[i] is odd.  Dictionaries
 * for Dutch are ISO-8859-1 in libhyphen 2.8.8, so the word goes there. */
static bool find_points(struct hyphens *h, const char *lower, char *marks)
{
    g_autofree char *word =
        h->dict->utf8
            ? g_strdup(lower)
            : g_convert(lower, -1, h->dict->cset, "UTF-8", NULL, NULL, NULL);
    char **rep = NULL;
    int *pos = NULL, *cut = NULL;

    if (!word)
        return false;
    int size = (int)strlen(word);
    int failed =
        hnj_hyphen_hyphenate3(h->dict, word, size, marks, NULL, &rep, &pos,
                              &cut, SIDE_MIN, SIDE_MIN, SIDE_MIN, SIDE_MIN);
    for (int i = 0; rep && i < size; i++) {
        if (rep[i])
            marks[i] = '0'; /* the spelling would change: leave it whole */
        g_free(rep[i]);
    }
    g_free(rep);
    g_free(pos);
    g_free(cut);
    return !failed;
}

/* Whether a break before `next` leaves the spelling as it is. */
static bool keeps_spelling(const struct hyphens *h, const char *next)
{
    return !h->drops_trema ||
           !g_utf8_strchr("äëïöüÄËÏÖÜ", -1, g_utf8_get_char(next));
}

static void append_word(struct hyphens *h, GString *out, const char *word,
                        size_t size)
{
    g_autofree char *own = g_strndup(word, size);
    g_autofree char *lower = g_utf8_strdown(own, -1);
    char marks[LETTERS_MAX * 6 + 8] = {0};
    glong n = g_utf8_strlen(own, -1);

    if (n < LETTERS_MIN || n > LETTERS_MAX || g_utf8_strlen(lower, -1) != n ||
        !find_points(h, lower, marks)) {
        g_string_append(out, own);
        return;
    }
    const char *p = own;
    for (glong i = 0; i < n; i++) {
        const char *next = g_utf8_next_char(p);
        g_string_append_len(out, p, next - p);
        if (i + 1 < n && (marks[i] & 1) && keeps_spelling(h, next))
            g_string_append(out, HYPHEN_SOFT);
        p = next;
    }
}

char *hyphen_insert(struct hyphens *h, const char *s)
{
    GString *out = g_string_new(NULL);

    while (*s) {
        const char *p = s;
        while (*p && g_unichar_isalpha(g_utf8_get_char(p)))
            p = g_utf8_next_char(p);
        if (p > s) {
            append_word(h, out, s, (size_t)(p - s));
            s = p;
            continue;
        }
        p = g_utf8_next_char(s);
        g_string_append_len(out, s, p - s);
        s = p;
    }
    return g_string_free(out, FALSE);
}
