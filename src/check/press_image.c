/* SPDX-License-Identifier: GPL-3.0-or-later
 * Pictures of too few pixels, and QR codes that telephones do not read. */
#include "check/press_own.h"

#include "check/ink.h"
#include "check/shade.h"

/* One part in this many of a quiet zone may be ink: what rounds its corners,
 * or the grain of a drawn ground. */
#define QUIET_PART 50

static void check_pixels(struct press *p, const struct face *face,
                         const struct item *item)
{
    int width, height;

    if (!p->shop->ppi || !art_pixels(item->art, &width, &height))
        return;
    double across = (double)width * UM_PER_INCH / item->picture.w;
    double down = (double)height * UM_PER_INCH / item->picture.h;
    double ppi = across < down ? across : down;
    g_autofree char *leaf = g_path_get_basename(art_file(item->art));
    if (ppi + 0.5 >= p->shop->ppi)
        return;
    cause_add(p->causes, DIAG_IMAGE_COARSE, face, item, NULL,
              "'%s' has %d x %d pixels, %d to the inch at the size it is "
              "printed, and '%s' wants %d",
              leaf, width, height, (int)ppi, p->shop->id, p->shop->ppi);
}

static bool touches(struct rect a, struct rect b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h &&
           b.y < a.y + a.h;
}

static bool text_touches(const struct item *item, struct rect rect)
{
    for (size_t k = 0; k < item->text->nlines; k++) {
        const struct line *line = &item->text->lines[k];
        if (touches(ink_line(item, line), rect) ||
            (line->marker && touches(ink_marker(item, line), rect)))
            return true;
    }
    return false;
}

/* What lies beneath, fills and art, is looked at as a ground. */
static bool item_touches(const struct item *item, struct rect rect, bool above)
{
    switch (item->kind) {
    case ITEM_TEXT:
        return text_touches(item, rect);
    case ITEM_LINE:
        return touches(item->rect, rect) &&
               !rect_holds(rect_grow(item->rect, -item->thickness), rect);
    case ITEM_FILL:
        return above && touches(item->rect, rect);
    case ITEM_ART:
        return above && touches(ink_art(item), rect) &&
               touches(item->rect, rect);
    case ITEM_QR:
        return touches(item->rect, rect);
    }
    return false;
}

/* The square with the quiet zone inside; what has no width has no height. */
static struct rect square_of(const struct item *item)
{
    um side = um_min(item->rect.w, item->rect.h);

    return (struct rect){item->rect.x, item->rect.y, side, side};
}

/* True when the ground in one of the zone's four strips is no paper to the
 * code's ink. */
static bool is_ground_loud(const struct press *p, const struct face *face,
                           size_t i, um zone)
{
    const struct item *item = &face->items[i];
    const struct rect r = square_of(item);
    const struct rect strips[] = {{r.x, r.y, r.w, zone},
                                  {r.x, r.y + r.h - zone, r.w, zone},
                                  {r.x, r.y, zone, r.h},
                                  {r.x + r.w - zone, r.y, zone, r.h}};
    struct ground *ground = ground_find(p->grounds, face, i, r);
    unsigned below[LIMITS];

    for (size_t k = 0; ground && k < G_N_ELEMENTS(strips); k++) {
        unsigned n = ground_count(p->grounds, ground, shade_of(item->colour),
                                  strips[k], below);
        if (below[LIMIT_THREE] * QUIET_PART > n)
            return true;
    }
    return false;
}

/* What is within the quiet zone, or NULL. */
static const char *find_noise(const struct press *p, const struct face *face,
                              size_t i, um zone)
{
    const struct layout *l = face->card->layout;
    const struct rect r = square_of(&face->items[i]);

    if (!rect_holds(
            rect_grow((struct rect){0, 0, l->width, l->height}, PRESS_SLACK),
            r))
        return "the cut";
    for (size_t k = 0; k < face->nitems; k++)
        if (k != i && item_touches(&face->items[k], r, k > i))
            return face->items[k].what ? face->items[k].what : "a box";
    return is_ground_loud(p, face, i, zone) ? "what lies beneath it" : NULL;
}

static void check_qr(struct press *p, const struct face *face, size_t i)
{
    const struct item *item = &face->items[i];
    um side = square_of(item).w;
    int all = item->qr->size + 2 * QR_QUIET;
    um code = (um)((int64_t)side * item->qr->size / all);
    const char *noise =
        find_noise(p, face, i, (um)((int64_t)side * QR_QUIET / all));

    if (code + PRESS_SLACK < p->shop->qr)
        cause_add(p->causes, DIAG_QR_SMALL, face, item, NULL,
                  "the QR code is %.1f mm wide without its quiet zone, and "
                  "'%s' wants %g mm",
                  code / 1000.0, p->shop->id, p->shop->qr / 1000.0);
    if (noise)
        cause_add(p->causes, DIAG_QR_SMALL, face, item, NULL,
                  "the QR code needs %d modules free on all sides, and there "
                  "is '%s'",
                  QR_QUIET, noise);
}

void press_image_check(struct press *p, const struct face *face, size_t i)
{
    const struct item *item = &face->items[i];

    if (item->kind == ITEM_ART)
        check_pixels(p, face, item);
    else if (item->kind == ITEM_QR && p->shop->qr)
        check_qr(p, face, i);
}
