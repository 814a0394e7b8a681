/* SPDX-License-Identifier: GPL-3.0-or-later
 * produce.h - the work of one process: a target, on some of its sheets
 *
 * Files wait beside their places (base/write.h); what was made, of what, and
 * what there is to complain about is the answer, as JSON:
 *
 *   deck, language   of the target
 *   complaints       that stopped it, or came before any product
 *   faults           complaints of products that did not come out
 *   cards            each with id, and digests of its words and its look
 *   products         of each sheet that came out: sheet, complaints, files,
 *                    inputs, sizes (lines for people)
 *   inputs           of all sheets, when not all came out
 *
 * A file has path, temp, sha256, bytes and, unless it is a list for people,
 * pages, paper (sheets of it) and card (true: a page is one).  An input has
 * kind, path and stamp. */
#ifndef CLI_PRODUCE_H
#define CLI_PRODUCE_H

#include "cli/target.h"

#include <stdio.h>

/* Do it, and write the answer.  `mark` goes into the names of what waits;
 * `run` is the parent's, and is only looked at. */
void produce_target(const struct run *run, const struct target *t,
                    const char *const *sheets, const char *mark, FILE *answer);

#endif
