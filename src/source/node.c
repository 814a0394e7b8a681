/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/node.h"

#include "base/file.h"

#include <errno.h>
#include <glib.h>
#include <string.h>
#include <yaml.h>

struct loader {
    yaml_parser_t parser;
    const char *name, *text;
    GArray *lines;       /* size_t: code points before each line */
    GHashTable *anchors; /* name -> struct node */
    size_t total;
    struct arena *arena;
    struct diag *diag;
};

/* Where lines begin for an editor: behind LF alone. */
static GArray *list_lines(const char *text, size_t size)
{
    GArray *lines = g_array_new(FALSE, FALSE, sizeof(size_t));
    size_t count = 0;

    g_array_append_val(lines, count);
    for (const char *s = text; s < text + size; s = g_utf8_next_char(s)) {
        count++;
        if (*s == '\n')
            g_array_append_val(lines, count);
    }
    return lines;
}

/* libyaml's marks count code points from 0.  Its lines are not asked: for
 * libyaml 0.2.5 a line also ends with CR, U+0085, U+2028 and U+2029. */
static struct pos place(const struct loader *l, yaml_mark_t mark)
{
    const size_t *starts = (const size_t *)(void *)l->lines->data;
    size_t low = 0, high = l->lines->len;

    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (starts[middle] <= mark.index)
            low = middle;
        else
            high = middle;
    }
    return (struct pos){l->name, (unsigned)low + 1,
                        (unsigned)(mark.index - starts[low]) + 1};
}

static bool next_event(struct loader *l, yaml_event_t *e)
{
    const yaml_parser_t *p = &l->parser;

    if (yaml_parser_parse(&l->parser, e))
        return true;
    /* libyaml's reader counts bytes and has no mark for its errors. */
    struct pos at = p->error == YAML_READER_ERROR
                        ? diag_find_place(l->name, l->text, p->problem_offset)
                        : place(l, p->problem_mark);
    diag_report(l->diag, DIAG_YAML_SYNTAX, at, "%s",
                p->problem ? p->problem : "this is not YAML");
    if (p->context)
        diag_note(l->diag, place(l, p->context_mark), "%s", p->context);
    return false;
}

static struct node *make_node(struct loader *l, enum node_kind kind,
                              yaml_mark_t mark)
{
    struct node *n = ARENA_NEW(l->arena, struct node);
    n->kind = kind;
    n->at = place(l, mark);
    n->weight = 1;
    return n;
}

static bool count_nodes(struct loader *l, size_t n, struct pos at)
{
    l->total += n;
    if (l->total <= NODE_MAX_NODES)
        return true;
    diag_report(l->diag, DIAG_YAML_LARGE, at,
                "the file holds more than %d values, aliases counted",
                NODE_MAX_NODES);
    return false;
}

static void note_anchor(struct loader *l, const yaml_char_t *anchor,
                        struct node *n)
{
    if (anchor)
        g_hash_table_replace(l->anchors, g_strdup((const char *)anchor), n);
}

static bool check_depth(struct loader *l, size_t levels, struct pos at)
{
    if (levels <= NODE_MAX_DEPTH)
        return true;
    diag_report(l->diag, DIAG_YAML_DEEP, at, "more than %d levels deep",
                NODE_MAX_DEPTH);
    return false;
}

static struct node *find_alias(struct loader *l, const yaml_event_t *e,
                               unsigned depth)
{
    const char *name = (const char *)e->data.alias.anchor;
    struct pos at = place(l, e->start_mark);
    struct node *n = g_hash_table_lookup(l->anchors, name);

    if (!n) {
        diag_report(l->diag, DIAG_YAML_ALIAS, at,
                    "alias '*%s' stands for nothing defined before it", name);
        return NULL;
    }
    if (!check_depth(l, depth + n->levels, at))
        return NULL;
    return count_nodes(l, n->weight, at) ? n : NULL;
}

static bool check_tag(struct loader *l, const yaml_char_t *tag,
                      yaml_mark_t mark)
{
    if (!tag)
        return true;
    diag_report(l->diag, DIAG_YAML_TAG, place(l, mark),
                "tag '%s' has no meaning here", (const char *)tag);
    return false;
}

static struct node *build(struct loader *l, yaml_event_t *e, unsigned depth);

static struct node *build_scalar(struct loader *l, const yaml_event_t *e)
{
    struct node *n = make_node(l, NODE_SCALAR, e->start_mark);

    if (e->data.scalar.length > NODE_MAX_TEXT) {
        diag_report(l->diag, DIAG_YAML_LARGE, n->at,
                    "a text of %zu bytes; a text has %d at most",
                    e->data.scalar.length, NODE_MAX_TEXT);
        return NULL;
    }
    if (memchr(e->data.scalar.value, 0, e->data.scalar.length)) {
        diag_report(l->diag, DIAG_YAML_SYNTAX, n->at,
                    "a text cannot hold the character U+0000");
        return NULL;
    }
    n->text = arena_strndup(l->arena, (const char *)e->data.scalar.value,
                            e->data.scalar.length);
    n->plain = e->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    note_anchor(l, e->data.scalar.anchor, n);
    return n;
}

static void complain_twice(struct loader *l, const struct node *key,
                           const struct node *first)
{
    diag_report(l->diag, DIAG_KEY_TWICE, key->at,
                "key '%s' stands here twice; keeping the first", key->text);
    diag_note(l->diag, first->at, "first given here");
}

/* The items up to `end`; for a map key, value, key, value … */
static bool build_items(struct loader *l, yaml_event_type_t end,
                        GPtrArray *items, unsigned depth)
{
    for (;;) {
        yaml_event_t e;
        if (!next_event(l, &e))
            return false;
        bool done = e.type == end;
        struct node *n = done ? NULL : build(l, &e, depth);
        yaml_event_delete(&e);
        if (done)
            return true;
        if (!n)
            return false;
        g_ptr_array_add(items, n);
    }
}

static bool fill_map(struct loader *l, struct node *n, GPtrArray *items)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);

    n->keys = ARENA_ARRAY(l->arena, struct node *, items->len / 2);
    n->items = ARENA_ARRAY(l->arena, struct node *, items->len / 2);
    for (guint i = 0; i + 1 < items->len; i += 2) {
        struct node *key = items->pdata[i], *value = items->pdata[i + 1];
        if (key->kind != NODE_SCALAR) {
            diag_report(l->diag, DIAG_TYPE_WRONG, key->at,
                        "a key must be a word, not a list or a map");
            return false;
        }
        struct node *first = g_hash_table_lookup(seen, key->text);
        if (first) {
            complain_twice(l, key, first);
            continue;
        }
        g_hash_table_insert(seen, (char *)key->text, key);
        n->keys[n->n] = key;
        n->items[n->n++] = value;
    }
    return true;
}

static struct node *build_group(struct loader *l, yaml_event_t *e,
                                unsigned depth)
{
    bool map = e->type == YAML_MAPPING_START_EVENT;
    struct node *n = make_node(l, map ? NODE_MAP : NODE_LIST, e->start_mark);
    g_autoptr(GPtrArray) items = g_ptr_array_new();

    if (!check_depth(l, depth + 1, n->at))
        return NULL;
    if (!build_items(l, map ? YAML_MAPPING_END_EVENT : YAML_SEQUENCE_END_EVENT,
                     items, depth + 1))
        return NULL;
    for (guint i = 0; i < items->len; i++) {
        const struct node *item = items->pdata[i];
        n->weight += item->weight;
        n->levels = MAX(n->levels, item->levels);
    }
    n->levels++;
    if (map) {
        if (!fill_map(l, n, items))
            return NULL;
    } else {
        n->n = items->len;
        n->items = ARENA_ARRAY(l->arena, struct node *, n->n);
        if (n->n)
            memcpy(n->items, items->pdata, n->n * sizeof *n->items);
    }
    note_anchor(
        l, map ? e->data.mapping_start.anchor : e->data.sequence_start.anchor,
        n);
    return n;
}

static struct node *build(struct loader *l, yaml_event_t *e, unsigned depth)
{
    if (!count_nodes(l, 1, place(l, e->start_mark)))
        return NULL;
    if (e->type == YAML_ALIAS_EVENT)
        return find_alias(l, e, depth);
    if (e->type == YAML_SCALAR_EVENT)
        return check_tag(l, e->data.scalar.tag, e->start_mark)
                   ? build_scalar(l, e)
                   : NULL;
    const yaml_char_t *tag = e->type == YAML_MAPPING_START_EVENT
                                 ? e->data.mapping_start.tag
                                 : e->data.sequence_start.tag;
    return check_tag(l, tag, e->start_mark) ? build_group(l, e, depth) : NULL;
}

/* Skip events until one that begins a value, or the end. */
static bool next_value(struct loader *l, yaml_event_t *e)
{
    for (;;) {
        if (!next_event(l, e))
            return false;
        if (e->type != YAML_STREAM_START_EVENT &&
            e->type != YAML_DOCUMENT_START_EVENT &&
            e->type != YAML_DOCUMENT_END_EVENT)
            return true;
        yaml_event_delete(e);
    }
}

static struct node *build_file(struct loader *l)
{
    yaml_event_t e, after;
    struct pos start = {l->name, 0, 0};

    if (!next_value(l, &e))
        return NULL;
    if (e.type == YAML_STREAM_END_EVENT) {
        yaml_event_delete(&e);
        diag_report(l->diag, DIAG_YAML_SYNTAX, start, "the file is empty");
        return NULL;
    }
    struct node *n = build(l, &e, 0);
    yaml_event_delete(&e);
    if (!n || !next_value(l, &after))
        return NULL;
    bool end = after.type == YAML_STREAM_END_EVENT;
    if (!end)
        diag_report(l->diag, DIAG_YAML_SYNTAX, place(l, after.start_mark),
                    "a second document begins here; a file holds one");
    yaml_event_delete(&after);
    return end ? n : NULL;
}

/* A byte order mark is no text: no column is counted for it, and libyaml,
 * told the encoding, would take it for an indent. */
static void skip_mark(char *text, size_t *size)
{
    if (*size < 3 || memcmp(text, "\xef\xbb\xbf", 3) != 0)
        return;
    *size -= 3;
    memmove(text, text + 3, *size + 1);
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
        diag_report(d, DIAG_FILE_LARGE, at, "the file is over %d MiB",
                    NODE_MAX_BYTES / 1024 / 1024);
        break;
    }
}

/* The file's text, or NULL with a complaint.  Size is asked first, so that a
 * huge or endless file is never read. */
static char *read_text(const char *path, const char *name, size_t *size,
                       struct diag *d)
{
    struct pos at = {name, 0, 0};
    enum file_fault why;
    const char *bad;
    char *text = file_read(path, NODE_MAX_BYTES, size, &why);

    if (!text) {
        complain_file(at, why, d);
        return NULL;
    }
    skip_mark(text, size);
    if (!g_utf8_validate_len(text, *size, &bad)) {
        diag_report(d, DIAG_NOT_UTF8,
                    diag_find_place(name, text, (size_t)(bad - text)),
                    "byte 0x%02x is not UTF-8; save the file as UTF-8",
                    (unsigned)(unsigned char)*bad);
        g_free(text);
        return NULL;
    }
    return text;
}

struct node *node_load(const char *path, const char *name, struct arena *a,
                       struct diag *d)
{
    struct loader l = {.arena = a, .diag = d};
    size_t size;

    g_autofree char *text = read_text(path, name, &size, d);
    if (!text)
        return NULL;
    diag_add_source(d, name, text, size);
    l.name = arena_strdup(a, name);
    l.text = text;
    l.lines = list_lines(text, size);
    if (!yaml_parser_initialize(&l.parser))
        g_error("libyaml is out of memory");
    yaml_parser_set_encoding(&l.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&l.parser, (const unsigned char *)text, size);
    l.anchors = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    struct node *n = build_file(&l);
    g_hash_table_unref(l.anchors);
    g_array_unref(l.lines);
    yaml_parser_delete(&l.parser);
    return n;
}

const struct node *node_find(const struct node *map, const char *key)
{
    if (!map || map->kind != NODE_MAP)
        return NULL;
    for (size_t i = 0; i < map->n; i++)
        if (strcmp(map->keys[i]->text, key) == 0)
            return map->items[i];
    return NULL;
}

static void print_node(const struct node *n, int depth, FILE *out)
{
    if (n->kind == NODE_SCALAR) {
        g_autofree char *text = g_strescape(n->text, "\"");
        fprintf(out, "%u:%u \"%s\"\n", n->at.line, n->at.col, text);
        return;
    }
    fprintf(out, "%u:%u %s of %zu\n", n->at.line, n->at.col,
            n->kind == NODE_MAP ? "map" : "list", n->n);
    for (size_t i = 0; i < n->n; i++) {
        fprintf(out, "%*s%s", 2 * depth + 2, "",
                n->kind == NODE_MAP ? n->keys[i]->text : "-");
        fputs(n->kind == NODE_MAP ? ": " : " ", out);
        print_node(n->items[i], depth + 1, out);
    }
}

void node_print(const struct node *n, FILE *out)
{
    print_node(n, 0, out);
}
