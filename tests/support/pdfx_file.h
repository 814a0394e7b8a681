/* SPDX-License-Identifier: GPL-3.0-or-later
 * pdfx_file.h - a file that is checked, as the parts of the checker read it
 *
 * Internal to pdfx_check. */
#ifndef SUPPORT_PDFX_FILE_H
#define SUPPORT_PDFX_FILE_H

#include "support/pdfx_check.h"

#include <qpdf/qpdf-c.h>

struct pdfx_file {
    qpdf_data q;
    enum pdfx_level level;
    int nobjects;
    char *raw; /* as it lies on the disk */
    gsize size;
    char *xmp; /* "" when there is none */
    bool xmp_plain;
    GHashTable *plates; /* of pdfx_plates_agree() */
};

/* The value of `key` in a dictionary or a stream's; null when there is none. */
qpdf_oh pdfx_file_find(const struct pdfx_file *f, qpdf_oh from,
                       const char *key);
bool pdfx_file_has(const struct pdfx_file *f, qpdf_oh from, const char *key);
bool pdfx_file_has_name(const struct pdfx_file *f, qpdf_oh from,
                        const char *key, const char *name);

typedef bool pdfx_object_fn(const struct pdfx_file *f, qpdf_oh object);

/* True when `bad` says so of no object, nor of what lies in one. */
bool pdfx_file_no_object(const struct pdfx_file *f, pdfx_object_fn *bad);
bool pdfx_file_every_page(const struct pdfx_file *f, pdfx_object_fn *good);

/* Left, bottom, right and top; zeros and false when it is no box. */
bool pdfx_file_read_box(const struct pdfx_file *f, qpdf_oh page,
                        const char *key, double *to);
bool pdfx_file_is_inside(const double *in, const double *out);

#endif
