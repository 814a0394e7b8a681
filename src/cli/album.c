/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/album.h"

#include "paint/raster.h"

#include <string.h>

/* Enough to read the words, and small enough for a pull request. */
#define ALBUM_PPI 100

static const char *const sides[] = {"front", "back"};

/* One of the two builds. */
struct volume {
    const struct told *deck;
    struct raster_file *pdf; /* NULL: it has none of single cards */
};

/* The file whose pages are single cards, front and back in turn: one that no
 * shop asked for. */
static const char *find_single(const json_t *target)
{
    size_t i;
    json_t *product;
    const json_t *asked = json_object_get(target, "asked");

    if (json_object_get(asked, "shop") || json_object_get(asked, "proof"))
        return NULL;
    json_array_foreach(json_object_get(target, "products"), i, product)
    {
        const json_t *files = json_object_get(product, "files");
        const json_t *file = json_array_get(files, 0);
        if (json_is_true(json_object_get(file, "card")))
            return json_string_value(json_object_get(file, "path"));
    }
    return NULL;
}

static struct volume open_volume(struct run *run, const struct told *deck,
                                 const char *folder)
{
    struct volume v = {.deck = deck};
    const char *file = find_single(deck->target);

    if (file) {
        const char *path = arena_printf(run->arena, "%s/%s", folder, file);
        v.pdf = raster_open(path, run->diag);
    }
    return v;
}

/* The page of a card's front, from 0, or -1. */
static long find_page(const struct volume *v, const char *id)
{
    long page = 0;

    for (size_t i = 0; i < v->deck->ncards; i++) {
        const struct noted *card = &v->deck->cards[i];
        if (strcmp(card->id, id) == 0)
            return page;
        page += 2 * card->copies;
    }
    return -1;
}

static cairo_surface_t *draw(const struct volume *v, const char *id, int side)
{
    long page = v->pdf ? find_page(v, id) : -1;

    return page < 0 ? NULL
                    : raster_page(v->pdf, (size_t)(page + side), ALBUM_PPI);
}

static void save(struct run *run, cairo_surface_t *s, const char *stem,
                 const char *which)
{
    const char *path = arena_printf(run->arena, "%s-%s.png", stem, which);

    if (s)
        raster_write(s, path, run->diag);
}

static void write_face(struct run *run, const struct volume v[2],
                       const char *id, int side, const char *stem)
{
    cairo_surface_t *before = draw(&v[0], id, side);
    cairo_surface_t *after = draw(&v[1], id, side);
    cairo_surface_t *difference = NULL;
    bool same = before && after && raster_count(before, after) == 0;

    if (!same) {
        if (before && after)
            difference = raster_compare(before, after);
        save(run, before, stem, "before");
        save(run, after, stem, "after");
        save(run, difference, stem, "difference");
    }
    g_clear_pointer(&before, cairo_surface_destroy);
    g_clear_pointer(&after, cairo_surface_destroy);
    g_clear_pointer(&difference, cairo_surface_destroy);
}

void album_write(struct run *run, const struct changes *c, const char *old,
                 const char *new, const char *album)
{
    static const enum change_kind shown[] = {CHANGE_ADDED, CHANGE_REMOVED,
                                             CHANGE_WORDS, CHANGE_LOOK};
    g_autofree char *edition =
        c->edition ? g_path_get_dirname(c->edition) : NULL;
    g_autofree char *name = edition ? g_path_get_basename(edition) : NULL;

    if (!c->old.target || !c->new.target)
        return;
    struct volume v[2] = {open_volume(run, &c->old, old),
                          open_volume(run, &c->new, new)};
    for (size_t k = 0; k < G_N_ELEMENTS(shown); k++) {
        const GPtrArray *cards = c->cards[shown[k]];
        for (guint i = 0; i < cards->len * 2; i++) {
            const char *id = cards->pdata[i / 2];
            g_autofree char *leaf = g_strdup_printf(
                "%s%s%s-%s%s%s-%s-%s", name ? name : "", name ? "-" : "",
                c->deck, c->language, c->variant ? "-" : "",
                c->variant ? c->variant : "", id, sides[i % 2]);
            g_autofree char *stem = g_build_filename(album, leaf, NULL);
            write_face(run, v, id, (int)(i % 2), stem);
        }
    }
    raster_close(v[0].pdf);
    raster_close(v[1].pdf);
}
