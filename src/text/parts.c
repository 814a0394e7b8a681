/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/parts.h"

#include <glib.h>

/* Left to right as the eye meets them: rule L2 of the bidirectional algorithm
 * (UAX #9), from the highest level down to the lowest odd one. */
static void reorder(struct part *parts, size_t n)
{
    int highest = 0;

    for (size_t i = 0; i < n; i++)
        highest = MAX(highest, parts[i].run->level);
    for (int level = highest; level > 0; level--) {
        for (size_t i = 0, end; i < n; i = end + 1) {
            for (end = i; end < n && parts[end].run->level >= level; end++)
                ;
            for (size_t a = i, b = end; a + 1 < b; a++, b--) {
                struct part p = parts[a];
                parts[a] = parts[b - 1];
                parts[b - 1] = p;
            }
        }
    }
}

size_t parts_list(const struct stretch *line, struct part *parts)
{
    const struct shape *s = line->shape;
    size_t n = 0;

    for (size_t i = 0; i < s->nruns; i++) {
        const struct run *r = &s->runs[i];
        if (r->end > line->start && r->start < line->end)
            parts[n++] = (struct part){r, MAX(r->start, line->start),
                                       MIN(r->end, line->end), 0};
    }
    reorder(parts, n);
    return n;
}

bool parts_is_broken(const struct stretch *line, const struct part *p)
{
    return line->hyphen && p->end == line->end;
}

double parts_width(const struct part *p, bool hyphen)
{
    double sum = hyphen ? (double)p->run->hyphen.width : 0;

    for (size_t i = 0; i < p->run->n; i++) {
        const struct glyph *g = &p->run->glyphs[i];
        if (g->start >= p->start && g->start < p->end)
            sum += (double)g->width;
    }
    return sum;
}
