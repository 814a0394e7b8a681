/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/catalog.h"

#include "base/file.h"

#include <errno.h>
#include <gettext-po.h>
#include <glib.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#define CATALOG_MAX_BYTES (8 * 1024 * 1024)
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

/* libgettextpo 0.21 hands its complaints to functions without a context, and
 * asks of them not to return from a fatal one. */
static _Thread_local struct {
    jmp_buf out;
    const char *path;
    struct diag *diag;
} reading;

static void take_fault(int severity, po_message_t message, const char *file,
                       size_t line, size_t column, int multiline,
                       const char *text)
{
    struct pos at = {reading.path, 0, 0};

    (void)message, (void)multiline;
    if (file && line != (size_t)-1) {
        at.line = (unsigned)line;
        at.col = column == (size_t)-1 ? 1 : (unsigned)column;
    }
    if (severity != PO_SEVERITY_WARNING)
        diag_report(reading.diag, DIAG_PO_WRONG, at, "%s", text);
    if (severity == PO_SEVERITY_FATAL_ERROR)
        longjmp(reading.out, 1);
}

static void take_two(int severity, po_message_t message1, const char *file1,
                     size_t line1, size_t column1, int multiline1,
                     const char *text1, po_message_t message2,
                     const char *file2, size_t line2, size_t column2,
                     int multiline2, const char *text2)
{
    (void)message2, (void)file2, (void)column2, (void)multiline2, (void)text2;
    take_fault(severity == PO_SEVERITY_FATAL_ERROR ? PO_SEVERITY_ERROR
                                                   : severity,
               message1, file1, line1, column1, multiline1, text1);
    if (severity == PO_SEVERITY_WARNING)
        return;
    diag_note(reading.diag, (struct pos){reading.path, (unsigned)line2, 1},
              "the other one");
    if (severity == PO_SEVERITY_FATAL_ERROR)
        longjmp(reading.out, 1);
}

static po_file_t read_po(const char *path, struct diag *d)
{
    static const struct po_xerror_handler handler = {take_fault, take_two};
    unsigned before = diag_errors(d);
    po_file_t po = NULL;

    reading.path = path;
    reading.diag = d;
    if (setjmp(reading.out) == 0)
        po = po_file_read(path, &handler);
    else
        return NULL;
    if (po && diag_errors(d) == before)
        return po;
    if (po)
        po_file_free(po);
    else if (diag_errors(d) == before)
        diag_report(d, DIAG_PO_WRONG, (struct pos){path, 0, 0},
                    "the file cannot be read");
    return NULL;
}

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

/* The text of the file, known to `d` by now, or NULL with a complaint. */
static char *read_text(const char *path, struct diag *d)
{
    struct pos at = {path, 0, 0};
    enum file_fault why;
    size_t size;
    char *text = file_read(path, CATALOG_MAX_BYTES, &size, &why);

    if (!text) {
        if (why == FILE_LARGE)
            diag_report(d, DIAG_FILE_LARGE, at, "the file is over %d MiB",
                        CATALOG_MAX_BYTES / 1024 / 1024);
        else
            diag_report(d, DIAG_FILE_READ, at, "cannot read the file: %s",
                        why == FILE_NO_FILE ? "it is no file"
                                            : g_strerror(errno));
        return NULL;
    }
    if (g_utf8_validate_len(text, size, NULL)) {
        diag_add_source(d, path, text, size);
        return text;
    }
    diag_report(d, DIAG_NOT_UTF8, at, "the file is not UTF-8; save it as that");
    g_free(text);
    return NULL;
}

static void take_message(struct catalog *c, po_message_t m, GHashTable *places,
                         const char *path, struct arena *a)
{
    const char *context = po_message_msgctxt(m), *text = po_message_msgstr(m);

    if (!context || po_message_is_obsolete(m))
        return;
    struct entry *e = ARENA_NEW(a, struct entry);
    e->source = arena_strdup(a, po_message_msgid(m));
    e->text = *text ? arena_strdup(a, text) : NULL;
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
    g_autofree char *text = read_text(path, d);
    po_file_t po = text ? read_po(path, d) : NULL;
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

static int compare_names(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

char **catalog_languages(const char *folder)
{
    g_autofree char *path = g_build_filename(folder, CATALOG_FOLDER, NULL);
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    g_autoptr(GPtrArray) names = g_ptr_array_new();
    const char *leaf;

    while (dir && (leaf = g_dir_read_name(dir)))
        if (g_str_has_suffix(leaf, ENDING))
            g_ptr_array_add(names,
                            g_strndup(leaf, strlen(leaf) - strlen(ENDING)));
    g_ptr_array_sort(names, compare_names);
    g_ptr_array_add(names, NULL);
    return (char **)g_ptr_array_free(g_steal_pointer(&names), FALSE);
}

char *catalog_path(const char *folder, const char *language)
{
    g_autofree char *leaf = g_strconcat(language, ENDING, NULL);

    return g_build_filename(folder, CATALOG_FOLDER, leaf, NULL);
}
