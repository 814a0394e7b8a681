/* SPDX-License-Identifier: GPL-3.0-or-later
 * A content stream's graphics state is followed as far as it tells size, place
 * and ink (ISO 32000-1, 8.4).  Clips count as the rectangles around them; text
 * is passed over: art has none (art/tame.h). */
#include "finish/look.h"

#include "finish/dose.h"
#include "finish/inline.h"
#include "finish/mark.h"
#include "finish/scan.h"
#include "finish/space.h"
#include "finish/trace.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define OPERANDS_MAX 6

/* Forms in each other. */
#define DEPTH_MAX 12

struct look {
    const struct opened *file;
    qpdf_data q; /* of it */
    struct mark_page *page;
    qpdf_oh resources;
    struct scan scan;
    struct scan_token operands[OPERANDS_MAX];
    double n[OPERANDS_MAX]; /* those that are numbers; 0 */
    size_t noperands;
    struct trace_matrix base; /* where patterns lie */
    struct mark_pen pen;
    GArray *saved;      /* of struct mark_pen */
    GHashTable *states; /* name of one -> struct state */
    struct trace_path path;
    bool clips; /* the path, when it has been painted */
    int depth;
};

static void look_content(struct look *l, const char *bytes, size_t n);
static void look_pattern(struct look *l, qpdf_oh pattern);

static void end_path(struct look *l, bool fills, bool strokes)
{
    if (fills && l->path.points->len && l->pen.tones[MARK_FILL].cell)
        look_pattern(l, l->pen.tones[MARK_FILL].cell);
    else if (fills && l->path.points->len)
        mark_fill(l->page, &l->pen, &l->path);
    if (strokes && l->path.points->len)
        mark_stroke(l->page, &l->pen, &l->path);
    if (l->clips)
        l->pen.clip = trace_meet(l->pen.clip, trace_bounds(&l->path));
    l->clips = false;
    g_array_set_size(l->path.points, 0);
}

/* -- Inks -- */

static void set_inks(struct look *l, struct mark_tone *tone, double c, double m,
                     double y, double k)
{
    *tone = (struct mark_tone){.known = true,
                               .flat = true,
                               .inks = {100 * c, 100 * m, 100 * y, 100 * k}};
    tone->over = dose_sum(tone->inks) > l->page->limit;
}

static void set_numbers(struct look *l, struct mark_tone *tone, size_t n)
{
    const double *v = l->n;

    if (n == 4)
        set_inks(l, tone, v[0], v[1], v[2], v[3]);
    else if (n == 1)
        set_inks(l, tone, 0, 0, 0, 1 - v[0]);
    else if (n == 3 && v[0] == 0 && v[1] == 0 && v[2] == 0)
        set_inks(l, tone, 0, 0, 0, 1);
    else if (n == 3)
        set_inks(l, tone, 1 - v[0], 1 - v[1], 1 - v[2], 0);
    else
        *tone = (struct mark_tone){.known = false};
}

/* -- Resources -- */

static qpdf_oh find_resource(const struct look *l, const char *category,
                             struct scan_token name)
{
    qpdf_data q = l->q;
    g_autofree char *key = g_strndup(name.text, name.size);
    qpdf_oh dict = qpdf_oh_get_key_if_dict(q, l->resources, category);

    return name.kind == SCAN_NAME ? qpdf_oh_get_key_if_dict(q, dict, key)
                                  : qpdf_oh_new_null(q);
}

static struct trace_matrix read_matrix(const struct look *l, qpdf_oh dict)
{
    struct space_pass p = {.q = l->q};
    double v[6];

    if (!space_read_numbers(&p, qpdf_oh_get_key(p.q, dict, "/Matrix"), v, 6))
        return TRACE_UNIT;
    return (struct trace_matrix){v[0], v[1], v[2], v[3], v[4], v[5]};
}

/* A form or the cell of a pattern, with a pen of its own. */
static void look_stream(struct look *l, qpdf_oh stream, struct mark_pen pen)
{
    qpdf_data q = l->q;
    qpdf_oh own = qpdf_oh_get_key(q, qpdf_oh_get_dict(q, stream), "/Resources");
    struct look inner = {
        .file = l->file,
        .q = q,
        .page = l->page,
        .resources = qpdf_oh_is_dictionary(q, own) ? own : l->resources,
        .base = pen.ctm,
        .pen = pen,
        .depth = l->depth + 1,
    };
    gsize n = 0;

    if (l->depth == DEPTH_MAX)
        return;
    g_autoptr(GBytes) text = opened_text(l->file, stream);
    const char *bytes = text ? g_bytes_get_data(text, &n) : NULL;
    look_content(&inner, n ? bytes : "", n);
}

/* Its marks are as many as fit into the path. */
static void look_pattern(struct look *l, qpdf_oh pattern)
{
    qpdf_data q = l->q;
    qpdf_oh dict = qpdf_oh_get_dict(q, pattern);
    guint first = l->page->marks->len, grounds = l->page->grounds->len;
    double across = 0, down = 0;
    struct mark_pen pen = l->pen;

    pen.ctm = trace_multiply(read_matrix(l, dict), l->base);
    pen.clip = (struct trace_box){-1e30, -1e30, 1e30, 1e30};
    qpdf_oh_get_value_as_number(q, qpdf_oh_get_key(q, dict, "/XStep"), &across);
    qpdf_oh_get_value_as_number(q, qpdf_oh_get_key(q, dict, "/YStep"), &down);
    look_stream(l, pattern, pen);
    double cell = fabs(across * down) * pow(trace_scale(pen.ctm), 2);
    struct trace_box box = trace_meet(trace_bounds(&l->path), l->pen.clip);
    for (guint i = first; i < l->page->marks->len; i++) {
        struct inspect_mark *m =
            &g_array_index(l->page->marks, struct inspect_mark, i);
        struct inspect_mark at = mark_make(l->page, &l->pen, m->kind, box);
        m->area *= cell > 0 ? trace_box_area(box) / cell : 1;
        m->x = at.x, m->y = at.y, m->w = at.w, m->h = at.h;
    }
    g_array_set_size(l->page->grounds, grounds);
}

static void set_pattern(struct look *l, int which, struct scan_token name)
{
    qpdf_data q = l->q;
    qpdf_oh pattern = find_resource(l, "/Pattern", name);
    struct dose dose = {.over = 0};
    struct mark_tone *tone = &l->pen.tones[which];

    *tone = (struct mark_tone){.known = false};
    if (qpdf_oh_is_stream(q, pattern)) {
        tone->cell = pattern;
        return;
    }
    qpdf_oh shading = qpdf_oh_get_key_if_dict(q, pattern, "/Shading");
    if (dose_shading(q, shading, l->page->limit, &dose)) {
        *tone = (struct mark_tone){.known = true, .over = dose.over};
        memcpy(tone->inks, dose.inks, sizeof tone->inks);
    }
}

static void set_colour(struct look *l, int which)
{
    size_t n = l->noperands;

    if (n && n <= OPERANDS_MAX && l->operands[n - 1].kind == SCAN_NAME)
        set_pattern(l, which, l->operands[n - 1]);
    else
        set_numbers(l, &l->pen.tones[which], n);
}

static bool read_bool(qpdf_data q, qpdf_oh dict, const char *key, bool now)
{
    QPDF_BOOL v = QPDF_FALSE;

    return qpdf_oh_get_value_as_bool(q, qpdf_oh_get_key(q, dict, key), &v)
               ? v != QPDF_FALSE
               : now;
}

/* What a dictionary of graphics state says, and what it leaves as it is. */
struct state {
    double alpha[2];
    bool overprint[2], masked;
    bool has_alpha[2], has_overprint[2], has_mask;
};

static struct state *read_state(const struct look *l, struct scan_token name)
{
    static const char *const alphas[] = {
        [MARK_FILL] = "/ca", [MARK_STROKE] = "/CA"};
    static const char *const overprints[] = {
        [MARK_FILL] = "/op", [MARK_STROKE] = "/OP"};
    qpdf_data q = l->q;
    qpdf_oh dict = find_resource(l, "/ExtGState", name);
    struct state *s = g_new0(struct state, 1);

    if (!qpdf_oh_is_dictionary(q, dict))
        return s;
    for (int i = MARK_FILL; i <= MARK_STROKE; i++) {
        s->has_alpha[i] = qpdf_oh_get_value_as_number(
            q, qpdf_oh_get_key(q, dict, alphas[i]), &s->alpha[i]);
        s->overprint[i] = read_bool(q, dict, overprints[i], false);
        s->has_overprint[i] =
            read_bool(q, dict, overprints[i], true) == s->overprint[i];
    }
    s->has_mask = qpdf_oh_has_key(q, dict, "/SMask");
    s->masked = s->has_mask &&
                qpdf_oh_is_dictionary(q, qpdf_oh_get_key(q, dict, "/SMask"));
    return s;
}

/* cairo sets the same few again and again, and qpdf takes long to tell. */
static const struct state *find_state(struct look *l, struct scan_token name)
{
    g_autofree char *key = g_strndup(name.text, name.size);
    struct state *s = g_hash_table_lookup(l->states, key);

    if (s)
        return s;
    s = read_state(l, name);
    g_hash_table_insert(l->states, g_steal_pointer(&key), s);
    return s;
}

static void set_state(struct look *l, struct scan_token word)
{
    const struct state *s = find_state(l, l->operands[0]);
    struct mark_pen *pen = &l->pen;

    (void)word;
    for (int i = MARK_FILL; i <= MARK_STROKE; i++) {
        if (s->has_alpha[i])
            pen->alpha[i] = s->alpha[i];
        if (s->has_overprint[i])
            pen->overprint[i] = s->overprint[i];
    }
    if (s->has_mask)
        pen->masked = s->masked;
}

static void paint_image(struct look *l, qpdf_oh image)
{
    qpdf_data q = l->q;
    qpdf_oh dict = qpdf_oh_get_dict(q, image);
    struct trace_matrix m = l->pen.ctm;
    struct inspect_mark mark =
        mark_make(l->page, &l->pen, INSPECT_IMAGE, trace_square(m));
    struct dose dose = {.over = 0};

    if (mark.w <= 0 || mark.h <= 0 || read_bool(q, dict, "/ImageMask", false))
        return;
    qpdf_oh_get_value_as_int(q, qpdf_oh_get_key(q, dict, "/Width"),
                             &mark.width);
    qpdf_oh_get_value_as_int(q, qpdf_oh_get_key(q, dict, "/Height"),
                             &mark.height);
    mark.ppi =
        72 * fmin(mark.width / hypot(m.a, m.b), mark.height / hypot(m.c, m.d));
    mark.area = mark.w * mark.h;
    mark.tinted = mark_part(&l->pen, MARK_FILL) == 1 &&
                  dose_image(q, image, l->page->limit, &dose);
    memcpy(mark.inks, dose.inks, sizeof mark.inks);
    mark.over = dose.over;
    g_array_append_val(l->page->marks, mark);
}

static void paint_object(struct look *l, struct scan_token word)
{
    qpdf_data q = l->q;
    qpdf_oh object = find_resource(l, "/XObject", l->operands[0]);
    struct mark_pen pen = l->pen;

    (void)word;
    if (!qpdf_oh_is_stream(q, object))
        return;
    qpdf_oh dict = qpdf_oh_get_dict(q, object);
    qpdf_oh kind = qpdf_oh_get_key(q, dict, "/Subtype");
    if (qpdf_oh_is_name_and_equals(q, kind, "/Image"))
        paint_image(l, object);
    if (!qpdf_oh_is_name_and_equals(q, kind, "/Form"))
        return;
    pen.ctm = trace_multiply(read_matrix(l, dict), pen.ctm);
    pen.part = mark_part(&pen, MARK_FILL);
    pen.alpha[MARK_FILL] = pen.alpha[MARK_STROKE] = 1;
    pen.masked = false;
    look_stream(l, object, pen);
}

static void paint_shading(struct look *l, struct scan_token word)
{
    qpdf_oh shading = find_resource(l, "/Shading", l->operands[0]);
    struct dose dose = {.over = 0};
    struct mark_tone own = l->pen.tones[MARK_FILL];
    struct trace_path path = trace_new();
    struct trace_box b = l->pen.clip;
    const double all[] = {b.x0, b.y0, b.x1 - b.x0, b.y1 - b.y0};

    (void)word;
    if (dose_shading(l->q, shading, l->page->limit, &dose)) {
        l->pen.tones[MARK_FILL] =
            (struct mark_tone){.known = true, .over = dose.over};
        memcpy(l->pen.tones[MARK_FILL].inks, dose.inks, sizeof dose.inks);
        trace_add_rectangle(&path, all, TRACE_UNIT);
        mark_fill(l->page, &l->pen, &path);
        l->pen.tones[MARK_FILL] = own;
    }
    trace_free(&path);
}

/* -- Operators -- */

static void save(struct look *l, struct scan_token word)
{
    (void)word;
    g_array_append_val(l->saved, l->pen);
}

static void restore(struct look *l, struct scan_token word)
{
    (void)word;
    if (l->saved->len == 0)
        return;
    l->pen = g_array_index(l->saved, struct mark_pen, l->saved->len - 1);
    g_array_set_size(l->saved, l->saved->len - 1);
}

static void set_ctm(struct look *l, struct scan_token word)
{
    const double *n = l->n;
    struct trace_matrix m = {n[0], n[1], n[2], n[3], n[4], n[5]};

    (void)word;
    l->pen.ctm = trace_multiply(m, l->pen.ctm);
}

static void set_width(struct look *l, struct scan_token word)
{
    (void)word;
    l->pen.width = l->n[0];
}

static void set_clip(struct look *l, struct scan_token word)
{
    (void)word;
    l->clips = true;
}

static void add_path(struct look *l, struct scan_token word)
{
    trace_add(&l->path, word.text[0], l->n, l->pen.ctm);
}

static void add_rectangle(struct look *l, struct scan_token word)
{
    (void)word;
    trace_add_rectangle(&l->path, l->n, l->pen.ctm);
}

static void fill_path(struct look *l, struct scan_token word)
{
    (void)word;
    end_path(l, true, false);
}

static void stroke_path(struct look *l, struct scan_token word)
{
    (void)word;
    end_path(l, false, true);
}

static void paint_path(struct look *l, struct scan_token word)
{
    (void)word;
    end_path(l, true, true);
}

static void drop_path(struct look *l, struct scan_token word)
{
    (void)word;
    end_path(l, false, false);
}

static void set_fill(struct look *l, struct scan_token word)
{
    (void)word;
    set_colour(l, MARK_FILL);
}

static void set_stroke(struct look *l, struct scan_token word)
{
    (void)word;
    set_colour(l, MARK_STROKE);
}

#define WORD_MAX 3

/* The frequent ones first, as in content.c. */
static const struct {
    char word[WORD_MAX + 1];
    void (*obey)(struct look *l, struct scan_token word);
} operators[] = {
    {"c", add_path},       {"l", add_path},       {"m", add_path},
    {"f", fill_path},      {"q", save},           {"Q", restore},
    {"re", add_rectangle}, {"k", set_fill},       {"g", set_fill},
    {"rg", set_fill},      {"n", drop_path},      {"W", set_clip},
    {"cm", set_ctm},       {"gs", set_state},     {"w", set_width},
    {"S", stroke_path},    {"K", set_stroke},     {"G", set_stroke},
    {"RG", set_stroke},    {"Do", paint_object},  {"f*", fill_path},
    {"W*", set_clip},      {"sc", set_fill},      {"scn", set_fill},
    {"SC", set_stroke},    {"SCN", set_stroke},   {"v", add_path},
    {"y", add_path},       {"F", fill_path},      {"s", stroke_path},
    {"B", paint_path},     {"B*", paint_path},    {"b", paint_path},
    {"b*", paint_path},    {"sh", paint_shading},
};

static void obey(struct look *l, struct scan_token word)
{
    for (size_t i = 0; i < G_N_ELEMENTS(operators); i++) {
        const char *own = operators[i].word;
        if (own[0] == word.text[0] && scan_is(word, own)) {
            operators[i].obey(l, word);
            return;
        }
    }
}

/* Small images are passed over: cairo makes them of masks. */
static void pass_inline(struct look *l)
{
    struct inline_image image = {0};

    if (inline_read(&l->scan, &image) ||
        inline_skip(&l->scan, &image, MAP_KEEP))
        l->scan.fault = "an inline image";
}

static void keep_operand(struct look *l, struct scan_token t)
{
    if (l->noperands < OPERANDS_MAX) {
        l->operands[l->noperands] = t;
        if (!scan_number(t, &l->n[l->noperands]))
            l->n[l->noperands] = 0;
    }
    l->noperands++;
}

static void look_content(struct look *l, const char *bytes, size_t n)
{
    struct scan_token t;

    l->scan = (struct scan){.at = bytes, .end = bytes + n};
    l->saved = g_array_new(FALSE, FALSE, sizeof(struct mark_pen));
    l->states = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    l->path = trace_new();
    while ((t = scan_next(&l->scan)).kind != SCAN_END) {
        if (!scan_is_operator(t)) {
            keep_operand(l, t);
            continue;
        }
        if (scan_is(t, "BI"))
            pass_inline(l);
        else
            obey(l, t);
        l->noperands = 0;
        memset(l->n, 0, sizeof l->n);
        memset(l->operands, 0, sizeof l->operands);
    }
    g_array_unref(l->saved);
    g_hash_table_unref(l->states);
    trace_free(&l->path);
}

void look_page(const struct opened *o, size_t number, double limit, double tint,
               GArray *marks)
{
    qpdf_data q = o->q;
    struct space_pass pass = {.q = q};
    qpdf_oh page = qpdf_get_page_n(q, number);
    double box[4] = {0};
    unsigned char *bytes = NULL;
    size_t n = 0;

    space_read_numbers(&pass, qpdf_oh_get_key(q, page, "/MediaBox"), box, 4);
    struct mark_page p;
    mark_init(&p, marks, box[3]);
    p.limit = limit;
    p.tint = tint;
    struct look l = {
        .file = o,
        .q = q,
        .page = &p,
        .resources = qpdf_oh_get_key(q, page, "/Resources"),
        .base = TRACE_UNIT,
        .pen = {.ctm = TRACE_UNIT,
                .clip = {box[0], box[1], box[2], box[3]},
                .alpha = {1, 1},
                .part = 1,
                .width = 1},
    };
    set_inks(&l, &l.pen.tones[MARK_FILL], 0, 0, 0, 1);
    set_inks(&l, &l.pen.tones[MARK_STROKE], 0, 0, 0, 1);
    if (!(qpdf_oh_get_page_content_data(q, page, &bytes, &n) & QPDF_ERRORS))
        look_content(&l, n ? (const char *)bytes : "", n);
    free(bytes);
    mark_end(&p);
    mark_fini(&p);
}
