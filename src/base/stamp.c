/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/stamp.h"

#include <sys/stat.h>

#define NS_PER_S 1000000000

static int64_t nanoseconds(struct timespec t)
{
    return (int64_t)t.tv_sec * NS_PER_S + t.tv_nsec;
}

bool stamp_read(const char *path, struct stamp *out)
{
    struct stat st;

    *out = (struct stamp){0};
    if (stat(path, &st) != 0)
        return false;
    *out = (struct stamp){
        .device = st.st_dev,
        .inode = st.st_ino,
        .size = (uint64_t)st.st_size,
        .changed = nanoseconds(st.st_ctim),
        .modified = nanoseconds(st.st_mtim),
    };
    return true;
}

bool stamp_same(const struct stamp *a, const struct stamp *b)
{
    return a->device == b->device && a->inode == b->inode &&
           a->size == b->size && a->changed == b->changed &&
           a->modified == b->modified;
}
