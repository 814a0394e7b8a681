/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/pdfx_plates.h"

#include "finish/scan.h"

#include <stdlib.h>
#include <string.h>

/* Forms in each other, and operands that are kept. */
#define DEPTH_MAX 20
#define OPERANDS_MAX 6

/* -- Separations as objects -- */

static bool is_separation(const struct pdfx_file *f, qpdf_oh o)
{
    return qpdf_oh_is_array(f->q, o) &&
           qpdf_oh_get_array_n_items(f->q, o) > 0 &&
           qpdf_oh_is_name_and_equals(f->q, qpdf_oh_get_array_item(f->q, o, 0),
                                      "/Separation");
}

static bool is_half(const struct pdfx_file *f, qpdf_oh o)
{
    if (!is_separation(f, o))
        return false;
    if (qpdf_oh_get_array_n_items(f->q, o) != 4)
        return true;
    qpdf_oh looks = qpdf_oh_get_array_item(f->q, o, 2);
    return !qpdf_oh_is_name(f->q, qpdf_oh_get_array_item(f->q, o, 1)) ||
           !(qpdf_oh_is_name(f->q, looks) || qpdf_oh_is_array(f->q, looks)) ||
           !pdfx_file_has(f, qpdf_oh_get_array_item(f->q, o, 3),
                          "/FunctionType");
}

bool pdfx_plates_are_whole(const struct pdfx_file *f)
{
    return pdfx_file_no_object(f, is_half);
}

/* Whether `o` is another Separation of a name that was seen; `f->plates` has
 * what each looked like. */
static bool is_another(const struct pdfx_file *f, qpdf_oh o)
{
    g_autoptr(GString) looks = g_string_new(NULL);

    if (!is_separation(f, o) || is_half(f, o))
        return false;
    g_autofree char *name =
        g_strdup(qpdf_oh_unparse(f->q, qpdf_oh_get_array_item(f->q, o, 1)));
    for (int i = 2; i < 4; i++)
        g_string_append(looks, qpdf_oh_unparse_resolved(
                                   f->q, qpdf_oh_get_array_item(f->q, o, i)));
    const char *before = g_hash_table_lookup(f->plates, name);
    bool other = before && strcmp(before, looks->str) != 0;
    if (!before)
        g_hash_table_insert(f->plates, g_steal_pointer(&name),
                            g_strdup(looks->str));
    return other;
}

bool pdfx_plates_agree(const struct pdfx_file *f)
{
    g_hash_table_remove_all(f->plates);
    return pdfx_file_no_object(f, is_another);
}

/* -- What the pages paint -- */

struct matrix {
    double a, b, c, d, e, f;
};

struct pen {
    struct matrix ctm;
    char *fill, *stroke; /* names of spot inks, interned; NULL: none */
    bool fill_over, stroke_over;
};

struct painter {
    const struct pdfx_file *f;
    qpdf_oh resources;
    struct pen pen;
    double bleed[4];
    GArray *segments; /* of the path: boxes of four, on the page */
    double x, y;      /* where the path is */
    int depth;
    bool registers_inside, knocks_out;
};

static struct matrix multiply(struct matrix m, struct matrix n)
{
    return (struct matrix){
        m.a * n.a + m.b * n.c,       m.a * n.b + m.b * n.d,
        m.c * n.a + m.d * n.c,       m.c * n.b + m.d * n.d,
        m.e * n.a + m.f * n.c + n.e, m.e * n.b + m.f * n.d + n.f};
}

/* The box of a line between two points, or of two corners. */
static void add_segment(struct painter *p, double x1, double y1, double x2,
                        double y2)
{
    const struct matrix *m = &p->pen.ctm;
    double ax = m->a * x1 + m->c * y1 + m->e, ay = m->b * x1 + m->d * y1 + m->f;
    double bx = m->a * x2 + m->c * y2 + m->e, by = m->b * x2 + m->d * y2 + m->f;
    double box[4] = {MIN(ax, bx), MIN(ay, by), MAX(ax, bx), MAX(ay, by)};

    g_array_append_vals(p->segments, box, 4);
}

static bool lies_inside(const struct painter *p)
{
    const double *at = (const double *)(const void *)p->segments->data;

    for (guint i = 0; i + 3 < p->segments->len; i += 4)
        if (at[i] < p->bleed[2] && at[i + 2] > p->bleed[0] &&
            at[i + 1] < p->bleed[3] && at[i + 3] > p->bleed[1])
            return true;
    return false;
}

static void judge(struct painter *p, const char *ink, bool over, bool inside)
{
    if (!ink)
        return;
    if (strcmp(ink, "/All") == 0)
        p->registers_inside |= inside;
    else
        p->knocks_out |= !over;
}

static void paint(struct painter *p, bool fills, bool strokes)
{
    bool inside = lies_inside(p);

    if (fills)
        judge(p, p->pen.fill, p->pen.fill_over, inside);
    if (strokes)
        judge(p, p->pen.stroke, p->pen.stroke_over, inside);
    g_array_set_size(p->segments, 0);
}

static qpdf_oh find_resource(const struct painter *p, const char *category,
                             const char *name)
{
    return pdfx_file_find(p->f, pdfx_file_find(p->f, p->resources, category),
                          name);
}

static char *find_ink(const struct painter *p, const char *name)
{
    qpdf_oh space = find_resource(p, "/ColorSpace", name);

    if (!is_separation(p->f, space) || is_half(p->f, space))
        return NULL;
    return (char *)g_intern_string(
        qpdf_oh_unparse(p->f->q, qpdf_oh_get_array_item(p->f->q, space, 1)));
}

static void set_state(struct painter *p, const char *name)
{
    qpdf_oh state = find_resource(p, "/ExtGState", name);
    qpdf_oh stroke = pdfx_file_find(p->f, state, "/OP");
    qpdf_oh fill = pdfx_file_find(p->f, state, "/op");

    if (!qpdf_oh_is_null(p->f->q, stroke)) /* it is both, unless /op is there */
        p->pen.stroke_over = p->pen.fill_over =
            qpdf_oh_get_bool_value(p->f->q, stroke);
    if (!qpdf_oh_is_null(p->f->q, fill))
        p->pen.fill_over = qpdf_oh_get_bool_value(p->f->q, fill);
}

static void follow(struct painter *p, const char *bytes, size_t n);

static struct matrix read_matrix(const struct painter *p, qpdf_oh form)
{
    double v[6] = {1, 0, 0, 1, 0, 0};
    qpdf_oh array = pdfx_file_find(p->f, form, "/Matrix");

    for (int i = 0; i < 6 && qpdf_oh_is_array(p->f->q, array); i++)
        qpdf_oh_get_value_as_number(
            p->f->q, qpdf_oh_get_array_item(p->f->q, array, i), &v[i]);
    return (struct matrix){v[0], v[1], v[2], v[3], v[4], v[5]};
}

static void follow_form(struct painter *p, const char *name)
{
    qpdf_oh form = find_resource(p, "/XObject", name), all = p->resources;
    qpdf_oh own = pdfx_file_find(p->f, form, "/Resources");
    struct pen before = p->pen;
    unsigned char *bytes = NULL;
    size_t n = 0;

    if (p->depth == DEPTH_MAX || !qpdf_oh_is_stream(p->f->q, form) ||
        !pdfx_file_has_name(p->f, form, "/Subtype", "/Form"))
        return;
    p->depth++;
    p->pen.ctm = multiply(read_matrix(p, form), p->pen.ctm);
    if (qpdf_oh_is_dictionary(p->f->q, own))
        p->resources = own;
    qpdf_oh_get_stream_data(p->f->q, form, qpdf_dl_generalized, NULL, &bytes,
                            &n);
    follow(p, (const char *)bytes, n);
    free(bytes);
    p->pen = before;
    p->resources = all;
    p->depth--;
}

struct operation {
    struct scan_token word, last;
    double v[OPERANDS_MAX];
    size_t n;
};

static bool is_one_of(struct scan_token word, const char *const *words)
{
    while (*words && !scan_is(word, *words))
        words++;
    return *words != NULL;
}

static void add_path(struct painter *p, const struct operation *o)
{
    double x = o->n >= 2 ? o->v[o->n - 2] : 0,
           y = o->n >= 2 ? o->v[o->n - 1] : 0;

    if (scan_is(o->word, "re")) {
        add_segment(p, o->v[0], o->v[1], o->v[0] + o->v[2], o->v[1] + o->v[3]);
        return;
    }
    if (!scan_is(o->word, "m"))
        add_segment(p, p->x, p->y, x, y);
    p->x = x;
    p->y = y;
}

static void choose(struct painter *p, const struct operation *o)
{
    static const char *const fills[] = {"g", "rg", "k", NULL};
    static const char *const strokes[] = {"G", "RG", "K", NULL};
    g_autofree char *name = o->last.kind == SCAN_NAME
                                ? g_strndup(o->last.text, o->last.size)
                                : NULL;

    if (is_one_of(o->word, fills))
        p->pen.fill = NULL;
    else if (is_one_of(o->word, strokes))
        p->pen.stroke = NULL;
    else if (name && scan_is(o->word, "cs"))
        p->pen.fill = find_ink(p, name);
    else if (name && scan_is(o->word, "CS"))
        p->pen.stroke = find_ink(p, name);
    else if (name && scan_is(o->word, "gs"))
        set_state(p, name);
    else if (name && scan_is(o->word, "Do"))
        follow_form(p, name);
    else if (scan_is(o->word, "cm"))
        p->pen.ctm = multiply((struct matrix){o->v[0], o->v[1], o->v[2],
                                              o->v[3], o->v[4], o->v[5]},
                              p->pen.ctm);
}

static void obey(struct painter *p, const struct operation *o)
{
    static const char *const paths[] = {"m", "l", "c", "v", "y", "re", NULL};
    static const char *const fills[] = {"f",  "F", "f*", "Tj",
                                        "TJ", "'", "\"", NULL};
    static const char *const strokes[] = {"S", "s", NULL};
    static const char *const both[] = {"B", "B*", "b", "b*", NULL};

    if (is_one_of(o->word, paths))
        add_path(p, o);
    else if (is_one_of(o->word, fills))
        paint(p, true, false);
    else if (is_one_of(o->word, strokes))
        paint(p, false, true);
    else if (is_one_of(o->word, both))
        paint(p, true, true);
    else if (scan_is(o->word, "n"))
        g_array_set_size(p->segments, 0);
    else
        choose(p, o);
}

static void save_or_restore(struct painter *p, GArray *saved,
                            struct scan_token word)
{
    if (scan_is(word, "q")) {
        g_array_append_val(saved, p->pen);
    } else if (scan_is(word, "Q") && saved->len) {
        p->pen = g_array_index(saved, struct pen, saved->len - 1);
        g_array_set_size(saved, saved->len - 1);
    }
}

static void follow(struct painter *p, const char *bytes, size_t n)
{
    g_autoptr(GArray) saved = g_array_new(FALSE, FALSE, sizeof(struct pen));
    struct scan s = {.at = bytes, .end = bytes + n};
    struct operation o = {.n = 0};

    for (;;) {
        struct scan_token t = scan_next(&s);
        if (t.kind == SCAN_END)
            return;
        if (scan_is_operator(t)) {
            o.word = t;
            save_or_restore(p, saved, t);
            obey(p, &o);
            o = (struct operation){.n = 0};
            continue;
        }
        o.last = t;
        if (o.n < OPERANDS_MAX && scan_number(t, &o.v[o.n]))
            o.n++;
    }
}

static struct painter follow_page(const struct pdfx_file *f, qpdf_oh page)
{
    struct painter p = {
        .f = f,
        .resources = pdfx_file_find(f, page, "/Resources"),
        .pen = {.ctm = {1, 0, 0, 1, 0, 0}},
        .segments = g_array_new(FALSE, FALSE, sizeof(double)),
    };
    unsigned char *bytes = NULL;
    size_t n = 0;

    if (!pdfx_file_read_box(f, page, "/BleedBox", p.bleed))
        pdfx_file_read_box(f, page, "/TrimBox", p.bleed);
    qpdf_oh_get_page_content_data(f->q, page, &bytes, &n);
    if (n)
        follow(&p, (const char *)bytes, n);
    free(bytes);
    g_array_unref(p.segments);
    return p;
}

static bool registers_outside(const struct pdfx_file *f, qpdf_oh page)
{
    return !follow_page(f, page).registers_inside;
}

static bool prints_over(const struct pdfx_file *f, qpdf_oh page)
{
    return !follow_page(f, page).knocks_out;
}

bool pdfx_plates_register_outside(const struct pdfx_file *f)
{
    return pdfx_file_every_page(f, registers_outside);
}

bool pdfx_plates_overprint(const struct pdfx_file *f)
{
    return pdfx_file_every_page(f, prints_over);
}
