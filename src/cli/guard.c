/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/guard.h"

#include "base/attr.h"
#include "base/diag.h"
#include "cli/cli.h"

#include <glib.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static struct rlimit given = {RLIM_INFINITY, RLIM_INFINITY};
static char message[4096]; /* made before: a signal may not format */

static void stop(int signal)
{
    (void)signal;
    for (size_t at = 0, n = strlen(message); at < n;) {
        ssize_t put = write(STDERR_FILENO, message + at, n - at);
        if (put <= 0)
            break;
        at += (size_t)put;
    }
    _exit(EXIT_SYSTEM);
}

void guard_start(void)
{
    struct sigaction act = {.sa_handler = stop};

    getrlimit(RLIMIT_CPU, &given);
    sigaction(SIGXCPU, &act, NULL);
}

void guard_leave(void)
{
    struct sigaction act = {.sa_handler = SIG_DFL};

    sigaction(SIGXCPU, &act, NULL);
}

/* At the hard limit the process would be killed without a word. */
long guard_seconds(void)
{
    rlim_t least = MIN(given.rlim_cur, GUARD_SECONDS);

    if (given.rlim_max != RLIM_INFINITY && given.rlim_max > 1)
        least = MIN(least, given.rlim_max - 1);
    return (long)least;
}

void guard_renew(const char *path)
{
    struct rusage used;
    struct rlimit now = given;

    if (getrusage(RUSAGE_SELF, &used) != 0)
        return;
    now.rlim_cur = (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 +
                            guard_seconds());
    if (given.rlim_max != RLIM_INFINITY && now.rlim_cur >= given.rlim_max)
        now.rlim_cur = given.rlim_max - 1;
    g_snprintf(message, sizeof message,
               "%s: error: this took more than %ld s of computing [%s]\n", path,
               guard_seconds(), diag_slug(DIAG_STOPPED));
    setrlimit(RLIMIT_CPU, &now);
}
