/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "impose/calibrate.h"

#include <glib.h>
#include <string.h>

#define CROSS 15000 /* half a cross in the middle */
#define SMALL_CROSS 8000
#define TICK 500        /* between the lines of a scale */
#define EDGE_FREE 12000 /* what stands outside of the arms */
#define RULER 100000
#define CROSS_LINE 250 /* is seen through paper of 120 g */
#define SCALE_LINE 150

/* Type is for a sheet held up at arm's length, and smaller on small paper. */
#define NUMBER_SIZE 900
#define NAME_SIZE 1600
#define SIDE_SIZE 2400
#define BODY_SIZE 1100
#define SMALL_SIZE 900
#define ROOMY 180000 /* of the paper's shorter side */

/* Words stand left and right of the crosses, what to type below the middle. */
#define LEFT 20000
#define TOP 22000
#define BESIDE 23000    /* from the middle of the paper to words */
#define BODY_DOWN 13000 /* from the name of the side to what is below */
#define FORM_UP 42000   /* from the middle of the paper to its first line */
#define FORM_STEP 10000 /* room to write */
#define RULE_FROM 40000 /* lines to write on, from where the words begin */
#define RULE_TO 68000
#define COMMAND_DOWN 26000 /* from the middle of the paper */
#define COMMAND_STEP 7000

/* A page that is being drawn. */
struct sketch {
    struct page page;
    GArray *marks, *notes;
    um x, y; /* middle of the paper */
    cpt size;
    const char *language; /* of its words */
    enum flip flip;
    struct arena *arena;
};

static void add_line(struct sketch *k, um x1, um y1, um x2, um y2)
{
    struct mark m = {x1, y1, x2, y2, false};

    g_array_append_val(k->marks, m);
}

/* One line, centred or not, of letters and figures that are in no language. */
static void add_note(struct sketch *k, um x, um y, bool centred, cpt size,
                     const char *words)
{
    struct note n = {
        .x = x, .y = y, .words = words, .centred = centred, .size = size};

    g_array_append_val(k->notes, n);
}

/* CommonMark in the sheet's language between x and `right`. */
static void add_words(struct sketch *k, um x, um y, um right, cpt size,
                      const char *words)
{
    struct note n = {.x = x,
                     .y = y,
                     .words = words,
                     .width = right - x,
                     .size = size,
                     .language = k->language};

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
    return !at ? 5000 : at % 5000 == 0 ? 4000 : at % 1000 == 0 ? 2500 : 1200;
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
        if (at % 5000 != 0)
            continue;
        const char *number = arena_printf(k->arena, "%d", at / UM_PER_MM);
        if (upright)
            add_note(k, x + 6500, y + at + 1100, false, NUMBER_SIZE, number);
        else
            add_note(k, x + at, y + 9000, true, NUMBER_SIZE, number);
    }
    if (upright)
        add_note(k, x, y - reach - 3500, true, NAME_SIZE, name);
    else
        add_note(k, x + reach + 5000, y + 2000, false, NAME_SIZE, name);
}

/* 100 mm along the left edge and the top, to see whether the printer scales:
 * the same on both sides. */
static void add_rulers(struct sketch *k)
{
    um left = k->x - RULER / 2, top = k->y - RULER / 2;

    for (um at = 0; at <= RULER; at += UM_PER_MM) {
        um long_tick = tick_length(at);
        add_line(k, left + at, EDGE_FREE - long_tick, left + at, EDGE_FREE);
        add_line(k, EDGE_FREE - long_tick, top + at, EDGE_FREE, top + at);
    }
    add_line(k, left, EDGE_FREE, left + RULER, EDGE_FREE);
    add_line(k, EDGE_FREE, top, EDGE_FREE, top + RULER);
    add_note(k, left + RULER + 2500, EDGE_FREE, false, NUMBER_SIZE, "100 mm");
    add_note(k, EDGE_FREE, top + RULER + 5500, true, NUMBER_SIZE, "100 mm");
}

/* The crosses above and below: as far as the paper allows. */
static um arm_length(const struct sketch *k)
{
    um room = k->y - EDGE_FREE - SMALL_CROSS;

    return room >= CALIBRATE_ARM ? CALIBRATE_ARM : CALIBRATE_ARM / 2;
}

/* What side this is, and how the paper is turned over. */
static um add_heading(struct sketch *k, const char *side,
                      const struct slug_words *words)
{
    um right = k->x - BESIDE;

    add_words(k, LEFT, TOP, right, k->size + SIDE_SIZE - BODY_SIZE, side);
    add_words(k, LEFT, TOP + BODY_DOWN, right, k->size,
              k->flip == FLIP_LONG_EDGE ? words->long_edge : words->short_edge);
    return TOP + 2 * BODY_DOWN;
}

/* Numbers to be read, and what is worked out from them. */
static void add_form(struct sketch *k, int per)
{
    const char *lines[] = {
        "X1 =",
        "Y =",
        "X2 =",
        "X = (X1 + X2) / 2 =",
        arena_printf(k->arena, "A = (X1 - X2) / %d =", per),
    };
    um x = k->x + BESIDE, y = k->y - FORM_UP;
    um to = um_min(x + RULE_TO, k->page.width - EDGE_FREE);

    for (size_t i = 0; i < G_N_ELEMENTS(lines); i++, y += FORM_STEP) {
        add_note(k, x, y, false, k->size, lines[i]);
        add_line(k, um_min(x + RULE_FROM, to), y + 500, to, y + 500);
    }
}

/* What to type, and the same with numbers filled in. */
static void add_commands(struct sketch *k, int per,
                         const struct slug_words *words)
{
    const char *lines[] = {
        "**kaart calibrate --printer NAME --offset X,Y --angle A**",
        arena_printf(k->arena, "%s: X1 = 0.6, Y = -1.2, X2 = 0.2",
                     words->example),
        arena_printf(
            k->arena,
            "kaart calibrate --printer office --offset 0.4,-1.2 --angle %s",
            per == 4 ? "0.1" : "0.2"),
        "kaart build --printer office",
    };
    um y = k->y + COMMAND_DOWN;

    for (size_t i = 0; i < G_N_ELEMENTS(lines); i++, y += COMMAND_STEP) {
        struct note n = {.x = LEFT,
                         .y = y,
                         .words = lines[i],
                         .width = k->page.width - LEFT - EDGE_FREE,
                         .size = k->size};
        g_array_append_val(k->notes, n);
    }
}

static void draw_front(struct sketch *k, const struct slug_words *words,
                       const char *side)
{
    um arm = arm_length(k);

    k->page.mark_thickness = CROSS_LINE;
    add_cross(k, k->x, k->y, CROSS);
    add_cross(k, k->x, k->y - arm, SMALL_CROSS);
    add_cross(k, k->x, k->y + arm, SMALL_CROSS);
    add_heading(k, side, words);
}

static void draw_back(struct sketch *k, const struct slug_words *words,
                      const char *side)
{
    um arm = arm_length(k), y;
    int per = arm == CALIBRATE_ARM ? 4 : 2; /* mm for each degree */

    k->page.mark_thickness = SCALE_LINE;
    add_scale(k, k->x, k->y, true, "Y");
    add_scale(k, k->x, k->y - arm, false, "X1");
    add_scale(k, k->x, k->y + arm, false, "X2");
    y = add_heading(k, side, words);
    if (k->size == BODY_SIZE)
        add_words(k, LEFT, y, k->x - BESIDE, k->size, words->steps);
    add_form(k, per);
    add_commands(k, per, words);
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
    const struct slug_words *say =
        words && words->steps ? words : slug_english();
    bool front = side == SIDE_FRONT;
    const char *name = front ? say->front : say->back;
    struct sketch k = {
        .page = {.width = lies ? s->height : s->width,
                 .height = lies ? s->width : s->height,
                 .side = side,
                 .sheet = lies ? 2 : 1},
        .marks = g_array_new(FALSE, FALSE, sizeof(struct mark)),
        .notes = g_array_new(FALSE, FALSE, sizeof(struct note)),
        .size = um_min(s->width, s->height) < ROOMY ? SMALL_SIZE : BODY_SIZE,
        .language = say->language,
        .flip = s->flip,
        .arena = a,
    };

    k.x = k.page.width / 2;
    k.y = k.page.height / 2;
    add_rulers(&k);
    if (front)
        draw_front(&k, say, name);
    else
        draw_back(&k, say, name);
    k.page.marks = copy(k.marks, sizeof(struct mark), a);
    k.page.nmarks = k.marks->len;
    k.page.notes = copy(k.notes, sizeof(struct note), a);
    k.page.nnotes = k.notes->len;
    k.page.label =
        arena_printf(a, "%zu %s", k.page.sheet, front ? "front" : "back");
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
    imp->nsheets = s->slots.columns ? 1 : 2;
    imp->npages = 2 * imp->nsheets;
    imp->pages = ARENA_ARRAY(a, struct page, imp->npages);
    for (size_t i = 0; i < imp->npages; i++)
        imp->pages[i] =
            draw_page(s, faces, i >= 2, i % 2 ? SIDE_BACK : SIDE_FRONT, a);
    return imp;
}
