/* SPDX-License-Identifier: GPL-3.0-or-later
 * printer.h - by how much printers miss with the backs, as their users read
 *
 * One file a user, printers.yaml; what is in it is measured with the sheet of
 * `kaart calibrate`. */
#ifndef MODEL_PRINTER_H
#define MODEL_PRINTER_H

#include "base/arena.h"
#include "base/diag.h"
#include "base/geom.h"

#include <stddef.h>

/* The most that is taken: a printer that misses by more has other faults. */
#define PRINTER_MAX_OFFSET 20000
#define PRINTER_MAX_ANGLE 5

/* By how much a back is moved and turned, as one looks at it: to the right,
 * downwards, and clockwise about the middle of the paper. */
struct printer {
    const char *name;
    um x, y;
    double angle; /* degrees */
};

struct printers {
    struct printer *list; /* in the order of the file */
    size_t n;
};

/* Where a user's printers are kept; free with g_free(). */
char *printer_path(void);

/* The printers in the file `path`, none when there is no such file.  NULL when
 * it has faults; all are complained about. */
struct printers *printer_load(const char *path, struct arena *a,
                              struct diag *d);

/* The printer called `name`, or NULL. */
const struct printer *printer_find(const struct printers *all,
                                   const char *name);

/* True for a name that a printer may have: letters, digits, '-' and '_'. */
bool printer_is_name(const char *name);

/* Write `path` anew with `all` and `one`, which goes before one of the same
 * name.  False with DIAG_WRITE. */
bool printer_save(const char *path, const struct printers *all,
                  const struct printer *one, struct diag *d);

#endif
