/* SPDX-License-Identifier: GPL-3.0-or-later
 * file.h - reading the user's files, none of them unbounded
 *
 * Its kind and size are asked first, so that a folder, a pipe or a file that
 * would fill the memory is never read.  Every look at the disk goes by here,
 * and is noted (base/seen.h). */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

enum file_fault { FILE_UNREADABLE, FILE_NO_FILE, FILE_LARGE };

/* The bytes of `path`, a NUL after them; the caller frees with g_free().  NULL
 * when it is over `max` bytes or cannot be read, and then *why is one of the
 * faults; errno says more about FILE_UNREADABLE. */
char *file_read(const char *path, size_t max, size_t *size,
                enum file_fault *why);

/* True when there is something of that name, a folder, or a file of bytes. */
bool file_exists(const char *path);
bool file_is_folder(const char *path);
bool file_is_regular(const char *path);

/* The names in a folder, in order of their bytes; none when it cannot be read.
 * Never NULL; the caller frees with g_ptr_array_unref(). */
GPtrArray *file_names(const char *folder);

/* Says that a library is about to read `path` by its name. */
void file_note(const char *path);

#endif
