/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "art/stamp.h"

#include "art/own.h"

#include <glib.h>
#include <math.h>

/* Larger ones are drawn anew each time: 4 MB. */
#define PIXELS_MAX (1 << 20)

/* Of one art; a page is not laid out in more ways than that. */
#define STAMPS_MAX 16

/* cairo's own grid between pixels is not finer. */
#define NEAR (1 / 256.0)

/* Where the art lies in its image, in pixels: x and y are below 1. */
struct place {
    double x, y, w, h;
    bool mirror;
};

struct stamp {
    struct place place;
    cairo_surface_t *surface;
};

void stamp_free(void *stamp)
{
    struct stamp *s = stamp;

    cairo_surface_destroy(s->surface);
    g_free(s);
}

static bool is_near(double a, double b)
{
    return fabs(a - b) < NEAR;
}

static const struct stamp *find(const struct art *a, const struct place *p)
{
    for (guint i = 0; i < a->stamps->len; i++) {
        const struct stamp *s = a->stamps->pdata[i];
        if (is_near(s->place.x, p->x) && is_near(s->place.y, p->y) &&
            is_near(s->place.w, p->w) && is_near(s->place.h, p->h) &&
            s->place.mirror == p->mirror)
            return s;
    }
    return NULL;
}

/* NULL when it is too much to keep. */
static const struct stamp *make(const struct art *a, const struct place *p)
{
    double width = ceil(p->x + p->w), height = ceil(p->y + p->h);

    if (!(width * height <= PIXELS_MAX) || a->stamps->len == STAMPS_MAX)
        return NULL;
    struct stamp *s = g_new(struct stamp, 1);
    s->place = *p;
    s->surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, (int)width,
                                            (int)height);
    cairo_t *cr = cairo_create(s->surface);
    art_draw(a, cr, p->x, p->y, p->w, p->h, p->mirror);
    cairo_destroy(cr);
    g_ptr_array_add(a->stamps, s);
    return s;
}

void stamp_draw(const struct art *a, cairo_t *cr, double x, double y, double w,
                double h, bool mirror)
{
    cairo_matrix_t m;
    struct place p = {x, y, w, h, mirror};

    cairo_get_matrix(cr, &m);
    cairo_matrix_transform_point(&m, &p.x, &p.y);
    cairo_matrix_transform_distance(&m, &p.w, &p.h);
    double left = floor(p.x), top = floor(p.y);
    p.x -= left;
    p.y -= top;
    const struct stamp *s = NULL;
    /* On its head or turned, as on no page of single cards: as it is. */
    if (m.xy == 0 && m.yx == 0 && m.xx > 0 && m.yy > 0 && !(s = find(a, &p)))
        s = make(a, &p);
    if (!s) {
        art_draw(a, cr, x, y, w, h, mirror);
        return;
    }
    cairo_save(cr);
    cairo_identity_matrix(cr);
    cairo_set_source_surface(cr, s->surface, left, top);
    cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_NEAREST);
    cairo_paint(cr);
    cairo_restore(cr);
}
