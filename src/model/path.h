/* SPDX-License-Identifier: GPL-3.0-or-later
 * path.h - files that a deck names */
#ifndef MODEL_PATH_H
#define MODEL_PATH_H

#include "base/arena.h"
#include "base/diag.h"

#include <stdbool.h>

/* `name` under `folder`, as a path in `a`.  A name that is absolute, climbs
 * with "..", or leads out of the folder through a link is an error at `at`;
 * then NULL.  Whether the file is there is for its reader to say. */
const char *path_inside(const char *folder, const char *name, struct pos at,
                        struct arena *a, struct diag *d);

/* The same of a file that must be there: when it is not, that is an error of
 * kind `none`, which names the file that was probably meant; then NULL. */
const char *path_file(enum diag_kind none, const char *folder, const char *name,
                      struct pos at, struct arena *a, struct diag *d);

/* Whether the file `path`, found in `folder`, is no link that leads out of it:
 * whoever gave us the folder may not choose which of our files is read, and of
 * which a line is shown.  Below the working directory is not out.  False is
 * complained about; `path` lives as long as the run. */
bool path_stays(const char *folder, const char *path, struct diag *d);

/* `name` as seen from `folder`, its "." and ".." taken out where they can be:
 * for messages that people read. */
const char *path_from(const char *folder, const char *name, struct arena *a);

#endif
