/* SPDX-License-Identifier: GPL-3.0-or-later
 * file.h - reading the user's files, none of them unbounded
 *
 * Its kind and size are asked first, so that a folder, a pipe or a file that
 * would fill the memory is never read. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stddef.h>

enum file_fault { FILE_UNREADABLE, FILE_NO_FILE, FILE_LARGE };

/* The bytes of `path`, a NUL after them; the caller frees with g_free().  NULL
 * when it is over `max` bytes or cannot be read, and then *why is one of the
 * faults; errno says more about FILE_UNREADABLE. */
char *file_read(const char *path, size_t max, size_t *size,
                enum file_fault *why);

#endif
