/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/map.h"

#include <math.h>
#include <string.h>

#define FULL 65535 /* linear light in whole numbers, for pixels */

/* Grey is as light as the colour looks.  Light adds up only where it is
 * linear, so sRGB's curve is undone, the three are weighed as the eye does
 * (Rec. 709, whose primaries are sRGB's), and the curve is put back: viewers
 * and printers take DeviceGray for R = G = B, so that a grey stays itself.
 * The weighed sum of the curved values, which is quicker, makes saturated
 * colours too dark, blue and red most of all. */
static const double light_weights[3] = {0.2126, 0.7152, 0.0722};

/* ISO 32000-1, 10.3.2: how RGB becomes the grey of a luminosity mask. */
static const double mask_weights[3] = {0.3, 0.59, 0.11};

struct tables {
    double weights[3];
    bool curved;
    uint32_t light[3][256]; /* the weighed parts of FULL */
    uint8_t grey[FULL + 1]; /* their sum, as a byte */
};

static double to_light(double v)
{
    return v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4);
}

static double from_light(double v)
{
    return v <= 0.0031308 ? v * 12.92 : 1.055 * pow(v, 1 / 2.4) - 0.055;
}

static void map_to_grey(const struct colour_map *map, const double rgb[3],
                        double *out)
{
    const struct tables *t = map->ctx;
    double sum = 0;

    *out = rgb[0];
    if (rgb[0] == rgb[1] && rgb[1] == rgb[2])
        return; /* black is 0 and white is 1, without rounding */
    for (int i = 0; i < 3; i++)
        sum += t->weights[i] * (t->curved ? to_light(rgb[i]) : rgb[i]);
    *out = CLAMP(t->curved ? from_light(sum) : sum, 0, 1);
}

static void map_to_greys(const struct colour_map *map, const uint8_t *rgb,
                         uint8_t *out, size_t count)
{
    const struct tables *t = map->ctx;

    for (size_t i = 0; i < count; i++, rgb += 3) {
        uint32_t sum =
            t->light[0][rgb[0]] + t->light[1][rgb[1]] + t->light[2][rgb[2]];
        out[i] = t->grey[MIN(sum, FULL)];
    }
}

/* Each sum gets the byte whose light is nearest on the curve: it changes
 * halfway between two bytes.  The darkest of those steps is 20 of FULL, so
 * that the rounding of three parts moves no grey. */
static void fill_greys(struct tables *t)
{
    uint32_t sum = 0;

    for (int byte = 0; byte < 256; byte++) {
        double edge = MIN((byte + 0.5) / 255, 1);
        uint32_t last = (uint32_t)(FULL * (t->curved ? to_light(edge) : edge));
        for (; sum <= last; sum++)
            t->grey[sum] = (uint8_t)byte;
    }
}

static struct colour_map *make_greys(const double weights[3], bool curved)
{
    struct colour_map *map = g_new0(struct colour_map, 1);
    struct tables *t = g_new0(struct tables, 1);

    t->curved = curved;
    memcpy(t->weights, weights, sizeof t->weights);
    for (int i = 0; i < 3; i++)
        for (int byte = 0; byte < 256; byte++) {
            double v = byte / 255.0;
            double part = weights[i] * (curved ? to_light(v) : v);
            t->light[i][byte] = (uint32_t)lround(part * FULL);
        }
    fill_greys(t);
    *map = (struct colour_map){.n = 1,
                               .space = "/DeviceGray",
                               .fill = "g",
                               .stroke = "G",
                               .colour = map_to_grey,
                               .pixels = map_to_greys,
                               .ctx = t};
    return map;
}

struct colour_map *map_new_grey(void)
{
    return make_greys(light_weights, true);
}

struct colour_map *map_new_mask(void)
{
    struct colour_map *map = make_greys(mask_weights, false);

    map->group = map->space; /* a mask by luminosity must say */
    return map;
}

void map_free(struct colour_map *map)
{
    if (map && map->end)
        map->end((void *)map->ctx);
    else if (map)
        g_free((void *)map->ctx);
    g_free(map);
}

enum map_kind map_find(const struct colour_map *map, const char *space)
{
    static const struct {
        const char *name;
        enum map_kind kind;
    } spaces[] = {
        {"/DeviceGray", MAP_KEEP}, {"/CalGray", MAP_KEEP},
        {"/Pattern", MAP_KEEP},    {"/DeviceRGB", MAP_RGB},
        {"/DeviceCMYK", MAP_CMYK},
    };

    if (strcmp(space, map->space) == 0)
        return MAP_KEEP;
    for (size_t i = 0; i < G_N_ELEMENTS(spaces); i++)
        if (strcmp(space, spaces[i].name) == 0)
            return spaces[i].kind;
    return MAP_UNKNOWN;
}

int map_size(enum map_kind kind)
{
    return kind == MAP_RGB ? 3 : kind == MAP_CMYK ? 4 : 0;
}

void map_colour(const struct colour_map *map, enum map_kind kind,
                const double *in, double *out)
{
    double rgb[3], black = kind == MAP_CMYK ? CLAMP(in[3], 0, 1) : 0;

    for (int i = 0; i < 3; i++) {
        rgb[i] = CLAMP(in[i], 0, 1);
        if (kind == MAP_CMYK) /* ISO 32000-1, 10.3.5 */
            rgb[i] = 1 - MIN(1, rgb[i] + black);
    }
    map->colour(map, rgb, out);
}

void map_pixels(const struct colour_map *map, enum map_kind kind,
                const uint8_t *in, uint8_t *out, size_t count)
{
    if (kind == MAP_RGB)
        map->pixels(map, in, out, count);
    for (size_t i = 0; kind == MAP_CMYK && i < count; i++, in += 4) {
        uint8_t rgb[3];
        for (int j = 0; j < 3; j++)
            rgb[j] = (uint8_t)(255 - MIN(255, in[j] + in[3]));
        map->pixels(map, rgb, out + i * (size_t)map->n, 1);
    }
}

void map_add_number(GString *out, double value)
{
    long part = lround(CLAMP(value, 0, 1) * 10000);

    if (part == 0 || part == 10000) {
        g_string_append_c(out, part ? '1' : '0');
        return;
    }
    g_string_append_printf(out, "0.%04ld", part);
    while (out->str[out->len - 1] == '0')
        g_string_truncate(out, out->len - 1);
}
