/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "impose/calibrate.h"

#include <glib.h>
#include <string.h>

#define CROSS 15000 /* half a cross in the middle */
#define SMALL_CROSS 8000
#define TICK 500        /* between the lines of a scale */
#define EDGE_FREE 12000 /* what stands outside of the arms */
#define RULER 100000
#define LINE_DOWN 4500 /* from a line of words to the next */

/* A page that is being drawn. */
struct sketch {
    struct page page;
    GArray *marks, *notes;
    um x, y; /* middle of the paper */
    struct arena *arena;
};

static void add_line(struct sketch *k, um x1, um y1, um x2, um y2)
{
    struct mark m = {x1, y1, x2, y2, false};

    g_array_append_val(k->marks, m);
}

static void add_note(struct sketch *k, um x, um y, bool centred,
                     const char *words)
{
    struct note n = {x, y, words, centred};

    if (words)
        g_array_append_val(k->notes, n);
}

static void add_cross(struct sketch *k, um x, um y, um half)
{
    add_line(k, x - half, y, x + half, y);
    add_line(k, x, y - half, x, y + half);
}

/* Half the length of a scale's line: longest at 5 mm, then at whole ones. */
static um tick_length(um at)
{
    return at % 5000 == 0 ? 2000 : at % 1000 == 0 ? 1200 : 600;
}

/* A scale about x, y with its numbers; its name stands at its upper end. */
static void add_scale(struct sketch *k, um x, um y, bool upright,
                      const char *name)
{
    um reach = CALIBRATE_REACH;

    add_line(k, upright ? x : x - reach, upright ? y - reach : y,
             upright ? x : x + reach, upright ? y + reach : y);
    for (um at = -reach; at <= reach; at += TICK) {
        um half = tick_length(at);
        if (upright)
            add_line(k, x - half, y + at, x + half, y + at);
        else
            add_line(k, x + at, y - half, x + at, y + half);
        if (at % 5000 != 0 || at == 0)
            continue;
        const char *number = arena_printf(k->arena, "%s%d", at < 0 ? "-" : "+",
                                          ABS(at) / UM_PER_MM);
        if (upright)
            add_note(k, x + 2800, y + at + 800, false, number);
        else
            add_note(k, x + at, y + 5000, true, number);
    }
    if (upright)
        add_note(k, x, y + reach + 4000, true, name);
    else
        add_note(k, x + reach + 2500, y + 800, false, name);
}

/* 100 mm along the left edge and the top, to see whether the printer scales:
 * the same on both sides. */
static void add_rulers(struct sketch *k)
{
    um left = k->x - RULER / 2, top = k->y - RULER / 2;

    for (um at = 0; at <= RULER; at += UM_PER_MM) {
        um half = tick_length(at);
        add_line(k, left + at, EDGE_FREE - half, left + at, EDGE_FREE);
        add_line(k, EDGE_FREE - half, top + at, EDGE_FREE, top + at);
    }
    add_line(k, left, EDGE_FREE, left + RULER, EDGE_FREE);
    add_line(k, EDGE_FREE, top, EDGE_FREE, top + RULER);
    add_note(k, left + RULER + 2500, EDGE_FREE, false, "100 mm");
    add_note(k, EDGE_FREE, top + RULER + 4000, true, "100 mm");
}

/* The crosses above and below: as far as the paper allows. */
static um arm_length(const struct sketch *k)
{
    um room = k->y - EDGE_FREE - SMALL_CROSS;

    return room >= CALIBRATE_ARM ? CALIBRATE_ARM : CALIBRATE_ARM / 2;
}

static void draw_front(struct sketch *k, const struct slug_words *words)
{
    um arm = arm_length(k);

    add_cross(k, k->x, k->y, CROSS);
    add_cross(k, k->x, k->y - arm, SMALL_CROSS);
    add_cross(k, k->x, k->y + arm, SMALL_CROSS);
    add_note(k, k->x + CROSS + 5000, k->y - CROSS, false,
             words ? words->front : "front");
}

static void draw_back(struct sketch *k, const struct slug_words *words,
                      const struct slug_words *english)
{
    um arm = arm_length(k), x = k->x - 50000, y = k->y + CROSS + 12000;

    add_scale(k, k->x, k->y, true, "Y");
    add_scale(k, k->x, k->y - arm, false, "X1");
    add_scale(k, k->x, k->y + arm, false, "X2");
    add_note(k, k->x + CROSS + 5000, k->y - CROSS, false,
             words ? words->back : "back");
    if (english) {
        add_note(k, x, y, false, words->hold ? words->hold : english->hold);
        add_note(k, x, y + LINE_DOWN, false,
                 words->read ? words->read : english->read);
    }
    add_note(k, x, y + 2 * LINE_DOWN, false,
             arena_printf(k->arena, "X = (X1 + X2) / 2   A = (X1 - X2) / %d",
                          arm == CALIBRATE_ARM ? 4 : 2));
    add_note(k, x, y + 3 * LINE_DOWN, false,
             "kaart calibrate --printer NAME --offset X,Y --angle A");
}

static void *copy(const GArray *all, size_t size, struct arena *a)
{
    char *out = arena_alloc(a, all->len * size + 1);

    if (all->len)
        memcpy(out, all->data, all->len * size);
    return out;
}

static struct page draw_page(const struct sheet *s, const struct faces *faces,
                             bool lies, enum side side, struct arena *a)
{
    const struct slug_words *words = sheet_find_words(s, faces->deck->language);
    struct sketch k = {
        .page = {.width = lies ? s->height : s->width,
                 .height = lies ? s->width : s->height,
                 .side = side,
                 .sheet = lies ? 2 : 1,
                 .mark_thickness = 100},
        .marks = g_array_new(FALSE, FALSE, sizeof(struct mark)),
        .notes = g_array_new(FALSE, FALSE, sizeof(struct note)),
        .arena = a,
    };

    k.x = k.page.width / 2;
    k.y = k.page.height / 2;
    add_rulers(&k);
    if (side == SIDE_FRONT)
        draw_front(&k, words);
    else
        draw_back(&k, words, sheet_find_words(s, "en"));
    k.page.marks = copy(k.marks, sizeof(struct mark), a);
    k.page.nmarks = k.marks->len;
    k.page.notes = copy(k.notes, sizeof(struct note), a);
    k.page.nnotes = k.notes->len;
    k.page.label = arena_printf(a, "%zu %s", k.page.sheet,
                                side == SIDE_FRONT ? "front" : "back");
    g_array_unref(k.marks);
    g_array_unref(k.notes);
    return k.page;
}

struct imposition *calibrate_make(const struct sheet *s,
                                  const struct faces *faces, struct arena *a)
{
    struct imposition *imp = ARENA_NEW(a, struct imposition);

    imp->sheet = s;
    imp->faces = faces;
    imp->nsheets = 2;
    imp->npages = 4;
    imp->pages = ARENA_ARRAY(a, struct page, imp->npages);
    for (size_t i = 0; i < imp->npages; i++)
        imp->pages[i] =
            draw_page(s, faces, i >= 2, i % 2 ? SIDE_BACK : SIDE_FRONT, a);
    return imp;
}
