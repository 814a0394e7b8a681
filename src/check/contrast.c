/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/contrast.h"

#include "art/sample.h"
#include "check/ground.h"
#include "check/ink.h"
#include "check/shade.h"
#include "compose/compose.h"

#include <glib.h>
#include <math.h>

/* More than one part in this many of a line has to break a limit. */
#define PART 10

/* An icon is small and thin. */
#define ICON_SAMPLES_PER_MM 4

/* Below this alpha a sample has no colour to tell. */
#define ALPHA_MIN 16

#define ICON_RATIO 3.0

struct checker {
    struct ground_store *grounds;
    GHashTable *complained; /* keys of what was said */
    GHashTable *judged;     /* icons on their grounds */
    bool grey;
    struct diag *diag;
};

/* What stands out too little, from what. */
struct fault {
    const char *thing; /* "text" */
    enum ground_limit limit;
    uint32_t ink, ground;
};

static uint32_t seen(const struct checker *c, uint32_t shade)
{
    return c->grey ? shade_grey(shade) : shade;
}

/* True the first time that this is said of a style, or of a kind of box that
 * has none, on grounds that look like this one. */
static bool is_new(struct checker *c, const struct item *item,
                   const struct fault *f)
{
    const void *style = item->box ? item->box->style : NULL;

    return g_hash_table_add(
        c->complained, g_strdup_printf("%d %s %p %06x %06x", f->limit, f->thing,
                                       style, f->ink, f->ground & 0xe0e0e0));
}

static void complain(struct checker *c, const struct face *face,
                     const struct item *item, const struct fault *f)
{
    static const char *const needs[LIMITS] = {"7", "4.5", "3"};
    double ratio =
        shade_ratio(shade_luminance(f->ink), shade_luminance(f->ground));
    struct pos at = item->at;

    if (!is_new(c, item, f))
        return;
    if (!at.file && item->box)
        at = item->box->at; /* the layout's own icon */
    /* Rounded down: 4.46 is no 4.5. */
    diag_report(
        c->diag,
        f->limit == LIMIT_SEVEN ? DIAG_CONTRAST_WEAK : DIAG_CONTRAST_LOW, at,
        "the %s is #%06X on #%06X%s, a contrast of %.1f:1, and %s "
        "%s:1 (card %s, %s)",
        f->thing, f->ink, f->ground, c->grey ? " in greys" : "",
        floor(ratio * 10) / 10,
        f->limit == LIMIT_SEVEN ? "reads well from" : "needs", needs[f->limit],
        face->card->id, item->what);
}

/* Does more than a tenth of `rect` break `limit`?  Then `f` says what. */
static bool breaks(struct checker *c, struct ground *ground, struct rect rect,
                   enum ground_limit limit, struct fault *f)
{
    unsigned below[LIMITS];
    unsigned n = ground_count(c->grounds, ground, f->ink, rect, below);

    if (below[limit] * PART <= n)
        return false;
    f->limit = limit;
    f->ground = ground_worst(c->grounds, ground, f->ink, rect, limit);
    return true;
}

static void check_ink(struct checker *c, const struct face *face,
                      const struct item *item, struct ground *ground,
                      struct rect rect, const char *thing,
                      const struct colour *colour)
{
    struct fault f = {.thing = thing, .ink = seen(c, shade_of(colour))};

    if (breaks(c, ground, rect, LIMIT_FOUR, &f) ||
        breaks(c, ground, rect, LIMIT_SEVEN, &f))
        complain(c, face, item, &f);
}

static void check_text(struct checker *c, const struct face *face, size_t i)
{
    const struct item *item = &face->items[i];
    struct ground *ground = ground_find(c->grounds, face, i, ink_text(item));

    if (!ground)
        return;
    for (size_t k = 0; k < item->text->nlines; k++) {
        const struct line *line = &item->text->lines[k];
        check_ink(c, face, item, ground, ink_line(item, line), "text",
                  item->colour);
        if (line->marker)
            check_ink(c, face, item, ground, ink_marker(item, line),
                      "list marker", item->marker);
    }
}

static void check_qr(struct checker *c, const struct face *face, size_t i)
{
    const struct item *item = &face->items[i];
    um side = um_min(item->rect.w, item->rect.h);
    struct rect rect = {item->rect.x, item->rect.y, side, side};
    struct fault f = {.thing = "QR code",
                      .ink = seen(c, shade_of(item->colour))};
    struct ground *ground = ground_find(c->grounds, face, i, rect);

    if (ground && breaks(c, ground, rect, LIMIT_THREE, &f))
        complain(c, face, item, &f);
}

/* What of an icon is seen: sums of alpha, and the pair of colours that most of
 * the fault has (Boyer and Moore). */
struct tally {
    uint64_t all, below;
    unsigned votes;
    uint32_t ink, ground;
};

static void add_sample(const struct checker *c, struct tally *t, uint32_t argb,
                       uint32_t ground)
{
    uint32_t ink = seen(c, shade_alone(argb));

    t->all += argb >> 24;
    if (shade_ratio(shade_luminance(ink), shade_luminance(ground)) >=
        ICON_RATIO)
        return;
    t->below += argb >> 24;
    if (!t->votes) {
        t->ink = ink;
        t->ground = ground;
    }
    if (t->ink == ink && t->ground == ground)
        t->votes++;
    else
        t->votes--;
}

static void judge_icon(struct checker *c, const struct face *face,
                       const struct item *item, const struct ground *ground)
{
    const struct rect p = item->picture;
    const struct sample *s =
        sample_art(item->art, p.w, p.h, ICON_SAMPLES_PER_MM);
    struct tally t = {0};

    for (int i = 0; s && i < s->width * s->height; i++) {
        um x = p.x +
               (um)((2 * (int64_t)(i % s->width) + 1) * p.w / (2 * s->width));
        um y = p.y +
               (um)((2 * (int64_t)(i / s->width) + 1) * p.h / (2 * s->height));
        uint32_t argb = sample_at(s, p, item->mirror, x, y);
        if (argb >> 24 >= ALPHA_MIN &&
            rect_holds(item->rect, (struct rect){x, y, 0, 0}))
            add_sample(c, &t, argb, ground_at(ground, x, y));
    }
    const struct fault f = {"icon", LIMIT_THREE, t.ink, t.ground};
    if (t.below * PART > t.all)
        complain(c, face, item, &f);
}

/* Most cards of a suit have its icon in one place. */
static void check_icon(struct checker *c, const struct face *face, size_t i)
{
    const struct item *item = &face->items[i];
    const struct rect p = item->picture;
    struct ground *ground = ground_find(c->grounds, face, i, item->rect);

    if (ground &&
        g_hash_table_add(c->judged,
                         g_strdup_printf("%p %d %d %d %d %u %06x",
                                         (const void *)item->art, p.x, p.y, p.w,
                                         p.h, ground_serial(ground),
                                         ground_at(ground, p.x, p.y))))
        judge_icon(c, face, item, ground);
}

/* Where a text does not fit, others are not where they will be. */
static bool is_unfit(const struct face *face)
{
    for (size_t i = 0; i < face->nitems; i++)
        if (face->items[i].misfit)
            return true;
    return false;
}

static void check_face(struct checker *c, const struct face *face)
{
    if (is_unfit(face))
        return;
    for (size_t i = 0; i < face->nitems; i++) {
        const struct item *item = &face->items[i];
        if (item->kind == ITEM_TEXT)
            check_text(c, face, i);
        else if (item->kind == ITEM_QR)
            check_qr(c, face, i);
        else if (item->kind == ITEM_ART && item->box &&
                 item->box->kind == BOX_ICON)
            check_icon(c, face, i);
    }
}

void contrast_check(const struct faces *faces, struct diag *d)
{
    const struct variant *v = faces->deck->variant;
    struct checker c = {.grey = v && v->grey, .diag = d};

    c.grounds = ground_store_new(c.grey);
    c.complained = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    c.judged = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (size_t i = 0; i < faces->deck->ncards; i++) {
        compose_open(faces, &faces->deck->cards[i]);
        check_face(&c, &faces->fronts[i]);
        check_face(&c, &faces->backs[i]);
    }
    g_hash_table_unref(c.complained);
    g_hash_table_unref(c.judged);
    ground_store_free(c.grounds);
}
