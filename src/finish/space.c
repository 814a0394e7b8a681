/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/space.h"

#include <stdlib.h>
#include <string.h>

/* A table has at most 256 colours of four bytes. */
#define TABLE_MAX 256

bool space_read_stream(const struct space_pass *p, qpdf_oh stream,
                       unsigned char **bytes, size_t *n)
{
    QPDF_BOOL plain = QPDF_FALSE;

    *bytes = NULL;
    *n = 0;
    /* It may also return a warning, of something else, that fault_check()
     * knows and passes. */
    QPDF_ERROR_CODE code =
        qpdf_oh_get_stream_data(p->q, stream, qpdf_dl_all, &plain, bytes, n);
    return !(code & QPDF_ERRORS) && plain;
}

static qpdf_oh find_item(const struct space_pass *p, qpdf_oh space, int i)
{
    if (!qpdf_oh_is_array(p->q, space) ||
        qpdf_oh_get_array_n_items(p->q, space) <= i)
        return qpdf_oh_new_null(p->q);
    return qpdf_oh_get_array_item(p->q, space, i);
}

static enum map_kind find_named(const struct space_pass *p, qpdf_oh name)
{
    const char *text = NULL;
    size_t n = 0;

    return qpdf_oh_get_value_as_name(p->q, name, &text, &n)
               ? map_find(p->map, text)
               : MAP_UNKNOWN;
}

/* [/Pattern base], [/Indexed base highest table] or [name]. */
static enum map_kind find_array(const struct space_pass *p, qpdf_oh space)
{
    qpdf_oh name = find_item(p, space, 0), base = find_item(p, space, 1);

    if (qpdf_oh_is_name_and_equals(p->q, name, "/Pattern"))
        return qpdf_oh_is_null(p->q, base) ? MAP_KEEP : find_named(p, base);
    if (!qpdf_oh_is_name_and_equals(p->q, name, "/Indexed"))
        return find_named(p, name);

    enum map_kind kind = find_named(p, base);
    return map_size(kind) > 0 ? MAP_INDEXED : kind;
}

enum map_kind space_find(const struct space_pass *p, qpdf_oh space)
{
    if (qpdf_oh_is_null(p->q, space))
        return MAP_KEEP;
    return qpdf_oh_is_array(p->q, space) ? find_array(p, space)
                                         : find_named(p, space);
}

/* The bytes of a string or stream, to be freed with free(). */
static unsigned char *read_bytes(const struct space_pass *p, qpdf_oh from,
                                 size_t *n)
{
    unsigned char *bytes = NULL;

    if (qpdf_oh_is_stream(p->q, from)) {
        space_read_stream(p, from, &bytes, n);
    } else if (qpdf_oh_is_string(p->q, from)) {
        const char *text = qpdf_oh_get_binary_string_value(p->q, from, n);
        bytes = malloc(*n + 1);
        if (bytes)
            memcpy(bytes, text, *n);
    }
    return bytes;
}

static qpdf_oh map_table(struct space_pass *p, qpdf_oh space,
                         enum map_kind base)
{
    qpdf_oh table = find_item(p, space, 3);
    uint8_t inks[TABLE_MAX * MAP_INKS_MAX];
    double highest = -1;
    size_t n = 0;

    qpdf_oh_get_value_as_number(p->q, find_item(p, space, 2), &highest);
    unsigned char *bytes = read_bytes(p, table, &n);
    size_t count =
        highest >= 0 && highest < TABLE_MAX ? (size_t)highest + 1 : 0;
    if (!bytes || count == 0 || n < count * (size_t)map_size(base)) {
        p->fault = "a table of colours that is too short";
        count = 0;
    }
    if (count)
        map_pixels(p->map, base, bytes, inks, count);
    free(bytes);
    return qpdf_oh_new_binary_string(p->q, (const char *)inks,
                                     count * (size_t)p->map->n);
}

static qpdf_oh map_indexed(struct space_pass *p, qpdf_oh space)
{
    qpdf_oh to = qpdf_oh_new_array(p->q);
    enum map_kind base = find_named(p, find_item(p, space, 1));

    qpdf_oh_append_item(p->q, to, qpdf_oh_new_name(p->q, "/Indexed"));
    qpdf_oh_append_item(p->q, to, qpdf_oh_new_name(p->q, p->map->space));
    qpdf_oh_append_item(p->q, to, find_item(p, space, 2));
    qpdf_oh_append_item(p->q, to, map_table(p, space, base));
    return to;
}

qpdf_oh space_map(struct space_pass *p, qpdf_oh space)
{
    switch (space_find(p, space)) {
    case MAP_KEEP:
        return space;
    case MAP_INDEXED:
        return map_indexed(p, space);
    case MAP_UNKNOWN:
        p->fault = "a colour space that is not known";
        return space;
    case MAP_RGB:
    case MAP_CMYK:
        break;
    }

    qpdf_oh own = qpdf_oh_new_name(p->q, p->map->space);
    if (!qpdf_oh_is_name_and_equals(p->q, find_item(p, space, 0), "/Pattern"))
        return own;
    qpdf_oh to = qpdf_oh_new_array(p->q);
    qpdf_oh_append_item(p->q, to, find_item(p, space, 0));
    qpdf_oh_append_item(p->q, to, own);
    return to;
}

void space_replace(struct space_pass *p, qpdf_oh dict, const char *key)
{
    qpdf_oh space = qpdf_oh_get_key_if_dict(p->q, dict, key);

    if (space_find(p, space) != MAP_KEEP)
        qpdf_oh_replace_key(p->q, dict, key, space_map(p, space));
}

bool space_read_numbers(const struct space_pass *p, qpdf_oh array, double *to,
                        int n)
{
    if (!qpdf_oh_is_array(p->q, array) ||
        qpdf_oh_get_array_n_items(p->q, array) != n)
        return false;
    for (int i = 0; i < n; i++)
        if (!qpdf_oh_get_value_as_number(
                p->q, qpdf_oh_get_array_item(p->q, array, i), &to[i]))
            return false;
    return true;
}

qpdf_oh space_new_colour(struct space_pass *p, const double *inks)
{
    qpdf_oh array = qpdf_oh_new_array(p->q);

    for (int i = 0; i < p->map->n; i++) {
        g_autoptr(GString) text = g_string_new(NULL);
        map_add_number(text, inks[i]);
        qpdf_oh_append_item(p->q, array,
                            qpdf_oh_new_real_from_string(p->q, text->str));
    }
    return array;
}

void space_replace_colour(struct space_pass *p, qpdf_oh dict, const char *key,
                          enum map_kind kind)
{
    qpdf_oh colour = qpdf_oh_get_key_if_dict(p->q, dict, key);
    double values[4], inks[MAP_INKS_MAX];

    /* A mask that several states name comes here again, mapped. */
    if (map_size(kind) == 0 || !qpdf_oh_is_array(p->q, colour) ||
        qpdf_oh_get_array_n_items(p->q, colour) == p->map->n)
        return;
    if (!space_read_numbers(p, colour, values, map_size(kind))) {
        p->fault = "a colour without its numbers";
        return;
    }
    map_colour(p->map, kind, values, inks);
    qpdf_oh_replace_key(p->q, dict, key, space_new_colour(p, inks));
}
