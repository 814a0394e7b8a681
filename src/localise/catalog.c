/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/catalog.h"

#include "base/file.h"
#include "localise/pofile.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

#define ENDING ".po"

struct entry {
    const char *source, *text; /* text NULL: not translated */
    bool fuzzy;
    struct pos at;
};

struct catalog {
    GHashTable *entries; /* context -> struct entry */
    bool draft;
};

/* Where each context stands: libgettextpo does not tell. */
static GHashTable *find_places(const char *text)
{
    static const char begin[] = "msgctxt \"";
    GHashTable *places =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    unsigned line = 1;

    for (const char *s = text; *s; line++) {
        size_t n = strcspn(s, "\n");
        size_t start = strlen(begin);
        if (n > start && strncmp(s, begin, start) == 0 && s[n - 1] == '"')
            g_hash_table_insert(places, g_strndup(s + start, n - start - 1),
                                GUINT_TO_POINTER(line));
        s += n + (s[n] == '\n');
    }
    return places;
}

static void take_message(struct catalog *c, po_message_t m, GHashTable *places,
                         const char *path, struct arena *a)
{
    const char *context = po_message_msgctxt(m), *text = po_message_msgstr(m);

    if (!context || po_message_is_obsolete(m))
        return;
    struct entry *e = ARENA_NEW(a, struct entry);
    e->source = arena_strdup(a, po_message_msgid(m));
    e->text = text[strspn(text, " \t\r\n")] ? arena_strdup(a, text) : NULL;
    e->fuzzy = po_message_is_fuzzy(m);
    e->at.file = arena_strdup(a, path);
    e->at.line = GPOINTER_TO_UINT(g_hash_table_lookup(places, context));
    e->at.col = e->at.line ? 1 : 0;
    g_hash_table_insert(c->entries, arena_strdup(a, context), e);
}

static bool is_draft(po_file_t po)
{
    const char *header = po_file_domain_header(po, NULL);
    char *state = header ? po_header_field(header, CATALOG_REVIEW) : NULL;
    bool draft = !state || !*state || strcmp(state, CATALOG_DRAFT) == 0;

    free(state);
    return draft;
}

struct catalog *catalog_load(const char *path, struct arena *a, struct diag *d)
{
    g_autofree char *text = pofile_text(path, d);
    po_file_t po = text ? pofile_parse(text, path, d) : NULL;
    po_message_t m;

    if (!po)
        return NULL;
    g_autoptr(GHashTable) places = find_places(text);
    struct catalog *c = g_new0(struct catalog, 1);
    c->entries = g_hash_table_new(g_str_hash, g_str_equal);
    c->draft = is_draft(po);
    po_message_iterator_t i = po_message_iterator(po, NULL);
    while ((m = po_next_message(i)))
        take_message(c, m, places, path, a);
    po_message_iterator_free(i);
    po_file_free(po);
    return c;
}

void catalog_free(struct catalog *c)
{
    if (!c)
        return;
    g_hash_table_unref(c->entries);
    g_free(c);
}

struct translation catalog_find(const struct catalog *c, const char *context,
                                const char *source)
{
    const struct entry *e = g_hash_table_lookup(c->entries, context);

    if (!e)
        return (struct translation){0};
    bool same = strcmp(e->source, source) == 0;
    return (struct translation){
        .text = same && !e->fuzzy ? e->text : NULL,
        .fuzzy = e->fuzzy,
        .was = same ? NULL : e->source,
        .at = e->at,
    };
}

bool catalog_is_draft(const struct catalog *c)
{
    return c->draft;
}

char **catalog_languages(const char *folder)
{
    g_autofree char *path = g_build_filename(folder, CATALOG_FOLDER, NULL);
    g_autoptr(GPtrArray) all = file_names(path);
    g_autoptr(GPtrArray) names = g_ptr_array_new();

    for (guint i = 0; i < all->len; i++) {
        const char *leaf = all->pdata[i];
        if (g_str_has_suffix(leaf, ENDING))
            g_ptr_array_add(names,
                            g_strndup(leaf, strlen(leaf) - strlen(ENDING)));
    }
    g_ptr_array_add(names, NULL);
    return (char **)g_ptr_array_free(g_steal_pointer(&names), FALSE);
}

char *catalog_path(const char *folder, const char *language)
{
    g_autofree char *leaf = g_strconcat(language, ENDING, NULL);

    return g_build_filename(folder, CATALOG_FOLDER, leaf, NULL);
}
