/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/cut.h"

#include "finish/layer.h"

/* Names in the page's resources; cairo's are "/a0", "/cs1" and the like. */
#define SPACE "/kaart-cut"
#define STATE "/kaart-cut-over"

/* How far the handles of a cubic curve that stands for a quarter of a circle
 * lie from its ends, in radii; it is 0.03 % off at most. */
#define HANDLE 0.5522847498

/* What all pages share. */
struct cut {
    qpdf_data q;
    qpdf_oh space, state, open;
    GString *last; /* the content made last, and its stream */
    qpdf_oh stream;
};

/* A side from x, y, `dx`, `dy` long, and the corner after it, which turns to
 * the left, of radius `r`; ux, uy is the side's direction. */
static void add_side(GString *out, double *x, double *y, double ux, double uy,
                     double length, double r)
{
    double ex = *x + ux * length, ey = *y + uy * length;
    double vx = -uy, vy = ux, near = r * HANDLE, far = r * (1 - HANDLE);
    double curve[6] = {
        ex + ux * near,         ey + uy * near,       ex + ux * r + vx * far,
        ey + uy * r + vy * far, ex + ux * r + vx * r, ey + uy * r + vy * r,
    };

    layer_add_points(out, (double[]){ex, ey}, 2, "l");
    if (r > 0)
        layer_add_points(out, curve, G_N_ELEMENTS(curve), "c");
    *x = curve[4];
    *y = curve[5];
}

/* The trim, its corners round; PDF counts from the bottom of the paper. */
static void add_outline(GString *out, const struct finish_page *p, um corners)
{
    struct rect t = p->trim;
    double w = um_to_pt(t.w), h = um_to_pt(t.h);
    double r = um_to_pt(MIN(corners, MIN(t.w, t.h) / 2));
    double left = um_to_pt(t.x - p->media.x);
    double bottom = um_to_pt(p->media.y + p->media.h - t.y - t.h);
    double x = left + r, y = bottom;

    layer_add_points(out, (double[]){x, y}, 2, "m");
    add_side(out, &x, &y, 1, 0, w - 2 * r, r);
    add_side(out, &x, &y, 0, 1, h - 2 * r, r);
    add_side(out, &x, &y, -1, 0, w - 2 * r, r);
    add_side(out, &x, &y, 0, -1, h - 2 * r, r);
    g_string_append(out, "s\n");
}

static qpdf_oh find_stream(struct cut *c, const struct finish_page *p,
                           um corners)
{
    GString *content = g_string_new(
        "Q\nq " STATE " gs " SPACE " CS 1 SCN " CUT_LINE " w [] 0 d 0 J 1 j\n");

    add_outline(content, p, corners);
    g_string_append(content, "Q\n");
    if (!c->last || !g_string_equal(c->last, content)) {
        if (c->last)
            g_string_free(c->last, TRUE);
        c->last = content;
        c->stream = layer_new_stream(c->q, content->str, content->len);
    } else {
        g_string_free(content, TRUE);
    }
    return c->stream;
}

static void add_cut(struct cut *c, qpdf_oh page, const struct finish_page *p,
                    um corners)
{
    qpdf_data q = c->q;
    qpdf_oh resources = layer_find_resources(q, page);

    layer_add_resource(q, resources, "/ColorSpace", SPACE, c->space);
    layer_add_resource(q, resources, "/ExtGState", STATE, c->state);
    layer_add_content(q, page, c->open, find_stream(c, p, corners));
}

bool cut_set(qpdf_data q, const struct finish_job *job, const char *path,
             struct diag *d)
{
    struct cut c = {.q = q};

    (void)path, (void)d;
    if (!job->cut)
        return true;
    c.space = layer_new_space(q, job->cut, "0 1 0 0"); /* magenta */
    c.state = layer_new_state(q);
    c.open = layer_new_stream(q, "q\n", 2);
    qpdf_push_inherited_attributes_to_page(q);
    for (size_t i = 0; i < job->npages; i++)
        if (job->pages[i].trim.w)
            add_cut(&c, qpdf_get_page_n(q, i), &job->pages[i], job->corners[i]);
    if (c.last)
        g_string_free(c.last, TRUE);
    return true;
}
