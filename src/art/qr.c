/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "art/qr.h"

#include <qrencode.h>
#include <string.h>

struct qr *qr_make(const char *words, struct pos at, struct arena *a,
                   struct diag *d)
{
    if (!*words) {
        diag_report(d, DIAG_VALUE_WRONG, at,
                    "a QR code needs an address; leave the field out to have "
                    "none");
        return NULL;
    }
    QRcode *code = QRcode_encodeString(words, 0, QR_ECLEVEL_M, QR_MODE_8, 1);

    if (!code) {
        diag_report(d, DIAG_QR_LONG, at,
                    "%zu bytes are too many for a QR code; use a shorter "
                    "address",
                    strlen(words));
        return NULL;
    }
    struct qr *qr = ARENA_NEW(a, struct qr);
    qr->size = code->width;
    size_t n = (size_t)code->width * (size_t)code->width;
    qr->dark = ARENA_ARRAY(a, unsigned char, n);
    for (size_t i = 0; i < n; i++)
        qr->dark[i] = code->data[i] & 1;
    QRcode_free(code);
    return qr;
}

void qr_draw(const struct qr *qr, cairo_t *cr, double x, double y, double side,
             const uint8_t rgb[3])
{
    double m = side / (qr->size + 2 * QR_QUIET);

    /* Runs of dark modules as one rectangle each, all in one path, so that
     * no seam shows between neighbours. */
    cairo_new_path(cr);
    for (int row = 0; row < qr->size; row++) {
        const unsigned char *p = qr->dark + (size_t)row * (size_t)qr->size;
        for (int from = 0, to; from < qr->size; from = to + 1) {
            for (to = from; to < qr->size && p[to]; to++)
                ;
            if (to > from)
                cairo_rectangle(cr, x + (QR_QUIET + from) * m,
                                y + (QR_QUIET + row) * m, (to - from) * m, m);
        }
    }
    cairo_set_source_rgb(cr, rgb[0] / 255.0, rgb[1] / 255.0, rgb[2] / 255.0);
    cairo_fill(cr);
}
