/* SPDX-License-Identifier: GPL-3.0-or-later
 * alone.h - whether anything is told by colour alone */
#ifndef CHECK_ALONE_H
#define CHECK_ALONE_H

#include "compose/face.h"

/* Of a deck whose variant is grey: complain about each suit that has a card of
 * which the front shows what an earlier suit's card shows, but for colours. */
void alone_check(const struct faces *faces, struct diag *d);

#endif
