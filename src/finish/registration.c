/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/registration.h"

#include "finish/layer.h"

#define SPACE "/kaart-all"

/* PDF counts from the bottom of the paper. */
static qpdf_oh new_content(qpdf_data q, const struct finish_page *p,
                           const struct finish_marks *marks)
{
    g_autoptr(GString) out = g_string_new("Q\nq " SPACE " CS 1 SCN [] 0 d "
                                          "0 J\n");
    double high = um_to_pt(p->media.h);

    layer_add_points(out, (double[]){um_to_pt(marks->thickness)}, 1, "w");
    for (size_t i = 0; i < marks->nlines; i++) {
        const struct finish_line *l = &marks->lines[i];
        double from[2] = {um_to_pt(l->x1), high - um_to_pt(l->y1)};
        double to[2] = {um_to_pt(l->x2), high - um_to_pt(l->y2)};
        layer_add_points(out, from, 2, "m");
        layer_add_points(out, to, 2, "l");
    }
    g_string_append(out, "S\nQ\n");
    return layer_new_stream(q, out->str, out->len);
}

bool registration_set(qpdf_data q, const struct finish_job *job,
                      const char *path, struct diag *d)
{
    (void)path, (void)d;
    if (!job->marks)
        return true;
    qpdf_oh space = layer_new_space(q, "All", "1 1 1 1");
    qpdf_oh open = layer_new_stream(q, "q\n", 2);

    qpdf_push_inherited_attributes_to_page(q);
    for (size_t i = 0; i < job->npages; i++) {
        qpdf_oh page = qpdf_get_page_n(q, i);
        if (!job->marks[i].nlines)
            continue;
        layer_add_resource(q, layer_find_resources(q, page), "/ColorSpace",
                           SPACE, space);
        layer_add_content(q, page, open,
                          new_content(q, &job->pages[i], &job->marks[i]));
    }
    return true;
}
