/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/layout.h"

#include "source/read.h"

#include <glib.h>
#include <string.h>

/* One of a layout's lists: the name of item `i`, NULL at the end, and what is
 * said when a name is not in it. */
struct list {
    const char *(*name)(const struct layout *l, size_t i);
    enum diag_kind unknown;
    const char *what;
};

static const char *name_colour(const struct layout *l, size_t i)
{
    return i < l->ncolours ? l->colours[i]->name : NULL;
}

static const char *name_style(const struct layout *l, size_t i)
{
    return i < l->nstyles ? l->styles[i]->name : NULL;
}

static const char *name_field(const struct layout *l, size_t i)
{
    return i < l->nfields ? l->fields[i]->name : NULL;
}

static const struct list colours = {name_colour, DIAG_COLOUR_UNKNOWN, "colour"},
                         styles = {name_style, DIAG_STYLE_UNKNOWN, "style"},
                         fields = {name_field, DIAG_FIELD_UNKNOWN, "field"};

static int find(const struct layout *l, const struct list *list,
                const char *name)
{
    const char *s;

    for (int i = 0; (s = list->name(l, (size_t)i)); i++)
        if (strcmp(s, name) == 0)
            return i;
    return -1;
}

static int need(const struct layout *l, const struct list *list,
                const char *name, struct pos at, struct diag *d)
{
    g_autoptr(GPtrArray) known = g_ptr_array_new();
    int found = find(l, list, name);
    const char *s;

    if (found >= 0)
        return found;
    for (size_t i = 0; (s = list->name(l, i)); i++)
        g_ptr_array_add(known, (char *)s);
    g_ptr_array_add(known, NULL);
    read_unknown(list->unknown, at, list->what, name,
                 (const char *const *)known->pdata, d);
    return -1;
}

const struct colour *layout_find_colour(const struct layout *l,
                                        const char *name)
{
    int i = find(l, &colours, name);

    return i < 0 ? NULL : l->colours[i];
}

const struct style *layout_find_style(const struct layout *l, const char *name)
{
    int i = find(l, &styles, name);

    return i < 0 ? NULL : l->styles[i];
}

int layout_find_field(const struct layout *l, const char *name)
{
    return find(l, &fields, name);
}

const struct colour *layout_need_colour(const struct layout *l,
                                        const char *name, struct pos at,
                                        struct diag *d)
{
    int i = need(l, &colours, name, at, d);

    return i < 0 ? NULL : l->colours[i];
}

const struct style *layout_need_style(const struct layout *l, const char *name,
                                      struct pos at, struct diag *d)
{
    int i = need(l, &styles, name, at, d);

    return i < 0 ? NULL : l->styles[i];
}

int layout_need_field(const struct layout *l, const char *name, struct pos at,
                      struct diag *d)
{
    return need(l, &fields, name, at, d);
}

bool layout_holds_words(const struct field *f)
{
    return f->type == FIELD_TEXT || f->type == FIELD_LINE;
}

bool layout_has_second(const struct box *face)
{
    bool has = face && face->second;

    for (size_t i = 0; face && !has && i < face->nchildren; i++)
        has = layout_has_second(face->children[i]);
    return has;
}
