/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/report.h"

#include <glib.h>
#include <jansson.h>
#include <string.h>
#include <unistd.h>

static const char *const names[] = {"text", "json", "sarif", "github"};

bool report_find(const char *name, enum report_format *out)
{
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        if (strcmp(names[i], name) == 0) {
            *out = (enum report_format)i;
            return true;
        }
    }
    return false;
}

static void put_text(void *ctx, const char *s)
{
    fputs(s, ctx);
}

/* Bold place and coloured level, for eyes at a terminal; NO_COLOR and pipes
 * get plain text, and no meaning is in the colour alone. */
static void put_colour(void *ctx, const char *s)
{
    const char *warning = strstr(s, ": warning: ");
    const char *level = strstr(s, ": error: ");
    const char *end = strchr(s, '\n');

    if (!level || (warning && warning < level))
        level = warning;
    if (!level || (end && level > end)) {
        fputs(s, ctx);
        return;
    }
    const char *text = strchr(level + 2, ':');
    fprintf(ctx, "\033[1m%.*s:\033[0m \033[1;%dm%.*s\033[0m%s",
            (int)(level - s), s, level == warning ? 33 : 31,
            (int)(text - level - 2), level + 2, text);
}

static void print_text(const struct diag *d, FILE *out)
{
    const char *no_colour = g_getenv("NO_COLOR");
    bool colour = isatty(fileno(out)) && !(no_colour && *no_colour);

    diag_print(d, colour ? put_colour : put_text, out);
}

/* The file without a leading "./": what a code host calls it. */
static const char *plain_name(struct pos at)
{
    const char *s = at.file ? at.file : "";

    while (g_str_has_prefix(s, "./"))
        s += 2;
    return s;
}

static json_t *make_place(struct pos at)
{
    json_t *o = json_object();
    g_autofree char *file = g_utf8_make_valid(plain_name(at), -1);

    json_object_set_new(o, "file", at.file ? json_string(file) : json_null());
    if (at.line) {
        json_object_set_new(o, "line", json_integer(at.line));
        json_object_set_new(o, "column", json_integer(at.col));
    }
    return o;
}

static void print_json(const struct diag *d, FILE *out)
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

static json_t *sarif_location(struct pos at)
{
    g_autofree char *uri = g_uri_escape_string(
        plain_name(at), G_URI_RESERVED_CHARS_ALLOWED_IN_PATH, TRUE);
    json_t *physical = json_pack("{s:{s:s}}", "artifactLocation", "uri", uri);

    if (at.line)
        json_object_set_new(physical, "region",
                            json_pack("{s:i,s:i}", "startLine", (int)at.line,
                                      "startColumn", (int)at.col));
    return json_pack("{s:o}", "physicalLocation", physical);
}

/* The rules that were broken, in the order of the one list. */
static json_t *sarif_rules(const struct diag *d)
{
    json_t *rules = json_array();

    for (int i = 0; i < DIAG_KIND_COUNT; i++) {
        enum diag_kind kind = (enum diag_kind)i;
        if (diag_count(d, kind))
            json_array_append_new(rules,
                                  json_pack("{s:s}", "id", diag_slug(kind)));
    }
    return rules;
}

static json_t *sarif_result(const struct diag_entry *e)
{
    json_t *o =
        json_pack("{s:s,s:s,s:{s:s}}", "ruleId", diag_slug(e->kind), "level",
                  diag_level_name(e->level), "message", "text", e->text);

    if (e->at.file)
        json_object_set_new(o, "locations",
                            json_pack("[o]", sarif_location(e->at)));
    return o;
}

/* A note is a place that belongs to the result before it. */
static void add_note(json_t *result, const struct diag_entry *note)
{
    json_t *list = json_object_get(result, "relatedLocations");
    json_t *o = sarif_location(note->at);

    if (!list) {
        list = json_array();
        json_object_set_new(result, "relatedLocations", list);
    }
    json_object_set_new(o, "message", json_pack("{s:s}", "text", note->text));
    json_array_append_new(list, o);
}

/* SARIF 2.1.0 (OASIS), as code hosts take it. */
static void print_sarif(const struct diag *d, FILE *out)
{
    json_t *results = json_array(), *last = NULL;

    for (size_t i = 0; i < diag_size(d); i++) {
        const struct diag_entry *e = diag_at(d, i);
        if (e->level == LEVEL_NOTE && last) {
            add_note(last, e);
            continue;
        }
        last = sarif_result(e);
        json_array_append_new(results, last);
    }
    json_t *root =
        json_pack("{s:s,s:s,s:[{s:{s:{s:s,s:s,s:o}},s:o,s:s}]}", "$schema",
                  "https://json.schemastore.org/sarif-2.1.0.json", "version",
                  "2.1.0", "runs", "tool", "driver", "name", "kaart", "version",
                  KAART_VERSION, "rules", sarif_rules(d), "results", results,
                  "columnKind", "unicodeCodePoints");
    json_dumpf(root, out, JSON_INDENT(2));
    fputc('\n', out);
    json_decref(root);
}

/* Workflow commands want %, CR, LF (and in properties : and ,) escaped. */
static char *escape_command(const char *s, bool property)
{
    GString *out = g_string_new(NULL);

    for (; *s; s++) {
        if (*s == '%' || *s == '\r' || *s == '\n' ||
            (property && (*s == ':' || *s == ',')))
            g_string_append_printf(out, "%%%02X", (unsigned)*s);
        else
            g_string_append_c(out, *s);
    }
    return g_string_free(out, FALSE);
}

static void print_github(const struct diag *d, FILE *out)
{
    for (size_t i = 0; i < diag_size(d); i++) {
        const struct diag_entry *e = diag_at(d, i);
        g_autofree char *file = escape_command(plain_name(e->at), true);
        g_autofree char *text = escape_command(e->text, false);
        fprintf(out, "::%s title=%s",
                e->level == LEVEL_NOTE ? "notice" : diag_level_name(e->level),
                diag_slug(e->kind));
        if (*file)
            fprintf(out, ",file=%s", file);
        if (e->at.line)
            fprintf(out, ",line=%u,col=%u", e->at.line, e->at.col);
        fprintf(out, "::%s\n", text);
    }
}

void report_print(const struct diag *d, enum report_format format, FILE *out)
{
    switch (format) {
    case REPORT_TEXT:
        print_text(d, out);
        break;
    case REPORT_JSON:
        print_json(d, out);
        break;
    case REPORT_SARIF:
        print_sarif(d, out);
        break;
    case REPORT_GITHUB:
        print_github(d, out);
        break;
    }
}
