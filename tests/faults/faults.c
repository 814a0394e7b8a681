/* SPDX-License-Identifier: GPL-3.0-or-later
 * faults.c - every call that a command makes to the system goes wrong in turn
 *
 *   faults NAME STEP FOLDER COMMAND [ARG]...
 *
 * What the folder holds is the old state; what it holds when COMMAND has run in
 * it undisturbed is the new one.  For each call and each thing that can befall
 * it, the old state is put back and COMMAND runs with that one fault.  Then
 *
 *   - each file is the old one or the new one, whole; a manifest.json names
 *     only files that are there with the bytes that it says;
 *   - nothing that waits for its name is left, unless a process was killed;
 *     a signal that asks it to stop ends it, by that very signal;
 *   - it ended well only when every product is new and all was said; else with
 *     3 and a word about it, or by a signal;
 *   - run once more, undisturbed, it brings about the new state.
 *
 * STEP 1 is every call, and tells how many there are.  With another, calls that
 * change something are taken with one error each, and every STEPth of the
 * others. */
#include "faults/trace.h"
#include "faults/tree.h"

#include <glib.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#define SHOWN_MAX 400 /* breaches */

struct sweep {
    const char *name, *folder;
    char **argv;
    char *out, *err; /* what is printed goes there */
    GHashTable *old, *new;
    char *said;            /* by the undisturbed run */
    GHashTable *recovered; /* digests of states that came right */
    unsigned seen[TRACE_CLASSES], struck[TRACE_CLASSES][TRACE_MODES];
    unsigned ends[3], states[3]; /* well, 3, otherwise; old, new, between */
    unsigned runs, breaches;
};

/* A fault, and what came of it. */
struct trial {
    struct fault fault;
    struct outcome o;
    bool same_old, same_new; /* all files but manifests */
    bool settled;            /* all is new */
};

static void complain(struct sweep *s, const struct trial *t, const char *what,
                     const char *of)
{
    if (s->breaches++ >= SHOWN_MAX)
        return;
    printf("%s: %s %s %ld%s%s of %s: %s%s\n", s->name,
           trace_mode_name(t->fault.mode), trace_class_name(t->fault.what),
           t->fault.at, t->o.error ? " " : "", t->o.error ? t->o.error : "",
           t->o.where, what, of);
}

static char *read_file(const char *path)
{
    char *text = NULL;

    return g_file_get_contents(path, &text, NULL, NULL) ? text : g_strdup("");
}

static bool is_manifest(const char *path)
{
    return g_str_has_suffix(path, "manifest.json");
}

static void check_path(struct sweep *s, struct trial *t, GHashTable *now,
                       const char *path)
{
    bool old = tree_same(now, s->old, path), new = tree_same(now, s->new, path);

    if (tree_is_own(path))
        return;
    t->settled &= new;
    t->same_old &= old || is_manifest(path);
    t->same_new &= new || is_manifest(path);
    if (tree_is_temp(path)) {
        if (!t->o.killed || t->fault.mode == TRACE_STOP)
            complain(s, t, "left behind: ", path);
    } else if (is_manifest(path)) {
        char *what = NULL;
        g_autofree char *out = g_path_get_dirname(path);
        if (tree_lies(now, out, &what))
            complain(s, t, "the manifest is not true of ", what);
        g_free(what);
    } else if (!old && !new &&g_hash_table_lookup(now, path)) {
        complain(s, t, "neither old nor new: ", path);
    } else if (!old && !new) {
        complain(s, t, "lost: ", path);
    }
}

static void check_files(struct sweep *s, struct trial *t, GHashTable *now)
{
    g_autoptr(GHashTable) all = g_hash_table_new(g_str_hash, g_str_equal);
    GHashTable *trees[] = {s->old, s->new, now};
    GHashTableIter iter;
    gpointer path;

    for (size_t i = 0; i < G_N_ELEMENTS(trees); i++) {
        g_hash_table_iter_init(&iter, trees[i]);
        while (g_hash_table_iter_next(&iter, &path, NULL))
            g_hash_table_add(all, path);
    }
    t->same_old = t->same_new = t->settled = true;
    g_autoptr(GList) paths = tree_paths(all);
    for (GList *p = paths; p; p = p->next)
        check_path(s, t, now, p->data);
    s->states[t->same_new ? 1 : t->same_old ? 0 : 2]++;
}

/* libgettextpo 0.21 does not tell that a write failed: the text that is too
 * short then is refused as no PO file. */
static bool is_memory(const struct trial *t)
{
    return t->fault.what == TRACE_WRITE &&
           strncmp(t->o.where, "/memfd:", 7) == 0;
}

static void check_end(struct sweep *s, const struct trial *t)
{
    g_autofree char *said = read_file(s->out), *told = read_file(s->err);
    int status = t->o.status;

    if (t->o.hung)
        complain(s, t, "it hangs", "");
    if (t->fault.mode == TRACE_STOP && !t->same_new &&
        !(WIFSIGNALED(status) &&
          (WTERMSIG(status) == SIGINT || WTERMSIG(status) == SIGTERM)))
        complain(s, t, "it does not end by the signal", "");
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) {
        s->ends[0]++;
        if (!t->same_new)
            complain(s, t, "all is well, it says, and it is not", "");
        else if (strcmp(said, s->said) != 0)
            complain(s, t, "not all was said", "");
        return;
    }
    s->ends[WIFEXITED(status) && WEXITSTATUS(status) == 3 ? 1 : 2]++;
    if (WIFEXITED(status) && WEXITSTATUS(status) < 3 && !is_memory(t)) {
        g_autofree char *code =
            g_strdup_printf("%d: %.100s", WEXITSTATUS(status), told);
        complain(s, t, "it ended with ", code);
    } else if (WIFEXITED(status) && !*told) {
        complain(s, t, "it does not say what was wrong", "");
    }
}

/* Only in a folder of products does a later run clear away what was left by one
 * that was killed. */
static bool is_stray(const char *path)
{
    return tree_is_temp(path) && !g_str_has_prefix(path, "out/");
}

static void check_again(struct sweep *s, struct trial *t, GHashTable *now)
{
    const struct fault none = {.at = -1};
    g_autofree struct outcome *o = g_new(struct outcome, 1);
    char *digest = tree_digest(now);

    if (t->settled || !g_hash_table_add(s->recovered, digest))
        return;
    trace_run(s->argv, s->folder, s->out, s->err, &none, o);
    g_autoptr(GHashTable) then = tree_load(s->folder);
    GHashTableIter iter;
    gpointer path;
    g_hash_table_iter_init(&iter, s->new);
    while (g_hash_table_iter_next(&iter, &path, NULL))
        if (!tree_is_own(path) && !tree_same(then, s->new, path))
            complain(s, t, "once more, and still not new: ", path);
    g_hash_table_iter_init(&iter, then);
    while (g_hash_table_iter_next(&iter, &path, NULL))
        if (!g_hash_table_contains(s->new, path) && !is_stray(path))
            complain(s, t, "once more, and still there: ", path);
}

static bool try(struct sweep *s, struct trial *t)
{
    tree_restore(s->folder, s->old);
    trace_run(s->argv, s->folder, s->out, s->err, &t->fault, &t->o);
    if (!t->o.struck)
        return false;
    s->runs++;
    s->struck[t->fault.what][t->fault.mode]++;
    g_autoptr(GHashTable) now = tree_load(s->folder);
    check_files(s, t, now);
    check_end(s, t);
    check_again(s, t, now);
    return true;
}

/* Calls that change something, or wait for it. */
static bool is_change(enum trace_class c)
{
    return c == TRACE_WRITE || c == TRACE_SYNC || c == TRACE_RENAME ||
           c == TRACE_UNLINK || c == TRACE_MKDIR || c == TRACE_PIPE ||
           c == TRACE_LOCK || c == TRACE_WAIT;
}

static void try_call(struct sweep *s, enum trace_class c, long at, bool all)
{
    g_autofree struct trial *t = g_new0(struct trial, 1);
    unsigned errors = trace_errors(c);

    t->fault = (struct fault){c, at, TRACE_KILL, 0};
    try(s, t);
    t->fault.mode = TRACE_FAIL;
    for (unsigned i = 0; i < (all ? errors : 1); i++) {
        t->fault.which = (i + (unsigned)at) % errors;
        try(s, t);
    }
    t->fault.mode = TRACE_STOP;
    if (all || at % 3 == 0)
        try(s, t);
    t->fault.mode = TRACE_SHORT;
    if ((c == TRACE_READ || c == TRACE_WRITE) && (all || at % 3 == 1))
        try(s, t);
}

static void print_counts(const struct sweep *s, bool all)
{
    if (all)
        printf("%s: class     calls  failed   short  killed stopped\n",
               s->name);
    for (size_t c = 0; all && c < TRACE_CLASSES; c++)
        if (s->seen[c])
            printf("%s: %-9s %5u  %6u  %6u  %6u  %6u\n", s->name,
                   trace_class_name((enum trace_class)c), s->seen[c],
                   s->struck[c][TRACE_FAIL], s->struck[c][TRACE_SHORT],
                   s->struck[c][TRACE_KILL], s->struck[c][TRACE_STOP]);
    printf("%s: %u faults; ended well %u, with 3 %u, otherwise %u; all old %u, "
           "all new %u, between %u; %u states mended; %u breaches\n",
           s->name, s->runs, s->ends[0], s->ends[1], s->ends[2], s->states[0],
           s->states[1], s->states[2], g_hash_table_size(s->recovered),
           s->breaches);
}

/* The undisturbed run; its calls. */
static struct outcome *begin(struct sweep *s)
{
    const struct fault none = {.at = -1};
    struct outcome *o = g_new(struct outcome, 1);

    s->recovered = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    s->old = tree_load(s->folder);
    trace_run(s->argv, s->folder, s->out, s->err, &none, o);
    s->new = tree_load(s->folder);
    s->said = read_file(s->out);
    if (o->status != 0) {
        g_autofree char *told = read_file(s->err);
        printf("%s: undisturbed, it ended with %d: %s\n", s->name, o->status,
               told);
        exit(2);
    }
    for (size_t c = 0; c < TRACE_CLASSES; c++)
        s->seen[c] = (unsigned)o->counts[c];
    return o;
}

static void end(struct sweep *s)
{
    g_hash_table_unref(s->recovered);
    g_hash_table_unref(s->old);
    g_hash_table_unref(s->new);
    g_free(s->said);
    g_free(s->out);
    g_free(s->err);
}

int main(int argc, char **argv)
{
    const char *why;

    if (argc == 1 && trace_possible(&why))
        return 0;
    if (argc < 5) {
        puts(argc == 1 ? why : "usage: faults NAME STEP FOLDER COMMAND...");
        return 2;
    }
    long step = atol(argv[2]);
    setvbuf(stdout, NULL, _IOLBF, 0);
    struct sweep s = {.name = argv[1],
                      .folder = argv[3],
                      .argv = argv + 4,
                      .out = g_strconcat(argv[3], ".stdout", NULL),
                      .err = g_strconcat(argv[3], ".stderr", NULL)};
    g_autofree struct outcome *calm = begin(&s);
    for (enum trace_class c = 0; c < TRACE_CLASSES; c++)
        for (long at = 0; at < (long)s.seen[c]; at++)
            if (is_change(c) || at % step == step / 2)
                try_call(&s, c, at, step == 1);
    print_counts(&s, step == 1);
    end(&s);
    return s.breaches > 0;
}
