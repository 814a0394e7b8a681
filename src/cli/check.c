/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/check.h"

#include "cli/commands.h"
#include "cli/report.h"

#include <glib.h>
#include <stdio.h>

static void check_deck(struct run *run, const char *path, const char *language)
{
    struct deck *deck = run_load(run, path, language);

    if (!deck)
        return;
    struct faces *faces =
        compose_deck(deck, &run->tools, run->arena, run->diag);
    check_faces(faces, run->diag);
    if (run->options->today)
        check_review(deck, run->options->today, run->diag);
}

enum exit_code check_run(struct run *run)
{
    const char *format = run->options->format;
    const char *today = run->options->today;
    enum report_format as = REPORT_TEXT;
    g_auto(GStrv) languages = run_languages(run);

    if (format && !report_find(format, &as)) {
        fprintf(stderr,
                "kaart check: no format '%s'; there are text, json, "
                "sarif and github\n",
                format);
        return EXIT_USAGE;
    }
    if (today && !deck_is_date(today)) {
        fprintf(stderr, "kaart check: '%s' is no date; write year-month-day\n",
                today);
        return EXIT_USAGE;
    }
    g_auto(GStrv) decks = run_list_decks(run);
    if (!decks)
        return EXIT_USAGE;
    for (char **deck = decks; *deck; deck++)
        for (char **language = languages; *language; language++)
            check_deck(run, *deck, *language);
    report_print(run->diag, as, as == REPORT_TEXT ? stderr : stdout);
    return run_exit_code(run);
}
