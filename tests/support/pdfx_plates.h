/* SPDX-License-Identifier: GPL-3.0-or-later
 * pdfx_plates.h - what a file for a press paints on plates of its own
 *
 * Internal to pdfx_check.  Follows what the pages paint, through forms; tiles
 * and glyphs that are drawings are not followed. */
#ifndef SUPPORT_PDFX_PLATES_H
#define SUPPORT_PDFX_PLATES_H

#include "support/pdfx_file.h"

/* Each Separation has a name, a space to look like and a tint function. */
bool pdfx_plates_are_whole(const struct pdfx_file *f);

/* Two of one name look the same. */
bool pdfx_plates_agree(const struct pdfx_file *f);

/* Nothing in the colour of registration lies on the card or in its bleed. */
bool pdfx_plates_register_outside(const struct pdfx_file *f);

/* What a spot ink paints prints over. */
bool pdfx_plates_overprint(const struct pdfx_file *f);

#endif
