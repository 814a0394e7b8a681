/* SPDX-License-Identifier: GPL-3.0-or-later
 * picture.h - the pixels of an image, in other inks */
#ifndef FINISH_PICTURE_H
#define FINISH_PICTURE_H

#include "finish/space.h"

/* Map an image XObject where it is.  JPEG is decoded: what was lost in it is
 * not lost twice, and the writer deflates it.  Leaves a fault. */
void picture_map(struct space_pass *p, qpdf_oh image);

#endif
