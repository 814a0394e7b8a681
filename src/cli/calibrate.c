/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "impose/calibrate.h"

#include "cli/aim.h"
#include "cli/commands.h"
#include "cli/product.h"
#include "cli/report.h"
#include "cli/target.h"

#include <glib.h>
#include <stdio.h>
#include <string.h>

/* The words on a test sheet are in the slug style of this layout. */
#define LAYOUT "plain"
#define NO_DATE "2000-01-01" /* a test sheet is as old as nothing */

static const char *const usual_sheets[] = {"a4", NULL};
static const char *const usual_languages[] = {"en", NULL};

/* What paint and finish want to know of a deck, of one that has no cards. */
static const struct faces *make_faces(struct run *run, struct library *lib,
                                      const char *language)
{
    struct deck *deck = ARENA_NEW(run->arena, struct deck);
    struct faces *faces = ARENA_NEW(run->arena, struct faces);

    *deck =
        (struct deck){.id = "calibrate",
                      .language = arena_strdup(run->arena, language),
                      .title = {.text = "kaart calibrate"},
                      .date = NO_DATE,
                      .layout = library_layout(lib, LAYOUT, (struct pos){0})};
    deck->languages = deck->language;
    faces->deck = deck;
    return faces;
}

static void write_sheet(struct run *run, struct library *lib, const char *name,
                        const char *language)
{
    const struct sheet *s = library_sheet(lib, name, (struct pos){0});
    const char *output = run->options->output ? run->options->output : "out";

    if (!s)
        return;
    if (s->single || s->fold) {
        diag_report(run->diag, DIAG_VALUE_WRONG, s->at,
                    "sheet '%s' has no backs that must land on their fronts",
                    name);
        return;
    }
    g_autofree char *leaf =
        g_strdup_printf("calibrate-%s-%s.pdf", language, name);
    g_autofree char *path = g_build_filename(output, leaf, NULL);
    const struct imposition *imp =
        calibrate_make(s, make_faces(run, lib, language), run->arena);
    if (product_write(run, imp, NULL, true, path, NULL) && !run->options->quiet)
        printf("%s  %zu pages, %zu sheets of paper\n", path, imp->npages,
               imp->nsheets);
}

static void write_sheets(struct run *run)
{
    const struct target here = {
        .path = ".", .language = "", .variant = VARIANT_STANDARD};
    struct library *lib = target_library(run, &here);
    g_auto(GStrv) sheets = run_split(run->options->sheets, usual_sheets);
    g_auto(GStrv) languages =
        run_split(run->options->languages, usual_languages);

    for (char **l = languages; *l; l++)
        for (char **s = sheets; *s; s++)
            write_sheet(run, lib, *s, *l);
}

enum exit_code calibrate_run(struct run *run)
{
    const struct options *o = run->options;

    if (o->paths || (!o->printer != !o->offset) || (o->angle && !o->offset)) {
        fputs("kaart calibrate: give nothing, to make a test sheet, or "
              "--printer NAME --offset X,Y and --angle A, as read from it\n",
              stderr);
        return EXIT_USAGE;
    }
    if (o->printer) {
        if (!aim_store(run))
            return EXIT_USAGE;
    } else {
        write_sheets(run);
    }
    report_end(run->diag, run->options->format, stdout);
    return run_exit_code(run);
}
