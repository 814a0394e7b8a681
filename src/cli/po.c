/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/commands.h"
#include "cli/hint.h"
#include "cli/report.h"
#include "cli/state.h"
#include "cli/target.h"
#include "localise/catalog.h"
#include "localise/localise.h"
#include "model/edition.h"

#include <glib.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

/* False, with a message, when a language that was asked for is none. */
static bool check_languages(char **languages)
{
    for (char **l = languages; *l; l++) {
        if (**l &&
            (!deck_is_language(*l) || g_str_has_prefix(*l, LOCALISE_PSEUDO))) {
            fprintf(stderr,
                    "kaart po: '%s' is no language to translate into; write "
                    "one such as uk or zh-Hans\n",
                    *l);
            return false;
        }
    }
    return true;
}

/* What an edition changes, it says in its own file: those under decks/ are
 * passed over.  False, with a message, when one was named. */
static bool leave_out_editions(const struct run *run, char **decks)
{
    char **to = decks;

    for (char **d = decks; *d; d++) {
        if (!edition_is(*d)) {
            *to++ = *d;
            continue;
        }
        if (run->options->paths) {
            fprintf(stderr,
                    "kaart po: '%s' is an edition; translate the decks that "
                    "it names\n",
                    *d);
            return false;
        }
        g_free(*d);
    }
    *to = NULL;
    return true;
}

/* The languages asked for, or those that the deck has. */
static char **list_languages(const struct run *run, const struct deck *deck)
{
    g_auto(GStrv) all = catalog_languages(deck->folder);

    return run_split(run->options->languages, (const char *const *)all);
}

static void update(struct run *run, const struct target *t,
                   const struct deck *deck, const char *language)
{
    struct update_job job = {.deck = deck, .language = language};
    const struct deck *read = target_deck(run, t);
    struct update_counts n;

    if (!read)
        return;
    struct diag *aside = diag_new(); /* what does not fit is for `check` */
    job.messages = messages_make(deck, &job.n, run->arena);
    job.hints = hint_make(
        job.messages, job.n,
        room_measure(read, language, run_tools(run), run->arena, aside),
        run->arena);
    bool measured = run_pass_on(run, aside);
    diag_free(aside);
    /* Without its fonts the room would be of others: the file stays. */
    if (!measured || !update_file(&job, &n, run->diag) || run->options->quiet)
        return;
    g_autofree char *path = catalog_path(deck->folder, language);
    printf("%s  %u new, %u changed, %u back, %u gone, %u kept\n", path, n.added,
           n.changed, n.back, n.gone, n.kept);
}

static void update_deck(struct run *run, const char *path)
{
    struct target t = {path, NULL, "", "standard"};
    const struct deck *deck = target_read(run, &t);

    if (!deck)
        return;
    g_auto(GStrv) languages = list_languages(run, deck);
    if (!*languages)
        diag_report(run->diag, DIAG_LANGUAGE_MISSING, deck->at,
                    "deck '%s' is in no other language yet; name one with "
                    "--lang",
                    deck->id);
    for (char **l = languages; *l; l++) {
        if (strcmp(*l, deck->language) == 0)
            diag_report(run->diag, DIAG_LANGUAGE_WRONG, deck->at,
                        "deck '%s' is written in '%s'; there is nothing to "
                        "translate",
                        deck->id, *l);
        else
            update(run, &t, deck, *l);
    }
}

static json_t *describe_state(const struct deck *deck, const char *path,
                              const char *language, const struct state *s)
{
    json_t *cards = json_array();

    for (size_t i = 0; i < s->ncards; i++)
        json_array_append_new(cards, json_string(s->cards[i]->id));
    return json_pack("{s:s,s:s,s:s,s:i,s:i,s:i,s:i,s:i,s:o,s:b}", "path", path,
                     "deck", deck->id, "language", language, "messages",
                     (int)s->messages, "done", (int)s->done, "fuzzy",
                     (int)s->fuzzy, "missing", (int)s->missing, "unfit",
                     (int)s->unfit, "cards", cards, "reviewed", !s->draft);
}

static void print_state(const char *path, const char *language,
                        const struct state *s)
{
    printf("%-28s %-8s %zu done, %zu fuzzy, %zu missing, %zu do not fit", path,
           language, s->done, s->fuzzy, s->missing, s->unfit);
    for (size_t i = 0; i < s->ncards; i++)
        printf("%s%s", i ? ", " : " (", s->cards[i]->id);
    printf("%s, %s\n", s->ncards ? ")" : "", s->draft ? "draft" : "reviewed");
}

static void show_deck(struct run *run, const char *path, json_t *list)
{
    struct target t = {path, NULL, "", "standard"};
    const struct deck *deck = target_read(run, &t);

    if (!deck)
        return;
    g_auto(GStrv) languages = list_languages(run, deck);
    for (char **l = languages; *l; l++) {
        struct state s;
        if (strcmp(*l, deck->language) == 0 || !state_find(&s, run, deck, *l))
            continue;
        state_find_unfit(&s, run, &t, *l);
        if (run->options->json)
            json_array_append_new(list, describe_state(deck, path, *l, &s));
        else
            print_state(path, *l, &s);
    }
}

static void show_decks(struct run *run, char **decks)
{
    json_t *list = json_array();

    for (char **deck = decks; *deck; deck++)
        show_deck(run, *deck, list);
    json_t *root =
        json_pack("{s:s,s:o}", "format", "kaart-status/1", "languages", list);
    if (run->options->json) {
        json_dumpf(root, stdout, JSON_INDENT(2));
        putchar('\n');
    }
    json_decref(root);
}

enum exit_code po_run(struct run *run)
{
    const char *verb = run->options->verb;
    static const char *const none[] = {NULL};
    g_auto(GStrv) asked = run_split(run->options->languages, none);

    if (!verb || (strcmp(verb, "update") != 0 && strcmp(verb, "status") != 0)) {
        fprintf(stderr,
                "kaart po: no command '%s'; there are update and "
                "status\n",
                verb ? verb : "");
        return EXIT_USAGE;
    }
    g_auto(GStrv) decks = check_languages(asked) ? run_list_decks(run) : NULL;
    if (!decks || !leave_out_editions(run, decks))
        return EXIT_USAGE;
    bool status = strcmp(verb, "status") == 0;
    if (status)
        show_decks(run, decks);
    else
        for (char **deck = decks; *deck; deck++)
            update_deck(run, *deck);
    report_end(run->diag, run->options->format, status ? stderr : stdout);
    return run_exit_code(run);
}
