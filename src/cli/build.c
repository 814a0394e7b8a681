/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/check.h"
#include "cli/commands.h"
#include "cli/product.h"
#include "cli/report.h"

#include <glib.h>
#include <stdio.h>
#include <unistd.h>

/* One line that is written over, on a terminal only. */
static void show_progress(const char *path)
{
    if (isatty(STDERR_FILENO))
        fprintf(stderr, path ? "\r\033[K%s …" : "\r\033[K%s", path ? path : "");
}

static void print_product(const struct imposition *imp, const char *path)
{
    const char *what = imp->sheet->single ? "card" : "sheet";

    printf("%s  %zu pages, %zu %s%s%s\n", path, imp->npages, imp->nsheets, what,
           imp->nsheets == 1 ? "" : "s", imp->sheet->single ? "" : " of paper");
}

static void print_sizes(const struct faces *faces)
{
    for (size_t i = 0; i < faces->nchosen; i++) {
        const struct chosen *c = &faces->chosen[i];
        if (c->style->min == c->style->max)
            continue;
        printf("  %s %g pt", c->style->name, cpt_to_pt(c->size));
        if (c->forced_by)
            printf(" of %g (card %s)", cpt_to_pt(c->style->max),
                   c->forced_by->id);
        putchar('\n');
    }
}

/* Which products were made, to tell two decks of one id apart. */
static bool claim_path(struct run *run, GHashTable *made, const char *path,
                       const struct deck *deck)
{
    const struct deck *other = g_hash_table_lookup(made, path);

    if (!other) {
        g_hash_table_insert(made, g_strdup(path), (void *)deck);
        return true;
    }
    diag_report(run->diag, DIAG_VALUE_WRONG, deck->at,
                "another deck of this build also has the id '%s'; nothing "
                "was made of this one",
                deck->id);
    diag_note(run->diag, other->at, "the other deck");
    return false;
}

/* True when the product is there. */
static bool build_sheet(struct run *run, const struct faces *faces,
                        const char *name, struct library *lib, GHashTable *made)
{
    const struct deck *deck = faces->deck;
    struct pos at = {0};
    const struct sheet *sheet = library_sheet(lib, name, at);
    unsigned before = diag_errors(run->diag);

    if (!sheet)
        return false;
    g_autofree char *leaf =
        g_strdup_printf("%s-%s-%s.pdf", deck->id, deck->language, sheet->id);
    g_autofree char *path =
        g_build_filename(run->options->output ? run->options->output : "out",
                         deck->id, leaf, NULL);
    if (!claim_path(run, made, path, deck))
        return false;
    show_progress(path);
    const struct imposition *imp =
        impose_faces(faces, sheet, run->arena, run->diag);
    bool ok = diag_errors(run->diag) == before && imp->npages &&
              product_write(run, imp, path);
    show_progress(NULL);
    if (ok && !run->options->quiet)
        print_product(imp, path);
    return ok;
}

static void build_deck(struct run *run, const char *path, const char *language,
                       char **sheets, GHashTable *made)
{
    unsigned before = diag_errors(run->diag);
    struct deck *deck = run_load(run, path, language);

    if (!deck)
        return;
    struct faces *faces =
        compose_deck(deck, &run->tools, run->arena, run->diag);
    check_faces(faces, run->diag);
    if (diag_errors(run->diag) != before || faces->faulty)
        return;
    bool any = false;
    for (char **s = sheets; *s; s++)
        any |= build_sheet(run, faces, *s, run_library(run, path), made);
    if (any && !run->options->quiet)
        print_sizes(faces);
}

enum exit_code build_run(struct run *run)
{
    g_auto(GStrv) decks = run_list_decks(run);
    g_auto(GStrv) languages = run_languages(run);
    g_auto(GStrv) sheets = run_sheets(run);
    g_autoptr(GHashTable) made =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    if (!decks)
        return EXIT_USAGE;
    for (char **deck = decks; *deck; deck++)
        for (char **language = languages; *language; language++)
            build_deck(run, *deck, *language, sheets, made);
    report_print(run->diag, REPORT_TEXT, stderr);
    return run_exit_code(run);
}
