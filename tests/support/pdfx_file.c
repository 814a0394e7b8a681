/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/pdfx_file.h"

#include <string.h>

qpdf_oh pdfx_file_find(const struct pdfx_file *f, qpdf_oh from, const char *key)
{
    if (qpdf_oh_is_stream(f->q, from))
        from = qpdf_oh_get_dict(f->q, from);
    return qpdf_oh_get_key_if_dict(f->q, from, key);
}

bool pdfx_file_has_name(const struct pdfx_file *f, qpdf_oh from,
                        const char *key, const char *name)
{
    return qpdf_oh_is_name_and_equals(f->q, pdfx_file_find(f, from, key), name);
}

bool pdfx_file_has(const struct pdfx_file *f, qpdf_oh from, const char *key)
{
    return !qpdf_oh_is_null(f->q, pdfx_file_find(f, from, key));
}

static bool any_in(const struct pdfx_file *f, qpdf_oh object,
                   pdfx_object_fn *bad);

/* Objects of their own are looked at by themselves. */
static bool any_part(const struct pdfx_file *f, qpdf_oh part,
                     pdfx_object_fn *bad)
{
    return qpdf_oh_get_object_id(f->q, part) == 0 && any_in(f, part, bad);
}

/* True when `bad` says so of the object, or of what lies in it directly. */
static bool any_in(const struct pdfx_file *f, qpdf_oh object,
                   pdfx_object_fn *bad)
{
    qpdf_oh dict = qpdf_oh_is_stream(f->q, object)
                       ? qpdf_oh_get_dict(f->q, object)
                       : object;
    g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func(g_free);
    bool any = bad(f, object);

    if (qpdf_oh_is_array(f->q, object))
        for (int i = 0; i < qpdf_oh_get_array_n_items(f->q, object); i++)
            any = any ||
                  any_part(f, qpdf_oh_get_array_item(f->q, object, i), bad);
    if (!qpdf_oh_is_dictionary(f->q, dict))
        return any;
    qpdf_oh_begin_dict_key_iter(f->q, dict);
    while (qpdf_oh_dict_more_keys(f->q))
        g_ptr_array_add(keys, g_strdup(qpdf_oh_dict_next_key(f->q)));
    for (guint i = 0; i < keys->len; i++)
        any = any ||
              any_part(f, qpdf_oh_get_key(f->q, dict, keys->pdata[i]), bad);
    return any;
}

bool pdfx_file_no_object(const struct pdfx_file *f, pdfx_object_fn *bad)
{
    for (int id = 1; id < f->nobjects; id++)
        if (any_in(f, qpdf_get_object_by_id(f->q, id, 0), bad))
            return false;
    return true;
}

bool pdfx_file_every_page(const struct pdfx_file *f, pdfx_object_fn *good)
{
    int n = qpdf_get_num_pages(f->q);

    for (int i = 0; i < n; i++)
        if (!good(f, qpdf_get_page_n(f->q, (size_t)i)))
            return false;
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
