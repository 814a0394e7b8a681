/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/diag.h"

#include <glib.h>
#include <stdarg.h>
#include <string.h>

/* Longest piece of a source line that is shown, in code points, and how far
 * in it the caret may stand before what is left of it is left out. */
#define SHOWN_MAX 100
#define CARET_MAX 80

/* Longest message kept whole, in code points.  Of a longer one the middle,
 * some value that nobody reads to its end, is left out. */
#define MESSAGE_MAX 600

/* A source that is a table. */
struct table {
    GArray *cells; /* struct diag_cell */
    char **names;  /* of columns; "" for none */
};

struct diag {
    GArray *entries; /* struct diag_entry, DIAG_MAX and one more at most */
    unsigned counts[DIAG_KIND_COUNT];
    unsigned errors;
    enum level worst;
    bool full;
    bool dropped;     /* the last complaint had been made before */
    GHashTable *said; /* every complaint that is kept, as a line */
    GStringChunk *strings;
    GHashTable *sources; /* file name -> GBytes */
    GHashTable *tables;  /* file name -> struct table */
};

static const struct {
    const char *slug;
    enum level level;
} kinds[] = {
#define X(kind, level, slug) {slug, LEVEL_##level},
    DIAG_KINDS(X)
#undef X
};

static void free_table(gpointer p)
{
    struct table *t = p;

    g_array_unref(t->cells);
    g_strfreev(t->names);
    g_free(t);
}

struct diag *diag_new(void)
{
    struct diag *d = g_new0(struct diag, 1);
    d->entries = g_array_new(FALSE, TRUE, sizeof(struct diag_entry));
    d->strings = g_string_chunk_new(1024);
    d->said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    d->sources = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
                                       (GDestroyNotify)g_bytes_unref);
    d->tables =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_table);
    return d;
}

void diag_free(struct diag *d)
{
    if (!d)
        return;
    g_array_unref(d->entries);
    g_string_chunk_free(d->strings);
    g_hash_table_unref(d->sources);
    g_hash_table_unref(d->said);
    g_hash_table_unref(d->tables);
    g_free(d);
}

/* What a terminal would obey, or what turns the words around it: controls,
 * line ends and bidirectional marks. */
static bool is_obeyed(gunichar c)
{
    return g_unichar_iscntrl(c) || c == 0x61c || (c >= 0x200e && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/* `text` as it may be shown anywhere: valid, on one line, of a length to
 * read. */
static char *make_plain(const char *text)
{
    g_autofree char *valid = g_strchomp(g_utf8_make_valid(text, -1));
    GString *out = g_string_new(NULL);
    glong n = g_utf8_strlen(valid, -1), i = 0;

    for (const char *p = valid; *p; p = g_utf8_next_char(p), i++) {
        gunichar c = g_utf8_get_char(p);
        if (n > MESSAGE_MAX && i == MESSAGE_MAX / 2) {
            g_string_append(out, " … ");
            i = n - MESSAGE_MAX / 2;
            p = g_utf8_offset_to_pointer(valid, i);
            c = g_utf8_get_char(p);
        }
        if (is_obeyed(c))
            g_string_append_printf(out, "<U+%04X>", c);
        else
            g_string_append_unichar(out, c);
    }
    return g_string_free(out, FALSE);
}

static const struct diag_cell *find_cell(const GArray *cells, struct pos at)
{
    const struct diag_cell *all = (const void *)cells->data;
    size_t low = 0, high = cells->len;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct diag_cell *c = &all[middle];
        if (c->line < at.line || (c->line == at.line && c->col <= at.col))
            low = middle + 1;
        else
            high = middle;
    }
    return low ? &all[low - 1] : NULL;
}

/* A spreadsheet's name of a column: A to Z, AA … */
static void append_letters(GString *out, unsigned column)
{
    if (column >= 26)
        append_letters(out, column / 26 - 1);
    g_string_append_c(out, (char)('A' + column % 26));
}

/* ` (row 5, column C "question")` when `at` is in a table. */
static void append_cell(const struct diag *d, struct pos at, GString *out)
{
    const struct table *t =
        at.file && at.line ? g_hash_table_lookup(d->tables, at.file) : NULL;
    const struct diag_cell *c = t ? find_cell(t->cells, at) : NULL;

    if (!c)
        return;
    g_string_append_printf(out, " (row %u, column ", c->row);
    append_letters(out, c->column);
    const char *name =
        c->column < g_strv_length(t->names) ? t->names[c->column] : "";
    if (*name)
        g_string_append_printf(out, " \"%s\"", name);
    g_string_append_c(out, ')');
}

static void keep_entry(struct diag *d, struct diag_entry e)
{
    if (e.at.file)
        e.at.file = g_string_chunk_insert_const(d->strings, e.at.file);
    g_array_append_val(d->entries, e);
}

/* The same file may be read for several products: what is wrong with it is
 * said once.  A note goes with its complaint. */
static bool was_said(struct diag *d, enum diag_kind kind, enum level level,
                     struct pos at, const char *text)
{
    if (level == LEVEL_NOTE)
        return d->dropped;
    d->dropped =
        !g_hash_table_add(d->said, g_strdup_printf("%d %s:%u:%u %s", (int)kind,
                                                   at.file ? at.file : "",
                                                   at.line, at.col, text));
    return d->dropped;
}

/* All are counted, the first DIAG_MAX are kept, each once, and an error that
 * comes after as many warnings. */
static void add_text(struct diag *d, enum diag_kind kind, enum level level,
                     struct pos at, const char *text, bool whole)
{
    if (level > LEVEL_NOTE) {
        d->counts[kind]++;
        d->errors += level >= LEVEL_ERROR;
        d->worst = MAX(d->worst, level);
    }
    bool first_error = level >= LEVEL_ERROR && d->errors == 1;
    if (d->full && !first_error)
        return;
    g_autofree char *plain = make_plain(text);
    if (was_said(d, kind, level, at, plain))
        return;
    if (!d->full && d->entries->len >= DIAG_MAX) {
        d->full = true;
        keep_entry(d, (struct diag_entry){kind, LEVEL_NOTE, at,
                                          "there are more complaints, from "
                                          "here on not shown"});
    }
    if (d->full && !first_error)
        return;
    g_autoptr(GString) shown = g_string_new(plain);
    if (!whole)
        append_cell(d, at, shown);
    const char *kept = g_string_chunk_insert(d->strings, shown->str);
    keep_entry(d, (struct diag_entry){kind, level, at, kept});
}

PRINTF_LIKE(5, 0)
static void add_entry(struct diag *d, enum diag_kind kind, enum level level,
                      struct pos at, const char *fmt, va_list ap)
{
    g_autofree char *text = g_strdup_vprintf(fmt, ap);

    add_text(d, kind, level, at, text, false);
}

void diag_repeat(struct diag *d, enum diag_kind kind, struct pos at,
                 const char *text)
{
    add_text(d, kind, kinds[kind].level, at, text, true);
}

void diag_report(struct diag *d, enum diag_kind kind, struct pos at,
                 const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    add_entry(d, kind, kinds[kind].level, at, fmt, ap);
    va_end(ap);
}

void diag_note(struct diag *d, struct pos at, const char *fmt, ...)
{
    enum diag_kind kind = 0;
    va_list ap;

    if (d->entries->len)
        kind = diag_at(d, d->entries->len - 1)->kind;
    va_start(ap, fmt);
    add_entry(d, kind, LEVEL_NOTE, at, fmt, ap);
    va_end(ap);
}

void diag_add_source(struct diag *d, const char *file, const char *text,
                     size_t size)
{
    g_hash_table_replace(d->sources, g_strdup(file), g_bytes_new(text, size));
}

void diag_add_cells(struct diag *d, const char *file,
                    const struct diag_cell *cells, size_t n,
                    const char *const *headings, size_t nheadings)
{
    struct table *t = g_new0(struct table, 1);

    t->cells = g_array_new(FALSE, FALSE, sizeof *cells);
    if (n)
        g_array_append_vals(t->cells, cells, (guint)n);
    t->names = g_new0(char *, nheadings + 1);
    for (size_t i = 0; i < nheadings; i++)
        t->names[i] = make_plain(headings[i] ? headings[i] : "");
    g_hash_table_replace(d->tables, g_strdup(file), t);
}

struct pos diag_find_place(const char *file, const char *text, size_t at)
{
    struct pos p = {file, 1, 1};

    for (const char *s = text; s < text + at; s = g_utf8_next_char(s)) {
        p.col++;
        if (*s == '\n') {
            p.line++;
            p.col = 1;
        }
    }
    return p;
}

const char *diag_find_line(const struct diag *d, struct pos at, size_t *size)
{
    gsize left;

    if (!at.file || !at.line)
        return NULL;
    GBytes *bytes = g_hash_table_lookup(d->sources, at.file);
    if (!bytes)
        return NULL;
    const char *p = g_bytes_get_data(bytes, &left);
    if (!p)
        p = ""; /* GBytes of nothing hold no data */
    for (unsigned line = 1;; line++) {
        const char *nl = memchr(p, '\n', left);
        size_t n = nl ? (size_t)(nl - p) : left;
        if (line == at.line) {
            *size = n && p[n - 1] == '\r' ? n - 1 : n;
            return p;
        }
        if (!nl)
            return NULL;
        left -= n + 1;
        p = nl + 1;
    }
}

size_t diag_size(const struct diag *d)
{
    return d->entries->len;
}

const struct diag_entry *diag_at(const struct diag *d, size_t i)
{
    return &g_array_index(d->entries, struct diag_entry, i);
}

unsigned diag_count(const struct diag *d, enum diag_kind kind)
{
    return d->counts[kind];
}

unsigned diag_errors(const struct diag *d)
{
    return d->errors;
}

enum level diag_worst(const struct diag *d)
{
    return d->worst;
}

const char *diag_slug(enum diag_kind kind)
{
    return kinds[kind].slug;
}

bool diag_find_slug(const char *slug, enum diag_kind *kind)
{
    for (int i = 0; i < DIAG_KIND_COUNT; i++) {
        if (strcmp(kinds[i].slug, slug) != 0)
            continue;
        *kind = (enum diag_kind)i;
        return true;
    }
    return false;
}

enum level diag_level(enum diag_kind kind)
{
    return kinds[kind].level;
}

const char *diag_level_name(enum level level)
{
    switch (level) {
    case LEVEL_NOTE:
        return "note";
    case LEVEL_WARN:
        return "warning";
    case LEVEL_ERROR:
    case LEVEL_SYSTEM:
        return "error";
    }
    return "error";
}

/* Columns that a terminal gives `c`, or the space in its place. */
static unsigned display_width(gunichar c)
{
    if (g_unichar_iszerowidth(c) && !is_obeyed(c))
        return 0;
    return g_unichar_iswide(c) ? 2 : 1;
}

/* "   41 | text" and, under it, a caret below column at.col. */
static void append_line(GString *out, const char *line, size_t size,
                        struct pos at)
{
    const char *p, *end = line + size;
    unsigned length = (unsigned)g_utf8_strlen(line, (gssize)size);
    unsigned caret = MIN(at.col, length + 1);
    unsigned first = caret > CARET_MAX ? caret - CARET_MAX / 2 : 1;
    unsigned col = first, width = first > 1;

    p = g_utf8_offset_to_pointer(line, (glong)first - 1);
    g_string_append_printf(out, "%5u | %s", at.line, first > 1 ? "…" : "");
    for (; p < end && col < first + SHOWN_MAX; col++) {
        gunichar c = g_utf8_get_char(p);
        if (col < caret)
            width += display_width(c);
        g_string_append_unichar(out, is_obeyed(c) ? ' ' : c);
        p = g_utf8_next_char(p);
    }
    g_string_append_printf(out, "%s\n      | %*s^\n", p < end ? "…" : "",
                           (int)width, "");
}

static void append_entry(const struct diag *d, const struct diag_entry *e,
                         GString *out)
{
    size_t size;

    g_autofree char *file = make_plain(e->at.file ? e->at.file : "kaart");
    g_string_append_printf(out, "%s:", file);
    if (e->at.line)
        g_string_append_printf(out, "%u:%u:", e->at.line, e->at.col);
    g_string_append_printf(out, " %s: %s", diag_level_name(e->level), e->text);
    if (e->level > LEVEL_NOTE)
        g_string_append_printf(out, " [%s]", diag_slug(e->kind));
    g_string_append_c(out, '\n');
    const char *line = diag_find_line(d, e->at, &size);
    if (line && e->at.col)
        append_line(out, line, size, e->at);
}

void diag_print(const struct diag *d, void (*put)(void *ctx, const char *s),
                void *ctx)
{
    for (size_t i = 0; i < diag_size(d); i++) {
        g_autoptr(GString) out = g_string_new(NULL);
        append_entry(d, diag_at(d, i), out);
        put(ctx, out->str);
    }
}
