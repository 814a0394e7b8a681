/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/plates.h"

#include "base/file.h"
#include "check/press.h"
#include "compose/compose.h"
#include "paint/paint.h"

#include <errno.h>
#include <glib.h>
#include <string.h>

/* Profiles of presses have 0.5 to 5 MB. */
#define PROFILE_MAX ((size_t)64 << 20)

/* -- Inks -- */

static void add_colour(GArray *inks, const struct colour *c)
{
    struct finish_ink ink = {.has_small = c->has_text_cmyk};

    if (!c->has_cmyk)
        return;
    memcpy(ink.rgb, c->rgb, sizeof ink.rgb);
    memcpy(ink.cmyk, c->cmyk, sizeof ink.cmyk);
    memcpy(ink.small, c->text_cmyk, sizeof ink.small);
    for (guint i = 0; i < inks->len; i++)
        if (memcmp(g_array_index(inks, struct finish_ink, i).rgb, ink.rgb,
                   sizeof ink.rgb) == 0)
            return;
    g_array_append_val(inks, ink);
}

static void add_layout(GArray *inks, const struct layout *l)
{
    for (size_t i = 0; l && i < l->ncolours; i++)
        add_colour(inks, l->colours[i]);
}

/* In the order of the cards; the first of a colour stays. */
static void list_inks(struct finish_press *press, const struct deck *deck,
                      struct arena *a)
{
    g_autoptr(GArray) inks =
        g_array_new(FALSE, FALSE, sizeof(struct finish_ink));
    const struct layout *last = deck->layout;
    struct finish_ink *kept;

    add_layout(inks, deck->layout);
    for (size_t i = 0; i < deck->ncards; i++) {
        if (deck->cards[i].layout != last)
            add_layout(inks, deck->cards[i].layout);
        last = deck->cards[i].layout;
    }
    kept = ARENA_ARRAY(a, struct finish_ink, inks->len + 1);
    if (inks->len)
        memcpy(kept, inks->data, inks->len * sizeof *kept);
    press->inks = kept;
    press->ninks = inks->len;
}

/* -- The profile -- */

static bool read_profile(struct run *run, const char *path,
                         struct finish_press *press)
{
    enum file_fault why;
    size_t size;
    g_autofree char *bytes = file_read(path, PROFILE_MAX, &size, &why);

    if (!bytes) {
        bool there = why != FILE_UNREADABLE;
        const char *text = why == FILE_LARGE     ? "it is too large for one"
                           : why == FILE_NO_FILE ? "it is no file"
                                                 : g_strerror(errno);
        diag_report(run->diag,
                    there ? DIAG_FILE_READ : file_kind(DIAG_FILE_READ),
                    press->at, "cannot read the profile '%s': %s", path, text);
        return false;
    }
    char *kept = ARENA_ARRAY(run->arena, char, size + 1);
    memcpy(kept, bytes, size);
    press->profile = kept;
    press->profile_size = size;
    return true;
}

const struct finish_press *plates_make(struct run *run, const struct deck *deck,
                                       const struct shop *shop)
{
    static const enum finish_level levels[] = {
        [SHOP_PLAIN] = FINISH_PLAIN,
        [SHOP_X1A] = FINISH_X1A,
        [SHOP_X3] = FINISH_X3,
        [SHOP_X4] = FINISH_X4,
    };
    struct finish_press *press = ARENA_NEW(run->arena, struct finish_press);
    const char *asked = run->options->profile;
    const char *path = asked ? asked : shop->profile;

    *press = (struct finish_press){
        .at = !asked && shop->profile ? shop->profile_at : shop->at,
        .level = levels[shop->pdf],
        .condition = shop->condition,
        .condition_info = shop->condition_info,
        .registry = shop->registry ? shop->registry : "http://www.color.org",
        .embed = shop->embed,
        .overprint = shop->black == SHOP_OVERPRINT,
        .has_rich = shop->has_rich_black,
    };
    memcpy(press->rich, shop->rich_black, sizeof press->rich);
    if (asked)
        press->at = (struct pos){arena_strdup(run->arena, asked), 0, 0};
    list_inks(press, deck, run->arena);
    return path && !read_profile(run, path, press) ? NULL : press;
}

/* A profile that is not there is a complaint of press_check(). */
void plates_check(struct run *run, const struct faces *faces,
                  const struct shop *shop, struct opened *file, size_t first)
{
    bool grey = faces->deck->variant && faces->deck->variant->grey;
    bool there = !shop->profile || file_is_regular(shop->profile);
    const struct finish_press *press =
        shop->colour == SHOP_CMYK && !grey && there
            ? plates_make(run, faces->deck, shop)
            : NULL;

    press_check(faces, shop, press, file, first, run->diag);
}

/* -- Places -- */

/* The largest art is the likeliest to have what a shop cannot print. */
static struct pos find_art(const struct face *face, const struct item *items,
                           size_t n)
{
    struct pos at = face->card->at;
    double most = 0;

    for (size_t i = 0; i < n; i++) {
        const struct item *item = &items[i];
        double area = (double)item->rect.w * item->rect.h;
        if (item->kind == ITEM_ART && item->at.line && area > most) {
            at = item->at;
            most = area;
        }
    }
    return at;
}

const struct finish_place *plates_places(const struct imposition *imp,
                                         struct arena *a)
{
    struct finish_place *places =
        ARENA_ARRAY(a, struct finish_place, imp->npages);

    for (size_t i = 0; i < imp->npages; i++) {
        const struct page *p = &imp->pages[i];
        const struct face *face = p->nplaced ? p->placed[0].face : NULL;
        if (face)
            compose_open(imp->faces, face->card);
        places[i] = (struct finish_place){
            p->label ? p->label : "",
            face ? find_art(face, face->items, face->nitems)
                 : imp->faces->deck->at};
    }
    return places;
}

/* -- Varnish and marks -- */

/* The first face of the page that has some, or NULL. */
static const struct face *find_varnished(const struct imposition *imp,
                                         const struct page *p)
{
    for (size_t i = 0; i < p->nplaced; i++) {
        compose_open(imp->faces, p->placed[i].face->card);
        if (p->placed[i].face->nvarnish)
            return p->placed[i].face;
    }
    return NULL;
}

const struct finish_varnish *plates_varnish(struct run *run,
                                            const struct imposition *imp,
                                            const struct shop *shop,
                                            GByteArray **raw, bool *ok)
{
    struct finish_varnish *v = ARENA_NEW(run->arena, struct finish_varnish);
    struct finish_place *places =
        ARENA_ARRAY(run->arena, struct finish_place, imp->npages);
    bool any = false;

    *raw = NULL;
    *ok = true;
    for (size_t i = 0; shop && shop->varnish && i < imp->npages; i++) {
        const struct page *p = &imp->pages[i];
        const struct face *face = find_varnished(imp, p);
        if (!face)
            continue;
        places[i].label = p->label ? p->label : "";
        places[i].at = find_art(face, face->varnish, face->nvarnish);
        any = true;
    }
    if (!any)
        return NULL;
    *raw = paint_varnish(imp, run_tools(run), run->arena, run->diag);
    *ok = *raw != NULL;
    if (!*raw)
        return NULL;
    *v = (struct finish_varnish){shop->varnish, (const char *)(*raw)->data,
                                 (*raw)->len, places};
    return v;
}

const struct finish_marks *plates_marks(const struct imposition *imp,
                                        struct arena *a)
{
    struct finish_marks *all = ARENA_ARRAY(a, struct finish_marks, imp->npages);

    for (size_t i = 0; i < imp->npages; i++) {
        const struct page *p = &imp->pages[i];
        struct finish_line *lines =
            ARENA_ARRAY(a, struct finish_line, p->nmarks);
        for (size_t k = 0; k < p->nmarks; k++)
            lines[k] = (struct finish_line){p->marks[k].x1, p->marks[k].y1,
                                            p->marks[k].x2, p->marks[k].y2};
        all[i] = (struct finish_marks){lines, p->nmarks, p->mark_thickness};
    }
    return all;
}
