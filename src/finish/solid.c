/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/solid.h"

#include "finish/inline.h"
#include "finish/scan.h"

/* An image fills the unit square. */
#define SQUARE "0 0 1 1 re f"

struct solid {
    struct scan scan;
    solid_find_fn *find;
    void *ctx;
    GString *out;
    const char *copied; /* up to here, in `out` */
    struct scan_token first, last;
    size_t noperands;
};

static void replace(struct solid *s, const char *from, const char *to,
                    const char *text)
{
    g_string_append_len(s->out, s->copied, from - s->copied);
    g_string_append(s->out, text);
    s->copied = to;
}

static enum solid_kind find_kind(struct solid *s, const char *category)
{
    if (!s->noperands || s->last.kind != SCAN_NAME)
        return SOLID_OTHER;
    g_autofree char *name = g_strndup(s->last.text, s->last.size);
    return s->find(s->ctx, category, name);
}

static const struct {
    const char *word;
    bool stroke, names; /* it may name a pattern */
} colours[] = {
    {"g", false, false},  {"rg", false, false}, {"k", false, false},
    {"cs", false, false}, {"sc", false, false}, {"scn", false, true},
    {"G", true, false},   {"RG", true, false},  {"K", true, false},
    {"CS", true, false},  {"SC", true, false},  {"SCN", true, true},
};

/* Tiles stay a pattern; their space was taken away with its own operator. */
static const char *set_colour(struct solid *s, struct scan_token word, size_t i)
{
    const char *from = s->noperands ? s->first.text : word.text;
    bool stroke = colours[i].stroke;

    if (colours[i].names && find_kind(s, "/Pattern") == SOLID_TILES) {
        if (s->noperands > 1)
            return "tiles without a colour of their own";
        replace(s, from, from, stroke ? "/Pattern CS " : "/Pattern cs ");
        return NULL;
    }
    replace(s, from, word.text + word.size, stroke ? SOLID_STROKE : SOLID_FILL);
    return NULL;
}

/* How long its data is, where that does not follow from the data itself. */
static enum map_kind find_size(const struct inline_image *image)
{
    const char *device = inline_find_device(image);

    if (image->filtered || image->mask)
        return MAP_KEEP;
    return g_strcmp0(device, "/DeviceRGB") == 0    ? MAP_RGB
           : g_strcmp0(device, "/DeviceCMYK") == 0 ? MAP_CMYK
                                                   : MAP_KEEP;
}

/* A mask of bits has the colour of the fill, and stays. */
static const char *fill_inline(struct solid *s, struct scan_token word)
{
    struct inline_image image = {0};
    const char *why = inline_read(&s->scan, &image);

    if (!why)
        why = inline_skip(&s->scan, &image, find_size(&image));
    if (!why && !image.mask)
        replace(s, word.text, s->scan.at, SQUARE);
    return why;
}

static const char *obey(struct solid *s, struct scan_token word)
{
    for (size_t i = 0; i < G_N_ELEMENTS(colours); i++)
        if (scan_is(word, colours[i].word))
            return set_colour(s, word, i);
    if (scan_is(word, "BI"))
        return fill_inline(s, word);
    if (scan_is(word, "Do") && find_kind(s, "/XObject") == SOLID_PICTURE)
        replace(s, s->first.text, word.text + word.size, SQUARE);
    return NULL;
}

static const char *rewrite(struct solid *s)
{
    for (;;) {
        struct scan_token t = scan_next(&s->scan);
        const char *why;

        if (t.kind == SCAN_END)
            return s->scan.fault;
        if (!scan_is_operator(t)) {
            s->first = s->noperands ? s->first : t;
            s->last = t;
            s->noperands++;
            continue;
        }
        why = obey(s, t);
        if (why)
            return why;
        s->noperands = 0;
    }
}

GString *solid_content(const char *bytes, size_t n, solid_find_fn *find,
                       void *ctx, const char **fault)
{
    struct solid s = {
        .scan = {.at = bytes, .end = bytes + n},
        .find = find,
        .ctx = ctx,
        .out = g_string_new(SOLID_FILL " " SOLID_STROKE "\n"),
        .copied = bytes,
    };

    *fault = rewrite(&s);
    if (*fault) {
        g_string_free(s.out, TRUE);
        return NULL;
    }
    replace(&s, bytes + n, bytes + n, "\n");
    return s.out;
}
