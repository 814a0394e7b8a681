/* SPDX-License-Identifier: GPL-3.0-or-later
 * fuzz_edition.c - an edition of a small deck, and its table of cards
 *
 * What follows a line "=== cards.csv" is a table that the edition may name. */
#include "fuzz/fuzz.h"

#include "localise/localise.h"
#include "model/library.h"

#include <glib.h>
#include <string.h>

#define DATA "tests/support/data"
#define TABLE "\n=== cards.csv\n"

static const char deck_text[] =
    "kaart: deck/1\nid: proef\nlanguage: nl\ntitle: Proef\nversion: 1.0.0\n"
    "date: 2026-11-21\nlicense: CC-BY-4.0\nauthors: [Wij]\n"
    "sources: [{cite: Een *boek*, relation: own-words}]\nlayout: plain\n"
    "terms: {client: {one: cliënt, article: de}}\n"
    "suits: {s: {title: Een, colour: ink}, t: {title: Twee, colour: red}}\n"
    "cards:\n"
    "  - {id: A1, suit: s, question: \"Wie is {client.article} {client}?\"}\n"
    "  - {id: A2, suit: t, question: Wat?}\n"
    "  - {id: A3, suit: s, question: Hoe?, help: Zeg het.}\n";

static const char po_text[] =
    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
    "msgctxt \"deck.title\"\nmsgid \"Proef\"\nmsgstr \"Test\"\n\n"
    "msgctxt \"A2.question\"\nmsgid \"Wat?\"\nmsgstr \"What?\"\n";

static void write_files(struct fuzz *f, const char *bytes, size_t n)
{
    const char *table = memmem(bytes, n, TABLE, strlen(TABLE));
    size_t first = table ? (size_t)(table - bytes) : n;

    fuzz_write(f, "proef/deck.yaml", deck_text, strlen(deck_text));
    fuzz_write(f, "proef/po/en.po", po_text, strlen(po_text));
    fuzz_write(f, "e/logo.svg", "<svg/>", 6);
    fuzz_write(f, "e/edition.yaml", bytes, first);
    if (table)
        fuzz_write(f, "e/cards.csv", table + strlen(TABLE),
                   n - first - strlen(TABLE));
}

/* The deck as the edition has it, in each of two languages. */
static void apply(struct fuzz *f, const struct edition *e)
{
    static const char *const languages[] = {"", "en"};
    const char *folders[] = {e->folder, DATA, NULL};
    struct library *lib = library_new(folders, f->arena, f->diag);
    struct look look = {
        .colours = e->brand.colours,
        .ncolours = e->brand.ncolours,
        .fonts = e->brand.fonts,
        .nfonts = e->brand.nfonts,
    };

    library_set_look(lib, &look);
    const struct deck *deck = deck_load(
        arena_printf(f->arena, "%s/proef", f->folder), lib, f->arena, f->diag);
    fuzz_need(deck != NULL, "the deck is there");
    edition_check(e, &deck, 1, lib, f->diag);
    for (size_t i = 0; i < G_N_ELEMENTS(languages); i++) {
        struct localise_job job = {.language = languages[i],
                                   .edition = e,
                                   .library = lib,
                                   .draft = i == 1};
        localise_deck(deck, &job, f->arena, f->diag);
    }
    library_free(lib);
}

void fuzz_edition(struct fuzz *f, const char *bytes, size_t n)
{
    write_files(f, bytes, n);
    const struct edition *e = edition_load(
        arena_printf(f->arena, "%s/e", f->folder), f->arena, f->diag);
    if (e)
        apply(f, e);
    else
        fuzz_need_error(f, "no edition is an error");
}
