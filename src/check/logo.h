/* SPDX-License-Identifier: GPL-3.0-or-later
 * logo.h - whether a logo is as large and as free as its owner asks */
#ifndef CHECK_LOGO_H
#define CHECK_LOGO_H

#include "compose/face.h"

/* Complain about logos printed narrower than the brand's `logo_min_width`, and
 * about what comes nearer to one than `logo_clear`: each once for
 * each place that layouts give it. */
void logo_check(const struct faces *faces, struct diag *d);

#endif
