/* SPDX-License-Identifier: GPL-3.0-or-later
 * look.h - what a page paints, one after the other */
#ifndef FINISH_LOOK_H
#define FINISH_LOOK_H

#include "finish/inspect.h"

/* Add each mark of the page, counted from 0, to `marks`, of struct
 * inspect_mark.  What cannot be read ends it: colour.c has complained. */
void look_page(const struct opened *o, size_t number, double limit, double tint,
               GArray *marks);

#endif
