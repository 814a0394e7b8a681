/* SPDX-License-Identifier: GPL-3.0-or-later
 * report.h - complaints as people, editors and CI read them */
#ifndef CLI_REPORT_H
#define CLI_REPORT_H

#include "base/diag.h"

#include <stdio.h>

enum report_format { REPORT_TEXT, REPORT_JSON, REPORT_SARIF, REPORT_GITHUB };

/* The format called `name`; false when there is none. */
bool report_find(const char *name, enum report_format *out);

/* All that is complained about.  Every format but text is valid UTF-8,
 * whatever the bytes of a file's name. */
void report_print(const struct diag *d, enum report_format format, FILE *out);

/* The end of a command: the format is called `format` (NULL: text).  Text goes
 * to stderr.  The others go to `out`, which is stdout unless the command has a
 * result of its own to write there. */
void report_end(struct diag *d, const char *format, FILE *out);

/* The file as a code host calls it: without a leading "./", and valid UTF-8;
 * "" for no file.  Free with g_free(). */
char *report_file(struct pos at);

#endif
