/* SPDX-License-Identifier: GPL-3.0-or-later
 * What pictures are made of, at the size that they are printed: strokes and
 * pixels inside a drawing, and ink. */
#include "check/press_own.h"

#include "art/pages.h"
#include "check/press.h"
#include "compose/compose.h"

#include <math.h>
#include <string.h>

/* What is less than this of a picture, mm2, may have more ink or less. */
#define AREA_MIN 1.0

/* An item's picture, and how many points a unit of it is. */
struct print {
    struct press *press;
    const struct face *face;
    const struct item *item;
    const char *leaf; /* of its file */
    double scale;
    double x, y, w, h; /* the part of it that shows, in its units */
};

/* -- All art of the deck, read at once -- */

/* What complaints about the bytes call them. */
#define PAGES "art"

static void list_art(const struct face *face, GHashTable *seen, GPtrArray *arts)
{
    for (size_t i = 0; i < face->nitems; i++) {
        const struct item *item = &face->items[i];
        if (item->kind == ITEM_ART && g_hash_table_add(seen, (void *)item->art))
            g_ptr_array_add(arts, (void *)item->art);
    }
}

/* Figures that a picture can break. */
static bool asks(const struct shop *s)
{
    return s->ink_limit || s->tint > 0 || s->line > 0 || s->line_reversed > 0 ||
           s->ppi;
}

/* Figures that need inks: it takes a while to make them. */
static bool asks_inks(const struct press *p)
{
    const struct shop *s = p->shop;

    return p->cmyk &&
           (s->ink_limit || s->tint > 0 || s->line_reversed > s->line);
}

GPtrArray *press_art_list(const struct faces *faces, const struct shop *shop)
{
    GPtrArray *arts = g_ptr_array_new();
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);

    for (size_t i = 0; i < faces->deck->ncards && asks(shop); i++) {
        compose_open(faces, &faces->deck->cards[i]);
        list_art(&faces->fronts[i], seen, arts);
        list_art(&faces->backs[i], seen, arts);
    }
    return arts;
}

static struct opened *draw_pages(const GPtrArray *arts)
{
    GByteArray *pdf = pages_make((const void *)arts->pdata, arts->len);
    struct opened *file = pdf ? opened_new(pdf, PAGES) : NULL;

    if (pdf)
        g_byte_array_unref(pdf);
    return file;
}

void press_art_read(struct press *p, const struct faces *faces,
                    struct opened *file, size_t first, struct diag *d)
{
    g_autoptr(GPtrArray) arts = press_art_list(faces, p->shop);
    double limit =
        p->shop->ink_limit ? p->shop->ink_limit + PRESS_INK_SLACK : 4 * 100;

    if (!arts->len)
        return;
    for (guint i = 0; i < arts->len; i++)
        g_hash_table_insert(p->pages, arts->pdata[i], GUINT_TO_POINTER(i + 1));
    struct opened *own = file ? NULL : draw_pages(arts);
    if (file || own)
        p->arts = inspect_new(file ? file : own, first,
                              asks_inks(p) ? p->press : NULL, limit,
                              p->shop->tint, d);
    opened_free(own);
}

/* -- One mark -- */

static double to_mm2(const struct print *at, double area)
{
    double mm = at->scale * 25.4 / 72;

    return area * mm * mm;
}

static bool shows(const struct print *at, const struct inspect_mark *m)
{
    return m->x + m->w > at->x && m->x < at->x + at->w && m->y + m->h > at->y &&
           m->y < at->y + at->h;
}

static int count_inks(const struct print *at, const struct inspect_mark *m)
{
    int n = 0;

    for (size_t i = 0; i < 4; i++)
        n += m->inks[i] > 0;
    return !m->tinted ? 4 : at->press->grey ? MIN(n, 1) : n;
}

static char *make_key(const struct print *at, const char *what)
{
    return g_strdup_printf("%s %s", what, art_file(at->item->art));
}

static void check_stroke(const struct print *at, const struct inspect_mark *m)
{
    const struct shop *s = at->press->shop;
    double size = m->size * at->scale, least = s->line;
    const char *how = "";

    if (m->tinted && count_inks(at, m) == 0 && s->line_reversed > least) {
        least = s->line_reversed;
        how = " light on a ground";
    }
    if (pt_to_um(size) >= pt_to_um(least))
        return;
    g_autofree char *key = make_key(at, "stroke");
    cause_add(at->press->causes, DIAG_LINE_THIN, at->face, at->item, key,
              "'%s' has a stroke that is %.2f pt as printed, thinner than the "
              "%g pt that '%s' prints%s",
              at->leaf, size, least, s->id, how);
}

/* Pixels that are art themselves are press_image.c's. */
static void check_inside(const struct print *at, const struct inspect_mark *m)
{
    const struct shop *s = at->press->shop;
    double ppi = m->ppi / at->scale;
    int width, height;

    if (art_pixels(at->item->art, &width, &height) || ppi + 0.5 >= s->ppi)
        return;
    g_autofree char *key = make_key(at, "pixels");
    cause_add(at->press->causes, DIAG_IMAGE_COARSE, at->face, at->item, key,
              "'%s' has %d x %d pixels inside, %d to the inch at the size they "
              "are printed, and '%s' wants %d",
              at->leaf, m->width, m->height, (int)ppi, s->id, s->ppi);
}

/* -- Ink -- */

/* The layout's colour that has these inks, or NULL. */
static const struct colour *find_named(const struct press *p,
                                       const double inks[4])
{
    const struct colour *found = NULL;
    GHashTableIter i;
    gpointer value;

    g_hash_table_iter_init(&i, p->inked);
    while (g_hash_table_iter_next(&i, NULL, &value)) {
        const struct colour *c = value;
        double off = 0;
        for (size_t k = 0; k < 4; k++)
            off = fmax(off, fabs(c->cmyk[k] - inks[k]));
        if (off < 0.01 && (!found || strcmp(c->name, found->name) < 0))
            found = c;
    }
    return found;
}

struct sums {
    double over, most; /* mm2 with too much ink; percent */
    double light;      /* mm2 with too light a tint */
    double least;      /* percent: the lightest of those */
};

static void add_sums(const struct print *at, const struct inspect_mark *m,
                     struct sums *sums)
{
    const struct shop *s = at->press->shop;
    double strongest = 0, area = to_mm2(at, m->area);
    double sum = m->inks[0] + m->inks[1] + m->inks[2] + m->inks[3];

    const struct colour *named =
        m->flat && area >= AREA_MIN ? find_named(at->press, m->inks) : NULL;
    if (named) { /* which is a cause by itself, in whatever picture */
        press_ink_judge(at->press, at->face, at->item, named, named->cmyk);
        return;
    }
    for (size_t i = 0; i < 4; i++)
        strongest = fmax(strongest, m->inks[i]);
    if (s->ink_limit && m->over > 0) {
        sums->over += area * m->over;
        sums->most = fmax(sums->most, sum);
    }
    if (!m->flat || m->kind == INSPECT_IMAGE || strongest <= 0 ||
        strongest + PRESS_TINT_SLACK >= s->tint)
        return;
    sums->light += area;
    sums->least =
        sums->light == area ? strongest : fmin(sums->least, strongest);
}

static void report_sums(const struct print *at, const struct sums *sums)
{
    const struct shop *s = at->press->shop;
    g_autofree char *over = make_key(at, "over"), *light = make_key(at, "tint");
    double shown = to_mm2(at, at->w * at->h);

    if (sums->over >= AREA_MIN)
        cause_add(at->press->causes, DIAG_INK_OVER, at->face, at->item, over,
                  "'%s' has up to %.0f %% of ink, and '%s' takes %d %%: more "
                  "than that "
                  "on up to %.0f mm2",
                  at->leaf, sums->most, s->id, s->ink_limit,
                  fmin(sums->over, shown));
    if (sums->light >= AREA_MIN)
        cause_add(at->press->causes, DIAG_TINT_LIGHT, at->face, at->item, light,
                  "'%s' has a tint of %.1f %% on %.0f mm2, and '%s' prints "
                  "none under %g %%",
                  at->leaf, sums->least, fmin(sums->light, shown), s->id,
                  s->tint);
}

/* Black of a picture that prints over what the card has beneath it. */
static void check_beneath(const struct print *at, const struct inspect_mark *m)
{
    const struct item *item = at->item;
    double um_a_unit = (double)item->picture.w / art_width(item->art);
    double left = item->mirror ? art_width(item->art) - m->x - m->w : m->x;
    const struct rect r = {item->picture.x + um_round(left * um_a_unit),
                           item->picture.y + um_round(m->y * um_a_unit),
                           um_round(m->w * um_a_unit),
                           um_round(m->h * um_a_unit)};
    double covers = m->w * m->h > 0 ? m->area / (m->w * m->h) : 0;

    press_over_judge(at->press, at->face, at->item, &r, 1, fmin(covers, 1));
}

static void check_mark(const struct print *at, const struct inspect_mark *m,
                       struct sums *sums)
{
    const struct press *p = at->press;

    if (m->kind == INSPECT_STROKE)
        check_stroke(at, m);
    else if (m->kind == INSPECT_IMAGE)
        check_inside(at, m);
    if (!p->arts->inks || !m->tinted)
        return;
    add_sums(at, m, sums);
    if (m->overprints && !m->ground)
        check_beneath(at, m);
}

void press_art_check(struct press *p, const struct face *face, size_t i)
{
    const struct item *item = &face->items[i];
    size_t page = GPOINTER_TO_UINT(
        item->kind == ITEM_ART ? g_hash_table_lookup(p->pages, item->art)
                               : NULL);

    if (!p->arts || !page || page > p->arts->npages || item->picture.w <= 0)
        return;
    const struct inspect_page *marks = &p->arts->pages[page - 1];
    double unit = art_width(item->art) / item->picture.w;
    g_autofree char *leaf = g_path_get_basename(art_file(item->art));
    struct print at = {.press = p,
                       .face = face,
                       .item = item,
                       .leaf = leaf,
                       .scale =
                           um_to_pt(item->picture.w) / art_width(item->art),
                       .x = (item->rect.x - item->picture.x) * unit,
                       .y = (item->rect.y - item->picture.y) * unit,
                       .w = item->rect.w * unit,
                       .h = item->rect.h * unit};
    struct sums sums = {.over = 0};

    if (item->mirror)
        at.x = art_width(item->art) - at.x - at.w;
    for (size_t k = 0; k < marks->n; k++)
        if (shows(&at, &marks->marks[k]))
            check_mark(&at, &marks->marks[k], &sums);
    report_sums(&at, &sums);
}
