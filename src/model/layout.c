/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/layout.h"

#include <string.h>

const struct colour *layout_find_colour(const struct layout *l,
                                        const char *name)
{
    for (size_t i = 0; i < l->ncolours; i++)
        if (strcmp(l->colours[i]->name, name) == 0)
            return l->colours[i];
    return NULL;
}

const struct style *layout_find_style(const struct layout *l, const char *name)
{
    for (size_t i = 0; i < l->nstyles; i++)
        if (strcmp(l->styles[i]->name, name) == 0)
            return l->styles[i];
    return NULL;
}

int layout_find_field(const struct layout *l, const char *name)
{
    for (size_t i = 0; i < l->nfields; i++)
        if (strcmp(l->fields[i]->name, name) == 0)
            return (int)i;
    return -1;
}
