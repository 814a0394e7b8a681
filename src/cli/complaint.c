/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/complaint.h"

#include "base/file.h"

#include <glib.h>

#define SOURCE_MAX (16 << 20)

static json_t *pack_one(const struct diag_entry *e)
{
    json_t *o = json_object();

    if (e->level != LEVEL_NOTE)
        json_object_set_new(o, "slug", json_string(diag_slug(e->kind)));
    /* A name on the disk need not be UTF-8; JSON is. */
    if (e->at.file && g_utf8_validate(e->at.file, -1, NULL))
        json_object_set_new(o, "file", json_string(e->at.file));
    json_object_set_new(o, "line", json_integer(e->at.line));
    json_object_set_new(o, "column", json_integer(e->at.col));
    json_object_set_new(o, "message", json_string(e->text));
    return o;
}

json_t *complaint_pack(const struct diag *d, size_t from)
{
    json_t *list = json_array(), *last = NULL;

    for (size_t i = from; i < diag_size(d); i++) {
        const struct diag_entry *e = diag_at(d, i);
        json_t *o = pack_one(e);
        if (e->level != LEVEL_NOTE || !last) {
            json_array_append_new(list, o);
            last = o;
            continue;
        }
        json_t *notes = json_object_get(last, "notes");
        if (!notes) {
            notes = json_array();
            json_object_set_new(last, "notes", notes);
        }
        json_array_append_new(notes, o);
    }
    return list;
}

static struct pos read_place(const json_t *o, GHashTable *files,
                             struct arena *a, struct diag *d)
{
    const char *file = json_string_value(json_object_get(o, "file"));
    struct pos at = {
        .file = arena_strdup(a, file),
        .line = (unsigned)json_integer_value(json_object_get(o, "line")),
        .col = (unsigned)json_integer_value(json_object_get(o, "column")),
    };
    enum file_fault why;
    size_t size;

    if (!file)
        return (struct pos){0};
    if (at.line && !at.col)
        at.col = 1;
    if (!at.line || diag_find_line(d, at, &size) ||
        (files && !g_hash_table_contains(files, file)))
        return at;
    g_autofree char *text = file_read(at.file, SOURCE_MAX, &size, &why);
    if (text)
        diag_add_source(d, at.file, text, size);
    return at;
}

static const char *read_message(const json_t *o)
{
    const char *text = json_string_value(json_object_get(o, "message"));

    return text ? text : "";
}

void complaint_report(const json_t *packed, GHashTable *files, struct arena *a,
                      struct diag *d)
{
    size_t i, j;
    json_t *o, *note;
    enum diag_kind kind;

    json_array_foreach(packed, i, o)
    {
        const char *slug = json_string_value(json_object_get(o, "slug"));
        if (!slug || !diag_find_slug(slug, &kind))
            continue;
        diag_repeat(d, kind, read_place(o, files, a, d), read_message(o));
        json_array_foreach(json_object_get(o, "notes"), j, note) diag_note(
            d, read_place(note, files, a, d), "%s", read_message(note));
    }
}
