/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/pdfx_file.h"

#include <string.h>

qpdf_oh pdfx_file_find(const struct pdfx_file *f, qpdf_oh from, const char *key)
{
    if (qpdf_oh_is_stream(f->q, from))
        from = qpdf_oh_get_dict(f->q, from);
    return qpdf_oh_get_key_if_dict(f->q, from, key);
}

/* Most objects do not have it; to ask is cheaper than to look. */
bool pdfx_file_has(const struct pdfx_file *f, qpdf_oh from, const char *key)
{
    switch (qpdf_oh_get_type_code(f->q, from)) {
    case ot_stream:
        return qpdf_oh_has_key(f->q, qpdf_oh_get_dict(f->q, from), key);
    case ot_dictionary:
        return qpdf_oh_has_key(f->q, from, key);
    default:
        return false;
    }
}

bool pdfx_file_has_name(const struct pdfx_file *f, qpdf_oh from,
                        const char *key, const char *name)
{
    return pdfx_file_has(f, from, key) &&
           qpdf_oh_is_name_and_equals(f->q, pdfx_file_find(f, from, key), name);
}

static bool any_in(const struct pdfx_file *f, qpdf_oh object,
                   pdfx_object_fn *bad);

/* Objects of their own are looked at by themselves. */
static bool any_part(const struct pdfx_file *f, qpdf_oh part,
                     pdfx_object_fn *bad)
{
    return qpdf_oh_get_object_id(f->q, part) == 0 && any_in(f, part, bad);
}

static bool any_item(const struct pdfx_file *f, qpdf_oh array,
                     pdfx_object_fn *bad)
{
    for (int i = 0; i < qpdf_oh_get_array_n_items(f->q, array); i++)
        if (any_part(f, qpdf_oh_get_array_item(f->q, array, i), bad))
            return true;
    return false;
}

static bool any_value(const struct pdfx_file *f, qpdf_oh dict,
                      pdfx_object_fn *bad)
{
    g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func(g_free);
    bool any = false;

    qpdf_oh_begin_dict_key_iter(f->q, dict);
    while (qpdf_oh_dict_more_keys(f->q))
        g_ptr_array_add(keys, g_strdup(qpdf_oh_dict_next_key(f->q)));
    for (guint i = 0; i < keys->len && !any; i++)
        any = any_part(f, qpdf_oh_get_key(f->q, dict, keys->pdata[i]), bad);
    return any;
}

/* True when `bad` says so of the object, or of what lies in it directly.
 * Numbers and strings, of which there are most, break no rule. */
static bool any_in(const struct pdfx_file *f, qpdf_oh object,
                   pdfx_object_fn *bad)
{
    switch (qpdf_oh_get_type_code(f->q, object)) {
    case ot_name:
        return bad(f, object);
    case ot_array:
        return bad(f, object) || any_item(f, object, bad);
    case ot_dictionary:
        return bad(f, object) || any_value(f, object, bad);
    case ot_stream:
        return bad(f, object) ||
               any_value(f, qpdf_oh_get_dict(f->q, object), bad);
    default:
        return false;
    }
}

bool pdfx_file_no_object(const struct pdfx_file *f, pdfx_object_fn *bad)
{
    for (int id = 1; id < f->nobjects; id++) {
        bool any = any_in(f, qpdf_get_object_by_id(f->q, id, 0), bad);
        qpdf_oh_release_all(f->q); /* or each look costs more than the last */
        if (any)
            return false;
    }
    return true;
}

bool pdfx_file_every_page(const struct pdfx_file *f, pdfx_object_fn *good)
{
    int n = qpdf_get_num_pages(f->q);

    for (int i = 0; i < n; i++) {
        bool ok = good(f, qpdf_get_page_n(f->q, (size_t)i));
        qpdf_oh_release_all(f->q);
        if (!ok)
            return false;
    }
    return n > 0;
}

bool pdfx_file_read_box(const struct pdfx_file *f, qpdf_oh page,
                        const char *key, double *to)
{
    qpdf_oh box = pdfx_file_find(f, page, key);

    for (int i = 0; i < 4; i++)
        to[i] = 0;
    if (!qpdf_oh_is_array(f->q, box))
        return false;
    for (int i = 0; i < 4; i++)
        if (!qpdf_oh_get_value_as_number(
                f->q, qpdf_oh_get_array_item(f->q, box, i), &to[i]))
            return false;
    return true;
}

bool pdfx_file_is_inside(const double *in, const double *out)
{
    return in[0] >= out[0] && in[1] >= out[1] && in[2] <= out[2] &&
           in[3] <= out[3] && in[0] < in[2] && in[1] < in[3];
}
