/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/ink.h"

/* The widest bullet; a number is wider, and what is said of its first digit
 * holds for the others. */
#define MARKER_EM 0.9

static um ems(const struct set_text *set, double n)
{
    return pt_to_um(cpt_to_pt(set->size) * n);
}

struct rect ink_text(const struct item *item)
{
    const struct set_text *set = item->text;
    um left = item->rect.w, right = 0;

    for (size_t i = 0; i < set->nlines; i++) {
        const struct line *line = &set->lines[i];
        left = um_min(left,
                      line->marker ? um_min(line->marker_x, line->x) : line->x);
        right = um_max(right, line->x + line->width);
        if (line->marker)
            right = um_max(right, line->marker_x);
    }
    return (struct rect){item->rect.x + left, item->rect.y,
                         um_max(0, right - left), set->height + text_hang(set)};
}

struct rect ink_line(const struct item *item, const struct line *line)
{
    /* The first baseline is a capital's height below the top. */
    um cap = item->text->lines[0].baseline;

    return (struct rect){item->rect.x + line->x,
                         item->rect.y + line->baseline - cap, line->width, cap};
}

struct rect ink_marker(const struct item *item, const struct line *line)
{
    struct rect r = ink_line(item, line);
    um end = line->x + line->width, size = ems(item->text, MARKER_EM);
    bool rtl = line->marker_x >= end;

    r.w = um_min(size, rtl ? line->marker_x - end : line->x - line->marker_x);
    r.x = item->rect.x + line->marker_x - (rtl ? r.w : 0);
    return r;
}

struct rect ink_art(const struct item *item)
{
    double x, y, w, h;
    struct rect p = item->picture;

    art_ink(item->art, &x, &y, &w, &h);
    if (item->mirror)
        x = 1 - x - w;
    return (struct rect){p.x + um_round(p.w * x), p.y + um_round(p.h * y),
                         um_round(p.w * w), um_round(p.h * h)};
}
