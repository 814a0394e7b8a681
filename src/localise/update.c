/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/update.h"

#include "base/file.h"
#include "base/write.h"
#include "localise/catalog.h"
#include "localise/entries.h"
#include "localise/header.h"

#include <glib.h>
#include <string.h>

struct update {
    const struct update_job *job;
    const char *path;
    struct update_counts *counts;
    struct diag *diag;
    struct entries *entries;
    GHashTable *by_both, *by_context, *by_source;
};

/* A key of by_both; no text of a deck holds an EOT. */
static char *join(const char *context, const char *source)
{
    return g_strconcat(context, "\004", source, NULL);
}

static void file_under(GHashTable *table, char *key, struct entry *e)
{
    GPtrArray *list = g_hash_table_lookup(table, key);

    if (!list) {
        list = g_ptr_array_new();
        g_hash_table_insert(table, g_strdup(key), list);
    }
    g_ptr_array_add(list, e);
    g_free(key);
}

/* The first entry under `key` that no message has yet. */
static struct entry *find_free(GHashTable *table, const char *key)
{
    const GPtrArray *list = g_hash_table_lookup(table, key);

    for (guint i = 0; list && i < list->len; i++) {
        struct entry *e = list->pdata[i];
        if (!e->taken)
            return e;
    }
    return NULL;
}

/* Plurals are none of ours: they stay as they are and become obsolete. */
static void file_entries(struct update *u, bool obsolete)
{
    for (guint i = 0; i < u->entries->list->len; i++) {
        struct entry *e = u->entries->list->pdata[i];
        const char *source = po_message_msgid(e->m);
        const char *context = po_message_msgctxt(e->m);
        if (entries_is_header(e) || po_message_msgid_plural(e->m) ||
            (po_message_is_obsolete(e->m) != 0) != obsolete)
            continue;
        file_under(u->by_source, g_strdup(source), e);
        if (!context)
            continue;
        file_under(u->by_both, join(context, source), e);
        file_under(u->by_context, g_strdup(context), e);
    }
}

/* The translation of `e` was made for the text it has until now, or, when it
 * was fuzzy before, for an earlier one. */
static void remember_source(struct entry *e)
{
    const char *context = po_message_msgctxt(e->m);

    if (!entries_is_translated(e))
        return;
    if (!po_message_is_fuzzy(e->m) || !po_message_prev_msgid(e->m)) {
        po_message_set_prev_msgctxt(e->m, context);
        po_message_set_prev_msgid(e->m, po_message_msgid(e->m));
    }
    po_message_set_fuzzy(e->m, 1);
}

static void take(struct update *u, struct entry *e, size_t i)
{
    const struct message *m = &u->job->messages[i];
    const char *context = po_message_msgctxt(e->m);
    bool same = context && strcmp(context, m->context) == 0 &&
                strcmp(po_message_msgid(e->m), m->source.text) == 0;

    if (same && po_message_is_obsolete(e->m))
        u->counts->back++;
    else if (same)
        u->counts->kept++;
    else
        u->counts->changed++;
    if (!same) {
        remember_source(e);
        po_message_set_msgctxt(e->m, m->context);
        po_message_set_msgid(e->m, m->source.text);
    }
    po_message_set_obsolete(e->m, 0);
    e->order = i + 1;
    e->taken = true;
}

/* A new message may have the translation of the same text elsewhere, to look
 * at. */
static void offer(struct update *u, po_message_t m, const char *source)
{
    const GPtrArray *list = g_hash_table_lookup(u->by_source, source);

    for (guint i = 0; list && i < list->len; i++) {
        const struct entry *e = list->pdata[i];
        if (strcmp(po_message_msgid(e->m), source) != 0 ||
            !entries_is_translated(e) || po_message_is_fuzzy(e->m))
            continue;
        po_message_set_msgstr(m, po_message_msgstr(e->m));
        po_message_set_prev_msgctxt(m, po_message_msgctxt(e->m));
        po_message_set_prev_msgid(m, source);
        po_message_set_fuzzy(m, 1);
        return;
    }
}

static void begin(struct update *u, size_t i)
{
    const struct message *m = &u->job->messages[i];
    po_message_t new = po_message_create();

    po_message_set_msgctxt(new, m->context);
    po_message_set_msgid(new, m->source.text);
    po_message_set_msgstr(new, "");
    offer(u, new, m->source.text);
    struct entry *e = entries_add(u->entries, new);
    e->order = i + 1;
    e->taken = true;
    u->counts->added++;
}

/* What has name and text goes first, so that nothing is taken from it; then a
 * text that has another name now, and last a name that has another text. */
static void match(struct update *u)
{
    const struct message *messages = u->job->messages;
    g_autofree bool *done = g_new0(bool, u->job->n + 1);

    for (int pass = 0; pass < 3; pass++) {
        for (size_t i = 0; i < u->job->n; i++) {
            const struct message *m = &messages[i];
            g_autofree char *both = join(m->context, m->source.text);
            struct entry *e = done[i]     ? NULL
                              : pass == 0 ? find_free(u->by_both, both)
                              : pass == 1
                                  ? find_free(u->by_source, m->source.text)
                                  : find_free(u->by_context, m->context);
            if (!e || (pass == 1 && !entries_is_translated(e)))
                continue;
            take(u, e, i);
            done[i] = true;
        }
    }
    for (size_t i = 0; i < u->job->n; i++)
        if (!done[i])
            begin(u, i);
}

/* The deck says no more what this entry translates. */
static void let_go(struct update *u, struct entry *e)
{
    u->counts->gone++;
    po_message_set_obsolete(e->m, 1);
    po_message_set_extracted_comments(e->m, "");
    while (po_message_filepos(e->m, 0))
        po_message_remove_filepos(e->m, 0);
}

/* Flags that kaart writes itself, and writes anew. */
static void drop_own_flags(struct flags *f)
{
    static const char *const own[] = {
        "max-size:", "font-family:", "font-size:"};

    for (guint i = f->list->len; i-- > 0;)
        for (size_t k = 0; k < G_N_ELEMENTS(own); k++)
            if (g_str_has_prefix(f->list->pdata[i], own[k])) {
                g_ptr_array_remove_index(f->list, i);
                break;
            }
}

/* The file of the deck as its own folder knows it. */
static const char *name_file(const struct deck *deck, const char *file)
{
    size_t n = strlen(deck->folder);

    if (strncmp(file, deck->folder, n) == 0 && file[n] == '/')
        return file + n + 1;
    return file;
}

static void describe(const struct update *u, struct entry *e)
{
    const struct message *m = &u->job->messages[e->order - 1];
    const struct hint *hint = &u->job->hints[e->order - 1];
    const char *prev = po_message_prev_msgid(e->m);

    while (po_message_filepos(e->m, 0))
        po_message_remove_filepos(e->m, 0);
    if (m->source.at.file)
        po_message_add_filepos(e->m, name_file(u->job->deck, m->source.at.file),
                               m->source.at.line);
    po_message_set_extracted_comments(e->m, hint->comment ? hint->comment : "");
    if (hint->flags)
        flags_add(&e->flags, hint->flags);
    /* It went and came back: there is no difference to show. */
    if (prev && strcmp(prev, m->source.text) == 0 &&
        g_strcmp0(po_message_prev_msgctxt(e->m), m->context) == 0) {
        po_message_set_prev_msgctxt(e->m, NULL);
        po_message_set_prev_msgid(e->m, NULL);
    }
}

static void finish_entries(struct update *u)
{
    for (guint i = 0; i < u->entries->list->len; i++) {
        struct entry *e = u->entries->list->pdata[i];
        if (entries_is_header(e))
            continue;
        drop_own_flags(&e->flags);
        if (e->taken)
            describe(u, e);
        else if (!po_message_is_obsolete(e->m))
            let_go(u, e);
    }
}

/* Comments behind the last entry: libgettextpo drops them. */
static const char *find_tail(const char *text)
{
    const char *tail = text;

    for (const char *s = text; *s;) {
        size_t n = strcspn(s, "\n");
        size_t blank = strspn(s, " \t\r");
        const char *next = s + n + (s[n] == '\n');
        if (blank < n && (s[blank] != '#' || s[blank + 1] == '~'))
            tail = next;
        s = next;
    }
    return tail + strspn(tail, " \t\r\n");
}

static GHashTable *make_table(void)
{
    return g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
                                 (GDestroyNotify)g_ptr_array_unref);
}

static char *merge(struct update *u, po_file_t po)
{
    header_fill(po, u->job->deck, u->job->language);
    u->entries = entries_new(po);
    u->by_both = make_table();
    u->by_context = make_table();
    u->by_source = make_table();
    file_entries(u, false);
    file_entries(u, true);
    match(u);
    finish_entries(u);
    char *text = entries_print(u->entries, u->path, u->diag);
    entries_free(u->entries);
    g_hash_table_unref(u->by_both);
    g_hash_table_unref(u->by_context);
    g_hash_table_unref(u->by_source);
    return text;
}

char *update_text(const struct update_job *job, const char *text,
                  const char *path, struct update_counts *counts,
                  struct diag *d)
{
    struct update u = {.job = job, .path = path, .counts = counts, .diag = d};
    g_autofree char *hidden = flags_hide(text ? text : "");

    *counts = (struct update_counts){0};
    if (text && !*text) {
        diag_report(d, DIAG_PO_WRONG, (struct pos){path, 0, 0},
                    "the file is empty; remove it to begin anew");
        return NULL;
    }
    po_file_t po = text ? pofile_parse(hidden, path, d) : po_file_create();
    if (!po)
        return NULL;
    char *out = header_check(po, path, d) ? merge(&u, po) : NULL;
    po_file_free(po);
    const char *tail = text ? find_tail(text) : "";
    if (!out || !*tail)
        return out;
    char *whole = g_strconcat(out, "\n", tail, NULL);
    g_free(out);
    return whole;
}

bool update_file(const struct update_job *job, struct update_counts *counts,
                 struct diag *d)
{
    g_autofree char *path = catalog_path(job->deck->folder, job->language);
    bool there = file_exists(path);
    g_autofree char *old = there ? pofile_text(path, d) : NULL;

    *counts = (struct update_counts){0};
    if (there && !old)
        return false;
    /* The places of its faults are those in the file as it lies there. */
    if (old && *old) {
        po_file_t po = pofile_parse(old, path, d);
        if (!po)
            return false;
        po_file_free(po);
    }
    g_autofree char *text = update_text(job, old, path, counts, d);
    return text &&
           write_file(path, (const unsigned char *)text, strlen(text), d);
}
