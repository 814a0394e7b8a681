/* SPDX-License-Identifier: GPL-3.0-or-later
 * seen.h - what this process has looked at
 *
 * A product is made of every file that was read for it, and of every file that
 * was looked for and not there: had it been there, it would have been taken.
 * base/file.h notes them here, and so does who lets a library read by name.
 * A process has one list, as it has one table of open files. */
#ifndef BASE_SEEN_H
#define BASE_SEEN_H

#include "base/stamp.h"

#include <stddef.h>

enum seen_kind {
    SEEN_FILE,  /* its bytes were read */
    SEEN_THERE, /* it is there, and a file or folder as was asked */
    SEEN_NONE,  /* it is not */
    SEEN_NAMES  /* the names in a folder were read */
};

#define SEEN_KINDS (SEEN_NAMES + 1)

struct seen {
    enum seen_kind kind;
    const char *path;
    struct stamp stamp; /* of SEEN_FILE; all 0 when it could not be had */
};

/* Begin to note; before that nothing is.  What was noted is forgotten. */
void seen_start(void);
void seen_stop(void); /* forget, and note no more */

/* Note it, unless it is noted already.  The path is copied. */
void seen_add(enum seen_kind kind, const char *path);

/* From here on, notes are of one part; seen_join() ends it.  What a part looks
 * at is noted for it though it is noted for the whole. */
void seen_split(void);
void seen_join(void);

/* What is noted of part `part`, in order: 0 is the whole, 1 the first that was
 * split off.  Borrowed until the next call of another function here. */
const struct seen *seen_list(unsigned part, size_t *n);
unsigned seen_parts(void); /* split off so far */

#endif
