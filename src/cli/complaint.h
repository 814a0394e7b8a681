/* SPDX-License-Identifier: GPL-3.0-or-later
 * complaint.h - complaints as JSON, from one process or day to another */
#ifndef CLI_COMPLAINT_H
#define CLI_COMPLAINT_H

#include "base/arena.h"
#include "base/diag.h"

#include <jansson.h>

/* The complaints from `from` on, notes inside theirs. */
json_t *complaint_pack(const struct diag *d, size_t from);

/* Report again what was packed; what is understood of it.  The lines that they
 * point at are read from their files. */
void complaint_report(const json_t *packed, struct arena *a, struct diag *d);

#endif
