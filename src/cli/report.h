/* SPDX-License-Identifier: GPL-3.0-or-later
 * report.h - complaints as people, editors and CI read them */
#ifndef CLI_REPORT_H
#define CLI_REPORT_H

#include "base/diag.h"

#include <stdio.h>

enum report_format { REPORT_TEXT, REPORT_JSON, REPORT_SARIF, REPORT_GITHUB };

/* The format called `name`; false when there is none. */
bool report_find(const char *name, enum report_format *out);

/* Text is for stderr; the others are a command's result. */
void report_print(const struct diag *d, enum report_format format, FILE *out);

#endif
