/* SPDX-License-Identifier: GPL-3.0-or-later
 * qr.h - QR codes, by libqrencode (ISO/IEC 18004) */
#ifndef ART_QR_H
#define ART_QR_H

#include "base/arena.h"
#include "base/diag.h"

#include <cairo.h>
#include <stdint.h>

/* Light modules that must stay free on every side. */
#define QR_QUIET 4

struct qr {
    int size;            /* modules a side, without the quiet zone */
    unsigned char *dark; /* size * size, 1 for dark */
};

/* The code for `words`, error correction M.  NULL, with a complaint, when it
 * is too long for any code. */
struct qr *qr_make(const char *words, struct pos at, struct arena *a,
                   struct diag *d);

/* Draw in a square with its quiet zone inside. */
void qr_draw(const struct qr *qr, cairo_t *cr, double x, double y, double side,
             const uint8_t rgb[3]);

#endif
