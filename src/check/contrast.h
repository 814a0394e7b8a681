/* SPDX-License-Identifier: GPL-3.0-or-later
 * contrast.h - whether texts, icons and QR codes stand out from their ground */
#ifndef CHECK_CONTRAST_H
#define CHECK_CONTRAST_H

#include "compose/face.h"

/* Complain about each line, list marker, icon and QR code of which more than
 * a tenth lies on too like a ground: once for each pair of style and ground.
 * In the greys that are printed, when the deck's variant is grey. */
void contrast_check(const struct faces *faces, struct diag *d);

#endif
