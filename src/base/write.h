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
 * of `path`, and leaves the old file and no temporary behind. */
bool write_file(const char *path, const unsigned char *bytes, size_t n,
                struct diag *d);

#endif
