/* SPDX-License-Identifier: GPL-3.0-or-later
 * quote.h - a text as a shell, make and ninja read it as that very text
 *
 * What is returned is freed with g_free(). */
#ifndef CLI_QUOTE_H
#define CLI_QUOTE_H

#include <stdbool.h>

/* One word of a POSIX shell. */
char *quote_shell(const char *s);

/* The words of a command for a POSIX shell; `argv` is NULL-ended. */
char *quote_command(const char *const *argv);

/* A name among targets and prerequisites of make; a text in a recipe, or on
 * the right of an assignment, where the makefile says `hash := \#` before. */
char *quote_make_name(const char *s);
char *quote_make_text(const char *s);

/* A path in a build statement of ninja; the value of a variable. */
char *quote_ninja_path(const char *s);
char *quote_ninja_text(const char *s);

/* False when it holds what make (GNU make 4.3) or ninja (1.11) have no way to
 * write: line breaks, and in names of make `\ = ; | &` and a tilde in front,
 * in those of ninja `|`. */
bool quote_fits_make(const char *s);
bool quote_fits_ninja(const char *s);

#endif
