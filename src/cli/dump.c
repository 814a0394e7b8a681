/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/file.h"
#include "cli/aim.h"
#include "cli/commands.h"
#include "cli/order.h"
#include "cli/product.h"
#include "cli/report.h"
#include "cli/target.h"
#include "compose/compose.h"
#include "finish/pdf.h"
#include "impose/proof.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void dump_nodes(struct run *run, const char *path)
{
    const char *leaf = edition_is(path) ? "edition.yaml" : "deck.yaml";
    g_autofree char *file = file_is_folder(path)
                                ? g_build_filename(path, leaf, NULL)
                                : g_strdup(path);
    const struct node *root = node_load(file, file, run->arena, run->diag);

    if (root)
        node_print(root, stdout);
}

static void dump_deck(struct run *run, const struct target *t)
{
    struct deck *deck = target_deck(run, t);

    if (deck)
        deck_print(deck, stdout);
}

static void dump_faces(struct run *run, const struct target *t)
{
    const struct faces *faces = target_compose(run, t);

    for (size_t i = 0; faces && i < faces->deck->ncards; i++) {
        compose_open(faces, &faces->deck->cards[i]);
        face_print(&faces->fronts[i], stdout);
        face_print(&faces->backs[i], stdout);
    }
    compose_close(faces);
}

typedef void sheet_fn(struct run *run, const struct imposition *imp,
                      const struct shop *shop);

static void for_parts(struct run *run, const struct faces *faces,
                      const struct sheet *sheet, const struct shop *shop,
                      sheet_fn *fn)
{
    struct order_part parts[ORDER_PARTS];
    size_t n = order_list(shop, sheet, parts);

    for (size_t i = 0; i < n; i++) {
        struct imposition *imp = impose_ordered(faces, sheet, &parts[i].order,
                                                run->arena, run->diag);
        aim_backs(run, imp);
        if (run->options->proof)
            proof_add(imp, run->arena);
        fn(run, imp, shop);
    }
}

static void for_sheets(struct run *run, const struct target *t, sheet_fn *fn)
{
    const struct faces *faces = target_compose(run, t);
    g_auto(GStrv) sheets = target_sheets(run, t);
    const struct shop *shop;
    struct pos at = {0};

    bool ok = faces && target_shop(run, t, &shop);
    for (char **s = sheets; ok && *s; s++) {
        const struct sheet *sheet =
            library_sheet(target_library(run, t), *s, at);
        if (!sheet)
            continue;
        if (run->options->proof)
            sheet = proof_sheet(sheet, run->arena);
        for_parts(run, faces, order_sheet(sheet, shop, run->arena), shop, fn);
    }
    compose_close(faces);
}

static void print_sheet(struct run *run, const struct imposition *imp,
                        const struct shop *shop)
{
    (void)run, (void)shop;
    page_print(imp, stdout);
}

/* Through a file, as pdf_print() reads what was really written. */
static void print_pdf(struct run *run, const struct imposition *imp,
                      const struct shop *shop)
{
    g_autofree char *path = NULL;
    int fd = g_file_open_tmp("kaart-XXXXXX.pdf", &path, NULL);

    if (fd < 0) {
        diag_report(run->diag, DIAG_WRITE, (struct pos){0},
                    "cannot make a temporary file");
        return;
    }
    close(fd);
    if (imp->npages && product_write(run, imp, shop, true, path, NULL))
        pdf_print(path, stdout, run->diag);
    g_unlink(path);
}

static void dump_sheets(struct run *run, const struct target *t)
{
    for_sheets(run, t, print_sheet);
}

static void dump_pdf(struct run *run, const struct target *t)
{
    for_sheets(run, t, print_pdf);
}

static const struct {
    const char *name;
    void (*dump)(struct run *run, const struct target *t); /* NULL: nodes */
} stages[] = {
    {"nodes", NULL},         {"deck", dump_deck}, {"faces", dump_faces},
    {"sheets", dump_sheets}, {"pdf", dump_pdf},
};

/* What the command line asks for of one deck, edition or PDF. */
static void dump_path(struct run *run, size_t stage, const char *path)
{
    size_t n;

    if (!stages[stage].dump) {
        dump_nodes(run, path);
        return;
    }
    if (stages[stage].dump == dump_pdf && g_str_has_suffix(path, ".pdf")) {
        pdf_print(path, stdout, run->diag);
        return;
    }
    const struct target *targets = target_list_of(run, path, &n);
    for (size_t i = 0; i < n; i++)
        stages[stage].dump(run, &targets[i]);
}

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
    if (!aim_find(run)) {
        report_end(run->diag, run->options->format, stderr);
        return diag_errors(run->diag) ? run_exit_code(run) : EXIT_USAGE;
    }
    for (char **path = run->options->paths; *path; path++)
        dump_path(run, i, *path);
    report_end(run->diag, run->options->format, stderr);
    return run_exit_code(run);
}
