/* SPDX-License-Identifier: GPL-3.0-or-later
 * fuzz_po.c - a PO file is read, and brought up to a deck without loss */
#include "fuzz/fuzz.h"

#include "localise/catalog.h"
#include "localise/update.h"

#include <glib.h>
#include <string.h>

static const struct deck deck = {.id = "proef",
                                 .version = "1.0.0",
                                 .date = "2026-11-22",
                                 .language = "nl",
                                 .folder = "decks/proef"};

static const struct message messages[] = {
    {.context = "deck.title", .source = {"Proef", {"deck.yaml", 4, 8}}},
    {.context = "A1.question", .source = {"Wat?", {"deck.yaml", 10, 5}}},
    {.context = "A2.question",
     .source = {"Wie *is*\ner?", {"deck.yaml", 12, 5}}},
};

static const struct hint hints[] = {
    {NULL, NULL},
    {"Room for 20.\n", "max-size:200:2"},
    {"Two\nlines.\n", "max-size:200:2, font-size:9"},
};

static void read_catalog(struct fuzz *f, const char *path)
{
    struct catalog *c = catalog_load(path, f->arena, f->diag);

    if (!c) {
        fuzz_need_error(f, "no PO file is an error");
        return;
    }
    catalog_is_draft(c);
    for (size_t i = 0; i < G_N_ELEMENTS(messages); i++)
        catalog_find(c, messages[i].context, messages[i].source.text);
    catalog_free(c);
}

void fuzz_po(struct fuzz *f, const char *bytes, size_t n)
{
    const char *path = fuzz_write(f, "po/uk.po", bytes, n);
    struct update_job job = {
        .deck = &deck,
        .language = "uk",
        .messages = messages,
        .hints = hints,
        .n = G_N_ELEMENTS(messages),
    };
    struct update_counts counts;

    read_catalog(f, path);
    if (diag_errors(f->diag) || memchr(bytes, 0, n))
        return;
    g_autofree char *text = g_strndup(bytes, n);
    g_autofree char *once = update_text(&job, text, path, &counts, f->diag);
    if (!once) {
        fuzz_need_error(f, "a file that cannot be mended is an error");
        return;
    }
    g_autofree char *twice = update_text(&job, once, path, &counts, f->diag);
    fuzz_need(twice != NULL, "what was brought up can be read again");
    fuzz_need(strcmp(once, twice) == 0, "bringing it up twice changes nothing");
}
