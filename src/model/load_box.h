/* SPDX-License-Identifier: GPL-3.0-or-later
 * load_box.h - a face's tree of boxes from its node */
#ifndef MODEL_LOAD_BOX_H
#define MODEL_LOAD_BOX_H

#include "model/layout.h"
#include "model/library.h"
#include "source/node.h"

/* `layout` must have its colours, styles and fields.  NULL with a complaint
 * when `n` is no box. */
struct box *load_box(const struct node *n, const struct layout *layout,
                     struct library *lib, struct arena *a, struct diag *d);

/* The colour under `key`: a name of the layout, "suit" or "deck". */
bool load_box_ink(const struct node *map, const char *key,
                  const struct layout *layout, struct ink *out, struct diag *d);

#endif
