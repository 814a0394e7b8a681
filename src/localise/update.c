/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/update.h"

#include "base/write.h"
#include "localise/catalog.h"
#include "localise/flags.h"
#include "localise/pofile.h"

#include <glib.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Orders of entries that stand before and behind those of the deck. */
#define FIRST 0
#define LAST SIZE_MAX

struct entry {
    po_message_t m;
    struct flags flags;
    size_t order; /* in the file */
    bool taken;   /* it belongs to a message of the deck */
    bool gone;    /* it is obsolete, and marked so by hand */
    bool left;    /* out: it holds nothing of anybody */
};

struct update {
    const struct update_job *job;
    const char *path;
    struct update_counts *counts;
    struct diag *diag;
    po_file_t po;
    po_message_iterator_t end; /* of the file's messages */
    GPtrArray *entries;        /* struct entry */
    GHashTable *by_message, *by_both, *by_context, *by_source;
};

static void free_entry(gpointer p)
{
    struct entry *e = p;

    flags_fini(&e->flags);
    g_free(e);
}

static bool is_header(po_message_t m)
{
    return !po_message_msgctxt(m) && !*po_message_msgid(m);
}

static bool is_translated(po_message_t m)
{
    return *po_message_msgstr(m) != '\0';
}

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

static struct entry *add_entry(struct update *u, po_message_t m)
{
    struct entry *e = g_new0(struct entry, 1);
    char *comments;

    e->m = m;
    e->order = is_header(m) ? FIRST : LAST;
    e->flags = flags_find(po_message_extracted_comments(m), &comments);
    po_message_set_extracted_comments(m, comments);
    g_free(comments);
    g_ptr_array_add(u->entries, e);
    g_hash_table_insert(u->by_message, m, e);
    return e;
}

/* Plurals are none of ours: they stay as they are and become obsolete. */
static void file_entries(struct update *u, bool obsolete)
{
    for (guint i = 0; i < u->entries->len; i++) {
        struct entry *e = u->entries->pdata[i];
        const char *source = po_message_msgid(e->m);
        const char *context = po_message_msgctxt(e->m);
        if (is_header(e->m) || po_message_msgid_plural(e->m) ||
            (po_message_is_obsolete(e->m) != 0) != obsolete)
            continue;
        file_under(u->by_source, g_strdup(source), e);
        if (!context)
            continue;
        file_under(u->by_both, join(context, source), e);
        file_under(u->by_context, g_strdup(context), e);
    }
}

static void list_entries(struct update *u)
{
    po_message_t m;

    u->end = po_message_iterator(u->po, NULL);
    while ((m = po_next_message(u->end)))
        add_entry(u, m);
    file_entries(u, false);
    file_entries(u, true);
}

/* The translation of `e` was made for the text it has until now, or, when it
 * was fuzzy before, for an earlier one. */
static void remember_source(struct entry *e)
{
    const char *context = po_message_msgctxt(e->m);

    if (!is_translated(e->m))
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
            !is_translated(e->m) || po_message_is_fuzzy(e->m))
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
    po_message_insert(u->end, new);
    struct entry *e = add_entry(u, new);
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
            if (!e || (pass == 1 && !is_translated(e->m)))
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

/* libgettextpo does not print obsolete entries without a translation, though
 * a translator may have left word there; it prints them as others. */
static void keep_word(struct entry *e)
{
    if (!po_message_is_obsolete(e->m) || is_translated(e->m))
        return;
    po_message_set_obsolete(e->m, 0);
    e->gone = true;
    e->left = !*po_message_comments(e->m) && !po_message_msgid_plural(e->m);
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
    for (guint i = 0; i < u->entries->len; i++) {
        struct entry *e = u->entries->pdata[i];
        if (is_header(e->m))
            continue;
        drop_own_flags(&e->flags);
        if (e->taken)
            describe(u, e);
        else if (!po_message_is_obsolete(e->m))
            let_go(u, e);
        keep_word(e);
    }
}

/* Put into the header what it lacks; what it has stays. */
static void fill_header(struct update *u)
{
    const struct deck *deck = u->job->deck;
    const char *old = po_file_domain_header(u->po, NULL);
    g_autofree char *project =
        g_strdup_printf("%s %s", deck->id, deck->version);
    g_autofree char *date = g_strdup_printf("%s 00:00+0000", deck->date);
    const char *const fields[][2] = {
        {"Project-Id-Version", project},
        {"Report-Msgid-Bugs-To", ""},
        {"POT-Creation-Date", date},
        {"PO-Revision-Date", date},
        {"Last-Translator", "none"},
        {"Language-Team", "none"},
        {"Language", u->job->language},
        {"MIME-Version", "1.0"},
        {"Content-Type", "text/plain; charset=UTF-8"},
        {"Content-Transfer-Encoding", "8bit"},
        {CATALOG_REVIEW, CATALOG_DRAFT},
    };
    char *header = strdup(old ? old : "");

    for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
        char *has = po_header_field(header, fields[i][0]);
        if (!has) {
            char *more =
                po_header_set_field(header, fields[i][0], fields[i][1]);
            free(header);
            header = more;
        }
        free(has);
    }
    for (guint i = 0; i < u->entries->len; i++) {
        struct entry *e = u->entries->pdata[i];
        if (is_header(e->m) && !po_message_is_obsolete(e->m))
            po_message_set_msgstr(e->m, header);
    }
    free(header);
}

/* A file without a header gets one. */
static void need_header(struct update *u)
{
    if (po_file_domain_header(u->po, NULL))
        return;
    po_message_iterator_t at = po_message_iterator(u->po, NULL);
    po_message_t m = po_message_create();

    po_message_set_msgid(m, "");
    po_message_set_msgstr(m, "");
    po_message_insert(at, m);
    po_message_iterator_free(at);
}

static gint compare_orders(gconstpointer a, gconstpointer b)
{
    const struct entry *x = *(struct entry *const *)a;
    const struct entry *y = *(struct entry *const *)b;

    return (x->order > y->order) - (x->order < y->order);
}

/* The entries in the order in which the library prints them: first those that
 * are alive. */
static GPtrArray *list_printed(struct update *u)
{
    GPtrArray *list = g_ptr_array_new();
    po_message_t m;

    for (int obsolete = 0; obsolete < 2; obsolete++) {
        po_message_iterator_t i = po_message_iterator(u->po, NULL);
        while ((m = po_next_message(i)))
            if ((po_message_is_obsolete(m) != 0) == obsolete)
                g_ptr_array_add(list, g_hash_table_lookup(u->by_message, m));
        po_message_iterator_free(i);
    }
    return list;
}

/* An entry with the marks of an obsolete one. */
static char *mark_gone(const char *entry)
{
    g_auto(GStrv) lines = g_strsplit(entry, "\n", -1);
    GString *out = g_string_new(NULL);

    for (char **l = lines; *l; l++) {
        bool prev = g_str_has_prefix(*l, "#|");
        g_string_append_printf(out, "%s%s%s", l == lines ? "" : "\n",
                               prev         ? "#~"
                               : **l == '#' ? ""
                                            : "#~ ",
                               *l + prev);
    }
    return g_string_free(out, FALSE);
}

static void print_entries(char **chunks, GPtrArray *printed, GString *out)
{
    g_autoptr(GHashTable) texts = g_hash_table_new(NULL, NULL);

    for (guint i = 0; i < printed->len; i++)
        g_hash_table_insert(texts, printed->pdata[i], g_strchomp(chunks[i]));
    g_ptr_array_sort(printed, compare_orders);
    for (guint i = 0; i < printed->len; i++) {
        const struct entry *e = printed->pdata[i];
        if (e->left)
            continue;
        if (out->len)
            g_string_append_c(out, '\n');
        const char *text = g_hash_table_lookup(texts, e);
        g_autofree char *marked = e->gone ? mark_gone(text) : NULL;
        flags_print(&e->flags, marked ? marked : text, out);
    }
}

/* The library can neither sort nor remove; it puts a blank line between two
 * entries and none inside one. */
static char *print(struct update *u)
{
    g_autofree char *text = pofile_print(u->po, u->path, u->diag);
    g_autoptr(GPtrArray) printed = list_printed(u);

    if (!text)
        return NULL;
    g_auto(GStrv) chunks = g_strsplit(text, "\n\n", -1);
    if (g_strv_length(chunks) != printed->len) {
        diag_report(u->diag, DIAG_PO_WRONG, (struct pos){u->path, 0, 0},
                    "the file cannot be laid out anew; it stays as it is");
        return NULL;
    }
    GString *out = g_string_new(NULL);
    print_entries(chunks, printed, out);
    return g_string_free(out, FALSE);
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

/* False, complained, for a file in another charset than it is read in, or of
 * several domains, of which only one would be kept. */
static bool check_kind(struct update *u)
{
    const char *header = po_file_domain_header(u->po, NULL);
    char *type = header ? po_header_field(header, "Content-Type") : NULL;
    const char *charset = type ? strstr(type, "charset=") : NULL;
    const char *const *domains = po_file_domains(u->po);
    struct pos at = {u->path, 1, 1};
    bool ok = true;

    charset = charset ? charset + strlen("charset=") : "UTF-8";
    if (g_ascii_strcasecmp(charset, "UTF-8") != 0 &&
        g_ascii_strcasecmp(charset, "ASCII") != 0) {
        diag_report(u->diag, DIAG_PO_WRONG, at,
                    "the header says the charset is '%s'; save the file as "
                    "UTF-8",
                    charset);
        ok = false;
    }
    for (; *domains; domains++)
        if (strcmp(*domains, "messages") != 0) {
            diag_report(u->diag, DIAG_PO_WRONG, at,
                        "the file has a domain '%s'; a deck's file has none",
                        *domains);
            ok = false;
        }
    free(type);
    return ok;
}

static void update_init(struct update *u)
{
    u->entries = g_ptr_array_new_with_free_func(free_entry);
    u->by_message = g_hash_table_new(NULL, NULL);
    u->by_both = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
                                       (GDestroyNotify)g_ptr_array_unref);
    u->by_context = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
                                          (GDestroyNotify)g_ptr_array_unref);
    u->by_source = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify)g_ptr_array_unref);
}

static void update_fini(struct update *u)
{
    if (u->end)
        po_message_iterator_free(u->end);
    g_ptr_array_unref(u->entries);
    g_hash_table_unref(u->by_message);
    g_hash_table_unref(u->by_both);
    g_hash_table_unref(u->by_context);
    g_hash_table_unref(u->by_source);
}

static char *merge(struct update *u)
{
    update_init(u);
    need_header(u);
    list_entries(u);
    fill_header(u);
    match(u);
    finish_entries(u);
    char *text = print(u);
    update_fini(u);
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
    u.po = text ? pofile_parse(hidden, path, d) : po_file_create();
    if (!u.po)
        return NULL;
    char *out = check_kind(&u) ? merge(&u) : NULL;
    po_file_free(u.po);
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
    bool there = g_file_test(path, G_FILE_TEST_EXISTS);
    g_autofree char *old = there ? pofile_text(path, d) : NULL;

    *counts = (struct update_counts){0};
    if (there && !old)
        return false;
    /* The places of its faults are those in the file as it lies there. */
    if (old && *old) {
        po_file_t po = pofile_read(path, d);
        if (!po)
            return false;
        po_file_free(po);
    }
    g_autofree char *text = update_text(job, old, path, counts, d);
    return text &&
           write_file(path, (const unsigned char *)text, strlen(text), d);
}
