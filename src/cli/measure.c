/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/measure.h"

#include "base/file.h"
#include "cli/plates.h"
#include "compose/compose.h"
#include "paint/paint.h"

#include <glib.h>
#include <string.h>
#include <sys/mman.h>

struct measure {
    struct run *run;
    const struct shop *shop;
    const struct imposition *const *files;
    size_t n;
    int number;                  /* of the second process; -1: there is none */
    struct coverage_sum *shared; /* with it; or MAP_FAILED */
};

bool measure_is_black(const struct deck *deck)
{
    return deck->variant && deck->variant->grey;
}

bool measure_has_inks(const struct deck *deck, const struct shop *shop)
{
    return shop->colour != SHOP_RGB || measure_is_black(deck);
}

/* False, complained, when it could not be painted. */
static bool measure_page(struct run *run, const struct imposition *imp,
                         size_t page, struct coverage *c)
{
    cairo_surface_t *image = paint_page_image(
        imp, page, run_tools(run), MEASURE_PPI, run->arena, run->diag);
    if (!image)
        return false;
    const unsigned char *row = cairo_image_surface_get_data(image);
    size_t width = (size_t)cairo_image_surface_get_width(image);

    for (int y = 0; y < cairo_image_surface_get_height(image); y++) {
        coverage_add(c, (const uint32_t *)(const void *)row, width);
        row += cairo_image_surface_get_stride(image);
    }
    coverage_end_page(c);
    cairo_surface_destroy(image);
    return true;
}

/* Of single cards a page is a face. */
static bool is_same_page(const struct imposition *imp, const struct page *a,
                         const struct page *b)
{
    if (a->width != b->width || a->height != b->height || a->nplaced != 1 ||
        b->nplaced != 1)
        return false;
    const struct face *x = a->placed->face, *y = b->placed->face;
    compose_open(imp->faces, x->card);
    compose_open(imp->faces, y->card);
    return face_same(x, y);
}

/* Copies and backs that are shared are painted once. */
static bool measure_file(struct run *run, const struct imposition *imp,
                         struct coverage *c)
{
    const struct page *pages = imp->pages;
    size_t first = coverage_pages(c), last[2] = {SIZE_MAX, SIZE_MAX};

    for (size_t i = 0; i < imp->npages; i++) {
        size_t *before = &last[pages[i].side == SIDE_BACK];
        if (*before != SIZE_MAX &&
            is_same_page(imp, &pages[*before], &pages[i]))
            coverage_repeat_page(c, first + *before);
        else if (!measure_page(run, imp, i, c))
            return false;
        *before = i;
    }
    return true;
}

static bool measure_all(const struct measure *m, struct coverage_sum *sum)
{
    const struct deck *deck = m->files[0]->faces->deck;
    const struct finish_press *press =
        measure_is_black(deck) ? NULL : plates_make(m->run, deck, m->shop);

    if (!press && !measure_is_black(deck))
        return false;
    struct coverage *c = coverage_new(press, m->run->diag);
    if (!c)
        return false;
    bool ok = true;
    for (size_t i = 0; i < m->n && ok; i++)
        ok = measure_file(m->run, m->files[i], c);
    *sum = coverage_make_sum(c);
    coverage_free(c);
    return ok;
}

/* In the second process, whose complaints nobody hears. */
static bool measure_beside(void *ctx)
{
    struct measure *m = ctx;
    int why;

    return measure_all(m, m->shared) && !file_trouble(&why);
}

struct measure *measure_start(struct run *run, const struct shop *shop,
                              const struct imposition *const *files, size_t n)
{
    const struct second *second = run_tools(run)->second;
    struct measure *m = g_new(struct measure, 1);

    *m = (struct measure){run, shop, files, n, -1, MAP_FAILED};
    if (!second || !measure_has_inks(files[0]->faces->deck, shop))
        return m;
    m->shared = mmap(NULL, sizeof *m->shared, PROT_READ | PROT_WRITE,
                     MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    /* All faces are composed: no thread of Pango's still seeks a font, whose
     * lock the second process would have for ever. */
    if (m->shared != MAP_FAILED)
        m->number = second->begin(measure_beside, m);
    return m;
}

static bool join(struct measure *m)
{
    int number = m->number;

    m->number = -1;
    return number >= 0 && run_tools(m->run)->second->wait(number);
}

bool measure_sum(struct measure *m, struct coverage_sum *sum)
{
    if (!join(m))
        return measure_all(m, sum);
    *sum = *m->shared;
    return true;
}

void measure_free(struct measure *m)
{
    if (!m)
        return;
    join(m);
    if (m->shared != MAP_FAILED)
        munmap(m->shared, sizeof *m->shared);
    g_free(m);
}
