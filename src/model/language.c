/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/language.h"

#include "model/keys.h"

#include <glib.h>
#include <string.h>

#define USUAL_APOSTROPHE "\xe2\x80\x99" /* U+2019 */

/* Bytes of the mark at `s`: a character, and behind it (`opens`) or before it
 * a space that does not break, as French has inside its quotes. */
static size_t measure_mark(const char *s, bool opens)
{
    const char *next = g_utf8_next_char(s);

    if (!*s)
        return 0;
    if (g_unichar_isspace(g_utf8_get_char(opens && *next ? next : s)) && *next)
        next = g_utf8_next_char(next);
    return (size_t)(next - s);
}

static bool read_pair(const struct node *map, const char *key,
                      const char **open, const char **close, struct arena *a,
                      struct diag *d)
{
    const char *s;

    if (!read_text(map, key, &s, d))
        return false;
    size_t n = measure_mark(s, true);
    size_t m = measure_mark(s + n, false);
    if (!n || !m || s[n + m]) {
        diag_report(d, DIAG_VALUE_WRONG, node_find(map, key)->at,
                    "'%s' is two marks, one that opens and one that closes",
                    key);
        return false;
    }
    *open = arena_strndup(a, s, n);
    *close = arena_strndup(a, s + n, m);
    return true;
}

static void read_quotes(struct language *l, const struct node *root,
                        struct arena *a, struct diag *d)
{
    const struct node *n = read_map(root, "quotes", d);
    struct quotes q = {.apostrophe = USUAL_APOSTROPHE};

    if (!n || !read_keys(n, &keys_quotes, d))
        return;
    if (read_text(n, "apostrophe", &q.apostrophe, d) &&
        g_utf8_strlen(q.apostrophe, -1) != 1)
        diag_report(d, DIAG_VALUE_WRONG, node_find(n, "apostrophe")->at,
                    "'apostrophe' is one mark");
    if (read_pair(n, "outer", &q.open, &q.close, a, d) &&
        read_pair(n, "inner", &q.inner_open, &q.inner_close, a, d))
        l->quotes = q;
}

/* The keys of the table stand in the order of enum printed. */
static void read_printed(struct language *l, const struct node *root,
                         struct diag *d)
{
    const struct node *n = read_map(root, "printed", d);

    if (!n || !read_keys(n, &keys_printed, d))
        return;
    for (size_t i = 0; i < PRINTED_COUNT; i++)
        read_text(n, keys_printed.keys[i].name, &l->printed[i], d);
}

static void read_labels(struct language *l, const struct node *root,
                        struct arena *a, struct diag *d)
{
    const struct node *n = read_list(root, "labels", d);

    if (!n)
        return;
    l->labels = ARENA_ARRAY(a, struct label, n->n);
    for (size_t i = 0; i < n->n; i++) {
        const struct node *m = n->items[i];
        struct label label = {.at = m->at};
        if (read_keys(m, &keys_label, d) &&
            read_text(m, "word", &label.word, d) &&
            read_text(m, "instead", &label.instead, d) &&
            read_text(m, "why", &label.why, d))
            l->labels[l->nlabels++] = label;
    }
}

struct language *language_load(const char *path, const char *id,
                               struct arena *a, struct diag *d)
{
    unsigned before = diag_errors(d);
    const struct node *root = node_load(path, path, a, d);
    struct language *l = ARENA_NEW(a, struct language);

    if (!root || !read_header(root, "language", 1, d) ||
        !read_keys(root, &keys_language, d))
        return NULL;
    if (read_text(root, "id", &l->id, d) && strcmp(l->id, id) != 0)
        diag_report(d, DIAG_VALUE_WRONG, node_find(root, "id")->at,
                    "the file is called '%s' and its id is '%s'; give both "
                    "one name",
                    id, l->id);
    read_quotes(l, root, a, d);
    read_printed(l, root, d);
    read_labels(l, root, a, d);
    return diag_errors(d) == before ? l : NULL;
}
