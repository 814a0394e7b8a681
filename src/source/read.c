/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/read.h"

#include "base/unit.h"

#include <errno.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

#define WORD_MAX 40

/* Edits (insert, drop, change a byte) between two short words. */
static unsigned distance(const char *a, const char *b)
{
    unsigned row[WORD_MAX + 1];
    size_t na = strlen(a), nb = strlen(b);

    if (na > WORD_MAX || nb > WORD_MAX)
        return WORD_MAX;
    for (size_t j = 0; j <= nb; j++)
        row[j] = (unsigned)j;
    for (size_t i = 1; i <= na; i++) {
        unsigned before = row[0];
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= nb; j++) {
            unsigned change = before + (a[i - 1] != b[j - 1]);
            before = row[j];
            row[j] = MIN(change, MIN(row[j], row[j - 1]) + 1);
        }
    }
    return row[nb];
}

const char *read_nearest(const char *word, const char *const *known)
{
    const char *best = NULL;
    unsigned least = (unsigned)(MIN(strlen(word), WORD_MAX) / 2) + 1;

    for (; *known; known++) {
        unsigned n = distance(word, *known);
        if (n < least) {
            least = n;
            best = *known;
        }
    }
    return best;
}

void read_unknown(enum diag_kind kind, struct pos at, const char *what,
                  const char *word, const char *const *known, struct diag *d)
{
    const char *near = read_nearest(word, known);
    const char *where = strchr(what, ' '); /* "key of a card" */
    g_autofree char *name = g_strndup(what, strcspn(what, " "));

    if (near)
        diag_report(d, kind, at, "unknown %s '%s'%s; did you mean '%s'?", name,
                    word, where ? where : "", near);
    else
        diag_report(d, kind, at, "unknown %s '%s'%s", name, word,
                    where ? where : "");
    if (kind == DIAG_KEY_UNKNOWN && strchr(word, ' '))
        diag_note(d, at,
                  "a text with a comma in it needs quotes between { and }");
}

static void complain_key(const struct node *key, const struct key_table *table,
                         const char *const *known, struct diag *d)
{
    g_autofree char *what = g_strdup_printf("key in %s", table->what);

    read_unknown(DIAG_KEY_UNKNOWN, key->at, what, key->text, known, d);
}

static bool is_one_of(const char *name, const char *const *known)
{
    for (; *known; known++)
        if (strcmp(*known, name) == 0)
            return true;
    return false;
}

bool read_is_meant(const struct node *map, const char *name,
                   const char *const *known)
{
    for (size_t i = 0; i < map->n; i++) {
        const char *key = map->keys[i]->text;
        if (!is_one_of(key, known) &&
            g_strcmp0(read_nearest(key, known), name) == 0)
            return true;
    }
    return false;
}

bool read_has_key(const struct key_table *table, const char *name)
{
    for (const struct key *k = table->keys; k->name; k++)
        if (strcmp(k->name, name) == 0)
            return true;
    return false;
}

static bool complain_type(const struct node *n, const char *wanted,
                          struct diag *d)
{
    static const char *const names[] = {"a text", "a list", "a map"};

    diag_report(d, DIAG_TYPE_WRONG, n->at, "%s was expected here, not %s",
                wanted, names[n->kind]);
    return false;
}

void read_required(const struct node *map, const struct key_table *table,
                   const char *const *known, struct diag *d)
{
    for (const struct key *k = table->keys; k->name; k++)
        if (k->required && !node_find(map, k->name) &&
            !read_is_meant(map, k->name, known))
            diag_report(d, DIAG_KEY_MISSING, map->at, "%s needs the key '%s'",
                        table->what, k->name);
}

bool read_keys(const struct node *n, const struct key_table *table,
               struct diag *d)
{
    const char *known[64];
    size_t count = 0;

    if (n->kind != NODE_MAP)
        return complain_type(n, "a map of keys and values", d);
    for (const struct key *k = table->keys; k->name; k++) {
        g_assert(count + 1 < G_N_ELEMENTS(known));
        known[count++] = k->name;
    }
    known[count] = NULL;
    for (size_t i = 0; i < n->n; i++)
        if (!is_one_of(n->keys[i]->text, known))
            complain_key(n->keys[i], table, known, d);
    read_required(n, table, known, d);
    return true;
}

bool read_text_node(const struct node *n, const char **out, struct diag *d)
{
    if (n->kind != NODE_SCALAR)
        return complain_type(n, "a text", d);
    if (n->plain && (!*n->text || strcmp(n->text, "~") == 0 ||
                     strcmp(n->text, "null") == 0)) {
        diag_report(d, DIAG_VALUE_WRONG, n->at,
                    "nothing stands here; give a text or leave the key out");
        return false;
    }
    *out = n->text;
    return true;
}

bool read_text(const struct node *map, const char *key, const char **out,
               struct diag *d)
{
    const struct node *n = node_find(map, key);
    return n && read_text_node(n, out, d);
}

bool read_um_node(const struct node *n, um *out, struct diag *d)
{
    const char *s;

    if (!read_text_node(n, &s, d))
        return false;
    if (unit_parse_um(s, out))
        return true;
    diag_report(d, DIAG_UNIT_WRONG, n->at,
                "'%s' is no length; write a number and mm, cm, in or pt, such "
                "as '3 mm'",
                s);
    return false;
}

bool read_um(const struct node *map, const char *key, um *out, struct diag *d)
{
    const struct node *n = node_find(map, key);
    um v;

    if (!n || !read_um_node(n, &v, d))
        return false;
    if (v < 0) {
        diag_report(d, DIAG_VALUE_WRONG, n->at, "'%s' is below nothing",
                    n->text);
        return false;
    }
    *out = v;
    return true;
}

bool read_bool(const struct node *map, const char *key, bool *out,
               struct diag *d)
{
    static const char *const words[] = {"false", "true", NULL};
    int i;

    if (!read_word(map, key, words, &i, d))
        return false;
    *out = i == 1;
    return true;
}

bool read_int_node(const struct node *n, int min, int max, int *out,
                   struct diag *d)
{
    const char *s;
    gint64 v;

    if (!read_text_node(n, &s, d))
        return false;
    if (!g_ascii_string_to_signed(s, 10, min, max, &v, NULL)) {
        diag_report(d, DIAG_VALUE_WRONG, n->at,
                    "'%s' is no whole number from %d to %d", s, min, max);
        return false;
    }
    *out = (int)v;
    return true;
}

bool read_int(const struct node *map, const char *key, int min, int max,
              int *out, struct diag *d)
{
    const struct node *n = node_find(map, key);
    return n && read_int_node(n, min, max, out, d);
}

bool read_number(const struct node *map, const char *key, double min,
                 double max, double *out, struct diag *d)
{
    const struct node *n = node_find(map, key);
    const char *s;
    char *end;

    if (!n || !read_text_node(n, &s, d))
        return false;
    double v = g_ascii_strtod(s, &end);
    if (end == s || *end || s[strspn(s, "-.0123456789")] ||
        !(v >= min && v <= max)) {
        diag_report(d, DIAG_VALUE_WRONG, n->at,
                    "'%s' is no number from %g to %g", s, min, max);
        return false;
    }
    *out = v;
    return true;
}

bool read_word(const struct node *map, const char *key,
               const char *const *words, int *out, struct diag *d)
{
    const struct node *n = node_find(map, key);
    const char *s;

    if (!n || !read_text_node(n, &s, d))
        return false;
    for (int i = 0; words[i]; i++) {
        if (strcmp(words[i], s) == 0) {
            *out = i;
            return true;
        }
    }
    g_autofree char *all = g_strjoinv(", ", (char **)words);
    diag_report(d, DIAG_VALUE_WRONG, n->at, "'%s' is none of: %s", s, all);
    return false;
}

const struct node *read_list(const struct node *map, const char *key,
                             struct diag *d)
{
    const struct node *n = node_find(map, key);

    if (n && n->kind != NODE_LIST) {
        complain_type(n, "a list", d);
        return NULL;
    }
    return n;
}

const struct node *read_map(const struct node *map, const char *key,
                            struct diag *d)
{
    const struct node *n = node_find(map, key);

    if (n && n->kind != NODE_MAP) {
        complain_type(n, "a map of keys and values", d);
        return NULL;
    }
    return n;
}

bool read_header(const struct node *root, const char *kind, int version,
                 struct diag *d)
{
    const struct node *n = node_find(root, "kaart");
    g_autofree char *wanted = g_strdup_printf("%s/%d", kind, version);
    const char *s;

    if (root->kind != NODE_MAP)
        return complain_type(root, "a map of keys and values", d);
    if (!n) {
        diag_report(d, DIAG_VERSION_WRONG, root->at,
                    "the file does not say what it is; begin with 'kaart: %s'",
                    wanted);
        return false;
    }
    if (!read_text_node(n, &s, d))
        return false;
    if (strcmp(s, wanted) == 0)
        return true;
    size_t same = strlen(kind) + 1; /* with the slash */
    if (strncmp(s, wanted, same) == 0)
        diag_report(d, DIAG_VERSION_WRONG, n->at,
                    "this kaart reads '%s', not '%s'; is there a newer one?",
                    wanted, s);
    else
        diag_report(d, DIAG_VERSION_WRONG, n->at,
                    "'%s' was expected here, not '%s'", wanted, s);
    return false;
}

bool read_at_most(const struct node *n, size_t most, const char *what,
                  struct diag *d)
{
    if (n->n <= most)
        return true;
    diag_report(d, DIAG_YAML_LARGE, n->at, "%zu %s; there can be %zu at most",
                n->n, what, most);
    return false;
}
