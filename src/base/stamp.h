/* SPDX-License-Identifier: GPL-3.0-or-later
 * stamp.h - how a file is known to be the same without reading it */
#ifndef BASE_STAMP_H
#define BASE_STAMP_H

#include <stdbool.h>
#include <stdint.h>

/* As stat() told it before the file was opened: what is stamped otherwise
 * later may hold other bytes than were read. */
struct stamp {
    uint64_t device, inode, size;
    int64_t changed, modified; /* nanoseconds since 1970 */
};

/* All 0 and false when there is no such file; links are followed. */
bool stamp_read(const char *path, struct stamp *out);

bool stamp_same(const struct stamp *a, const struct stamp *b);

#endif
