/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/inline.h"

#include <string.h>

/* More than any page has; keeps sizes far from overflowing. */
#define SIDE_MAX 100000

/* How much behind an EI must look like content. */
#define LOOK_AHEAD 16

static bool is_key(struct scan_token key, const char *brief, const char *full)
{
    return scan_is(key, brief) || scan_is(key, full);
}

static void read_key(struct inline_image *image, struct scan_token key,
                     struct scan_token value)
{
    if (is_key(key, "/W", "/Width"))
        scan_number(value, &image->width);
    else if (is_key(key, "/H", "/Height"))
        scan_number(value, &image->height);
    else if (is_key(key, "/BPC", "/BitsPerComponent"))
        scan_number(value, &image->bits);
    else if (is_key(key, "/IM", "/ImageMask"))
        image->mask = scan_is(value, "true");
    else if (is_key(key, "/F", "/Filter"))
        image->filtered = true;
    else if (is_key(key, "/D", "/Decode"))
        image->decoded = true;
    else if (is_key(key, "/CS", "/ColorSpace"))
        image->space = value;
}

const char *inline_read(struct scan *s, struct inline_image *image)
{
    for (;;) {
        struct scan_token key = scan_next(s);
        if (scan_is(key, "ID"))
            break;
        struct scan_token value = scan_next(s);
        if (s->fault)
            return s->fault;
        if (key.kind != SCAN_NAME || value.kind == SCAN_END ||
            scan_is_operator(value))
            return "an inline image without its ID";
        read_key(image, key, value);
    }
    if (s->at == s->end)
        return "an inline image without its data";
    s->at++; /* the one blank behind ID */
    image->data = s->at;
    return NULL;
}

const char *inline_find_device(const struct inline_image *image)
{
    static const char *const names[][2] = {
        {"/G", "/DeviceGray"},
        {"/RGB", "/DeviceRGB"},
        {"/CMYK", "/DeviceCMYK"},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (is_key(image->space, names[i][0], names[i][1]))
            return names[i][1];
    return NULL;
}

/* Whether EI stands at `p`, as a word. */
static bool is_end(const char *p, const char *end)
{
    return end - p >= 2 && p[0] == 'E' && p[1] == 'I' &&
           (end - p == 2 || scan_is_space(p[2]));
}

static bool is_content(const char *p, const char *end)
{
    for (int i = 0; i < LOOK_AHEAD && p + i < end; i++)
        if (!g_ascii_isprint(p[i]) && !scan_is_space(p[i]))
            return false;
    return true;
}

/* The length of filtered data is not told, nor that of a space by its name: EI
 * may be a part of it. */
static bool seek_end(const struct scan *s, size_t *size)
{
    for (const char *p = s->at; p < s->end; p++) {
        p = memchr(p, 'E', (size_t)(s->end - p));
        if (!p)
            break;
        if (is_end(p, s->end) && p > s->at && scan_is_space(p[-1]) &&
            is_content(p + 2, s->end)) {
            *size = (size_t)(p - s->at) - 1;
            return true;
        }
    }
    return false;
}

/* How many values a pixel has; 0: the space does not tell. */
static int count_parts(const struct inline_image *image, enum map_kind kind)
{
    const char *device = inline_find_device(image);

    if (map_size(kind) > 0)
        return map_size(kind);
    if (image->mask || image->space.kind == SCAN_END)
        return 1;
    if (!device)
        return 0;
    if (strcmp(device, "/DeviceCMYK") == 0)
        return 4;
    return strcmp(device, "/DeviceRGB") == 0 ? 3 : 1;
}

static bool measure(struct inline_image *image, int parts)
{
    double bits = image->mask ? 1 : image->bits;

    if (!(image->width >= 1 && image->width <= SIDE_MAX) ||
        !(image->height >= 1 && image->height <= SIDE_MAX) ||
        !(bits >= 1 && bits <= 16))
        return false;
    size_t row = ((size_t)image->width * (size_t)parts * (size_t)bits + 7) / 8;
    image->size = row * (size_t)image->height;
    return true;
}

const char *inline_skip(struct scan *s, struct inline_image *image,
                        enum map_kind kind)
{
    const char *lost = "an inline image without its end";

    if (map_size(kind) > 0 &&
        (image->filtered || image->decoded || image->bits != 8))
        return "an inline image in colour that is not plain";
    int parts = image->filtered ? 0 : count_parts(image, kind);
    if (parts ? !measure(image, parts) : !seek_end(s, &image->size))
        return lost;
    if (image->size > (size_t)(s->end - s->at))
        return lost;
    s->at += image->size;
    while (s->at < s->end && scan_is_space(*s->at))
        s->at++;
    if (!is_end(s->at, s->end))
        return lost;
    s->at += 2;
    return NULL;
}

void inline_add(const struct inline_image *image, enum map_kind kind,
                const struct colour_map *map, GString *out)
{
    size_t count = (size_t)image->width * (size_t)image->height;
    size_t from = out->len;

    g_string_set_size(out, from + count * (size_t)map->n);
    map_pixels(map, kind, (const uint8_t *)image->data,
               (uint8_t *)out->str + from, count);
}
