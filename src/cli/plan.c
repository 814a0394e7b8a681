/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/aim.h"
#include "cli/commands.h"
#include "cli/name.h"
#include "cli/quote.h"
#include "cli/report.h"
#include "cli/step.h"

#include <glib.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

/* GNU make's name for what is always out of date, and what it has no quote
 * for. */
#define MAKE_HEAD                                                              \
    "# made by kaart plan; needs GNU make 4.3\n"                               \
    ".SUFFIXES:\n"                                                             \
    "hash := \\#\n"                                                            \
    "KAART ?= %s\n"                                                            \
    "all:\n"                                                                   \
    ".PHONY: all FORCE\n"                                                      \
    "FORCE:\n"

/* restat: what came out the same keeps its time, and is done all the same. */
#define NINJA_HEAD                                                             \
    "# made by kaart plan\n"                                                   \
    "ninja_required_version = 1.10\n"                                          \
    "builddir = %s\n"                                                          \
    "kaart = %s\n"                                                             \
    "rule kaart\n"                                                             \
    "  command = $kaart $words\n"                                              \
    "  description = kaart $name\n"                                            \
    "  depfile = $depfile\n"                                                   \
    "  deps = gcc\n"                                                           \
    "  restat = 1\n"                                                           \
    "rule try\n"                                                               \
    "  command = $kaart $words\n"                                              \
    "  description = kaart $name\n"

/* What was made of what, for make and ninja: kaart's own, as all in there. */
static char *name_depfile(const struct run *run, const struct step *step)
{
    return g_strdup_printf("%s/.kaart/%s.d", name_folder(run), step->name);
}

/* The command of one of many that another program runs at once; `depfile` may
 * be NULL. */
static char *make_command(const struct step *step, const char *depfile)
{
    g_autoptr(GPtrArray) words = g_ptr_array_new();
    g_autofree char *own = g_strconcat("--depfile=", depfile, NULL);

    g_ptr_array_add(words, (gpointer)step->words[0]);
    g_ptr_array_add(words, (gpointer) "--quiet");
    g_ptr_array_add(words, (gpointer) "--jobs=1");
    if (depfile)
        g_ptr_array_add(words, own);
    for (const char *const *w = step->words + 1; *w; w++)
        g_ptr_array_add(words, (gpointer)*w);
    g_ptr_array_add(words, NULL);
    return quote_command((const char *const *)words->pdata);
}

static char *join_names(const char *const *files, char *(*quote)(const char *s))
{
    g_autoptr(GString) out = g_string_new(NULL);

    for (const char *const *f = files; *f; f++) {
        g_autofree char *name = quote(*f);
        g_string_append_printf(out, "%s%s", f == files ? "" : " ", name);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

/* The program as what else is made of it; one that is on the PATH is not. */
static const char *find_program(const struct run *run)
{
    return strchr(run->options->program, '/') ? run->options->program : NULL;
}

/* -- ninja -- */

static void print_ninja_step(const struct run *run, const struct step *step)
{
    const char *program = find_program(run);
    g_autofree char *depfile = name_depfile(run, step);
    g_autofree char *shown = quote_ninja_text(depfile);
    g_autofree char *on = program ? quote_ninja_path(program) : NULL;
    g_autofree char *command =
        make_command(step, *step->files ? depfile : NULL);
    g_autofree char *words = quote_ninja_text(command);
    g_autofree char *files = join_names(step->files, quote_ninja_path);

    if (*files)
        printf("build %s: kaart%s%s\n  depfile = %s\n", files, on ? " | " : "",
               on ? on : "", shown);
    else
        printf("build kaart$:%s: try\n", step->name);
    printf("  name = %s\n  words = %s\n", step->name, words);
}

static void print_ninja(const struct run *run, const struct step *steps,
                        size_t n)
{
    g_autofree char *program = quote_shell(run->options->program);
    g_autofree char *shown = quote_ninja_text(program);
    g_autofree char *own = g_build_filename(name_folder(run), ".kaart", NULL);
    g_autofree char *folder = quote_ninja_text(own);

    printf(NINJA_HEAD, folder, shown);
    for (size_t i = 0; i < n; i++)
        print_ninja_step(run, &steps[i]);
}

/* -- make -- */

/* Without its depfile nothing is known of what it was made of.  What came out
 * the same keeps its time, and would be out of date for ever. */
static void print_make_step(const struct run *run, const struct step *step)
{
    const char *program = find_program(run);
    g_autofree char *depfile = name_depfile(run, step);
    g_autofree char *shown = quote_make_name(depfile);
    g_autofree char *on = program ? quote_make_name(program) : NULL;
    g_autofree char *command =
        make_command(step, *step->files ? depfile : NULL);
    g_autofree char *words = quote_make_text(command);
    g_autofree char *files = join_names(step->files, quote_make_name);
    g_autofree char *all = quote_command(step->files);
    g_autofree char *made = quote_make_text(all);

    if (!*files) {
        printf("\n.PHONY: %s\nall: %s\n%s:\n\t$(KAART) %s\n", step->name,
               step->name, step->name, words);
        return;
    }
    printf("\nall: %s\n%s &:%s%s\n\t$(KAART) %s\n\t@touch -c -- %s\n", files,
           files, on ? " " : "", on ? on : "", words, made);
    printf("ifneq ($(wildcard %s),)\n%s: ;\ninclude %s\nelse\n%s: FORCE\n"
           "endif\n",
           shown, shown, shown, files);
}

static void print_make(const struct run *run, const struct step *steps,
                       size_t n)
{
    g_autofree char *program = quote_shell(run->options->program);
    g_autofree char *shown = quote_make_text(program);

    printf(MAKE_HEAD, shown);
    for (size_t i = 0; i < n; i++)
        print_make_step(run, &steps[i]);
}

/* -- JSON -- */

static void print_json(json_t *root)
{
    /* On one line, as GITHUB_OUTPUT takes it. */
    json_dumpf(root, stdout, JSON_COMPACT);
    putchar('\n');
    json_decref(root);
}

static void print_matrix(const struct run *run, const struct step *steps,
                         size_t n)
{
    json_t *list = json_array();

    (void)run;
    for (size_t i = 0; i < n; i++) {
        g_autofree char *words = quote_command(steps[i].words);
        g_autofree char *files = g_strjoinv("\n", (char **)steps[i].files);
        json_array_append_new(list,
                              json_pack("{s:s,s:s,s:s}", "name", steps[i].name,
                                        "args", words, "files", files));
    }
    print_json(json_pack("{s:o}", "include", list));
}

/* A name of its own keeps a deck from being called like a key of GitLab's. */
static void print_gitlab(const struct run *run, const struct step *steps,
                         size_t n)
{
    g_autofree char *program = quote_shell(run->options->program);
    json_t *jobs = json_object();

    for (size_t i = 0; i < n; i++) {
        g_autofree char *words = quote_command(steps[i].words);
        g_autofree char *line = g_strjoin(" ", program, words, NULL);
        g_autofree char *name = g_strconcat("kaart:", steps[i].name, NULL);
        json_t *job = json_pack("{s:[s]}", "script", line), *paths;
        if (*steps[i].files) {
            paths = json_array();
            for (const char *const *f = steps[i].files; *f; f++)
                json_array_append_new(paths, json_string(*f));
            json_object_set_new(job, "artifacts",
                                json_pack("{s:o}", "paths", paths));
        }
        json_object_set_new(jobs, name, job);
    }
    json_dumpf(jobs, stdout, JSON_INDENT(2));
    putchar('\n');
    json_decref(jobs);
}

/* -- */

static bool fits_json(const char *s)
{
    return g_utf8_validate(s, -1, NULL);
}

static bool fits_anything(const char *s)
{
    return !strpbrk(s, "\n\r");
}

static const struct engine {
    const char *name;
    void (*print)(const struct run *run, const struct step *steps, size_t n);
    bool (*fits_name)(const char *s), (*fits_word)(const char *s);
} engines[] = {
    {"ninja", print_ninja, quote_fits_ninja, fits_anything},
    {"make", print_make, quote_fits_make, fits_anything},
    {"github-matrix", print_matrix, fits_json, fits_json},
    {"gitlab", print_gitlab, fits_json, fits_json},
};

static const struct engine *find_engine(const char *name)
{
    for (size_t i = 0; name && i < G_N_ELEMENTS(engines); i++)
        if (strcmp(engines[i].name, name) == 0)
            return &engines[i];
    fputs("kaart plan: --format is ninja, make, github-matrix or gitlab\n",
          stderr);
    return NULL;
}

static bool check_word(const struct engine *e, const char *s, bool fits)
{
    g_autofree char *shown = fits ? NULL : g_strescape(s, NULL);

    if (!fits)
        fprintf(stderr, "kaart plan: %s has no way to write '%s'\n", e->name,
                shown);
    return fits;
}

static bool check_steps(const struct run *run, const struct engine *e,
                        const struct step *steps, size_t n)
{
    const char *folder = name_folder(run), *program = find_program(run);
    bool ok = check_word(e, folder, e->fits_name(folder));

    if (program)
        ok &= check_word(e, program, e->fits_name(program));
    for (size_t i = 0; ok && i < n; i++)
        for (const char *const *w = steps[i].words; *w; w++)
            ok &= check_word(e, *w, e->fits_word(*w));
    return ok;
}

enum exit_code plan_run(struct run *run)
{
    const struct engine *e = find_engine(run->options->engine);
    size_t n;

    if (!e)
        return EXIT_USAGE;
    if (!aim_find(run)) {
        report_end(run->diag, NULL, stdout);
        return diag_errors(run->diag) ? run_exit_code(run) : EXIT_USAGE;
    }
    const struct step *steps = step_list(run, &n);
    report_end(run->diag, NULL, stdout);
    if (!steps)
        return diag_errors(run->diag) ? run_exit_code(run) : EXIT_USAGE;
    if (!check_steps(run, e, steps, n))
        return EXIT_USAGE;
    e->print(run, steps, n);
    return run_exit_code(run);
}
