/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/content.h"

#include "finish/inline.h"
#include "finish/scan.h"

#include <math.h>
#include <string.h>

/* A matrix takes six; more operands are counted, not kept. */
#define OPERANDS_MAX 6

/* A colour takes four numbers and a pattern's name at most. */
#define COLOUR_MAX 5

/* A rule is a rectangle of at most this thickness. */
#define RULE_PT 3

/* A colour of the graphics state.  A form inherits its caller's: until it
 * says another, the space is MAP_UNKNOWN. */
struct tone {
    enum map_kind kind;
    bool known; /* rgb and inks are what the content last said */
    double rgb[3], inks[MAP_INKS_MAX];
};

/* What q keeps and Q brings back. */
struct pen {
    struct tone fill, stroke;
    double font; /* its size, in units of the text matrix */
    struct trace_matrix ctm;
    unsigned over; /* the state that is on */
};

struct rewriter {
    struct scan scan;
    const struct content_job *job;
    GString *out;
    const char *copied; /* up to here, in `out` */
    struct scan_token operands[OPERANDS_MAX];
    size_t noperands;
    struct pen pen;
    GArray *saved; /* of struct pen */
    bool *used;
    const char *path;        /* where the path begins; NULL: there is none */
    bool rule;               /* the path is one thin rectangle */
    struct trace_path shape; /* it, when it may be a ground */
    double scale;            /* of the text matrix */
    bool small;              /* the fill has the inks of small text, until ET */
};

/* What comes now stands in the place of the bytes from `from` to `to`. */
static void skip_to(struct rewriter *r, const char *from, const char *to)
{
    g_string_append_len(r->out, r->copied, from - r->copied);
    r->copied = to;
}

static void put_inks(struct rewriter *r, const double *inks)
{
    for (int i = 0; i < r->job->map->n; i++) {
        if (i > 0)
            g_string_append_c(r->out, ' ');
        map_add_number(r->out, inks[i]);
    }
}

static void put_colour(struct rewriter *r, enum map_kind kind,
                       const double *values, struct tone *tone)
{
    map_colour(r->job->map, kind, values, tone->inks);
    tone->known = kind == MAP_RGB;
    for (int i = 0; i < 3 && tone->known; i++)
        tone->rgb[i] = values[i];
    put_inks(r, tone->inks);
}

/* Replace the numbers that begin the operands by their colour.  False when
 * they are no colour. */
static bool map_numbers(struct rewriter *r, enum map_kind kind,
                        struct tone *tone)
{
    size_t size = (size_t)map_size(kind);
    double values[4] = {0};

    for (size_t i = 0; i < size; i++)
        if (i >= r->noperands || !scan_number(r->operands[i], &values[i]))
            return false;
    struct scan_token last = r->operands[size - 1];
    skip_to(r, r->operands[0].text, last.text + last.size);
    put_colour(r, kind, values, tone);
    return true;
}

static enum map_kind find_space(struct rewriter *r, struct scan_token name)
{
    g_autofree char *text = g_strndup(name.text, name.size);
    enum map_kind kind = map_find(r->job->map, text);

    if (kind == MAP_UNKNOWN && r->job->find)
        kind = r->job->find(r->job->ctx, text);
    return kind;
}

static bool is_device(struct scan_token name)
{
    return scan_is(name, "/DeviceRGB") || scan_is(name, "/DeviceCMYK");
}

/* cs CS: names of the resources stay, for the resources change. */
static const char *choose_space(struct rewriter *r, struct tone *tone)
{
    struct scan_token name = r->operands[0];

    if (r->noperands != 1 || name.kind != SCAN_NAME)
        return "a colour space without its name";
    *tone = (struct tone){.kind = find_space(r, name)};
    if (tone->kind == MAP_UNKNOWN)
        return "a colour space that is not known";
    if (map_size(tone->kind) > 0 && is_device(name)) {
        skip_to(r, name.text, name.text + name.size);
        g_string_append(r->out, r->job->map->space);
    }
    return NULL;
}

/* sc SC scn SCN: what the numbers are depends on the space. */
static const char *set_colour(struct rewriter *r, struct tone *tone)
{
    enum map_kind pen = tone->kind;
    size_t n = r->noperands;

    tone->known = false;
    if (n == 0 || n > COLOUR_MAX)
        return "a colour without its numbers";
    if (r->operands[n - 1].kind == SCAN_NAME)
        n--;
    if (pen == MAP_UNKNOWN)
        pen = n == 3 ? MAP_RGB : n == 4 ? MAP_CMYK : MAP_KEEP;
    if (n == 0 || map_size(pen) == 0)
        return NULL;
    if (n != (size_t)map_size(pen) || !map_numbers(r, pen, tone))
        return "a colour without its numbers";
    return NULL;
}

/* rg RG k K: the operator changes too. */
static const char *set_device(struct rewriter *r, struct scan_token word,
                              enum map_kind kind, bool stroke)
{
    struct tone *tone = stroke ? &r->pen.stroke : &r->pen.fill;

    if (r->noperands != (size_t)map_size(kind) || !map_numbers(r, kind, tone))
        return "a colour without its numbers";
    skip_to(r, word.text, word.text + word.size);
    g_string_append(r->out, stroke ? r->job->map->stroke : r->job->map->fill);
    return NULL;
}

static const char *save(struct rewriter *r, struct scan_token word)
{
    (void)word;
    g_array_append_val(r->saved, r->pen);
    return NULL;
}

static const char *restore(struct rewriter *r, struct scan_token word)
{
    (void)word;
    if (r->saved->len == 0)
        return "a Q without its q";
    r->pen = g_array_index(r->saved, struct pen, r->saved->len - 1);
    g_array_set_size(r->saved, r->saved->len - 1);
    return NULL;
}

static const char *obey_device(struct rewriter *r, struct scan_token word,
                               const char *space, bool stroke)
{
    enum map_kind kind = map_find(r->job->map, space);

    *(stroke ? &r->pen.stroke : &r->pen.fill) = (struct tone){.kind = kind};
    r->small = r->small && stroke;
    return map_size(kind) > 0 ? set_device(r, word, kind, stroke) : NULL;
}

static const char *fill_grey(struct rewriter *r, struct scan_token word)
{
    return obey_device(r, word, "/DeviceGray", false);
}

static const char *stroke_grey(struct rewriter *r, struct scan_token word)
{
    return obey_device(r, word, "/DeviceGray", true);
}

static const char *fill_rgb(struct rewriter *r, struct scan_token word)
{
    return obey_device(r, word, "/DeviceRGB", false);
}

static const char *stroke_rgb(struct rewriter *r, struct scan_token word)
{
    return obey_device(r, word, "/DeviceRGB", true);
}

static const char *fill_cmyk(struct rewriter *r, struct scan_token word)
{
    return obey_device(r, word, "/DeviceCMYK", false);
}

static const char *stroke_cmyk(struct rewriter *r, struct scan_token word)
{
    return obey_device(r, word, "/DeviceCMYK", true);
}

/* -- What prints over, and what small text has -- */

static bool is_black(const struct rewriter *r, const struct tone *tone)
{
    const struct colour_map *map = r->job->map;

    for (int i = 0; i < map->n - 1; i++)
        if (tone->inks[i] > 0)
            return false;
    return tone->known && map->n == 4 && tone->inks[3] >= 1;
}

/* Say at `place` that `state` is on from there. */
static void turn(struct rewriter *r, const char *place, unsigned state)
{
    if (!r->job->overprint || r->pen.over == state)
        return;
    skip_to(r, place, place);
    g_string_append_printf(r->out, CONTENT_STATE_NAME " gs ", state);
    r->pen.over = state;
    r->used[state] = true;
}

static unsigned with(unsigned state, unsigned bit, bool on)
{
    return on ? state | bit : state & ~bit;
}

/* Where this operation begins. */
static const char *find_start(const struct rewriter *r, struct scan_token word)
{
    return r->noperands ? r->operands[0].text : word.text;
}

/* Of what may become rich black, the shape counts. */
static void add_shape(struct rewriter *r, struct scan_token word)
{
    const struct colour_map *map = r->job->map;
    double n[OPERANDS_MAX] = {0}, inks[MAP_INKS_MAX];

    if (!map->rich || !r->pen.fill.known ||
        !map->rich(map, r->pen.fill.rgb, inks))
        return;
    for (size_t i = 0; i < MIN(r->noperands, OPERANDS_MAX); i++)
        scan_number(r->operands[i], &n[i]);
    if (scan_is(word, "re"))
        trace_add_rectangle(&r->shape, n, r->pen.ctm);
    else
        trace_add(&r->shape, word.text[0], n, r->pen.ctm);
}

static const char *add_path(struct rewriter *r, struct scan_token word)
{
    double width = 0, height = 0;
    bool first = !r->path;

    if (first)
        r->path = find_start(r, word);
    add_shape(r, word);
    r->rule = first && r->noperands == 4 && scan_is(word, "re") &&
              scan_number(r->operands[2], &width) &&
              scan_number(r->operands[3], &height) &&
              MIN(fabs(width), fabs(height)) <= RULE_PT;
    return NULL;
}

static void put_fill(struct rewriter *r, const char *place, const double *inks)
{
    skip_to(r, place, place);
    if (r->out->len && !g_ascii_isspace(r->out->str[r->out->len - 1]))
        g_string_append_c(r->out, ' ');
    put_inks(r, inks);
    g_string_append_printf(r->out, " %s ", r->job->map->fill);
}

/* True when the fill is a large black ground, with its inks. */
static bool find_rich(const struct rewriter *r, double *inks)
{
    const struct colour_map *map = r->job->map;
    double length = r->shape.points->len ? trace_outline(&r->shape) : 0;

    return map->rich && r->pen.fill.known && length > 0 &&
           2 * trace_area(&r->shape) / length >= CONTENT_RICH_PT &&
           map->rich(map, r->pen.fill.rgb, inks);
}

/* The state comes before the path, inside which it may not change, and nor may
 * anything else (ISO 32000-1, 8.2). */
static const char *end_path(struct rewriter *r, struct scan_token word,
                            bool fills, bool strokes)
{
    unsigned state = r->pen.over;
    double inks[MAP_INKS_MAX];
    bool rich = fills && r->path && find_rich(r, inks);

    if (fills)
        state = with(state, CONTENT_OVER_FILL,
                     r->rule && is_black(r, &r->pen.fill));
    if (strokes)
        state = with(state, CONTENT_OVER_STROKE, is_black(r, &r->pen.stroke));
    if (r->path && r->path < r->copied)
        return "a path with a colour or a text in it";
    if (r->path)
        turn(r, r->path, state);
    if (rich) {
        put_fill(r, r->path, inks);
        put_fill(r, word.text + word.size, r->pen.fill.inks);
    }
    r->path = NULL;
    g_array_set_size(r->shape.points, 0);
    return NULL;
}

static const char *fill_path(struct rewriter *r, struct scan_token word)
{
    return end_path(r, word, true, false);
}

static const char *stroke_path(struct rewriter *r, struct scan_token word)
{
    return end_path(r, word, false, true);
}

static const char *paint_path(struct rewriter *r, struct scan_token word)
{
    return end_path(r, word, true, true);
}

static const char *drop_path(struct rewriter *r, struct scan_token word)
{
    return end_path(r, word, false, false);
}

/* Forms, images and shadings: what they paint is not known here. */
static const char *paint_other(struct rewriter *r, struct scan_token word)
{
    struct scan_token name = r->operands[0];

    if (r->job->place && r->noperands == 1 && name.kind == SCAN_NAME) {
        g_autofree char *text = g_strndup(name.text, name.size);
        r->job->place(r->job->ctx, text, trace_scale(r->pen.ctm));
    }
    turn(r, find_start(r, word), 0);
    return NULL;
}

static const char *set_ctm(struct rewriter *r, struct scan_token word)
{
    double n[6] = {0};

    (void)word;
    for (size_t i = 0; i < 6 && r->noperands == 6; i++)
        scan_number(r->operands[i], &n[i]);
    r->pen.ctm = trace_multiply(
        (struct trace_matrix){n[0], n[1], n[2], n[3], n[4], n[5]}, r->pen.ctm);
    return NULL;
}

static const char *begin_text(struct rewriter *r, struct scan_token word)
{
    (void)word;
    r->scale = 1;
    return NULL;
}

static const char *set_font(struct rewriter *r, struct scan_token word)
{
    (void)word;
    if (r->noperands == 2)
        scan_number(r->operands[1], &r->pen.font);
    return NULL;
}

static const char *set_matrix(struct rewriter *r, struct scan_token word)
{
    double c = 0, d = 1;

    (void)word;
    if (r->noperands == 6 && scan_number(r->operands[2], &c) &&
        scan_number(r->operands[3], &d))
        r->scale = hypot(c, d);
    return NULL;
}

/* Sizes are those of the text itself: cairo scales no text otherwise, but in
 * art that is placed larger or smaller. */
static const char *show_text(struct rewriter *r, struct scan_token word)
{
    const struct colour_map *map = r->job->map;
    const char *place = find_start(r, word);
    struct tone own = r->pen.fill, other = own;
    bool small = map->small && own.known &&
                 fabs(r->pen.font) * r->scale <= map->small_pt + 0.01 &&
                 map->small(map, own.rgb, other.inks);
    const struct tone *tone = small ? &other : &own;

    if (small != r->small)
        put_fill(r, place, tone->inks);
    r->small = small;
    turn(r, place, with(r->pen.over, CONTENT_OVER_FILL, is_black(r, tone)));
    return NULL;
}

/* Ink that comes after the text has the colour's own again. */
static const char *end_text(struct rewriter *r, struct scan_token word)
{
    if (r->small)
        put_fill(r, word.text, r->pen.fill.inks);
    r->small = false;
    return NULL;
}

/* -- Operators -- */

static enum map_kind find_inline(struct rewriter *r,
                                 const struct inline_image *image)
{
    const char *device = inline_find_device(image);

    if (image->mask || image->space.kind == SCAN_END)
        return MAP_KEEP;
    return device ? map_find(r->job->map, device) : find_space(r, image->space);
}

static const char *obey_inline(struct rewriter *r)
{
    struct inline_image image = {0};
    const char *why = inline_read(&r->scan, &image);

    if (why)
        return why;
    enum map_kind kind = find_inline(r, &image);
    if (kind == MAP_UNKNOWN || kind == MAP_INDEXED)
        return "an inline image of a colour space that is not known";
    why = inline_skip(&r->scan, &image, kind);
    if (why || map_size(kind) == 0)
        return why;
    skip_to(r, image.space.text, image.space.text + image.space.size);
    g_string_append(r->out, r->job->map->space);
    skip_to(r, image.data, image.data + image.size);
    inline_add(&image, kind, r->job->map, r->out);
    return NULL;
}

static const char *put_inline(struct rewriter *r, struct scan_token word)
{
    paint_other(r, word);
    return obey_inline(r);
}

static const char *choose_fill(struct rewriter *r, struct scan_token word)
{
    (void)word;
    r->small = false;
    return choose_space(r, &r->pen.fill);
}

static const char *choose_stroke(struct rewriter *r, struct scan_token word)
{
    (void)word;
    return choose_space(r, &r->pen.stroke);
}

static const char *set_fill(struct rewriter *r, struct scan_token word)
{
    (void)word;
    return set_colour(r, &r->pen.fill);
}

static const char *set_stroke(struct rewriter *r, struct scan_token word)
{
    (void)word;
    return set_colour(r, &r->pen.stroke);
}

#define WORD_MAX 3

/* The frequent ones first: most of a drawing is lines and curves.  Words have
 * NULs up to four bytes, which are compared as one number. */
static const struct {
    char word[WORD_MAX + 1];
    const char *(*obey)(struct rewriter *r, struct scan_token word);
} operators[] = {
    {"c", add_path},       {"l", add_path},     {"m", add_path},
    {"h", add_path},       {"re", add_path},    {"f", fill_path},
    {"q", save},           {"Q", restore},      {"rg", fill_rgb},
    {"RG", stroke_rgb},    {"S", stroke_path},  {"Tj", show_text},
    {"TJ", show_text},     {"Do", paint_other}, {"f*", fill_path},
    {"n", drop_path},      {"g", fill_grey},    {"G", stroke_grey},
    {"k", fill_cmyk},      {"K", stroke_cmyk},  {"cs", choose_fill},
    {"CS", choose_stroke}, {"sc", set_fill},    {"scn", set_fill},
    {"SC", set_stroke},    {"SCN", set_stroke}, {"BI", put_inline},
    {"v", add_path},       {"y", add_path},     {"F", fill_path},
    {"s", stroke_path},    {"B", paint_path},   {"B*", paint_path},
    {"b", paint_path},     {"b*", paint_path},  {"sh", paint_other},
    {"cm", set_ctm},       {"BT", begin_text},  {"ET", end_text},
    {"Tf", set_font},      {"Tm", set_matrix},  {"'", show_text},
    {"\"", show_text},
};

static uint32_t pack(const char *word, size_t size)
{
    uint32_t packed = 0;

    memcpy(&packed, word, size);
    return packed;
}

static const char *obey(struct rewriter *r, struct scan_token word)
{
    if (word.size > WORD_MAX)
        return NULL;
    uint32_t packed = pack(word.text, word.size);
    for (size_t i = 0; i < G_N_ELEMENTS(operators); i++)
        if (packed == pack(operators[i].word, sizeof operators[i].word))
            return operators[i].obey(r, word);
    return NULL;
}

static const char *rewrite(struct rewriter *r)
{
    for (;;) {
        struct scan_token t = scan_next(&r->scan);
        if (t.kind == SCAN_END)
            return r->scan.fault;
        if (!scan_is_operator(t)) {
            if (r->noperands < OPERANDS_MAX)
                r->operands[r->noperands] = t;
            r->noperands++;
            continue;
        }
        const char *why = obey(r, t);
        if (why)
            return why;
        r->noperands = 0;
    }
}

GString *content_map(const char *bytes, size_t n, const struct content_job *job,
                     bool *used, struct content_fault *fault)
{
    struct rewriter r = {
        .scan = {.at = bytes, .end = bytes + n},
        .job = job,
        .out = g_string_new(NULL),
        .copied = bytes,
        .pen = {.fill = {.kind = MAP_UNKNOWN}, .stroke = {.kind = MAP_UNKNOWN}},
        .used = used,
        .scale = 1,
        .saved = g_array_new(FALSE, FALSE, sizeof(struct pen)),
        .shape = trace_new(),
    };

    r.pen.ctm.a = r.pen.ctm.d = job->scale > 0 ? job->scale : 1;

    *fault = (struct content_fault){rewrite(&r), 0};
    fault->byte = (size_t)(r.scan.at - bytes);
    g_array_free(r.saved, TRUE);
    trace_free(&r.shape);
    if (fault->text || r.copied == bytes) {
        g_string_free(r.out, TRUE);
        return NULL;
    }
    skip_to(&r, bytes + n, bytes + n);
    return r.out;
}
