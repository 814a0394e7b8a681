/* SPDX-License-Identifier: GPL-3.0-or-later
 * rebind.h - a parent's face for a layout that lists fields of its own */
#ifndef MODEL_REBIND_H
#define MODEL_REBIND_H

#include "base/arena.h"
#include "model/layout.h"

/* A copy of `face`, made for the fields of `parent`, that asks for the same
 * names among the fields of `child`.  One that is not there, or of another
 * type, is complained about at `at` and left out. */
struct box *rebind_face(const struct box *face, const struct layout *parent,
                        const struct layout *child, struct pos at,
                        struct arena *a, struct diag *d);

#endif
