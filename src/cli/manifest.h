/* SPDX-License-Identifier: GPL-3.0-or-later
 * manifest.h - out/manifest.json: what was made, and of what
 *
 * docs/manifest.md tells its form.  What it says is true: a product is taken
 * out before a file of it takes its name, and put in when all have theirs.  A
 * product that it does not name was not made, or not to its end. */
#ifndef CLI_MANIFEST_H
#define CLI_MANIFEST_H

#include "cli/digest.h"

#include <glib.h>
#include <jansson.h>

#define MANIFEST_FILE "manifest.json"

struct manifest;

/* What a manifest says, for others to read: of a folder of products, or the
 * file itself.  NULL, complained, when it cannot be read or is none.  The
 * caller calls json_decref(). */
json_t *manifest_read(const char *path, struct diag *d);

/* The manifest of a folder of products; an empty one when there is none, or
 * none that is understood.  `data` is the program's own folder, whose name on
 * this machine the manifest does not tell. */
struct manifest *manifest_open(const char *folder, const char *data);
void manifest_free(struct manifest *m); /* NULL is fine */

/* The manifest of the same folder as it is now, when others may have changed
 * it since `old` was opened or saved.  When nobody did, `old` is what it says,
 * and it is not read word for word. */
struct manifest *manifest_open_again(const struct manifest *old);

/* The product of what was asked, on a sheet; or NULL.  Borrowed. */
json_t *manifest_find(const struct manifest *m, const json_t *asked,
                      const char *sheet);

/* True when that product is there whole and nothing that it was made of
 * changed since. */
bool manifest_is_fresh(const struct manifest *m, const json_t *product,
                       struct digests *digests);

/* Where an input of a product is, as seen from here, and what was asked of it;
 * NULL when it is none.  Free with g_free(). */
char *manifest_find_input(const struct manifest *m, const json_t *input,
                          enum seen_kind *kind);

/* The same of an input that a process answered (cli/produce.h), with its stamp.
 * Borrowed. */
const char *manifest_find_answer(const json_t *read, enum seen_kind *kind,
                                 struct stamp *stamp);

/* Paths of the files whose bytes were read for a product; owned by the caller,
 * g_hash_table_unref(). */
GHashTable *manifest_read_files(const struct manifest *m,
                                const json_t *product);

/* Take out a product, if it is in. */
void manifest_drop(struct manifest *m, const json_t *asked, const char *sheet);

/* Put in a product that was made: `target` has what is the same on all of its
 * sheets, `product` what a process answered (cli/produce.h).  One whose inputs
 * changed meanwhile is not put in. */
void manifest_put(struct manifest *m, const json_t *asked, const json_t *target,
                  const json_t *product, struct digests *digests);

/* Put in again what `old` says of it. */
void manifest_keep(struct manifest *m, const struct manifest *old,
                   const json_t *asked, const char *sheet);

/* Write it, without products whose files are gone; there is no manifest of
 * nothing.  False, complained, when
 * that fails. */
bool manifest_save(struct manifest *m, struct digests *digests, struct diag *d);

#endif
