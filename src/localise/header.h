/* SPDX-License-Identifier: GPL-3.0-or-later
 * header.h - the first entry of a PO file, which says what the file is
 *
 * Internal to localise/. */
#ifndef LOCALISE_HEADER_H
#define LOCALISE_HEADER_H

#include "localise/pofile.h"
#include "model/deck.h"

#include <stdbool.h>

/* False, complained, for a file that says it is in another charset than it is
 * read in, or of several domains, of which only one would be kept, or whose
 * header is marked as removed. */
bool header_check(po_file_t po, const char *path, struct diag *d);

/* Put into the header what it lacks, or make one; what it has stays.  The
 * dates are the deck's. */
void header_fill(po_file_t po, const struct deck *deck, const char *language);

#endif
