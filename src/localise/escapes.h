/* SPDX-License-Identifier: GPL-3.0-or-later
 * escapes.h - letters that a PO file spells by the numbers of their bytes
 *
 * "caf\303\251" is what msgcat --escape makes of café.  Internal to
 * localise/. */
#ifndef LOCALISE_ESCAPES_H
#define LOCALISE_ESCAPES_H

#include "base/diag.h"

/* False when bytes that `text`, of the file at `path`, spells so are no UTF-8,
 * or a NUL; each line complained about at its first.  libgettextpo 0.21 ends a
 * text at a NUL, and the process when it writes what is no UTF-8. */
bool escapes_check(const char *text, const char *path, struct diag *d);

#endif
