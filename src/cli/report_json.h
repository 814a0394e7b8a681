/* SPDX-License-Identifier: GPL-3.0-or-later
 * report_json.h - complaints as docs/diagnostics.schema.json has them */
#ifndef CLI_REPORT_JSON_H
#define CLI_REPORT_JSON_H

#include "base/diag.h"

#include <stdio.h>

/* One document, its keys always in the same order; whole also when there is
 * nothing wrong. */
void report_json_print(const struct diag *d, FILE *out);

#endif
