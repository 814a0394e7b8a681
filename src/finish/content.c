/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/content.h"

#include "finish/inline.h"
#include "finish/scan.h"

#include <string.h>

/* A colour takes four numbers and a pattern's name at most.  More operands
 * are counted, not kept. */
#define OPERANDS_MAX 5

/* The colour spaces of the graphics state.  A form inherits its caller's:
 * until it says another, MAP_UNKNOWN. */
struct pen {
    enum map_kind fill, stroke;
};

struct rewriter {
    struct scan scan;
    const struct content_job *job;
    GString *out;
    const char *copied; /* up to here, in `out` */
    struct scan_token operands[OPERANDS_MAX];
    size_t noperands;
    struct pen pen;
    GArray *saved; /* of struct pen */
};

/* What comes now stands in the place of the bytes from `from` to `to`. */
static void skip_to(struct rewriter *r, const char *from, const char *to)
{
    g_string_append_len(r->out, r->copied, from - r->copied);
    r->copied = to;
}

static void put_colour(struct rewriter *r, enum map_kind kind,
                       const double *values)
{
    double inks[MAP_INKS_MAX];

    map_colour(r->job->map, kind, values, inks);
    for (int i = 0; i < r->job->map->n; i++) {
        if (i > 0)
            g_string_append_c(r->out, ' ');
        map_add_number(r->out, inks[i]);
    }
}

/* Replace the numbers that begin the operands by their colour.  False when
 * they are no colour. */
static bool map_numbers(struct rewriter *r, enum map_kind kind)
{
    size_t size = (size_t)map_size(kind);
    double values[4];

    for (size_t i = 0; i < size; i++)
        if (i >= r->noperands || !scan_number(r->operands[i], &values[i]))
            return false;
    struct scan_token last = r->operands[size - 1];
    skip_to(r, r->operands[0].text, last.text + last.size);
    put_colour(r, kind, values);
    return true;
}

static enum map_kind find_space(struct rewriter *r, struct scan_token name)
{
    g_autofree char *text = g_strndup(name.text, name.size);
    enum map_kind kind = map_find(r->job->map, text);

    if (kind == MAP_UNKNOWN && r->job->find)
        kind = r->job->find(r->job->ctx, text);
    return kind;
}

static bool is_device(struct scan_token name)
{
    return scan_is(name, "/DeviceRGB") || scan_is(name, "/DeviceCMYK");
}

/* cs CS: names of the resources stay, for the resources change. */
static const char *choose_space(struct rewriter *r, enum map_kind *pen)
{
    struct scan_token name = r->operands[0];

    if (r->noperands != 1 || name.kind != SCAN_NAME)
        return "a colour space without its name";
    *pen = find_space(r, name);
    if (*pen == MAP_UNKNOWN)
        return "a colour space that is not known";
    if (map_size(*pen) > 0 && is_device(name)) {
        skip_to(r, name.text, name.text + name.size);
        g_string_append(r->out, r->job->map->space);
    }
    return NULL;
}

/* sc SC scn SCN: what the numbers are depends on the space. */
static const char *set_colour(struct rewriter *r, enum map_kind pen)
{
    size_t n = r->noperands;

    if (n == 0 || n > OPERANDS_MAX)
        return "a colour without its numbers";
    if (r->operands[n - 1].kind == SCAN_NAME)
        n--;
    if (pen == MAP_UNKNOWN)
        pen = n == 3 ? MAP_RGB : n == 4 ? MAP_CMYK : MAP_KEEP;
    if (n == 0 || map_size(pen) == 0)
        return NULL;
    if (n != (size_t)map_size(pen) || !map_numbers(r, pen))
        return "a colour without its numbers";
    return NULL;
}

/* rg RG k K: the operator changes too. */
static const char *set_device(struct rewriter *r, struct scan_token word,
                              enum map_kind kind, bool stroke)
{
    if (r->noperands != (size_t)map_size(kind) || !map_numbers(r, kind))
        return "a colour without its numbers";
    skip_to(r, word.text, word.text + word.size);
    g_string_append(r->out, stroke ? r->job->map->stroke : r->job->map->fill);
    return NULL;
}

static const char *restore(struct rewriter *r)
{
    if (r->saved->len == 0)
        return "a Q without its q";
    r->pen = g_array_index(r->saved, struct pen, r->saved->len - 1);
    g_array_set_size(r->saved, r->saved->len - 1);
    return NULL;
}

static const struct device {
    const char *word, *space;
    bool stroke;
} devices[] = {
    {"g", "/DeviceGray", false}, {"G", "/DeviceGray", true},
    {"rg", "/DeviceRGB", false}, {"RG", "/DeviceRGB", true},
    {"k", "/DeviceCMYK", false}, {"K", "/DeviceCMYK", true},
};

static const char *obey_device(struct rewriter *r, struct scan_token word,
                               const struct device *device)
{
    enum map_kind kind = map_find(r->job->map, device->space);

    *(device->stroke ? &r->pen.stroke : &r->pen.fill) = kind;
    return map_size(kind) > 0 ? set_device(r, word, kind, device->stroke)
                              : NULL;
}

static enum map_kind find_inline(struct rewriter *r,
                                 const struct inline_image *image)
{
    const char *device = inline_find_device(image);

    if (image->mask || image->space.kind == SCAN_END)
        return MAP_KEEP;
    return device ? map_find(r->job->map, device) : find_space(r, image->space);
}

static const char *obey_inline(struct rewriter *r)
{
    struct inline_image image = {0};
    const char *why = inline_read(&r->scan, &image);

    if (why)
        return why;
    enum map_kind kind = find_inline(r, &image);
    if (kind == MAP_UNKNOWN || kind == MAP_INDEXED)
        return "an inline image of a colour space that is not known";
    why = inline_skip(&r->scan, &image, kind);
    if (why || map_size(kind) == 0)
        return why;
    skip_to(r, image.space.text, image.space.text + image.space.size);
    g_string_append(r->out, r->job->map->space);
    skip_to(r, image.data, image.data + image.size);
    inline_add(&image, kind, r->job->map, r->out);
    return NULL;
}

static const char *obey(struct rewriter *r, struct scan_token word)
{
    for (size_t i = 0; i < G_N_ELEMENTS(devices); i++)
        if (scan_is(word, devices[i].word))
            return obey_device(r, word, &devices[i]);
    if (scan_is(word, "q"))
        g_array_append_val(r->saved, r->pen);
    else if (scan_is(word, "Q"))
        return restore(r);
    else if (scan_is(word, "cs"))
        return choose_space(r, &r->pen.fill);
    else if (scan_is(word, "CS"))
        return choose_space(r, &r->pen.stroke);
    else if (scan_is(word, "sc") || scan_is(word, "scn"))
        return set_colour(r, r->pen.fill);
    else if (scan_is(word, "SC") || scan_is(word, "SCN"))
        return set_colour(r, r->pen.stroke);
    else if (scan_is(word, "BI"))
        return obey_inline(r);
    return NULL;
}

static const char *rewrite(struct rewriter *r)
{
    for (;;) {
        struct scan_token t = scan_next(&r->scan);
        if (t.kind == SCAN_END)
            return r->scan.fault;
        if (!scan_is_operator(t)) {
            if (r->noperands < OPERANDS_MAX)
                r->operands[r->noperands] = t;
            r->noperands++;
            continue;
        }
        const char *why = obey(r, t);
        if (why)
            return why;
        r->noperands = 0;
    }
}

GString *content_map(const char *bytes, size_t n, const struct content_job *job,
                     struct content_fault *fault)
{
    struct rewriter r = {
        .scan = {.at = bytes, .end = bytes + n},
        .job = job,
        .out = g_string_new(NULL),
        .copied = bytes,
        .pen = {MAP_UNKNOWN, MAP_UNKNOWN},
        .saved = g_array_new(FALSE, FALSE, sizeof(struct pen)),
    };

    *fault = (struct content_fault){rewrite(&r), 0};
    fault->byte = (size_t)(r.scan.at - bytes);
    g_array_free(r.saved, TRUE);
    if (fault->text || r.copied == bytes) {
        g_string_free(r.out, TRUE);
        return NULL;
    }
    skip_to(&r, bytes + n, bytes + n);
    return r.out;
}
