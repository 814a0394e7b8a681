/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/breaks.h"

#include <glib.h>

/* Sums of floats: a line may stick out by this much of an em. */
#define SLACK 1e-4

/* A place where the line being read may end. */
struct ending {
    size_t at; /* 0: none yet */
    double width;
    bool hyphen;
};

struct scan {
    const struct shape *s;
    enum text_break mode;
    double width, widest;
    GArray *out;
    size_t count;
};

static void emit(struct scan *c, size_t start, struct ending e)
{
    struct piece p = {start, e.at, e.width, e.hyphen};

    while (p.end > p.start && (c->s->kinds[p.end - 1] & SHAPE_WHITE))
        p.end--;
    c->widest = MAX(c->widest, p.width);
    c->count++;
    if (c->out)
        g_array_append_val(c->out, p);
}

/* The ending before character i, if one is allowed there. */
static bool may_end(const struct scan *c, size_t i, double trimmed,
                    struct ending *normal, struct ending *soft)
{
    unsigned char kind = c->s->kinds[i];

    if ((kind & SHAPE_BREAK) && trimmed <= c->width + SLACK)
        *normal = (struct ending){i, trimmed, false};
    if ((kind & SHAPE_SOFT) &&
        trimmed + c->s->hyphen.width <= c->width + SLACK) {
        struct ending e = {i, trimmed + c->s->hyphen.width, true};
        if (c->mode == TEXT_BREAK_ALWAYS)
            *normal = e;
        else if (c->mode == TEXT_BREAK_WIDE_WORDS)
            *soft = e;
    }
    return (kind & SHAPE_BREAK) != 0;
}

/* Read one line from `start`; where the next begins. */
static size_t scan_line(struct scan *c, size_t start)
{
    struct ending normal = {0}, soft = {0};
    double sum = 0, trimmed = 0;
    const struct shape *s = c->s;

    for (size_t i = start; i < s->n; i++) {
        if (i > start) {
            if (s->kinds[i] & SHAPE_MUST) {
                emit(c, start, (struct ending){i, trimmed, false});
                return i;
            }
            bool chance = may_end(c, i, trimmed, &normal, &soft);
            if (chance && trimmed > c->width + SLACK && !normal.at) {
                emit(c, start, (struct ending){i, trimmed, false});
                return i;
            }
        }
        sum += s->widths[i];
        if (!(s->kinds[i] & SHAPE_WHITE))
            trimmed = sum;
        if (trimmed <= c->width + SLACK || !(normal.at || soft.at))
            continue;
        struct ending e = normal.at ? normal : soft;
        emit(c, start, e);
        return e.at;
    }
    emit(c, start, (struct ending){s->n, trimmed, false});
    return s->n;
}

size_t breaks_find(const struct shape *s, enum text_break mode, double width,
                   GArray *out, double *widest)
{
    struct scan c = {s, mode, width, 0, out, 0};
    size_t at = 0;

    do
        at = scan_line(&c, at);
    while (at < s->n);
    if (widest)
        *widest = c.widest;
    return c.count;
}

/* True when the last line is one word that is short beside the others. */
static bool ends_lonely(const struct shape *s, enum text_break mode,
                        double width)
{
    g_autoptr(GArray) lines = g_array_new(FALSE, FALSE, sizeof(struct piece));

    if (breaks_find(s, mode, width, lines, NULL) < 2)
        return false;
    const struct piece *last =
        &g_array_index(lines, struct piece, lines->len - 1);
    if (last->width > width / 3 || (s->kinds[last->start] & SHAPE_MUST))
        return false;
    for (size_t i = last->start + 1; i < last->end; i++)
        if (s->kinds[i] & (SHAPE_BREAK | SHAPE_MUST))
            return false;
    return true;
}

/* Same lines and nothing sticking out at `width`? */
static bool holds(const struct shape *s, enum text_break mode, double width,
                  size_t lines)
{
    double widest;

    return breaks_find(s, mode, width, NULL, &widest) == lines &&
           widest <= width + SLACK;
}

static double find_balanced(const struct shape *s, enum text_break mode,
                            double width, size_t lines)
{
    double low = width * 0.5, high = width;

    for (int i = 0; i < 12; i++) {
        double middle = (low + high) / 2;
        if (holds(s, mode, middle, lines))
            high = middle;
        else
            low = middle;
    }
    return high;
}

double breaks_fit_width(const struct shape *s, enum text_break mode,
                        double width, bool balance)
{
    double widest;
    size_t lines = breaks_find(s, mode, width, NULL, &widest);

    if (lines < 2 || widest > width + SLACK)
        return width;
    if (balance)
        return find_balanced(s, mode, width, lines);
    if (!ends_lonely(s, mode, width))
        return width;
    for (int i = 1; i <= 20; i++) {
        double w = width * (1 - 0.02 * i);
        if (!holds(s, mode, w, lines))
            break;
        if (!ends_lonely(s, mode, w))
            return w;
    }
    return width;
}

static bool is_white(const struct shape *s, size_t i)
{
    return (s->kinds[i] & SHAPE_WHITE) != 0;
}

static double sum_widths(const struct shape *s, size_t start, size_t end)
{
    double sum = 0;

    for (size_t i = start; i < end; i++)
        sum += (double)s->widths[i];
    return sum;
}

/* Behind a comma a word is taken along that is no wider: "en", "aan", "and". */
#define SHORT_EM 1.8

/* Where the last word of a line begins, when it stands alone behind a mark at
 * which a reader pauses; or 0. */
static size_t find_early(const struct shape *s, const struct piece *p)
{
    size_t word = p->end;

    while (word > p->start && !is_white(s, word - 1))
        word--;
    size_t pause = word;
    while (pause > p->start && is_white(s, pause - 1))
        pause--;
    if (pause <= p->start || pause == word || !(s->kinds[word] & SHAPE_BREAK) ||
        (s->kinds[p->end - 1] & (SHAPE_STOP | SHAPE_PAUSE)))
        return 0;
    bool small = sum_widths(s, word, p->end) <= SHORT_EM;
    unsigned char mark = s->kinds[pause - 1];
    return (mark & SHAPE_STOP) || ((mark & SHAPE_PAUSE) && small) ? word : 0;
}

void breaks_mend(const struct shape *s, double width, GArray *pieces)
{
    for (guint i = 0; i + 1 < pieces->len; i++) {
        struct piece *a = &g_array_index(pieces, struct piece, i), *b = a + 1;
        size_t word = find_early(s, a);
        if (!word || a->hyphen || (s->kinds[b->start] & SHAPE_MUST))
            continue;
        size_t end = word;
        while (is_white(s, end - 1))
            end--;
        double left = sum_widths(s, a->start, end);
        double wider = b->width + sum_widths(s, word, b->start);
        if (wider > width + SLACK || left < wider / 3)
            continue;
        *a = (struct piece){a->start, end, left, false};
        b->start = word;
        b->width = wider;
    }
}
