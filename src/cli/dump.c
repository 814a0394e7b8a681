/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/commands.h"
#include "cli/product.h"
#include "cli/report.h"
#include "cli/target.h"
#include "finish/pdf.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void dump_nodes(struct run *run, const char *path)
{
    g_autofree char *file = g_file_test(path, G_FILE_TEST_IS_DIR)
                                ? g_build_filename(path, "deck.yaml", NULL)
                                : g_strdup(path);
    const struct node *root = node_load(file, file, run->arena, run->diag);

    if (root)
        node_print(root, stdout);
}

/* What the command line asks for of the deck at `path`, its first language and
 * variant. */
static struct target first_target(struct run *run, const char *path)
{
    static const char *const own[] = {"", NULL};
    static const char *const standard[] = {"standard", NULL};
    g_auto(GStrv) languages = run_split(run->options->languages, own);
    g_auto(GStrv) variants = run_split(run->options->variants, standard);

    return (struct target){.path = path,
                           .language = arena_strdup(run->arena, *languages),
                           .variant = arena_strdup(run->arena, *variants)};
}

static void dump_deck(struct run *run, const char *path)
{
    struct target t = first_target(run, path);
    struct deck *deck = target_deck(run, &t);

    if (deck)
        deck_print(deck, stdout);
}

static struct faces *load_faces(struct run *run, const char *path)
{
    struct target t = first_target(run, path);

    return target_compose(run, &t);
}

static void dump_faces(struct run *run, const char *path)
{
    const struct faces *faces = load_faces(run, path);

    for (size_t i = 0; faces && i < faces->deck->ncards; i++) {
        face_print(&faces->fronts[i], stdout);
        face_print(&faces->backs[i], stdout);
    }
}

typedef void sheet_fn(struct run *run, const struct imposition *imp);

static void for_sheets(struct run *run, const char *path, sheet_fn *fn)
{
    struct target t = first_target(run, path);
    const struct faces *faces = target_compose(run, &t);
    g_auto(GStrv) sheets = target_sheets(run, &t);
    struct pos at = {0};

    for (char **s = sheets; faces && *s; s++) {
        const struct sheet *sheet =
            library_sheet(target_library(run, &t), *s, at);
        if (sheet)
            fn(run, impose_faces(faces, sheet, run->arena, run->diag));
    }
}

static void print_sheet(struct run *run, const struct imposition *imp)
{
    (void)run;
    page_print(imp, stdout);
}

/* Through a file, as pdf_print() reads what was really written. */
static void print_pdf(struct run *run, const struct imposition *imp)
{
    g_autofree char *path = NULL;
    int fd = g_file_open_tmp("kaart-XXXXXX.pdf", &path, NULL);

    if (fd < 0) {
        diag_report(run->diag, DIAG_WRITE, (struct pos){0},
                    "cannot make a temporary file");
        return;
    }
    close(fd);
    if (imp->npages && product_write(run, imp, path))
        pdf_print(path, stdout, run->diag);
    g_unlink(path);
}

static void dump_sheets(struct run *run, const char *path)
{
    for_sheets(run, path, print_sheet);
}

static void dump_pdf(struct run *run, const char *path)
{
    if (g_str_has_suffix(path, ".pdf"))
        pdf_print(path, stdout, run->diag);
    else
        for_sheets(run, path, print_pdf);
}

static const struct {
    const char *name;
    void (*dump)(struct run *run, const char *path);
} stages[] = {
    {"nodes", dump_nodes},   {"deck", dump_deck}, {"faces", dump_faces},
    {"sheets", dump_sheets}, {"pdf", dump_pdf},
};

enum exit_code dump_run(struct run *run)
{
    const char *stage = run->options->stage ? run->options->stage : "";
    size_t i = 0;

    while (i < G_N_ELEMENTS(stages) && strcmp(stages[i].name, stage) != 0)
        i++;
    if (i == G_N_ELEMENTS(stages) || !run->options->paths) {
        fputs("kaart dump: give --stage nodes, deck, faces, sheets or pdf, "
              "and a deck\n",
              stderr);
        return EXIT_USAGE;
    }
    for (char **path = run->options->paths; *path; path++)
        stages[i].dump(run, *path);
    report_print(run->diag, REPORT_TEXT, stderr);
    return run_exit_code(run);
}
