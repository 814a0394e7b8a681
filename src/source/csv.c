/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/csv.h"

#include "base/file.h"

#include <csv.h>
#include <errno.h>
#include <glib.h>
#include <string.h>

/* What the first row says of a column. */
struct column {
    const char *key, *language; /* NULL: no heading; a value for all */
    unsigned first;             /* column with this key */
    size_t languages;           /* of the key, counted at the first */
    bool left_out;              /* complained about */
};

struct table {
    const char *name;
    struct arena *arena;
    struct diag *diag;
    struct csv_parser parser;
    struct diag_cell at;  /* the byte being read, and the cell it is in */
    struct diag_cell now; /* where that cell began; line 0: not yet */
    char before;          /* the byte before it */
    GArray *cells;        /* struct diag_cell, without those of empty rows */
    GPtrArray *texts;     /* of each cell; NULL: empty */
    guint row;            /* its first cell among them */
    unsigned filled,
        rows; /* cells of this row, and rows, that hold something */
    struct column columns[CSV_MAX_COLUMNS];
    unsigned ncolumns;
    size_t total; /* nodes made */
};

static struct diag_cell *cell_at(const struct table *t, guint i)
{
    return &g_array_index(t->cells, struct diag_cell, i);
}

static struct pos place(const struct table *t, guint i)
{
    return (struct pos){t->name, cell_at(t, i)->line, cell_at(t, i)->col};
}

/* The cells of the row that begins with cell `i` end before this one. */
static guint row_end(const struct table *t, guint i)
{
    unsigned row = cell_at(t, i)->row;

    while (i < t->cells->len && cell_at(t, i)->row == row)
        i++;
    return i;
}

/* Without blanks at both ends, a line ending with LF; NULL: nothing is left. */
static char *make_text(struct arena *a, const char *s, size_t n)
{
    const char *end = s + n;

    while (s < end && g_unichar_isspace(g_utf8_get_char(s)))
        s = g_utf8_next_char(s);
    while (s < end) {
        const char *last = g_utf8_prev_char(end);
        if (!g_unichar_isspace(g_utf8_get_char(last)))
            break;
        end = last;
    }
    if (s == end)
        return NULL;
    char *text = arena_strndup(a, s, (size_t)(end - s)), *to = text;
    for (const char *from = text; *from; from++) {
        if (*from != '\r')
            *to++ = *from;
        else if (from[1] != '\n')
            *to++ = '\n';
    }
    *to = '\0';
    return text;
}

static void begin_cell(struct table *t)
{
    if (!t->now.line)
        t->now = t->at;
}

/* libcsv: a cell has ended.  Of those beyond the last column that there can
 * be, the first that holds something is enough to complain about. */
static void add_cell(void *s, size_t n, void *data)
{
    struct table *t = data;
    char *text = make_text(t->arena, s, n);

    begin_cell(t);
    bool beyond = t->now.column >= CSV_MAX_COLUMNS;
    if (!beyond || (text && cell_at(t, t->cells->len - 1)->column ==
                                CSV_MAX_COLUMNS - 1)) {
        g_array_append_val(t->cells, t->now);
        g_ptr_array_add(t->texts, text);
        t->filled += text != NULL;
    }
    t->now.line = 0;
    t->at.column++;
}

/* libcsv: a row has ended, with `c`.  It reports CR LF as two. */
static void end_row(int c, void *data)
{
    struct table *t = data;

    t->now.line = 0;
    if (c == '\n' && t->before == '\r')
        return;
    if (!t->filled) {
        g_array_set_size(t->cells, t->row);
        g_ptr_array_set_size(t->texts, (gint)t->row);
    }
    t->rows += t->filled > 0;
    t->filled = 0;
    t->row = t->cells->len;
    t->at.column = 0;
    t->at.row++;
}

/* Complaints name the cells read so far. */
static void name_cells(struct table *t)
{
    guint n = t->cells->len ? row_end(t, 0) : 0;

    diag_add_cells(t->diag, t->name, (const void *)t->cells->data,
                   t->cells->len, (const char *const *)t->texts->pdata, n);
}

/* The cell that is being read is named too. */
static void name_this_cell(struct table *t)
{
    begin_cell(t);
    g_array_append_val(t->cells, t->now);
    g_ptr_array_add(t->texts, NULL);
    name_cells(t);
}

static void complain_quote(struct table *t)
{
    struct pos at = {t->name, t->at.line, t->at.col};
    struct pos begin = {t->name, t->now.line, t->now.col};

    name_this_cell(t);
    if (!t->parser.quoted) {
        diag_report(t->diag, DIAG_CSV_WRONG, at,
                    "a quote in a cell that does not begin with one; put the "
                    "whole cell between quotes, and write those in it twice");
        return;
    }
    diag_report(t->diag, DIAG_CSV_WRONG, at,
                "the cell goes on behind its closing quote; a quote in a cell "
                "is written twice");
    diag_note(t->diag, begin, "the cell begins here");
}

static bool complain_rows(struct table *t)
{
    name_cells(t);
    diag_report(t->diag, DIAG_CSV_WRONG, place(t, t->cells->len - 1),
                "more than %d rows; make several tables", CSV_MAX_ROWS);
    return false;
}

static bool read_byte(struct table *t, char c)
{
    bool blank = c == ' ' || (c == '\t' && t->parser.delim_char != '\t');

    if (!blank)
        begin_cell(t);
    if (csv_parse(&t->parser, &c, 1, add_cell, end_row, t) != 1) {
        complain_quote(t);
        return false;
    }
    /* One more than allowed: the first row names the columns. */
    if (t->rows > CSV_MAX_ROWS + 1)
        return complain_rows(t);
    t->before = c;
    t->at.col += (c & 0xc0) != 0x80; /* not inside a code point */
    if (c == '\n') {
        t->at.line++;
        t->at.col = 1;
    }
    return true;
}

static bool read_bytes(struct table *t, const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (!read_byte(t, text[i]))
            return false;
    if (csv_fini(&t->parser, add_cell, end_row, t) != 0) {
        struct pos begin = {t->name, t->now.line, t->now.col};
        name_this_cell(t);
        diag_report(t->diag, DIAG_CSV_WRONG, begin,
                    "the quote that opens this cell is never closed");
        return false;
    }
    return t->rows <= CSV_MAX_ROWS + 1 || complain_rows(t);
}

/* What stands between the cells of the first row that has anything. */
static unsigned char find_delimiter(const char *text, size_t size)
{
    size_t semicolons = 0, tabs = 0, commas = 0;
    bool quoted = false, any = false;

    for (const char *s = text; s < text + size; s++) {
        quoted ^= *s == '"';
        if (quoted)
            continue;
        semicolons += *s == ';';
        tabs += *s == '\t';
        commas += *s == ',';
        any |= !strchr(";\t, \r\n", *s);
        if (any && (*s == '\n' || *s == '\r'))
            break;
    }
    if (tabs > semicolons && tabs > commas)
        return '\t';
    return semicolons >= commas && semicolons ? ';' : ',';
}

static bool read_cells(struct table *t, const char *text, size_t size)
{
    /* Never fails: it allocates nothing. */
    csv_init(&t->parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_delim(&t->parser, find_delimiter(text, size));
    csv_set_realloc_func(&t->parser, g_realloc);
    csv_set_free_func(&t->parser, g_free);
    csv_set_blk_size(&t->parser, 4096);
    bool ok = read_bytes(t, text, size);
    csv_free(&t->parser);
    return ok;
}

/* A key, or a key and a language between brackets. */
static bool split_heading(struct table *t, struct column *c, const char *text)
{
    const char *open = strchr(text, '[');
    size_t n = strlen(text);

    if (!open && !strchr(text, ']')) {
        c->key = text;
        return true;
    }
    if (!open || text[n - 1] != ']')
        return false;
    c->key = make_text(t->arena, text, (size_t)(open - text));
    c->language = make_text(t->arena, open + 1, (size_t)(text + n - open) - 2);
    return c->key && c->language &&
           !c->language[strspn(c->language,
                               G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-")];
}

/* An earlier column that gives the same, or the whole of which `c` gives a
 * language, or the other way round. */
static const struct column *find_twice(struct table *t, struct column *c)
{
    const struct column *same = NULL;

    for (unsigned i = 0; i < c->first; i++) {
        struct column *o = &t->columns[i];
        if (!o->key || o->left_out || strcmp(o->key, c->key) != 0)
            continue;
        if (!c->language || !o->language ||
            strcmp(c->language, o->language) == 0)
            return o;
        same = same ? same : o;
    }
    if (same)
        c->first = (unsigned)(same - t->columns);
    return NULL;
}

static void read_heading(struct table *t, guint i)
{
    struct column *c = &t->columns[i];
    const char *text = t->texts->pdata[i];

    c->first = i;
    if (!text)
        return;
    if (!split_heading(t, c, text) || strlen(text) > NODE_MAX_TEXT) {
        diag_report(t->diag, DIAG_CSV_WRONG, place(t, i),
                    "'%s' is no heading; write 'question', or 'question [nl]' "
                    "for one language; leaving the column out",
                    text);
        c->left_out = true;
        return;
    }
    const struct column *before = find_twice(t, c);
    if (before) {
        diag_report(t->diag, DIAG_CSV_WRONG, place(t, i),
                    "two columns give '%s'; keeping the first", c->key);
        diag_note(t->diag, place(t, (guint)(before - t->columns)),
                  "first given here");
        c->left_out = true;
        return;
    }
    t->columns[c->first].languages++;
}

static bool read_headings(struct table *t, guint end)
{
    if (end > CSV_MAX_COLUMNS) {
        diag_report(t->diag, DIAG_CSV_WRONG, place(t, CSV_MAX_COLUMNS),
                    "more than %d columns", CSV_MAX_COLUMNS);
        return false;
    }
    t->ncolumns = end;
    for (guint i = 0; i < end; i++)
        read_heading(t, i);
    return true;
}

static struct node *make_node(struct table *t, enum node_kind kind, guint cell,
                              const char *text)
{
    struct node *n = ARENA_NEW(t->arena, struct node);

    n->kind = kind;
    n->at = place(t, cell);
    n->text = text;
    n->weight = 1;
    n->levels = kind != NODE_SCALAR;
    t->total++;
    return n;
}

static struct node *make_map(struct table *t, guint cell, size_t room)
{
    struct node *n = make_node(t, NODE_MAP, cell, NULL);

    n->keys = ARENA_ARRAY(t->arena, struct node *, room);
    n->items = ARENA_ARRAY(t->arena, struct node *, room);
    return n;
}

static void put(struct table *t, struct node *map, guint cell, const char *key,
                struct node *value)
{
    map->keys[map->n] = make_node(t, NODE_SCALAR, cell, key);
    map->items[map->n++] = value;
}

/* What a group holds is counted when it is complete. */
static void weigh(struct node *n)
{
    for (size_t i = 0; i < n->n; i++) {
        if (n->kind == NODE_MAP) {
            weigh(n->items[i]);
            n->weight += n->keys[i]->weight;
        }
        n->weight += n->items[i]->weight;
        n->levels = MAX(n->levels, n->items[i]->levels + 1);
    }
}

static void complain_over(struct table *t, guint cell)
{
    unsigned char sign = t->parser.delim_char;

    diag_report(t->diag, DIAG_CSV_WRONG, place(t, cell),
                "the row has more cells than there are headings; a text with "
                "a %s in it needs quotes",
                sign == ','   ? "comma"
                : sign == ';' ? "semicolon"
                              : "tab");
}

/* The column of a cell that holds something, or NULL when it has none: a
 * column without a name is told once, and `*over`, what is beyond the last
 * one, once a row. */
static const struct column *find_column(struct table *t, guint cell, bool *over)
{
    unsigned i = cell_at(t, cell)->column;
    const char *text = t->texts->pdata[cell];

    if (i >= t->ncolumns) {
        if (!*over)
            complain_over(t, cell);
        *over = true;
        return NULL;
    }
    struct column *c = &t->columns[i];
    if (c->left_out)
        return NULL;
    if (!c->key) {
        diag_report(t->diag, DIAG_CSV_WRONG, place(t, cell),
                    "the first row does not name this column; leaving it out");
        c->left_out = true;
        return NULL;
    }
    if (strlen(text) > NODE_MAX_TEXT) {
        diag_report(t->diag, DIAG_CSV_WRONG, place(t, cell),
                    "a text of %zu bytes; a text has %d at most", strlen(text),
                    NODE_MAX_TEXT);
        return NULL;
    }
    return c;
}

/* The cells from `i` to `end`; NULL when no heading stands above any. */
static struct node *make_row(struct table *t, guint i, guint end)
{
    struct node *map = make_map(t, i, end - i);
    struct node *groups[CSV_MAX_COLUMNS] = {0};
    bool over = false;

    for (; i < end; i++) {
        const char *text = t->texts->pdata[i];
        const struct column *c = text ? find_column(t, i, &over) : NULL;
        if (!c)
            continue;
        struct node *value = make_node(t, NODE_SCALAR, i, text);
        struct node **group = &groups[c->first];
        if (!c->language) {
            put(t, map, i, c->key, value);
            continue;
        }
        if (!*group) {
            *group = make_map(t, i, t->columns[c->first].languages);
            put(t, map, i, c->key, *group);
        }
        put(t, *group, i, c->language, value);
    }
    weigh(map);
    return map->n ? map : NULL;
}

static const struct node *make_list(struct table *t)
{
    guint end = row_end(t, 0);
    struct node *list = make_node(t, NODE_LIST, 0, NULL);

    if (!read_headings(t, end))
        return NULL;
    list->items = ARENA_ARRAY(t->arena, struct node *, t->rows);
    for (guint i = end; i < t->cells->len; i = end) {
        end = row_end(t, i);
        struct node *row = make_row(t, i, end);
        if (row)
            list->items[list->n++] = row;
        if (t->total > NODE_MAX_NODES) {
            diag_report(t->diag, DIAG_CSV_WRONG, place(t, i),
                        "the table holds more than %d values", NODE_MAX_NODES);
            return NULL;
        }
    }
    weigh(list);
    return list;
}

static const struct node *read_table(const char *text, size_t size,
                                     const char *name, struct arena *a,
                                     struct diag *d)
{
    struct table t = {.name = arena_strdup(a, name),
                      .arena = a,
                      .diag = d,
                      .at = {.line = 1, .col = 1, .row = 1},
                      .cells =
                          g_array_new(FALSE, FALSE, sizeof(struct diag_cell)),
                      .texts = g_ptr_array_new()};
    const struct node *list = NULL;

    diag_add_source(d, name, text, size);
    if (read_cells(&t, text, size)) {
        name_cells(&t);
        if (t.cells->len)
            list = make_list(&t);
        else
            diag_report(d, DIAG_CSV_WRONG, (struct pos){t.name, 0, 0},
                        "the table is empty; its first row names the columns");
    }
    g_array_unref(t.cells);
    g_ptr_array_unref(t.texts);
    return list;
}

static void complain_file(struct pos at, enum file_fault why, struct diag *d)
{
    switch (why) {
    case FILE_UNREADABLE:
        diag_report(d, file_kind(DIAG_FILE_READ), at, "cannot be read: %s",
                    g_strerror(errno));
        break;
    case FILE_NO_FILE:
        diag_report(d, DIAG_FILE_READ, at, "this is not a file");
        break;
    case FILE_LARGE:
        diag_report(d, DIAG_CSV_WRONG, at, "the table is over %d MiB",
                    NODE_MAX_BYTES / 1024 / 1024);
        break;
    }
}

/* What a spreadsheet calls 'Unicode text' is UTF-16 behind a mark.  NULL when
 * it is said to be that and is not. */
static char *convert(const char *text, size_t *size)
{
    const char *from =
        memcmp(text, "\xff\xfe", 2) == 0 ? "UTF-16LE" : "UTF-16BE";
    gsize n = 0;
    char *utf8 =
        g_convert(text + 2, (gssize)*size - 2, "UTF-8", from, NULL, &n, NULL);

    *size = n;
    return utf8;
}

static bool check_utf8(const char *text, size_t size, const char *name,
                       struct diag *d)
{
    const char *bad;

    if (g_utf8_validate_len(text, size, &bad))
        return true;
    diag_report(d, DIAG_NOT_UTF8,
                diag_find_place(name, text, (size_t)(bad - text)),
                "byte 0x%02x is not UTF-8; save the table as 'CSV UTF-8'",
                (unsigned)(unsigned char)*bad);
    return false;
}

/* The text of the file's bytes, or NULL with a complaint; `bytes` is its own
 * from now on.  A byte order mark is no text: no column is counted for it. */
static char *decode(char *bytes, size_t *size, struct pos at, struct diag *d)
{
    if (*size >= 2 && (memcmp(bytes, "\xff\xfe", 2) == 0 ||
                       memcmp(bytes, "\xfe\xff", 2) == 0)) {
        char *text = convert(bytes, size);
        g_free(bytes);
        if (!text)
            diag_report(d, DIAG_NOT_UTF8, at,
                        "begins as UTF-16 and does not go on as that; save "
                        "the table as 'CSV UTF-8'");
        return text;
    }
    if (*size >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0) {
        *size -= 3;
        memmove(bytes, bytes + 3, *size + 1);
    }
    return bytes;
}

static char *read_text(const char *path, const char *name, size_t *size,
                       struct diag *d)
{
    struct pos at = {name, 0, 0};
    enum file_fault why;
    char *bytes = file_read(path, NODE_MAX_BYTES, size, &why);

    if (!bytes) {
        complain_file(at, why, d);
        return NULL;
    }
    if (*size >= 4 && memcmp(bytes, "PK\x03\x04", 4) == 0) {
        diag_report(d, DIAG_CSV_WRONG, at,
                    "this is a spreadsheet, not a table of text; save it as "
                    "'CSV UTF-8'");
        g_free(bytes);
        return NULL;
    }
    g_autofree char *text = decode(bytes, size, at, d);
    return text && check_utf8(text, *size, name, d) ? g_steal_pointer(&text)
                                                    : NULL;
}

const struct node *csv_load(const char *path, const char *name, struct arena *a,
                            struct diag *d)
{
    size_t size;
    g_autofree char *text = read_text(path, name, &size, d);

    return text ? read_table(text, size, name, a, d) : NULL;
}
