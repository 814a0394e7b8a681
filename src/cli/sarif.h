/* SPDX-License-Identifier: GPL-3.0-or-later
 * sarif.h - complaints as SARIF 2.1.0 (OASIS), for code scanning
 *
 * A complaint about a place in the material is a result of the rule that is
 * its slug.  Hosts refuse a result without a place, and a fault of the system
 * is nothing to mend in the material: both of these are notifications of the
 * run.  Columns count UTF-16 code units, as every reader understands them. */
#ifndef CLI_SARIF_H
#define CLI_SARIF_H

#include "base/diag.h"

#include <stdio.h>

void sarif_print(const struct diag *d, FILE *out);

/* `file` as a URI reference: percent-encoded, its bytes as they are, a path
 * from the root as file:///.  Free with g_free(). */
char *sarif_uri(const char *file);

/* The column of `at` in UTF-16 code units, from 1; 0 when its line is not
 * known. */
unsigned sarif_column(const struct diag *d, struct pos at);

#endif
