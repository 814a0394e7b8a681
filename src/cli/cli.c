/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/file.h"
#include "cli/commands.h"
#include "cli/explain.h"
#include "cli/guard.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const struct {
    const char *name, *help;
    enum exit_code (*run)(struct run *run); /* NULL: explain_run() */
} commands[] = {
    {"build", "make PDFs of decks", build_run},
    {"watch", "make PDFs again whenever a file is saved", watch_run},
    {"plan", "tell ninja, make or a CI what to run", plan_run},
    {"check", "say what is wrong with decks, make nothing", check_run},
    {"list", "show decks, layouts, sheets and icons", list_run},
    {"dump", "show what a stage made, as text", dump_run},
    {"new", "begin a deck, an edition or a layout", new_run},
    {"calibrate", "line up the two sides of a printer", calibrate_run},
    {"diff", "say which cards changed between two builds", diff_run},
    {"po", "update translations, or say how far they are", po_run},
    {"explain", "tell what a complaint means", NULL},
};

static void print_help(FILE *out)
{
    fputs("kaart turns decks of conversation cards into PDFs.\n\n"
          "  kaart COMMAND [OPTION…] [DECK…]\n\n",
          out);
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++)
        fprintf(out, "  %-9s  %s\n", commands[i].name, commands[i].help);
    fputs("\n'kaart COMMAND --help' tells a command's options.  Without a "
          "DECK, those under\ndecks/ are taken.\n"
          "Exit: 0 clean, 1 errors in the material, 2 wrong use, 3 the "
          "system.\n",
          out);
}

/* What could not be seen is easily taken for what was not given. */
static enum exit_code blame_system(enum exit_code code)
{
    int why;
    const char *unseen = file_trouble(&why);

    if (code != EXIT_USAGE || !unseen)
        return code;
    fprintf(stderr, "kaart: '%s' cannot be read: %s\n", unseen, strerror(why));
    return EXIT_SYSTEM;
}

/* `argv` begins with the command's name. */
static enum exit_code run_command(size_t i, const char *program, int argc,
                                  char **argv)
{
    struct options options = {.program = program};
    struct run run;
    enum exit_code code;

    if (!options_read(&options, commands[i].name, &argc, &argv)) {
        code = EXIT_USAGE;
    } else if (options.help) {
        code = EXIT_CLEAN;
    } else if (!commands[i].run) {
        code = explain_run(&options);
    } else {
        code = run_init(&run, &options) ? commands[i].run(&run) : EXIT_USAGE;
        run_fini(&run);
    }
    options_fini(&options);
    return blame_system(code);
}

/* A result that could not be written is a fault, not a success.  What was
 * wrong is known only when it is the flush that finds out. */
static int close_stdout(enum exit_code code)
{
    bool before = ferror(stdout);

    errno = 0;
    if (!fflush(stdout) && !before)
        return (int)code;
    if (errno)
        fprintf(stderr, "kaart: cannot write the result: %s\n",
                strerror(errno));
    else
        fputs("kaart: cannot write the result\n", stderr);
    return EXIT_SYSTEM;
}

/* A product must not be opened as a closed stdout or stderr, to have words
 * written into it.  Nothing can be written to what is put there instead, so
 * that a lost result is still noticed. */
static void hold_standard_files(void)
{
    while (true) {
        int fd = open("/dev/null", O_RDONLY);
        if (fd > STDERR_FILENO)
            close(fd);
        if (fd < 0 || fd > STDERR_FILENO)
            return;
    }
}

int cli_main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "--help";

    hold_standard_files();
    signal(SIGPIPE, SIG_IGN);
    guard_start();
    if (strcmp(name, "--version") == 0) {
        puts("kaart " KAART_VERSION);
        return close_stdout(EXIT_CLEAN);
    }
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 ||
        strcmp(name, "help") == 0) {
        print_help(argc > 1 ? stdout : stderr);
        return close_stdout(argc > 1 ? EXIT_CLEAN : EXIT_USAGE);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++) {
        if (strcmp(commands[i].name, name) == 0)
            return close_stdout(run_command(i, argv[0], argc - 1, argv + 1));
    }
    fprintf(stderr, "kaart: no command '%s'; 'kaart --help' lists them\n",
            name);
    return EXIT_USAGE;
}
