/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/cut.h"

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

static qpdf_oh new_stream(qpdf_data q, const char *bytes, size_t n)
{
    qpdf_oh stream = qpdf_oh_new_stream(q);

    qpdf_oh_replace_stream_data(q, stream, (const unsigned char *)bytes, n,
                                qpdf_oh_new_null(q), qpdf_oh_new_null(q));
    return stream;
}

/* [/Separation /Name /DeviceCMYK <tint to magenta>], for who sees it on a
 * screen or has no such plate. */
static qpdf_oh new_space(qpdf_data q, const char *ink)
{
    g_autofree char *name = g_strconcat("/", ink, NULL);
    qpdf_oh space = qpdf_oh_new_array(q);
    qpdf_oh tint = qpdf_oh_parse(q, "<< /FunctionType 2 /Domain [0 1] "
                                    "/C0 [0 0 0 0] /C1 [0 1 0 0] /N 1 >>");

    qpdf_oh_append_item(q, space, qpdf_oh_new_name(q, "/Separation"));
    qpdf_oh_append_item(q, space, qpdf_oh_new_name(q, name));
    qpdf_oh_append_item(q, space, qpdf_oh_new_name(q, "/DeviceCMYK"));
    qpdf_oh_append_item(q, space, tint);
    return qpdf_make_indirect_object(q, space);
}

static qpdf_oh new_state(qpdf_data q)
{
    return qpdf_make_indirect_object(
        q, qpdf_oh_parse(q, "<< /Type /ExtGState /OP true /op true /OPM 1 >>"));
}

/* Thousandths of a point: a third of a micrometre. */
static void add_number(GString *out, double pt)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];

    g_string_append_printf(out, "%s ",
                           g_ascii_formatd(text, sizeof text, "%.3f", pt));
}

static void add_points(GString *out, const double *pt, size_t n,
                       const char *operator)
{
    for (size_t i = 0; i < n; i++)
        add_number(out, pt[i]);
    g_string_append_printf(out, "%s\n", operator);
}

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

    add_points(out, (double[]){ex, ey}, 2, "l");
    if (r > 0)
        add_points(out, curve, G_N_ELEMENTS(curve), "c");
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

    add_points(out, (double[]){x, y}, 2, "m");
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
        c->stream = new_stream(c->q, content->str, content->len);
    } else {
        g_string_free(content, TRUE);
    }
    return c->stream;
}

/* Name `value` in a dictionary of the page's resources, made if need be. */
static void add_resource(qpdf_data q, qpdf_oh resources, const char *kind,
                         const char *name, qpdf_oh value)
{
    qpdf_oh dict = qpdf_oh_get_key(q, resources, kind);

    if (!qpdf_oh_is_dictionary(q, dict)) {
        qpdf_oh_replace_key(q, resources, kind, qpdf_oh_new_dictionary(q));
        dict = qpdf_oh_get_key(q, resources, kind);
    }
    qpdf_oh_replace_key(q, dict, name, value);
}

/* Between what is there, in brackets of its own, and the end. */
static void add_content(struct cut *c, qpdf_oh page, qpdf_oh stream)
{
    qpdf_data q = c->q;
    qpdf_oh old = qpdf_oh_get_key(q, page, "/Contents");
    qpdf_oh all = qpdf_oh_new_array(q);

    qpdf_oh_append_item(q, all, c->open);
    if (qpdf_oh_is_array(q, old))
        for (int i = 0; i < qpdf_oh_get_array_n_items(q, old); i++)
            qpdf_oh_append_item(q, all, qpdf_oh_get_array_item(q, old, i));
    else if (qpdf_oh_is_stream(q, old))
        qpdf_oh_append_item(q, all, old);
    qpdf_oh_append_item(q, all, stream);
    qpdf_oh_replace_key(q, page, "/Contents", all);
}

static void add_cut(struct cut *c, qpdf_oh page, const struct finish_page *p,
                    um corners)
{
    qpdf_data q = c->q;
    qpdf_oh resources = qpdf_oh_get_key(q, page, "/Resources");

    if (!qpdf_oh_is_dictionary(q, resources)) {
        qpdf_oh_replace_key(q, page, "/Resources", qpdf_oh_new_dictionary(q));
        resources = qpdf_oh_get_key(q, page, "/Resources");
    }
    add_resource(q, resources, "/ColorSpace", SPACE, c->space);
    add_resource(q, resources, "/ExtGState", STATE, c->state);
    add_content(c, page, find_stream(c, p, corners));
}

bool cut_set(qpdf_data q, const struct finish_job *job, const char *path,
             struct diag *d)
{
    struct cut c = {.q = q};

    (void)path, (void)d;
    if (!job->cut)
        return true;
    c.space = new_space(q, job->cut);
    c.state = new_state(q);
    c.open = new_stream(q, "q\n", 2);
    qpdf_push_inherited_attributes_to_page(q);
    for (size_t i = 0; i < job->npages; i++)
        if (job->pages[i].trim.w)
            add_cut(&c, qpdf_get_page_n(q, i), &job->pages[i], job->corners[i]);
    if (c.last)
        g_string_free(c.last, TRUE);
    return true;
}
