/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/shade.h"

#include <math.h>
#include <stdlib.h>

/* Colours in a table.  The curve between two of them is flat enough that
 * 32 pieces stay within a thousandth of it. */
#define SAMPLES 33

/* Half of what a byte can tell apart: a line this near is right. */
#define NEAR (0.5 / 255)

/* Stitched functions in each other.  cairo's is one, around simple ones. */
#define DEPTH_MAX 8

/* The ends of a simple function (ISO 32000-1, 7.10.3). */
struct curve {
    enum map_kind kind;
    double from[4], to[4], exponent, domain[2];
};

static double find_part(const struct curve *c, double at)
{
    double x = c->domain[0] + at * (c->domain[1] - c->domain[0]);

    return c->exponent == 1 ? x : pow(x, c->exponent);
}

static void mix(const struct curve *c, double at, double *colour)
{
    double part = find_part(c, at);

    for (int i = 0; i < map_size(c->kind); i++)
        colour[i] = c->from[i] + part * (c->to[i] - c->from[i]);
}

static void map_at(const struct space_pass *p, const struct curve *c, double at,
                   double *inks)
{
    double colour[4];

    if (p->map->between && c->kind == MAP_RGB) {
        p->map->between(p->map, c->from, c->to, find_part(c, at), inks);
        return;
    }
    mix(c, at, colour);
    map_colour(p->map, c->kind, colour, inks);
}

static bool is_straight(const struct space_pass *p, const struct curve *c)
{
    double first[MAP_INKS_MAX], last[MAP_INKS_MAX], inks[MAP_INKS_MAX];

    if (c->exponent != 1 || c->domain[0] != 0 || c->domain[1] != 1)
        return false;
    map_at(p, c, 0, first);
    map_at(p, c, 1, last);
    for (int k = 1; k < SAMPLES - 1; k++) {
        double at = (double)k / (SAMPLES - 1);
        map_at(p, c, at, inks);
        for (int i = 0; i < p->map->n; i++)
            if (fabs(inks[i] - first[i] - at * (last[i] - first[i])) > NEAR)
                return false;
    }
    return true;
}

static qpdf_oh copy_keys(struct space_pass *p, qpdf_oh from, qpdf_oh to,
                         const char *const *keys)
{
    for (size_t i = 0; keys[i]; i++)
        if (qpdf_oh_has_key(p->q, from, keys[i]))
            qpdf_oh_replace_key(p->q, to, keys[i],
                                qpdf_oh_get_key(p->q, from, keys[i]));
    return to;
}

/* -- Tables of samples, in 16 bits, so that their ends are exact -- */

static void add_sample(const struct space_pass *p, GByteArray *samples,
                       const double *inks)
{
    for (int i = 0; i < p->map->n; i++) {
        long v = lround(CLAMP(inks[i], 0, 1) * 65535);
        uint8_t pair[2] = {(uint8_t)(v >> 8), (uint8_t)(v & 255)};
        g_byte_array_append(samples, pair, 2);
    }
}

/* A function that takes the samples; consumes them.  Its domain and size are
 * the caller's to add. */
static qpdf_oh new_table(struct space_pass *p, GByteArray *samples)
{
    qpdf_data q = p->q;
    qpdf_oh table = qpdf_oh_new_stream(q), dict = qpdf_oh_get_dict(q, table);
    qpdf_oh range = qpdf_oh_new_array(q);

    for (int i = 0; i < p->map->n; i++) {
        qpdf_oh_append_item(q, range, qpdf_oh_new_integer(q, 0));
        qpdf_oh_append_item(q, range, qpdf_oh_new_integer(q, 1));
    }
    qpdf_oh_replace_key(q, dict, "/FunctionType", qpdf_oh_new_integer(q, 0));
    qpdf_oh_replace_key(q, dict, "/Range", range);
    qpdf_oh_replace_key(q, dict, "/BitsPerSample", qpdf_oh_new_integer(q, 16));
    flate_put(p->flate, table, samples->data, samples->len);
    g_byte_array_unref(samples);
    return table;
}

static qpdf_oh sample_curve(struct space_pass *p, qpdf_oh function,
                            const struct curve *c)
{
    static const char *const keys[] = {"/Domain", NULL};
    GByteArray *samples = g_byte_array_new();

    for (int k = 0; k < SAMPLES; k++) {
        double inks[MAP_INKS_MAX];
        map_at(p, c, (double)k / (SAMPLES - 1), inks);
        add_sample(p, samples, inks);
    }
    qpdf_oh table = new_table(p, samples), dict = qpdf_oh_get_dict(p->q, table);
    qpdf_oh_replace_key(
        p->q, dict, "/Size",
        qpdf_oh_wrap_in_array(p->q, qpdf_oh_new_integer(p->q, SAMPLES)));
    copy_keys(p, function, dict, keys);
    return table;
}

/* A table that is there gets its own samples mapped, of 8 or 16 bits. */
static qpdf_oh map_table(struct space_pass *p, qpdf_oh function,
                         enum map_kind kind)
{
    static const char *const keys[] = {"/Domain", "/Size", "/Encode", NULL};
    qpdf_oh dict = qpdf_oh_get_dict(p->q, function);
    int bits = 0, parts = map_size(kind);
    double ends[8];
    unsigned char *bytes = NULL;
    size_t n = 0;

    qpdf_oh_get_value_as_int(
        p->q, qpdf_oh_get_key(p->q, dict, "/BitsPerSample"), &bits);
    if ((bits != 8 && bits != 16) ||
        (!space_read_numbers(p, qpdf_oh_get_key(p->q, dict, "/Decode"), ends,
                             2 * parts) &&
         !space_read_numbers(p, qpdf_oh_get_key(p->q, dict, "/Range"), ends,
                             2 * parts)) ||
        !space_read_stream(p, function, &bytes, &n) || n == 0) {
        p->fault = "a table of samples that is not right";
        free(bytes);
        return function;
    }
    GByteArray *samples = g_byte_array_new();
    size_t wide = (size_t)bits / 8, step = wide * (size_t)parts;
    for (size_t at = 0; at + step <= n; at += step) {
        double colour[4], inks[MAP_INKS_MAX];
        for (size_t i = 0; i < (size_t)parts; i++) {
            const unsigned char *b = bytes + at + i * wide;
            double v = wide == 1 ? b[0] / 255.0 : (b[0] * 256 + b[1]) / 65535.0;
            colour[i] = ends[2 * i] + v * (ends[2 * i + 1] - ends[2 * i]);
        }
        map_colour(p->map, kind, colour, inks);
        add_sample(p, samples, inks);
    }
    free(bytes);
    qpdf_oh table = new_table(p, samples);
    copy_keys(p, dict, qpdf_oh_get_dict(p->q, table), keys);
    return table;
}

/* -- Functions -- */

static bool read_curve(const struct space_pass *p, qpdf_oh function,
                       enum map_kind kind, struct curve *c)
{
    qpdf_data q = p->q;

    *c = (struct curve){.kind = kind};
    return space_read_numbers(p, qpdf_oh_get_key(q, function, "/C0"), c->from,
                              map_size(kind)) &&
           space_read_numbers(p, qpdf_oh_get_key(q, function, "/C1"), c->to,
                              map_size(kind)) &&
           space_read_numbers(p, qpdf_oh_get_key(q, function, "/Domain"),
                              c->domain, 2) &&
           qpdf_oh_get_value_as_number(q, qpdf_oh_get_key(q, function, "/N"),
                                       &c->exponent) &&
           c->domain[0] >= 0 && c->exponent > 0;
}

static qpdf_oh map_curve(struct space_pass *p, qpdf_oh function,
                         enum map_kind kind)
{
    static const char *const keys[] = {"/FunctionType", "/Domain", "/N", NULL};
    struct curve c;
    double inks[MAP_INKS_MAX];

    if (!read_curve(p, function, kind, &c)) {
        p->fault = "a function between colours that is not right";
        return function;
    }
    if (!is_straight(p, &c))
        return sample_curve(p, function, &c);

    qpdf_oh to = copy_keys(p, function, qpdf_oh_new_dictionary(p->q), keys);
    map_at(p, &c, 0, inks);
    qpdf_oh_replace_key(p->q, to, "/C0", space_new_colour(p, inks));
    map_at(p, &c, 1, inks);
    qpdf_oh_replace_key(p->q, to, "/C1", space_new_colour(p, inks));
    return qpdf_make_indirect_object(p->q, to);
}

static qpdf_oh map_function(struct space_pass *p, qpdf_oh function,
                            enum map_kind kind);

static qpdf_oh map_stitched(struct space_pass *p, qpdf_oh function,
                            enum map_kind kind)
{
    static const char *const keys[] = {"/FunctionType", "/Domain", "/Bounds",
                                       "/Encode", NULL};
    qpdf_oh parts = qpdf_oh_get_key(p->q, function, "/Functions");
    qpdf_oh mapped = qpdf_oh_new_array(p->q);
    int n = qpdf_oh_is_array(p->q, parts)
                ? qpdf_oh_get_array_n_items(p->q, parts)
                : 0;

    for (int i = 0; i < n && !p->fault; i++) {
        qpdf_oh part = qpdf_oh_get_array_item(p->q, parts, i);
        qpdf_oh_append_item(p->q, mapped, map_function(p, part, kind));
    }
    qpdf_oh to = copy_keys(p, function, qpdf_oh_new_dictionary(p->q), keys);
    qpdf_oh_replace_key(p->q, to, "/Functions", mapped);
    return qpdf_make_indirect_object(p->q, to);
}

static qpdf_oh map_any(struct space_pass *p, qpdf_oh function,
                       enum map_kind kind)
{
    bool stream = qpdf_oh_is_stream(p->q, function);
    qpdf_oh dict = stream ? qpdf_oh_get_dict(p->q, function) : function;
    int type = -1;

    qpdf_oh_get_value_as_int(
        p->q, qpdf_oh_get_key_if_dict(p->q, dict, "/FunctionType"), &type);
    if (type == 0 && stream)
        return map_table(p, function, kind);
    if (type == 2 && !stream)
        return map_curve(p, function, kind);
    if (type == 3 && !stream)
        return map_stitched(p, function, kind);
    p->fault = "a function of a kind that cairo does not write";
    return function;
}

/* cairo writes a pair of colours once for all gradients that have it. */
static qpdf_oh map_function(struct space_pass *p, qpdf_oh function,
                            enum map_kind kind)
{
    gpointer id = GINT_TO_POINTER(qpdf_oh_get_object_id(p->q, function));
    gpointer known = id ? g_hash_table_lookup(p->functions, id) : NULL;

    if (known)
        return GPOINTER_TO_UINT(known);
    if (p->depth == DEPTH_MAX) {
        p->fault = "functions too deep in each other";
        return function;
    }
    p->depth++;
    qpdf_oh to = map_any(p, function, kind);
    p->depth--;
    if (id)
        g_hash_table_insert(p->functions, id, GUINT_TO_POINTER(to));
    return to;
}

void shade_map(struct space_pass *p, qpdf_oh shading)
{
    qpdf_oh function = qpdf_oh_get_key_if_dict(p->q, shading, "/Function");
    qpdf_oh dict = qpdf_oh_is_stream(p->q, shading)
                       ? qpdf_oh_get_dict(p->q, shading)
                       : shading;
    enum map_kind kind =
        space_find(p, qpdf_oh_get_key_if_dict(p->q, dict, "/ColorSpace"));

    if (kind == MAP_KEEP)
        return;
    if (map_size(kind) == 0 || qpdf_oh_is_null(p->q, function)) {
        p->fault = "a shading of a kind that cairo does not write";
        return;
    }
    qpdf_oh mapped = map_function(p, function, kind);
    if (p->fault)
        return;
    qpdf_oh_replace_key(p->q, dict, "/Function", mapped);
    space_replace_colour(p, dict, "/Background", kind);
    space_replace(p, dict, "/ColorSpace");
}
