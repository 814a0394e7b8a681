/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/flate.h"

#include <glib.h>
#include <libdeflate.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Of 12: about what zlib leaves at its usual 6, in a seventh of its time.  The
 * next takes a fifth longer for a six-hundredth. */
#define EFFORT 3

/* PNG's: none, left, up, their mean, and Paeth's. */
#define FILTERS 5
#define LEFT 1

/* Of all that there is, to see whether filters help. */
#define TRIAL_BYTES ((size_t)1 << 16)

/* Pixels in a row that is none, at most: readers keep a row or two. */
#define WIDTH_MAX 16384

struct flate {
    qpdf_data q;
    struct libdeflate_compressor *compressor;
    unsigned char *to;
    size_t room;
};

struct flate *flate_new(qpdf_data q)
{
    struct flate *f = g_new0(struct flate, 1);

    f->q = q;
    f->compressor = libdeflate_alloc_compressor(EFFORT);
    if (!f->compressor)
        g_error("no memory to deflate");
    return f;
}

void flate_free(struct flate *f)
{
    if (!f)
        return;
    libdeflate_free_compressor(f->compressor);
    g_free(f->to);
    g_free(f);
}

/* How many bytes there are in `to`. */
static size_t deflate(struct flate *f, const void *bytes, size_t n)
{
    size_t bound = libdeflate_zlib_compress_bound(f->compressor, n);

    if (bound > f->room) {
        g_free(f->to);
        f->to = g_malloc(bound);
        f->room = bound;
    }
    return libdeflate_zlib_compress(f->compressor, bytes, n, f->to, f->room);
}

/* qpdf leaves data as it is that says it is deflated. */
static void put(struct flate *f, qpdf_oh stream, const void *bytes, size_t n,
                qpdf_oh how)
{
    size_t size = deflate(f, bytes, n);

    qpdf_oh_replace_stream_data(f->q, stream, f->to, size,
                                qpdf_oh_new_name(f->q, "/FlateDecode"), how);
}

void flate_put(struct flate *f, qpdf_oh stream, const void *bytes, size_t n)
{
    put(f, stream, bytes, n, qpdf_oh_new_null(f->q));
}

/* -- Rows -- */

struct rows {
    const unsigned char *bytes;
    size_t size, height; /* of a row in bytes; rows */
    size_t parts;
    bool quick; /* LEFT alone */
};

static unsigned char find_nearest(int left, int up, int corner)
{
    int from = left + up - corner;
    int l = ABS(from - left), u = ABS(from - up), c = ABS(from - corner);

    return (unsigned char)(l <= u && l <= c ? left : u <= c ? up : corner);
}

/* `above` is a row of zeros for the first. */
static void filter_row(const struct rows *r, const unsigned char *row,
                       const unsigned char *above, int filter,
                       unsigned char *to)
{
    for (size_t i = 0; i < r->size; i++) {
        int left = i < r->parts ? 0 : row[i - r->parts], up = above[i];
        int corner = i < r->parts ? 0 : above[i - r->parts];
        int guess = filter == 0   ? 0
                    : filter == 1 ? left
                    : filter == 2 ? up
                    : filter == 3 ? (left + up) / 2
                                  : find_nearest(left, up, corner);
        to[i] = (unsigned char)(row[i] - guess);
    }
}

/* Small differences of either sign are what deflates well. */
static size_t weigh(const unsigned char *row, size_t n)
{
    size_t sum = 0;

    for (size_t i = 0; i < n; i++)
        sum += row[i] < 128 ? row[i] : 256u - row[i];
    return sum;
}

/* All rows, each behind the number of its filter; to be freed. */
static unsigned char *filter(const struct rows *r)
{
    unsigned char *out = g_malloc((r->size + 1) * r->height);
    g_autofree unsigned char *zeros = g_malloc0(r->size + 1);
    g_autofree unsigned char *trial = g_malloc(r->size + 1);

    for (size_t y = 0; y < r->height; y++) {
        const unsigned char *row = r->bytes + y * r->size;
        const unsigned char *above = y ? row - r->size : zeros;
        unsigned char *to = out + y * (r->size + 1);
        size_t least = SIZE_MAX;
        int first = r->quick ? LEFT : 0, last = r->quick ? LEFT : FILTERS - 1;
        for (int i = first; i <= last; i++) {
            filter_row(r, row, above, i, trial);
            size_t weight = weigh(trial, r->size);
            if (weight >= least)
                continue;
            least = weight;
            to[0] = (unsigned char)i;
            memcpy(to + 1, trial, r->size);
        }
    }
    return out;
}

/* How many bytes the middle of it takes, filtered or not. */
static size_t try_some(struct flate *f, const struct rows *r, bool filtered)
{
    struct rows some = *r;

    some.height = CLAMP(TRIAL_BYTES / r->size, 1, r->height);
    some.bytes = r->bytes + (r->height - some.height) / 2 * r->size;
    if (!filtered)
        return deflate(f, some.bytes, some.size * some.height);
    g_autofree unsigned char *rows = filter(&some);
    return deflate(f, rows, (some.size + 1) * some.height);
}

static void put_filtered(struct flate *f, qpdf_oh stream, const struct rows *r)
{
    g_autofree unsigned char *rows = filter(r);
    qpdf_oh how = qpdf_oh_new_dictionary(f->q);

    qpdf_oh_replace_key(f->q, how, "/Predictor", qpdf_oh_new_integer(f->q, 15));
    qpdf_oh_replace_key(f->q, how, "/Colors",
                        qpdf_oh_new_integer(f->q, (long long)r->parts));
    qpdf_oh_replace_key(
        f->q, how, "/Columns",
        qpdf_oh_new_integer(f->q, (long long)(r->size / r->parts)));
    put(f, stream, rows, (r->size + 1) * r->height, how);
}

/* Flat drawings deflate better as they are. */
void flate_put_rows(struct flate *f, qpdf_oh image, const unsigned char *bytes,
                    size_t width, size_t height, int parts)
{
    struct rows r = {bytes, width * (size_t)parts, height, (size_t)parts,
                     false};

    if (try_some(f, &r, true) < try_some(f, &r, false))
        put_filtered(f, image, &r);
    else
        flate_put(f, image, bytes, r.size * height);
}

/* As rows that leave no rest, which is nobody's to define: the widest.  False
 * when there are none. */
static bool find_rows(const void *bytes, size_t n, size_t parts, struct rows *r)
{
    size_t count = n / parts, width = MIN(count, WIDTH_MAX);

    if (n % parts)
        return false;
    while (width > 1 && count % width)
        width--;
    *r = (struct rows){bytes, width * parts, width ? count / width : 0, parts,
                       true};
    return width > 1;
}

/* Tables are of 8 or 16 bits.  A profile is up to 2 MB in a deck that is built
 * in a fifth of a second: LEFT alone leaves 2 % more than all filters. */
void flate_put_profile(struct flate *f, qpdf_oh stream, const void *bytes,
                       size_t n)
{
    struct rows r, best = {0};
    size_t least = SIZE_MAX;

    for (size_t parts = 4; parts <= 8; parts += 4) {
        if (!find_rows(bytes, n, parts, &r))
            continue;
        size_t plain = try_some(f, &r, false), size = try_some(f, &r, true);
        if (size >= plain || size >= least)
            continue;
        least = size;
        best = r;
    }
    if (best.size)
        put_filtered(f, stream, &best);
    else
        flate_put(f, stream, bytes, n);
}
