/* SPDX-License-Identifier: GPL-3.0-or-later
 * load_layout.h - a layout from its file */
#ifndef MODEL_LOAD_LAYOUT_H
#define MODEL_LOAD_LAYOUT_H

#include "model/layout.h"
#include "model/library.h"
#include "source/node.h"

/* Read a layout whose header is right.  Faults are complained about; what
 * could be read is returned, so that one run shows them all.  NULL only when
 * the file is no map or what it extends is not there. */
struct layout *load_layout(const struct node *root, struct library *lib,
                           struct arena *a, struct diag *d);

/* The colour that stands in the node `n`.  NULL, complained, when that is no
 * map. */
struct colour *load_layout_colour(const char *name, const struct node *n,
                                  struct arena *a, struct diag *d);

#endif
