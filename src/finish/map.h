/* SPDX-License-Identifier: GPL-3.0-or-later
 * map.h - what one colour becomes in the inks of the product
 *
 * A map is all that the colour pass (colour.h) knows of its target: another
 * target is another map, and no other walk.  Greys are here; the four inks of
 * a press are in cmyk.h. */
#ifndef FINISH_MAP_H
#define FINISH_MAP_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MAP_INKS_MAX 8

/* What is to be done with the values of a colour space. */
enum map_kind {
    MAP_KEEP,    /* nothing: it is the map's own, or has no colour */
    MAP_RGB,     /* three values, to be mapped */
    MAP_CMYK,    /* four */
    MAP_INDEXED, /* the table is mapped, the values stay */
    MAP_UNKNOWN, /* cairo writes no such space */
};

struct colour_map {
    int n;                     /* inks: at most MAP_INKS_MAX */
    const char *space;         /* "/DeviceGray" */
    const char *group;         /* where groups blend; NULL: where they end up */
    const char *fill, *stroke; /* operators that choose space and colour */
    /* sRGB as a PDF has it, 0 to 1, to `n` values from 0 to 1. */
    void (*colour)(const struct colour_map *map, const double rgb[3],
                   double *out);
    /* The same for `count` pixels of three bytes, to `n` bytes each. */
    void (*pixels)(const struct colour_map *map, const uint8_t *rgb,
                   uint8_t *out, size_t count);
    /* The colour at `at`, 0 to 1, of the way from one colour to another.  NULL:
     * colour() of their mix. */
    void (*between)(const struct colour_map *map, const double from[3],
                    const double to[3], double at, double *out);
    /* The inks that text up to `small_pt` has instead; false: the same.  NULL:
     * the size of text does not matter. */
    bool (*small)(const struct colour_map *map, const double rgb[3],
                  double *out);
    double small_pt;
    /* The inks that a large ground has instead; likewise. */
    bool (*rich)(const struct colour_map *map, const double rgb[3],
                 double *out);
    const void *ctx;        /* of the map's own */
    void (*end)(void *ctx); /* NULL: g_free() */
};

/* sRGB to grey: as light as the colour was.  Greys stay what they are. */
struct colour_map *map_new_grey(void);

/* For what is no ink but the mask of other ink: grey by the sum that the PDF
 * standard takes for a mask's luminosity, so that the mask stays the same. */
struct colour_map *map_new_mask(void);

void map_free(struct colour_map *map); /* NULL is fine */

/* What a device's space is to `map`, by its full name. */
enum map_kind map_find(const struct colour_map *map, const char *space);

/* How many values a colour has that is MAP_RGB or MAP_CMYK; else 0. */
int map_size(enum map_kind kind);

/* Map one colour of map_size(kind) values, which are clamped to 0 to 1. */
void map_colour(const struct colour_map *map, enum map_kind kind,
                const double *in, double *out);

/* Map `count` pixels of map_size(kind) bytes to map->n bytes each. */
void map_pixels(const struct colour_map *map, enum map_kind kind,
                const uint8_t *in, uint8_t *out, size_t count);

/* Add a value from 0 to 1 as a PDF writes it, in at most four decimals. */
void map_add_number(GString *out, double value);

#endif
