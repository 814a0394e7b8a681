/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/layer.h"

qpdf_oh layer_new_space(qpdf_data q, const char *ink, const char *looks)
{
    g_autofree char *name = g_strconcat("/", ink, NULL);
    g_autofree char *tint = g_strdup_printf(
        "<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [%s] /N 1 >>",
        looks);
    qpdf_oh space = qpdf_oh_new_array(q);

    qpdf_oh_append_item(q, space, qpdf_oh_new_name(q, "/Separation"));
    qpdf_oh_append_item(q, space, qpdf_oh_new_name(q, name));
    qpdf_oh_append_item(q, space, qpdf_oh_new_name(q, "/DeviceCMYK"));
    qpdf_oh_append_item(q, space, qpdf_oh_parse(q, tint));
    return qpdf_make_indirect_object(q, space);
}

qpdf_oh layer_new_state(qpdf_data q)
{
    return qpdf_make_indirect_object(
        q, qpdf_oh_parse(q, "<< /Type /ExtGState /OP true /op true /OPM 1 >>"));
}

qpdf_oh layer_new_stream(qpdf_data q, const char *bytes, size_t n)
{
    qpdf_oh stream = qpdf_oh_new_stream(q);

    qpdf_oh_replace_stream_data(q, stream, (const unsigned char *)bytes, n,
                                qpdf_oh_new_null(q), qpdf_oh_new_null(q));
    return stream;
}

/* The dictionary under `key`, made if need be. */
static qpdf_oh find_dict(qpdf_data q, qpdf_oh in, const char *key)
{
    if (!qpdf_oh_is_dictionary(q, qpdf_oh_get_key(q, in, key)))
        qpdf_oh_replace_key(q, in, key, qpdf_oh_new_dictionary(q));
    return qpdf_oh_get_key(q, in, key);
}

qpdf_oh layer_find_resources(qpdf_data q, qpdf_oh page)
{
    return find_dict(q, page, "/Resources");
}

void layer_add_resource(qpdf_data q, qpdf_oh resources, const char *kind,
                        const char *name, qpdf_oh value)
{
    qpdf_oh_replace_key(q, find_dict(q, resources, kind), name, value);
}

void layer_add_content(qpdf_data q, qpdf_oh page, qpdf_oh open, qpdf_oh stream)
{
    qpdf_oh old = qpdf_oh_get_key(q, page, "/Contents");
    qpdf_oh all = qpdf_oh_new_array(q);

    qpdf_oh_append_item(q, all, open);
    if (qpdf_oh_is_array(q, old))
        for (int i = 0; i < qpdf_oh_get_array_n_items(q, old); i++)
            qpdf_oh_append_item(q, all, qpdf_oh_get_array_item(q, old, i));
    else if (qpdf_oh_is_stream(q, old))
        qpdf_oh_append_item(q, all, old);
    qpdf_oh_append_item(q, all, stream);
    qpdf_oh_replace_key(q, page, "/Contents", all);
}

void layer_add_points(GString *out, const double *pt, size_t n,
                      const char *operator)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];

    for (size_t i = 0; i < n; i++)
        g_string_append_printf(
            out, "%s ", g_ascii_formatd(text, sizeof text, "%.3f", pt[i]));
    g_string_append_printf(out, "%s\n", operator);
}
