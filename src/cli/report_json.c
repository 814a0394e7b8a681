/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/report_json.h"

#include "cli/report.h"

#include <glib.h>
#include <jansson.h>

static json_t *make_place(struct pos at)
{
    json_t *o = json_object();
    g_autofree char *file = report_file(at);

    json_object_set_new(o, "file", at.file ? json_string(file) : json_null());
    if (at.line)
        json_object_set_new(o, "line", json_integer(at.line));
    if (at.line && at.col)
        json_object_set_new(o, "column", json_integer(at.col));
    return o;
}

void report_json_print(const struct diag *d, FILE *out)
{
    json_t *root = json_object(), *list = json_array(), *last = NULL;

    for (size_t i = 0; i < diag_size(d); i++) {
        const struct diag_entry *e = diag_at(d, i);
        json_t *o = make_place(e->at);
        json_object_set_new(o, "message", json_string(e->text));
        if (e->level == LEVEL_NOTE && last) {
            json_array_append_new(json_object_get(last, "notes"), o);
            continue;
        }
        json_object_set_new(o, "level", json_string(diag_level_name(e->level)));
        json_object_set_new(o, "slug", json_string(diag_slug(e->kind)));
        json_object_set_new(o, "system",
                            json_boolean(e->level == LEVEL_SYSTEM));
        json_object_set_new(o, "notes", json_array());
        json_array_append_new(list, o);
        last = o;
    }
    json_object_set_new(root, "format", json_string("kaart-diagnostics/1"));
    json_object_set_new(root, "diagnostics", list);
    json_dumpf(root, out, JSON_INDENT(2));
    fputc('\n', out);
    json_decref(root);
}
