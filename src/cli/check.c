/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/check.h"
#include "check/words.h"

#include "cli/commands.h"
#include "cli/plates.h"
#include "cli/report.h"
#include "cli/target.h"

#include <glib.h>
#include <stdio.h>

/* Nobody prints it: only who writes is told. */
static void check_texts(struct run *run, const struct target *t,
                        const struct deck *deck)
{
    const struct language *l =
        library_language(target_library(run, t), deck->language);

    if (l)
        words_check(deck, l,
                    t->edition ? (const char *const *)t->edition->allowed
                               : NULL,
                    run->diag);
}

static void check_target(struct run *run, const struct target *t)
{
    const struct faces *faces = target_compose(run, t);
    const struct shop *shop;

    if (!faces)
        return;
    check_faces(faces, run->diag);
    if (target_shop(run, t, &shop) && shop)
        plates_check(run, faces, shop, NULL, 0);
    check_texts(run, t, faces->deck);
    if (faces->deck->second)
        check_texts(run, t, faces->deck->second);
    if (run->options->today)
        check_review(faces->deck, run->options->today, run->diag);
    compose_close(faces);
}

enum exit_code check_run(struct run *run)
{
    const char *today = run->options->today;
    size_t n;

    if (today && !deck_is_date(today)) {
        fprintf(stderr, "kaart check: '%s' is no date; write year-month-day\n",
                today);
        return EXIT_USAGE;
    }
    const struct target *targets = target_list(run, &n);
    if (!targets)
        return EXIT_USAGE;
    for (size_t i = 0; i < n; i++)
        check_target(run, &targets[i]);
    report_end(run->diag, run->options->format, stdout);
    return run_exit_code(run);
}
