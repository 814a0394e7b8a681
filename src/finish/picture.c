/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/picture.h"

#include "finish/jpeg.h"

#include <math.h>
#include <stdlib.h>

/* /Decode turns bytes around: a JPEG of four inks from a photo program has
 * them negative.  Only what is not the usual comes here. */
static bool decode(const struct space_pass *p, qpdf_oh dict, int parts,
                   unsigned char *bytes, size_t n)
{
    qpdf_oh array = qpdf_oh_get_key(p->q, dict, "/Decode");
    double ends[8];
    uint8_t to[4][256];

    if (qpdf_oh_is_null(p->q, array))
        return true;
    if (!space_read_numbers(p, array, ends, 2 * parts))
        return false;
    for (int i = 0; i < parts; i++)
        for (int v = 0; v < 256; v++) {
            double from = CLAMP(ends[2 * i], 0, 1);
            double range = CLAMP(ends[2 * i + 1], 0, 1) - from;
            to[i][v] = (uint8_t)lround(from * 255 + range * v);
        }
    for (size_t i = 0; i < n; i++)
        bytes[i] = to[i % (size_t)parts][bytes[i]];
    return true;
}

/* Whole numbers, for sizes come from anywhere. */
static size_t find_side(const struct space_pass *p, qpdf_oh dict,
                        const char *key)
{
    int side = 0;

    qpdf_oh_get_value_as_int(p->q, qpdf_oh_get_key(p->q, dict, key), &side);
    return side > 0 ? (size_t)side : 0;
}

/* A photograph that lost something already loses as little again: deflated it
 * would be ten times as large.  What came without loss stays so. */
static bool is_lossy(const struct space_pass *p, qpdf_oh dict)
{
    qpdf_oh filter = qpdf_oh_get_key(p->q, dict, "/Filter");

    if (qpdf_oh_is_array(p->q, filter) &&
        qpdf_oh_get_array_n_items(p->q, filter) == 1)
        filter = qpdf_oh_get_array_item(p->q, filter, 0);
    return qpdf_oh_is_name_and_equals(p->q, filter, "/DCTDecode");
}

static bool put_jpeg(struct space_pass *p, qpdf_oh image, const uint8_t *inks,
                     size_t width, size_t height)
{
    GByteArray *jpeg = jpeg_encode(inks, width, height, p->map->n);

    if (!jpeg)
        return false;
    qpdf_oh_replace_stream_data(p->q, image, jpeg->data, jpeg->len,
                                qpdf_oh_new_name(p->q, "/DCTDecode"),
                                qpdf_oh_new_null(p->q));
    g_byte_array_unref(jpeg);
    return true;
}

static void put_pixels(struct space_pass *p, qpdf_oh image, enum map_kind kind,
                       const unsigned char *bytes, size_t width, size_t height)
{
    qpdf_oh dict = qpdf_oh_get_dict(p->q, image);
    g_autofree uint8_t *inks = g_malloc_n(width * height, (size_t)p->map->n);

    map_pixels(p->map, kind, bytes, inks, width * height);
    if (!is_lossy(p, dict) || !put_jpeg(p, image, inks, width, height))
        flate_put_rows(p->flate, image, inks, width, height, p->map->n);
    qpdf_oh_remove_key(p->q, dict, "/Decode");
}

static const char *map_data(struct space_pass *p, qpdf_oh image,
                            enum map_kind kind)
{
    qpdf_oh dict = qpdf_oh_get_dict(p->q, image);
    size_t width = find_side(p, dict, "/Width"), n = 0;
    size_t height = find_side(p, dict, "/Height"), count = width * height;
    unsigned char *bytes = NULL;
    const char *why = NULL;

    if (!space_read_stream(p, image, &bytes, &n))
        why = "an image that cannot be decoded";
    else if (count == 0 || n / (size_t)map_size(kind) < count)
        why = "an image of another size than it says";
    else if (!decode(p, dict, map_size(kind), bytes, n))
        why = "an image with a /Decode that is not right";
    else
        put_pixels(p, image, kind, bytes, width, height);
    free(bytes);
    return why;
}

static bool is_eight(const struct space_pass *p, qpdf_oh dict)
{
    int bits = 0;

    return qpdf_oh_get_value_as_int(
               p->q, qpdf_oh_get_key(p->q, dict, "/BitsPerComponent"), &bits) &&
           bits == 8;
}

/* A mask of colours, and colours that were multiplied by their mask, mean
 * what they did only in their own space. */
static bool is_masked(const struct space_pass *p, qpdf_oh dict)
{
    qpdf_oh mask = qpdf_oh_get_key(p->q, dict, "/SMask");

    if (qpdf_oh_is_array(p->q, qpdf_oh_get_key(p->q, dict, "/Mask")))
        return true;
    return qpdf_oh_is_stream(p->q, mask) &&
           qpdf_oh_has_key(p->q, qpdf_oh_get_dict(p->q, mask), "/Matte");
}

void picture_map(struct space_pass *p, qpdf_oh image)
{
    qpdf_oh dict = qpdf_oh_get_dict(p->q, image);
    enum map_kind kind =
        space_find(p, qpdf_oh_get_key(p->q, dict, "/ColorSpace"));

    if (kind == MAP_KEEP)
        return;
    if (map_size(kind) > 0 && (!is_eight(p, dict) || is_masked(p, dict)))
        p->fault = "an image of a kind that cairo does not write";
    else if (map_size(kind) > 0)
        p->fault = map_data(p, image, kind);
    if (!p->fault)
        space_replace(p, dict, "/ColorSpace");
}
