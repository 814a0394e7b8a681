/* SPDX-License-Identifier: GPL-3.0-or-later
 * unit.h - lengths as people write them: 97 mm, 1.5 cm, 1/8 in, 12 pt */
#ifndef BASE_UNIT_H
#define BASE_UNIT_H

#include "base/geom.h"

/* Longest length taken: 10 m.  Far beyond any sheet, far from overflow. */
#define UNIT_MAX_UM 10000000

/* Read a length with its unit (mm, cm, in, pt).  A fraction such as 1/8 is
 * taken.  False, and *out untouched, when `s` is anything else. */
bool unit_parse_um(const char *s, um *out);

/* Read a type size in points ("12 pt", "13.5 pt"), 1 to 1000 pt. */
bool unit_parse_cpt(const char *s, cpt *out);

#endif
