/* SPDX-License-Identifier: GPL-3.0-or-later
 * lookout.h - what a build looked at, and to wait until that changes
 *
 * Each thing is remembered as it was when it was looked at, so that nothing is
 * missed that changed while the build went on.  Every function here takes NULL
 * for a lookout that nobody needs. */
#ifndef CLI_LOOKOUT_H
#define CLI_LOOKOUT_H

#include "cli/manifest.h"

#include <stdio.h>

struct lookout;

struct lookout *lookout_new(void);
void lookout_free(struct lookout *look);

/* Between these two, whatever this process looks at is remembered.  Not while
 * base/seen.h is at work for another. */
void lookout_begin(struct lookout *look);
void lookout_end(struct lookout *look);

/* The file or folder as it is now. */
void lookout_add(struct lookout *look, enum seen_kind kind, const char *path);

/* The inputs of a product that is fresh, as its manifest has them; or of an
 * answer (cli/produce.h). */
void lookout_add_product(struct lookout *look, const struct manifest *m,
                         const json_t *product, struct digests *digests);
void lookout_add_answer(struct lookout *look, const json_t *inputs);

/* All is from now on as it is now. */
void lookout_renew(struct lookout *look);

/* How many files were read, or sought in vain. */
size_t lookout_size(const struct lookout *look);

/* True when one of the things is not as it was. */
bool lookout_is_over(const struct lookout *look);

/* Wait for that, and until it is quiet for a moment: an editor may take several
 * steps to save.  NULL, or why nothing can be watched, to be freed.  To be
 * called in a process of its own, as GIO begins threads. */
char *lookout_wait(const struct lookout *look);

#endif
