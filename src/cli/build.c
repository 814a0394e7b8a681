/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/build.h"

#include "base/write.h"
#include "cli/aim.h"
#include "cli/ask.h"
#include "cli/commands.h"
#include "cli/complaint.h"
#include "cli/depfile.h"
#include "cli/lock.h"
#include "cli/manifest.h"
#include "cli/name.h"
#include "cli/produce.h"
#include "cli/report.h"
#include "cli/worker.h"

#include <glib.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* A target with something to make, or something to say. */
struct piece {
    const struct target *target;
    json_t *asked;
    char **stale; /* names of the sheets to make it on; NULL-ended */
};

/* What one `kaart build` knows. */
struct build {
    struct run *run;
    struct lookout *look; /* may be NULL */
    const char *folder;
    char *mark; /* in the names of files that wait */
    struct digests *digests;
    struct manifest *old;
    struct manifest *now; /* what forget_stale() left, and was saved */
    GArray *pieces;       /* of struct piece, those with stale sheets */
    json_t *placed;   /* products that have their names: see note_placed() */
    GHashTable *made; /* path -> struct target it is of */
    json_t *first; /* with --check-reproducible: the answer to compare with */
    size_t nproducts, nfresh;
};

/* -- What is to be done -- */

/* What was said when it was made, is said again. */
static bool is_fresh(struct build *b, const json_t *asked, const char *sheet)
{
    const json_t *product = manifest_find(b->old, asked, sheet);

    if (!product || b->run->options->force || b->run->options->twice ||
        !manifest_is_fresh(b->old, product, b->digests))
        return false;
    const json_t *said = json_object_get(product, "complaints");
    if (json_array_size(said)) {
        g_autoptr(GHashTable) files = manifest_read_files(b->old, product);
        complaint_report(said, files, b->run->arena, b->run->diag);
    }
    lookout_add_product(b->look, b->old, product, b->digests);
    return true;
}

static void plan_target(struct build *b, const struct target *t)
{
    g_auto(GStrv) sheets = target_sheets(b->run, t);
    g_autoptr(GStrvBuilder) stale = g_strv_builder_new();
    struct piece p = {.target = t, .asked = ask_pack(b->run, t)};

    for (char **s = sheets; *s; s++) {
        b->nproducts++;
        if (is_fresh(b, p.asked, *s))
            b->nfresh++;
        else
            g_strv_builder_add(stale, *s);
    }
    p.stale = g_strv_builder_end(stale);
    g_array_append_val(b->pieces, p);
}

static void clear_piece(gpointer data)
{
    struct piece *p = data;

    json_decref(p->asked);
    g_strfreev(p->stale);
}

/* How often each is made. */
static size_t times(const struct build *b)
{
    return b->run->options->twice ? 2 : 1;
}

static const struct piece *piece_at(const struct build *b, size_t i)
{
    return &g_array_index(b->pieces, struct piece, i);
}

static void drop_idle(struct build *b)
{
    for (guint i = b->pieces->len; i-- > 0;)
        if (!*piece_at(b, i)->stale)
            g_array_remove_index(b->pieces, i);
}

/* Nothing is made of an edition with faults.  While all of its products are
 * fresh it has none. */
static void check_editions(struct build *b)
{
    g_autoptr(GHashTable) known = g_hash_table_new(NULL, NULL);

    lookout_begin(b->look);
    for (guint i = 0; i < b->pieces->len; i++) {
        const struct edition *e = piece_at(b, i)->target->edition;
        if (e && !g_hash_table_contains(known, e))
            g_hash_table_insert(known, (gpointer)e,
                                GINT_TO_POINTER(target_check(b->run, e)));
    }
    lookout_end(b->look);
    for (guint i = b->pieces->len; i-- > 0;) {
        const struct edition *e = piece_at(b, i)->target->edition;
        if (e && !GPOINTER_TO_INT(g_hash_table_lookup(known, e)))
            g_array_remove_index(b->pieces, i);
    }
}

/* -- Its answers -- */

static struct pos place(const struct target *t, const struct target *other)
{
    if (t->edition && t->edition != other->edition)
        return t->edition->at;
    g_autofree char *file = g_build_filename(t->path, "deck.yaml", NULL);
    return (struct pos){g_intern_string(file), 0, 0};
}

/* Which products were made, to tell apart what would have one name. */
static bool claim_path(struct build *b, const char *path,
                       const struct target *t)
{
    const struct target *other = g_hash_table_lookup(b->made, path);

    if (!other) {
        g_hash_table_insert(b->made, g_strdup(path), (gpointer)t);
        return true;
    }
    diag_report(b->run->diag, DIAG_VALUE_WRONG, place(t, other),
                "'%s' is made once in this build already; give this another "
                "id, or build it by itself",
                path);
    diag_note(b->run->diag, place(other, t), "made of this");
    return false;
}

static const char *text_of(const json_t *o, const char *key)
{
    return json_string_value(json_object_get(o, key));
}

static void print_file(const json_t *file, const char *path)
{
    json_int_t paper = json_integer_value(json_object_get(file, "paper"));
    bool card = json_is_true(json_object_get(file, "card"));

    if (json_object_get(file, "pages"))
        printf("%s  %" JSON_INTEGER_FORMAT " pages, %" JSON_INTEGER_FORMAT
               " %s%s%s\n",
               path, json_integer_value(json_object_get(file, "pages")), paper,
               card ? "card" : "sheet", paper == 1 ? "" : "s",
               card ? "" : " of paper");
}

/* Its files get their names; false when one cannot. */
static bool place_product(struct build *b, const struct piece *p,
                          const json_t *product)
{
    size_t i;
    json_t *file;
    bool ok = true;

    json_array_foreach(json_object_get(product, "files"), i, file) ok =
        ok && claim_path(b, text_of(file, "path"), p->target);
    json_array_foreach(json_object_get(product, "files"), i, file)
    {
        const char *path = text_of(file, "path");
        ok = ok && write_place(text_of(file, "temp"), path, b->run->diag);
        if (!ok)
            continue;
        digest_set(b->digests, path, text_of(file, "sha256"));
        if (!b->run->options->quiet)
            print_file(file, path);
    }
    return ok;
}

static void print_sizes(const json_t *product)
{
    size_t i;
    json_t *line;

    json_array_foreach(json_object_get(product, "sizes"), i, line)
        printf("  %s\n", json_string_value(line));
}

static void take_answer(struct build *b, const struct piece *p,
                        const json_t *answer)
{
    struct run *run = b->run;
    const json_t *last = NULL;
    size_t i;
    json_t *product;

    complaint_report(json_object_get(answer, "complaints"), NULL, run->arena,
                     run->diag);
    json_array_foreach(json_object_get(answer, "products"), i, product)
    {
        complaint_report(json_object_get(product, "complaints"), NULL,
                         run->arena, run->diag);
        if (!place_product(b, p, product))
            continue;
        json_array_append_new(b->placed,
                              json_pack("[O,O,O]", p->asked, answer, product));
        last = product;
    }
    complaint_report(json_object_get(answer, "faults"), NULL, run->arena,
                     run->diag);
    if (last && !run->options->quiet)
        print_sizes(last);
}

/* One line that is written over, on a terminal only. */
static void show_progress(const struct build *b, size_t done)
{
    if (isatty(STDERR_FILENO) && done < b->pieces->len)
        fprintf(stderr, "\r\033[K%zu of %u: %s …", done + 1, b->pieces->len,
                piece_at(b, done)->target->path);
    else if (isatty(STDERR_FILENO))
        fputs("\r\033[K", stderr);
}

/* For the second time, much that must not matter is otherwise. */
static void change_surroundings(void)
{
    g_setenv("TZ", "Pacific/Chatham", TRUE);
    g_setenv("LC_ALL", "tr_TR.UTF-8", TRUE);
    g_setenv("LANGUAGE", "ar", TRUE);
    mallopt(M_PERTURB, 0x5a);
}

static void run_piece(void *ctx, size_t i, FILE *answer)
{
    const struct build *b = ctx;
    const struct piece *p = piece_at(b, i / times(b));

    if (i % times(b))
        change_surroundings();
    produce_target(b->run, p->target, (const char *const *)p->stale, b->mark,
                   answer);
}

/* The path and digest of each file that was made, a line each. */
static char *list_sums(const json_t *answer)
{
    g_autoptr(GString) out = g_string_new(NULL);
    size_t i, j;
    json_t *product, *file;

    json_array_foreach(json_object_get(answer, "products"), i, product)
        json_array_foreach(json_object_get(product, "files"), j, file)
            g_string_append_printf(out, "%s %s\n", text_of(file, "sha256"),
                                   text_of(file, "path"));
    return g_string_free(g_steal_pointer(&out), FALSE);
}

/* The first answer waits for the second; false when they differ. */
static bool compare_answers(struct build *b, const struct piece *p,
                            const json_t *second)
{
    g_autofree char *x = list_sums(b->first), *y = list_sums(second);

    if (strcmp(x, y) == 0)
        return true;
    diag_report(b->run->diag, DIAG_UNSTABLE,
                (struct pos){p->target->path, 0, 0},
                "made twice, it came out otherwise the second time; nothing "
                "of it was kept");
    return false;
}

/* What it was made of, or would have been; of who said nothing, the deck. */
static void look_back(struct build *b, const struct target *t,
                      const json_t *answer)
{
    g_autofree char *file = g_build_filename(t->path, "deck.yaml", NULL);
    size_t i;
    json_t *product;

    if (!answer)
        lookout_add(b->look, SEEN_FILE, file);
    lookout_add_answer(b->look, json_object_get(answer, "inputs"));
    json_array_foreach(json_object_get(answer, "products"), i, product)
        lookout_add_answer(b->look, json_object_get(product, "inputs"));
}

static void end_piece(void *ctx, size_t i, GBytes *answer, const char *why)
{
    struct build *b = ctx;
    const struct piece *p = piece_at(b, i / times(b));
    size_t size = 0;
    const char *bytes = answer ? g_bytes_get_data(answer, &size) : NULL;
    json_t *said = bytes ? json_loadb(bytes, size, 0, NULL) : NULL;

    show_progress(b, b->pieces->len);
    look_back(b, p->target, said);
    if (!said)
        diag_report(b->run->diag, DIAG_STOPPED,
                    (struct pos){p->target->path, 0, 0},
                    "nothing was made of this: its process stopped, %s",
                    why ? why : "and said nothing");
    else if ((i + 1) % times(b))
        b->first = json_incref(said);
    else if (times(b) == 1 || compare_answers(b, p, said))
        take_answer(b, p, said);
    if ((i + 1) % times(b) == 0)
        g_clear_pointer(&b->first, json_decref);
    json_decref(said);
    show_progress(b, (i + 1) / times(b));
}

/* -- From the first to the last -- */

/* What is about to change is in the manifest no more. */
static bool forget_stale(struct build *b)
{
    int lock = lock_manifest(b->folder);
    struct manifest *m = manifest_open_again(b->old);

    for (guint i = 0; i < b->pieces->len; i++)
        for (char **s = piece_at(b, i)->stale; *s; s++)
            manifest_drop(m, piece_at(b, i)->asked, *s);
    bool ok = manifest_save(m, b->digests, b->run->diag);
    b->now = m;
    lock_leave(lock);
    return ok;
}

/* Products that have their names are in, and what was not made anew is as it
 * was.  What others put in meanwhile stays. */
static void note_placed(struct build *b)
{
    int lock = lock_manifest(b->folder);
    struct manifest *m = manifest_open_again(b->now);
    size_t i;
    json_t *o;

    json_array_foreach(b->placed, i, o)
        manifest_put(m, json_array_get(o, 0), json_array_get(o, 1),
                     json_array_get(o, 2), b->digests);
    for (guint k = 0; k < b->pieces->len; k++) {
        const struct piece *p = piece_at(b, k);
        for (char **s = p->stale; *s; s++)
            if (!manifest_find(m, p->asked, *s))
                manifest_keep(m, b->old, p->asked, *s);
    }
    manifest_save(m, b->digests, b->run->diag);
    manifest_free(m);
    lock_leave(lock);
}

static void build_pieces(struct build *b)
{
    struct work work = {
        .n = b->pieces->len * times(b),
        .at_once = (unsigned)b->run->options->jobs,
        .run = run_piece,
        .done = end_piece,
        .ctx = b,
    };
    int entered = lock_enter(b->folder, b->run->diag);

    b->run->spare = work.n < worker_room(work.at_once);
    if (entered >= 0 && forget_stale(b)) {
        show_progress(b, 0);
        worker_run(&work);
        show_progress(b, b->pieces->len);
        write_clear(b->folder, b->mark);
        digest_refresh(b->digests);
        note_placed(b);
    }
    lock_leave(entered);
}

static void print_fresh(const struct build *b)
{
    if (b->run->options->quiet || !b->nfresh)
        return;
    if (b->nfresh == b->nproducts)
        printf("%s: all %zu products are as they should be\n", b->folder,
               b->nproducts);
    else
        printf("%s: %zu of %zu products were as they should be\n", b->folder,
               b->nfresh, b->nproducts);
}

static void build_all(struct run *run, const struct target *targets, size_t n,
                      struct lookout *look)
{
    const char *folder = name_folder(run);
    g_autofree char *stamps = g_build_filename(folder, LOCK_STAMPS, NULL);
    struct build b = {
        .run = run,
        .look = look,
        .folder = folder,
        .mark = g_strdup_printf("%d-", (int)getpid()),
        .digests = digest_open(stamps),
        .old = manifest_open(folder, run->data),
        .placed = json_array(),
        .pieces = g_array_new(FALSE, FALSE, sizeof(struct piece)),
        .made = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
    };

    g_array_set_clear_func(b.pieces, clear_piece);
    for (size_t i = 0; i < n; i++)
        plan_target(&b, &targets[i]);
    drop_idle(&b);
    check_editions(&b);
    if (b.pieces->len)
        build_pieces(&b);
    if (!worker_stopped())
        print_fresh(&b);
    int shared = lock_share(folder);
    if (run->options->depfile)
        depfile_write(run, folder, targets, n);
    digest_save(b.digests, stamps);
    lock_leave(shared);
    lock_tidy(folder);
    g_array_unref(b.pieces);
    g_hash_table_unref(b.made);
    manifest_free(b.old);
    manifest_free(b.now);
    json_decref(b.placed);
    digest_free(b.digests);
    g_free(b.mark);
}

enum exit_code build_once(struct run *run, struct lookout *look)
{
    const struct target *targets = NULL;
    size_t n = 0;

    if (run->options->proof && run->options->shop) {
        fputs("kaart build: --proof is to be looked at, --shop to be printed; "
              "give one of them\n",
              stderr);
        return EXIT_USAGE;
    }
    lookout_begin(look);
    bool aimed = aim_find(run);
    if (aimed)
        targets = target_plan(run, &n);
    lookout_end(look);
    if (!aimed) {
        report_end(run->diag, run->options->format, stdout);
        return diag_errors(run->diag) ? run_exit_code(run) : EXIT_USAGE;
    }
    if (!targets)
        return EXIT_USAGE;
    build_all(run, targets, n, look);
    report_end(run->diag, run->options->format, stdout);
    return run_exit_code(run);
}

enum exit_code build_run(struct run *run)
{
    enum exit_code code = build_once(run, NULL);

    if (worker_stopped())
        raise(worker_stopped());
    return code;
}
