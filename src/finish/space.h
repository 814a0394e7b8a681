/* SPDX-License-Identifier: GPL-3.0-or-later
 * space.h - colour spaces as a PDF's objects */
#ifndef FINISH_SPACE_H
#define FINISH_SPACE_H

#include "finish/flate.h"
#include "finish/map.h"

#include <qpdf/qpdf-c.h>

/* What the parts of the colour pass share. */
struct space_pass {
    qpdf_data q;
    const struct colour_map *map;
    struct flate *flate;   /* for new data of streams */
    GHashTable *functions; /* number of the object to handle of the mapped */
    int depth;             /* of functions in each other */
    const char *fault;     /* NULL, or the first: static */
};

/* The data of a stream, to be freed with free(); NULL when it is empty.  False
 * when it cannot be decoded. */
bool space_read_stream(const struct space_pass *p, qpdf_oh stream,
                       unsigned char **bytes, size_t *n);

/* What the values of the space are, which may be null: MAP_KEEP. */
enum map_kind space_find(const struct space_pass *p, qpdf_oh space);

/* The space that takes its place.  Leaves a fault when there is none. */
qpdf_oh space_map(struct space_pass *p, qpdf_oh space);

/* Replace the space under `key`, when it has colours to map. */
void space_replace(struct space_pass *p, qpdf_oh dict, const char *key);

/* Replace the colour of a space of `kind` under `key`, when there is one. */
void space_replace_colour(struct space_pass *p, qpdf_oh dict, const char *key,
                          enum map_kind kind);

/* A colour of the map, as an array. */
qpdf_oh space_new_colour(struct space_pass *p, const double *inks);

/* The numbers of an array, of which there must be `n`. */
bool space_read_numbers(const struct space_pass *p, qpdf_oh array, double *to,
                        int n);

#endif
