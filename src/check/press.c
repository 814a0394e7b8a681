/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/press.h"

#include "base/file.h"
#include "check/press_own.h"
#include "check/shade.h"
#include "compose/compose.h"

#include <string.h>

#define BLACK 0x000000u

/* The largest type that has a colour's `small-text`, as finish/ has it. */
#define SMALL ((cpt)1400)

const char *press_name(const struct colour *c)
{
    return c && c->name ? c->name : "black";
}

bool press_is_grey(uint32_t shade)
{
    return shade == shade_grey(shade);
}

const double *press_cmyk(const struct press *p, const struct colour *c,
                         cpt size)
{
    if (p->shop->colour != SHOP_CMYK || !c || !c->has_cmyk)
        return NULL;
    return c->has_text_cmyk && size > 0 && size <= SMALL ? c->text_cmyk
                                                         : c->cmyk;
}

bool press_find_inks(const struct press *p, const struct colour *c, cpt size,
                     double inks[4])
{
    const double *own = press_cmyk(p, c, size);
    uint32_t shade = shade_of(c);
    double rgb[3] = {(shade >> 16) / 255.0, (shade >> 8 & 255) / 255.0,
                     (shade & 255) / 255.0};

    if (own && !p->grey) {
        memcpy(inks, own, 4 * sizeof *inks);
        return true;
    }
    if (p->grey || press_is_grey(shade)) {
        memset(inks, 0, 4 * sizeof *inks);
        inks[3] = 100 - (shade_grey(shade) & 255) / 2.55;
        return p->grey || p->shop->colour == SHOP_CMYK;
    }
    if (!p->map || !p->press->profile)
        return false;
    p->map->colour(p->map, rgb, inks);
    for (size_t i = 0; i < 4; i++)
        inks[i] *= 100;
    return true;
}

int press_inks(const struct press *p, const struct colour *c, cpt size)
{
    uint32_t shade = shade_of(c);
    const double *cmyk = press_cmyk(p, c, size);
    int n = 0;

    for (size_t i = 0; cmyk && i < 4; i++)
        n += cmyk[i] > 0;
    if (p->grey)
        return 1;
    if (cmyk)
        return n;
    if (shade == BLACK)
        return 1;
    if (shade == SHADE_WHITE)
        return 0;
    /* A shop that makes the inks itself may mix a grey of all of them. */
    return p->shop->colour == SHOP_CMYK && press_is_grey(shade) ? 1 : 3;
}

/* A profile that is named and is not there, or that the level asks for, is a
 * fault of the shop's file. */
static void check_profile(const struct press *p, struct diag *d)
{
    const struct shop *s = p->shop;

    if (s->profile && !file_is_regular(s->profile))
        diag_report(d, DIAG_PROFILE_MISSING, s->profile_at,
                    "there is no file '%s'; get the ICC profile of the "
                    "printing condition and put it there",
                    s->profile);
    else if (!s->profile && s->pdf == SHOP_X4)
        diag_report(d, DIAG_PROFILE_MISSING, s->at,
                    "PDF/X-4 has the ICC profile of its printing condition "
                    "inside, and '%s' names none; name one as 'profile:'",
                    s->id);
}

/* Where a text does not fit, others are not where they will be. */
static bool is_unfit(const struct face *face)
{
    for (size_t i = 0; i < face->nitems; i++)
        if (face->items[i].misfit)
            return true;
    return false;
}

static void check_face(struct press *p, const struct face *face)
{
    if (is_unfit(face))
        return;
    for (size_t i = 0; i < face->nitems; i++) {
        press_type_check(p, face, i);
        press_edge_check(p, face, i);
        press_image_check(p, face, i);
        press_art_check(p, face, i);
        press_ink_check(p, face, i);
        press_over_check(p, face, i);
    }
}

static bool same_inks(const struct colour *a, const struct colour *b)
{
    return memcmp(a->cmyk, b->cmyk, sizeof a->cmyk) == 0 &&
           a->has_text_cmyk == b->has_text_cmyk &&
           (!a->has_text_cmyk ||
            memcmp(a->text_cmyk, b->text_cmyk, sizeof a->text_cmyk) == 0);
}

/* In art a colour has no name: what is one on a screen is one on the press. */
static void add_inked(struct press *p, const struct colour *c, struct diag *d)
{
    gpointer key = GUINT_TO_POINTER(shade_of(c));
    const struct colour *first = g_hash_table_lookup(p->inked, key);

    if (!first) {
        g_hash_table_insert(p->inked, key, (void *)c);
        return;
    }
    if (same_inks(first, c) || p->grey || p->shop->colour == SHOP_RGB)
        return;
    diag_report(d, DIAG_INKS_CLASH, c->at,
                "the colour '%s' is #%06X, and so is '%s' with other inks; "
                "give one of them another 'rgb:', or both the same 'cmyk:' "
                "and 'small-text:'",
                c->name, shade_of(c), first->name);
    diag_note(d, first->at, "'%s' is here, and its inks were used for both",
              first->name);
}

static void list_layout(struct press *p, const struct layout *l, struct diag *d)
{
    for (size_t k = 0; l && k < l->ncolours; k++)
        if (l->colours[k]->has_cmyk)
            add_inked(p, l->colours[k], d);
}

/* Every colour of the deck's layouts that comes out as inks of its own. */
static void list_inked(struct press *p, const struct deck *deck, struct diag *d)
{
    const struct layout *last = deck->layout;

    list_layout(p, deck->layout, d);
    for (size_t i = 0; i < deck->ncards; i++) {
        if (deck->cards[i].layout != last)
            list_layout(p, deck->cards[i].layout, d);
        last = deck->cards[i].layout;
    }
}

/* The inks of the press, when there are any; a profile that is none has been
 * complained about. */
static void open_inks(struct press *p, const struct finish_press *press,
                      struct diag *d)
{
    if (!press || p->grey || p->shop->colour == SHOP_RGB)
        return;
    p->press = press;
    p->cmyk = cmyk_new(press, d);
    p->map = p->cmyk ? cmyk_map(p->cmyk) : NULL;
}

static void open_press(struct press *p, const struct finish_press *press,
                       struct diag *d)
{
    p->inked = g_hash_table_new(NULL, NULL);
    p->judged = g_hash_table_new(NULL, NULL);
    p->pages = g_hash_table_new(NULL, NULL);
    p->sums = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    p->grounds = ground_store_new(p->grey);
    p->causes = cause_list_new();
    open_inks(p, press, d);
}

static void close_press(struct press *p)
{
    cause_list_free(p->causes);
    ground_store_free(p->grounds);
    g_hash_table_unref(p->inked);
    g_hash_table_unref(p->judged);
    g_hash_table_unref(p->pages);
    g_hash_table_unref(p->sums);
    inspect_free(p->arts);
    map_free(p->map);
    cmyk_free(p->cmyk);
}

void press_check(const struct faces *faces, const struct shop *shop,
                 const struct finish_press *press, struct opened *file,
                 size_t first, struct diag *d)
{
    const struct deck *deck = faces->deck;
    struct press p = {.shop = shop};

    p.grey = deck->variant && deck->variant->grey;
    open_press(&p, press, d);
    list_inked(&p, deck, d);
    check_profile(&p, d);
    press_art_read(&p, faces, file, first, d);
    for (size_t i = 0; i < deck->ncards; i++) {
        compose_open(faces, &deck->cards[i]);
        check_face(&p, &faces->fronts[i]);
        check_face(&p, &faces->backs[i]);
    }
    cause_report(p.causes, d);
    close_press(&p);
}
