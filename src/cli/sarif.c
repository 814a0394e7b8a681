/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/sarif.h"

#include "cli/explain.h"

#include <glib.h>
#include <jansson.h>
#include <string.h>

/* Where the standard's own schema is found, by its errata. */
#define SCHEMA                                                                 \
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"      \
    "sarif-schema-2.1.0.json"

/* What may stand in the path of a relative reference; a colon might end a
 * scheme. */
#define PLAIN_IN_PATH "/!$&'()*+,;=@"

char *sarif_uri(const char *file)
{
    while (g_str_has_prefix(file, "./"))
        file += 2;
    if (g_path_is_absolute(file))
        return g_filename_to_uri(file, NULL, NULL);
    return g_uri_escape_string(file, PLAIN_IN_PATH, FALSE);
}

unsigned sarif_column(const struct diag *d, struct pos at)
{
    size_t size = 0;
    const char *p = diag_find_line(d, at, &size);
    const char *end = p + size;
    unsigned units = at.col;

    if (!p || !at.col || !g_utf8_validate_len(p, size, NULL))
        return 0;
    for (unsigned col = 1; col < at.col && p < end; col++) {
        units += g_utf8_get_char(p) > 0xffff;
        p = g_utf8_next_char(p);
    }
    return units;
}

static json_t *make_text(const char *text)
{
    return json_pack("{s:s}", "text", text);
}

static json_t *make_location(const struct diag *d, struct pos at)
{
    json_t *place = json_object(), *region = json_object();

    if (!at.file) {
        json_decref(region);
        return place;
    }
    g_autofree char *uri = sarif_uri(at.file);
    unsigned column = sarif_column(d, at);
    json_t *physical = json_pack("{s:{s:s}}", "artifactLocation", "uri", uri);
    if (at.line)
        json_object_set_new(region, "startLine", json_integer(at.line));
    if (at.line && column)
        json_object_set_new(region, "startColumn", json_integer(column));
    if (at.line)
        json_object_set(physical, "region", region);
    json_decref(region);
    json_object_set_new(place, "physicalLocation", physical);
    return place;
}

/* What a rule says to whoever meets it for the first time.  The text is both
 * plain and Markdown. */
static json_t *make_rule(enum diag_kind kind)
{
    const char *slug = diag_slug(kind);
    const char *text = explain_find(slug);
    json_t *rule = json_pack("{s:s}", "id", slug);

    if (text) {
        g_autofree char *summary = explain_summary(text);
        json_object_set_new(rule, "shortDescription", make_text(summary));
        json_object_set_new(
            rule, "help",
            json_pack("{s:s,s:s}", "text", text, "markdown", text));
    }
    json_object_set_new(
        rule, "defaultConfiguration",
        json_pack("{s:s}", "level", diag_level_name(diag_level(kind))));
    return rule;
}

/* The rules that were broken, in the order of the one list; `index` has the
 * place of each. */
static json_t *make_rules(const struct diag *d, json_int_t *index)
{
    json_t *rules = json_array();

    for (int i = 0; i < DIAG_KIND_COUNT; i++) {
        if (!diag_count(d, (enum diag_kind)i))
            continue;
        index[i] = (json_int_t)json_array_size(rules);
        json_array_append_new(rules, make_rule((enum diag_kind)i));
    }
    return rules;
}

static json_t *make_result(const struct diag *d, const struct diag_entry *e,
                           json_int_t index)
{
    return json_pack("{s:s,s:I,s:s,s:o,s:[o]}", "ruleId", diag_slug(e->kind),
                     "ruleIndex", index, "level", diag_level_name(e->level),
                     "message", make_text(e->text), "locations",
                     make_location(d, e->at));
}

static json_t *make_notification(const struct diag *d,
                                 const struct diag_entry *e, json_int_t index)
{
    json_t *o =
        json_pack("{s:{s:s,s:I},s:s,s:o}", "associatedRule", "id",
                  diag_slug(e->kind), "index", index, "level",
                  diag_level_name(e->level), "message", make_text(e->text));

    if (e->at.file)
        json_object_set_new(o, "locations",
                            json_pack("[o]", make_location(d, e->at)));
    return o;
}

/* A note is a place that belongs to what stands before it. */
static void add_note(const struct diag *d, json_t *to, const char *key,
                     const struct diag_entry *note)
{
    json_t *list = json_object_get(to, key);
    json_t *o = make_location(d, note->at);

    if (!list) {
        list = json_array();
        json_object_set_new(to, key, list);
    }
    json_object_set_new(o, "message", make_text(note->text));
    json_array_append_new(list, o);
}

/* Every complaint, into the list that it belongs to. */
static void fill(const struct diag *d, const json_int_t *index, json_t *results,
                 json_t *notifications)
{
    json_t *last = NULL;
    bool is_result = false;

    for (size_t i = 0; i < diag_size(d); i++) {
        const struct diag_entry *e = diag_at(d, i);
        if (e->level == LEVEL_NOTE && last) {
            add_note(d, last, is_result ? "relatedLocations" : "locations", e);
            continue;
        }
        is_result = e->at.file && e->level < LEVEL_SYSTEM;
        last = is_result ? make_result(d, e, index[e->kind])
                         : make_notification(d, e, index[e->kind]);
        json_array_append_new(is_result ? results : notifications, last);
    }
}

void sarif_print(const struct diag *d, FILE *out)
{
    json_int_t index[DIAG_KIND_COUNT] = {0};
    json_t *rules = make_rules(d, index);
    json_t *results = json_array(), *notifications = json_array();

    fill(d, index, results, notifications);
    json_t *run = json_pack(
        "{s:{s:{s:s,s:s,s:s,s:o}},s:[{s:b,s:o}],s:o,s:s}", "tool", "driver",
        "name", "kaart", "version", KAART_VERSION, "semanticVersion",
        KAART_VERSION, "rules", rules, "invocations", "executionSuccessful",
        diag_worst(d) < LEVEL_SYSTEM, "toolExecutionNotifications",
        notifications, "results", results, "columnKind", "utf16CodeUnits");
    json_t *root = json_pack("{s:s,s:s,s:[o]}", "$schema", SCHEMA, "version",
                             "2.1.0", "runs", run);
    json_dumpf(root, out, JSON_INDENT(2));
    fputc('\n', out);
    json_decref(root);
}
