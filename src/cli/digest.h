/* SPDX-License-Identifier: GPL-3.0-or-later
 * digest.h - SHA-256 of files, read again only when they may have changed
 *
 * What a file is called by is its bytes.  Its stamp only says that they need
 * not be read once more.  Stamps are kept in a file of their own, which may go
 * at any time: nothing but speed is lost. */
#ifndef CLI_DIGEST_H
#define CLI_DIGEST_H

#include "base/diag.h"
#include "base/seen.h"

#define DIGEST_SIZE 65 /* in hexadecimal, and its NUL */

struct digests;

/* With what `path` keeps from before, if it is there and whole. */
struct digests *digest_open(const char *path);
void digest_free(struct digests *all); /* NULL is fine */

/* Keep the stamps of files that were asked for in `path`, if that saves
 * something.  That it cannot be written is no fault. */
void digest_save(struct digests *all, const char *path);

/* Digest of the bytes of a file, or NULL when it cannot be read; *stamp (may be
 * NULL) is of those bytes.  Borrowed. */
const char *digest_find(struct digests *all, const char *path,
                        struct stamp *stamp);

/* Say what bytes were just written to `path`. */
void digest_set(struct digests *all, const char *path, const char *sha256);

/* Digest of a file, or of the names in a folder; "" when a thing is there, NULL
 * when it is not, as the kind asks.  Borrowed.  What was asked once is not
 * looked at again until digest_refresh(). */
const char *digest_seen(struct digests *all, enum seen_kind kind,
                        const char *path);
void digest_refresh(struct digests *all);

#endif
