/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/cmyk.h"

#include <lcms2.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A picture with more colours is a photograph. */
#define DRAWING_MAX 256

/* Colours that a complaint names. */
#define NAMED_MAX 4

/* Colours that were converted, each in the place that its bits say: art has
 * the same ones again and again, and lcms2 takes 3,000 instructions. */
#define KNOWN_MAX 1024 /* a power of two */

struct known {
    bool there;
    double rgb[3], inks[4];
};

struct cmyk {
    const struct finish_press *job;
    cmsContext context;
    cmsHPROFILE from, to;  /* NULL: there is no profile */
    cmsHTRANSFORM colours; /* likewise */
    cmsHTRANSFORM pixels;  /* made for the first photograph: it takes a while */
    struct known *known;   /* KNOWN_MAX of them */
    /* What had no inks. */
    GHashTable *seen; /* of 0xRRGGBB, as many as there are */
    uint32_t lacking[NAMED_MAX];
    unsigned npictures;
};

/* -- The profile -- */

static cmsHTRANSFORM make_transform(const struct cmyk *cmyk, cmsUInt32Number in,
                                    cmsUInt32Number out)
{
    /* No cache: it would be the one state that calls share. */
    return cmsCreateTransformTHR(cmyk->context, cmyk->from, in, cmyk->to, out,
                                 INTENT_RELATIVE_COLORIMETRIC,
                                 cmsFLAGS_BLACKPOINTCOMPENSATION |
                                     cmsFLAGS_NOCACHE);
}

/* False when the bytes are no profile of a press with four inks. */
static bool open_profile(struct cmyk *cmyk)
{
    const struct finish_press *job = cmyk->job;

    if (job->profile_size > UINT32_MAX)
        return false;
    cmyk->to = cmsOpenProfileFromMemTHR(cmyk->context, job->profile,
                                        (cmsUInt32Number)job->profile_size);
    cmyk->from = cmsCreate_sRGBProfileTHR(cmyk->context);
    if (cmyk->from && cmyk->to &&
        cmsGetColorSpace(cmyk->to) == cmsSigCmykData &&
        cmsGetDeviceClass(cmyk->to) == cmsSigOutputClass)
        cmyk->colours = make_transform(cmyk, TYPE_RGB_DBL, TYPE_CMYK_DBL);
    return cmyk->colours != NULL;
}

/* lcms2 2.14 prints nothing by itself, but asks to be told so. */
static void ignore(cmsContext context, cmsUInt32Number code, const char *text)
{
    (void)context, (void)code, (void)text;
}

struct cmyk *cmyk_new(const struct finish_press *job, struct diag *d)
{
    struct cmyk *cmyk = g_new0(struct cmyk, 1);

    cmyk->job = job;
    cmyk->seen = g_hash_table_new(NULL, NULL);
    cmyk->known = g_new0(struct known, KNOWN_MAX);
    cmyk->context = cmsCreateContext(NULL, NULL);
    cmsSetLogErrorHandlerTHR(cmyk->context, ignore);
    if (!job->profile || open_profile(cmyk))
        return cmyk;
    diag_report(d, DIAG_PROFILE_MISSING, job->at,
                "the profile is none of a press with four inks: it has to be "
                "an ICC output profile (class 'prtr') for CMYK");
    cmyk_free(cmyk);
    return NULL;
}

void cmyk_free(struct cmyk *cmyk)
{
    if (!cmyk)
        return;
    if (cmyk->colours)
        cmsDeleteTransform(cmyk->colours);
    if (cmyk->pixels)
        cmsDeleteTransform(cmyk->pixels);
    if (cmyk->from)
        cmsCloseProfile(cmyk->from);
    if (cmyk->to)
        cmsCloseProfile(cmyk->to);
    if (cmyk->context)
        cmsDeleteContext(cmyk->context);
    g_hash_table_unref(cmyk->seen);
    g_free(cmyk->known);
    g_free(cmyk);
}

/* -- Colours -- */

static uint32_t find_key(const uint8_t *rgb)
{
    return (uint32_t)rgb[0] << 16 | (uint32_t)rgb[1] << 8 | rgb[2];
}

static uint8_t to_byte(double v)
{
    return (uint8_t)lround(CLAMP(v, 0, 1) * 255);
}

static const struct finish_ink *find_ink(const struct cmyk *cmyk, uint8_t r,
                                         uint8_t g, uint8_t b)
{
    for (size_t i = 0; i < cmyk->job->ninks; i++) {
        const struct finish_ink *ink = &cmyk->job->inks[i];
        if (ink->rgb[0] == r && ink->rgb[1] == g && ink->rgb[2] == b)
            return ink;
    }
    return NULL;
}

static bool find_small(const struct colour_map *map, const double rgb[3],
                       double *out)
{
    const struct finish_ink *ink =
        find_ink(map->ctx, to_byte(rgb[0]), to_byte(rgb[1]), to_byte(rgb[2]));

    for (int i = 0; ink && ink->has_small && i < 4; i++)
        out[i] = ink->small[i] / 100;
    return ink && ink->has_small;
}

/* Black that was given inks keeps them. */
static bool find_rich(const struct colour_map *map, const double rgb[3],
                      double *out)
{
    const struct cmyk *cmyk = map->ctx;

    if (rgb[0] > 0 || rgb[1] > 0 || rgb[2] > 0 || find_ink(cmyk, 0, 0, 0))
        return false;
    for (int i = 0; i < 4; i++)
        out[i] = cmyk->job->rich[i] / 100;
    return true;
}

/* The colours that have their inks without a profile. */
static bool find_exact(const struct cmyk *cmyk, const double rgb[3],
                       double *out)
{
    const struct finish_ink *ink =
        find_ink(cmyk, to_byte(rgb[0]), to_byte(rgb[1]), to_byte(rgb[2]));

    if (ink) {
        for (int i = 0; i < 4; i++)
            out[i] = ink->cmyk[i] / 100;
        return true;
    }
    if (rgb[0] != rgb[1] || rgb[1] != rgb[2])
        return false;
    out[0] = out[1] = out[2] = 0;
    out[3] = 1 - rgb[0];
    return true;
}

/* The first is remembered in its place, for a hash has no order. */
static void note_colour(struct cmyk *cmyk, const double rgb[3])
{
    uint8_t bytes[3] = {to_byte(rgb[0]), to_byte(rgb[1]), to_byte(rgb[2])};
    uint32_t key = find_key(bytes);
    guint n = g_hash_table_size(cmyk->seen);

    if (g_hash_table_add(cmyk->seen, GUINT_TO_POINTER(key)) && n < NAMED_MAX)
        cmyk->lacking[n] = key;
}

static struct known *find_known(const struct cmyk *cmyk, const double rgb[3])
{
    uint64_t bits[3], hash = 0;

    memcpy(bits, rgb, sizeof bits);
    for (int i = 0; i < 3; i++)
        hash = (hash ^ bits[i]) * UINT64_C(0x9e3779b97f4a7c15);
    return &cmyk->known[hash >> 32 & (KNOWN_MAX - 1)];
}

/* By the profile alone; without one by the formula of the PDF standard (ISO
 * 32000-1, 10.3.4), which no press would like. */
static void convert(const struct cmyk *cmyk, const double rgb[3], double *out)
{
    if (!cmyk->colours) {
        out[3] = 1 - MAX(MAX(rgb[0], rgb[1]), rgb[2]);
        for (int i = 0; i < 3; i++)
            out[i] = 1 - rgb[i] - out[3];
        return;
    }
    struct known *k = find_known(cmyk, rgb);
    if (!k->there || memcmp(k->rgb, rgb, sizeof k->rgb) != 0) {
        cmsDoTransform(cmyk->colours, rgb, k->inks, 1);
        for (int i = 0; i < 4; i++)
            k->inks[i] = CLAMP(k->inks[i] / 100, 0, 1);
        memcpy(k->rgb, rgb, sizeof k->rgb);
        k->there = true;
    }
    memcpy(out, k->inks, sizeof k->inks);
}

static void map_to_inks(const struct colour_map *map, const double rgb[3],
                        double *out)
{
    struct cmyk *cmyk = (struct cmyk *)map->ctx;

    if (find_exact(cmyk, rgb, out))
        return;
    if (!cmyk->colours)
        note_colour(cmyk, rgb);
    convert(cmyk, rgb, out);
}

/* An end that has inks of its own lies beside the profile's curve: it is bent
 * so that it leads there, by less the farther away.  Without a profile, inks
 * that are known at both ends are mixed. */
static void map_between(const struct colour_map *map, const double from[3],
                        const double to[3], double at, double *out)
{
    struct cmyk *cmyk = (struct cmyk *)map->ctx;
    double first[4], last[4], c0[4], c1[4], rgb[3];
    bool known = find_exact(cmyk, from, first) && find_exact(cmyk, to, last);
    bool grey = from[0] == from[1] && from[1] == from[2] && to[0] == to[1] &&
                to[1] == to[2];

    map_to_inks(map, from, first);
    map_to_inks(map, to, last);
    if (!cmyk->colours || (known && grey)) {
        for (int i = 0; i < 4; i++)
            out[i] = first[i] + at * (last[i] - first[i]);
        return;
    }
    for (int i = 0; i < 3; i++)
        rgb[i] = CLAMP(from[i] + at * (to[i] - from[i]), 0, 1);
    convert(cmyk, from, c0);
    convert(cmyk, to, c1);
    convert(cmyk, rgb, out);
    for (int i = 0; i < 4; i++) {
        double off = (1 - at) * (first[i] - c0[i]) + at * (last[i] - c1[i]);
        out[i] = CLAMP(out[i] + off, 0, 1);
    }
}

/* -- Pixels -- */

struct seen_pixel {
    bool mapped;
    uint8_t inks[4];
};

/* The colours of a drawing, or NULL: it has too many. */
static GHashTable *list_colours(const uint8_t *rgb, size_t count)
{
    GHashTable *all = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    uint32_t last = UINT32_MAX;

    for (size_t i = 0; i < count; i++, rgb += 3) {
        uint32_t key = find_key(rgb);
        if (key == last)
            continue;
        last = key;
        if (g_hash_table_contains(all, GUINT_TO_POINTER(key)))
            continue;
        if (g_hash_table_size(all) == DRAWING_MAX) {
            g_hash_table_unref(all);
            return NULL;
        }
        g_hash_table_insert(all, GUINT_TO_POINTER(key),
                            g_new0(struct seen_pixel, 1));
    }
    return all;
}

static void map_pixel(const struct colour_map *map, const uint8_t *rgb,
                      uint8_t *out)
{
    double colour[3] = {rgb[0] / 255.0, rgb[1] / 255.0, rgb[2] / 255.0};
    double inks[4];

    map_to_inks(map, colour, inks);
    for (int i = 0; i < 4; i++)
        out[i] = to_byte(inks[i]);
}

static void map_drawing(const struct colour_map *map, GHashTable *colours,
                        const uint8_t *rgb, uint8_t *out, size_t count)
{
    for (size_t i = 0; i < count; i++, rgb += 3, out += 4) {
        struct seen_pixel *p =
            g_hash_table_lookup(colours, GUINT_TO_POINTER(find_key(rgb)));
        if (!p->mapped)
            map_pixel(map, rgb, p->inks);
        p->mapped = true;
        memcpy(out, p->inks, 4);
    }
}

/* False when there is no profile to make it of. */
static bool make_table(struct cmyk *cmyk)
{
    if (cmyk->colours && !cmyk->pixels)
        cmyk->pixels = make_transform(cmyk, TYPE_RGB_8, TYPE_CMYK_8);
    return cmyk->pixels != NULL;
}

static void map_photo(struct cmyk *cmyk, const uint8_t *rgb, uint8_t *out,
                      size_t count)
{
    if (!make_table(cmyk)) {
        cmyk->npictures++;
        memset(out, 0, count * 4);
        return;
    }
    while (count > 0) { /* lcms2 counts in 32 bits */
        size_t n = MIN(count, 1u << 20);
        cmsDoTransform(cmyk->pixels, rgb, out, (cmsUInt32Number)n);
        rgb += n * 3;
        out += n * 4;
        count -= n;
    }
}

static void map_to_pixels(const struct colour_map *map, const uint8_t *rgb,
                          uint8_t *out, size_t count)
{
    GHashTable *colours = list_colours(rgb, count);

    if (!colours) {
        map_photo((struct cmyk *)map->ctx, rgb, out, count);
        return;
    }
    map_drawing(map, colours, rgb, out, count);
    g_hash_table_unref(colours);
}

void cmyk_near(struct cmyk *cmyk, uint32_t rgb, double inks[4])
{
    const uint8_t bytes[3] = {rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255};
    const double colour[3] = {bytes[0] / 255.0, bytes[1] / 255.0,
                              bytes[2] / 255.0};
    uint8_t out[4];

    if (find_exact(cmyk, colour, inks))
        return;
    if (!make_table(cmyk)) {
        convert(cmyk, colour, inks);
        return;
    }
    cmsDoTransform(cmyk->pixels, bytes, out, 1);
    for (int i = 0; i < 4; i++)
        inks[i] = out[i] / 255.0;
}

static void keep(void *ctx)
{
    (void)ctx; /* it is borrowed */
}

struct colour_map *cmyk_map(struct cmyk *cmyk)
{
    struct colour_map *map = g_new0(struct colour_map, 1);

    *map = (struct colour_map){.n = 4,
                               .space = "/DeviceCMYK",
                               .group = "/DeviceCMYK",
                               .fill = "k",
                               .stroke = "K",
                               .colour = map_to_inks,
                               .pixels = map_to_pixels,
                               .between = map_between,
                               .small = find_small,
                               .small_pt = FINISH_SMALL_PT,
                               .rich = cmyk->job->has_rich ? find_rich : NULL,
                               .ctx = cmyk,
                               .end = keep};
    return map;
}

/* -- What had no inks -- */

static void add_colours(const struct cmyk *cmyk, GString *out)
{
    guint n = g_hash_table_size(cmyk->seen), shown = MIN(n, NAMED_MAX);

    for (guint i = 0; i < shown; i++)
        g_string_append_printf(out, "%s#%06X", i ? ", " : "", cmyk->lacking[i]);
    if (n > shown)
        g_string_append_printf(out, " and %u other colours", n - shown);
}

bool cmyk_report(const struct cmyk *cmyk, struct diag *d)
{
    g_autoptr(GString) what = g_string_new(NULL);

    add_colours(cmyk, what);
    if (cmyk->npictures)
        g_string_append_printf(what, "%s%u picture%s", what->len ? ", " : "",
                               cmyk->npictures,
                               cmyk->npictures == 1 ? "" : "s");
    if (!what->len)
        return true;
    diag_report(d, DIAG_PROFILE_MISSING, cmyk->job->at,
                "no ICC profile makes inks of what has none of its own (%s): "
                "name the printing condition's with 'profile:' here, or with "
                "--profile FILE",
                what->str);
    return false;
}
