/* SPDX-License-Identifier: GPL-3.0-or-later
 * pofile.h - PO files through libgettextpo, its complaints as diagnostics
 *
 * Internal to localise/: the other headers of this folder name nothing of
 * gettext's. */
#ifndef LOCALISE_POFILE_H
#define LOCALISE_POFILE_H

#include "base/diag.h"

#include <gettext-po.h>

/* The text of the file at `path`, known to `d` from then on; free with
 * g_free().  NULL, with a complaint, when it cannot be read or is not UTF-8,
 * or says that it is not. */
char *pofile_text(const char *path, struct diag *d);

/* What `text`, that of the file at `path`, holds; free with po_file_free().
 * NULL when it is no PO file; each fault complained about at its place. */
po_file_t pofile_parse(const char *text, const char *path, struct diag *d);

/* `po` as msgcat writes it; free with g_free().  NULL, with a complaint at
 * `path`, when that failed. */
char *pofile_print(po_file_t po, const char *path, struct diag *d);

#endif
