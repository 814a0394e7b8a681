/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/options.h"

#include "cli/report.h"

#include "model/deck.h"

#include <glib.h>
#include <stdio.h>
#include <string.h>

#define ENTRY(name, letter, kind, to, help, arg)                               \
    {                                                                          \
        name, letter, G_OPTION_FLAG_NONE, G_OPTION_ARG_##kind, to, help, arg   \
    }

/* Options that a command takes, by letter in `takes`. */
static const struct {
    const char *command, *usage, *summary, *takes;
} commands[] = {
    {"build", "[DECK|EDITION…] - make PDFs",
     "Makes out/<deck or edition>/<deck>-<language>-<sheet>.pdf for each.",
     "olrsvpcnwJFRDqfdh"},
    {"watch", "[DECK|EDITION…] - make PDFs again whenever a file is saved",
     "Builds, and waits until a file changes that was looked at.  Ctrl-C ends "
     "it.",
     "olrsvpcnwJqfdh"},
    {"plan", "--format FORMAT [DECK|EDITION…] - tell others what to run",
     "Prints a command for each deck or edition, language and variant, as "
     "ninja, "
     "make,\na GitHub matrix or GitLab reads it.  What is wrong with a deck is "
     "said when its\ncommand is run.",
     "olrsvpcnwPdh"},
    {"check", "[DECK|EDITION…] - say what is wrong, make nothing",
     "Runs every stage but the last and prints the complaints.", "lrvpcftdh"},
    {"list", "[DECK…] - show what is there",
     "Lists decks, layouts, sheets, icons, variants, shops and languages.",
     "ilvjfdh"},
    {"dump", "--stage STAGE DECK - show what a stage made",
     "Prints nodes, deck, faces, sheets or pdf as text.", "lsvpcnwgfdh"},
    {"new", "deck|edition|layout NAME - begin one",
     "Makes decks/NAME/deck.yaml, decks/NAME/edition.yaml or "
     "layouts/NAME.yaml,\nwith comments that explain it; NAME may be a path.  "
     "Nothing is written over.",
     "fdh"},
    {"calibrate", "[--printer NAME --offset X,Y [--angle A]] - line up backs",
     "Makes out/calibrate-<language>-<sheet>.pdf, a test sheet to print on "
     "both "
     "sides;\nor keeps what was read from it, for --printer of build.",
     "olsnxaqfdh"},
    {"diff", "OLD NEW - say which cards changed",
     "Compares two folders of products, or their manifest.json: the cards that "
     "were\nadded, removed or moved, and those with other words or another "
     "look.",
     "jmIfdh"},
    {"po", "update|status [DECK…] - translations",
     "Brings the files for translators up to the deck, or says how far they "
     "are.",
     "ljqfdhu"},
    {"explain", "[SLUG…] - tell what a complaint means",
     "A slug is the word in square brackets behind a complaint.  Without one, "
     "all are\nlisted.",
     "h"},
};

/* The entries whose key letter stands in `takes`, each before its letter. */
static void add_entries(GOptionContext *context, struct options *o,
                        const char *takes)
{
    const struct {
        char key;
        GOptionEntry entry;
    } all[] = {
        {'o', ENTRY("output", 'o', FILENAME, &o->output,
                    "folder for the PDFs, 'out' by default", "FOLDER")},
        {'l',
         ENTRY("lang", 0, STRING, &o->languages,
               "languages, with commas; the deck's own by default", "nl,en")},
        {'r', ENTRY("draft", 0, NONE, &o->draft,
                    "print what is not translated as it is, marked", NULL)},
        {'i', ENTRY("fit", 0, NONE, &o->fit,
                    "the sizes of type, and the cards that force them", NULL)},
        {'s', ENTRY("sheet", 0, STRING, &o->sheets,
                    "sheets, with commas; a4,single by default", "a4,single")},
        {'v', ENTRY("variant", 0, STRING, &o->variants,
                    "other ways to print: large-print, low-ink, grey, "
                    "discreet",
                    "standard,low-ink")},
        {'p', ENTRY("shop", 0, STRING, &o->shop,
                    "what this print shop asks for, of single cards", "NAME")},
        {'c', ENTRY("profile", 0, FILENAME, &o->profile,
                    "ICC profile of the shop's printing condition", "FILE")},
        {'n', ENTRY("printer", 0, STRING, &o->printer,
                    "that backs are moved for; see kaart calibrate", "NAME")},
        {'x', ENTRY("offset", 0, STRING, &o->offset,
                    "millimetres to the right and down", "X,Y")},
        {'a', ENTRY("angle", 0, STRING, &o->angle, "degrees clockwise", "A")},
        {'w', ENTRY("proof", 0, NONE, &o->proof,
                    "single cards with lines over them, to sign off", NULL)},
        {'J', ENTRY("jobs", 'j', INT, &o->jobs,
                    "processes at once; as many as there are cores", "N")},
        {'F', ENTRY("force", 0, NONE, &o->force,
                    "make what did not change, too", NULL)},
        {'R', ENTRY("check-reproducible", 0, NONE, &o->twice,
                    "make all twice, and compare", NULL)},
        {'D', ENTRY("depfile", 0, FILENAME, &o->depfile,
                    "tell make or ninja what it was made of", "FILE")},
        {'f',
         ENTRY("format", 0, STRING, &o->format,
               "of the complaints: text, json, sarif or github", "FORMAT")},
        {'P', ENTRY("format", 0, STRING, &o->engine,
                    "ninja, make, github-matrix or gitlab", "FORMAT")},
        {'t',
         ENTRY("today", 0, STRING, &o->today,
               "warn about reviews that were due by this day", "YYYY-MM-DD")},
        {'j', ENTRY("json", 0, NONE, &o->json, "for other programs", NULL)},
        {'m', ENTRY("markdown", 0, NONE, &o->markdown,
                    "as a table for a pull request", NULL)},
        {'I', ENTRY("images", 0, FILENAME, &o->images,
                    "write pictures of the cards that changed", "FOLDER")},
        {'g', ENTRY("stage", 0, STRING, &o->stage,
                    "nodes, deck, faces, sheets or pdf", "STAGE")},
        {'q', ENTRY("quiet", 'q', NONE, &o->quiet, "no summary", NULL)},
        {'h', ENTRY("help", 'h', NONE, &o->help, "show this", NULL)},
        {'d', ENTRY("data", 0, FILENAME, &o->data,
                    "folder with layouts/ and fonts/", "FOLDER")},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(all); i++) {
        GOptionEntry one[2] = {all[i].entry, {0}};
        if (strchr(takes, all[i].key))
            g_option_context_add_main_entries(context, one, NULL);
    }
}

/* A language is part of a file's name, and so it is nothing but a tag. */
static bool check_languages(const struct options *o, const char *command)
{
    g_auto(GStrv) all = g_strsplit(o->languages ? o->languages : "", ",", -1);

    for (char **p = all; *p; p++) {
        if (!**p || deck_is_languages(*p))
            continue;
        g_autofree char *shown = g_strescape(*p, NULL);
        fprintf(stderr,
                "kaart %s: '%s' is no language; write one such as nl, en or "
                "pt-BR, or nl+en for both on each card\n",
                command, shown);
        return false;
    }
    return true;
}

/* What another program reads from stdout has nothing else on it. */
static bool check_format(struct options *o, const char *command)
{
    enum report_format format = REPORT_TEXT;

    if (o->format && !report_find(o->format, &format)) {
        g_autofree char *shown = g_strescape(o->format, NULL);
        fprintf(stderr,
                "kaart %s: no format '%s'; there are text, json, sarif and "
                "github\n",
                command, shown);
        return false;
    }
    o->quiet |= format != REPORT_TEXT;
    return true;
}

/* "-j4", as people write it to make, in the words of GOption 2.74. */
static void spell_jobs(int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (!g_str_has_prefix(argv[i], "-j") || !g_ascii_isdigit(argv[i][2]))
            continue;
        g_autofree char *spelt = g_strconcat("--jobs=", argv[i] + 2, NULL);
        argv[i] = (char *)g_intern_string(spelt);
    }
}

bool options_read(struct options *o, const char *command, int *argc,
                  char ***argv)
{
    g_autoptr(GError) error = NULL;
    size_t i = 0;

    while (strcmp(commands[i].command, command) != 0)
        i++;
    g_autoptr(GOptionContext) context = g_option_context_new(commands[i].usage);
    g_autofree char *name = g_strconcat("kaart ", command, NULL);
    g_option_context_set_summary(context, commands[i].summary);
    g_set_prgname(name);
    add_entries(context, o, commands[i].takes);
    spell_jobs(*argc, *argv);
    g_option_context_set_help_enabled(context, false);
    if (!g_option_context_parse(context, argc, argv, &error)) {
        fprintf(stderr, "kaart %s: %s; 'kaart %s --help' lists the options\n",
                command, error->message, command);
        return false;
    }
    if (o->help) {
        /* GLib 2.74 would print it in the locale's charset: '?' for '…'. */
        g_autofree char *help = g_option_context_get_help(context, false, NULL);
        fputs(help, stdout);
        return true;
    }
    if (!check_languages(o, command) || !check_format(o, command))
        return false;
    char **rest = *argv + 1;
    if (*rest && strchr(commands[i].takes, 'u'))
        o->verb = g_strdup(*rest++);
    if (*rest)
        o->paths = g_strdupv(rest);
    return true;
}

void options_fini(struct options *o)
{
    g_strfreev(o->paths);
    g_free(o->verb);
    g_free(o->output);
    g_free(o->languages);
    g_free(o->variants);
    g_free(o->sheets);
    g_free(o->format);
    g_free(o->today);
    g_free(o->stage);
    g_free(o->data);
    g_free(o->shop);
    g_free(o->profile);
    g_free(o->printer);
    g_free(o->offset);
    g_free(o->angle);
    g_free(o->depfile);
    g_free(o->images);
    g_free(o->engine);
}
