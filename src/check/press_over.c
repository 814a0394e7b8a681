/* SPDX-License-Identifier: GPL-3.0-or-later
 * Black that prints over what lies beneath: its ink comes on top. */
#include "check/press_own.h"

#include "check/ink.h"
#include "check/shade.h"

/* Looks at the ground stand this far apart. */
#define STEP 500

/* What is less than this, mm2, may have more ink. */
#define AREA_MIN 1.0

/* A stroke or rule as thick as this prints over; larger grounds knock out. */
#define RULE_PT 3

/* Percent of ink that stays under black: all but black. */
static double find_sum(struct press *p, uint32_t shade)
{
    double *kept = g_hash_table_lookup(p->sums, GUINT_TO_POINTER(shade));
    double inks[MAP_INKS_MAX];
    const double rgb[3] = {(shade >> 16 & 255) / 255.0,
                           (shade >> 8 & 255) / 255.0, (shade & 255) / 255.0};

    if (kept)
        return *kept;
    p->map->colour(p->map, rgb, inks);
    kept = g_new(double, 1);
    *kept = 100 * (inks[0] + inks[1] + inks[2]);
    g_hash_table_insert(p->sums, GUINT_TO_POINTER(shade), kept);
    return *kept;
}

static size_t number_of(const struct face *face, const struct item *item)
{
    return (size_t)(item - face->items);
}

/* How much of `rect` has more than the limit, mm2; *most is the most. */
static double measure(struct press *p, const struct face *face,
                      const struct item *item, struct rect rect, double *most)
{
    const struct ground *ground =
        ground_find(p->grounds, face, number_of(face, item), rect);
    int across = 1 + rect.w / STEP, down = 1 + rect.h / STEP, n = 0;

    for (int i = 0; ground && i < across * down; i++) {
        um x = rect.x +
               (um)((int64_t)rect.w * (2 * (i % across) + 1) / (2 * across));
        um y = rect.y +
               (um)((int64_t)rect.h * (2 * (i / across) + 1) / (2 * down));
        double sum = 100 + find_sum(p, ground_at(ground, x, y));
        if (sum <= p->shop->ink_limit + PRESS_INK_SLACK)
            continue;
        n++;
        *most = sum > *most ? sum : *most;
    }
    return (double)rect.w * rect.h / 1e6 * n / (across * down);
}

void press_over_judge(struct press *p, const struct face *face,
                      const struct item *item, const struct rect *rects, int n,
                      double covers)
{
    double area = 0, most = 0;

    if (!p->map || !p->shop->ink_limit || p->shop->black != SHOP_OVERPRINT)
        return;
    for (int i = 0; i < n; i++)
        if (rects[i].w > 0 && rects[i].h > 0)
            area += covers * measure(p, face, item, rects[i], &most);
    if (area < AREA_MIN)
        return;
    g_autofree char *key = g_strdup_printf(
        "black over %s", item->box && item->box->style ? item->box->style->name
                         : item->what                  ? item->what
                                                       : "");
    cause_add(p->causes, DIAG_INK_OVER, face, item, key,
              "black prints over other inks here, up to %.0f %% together, and "
              "'%s' takes %d %%: more than that on up to %.0f mm2",
              most, p->shop->id, p->shop->ink_limit, area);
}

static bool is_black(const struct press *p, const struct colour *c, cpt size)
{
    double inks[4];

    return press_find_inks(p, c, size, inks) && inks[3] >= 100 &&
           inks[0] + inks[1] + inks[2] == 0;
}

/* A fifth of a line of text is ink. */
#define TEXT_INK 0.2

static void check_text(struct press *p, const struct face *face,
                       const struct item *item)
{
    const struct set_text *text = item->text;
    g_autofree struct rect *lines = g_new0(struct rect, text->nlines + 1);

    for (size_t k = 0; k < text->nlines; k++)
        lines[k] = ink_line(item, &text->lines[k]);
    press_over_judge(p, face, item, lines, (int)text->nlines, TEXT_INK);
}

void press_over_check(struct press *p, const struct face *face, size_t i)
{
    const struct item *item = &face->items[i];
    const struct rect r = item->rect;
    um t = item->thickness, thin = pt_to_um(RULE_PT);
    const struct rect frame[] = {{r.x, r.y, r.w, t},
                                 {r.x, r.y + r.h - t, r.w, t},
                                 {r.x, r.y, t, r.h},
                                 {r.x + r.w - t, r.y, t, r.h}};

    if (!p->map || item->kind == ITEM_ART ||
        !is_black(p, item->colour,
                  item->kind == ITEM_TEXT ? item->text->size : 0))
        return;
    if (item->kind == ITEM_TEXT)
        check_text(p, face, item);
    else if (item->kind == ITEM_LINE)
        press_over_judge(p, face, item, frame, 4, 1);
    else if (item->kind == ITEM_FILL && um_min(r.w, r.h) <= thin)
        press_over_judge(p, face, item, &r, 1, 1);
}
