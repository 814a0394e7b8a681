/* SPDX-License-Identifier: GPL-3.0-or-later
 * fuzz_art.c - a picture is read, judged and drawn: SVG, PNG or JPEG */
#include "fuzz/fuzz.h"

#include "art/art.h"
#include "art/sample.h"
#include "art/whole.h"

#include <cairo-pdf.h>
#include <math.h>

#define SIDE 64

static cairo_status_t put_nowhere(void *ctx, const unsigned char *bytes,
                                  unsigned n)
{
    (void)ctx, (void)bytes, (void)n;
    return CAIRO_STATUS_SUCCESS;
}

static void draw(const struct art *a, cairo_surface_t *surface)
{
    cairo_t *cr = cairo_create(surface);

    art_draw(a, cr, 0, 0, SIDE, SIDE, art_mirrors(a));
    cairo_destroy(cr);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
}

static void check(const struct art *a)
{
    double ink[4];

    fuzz_need(art_width(a) > 0 && art_height(a) > 0 &&
                  isfinite(art_width(a) / art_height(a)),
              "a picture has a size");
    art_ink(a, &ink[0], &ink[1], &ink[2], &ink[3]);
    for (int i = 0; i < 4; i++)
        fuzz_need(isfinite(ink[i]), "ink is somewhere");
}

void fuzz_art(struct fuzz *f, const char *bytes, size_t n)
{
    bool pixels = whole_type((const unsigned char *)bytes, n) != NULL;
    const char *path = fuzz_write(f, pixels ? "a.png" : "a.svg", bytes, n);
    struct art_store *store = art_store_new();
    const struct art *a =
        art_load(store, path, pixels ? NULL : "path{fill:none}",
                 (struct pos){"deck.yaml", 1, 1}, f->diag);

    if (a) {
        check(a);
        sample_art(a, 60000, 40000, 1);
        draw(a, cairo_image_surface_create(CAIRO_FORMAT_ARGB32, SIDE, SIDE));
        draw(a, cairo_pdf_surface_create_for_stream(put_nowhere, NULL, SIDE,
                                                    SIDE));
    } else {
        fuzz_need_error(f, "a picture that cannot be drawn is an error");
    }
    art_store_free(store);
}
