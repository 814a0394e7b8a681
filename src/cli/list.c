/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/commands.h"
#include "cli/fit.h"
#include "cli/report.h"
#include "cli/state.h"
#include "cli/target.h"
#include "localise/catalog.h"

#include <glib.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

static json_t *describe_deck(struct run *run, const struct deck *deck,
                             const char *path)
{
    g_auto(GStrv) others = catalog_languages(deck->folder);
    json_t *languages = json_pack("[s]", deck->language), *list = json_array();

    for (char **l = others; *l; l++) {
        struct state s;
        if (strcmp(*l, deck->language) == 0 || !state_find(&s, run, deck, *l))
            continue;
        json_array_append_new(languages, json_string(*l));
        json_array_append_new(list, json_pack("{s:s,s:i,s:b}", "language", *l,
                                              "percent", state_percent(&s),
                                              "reviewed", !s.draft));
    }
    return json_pack(
        "{s:s,s:s,s:s,s:s?,s:o,s:o,s:i,s:s?}", "path", path, "id", deck->id,
        "title", deck->title.text ? deck->title.text : "", "version",
        deck->version, "languages", languages, "translations", list, "cards",
        (int)deck->ncards, "layout", deck->layout ? deck->layout->id : NULL);
}

/* NULL, complained, when it has faults. */
static json_t *describe_edition(struct run *run, const char *path)
{
    const struct edition *e = edition_load(path, run->arena, run->diag);
    json_t *decks = json_array(), *languages = json_array();

    for (size_t i = 0; e && i < e->ndecks; i++)
        json_array_append_new(decks, json_string(e->decks[i]));
    for (size_t i = 0; e && e->languages && e->languages[i]; i++)
        json_array_append_new(languages, json_string(e->languages[i]));
    json_t *o = json_pack("{s:s,s:s?,s:s?,s:o,s:o}", "path", path, "id",
                          e ? e->id : NULL, "name",
                          e ? edition_phrase(&e->brand.name, "").text : NULL,
                          "decks", decks, "languages", languages);
    if (e)
        return o;
    json_decref(o);
    return NULL;
}

static json_t *list_names(struct library *lib, const char *folder,
                          const char *ending)
{
    g_auto(GStrv) names = library_list(lib, folder, ending);
    json_t *list = json_array();

    for (char **n = names; *n; n++)
        json_array_append_new(list, json_string(*n));
    return list;
}

/* What decks, editions and the command line may name, by the keys of the
 * answer. */
static const struct {
    const char *key, *folder, *ending;
} named[] = {
    {"layouts", "layouts", ".yaml"},
    {"variants", "layouts/variants", ".yaml"},
    {"sheets", "layouts/sheets", ".yaml"},
    {"icons", "layouts/icons", ".svg"},
    {"shops", "layouts/shops", ".yaml"},
    {"languages", "layouts/languages", ".yaml"},
};

static const char *text_of(json_t *o, const char *key)
{
    const char *s = json_string_value(json_object_get(o, key));

    return s ? s : "";
}

static void print_names(json_t *root, const char *key)
{
    size_t i;
    json_t *name;

    printf("%s:", key);
    json_array_foreach(json_object_get(root, key), i, name)
        printf(" %s", json_string_value(name));
    putchar('\n');
}

/* Behind the deck's own language: "en 100% uk 98% draft". */
static void print_translations(json_t *list)
{
    size_t i;
    json_t *t;

    json_array_foreach(list, i, t)
        printf(" %s %d%%%s", text_of(t, "language"),
               (int)json_integer_value(json_object_get(t, "percent")),
               json_is_true(json_object_get(t, "reviewed")) ? "" : " draft");
    putchar('\n');
}

static void print_edition(json_t *e)
{
    size_t i;
    json_t *language;

    printf("%-36s %-28s edition of %zu decks ", text_of(e, "path"),
           text_of(e, "name"), json_array_size(json_object_get(e, "decks")));
    json_array_foreach(json_object_get(e, "languages"), i, language)
        printf(" %s", json_string_value(language));
    putchar('\n');
}

static void print_plain(json_t *root)
{
    size_t i;
    json_t *deck, *edition;

    json_array_foreach(json_object_get(root, "decks"), i, deck)
    {
        json_t *languages = json_object_get(deck, "languages");
        printf("%-36s %-28s %s %3d cards  %s", text_of(deck, "path"),
               text_of(deck, "title"), text_of(deck, "version"),
               (int)json_integer_value(json_object_get(deck, "cards")),
               json_string_value(json_array_get(languages, 0)));
        print_translations(json_object_get(deck, "translations"));
    }
    json_array_foreach(json_object_get(root, "editions"), i, edition)
        print_edition(edition);
    for (i = 0; i < G_N_ELEMENTS(named); i++)
        print_names(root, named[i].key);
}

/* False, with a message, when there are no decks. */
static bool list_all(struct run *run)
{
    g_auto(GStrv) decks = run_list_decks(run);

    if (!decks)
        return false;
    json_t *list = json_array(), *editions = json_array();
    for (char **path = decks; *path; path++) {
        struct target t = {*path, NULL, "", "standard"};
        bool edition = edition_is(*path);
        const struct deck *deck = edition ? NULL : target_read(run, &t);
        json_t *own = edition ? describe_edition(run, *path) : NULL;
        if (deck)
            json_array_append_new(list, describe_deck(run, deck, *path));
        if (own)
            json_array_append_new(editions, own);
    }
    struct target first = {*decks, NULL, "", "standard"};
    struct library *lib = target_library(run, &first);
    json_t *root = json_pack("{s:o,s:o}", "decks", list, "editions", editions);
    for (size_t i = 0; i < G_N_ELEMENTS(named); i++)
        json_object_set_new(root, named[i].key,
                            list_names(lib, named[i].folder, named[i].ending));
    if (run->options->json) {
        json_dumpf(root, stdout, JSON_INDENT(2));
        putchar('\n');
    } else {
        print_plain(root);
    }
    json_decref(root);
    return true;
}

enum exit_code list_run(struct run *run)
{
    if (run->options->fit ? !fit_list(run) : !list_all(run))
        return EXIT_USAGE;
    report_end(run->diag, run->options->format, stderr);
    return run_exit_code(run);
}
