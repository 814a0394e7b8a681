/* SPDX-License-Identifier: GPL-3.0-or-later
 * fuzz_model.c - the files that a user writes, each by what it says it is */
#include "fuzz/fuzz.h"

#include "localise/localise.h"
#include "model/library.h"
#include "model/printer.h"

#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Layouts of tests that the input may extend. */
#define DATA "tests/support/data"

static struct library *open_library(struct fuzz *f)
{
    const char *folders[] = {f->folder, DATA, NULL};

    return library_new(folders, f->arena, f->diag);
}

static void try_deck(struct fuzz *f, struct library *lib, const char *bytes,
                     size_t n)
{
    static const char *const languages[] = {"", LOCALISE_PSEUDO,
                                            LOCALISE_PSEUDO_RTL};
    char *text = NULL;
    size_t size = 0;
    const char *path = fuzz_write(f, "deck.yaml", bytes, n);
    const struct deck *deck = deck_load(path, lib, f->arena, f->diag);

    if (!deck)
        fuzz_need_error(f, "no deck is an error");
    if (diag_errors(f->diag))
        return;
    for (size_t i = 0; i < G_N_ELEMENTS(languages); i++) {
        struct localise_job job = {.language = languages[i], .library = lib};
        localise_deck(deck, &job, f->arena, f->diag);
    }
    FILE *out = open_memstream(&text, &size);
    if (!out)
        abort();
    deck_print(deck, out);
    fclose(out);
    free(text);
}

static void try_named(struct fuzz *f, struct library *lib, const char *kind,
                      const char *bytes, size_t n)
{
    struct pos at = {"fuzz", 1, 1};
    const void *made = NULL;

    if (strcmp(kind, "layout") == 0) {
        fuzz_write(f, "layouts/fuzz.yaml", bytes, n);
        made = library_layout(lib, "fuzz", at);
    } else if (strcmp(kind, "sheet") == 0) {
        fuzz_write(f, "layouts/sheets/fuzz.yaml", bytes, n);
        made = library_sheet(lib, "fuzz", at);
    } else if (strcmp(kind, "shop") == 0) {
        fuzz_write(f, "layouts/shops/fuzz.yaml", bytes, n);
        made = library_shop(lib, "fuzz", at);
    } else if (strcmp(kind, "variant") == 0) {
        fuzz_write(f, "layouts/variants/fuzz.yaml", bytes, n);
        made = library_variant(lib, "fuzz", at);
    } else if (strcmp(kind, "language") == 0) {
        fuzz_write(f, "layouts/languages/nl.yaml", bytes, n);
        made = library_language(lib, "nl");
    } else if (strcmp(kind, "fonts") == 0) {
        const char *path = fuzz_write(f, "fonts/fonts.yaml", bytes, n);
        made = font_load(path, "fonts.yaml", f->arena, f->diag);
    } else {
        const char *path = fuzz_write(f, "printers.yaml", bytes, n);
        made = printer_load(path, f->arena, f->diag);
    }
    if (!made)
        fuzz_need_error(f, "what cannot be read is an error");
}

void fuzz_model(struct fuzz *f, const char *bytes, size_t n)
{
    static const char *const kinds[] = {
        "layout", "sheet", "shop", "variant", "language", "fonts", "printers"};
    struct library *lib = open_library(f);
    const char *kind = "deck";

    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++) {
        g_autofree char *head = g_strdup_printf("kaart: %s/", kinds[i]);
        if (memmem(bytes, n, head, strlen(head)))
            kind = kinds[i];
    }
    if (strcmp(kind, "deck") == 0)
        try_deck(f, lib, bytes, n);
    else
        try_named(f, lib, kind, bytes, n);
    library_free(lib);
}
