/* SPDX-License-Identifier: GPL-3.0-or-later
 * picture.h - the pixels of an image, in other inks */
#ifndef FINISH_PICTURE_H
#define FINISH_PICTURE_H

#include "finish/space.h"

/* Map an image XObject where it is.  What came as JPEG is a JPEG again, finely
 * encoded; what came without loss has none.  Leaves a fault. */
void picture_map(struct space_pass *p, qpdf_oh image);

#endif
