/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/edge.h"

#include <glib.h>

/* Of its width, in percent.  The generic settings of microtype (R. Schlicht,
 * microtype.dtx, version 3.2d: "default" and "T1-default"), which are made for
 * a page of 10 pt text.  Quotes hang by 70 where it says 30 to 40, and angular
 * ones by 50 where it says 20: on a card of three lines of 36 pt nothing but
 * the mark itself is seen to be out of line.  What is Arabic as Typst has it
 * (0.13, "overhang"). */
static const struct {
    gunichar c;
    unsigned char start, end;
} shares[] = {
    {'!', 0, 10},     {'"', 70, 70},    {'\'', 70, 70},   {'(', 10, 0},
    {')', 0, 20},     {',', 0, 50},     {'-', 50, 50},    {'.', 0, 70},
    {':', 0, 50},     {';', 0, 30},     {'?', 0, 10},     {0x00a1, 10, 0},
    {0x00ab, 50, 50}, {0x00bb, 50, 50}, {0x00bf, 10, 0},  {0x060c, 0, 40},
    {0x061b, 0, 30},  {0x061f, 0, 10},  {0x06d4, 0, 40},  {0x2010, 50, 50},
    {0x2011, 50, 50}, {0x2013, 20, 20}, {0x2014, 15, 15}, {0x2018, 70, 70},
    {0x2019, 70, 70}, {0x201a, 70, 70}, {0x201b, 70, 70}, {0x201c, 70, 70},
    {0x201d, 70, 70}, {0x201e, 70, 70}, {0x201f, 70, 70}, {0x2039, 50, 50},
    {0x203a, 50, 50},
};

/* Half a square: a mark as wide as Han has half of it blank. */
#define MOST_EM 0.5

double edge_share(gunichar c, bool start)
{
    for (size_t i = 0; i < G_N_ELEMENTS(shares); i++)
        if (shares[i].c == c)
            return (start ? shares[i].start : shares[i].end) / 100.0;
    return 0;
}

/* Of the glyph at the left or the right of a part; *found when there is one
 * with any width.  In words that run to the left the one at the left is at
 * their end. */
static double part_hang(const struct part *p, const char *words, bool left,
                        bool *found)
{
    const struct run *r = p->run;
    bool start = left != (r->level % 2 == 1);

    for (size_t k = 0; k < r->n; k++) {
        const struct glyph *g = &r->glyphs[left ? k : r->n - 1 - k];
        if (g->start < p->start || g->start >= p->end || g->width <= 0)
            continue;
        gunichar c = g_utf8_get_char(words + g->start);
        *found = true;
        return MIN(edge_share(c, start) * (double)g->width, MOST_EM);
    }
    return 0;
}

/* Of the outermost glyph of a line: that of its first or last part, unless it
 * has but signs that show nothing. */
static double line_hang(const struct stretch *line, const struct part *parts,
                        size_t n, bool left)
{
    bool found = false;
    double hang = 0;

    for (size_t i = 0; i < n && !found; i++) {
        const struct part *p = &parts[left ? i : n - 1 - i];
        bool odd = p->run->level % 2 == 1;
        if (parts_is_broken(line, p) && odd == left)
            return edge_share('-', false) * (double)p->run->hyphen.width;
        hang = part_hang(p, line->words, left, &found);
    }
    return hang;
}

struct edge edge_find(const struct stretch *line)
{
    g_autofree struct part *parts = g_new(struct part, line->shape->nruns + 1);
    size_t n = parts_list(line, parts);

    return (struct edge){line_hang(line, parts, n, true),
                         line_hang(line, parts, n, false)};
}
