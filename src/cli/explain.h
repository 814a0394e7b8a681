/* SPDX-License-Identifier: GPL-3.0-or-later
 * explain.h - what each complaint means, why it matters, how to mend it
 *
 * The texts are those of docs/diagnostics.md, built into the program: they
 * are there when nothing else of it is found. */
#ifndef CLI_EXPLAIN_H
#define CLI_EXPLAIN_H

#include "cli/cli.h"
#include "cli/options.h"

#include <stddef.h>

/* The explanation of `slug`: a first line that begins with its level, then
 * paragraphs and examples of at most 80 columns.  NULL: there is no such
 * slug. */
const char *explain_find(const char *slug);

/* The i-th slug that is explained, in the order of the document; NULL after
 * the last one. */
const char *explain_slug(size_t i);

/* What an explanation says in its first sentence, without the level and on one
 * line; free with g_free(). */
char *explain_summary(const char *text);

/* The command: explain the slugs that are named, or list them all. */
enum exit_code explain_run(const struct options *o);

#endif
