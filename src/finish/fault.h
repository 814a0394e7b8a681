/* SPDX-License-Identifier: GPL-3.0-or-later
 * fault.h - what qpdf complains about, as diagnostics
 *
 * qpdf keeps its first error until somebody asks, and its warnings in a list:
 * a step calls it as often as it likes and asks once, at its end. */
#ifndef FINISH_FAULT_H
#define FINISH_FAULT_H

#include "base/diag.h"

#include <qpdf/qpdf-c.h>
#include <stdbool.h>

/* A qpdf that prints nothing by itself; qpdf_cleanup() ends it. */
qpdf_data fault_new(void);

/* True when qpdf has nothing to complain about.  Otherwise each error and
 * warning is reported once, as DIAG_PDF of `path`, and forgotten by qpdf. */
bool fault_check(qpdf_data q, const char *path, struct diag *d);

#endif
