/* SPDX-License-Identifier: GPL-3.0-or-later
 * cli.h - commands, options and exit codes */
#ifndef CLI_CLI_H
#define CLI_CLI_H

enum exit_code {
    EXIT_CLEAN = 0,    /* nothing wrong, warnings at most */
    EXIT_MATERIAL = 1, /* errors in decks, layouts or pictures */
    EXIT_USAGE = 2,    /* the command line is not right */
    EXIT_SYSTEM = 3    /* disk, permission, fonts */
};

int cli_main(int argc, char **argv);

#endif
