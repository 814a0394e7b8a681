/* SPDX-License-Identifier: GPL-3.0-or-later
 * file.h - reading the user's files, none of them unbounded
 *
 * Its kind and size are asked first, so that a folder, a pipe or a file that
 * would fill the memory is never read.  Every look at the disk goes by here,
 * and is noted (base/seen.h).
 *
 * What is not there is one thing; what the system does not let be seen (a bad
 * disk, no permission, too many open files) is another, and is trouble: who
 * went on as though the file were not there would make something else of the
 * deck.  After that base/write.h writes nothing more. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/diag.h"

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

enum file_fault { FILE_UNREADABLE, FILE_NO_FILE, FILE_LARGE };

/* The bytes of `path`, a NUL after them; the caller frees with g_free().  NULL
 * when it is over `max` bytes or cannot be read, and then *why is one of the
 * faults; errno says more about FILE_UNREADABLE. */
char *file_read(const char *path, size_t max, size_t *size,
                enum file_fault *why);

/* The same of what need not be there: no trouble comes of it. */
char *file_peek(const char *path, size_t max, size_t *size);

/* The path of the first trouble that this process had, or NULL; borrowed.  *why
 * is its errno. */
const char *file_trouble(int *why);

/* Somebody else met this errno at `path`: it is trouble, and true is said,
 * unless there is no such thing. */
bool file_is_trouble(const char *path, int why);

/* What to complain of when file_read() has just said FILE_UNREADABLE: DIAG_READ
 * when that is trouble, and otherwise `usual`. */
enum diag_kind file_kind(enum diag_kind usual);

/* Complain of trouble that nobody has complained of. */
void file_settle(struct diag *d);

/* True when there is something of that name, a folder, or a file of bytes;
 * otherwise errno may tell why not, as of stat(). */
bool file_exists(const char *path);
bool file_is_folder(const char *path);
bool file_is_regular(const char *path);

/* The names in a folder, in order of their bytes; none when it cannot be read.
 * Never NULL; the caller frees with g_ptr_array_unref(). */
GPtrArray *file_names(const char *folder);

/* Says that a library is about to read `path` by its name. */
void file_note(const char *path);

#endif
