/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/build.h"
#include "cli/commands.h"
#include "cli/lookout.h"
#include "cli/worker.h"

#include <glib.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <unistd.h>

/* What one `kaart watch` knows. */
struct watch {
    const struct options *options;
    struct lookout *look; /* of the last round */
    unsigned errors;      /* in it */
    bool begun, broken;   /* broken: nothing can be watched */
};

static unsigned count_warnings(const struct diag *d)
{
    unsigned n = 0;

    for (size_t i = 0; i < diag_size(d); i++)
        n += diag_at(d, i)->level == LEVEL_WARN;
    return n;
}

static const char *plural(unsigned n)
{
    return n == 1 ? "" : "s";
}

/* For people; another program has the documents alone. */
static void tell(struct watch *w, const struct diag *d)
{
    unsigned errors = diag_errors(d), warnings = count_warnings(d);
    size_t n = lookout_size(w->look);

    if (w->options->quiet)
        return;
    fflush(stdout); /* before what goes to stderr */
    if (errors)
        fprintf(stderr, "kaart watch: %u error%s", errors, plural(errors));
    else
        fprintf(stderr, "kaart watch: no errors%s",
                w->errors ? " any more" : "");
    if (warnings)
        fprintf(stderr, ", %u warning%s", warnings, plural(warnings));
    fprintf(stderr, "; watching %zu file%s%s\n", n, n == 1 ? "" : "s",
            w->begun ? "" : " until Ctrl-C");
}

/* What is on the screen is of this round.  Into a file goes line after line. */
static void clear_screen(const struct watch *w)
{
    if (w->begun && !w->options->quiet && isatty(STDOUT_FILENO) &&
        isatty(STDERR_FILENO)) {
        fputs("\033[H\033[2J", stdout);
        fflush(stdout);
    }
}

static enum exit_code build_round(struct watch *w)
{
    struct lookout *look = lookout_new();
    enum exit_code code = EXIT_USAGE;
    struct run run;

    clear_screen(w);
    if (run_init(&run, w->options))
        code = build_once(&run, look);
    if (lookout_size(look) || !w->look) {
        lookout_free(w->look);
        w->look = look;
    } else { /* nothing is there any more: wait until it is back */
        lookout_renew(w->look);
        lookout_free(look);
    }
    if (!worker_stopped())
        tell(w, run.diag);
    w->errors = diag_errors(run.diag);
    run_fini(&run);
    return code;
}

/* In a process of its own, which must not outlive us. */
static void wait_piece(void *ctx, size_t i, FILE *answer)
{
    const struct watch *w = ctx;

    (void)i;
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    g_autofree char *why = lookout_wait(w->look);
    if (why)
        fputs(why, answer);
}

static void end_wait(void *ctx, size_t i, GBytes *answer, const char *why)
{
    struct watch *w = ctx;
    size_t size = 0;
    const char *said = answer ? g_bytes_get_data(answer, &size) : NULL;

    (void)i;
    w->broken = !answer || size;
    if (w->broken)
        fprintf(stderr, "kaart watch: cannot watch %.*s\n",
                said ? (int)size : 64, said ? said : why);
}

static bool wait_for_change(struct watch *w)
{
    struct work work = {
        .n = 1, .at_once = 1, .run = wait_piece, .done = end_wait, .ctx = w};

    return worker_run(&work) && !w->broken;
}

enum exit_code watch_run(struct run *run)
{
    struct watch w = {.options = run->options};
    enum exit_code code;
    bool on;

    do {
        code = build_round(&w);
        on = !worker_stopped() && (w.begun || code != EXIT_USAGE) &&
             fflush(stdout) == 0 && !ferror(stdout);
        w.begun = true;
    } while (on && wait_for_change(&w));
    lookout_free(w.look);
    if (worker_stopped())
        raise(worker_stopped());
    return w.broken ? EXIT_SYSTEM : code;
}
