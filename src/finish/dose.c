/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/dose.h"

#include "finish/space.h"

#include <stdlib.h>
#include <string.h>

/* Stitched functions in each other. */
#define DEPTH_MAX 8

/* A mask that lets less through hides. */
#define HIDES 128

/* Colours of a table. */
#define TABLE_MAX 256

struct count {
    struct dose *dose;
    double limit, most;
    size_t n, over;
};

double dose_sum(const double inks[4])
{
    return inks[0] + inks[1] + inks[2] + inks[3];
}

static void count_colour(struct count *c, const double inks[4])
{
    double sum = dose_sum(inks);

    c->n++;
    c->over += sum > c->limit;
    if (sum <= c->most)
        return;
    c->most = sum;
    memcpy(c->dose->inks, inks, sizeof c->dose->inks);
}

static bool end_count(struct count *c)
{
    c->dose->over = c->n ? (double)c->over / (double)c->n : 0;
    return c->n > 0;
}

static bool is_cmyk(qpdf_data q, qpdf_oh space)
{
    if (qpdf_oh_is_array(q, space) && qpdf_oh_get_array_n_items(q, space) == 1)
        space = qpdf_oh_get_array_item(q, space, 0);
    return qpdf_oh_is_name_and_equals(q, space, "/DeviceCMYK");
}

/* -- Shadings: what shade.c makes -- */

static void count_ends(const struct space_pass *p, qpdf_oh function,
                       struct count *c)
{
    double from[4], to[4], inks[4];

    if (!space_read_numbers(p, qpdf_oh_get_key(p->q, function, "/C0"), from,
                            4) ||
        !space_read_numbers(p, qpdf_oh_get_key(p->q, function, "/C1"), to, 4))
        return;
    for (int k = 0; k <= 32; k++) {
        for (int i = 0; i < 4; i++)
            inks[i] = 100 * (from[i] + (to[i] - from[i]) * k / 32);
        count_colour(c, inks);
    }
}

static void count_table(const struct space_pass *p, qpdf_oh function,
                        struct count *c)
{
    unsigned char *bytes = NULL;
    size_t n = 0;
    double inks[4];

    if (space_read_stream(p, function, &bytes, &n))
        for (size_t at = 0; at + 8 <= n; at += 8) {
            for (size_t i = 0; i < 4; i++)
                inks[i] = (bytes[at + 2 * i] * 256 + bytes[at + 2 * i + 1]) *
                          100 / 65535.0;
            count_colour(c, inks);
        }
    free(bytes);
}

static void count_function(const struct space_pass *p, qpdf_oh function,
                           struct count *c, int depth)
{
    qpdf_data q = p->q;
    bool stream = qpdf_oh_is_stream(q, function);
    qpdf_oh dict = stream ? qpdf_oh_get_dict(q, function) : function;
    qpdf_oh parts = qpdf_oh_get_key_if_dict(q, dict, "/Functions");
    int bits = 0;

    if (stream) {
        qpdf_oh_get_value_as_int(q, qpdf_oh_get_key(q, dict, "/BitsPerSample"),
                                 &bits);
        if (bits == 16)
            count_table(p, function, c);
        return;
    }
    if (!qpdf_oh_is_array(q, parts)) {
        if (qpdf_oh_is_dictionary(q, dict))
            count_ends(p, dict, c);
        return;
    }
    for (int i = 0; i < qpdf_oh_get_array_n_items(q, parts) && depth; i++)
        count_function(p, qpdf_oh_get_array_item(q, parts, i), c, depth - 1);
}

bool dose_shading(qpdf_data q, qpdf_oh shading, double limit, struct dose *dose)
{
    struct space_pass p = {.q = q};
    struct count c = {.dose = dose, .limit = limit, .most = -1};
    qpdf_oh dict =
        qpdf_oh_is_stream(q, shading) ? qpdf_oh_get_dict(q, shading) : shading;

    if (!is_cmyk(q, qpdf_oh_get_key_if_dict(q, dict, "/ColorSpace")))
        return false;
    count_function(&p, qpdf_oh_get_key(q, dict, "/Function"), &c, DEPTH_MAX);
    return end_count(&c);
}

/* -- Images -- */

struct pixels {
    unsigned char *inks, *mask; /* the mask may be NULL */
    size_t n, nmask;
    unsigned char table[TABLE_MAX * 4]; /* of an image with one */
    bool indexed, negative;
};

static bool read_table(const struct space_pass *p, qpdf_oh space,
                       struct pixels *x)
{
    qpdf_data q = p->q;
    unsigned char *bytes = NULL;
    size_t n = 0;

    if (!qpdf_oh_is_array(q, space) ||
        qpdf_oh_get_array_n_items(q, space) != 4 ||
        !is_cmyk(q, qpdf_oh_get_array_item(q, space, 1)))
        return false;
    qpdf_oh table = qpdf_oh_get_array_item(q, space, 3);
    if (qpdf_oh_is_string(q, table)) {
        const char *text = qpdf_oh_get_binary_string_value(q, table, &n);
        memcpy(x->table, text, MIN(n, sizeof x->table));
    } else if (qpdf_oh_is_stream(q, table) &&
               space_read_stream(p, table, &bytes, &n) && bytes) {
        memcpy(x->table, bytes, MIN(n, sizeof x->table));
    }
    free(bytes);
    return n > 0;
}

/* The mask counts where it has a pixel for each of the image's. */
static void read_mask(const struct space_pass *p, qpdf_oh dict,
                      struct pixels *x)
{
    qpdf_oh mask = qpdf_oh_get_key(p->q, dict, "/SMask");
    int bits = 0;

    if (!qpdf_oh_is_stream(p->q, mask))
        return;
    qpdf_oh_get_value_as_int(p->q,
                             qpdf_oh_get_key(p->q, qpdf_oh_get_dict(p->q, mask),
                                             "/BitsPerComponent"),
                             &bits);
    if (bits == 8)
        space_read_stream(p, mask, &x->mask, &x->nmask);
}

static void count_pixels(const struct pixels *x, struct count *c)
{
    size_t wide = x->indexed ? 1 : 4, count = x->n / wide;
    const unsigned char *last = NULL;
    double inks[4] = {0};

    for (size_t i = 0; i < count; i++) {
        const unsigned char *at =
            x->indexed ? x->table + x->inks[i] * 4 : x->inks + i * 4;
        if (x->mask && i < x->nmask && x->mask[i] < HIDES) {
            c->n++;
            continue;
        }
        if (!last || memcmp(last, at, 4) != 0)
            for (size_t k = 0; k < 4; k++)
                inks[k] = (x->negative ? 255 - at[k] : at[k]) * 100 / 255.0;
        last = at;
        count_colour(c, inks);
    }
}

bool dose_image(qpdf_data q, qpdf_oh image, double limit, struct dose *dose)
{
    struct space_pass p = {.q = q};
    struct count c = {.dose = dose, .limit = limit, .most = -1};
    struct pixels x = {.n = 0};
    qpdf_oh dict = qpdf_oh_get_dict(q, image);
    qpdf_oh space = qpdf_oh_get_key(q, dict, "/ColorSpace");
    double ends[8];
    int bits = 0;

    qpdf_oh_get_value_as_int(q, qpdf_oh_get_key(q, dict, "/BitsPerComponent"),
                             &bits);
    x.indexed = !is_cmyk(q, space);
    if (bits != 8 || (x.indexed && !read_table(&p, space, &x)))
        return false;
    x.negative =
        space_read_numbers(&p, qpdf_oh_get_key(q, dict, "/Decode"), ends, 8) &&
        ends[0] > ends[1];
    if (space_read_stream(&p, image, &x.inks, &x.n)) {
        read_mask(&p, dict, &x);
        count_pixels(&x, &c);
    }
    free(x.inks);
    free(x.mask);
    return end_count(&c);
}
