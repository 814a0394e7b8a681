/* SPDX-License-Identifier: GPL-3.0-or-later
 * complaint.h - complaints as JSON, from one process or day to another */
#ifndef CLI_COMPLAINT_H
#define CLI_COMPLAINT_H

#include "base/arena.h"
#include "base/diag.h"

#include <glib.h>
#include <jansson.h>

/* The complaints from `from` on, notes inside theirs. */
json_t *complaint_pack(const struct diag *d, size_t from);

/* Report again what was packed; what is understood of it.  The lines that they
 * point at are read from their files; only from those in `files`, when that is
 * not NULL: what is packed may be a stranger's, and a place in it any file of
 * this machine. */
void complaint_report(const json_t *packed, GHashTable *files, struct arena *a,
                      struct diag *d);

#endif
