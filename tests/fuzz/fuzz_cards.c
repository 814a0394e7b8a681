/* SPDX-License-Identifier: GPL-3.0-or-later
 * fuzz_cards.c - a deck with its files, all the way to a PDF
 *
 * The input is several files: what follows a line "=== deck.yaml" is that
 * file, up to the next such line.  Names that are not expected are left out. */
#include "fuzz/fuzz.h"

#include "check/check.h"
#include "compose/compose.h"
#include "finish/finish.h"
#include "impose/impose.h"
#include "impose/proof.h"
#include "localise/localise.h"
#include "paint/paint.h"

#include <glib.h>
#include <string.h>

#define DATA "tests/support/data"
#define MARK "=== "

static const char *const names[] = {
    "deck.yaml",
    "layouts/own.yaml",
    "layouts/sheets/own.yaml",
    "layouts/variants/own.yaml",
    "layouts/languages/nl.yaml",
    "po/en.po",
    "art/a.svg",
};

/* Where the next mark begins, at the start of a line; or `end`. */
static const char *find_mark(const char *s, const char *end)
{
    for (const char *line = s; line < end; line++) {
        if ((size_t)(end - line) > strlen(MARK) &&
            memcmp(line, MARK, strlen(MARK)) == 0)
            return line;
        line = memchr(line, '\n', (size_t)(end - line));
        if (!line)
            break;
    }
    return end;
}

static void unpack(struct fuzz *f, const char *bytes, size_t n)
{
    const char *end = bytes + n;

    for (const char *s = find_mark(bytes, end); s < end;) {
        const char *name = s + strlen(MARK);
        const char *body = memchr(name, '\n', (size_t)(end - name));
        if (!body)
            return;
        size_t size = (size_t)(body++ - name);
        s = find_mark(body, end);
        for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
            if (strlen(names[i]) == size && memcmp(name, names[i], size) == 0)
                fuzz_write(f, names[i], body, (size_t)(s - body));
    }
}

static void finish(struct fuzz *f, const struct imposition *imp,
                   GByteArray *raw, bool grey)
{
    struct finish_page *pages =
        ARENA_ARRAY(f->arena, struct finish_page, imp->npages);
    struct finish_job job = {
        .title = imp->faces->deck->title.text,
        .language = imp->faces->deck->language,
        .date = imp->faces->deck->date,
        .pages = pages,
        .npages = imp->npages,
        .colour = grey ? FINISH_GREY : FINISH_RGB,
    };

    for (size_t i = 0; i < imp->npages; i++) {
        const struct page *p = &imp->pages[i];
        pages[i] = (struct finish_page){
            {0, 0, p->width, p->height}, p->trim, p->bleed};
    }
    finish_pdf(raw, &job, "/dev/null", f->diag);
}

static void print(struct fuzz *f, const struct faces *faces,
                  const struct sheet *sheet, const struct tools *tools)
{
    if (!sheet || diag_errors(f->diag))
        return;
    struct imposition *imp = impose_faces(faces, sheet, f->arena, f->diag);
    if (imp->npages > 20 || diag_errors(f->diag))
        return;
    proof_add(imp, f->arena);
    GByteArray *raw = paint_pdf(imp, tools, NULL, f->arena, f->diag);
    if (!raw)
        return;
    finish(f, imp, raw, imp->sheet->single);
    g_byte_array_unref(raw);
    fuzz_need(diag_errors(f->diag) == 0, "what has no error can be printed");
}

/* From the deck on.  The fonts are opened once, for that takes long. */
static void make(struct fuzz *f, const struct deck *deck, struct library *lib,
                 struct fonts *fonts)
{
    struct tools tools = {
        .fonts = fonts, .texts = texts_new(fonts), .arts = art_store_new()};
    struct faces *faces = compose_deck(deck, &tools, f->arena, f->diag);

    check_faces(faces, f->diag);
    print(f, faces, library_sheet(lib, "single", (struct pos){0}), &tools);
    print(f, faces, library_sheet(lib, "own", (struct pos){0}), &tools);
    texts_free(tools.texts);
    art_store_free(tools.arts);
}

static struct library *open_library(struct fuzz *f)
{
    const char *folders[] = {f->folder, DATA, NULL};
    g_autofree char *path =
        g_build_filename(f->folder, "layouts/variants/own.yaml", NULL);
    struct library *lib = library_new(folders, f->arena, f->diag);
    struct look look = {0};

    if (!g_file_test(path, G_FILE_TEST_EXISTS))
        return lib;
    look.variant = library_variant(lib, "own", (struct pos){0});
    library_set_look(lib, &look);
    return lib;
}

void fuzz_cards(struct fuzz *f, const char *bytes, size_t n)
{
    static struct fonts *fonts;

    if (!fonts)
        fonts = fonts_new();
    unpack(f, bytes, n);
    struct library *lib = open_library(f);
    const struct deck *deck = deck_load(f->folder, lib, f->arena, f->diag);
    g_autofree char *po = g_build_filename(f->folder, "po/en.po", NULL);
    struct localise_job job = {
        .language = g_file_test(po, G_FILE_TEST_EXISTS) ? "en" : "",
        .variant = library_look_variant(lib),
        .library = lib,
        .draft = true,
    };
    if (!diag_errors(f->diag) && deck && !deck->faulty && deck->ncards <= 20)
        deck = localise_deck(deck, &job, f->arena, f->diag);
    else
        deck = NULL;
    if (!diag_errors(f->diag) && deck && !deck->faulty)
        make(f, deck, lib, fonts);
    library_free(lib);
}
