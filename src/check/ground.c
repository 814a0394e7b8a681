/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/ground.h"

#include "art/sample.h"
#include "check/shade.h"

#include <glib.h>
#include <math.h>
#include <string.h>

/* Fine enough for a drawn line of a third of a millimetre. */
#define SAMPLES_PER_MM 3

/* A poster is looked at less closely. */
#define SAMPLES_MAX (1000 * 1000)

/* Grounds that are kept: more than a deck has suits and backs. */
#define GROUNDS_KEPT 32

/* Bits of each part of a colour by which grounds that look alike are counted
 * as one. */
#define BIN_BITS 3
#define BINS (1 << 3 * BIN_BITS)

/* Bytes between members are 0, so that layers can be compared. */
struct layer {
    const struct art *art; /* NULL: a fill */
    struct rect rect, picture;
    um corners;
    uint32_t shade;
    bool mirror;
};

struct span {
    int from, to;
};

/* Which limits ink of one colour breaks: how many of them, at each sample; and
 * where in each row any, for most of a card is a good ground. */
struct verdict {
    uint32_t ink;
    unsigned char *broken;
    struct span *rows;
};

struct ground {
    um card_width, card_height;
    struct layer *layers;
    size_t nlayers;
    unsigned serial;
    int width, height; /* in samples; 0: all of it is `shade` */
    uint32_t shade;
    uint32_t *shades;
    GArray *verdicts;
};

struct ground_store {
    bool grey;
    GArray *layers; /* of the last question */
    struct ground *kept[GROUNDS_KEPT];
    unsigned made;
    struct ground plain; /* without samples: asked for most often */
};

struct ground_store *ground_store_new(bool grey)
{
    struct ground_store *g = g_new0(struct ground_store, 1);

    g->grey = grey;
    g->layers = g_array_new(FALSE, TRUE, sizeof(struct layer));
    return g;
}

static void free_ground(struct ground *ground)
{
    if (!ground)
        return;
    for (guint i = 0; i < ground->verdicts->len; i++) {
        struct verdict *v = &g_array_index(ground->verdicts, struct verdict, i);
        g_free(v->broken);
        g_free(v->rows);
    }
    g_array_unref(ground->verdicts);
    g_free(ground->shades);
    g_free(ground->layers);
    g_free(ground);
}

void ground_store_free(struct ground_store *g)
{
    if (!g)
        return;
    for (size_t i = 0; i < GROUNDS_KEPT; i++)
        free_ground(g->kept[i]);
    g_array_unref(g->layers);
    g_free(g);
}

static bool touches(struct rect a, struct rect b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h &&
           b.y < a.y + a.h;
}

/* True when the fill hides all below it, within `rect`. */
static bool hides(const struct layer *layer, struct rect rect)
{
    struct rect inner = layer->rect;

    /* Either pair of sides may be taken in by the corners. */
    if (layer->art)
        return false;
    inner.x += layer->corners;
    inner.w -= 2 * layer->corners;
    if (rect_holds(inner, rect))
        return true;
    inner = layer->rect;
    inner.y += layer->corners;
    inner.h -= 2 * layer->corners;
    return rect_holds(inner, rect);
}

static void list_layers(struct ground_store *g, const struct face *face,
                        size_t n, struct rect rect)
{
    g_array_set_size(g->layers, 0);
    for (size_t i = 0; i < n; i++) {
        const struct item *item = &face->items[i];
        struct layer layer;
        if ((item->kind != ITEM_FILL && item->kind != ITEM_ART) ||
            !touches(item->rect, rect))
            continue;
        memset(&layer, 0, sizeof layer);
        layer.rect = item->rect;
        if (item->kind == ITEM_ART) {
            layer.art = item->art;
            layer.picture = item->picture;
            layer.mirror = item->mirror;
        } else {
            layer.shade = shade_of(item->colour);
            layer.corners =
                um_min(item->corners, um_min(item->rect.w, item->rect.h) / 2);
        }
        if (hides(&layer, rect))
            g_array_set_size(g->layers, 0);
        g_array_append_val(g->layers, layer);
    }
}

static struct ground *find_kept(const struct ground_store *g,
                                const struct layout *l)
{
    size_t size = g->layers->len * sizeof(struct layer);

    for (size_t i = 0; i < GROUNDS_KEPT && g->kept[i]; i++) {
        struct ground *k = g->kept[i];
        if (k->nlayers == g->layers->len && k->card_width == l->width &&
            k->card_height == l->height &&
            memcmp(k->layers, g->layers->data, size) == 0)
            return k;
    }
    return NULL;
}

/* The middle of sample `i` of `n`, on `size`. */
static um middle(int i, int n, um size)
{
    return (um)(((int64_t)2 * i + 1) * size / (2 * (int64_t)n));
}

/* The first sample whose middle is not before `at`. */
static int first_from(um at, int n, um size)
{
    int64_t i = ((int64_t)2 * at * n + size - 1) / (2 * (int64_t)size);

    while (i > 0 && middle((int)i - 1, n, size) >= at)
        i--;
    while (i < n && middle((int)MAX(i, 0), n, size) < at)
        i++;
    return (int)CLAMP(i, 0, n);
}

/* Outside the round corners of a fill. */
static bool is_cut(const struct layer *layer, um x, um y)
{
    struct rect in = rect_grow(layer->rect, -layer->corners);
    double dx = um_max(0, um_max(in.x - x, x - in.x - in.w));
    double dy = um_max(0, um_max(in.y - y, y - in.y - in.h));

    return dx * dx + dy * dy > (double)layer->corners * layer->corners;
}

/* The samples of a ground that a layer covers. */
struct part {
    int left, right, top, bottom;
};

static struct part find_part(const struct ground *ground, struct rect r)
{
    um w = ground->card_width, h = ground->card_height;

    return (struct part){first_from(r.x, ground->width, w),
                         first_from(r.x + r.w, ground->width, w),
                         first_from(r.y, ground->height, h),
                         first_from(r.y + r.h, ground->height, h)};
}

static void add_fill(struct ground *ground, const struct layer *layer)
{
    const struct part p = find_part(ground, layer->rect);

    for (int row = p.top; row < p.bottom; row++) {
        um y = middle(row, ground->height, ground->card_height);
        uint32_t *to = ground->shades + (size_t)row * (size_t)ground->width;
        for (int i = p.left; i < p.right; i++)
            if (!is_cut(layer, middle(i, ground->width, ground->card_width), y))
                to[i] = layer->shade;
    }
}

/* False when there is no memory. */
static bool add_art(struct ground *ground, const struct layer *layer)
{
    const struct part p = find_part(ground, layer->rect);
    const struct rect at = layer->picture;
    const struct sample *s = sample_art(layer->art, at.w, at.h, SAMPLES_PER_MM);
    g_autofree int *columns = g_new(int, (size_t)ground->width);

    if (!s)
        return false;
    for (int i = p.left; i < p.right; i++) {
        um x = middle(i, ground->width, ground->card_width);
        columns[i] = sample_find(s->width, at.x, at.w, x);
        if (layer->mirror && columns[i] >= 0)
            columns[i] = s->width - 1 - columns[i];
    }
    for (int row = p.top; row < p.bottom; row++) {
        um y = middle(row, ground->height, ground->card_height);
        int from = sample_find(s->height, at.y, at.h, y);
        uint32_t *to = ground->shades + (size_t)row * (size_t)ground->width;
        for (int i = p.left; i < p.right && from >= 0; i++)
            if (columns[i] >= 0)
                to[i] = shade_over(s->argb[(size_t)from * (size_t)s->width +
                                           (size_t)columns[i]],
                                   to[i]);
    }
    return true;
}

static bool add_layers(struct ground *ground)
{
    for (size_t i = 0; i < ground->nlayers; i++) {
        const struct layer *layer = &ground->layers[i];
        if (!layer->art)
            add_fill(ground, layer);
        else if (!add_art(ground, layer))
            return false;
    }
    return true;
}

static struct ground *make_ground(struct ground_store *g,
                                  const struct layout *l)
{
    struct ground *ground = g_new0(struct ground, 1);
    double per_um = (double)SAMPLES_PER_MM / UM_PER_MM;
    double n = per_um * l->width * per_um * l->height;

    if (n > SAMPLES_MAX)
        per_um *= sqrt(SAMPLES_MAX / n);
    ground->card_width = l->width;
    ground->card_height = l->height;
    ground->width = MAX(1, (int)(l->width * per_um));
    ground->height = MAX(1, (int)(l->height * per_um));
    ground->nlayers = g->layers->len;
    ground->layers = (struct layer *)g_memdup2(
        g->layers->data, g->layers->len * sizeof(struct layer));
    ground->verdicts = g_array_new(FALSE, FALSE, sizeof(struct verdict));
    size_t size = (size_t)ground->width * (size_t)ground->height;
    ground->shades = g_new(uint32_t, size);
    for (size_t i = 0; i < size; i++)
        ground->shades[i] = SHADE_WHITE;
    if (!add_layers(ground)) {
        free_ground(ground);
        return NULL;
    }
    for (size_t i = 0; g->grey && i < size; i++)
        ground->shades[i] = shade_grey(ground->shades[i]);
    return ground;
}

/* Paper, or one fill, within all of `rect`. */
static bool is_plain(const struct ground_store *g, struct rect rect,
                     uint32_t *shade)
{
    if (!g->layers->len) {
        *shade = SHADE_WHITE;
        return true;
    }
    const struct layer *first = &g_array_index(g->layers, struct layer, 0);
    *shade = first->shade;
    return g->layers->len == 1 && hides(first, rect);
}

struct ground *ground_find(struct ground_store *g, const struct face *face,
                           size_t item, struct rect rect)
{
    const struct layout *l = face->card->layout;
    uint32_t shade;

    list_layers(g, face, item, rect);
    if (is_plain(g, rect, &shade)) {
        g->plain =
            (struct ground){.shade = g->grey ? shade_grey(shade) : shade};
        return &g->plain;
    }
    struct ground *ground = find_kept(g, l);
    if (ground || !(ground = make_ground(g, l)))
        return ground;
    struct ground **place = &g->kept[g->made++ % GROUNDS_KEPT];
    ground->serial = g->made;
    free_ground(*place);
    return *place = ground;
}

unsigned ground_serial(const struct ground *ground)
{
    return ground->serial;
}

uint32_t ground_at(const struct ground *ground, um x, um y)
{
    if (!ground->width)
        return ground->shade;
    int64_t column = (int64_t)x * ground->width / ground->card_width;
    int64_t row = (int64_t)y * ground->height / ground->card_height;
    column = CLAMP(column, 0, ground->width - 1);
    row = CLAMP(row, 0, ground->height - 1);
    return ground->shades[row * ground->width + column];
}

/* How many limits a ratio breaks. */
static unsigned char judge(double ratio)
{
    static const double limits[LIMITS] = {7, 4.5, 3};
    unsigned char n = 0;

    while (n < LIMITS && ratio < limits[n])
        n++;
    return n;
}

static struct verdict make_verdict(const struct ground *ground, uint32_t ink)
{
    size_t width = (size_t)ground->width, height = (size_t)ground->height;
    struct verdict v = {ink, g_new(unsigned char, width *height),
                        g_new0(struct span, height)};
    double own = shade_luminance(ink);
    uint32_t last = ~0u; /* no shade: runs are of one colour */
    unsigned char n = 0;

    for (size_t i = 0; i < width * height; i++) {
        struct span *row = &v.rows[i / width];
        if (ground->shades[i] != last) {
            last = ground->shades[i];
            n = judge(shade_ratio(own, shade_luminance(last)));
        }
        v.broken[i] = n;
        if (!n)
            continue;
        if (!row->to)
            row->from = (int)(i % width);
        row->to = (int)(i % width) + 1;
    }
    return v;
}

static const struct verdict *find_verdict(struct ground *ground, uint32_t ink)
{
    for (guint i = 0; i < ground->verdicts->len; i++) {
        struct verdict *v = &g_array_index(ground->verdicts, struct verdict, i);
        if (v->ink == ink)
            return v;
    }
    struct verdict v = make_verdict(ground, ink);
    g_array_append_val(ground->verdicts, v);
    return &g_array_index(ground->verdicts, struct verdict,
                          ground->verdicts->len - 1);
}

/* Samples from `at` on for `length`; at least one, unless it lies outside. */
static struct span find_span(um at, um length, int n, um size)
{
    struct span s = {first_from(at, n, size), first_from(at + length, n, size)};

    if (s.from == s.to && at >= 0 && at < size) {
        s.from = (int)((int64_t)at * n / size);
        s.to = s.from + 1;
    }
    return s;
}

unsigned ground_count(struct ground_store *g, struct ground *ground,
                      uint32_t ink, struct rect rect, unsigned below[LIMITS])
{
    ink = g->grey ? shade_grey(ink) : ink;
    memset(below, 0, LIMITS * sizeof *below);
    if (!ground->width) {
        unsigned char broken = judge(
            shade_ratio(shade_luminance(ink), shade_luminance(ground->shade)));
        for (unsigned char k = 0; k < broken; k++)
            below[k] = 1;
        return 1;
    }
    const struct verdict *v = find_verdict(ground, ink);
    struct span x =
        find_span(rect.x, rect.w, ground->width, ground->card_width);
    struct span y =
        find_span(rect.y, rect.h, ground->height, ground->card_height);
    for (int row = y.from; row < y.to; row++) {
        const unsigned char *p =
            v->broken + (size_t)row * (size_t)ground->width;
        int to = MIN(x.to, v->rows[row].to);
        for (int i = MAX(x.from, v->rows[row].from); i < to; i++)
            for (int k = 0; k < p[i]; k++)
                below[k]++;
    }
    return (unsigned)((x.to - x.from) * (y.to - y.from));
}

struct bin {
    unsigned n, votes;
    uint32_t shade; /* what most samples in the bin have */
};

/* The bin of a shade, and the vote for its shade (Boyer and Moore). */
static void add_to_bin(struct bin *bins, uint32_t shade)
{
    uint32_t keep = (1u << BIN_BITS) - 1, at = 0;

    for (int shift = 16; shift >= 0; shift -= 8)
        at = at << BIN_BITS | (shade >> (shift + 8 - BIN_BITS) & keep);
    struct bin *bin = &bins[at];
    bin->n++;
    if (!bin->votes)
        bin->shade = shade;
    if (bin->shade == shade)
        bin->votes++;
    else
        bin->votes--;
}

uint32_t ground_worst(struct ground_store *g, struct ground *ground,
                      uint32_t ink, struct rect rect, enum ground_limit limit)
{
    g_autofree struct bin *bins = NULL;
    size_t most = 0;

    if (!ground->width)
        return ground->shade;
    bins = g_new0(struct bin, BINS);
    const unsigned char *broken =
        find_verdict(ground, g->grey ? shade_grey(ink) : ink)->broken;
    struct span x =
        find_span(rect.x, rect.w, ground->width, ground->card_width);
    struct span y =
        find_span(rect.y, rect.h, ground->height, ground->card_height);
    for (int row = y.from; row < y.to; row++)
        for (int i = x.from; i < x.to; i++) {
            size_t at = (size_t)row * (size_t)ground->width + (size_t)i;
            if (broken[at] > limit)
                add_to_bin(bins, ground->shades[at]);
        }
    for (size_t i = 1; i < BINS; i++)
        if (bins[i].n > bins[most].n)
            most = i;
    return bins[most].shade;
}
