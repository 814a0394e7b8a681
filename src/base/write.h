/* SPDX-License-Identifier: GPL-3.0-or-later
 * write.h - a file is there whole, or not at all
 *
 * The bytes go to a temporary file beside the target, are synced, and take
 * the target's name.  A reader sees the old file or the new one. */
#ifndef BASE_WRITE_H
#define BASE_WRITE_H

#include "base/diag.h"

#include <stdbool.h>
#include <stddef.h>

/* Write `bytes` to `path`, making folders that are missing.  A file that holds
 * these very bytes is left alone, its time too.  A symbolic link is replaced;
 * a device or pipe is written into.  A failure is reported once, as DIAG_WRITE
 * of `path`, and leaves the old file and no temporary behind.  After trouble
 * (base/file.h) nothing is written, which is reported as DIAG_READ. */
bool write_file(const char *path, const unsigned char *bytes, size_t n,
                struct diag *d);

/* As write_file(), but whatever has that name already stays, which is reported
 * as a failure. */
bool write_new(const char *path, const unsigned char *bytes, size_t n,
               struct diag *d);

/* Remove `path`, if it is there.  A failure is reported once; after trouble
 * nothing is removed either. */
bool write_remove(const char *path, struct diag *d);

/* A file that waits beside its place. */
struct held {
    const char *path, *temp;
    char sha256[65]; /* of its bytes, in hexadecimal */
    size_t size;
};

/* From now on this process gives no file its name: whole and synced, each waits
 * beside its place.  `mark` is in the names of all that wait. */
void write_hold(const char *mark);

/* What waits, in the order that it was written in; borrowed. */
const struct held *write_held(size_t *n);

/* The file that waits for `path`, or NULL. */
const struct held *write_find(const char *path);

/* Where the bytes of `path` are: `path` itself when nothing waits for it. */
const char *write_where(const char *path);

/* Give what waits as `temp`, of whichever process, the name `path`.  A file
 * that holds these very bytes is left alone, its time too, and `temp` goes.
 * A failure is reported once, and `temp` goes. */
bool write_place(const char *temp, const char *path, struct diag *d);

/* Remove what waits with `mark` at the start of its own, in the folder and in
 * those in it; all that waits when it is "". */
void write_clear(const char *folder, const char *mark);

#endif
