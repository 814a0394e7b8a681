/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/shade.h"

#include <glib.h>
#include <math.h>

static uint32_t part(uint32_t shade, int shift)
{
    return shade >> shift & 0xff;
}

uint32_t shade_of(const struct colour *c)
{
    if (!c)
        return 0;
    return (uint32_t)c->rgb[0] << 16 | (uint32_t)c->rgb[1] << 8 | c->rgb[2];
}

/* The weights by which PDF makes DeviceGray of DeviceRGB. */
uint32_t shade_grey(uint32_t shade)
{
    uint32_t v = (30 * part(shade, 16) + 59 * part(shade, 8) +
                  11 * part(shade, 0) + 50) /
                 100;

    return v << 16 | v << 8 | v;
}

uint32_t shade_over(uint32_t argb, uint32_t shade)
{
    uint32_t through = 255 - (argb >> 24), out = 0;

    if (through == 255)
        return shade;
    for (int shift = 0; through && shift < 24; shift += 8) {
        uint32_t v =
            part(argb, shift) + (part(shade, shift) * through + 127) / 255;
        out |= (v < 255 ? v : 255) << shift;
    }
    return through ? out : argb & SHADE_WHITE;
}

uint32_t shade_alone(uint32_t argb)
{
    uint32_t alpha = argb >> 24, out = 0;

    for (int shift = 0; alpha && shift < 24; shift += 8) {
        uint32_t v = (part(argb, shift) * 255 + alpha / 2) / alpha;
        out |= (v < 255 ? v : 255) << shift;
    }
    return out;
}

static double linear(uint32_t v)
{
    double c = v / 255.0;

    return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

/* linear() of each value: asked for a million times a deck. */
static const double *find_table(void)
{
    static double table[256];
    static gsize made;

    if (g_once_init_enter(&made)) {
        for (uint32_t v = 0; v < 256; v++)
            table[v] = linear(v);
        g_once_init_leave(&made, 1);
    }
    return table;
}

double shade_luminance(uint32_t shade)
{
    const double *table = find_table();

    return 0.2126 * table[part(shade, 16)] + 0.7152 * table[part(shade, 8)] +
           0.0722 * table[part(shade, 0)];
}

double shade_ratio(double luminance, double other)
{
    double light = fmax(luminance, other), dark = fmin(luminance, other);

    return (light + 0.05) / (dark + 0.05);
}
