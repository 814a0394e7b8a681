/* SPDX-License-Identifier: GPL-3.0-or-later
 * template.h - the files that `kaart new` begins with, filled in */
#ifndef CLI_TEMPLATE_H
#define CLI_TEMPLATE_H

#include <stddef.h>

struct template_value {
    const char *name;
    const char *text; /* NULL: the name stays */
};

/* `text` with each @NAME@ of `values` (ended by a NULL name) replaced; other
 * signs @ stay, also those in what is put in.  Free with g_free(). */
char *template_fill(const char *text, const struct template_value *values);

/* `text`, which is UTF-8, as YAML would have it on one line anywhere: as it
 * stands when that is safe, otherwise between quotes.  Free with g_free(). */
char *template_quote(const char *text);

#endif
