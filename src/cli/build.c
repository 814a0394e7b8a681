/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/check.h"
#include "check/press.h"
#include "cli/aim.h"
#include "cli/commands.h"
#include "cli/job.h"
#include "cli/order.h"
#include "cli/product.h"
#include "cli/report.h"
#include "cli/target.h"
#include "impose/proof.h"

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

/* What a product was made of. */
struct maker {
    const struct edition *edition;
    const struct deck *deck;
};

static struct pos place(const struct maker *m, const struct maker *other)
{
    return m->edition && m->edition != other->edition ? m->edition->at
                                                      : m->deck->at;
}

/* Which products were made, to tell apart what would have one name. */
static bool claim_path(struct run *run, GHashTable *made, const char *path,
                       const struct target *t, const struct deck *deck)
{
    const struct maker *other = g_hash_table_lookup(made, path);
    struct maker *m = ARENA_NEW(run->arena, struct maker);

    *m = (struct maker){t->edition, deck};
    if (!other) {
        g_hash_table_insert(made, g_strdup(path), m);
        return true;
    }
    diag_report(run->diag, DIAG_VALUE_WRONG, place(m, other),
                "'%s' is made once in this build already; give this another "
                "id, or build it by itself",
                path);
    diag_note(run->diag, place(other, m), "made of this");
    return false;
}

/* out/<deck or edition>/<deck>-<language>[-<variant>]-<sheet>, or -<shop> when
 * it is for one, or -<sheet>-<printer>; -proof; to which the kind of file is
 * added */
static char *name_product(const struct run *run, const struct target *t,
                          const struct deck *deck, const struct sheet *sheet,
                          const struct shop *shop)
{
    bool both = shop && !sheet->single;
    const char *output = run->options->output ? run->options->output : "out";
    bool moved = aim_matters(run, sheet);
    const char *variant = deck->variant ? deck->variant->id : NULL;
    g_autofree char *leaf = g_strdup_printf(
        "%s-%s%s%s%s%s-%s%s%s%s", deck->id, deck->languages, variant ? "-" : "",
        variant ? variant : "", both ? "-" : "", both ? sheet->id : "",
        shop ? shop->id : sheet->id, moved ? "-" : "",
        moved ? run->printer->name : "", run->options->proof ? "-proof" : "");

    return g_build_filename(output, t->edition ? t->edition->id : deck->id,
                            leaf, NULL);
}

/* Of one product: what its files have in common. */
struct product {
    const struct target *target;
    const struct faces *faces;
    const struct sheet *sheet;
    const struct shop *shop; /* NULL: none */
    const char *stem;        /* of the names of its files */
};

/* What is in the file, which is there; NULL when it could not be made. */
static const struct imposition *build_part(struct run *run,
                                           const struct product *p,
                                           const struct order_part *part,
                                           const char *path, GHashTable *made)
{
    unsigned before = diag_errors(run->diag);

    if (!claim_path(run, made, path, p->target, p->faces->deck))
        return NULL;
    show_progress(path);
    struct imposition *imp =
        impose_ordered(p->faces, p->sheet, &part->order, run->arena, run->diag);
    aim_backs(run, imp);
    if (run->options->proof)
        proof_add(imp, run->arena);
    bool ok = diag_errors(run->diag) == before && imp->npages &&
              product_write(run, imp, p->shop, path);
    show_progress(NULL);
    if (ok && !run->options->quiet)
        print_product(imp, path);
    return ok ? imp : NULL;
}

/* Every file of the product and, for a shop, the list that goes with them. */
static bool build_parts(struct run *run, const struct product *p,
                        GHashTable *made)
{
    struct order_part parts[ORDER_PARTS];
    struct job_part files[ORDER_PARTS];
    size_t n = order_list(p->shop, p->sheet, parts);

    for (size_t i = 0; i < n; i++) {
        files[i].path =
            arena_printf(run->arena, "%s%s.pdf", p->stem, parts[i].suffix);
        files[i].imp = build_part(run, p, &parts[i], files[i].path, made);
        if (!files[i].imp)
            return false;
    }
    if (!p->shop || !p->sheet->single)
        return true;
    g_autofree char *path = g_strconcat(p->stem, "-job.txt", NULL);
    return job_write(run, p->shop, &parts->order, files, n, path);
}

/* True when the product is there. */
static bool build_sheet(struct run *run, const struct target *t,
                        const struct faces *faces, const char *name,
                        GHashTable *made)
{
    struct product p = {.target = t, .faces = faces};

    p.sheet = library_sheet(target_library(run, t), name, (struct pos){0});
    if (!p.sheet || !target_shop(run, t, &p.shop))
        return false;
    p.sheet = order_sheet(p.sheet, p.shop, run->arena);
    if (run->options->proof)
        p.sheet = proof_sheet(p.sheet, run->arena);
    g_autofree char *stem = name_product(run, t, faces->deck, p.sheet, p.shop);
    p.stem = stem;
    return build_parts(run, &p, made);
}

static void build_target(struct run *run, const struct target *t,
                         GHashTable *made)
{
    unsigned before = diag_errors(run->diag);
    struct faces *faces = target_compose(run, t);
    const struct shop *shop;
    g_auto(GStrv) sheets = target_sheets(run, t);
    bool any = false;

    if (!faces)
        return;
    check_faces(faces, run->diag);
    if (target_shop(run, t, &shop) && shop)
        press_check(faces, shop, run->diag);
    if (diag_errors(run->diag) != before || faces->faulty)
        return;
    for (char **s = sheets; *s; s++)
        any |= build_sheet(run, t, faces, *s, made);
    if (any && !run->options->quiet)
        print_sizes(faces);
}

enum exit_code build_run(struct run *run)
{
    g_autoptr(GHashTable) made =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    size_t n;

    if (run->options->proof && run->options->shop) {
        fputs("kaart build: --proof is to be looked at, --shop to be printed; "
              "give one of them\n",
              stderr);
        return EXIT_USAGE;
    }
    if (!aim_find(run)) {
        report_end(run->diag, run->options->format, stdout);
        return diag_errors(run->diag) ? run_exit_code(run) : EXIT_USAGE;
    }
    const struct target *targets = target_list(run, &n);
    if (!targets)
        return EXIT_USAGE;
    for (size_t i = 0; i < n; i++)
        build_target(run, &targets[i], made);
    report_end(run->diag, run->options->format, stdout);
    return run_exit_code(run);
}
