/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/press.h"

#include "base/file.h"
#include "check/press_own.h"
#include "check/shade.h"

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
        press_ink_check(p, face, i);
    }
}

static void add_inked(struct press *p, const struct layout *l)
{
    for (size_t k = 0; l && k < l->ncolours; k++)
        if (l->colours[k]->has_cmyk)
            g_hash_table_add(p->inked,
                             GUINT_TO_POINTER(shade_of(l->colours[k])));
}

/* Every colour of the deck's layouts that comes out as inks of its own. */
static void list_inked(struct press *p, const struct deck *deck)
{
    add_inked(p, deck->layout);
    for (size_t i = 0; i < deck->ncards; i++)
        add_inked(p, deck->cards[i].layout);
}

void press_check(const struct faces *faces, const struct shop *shop,
                 struct diag *d)
{
    const struct deck *deck = faces->deck;
    struct press p = {.shop = shop};

    p.grey = deck->variant && deck->variant->grey;
    p.inked = g_hash_table_new(NULL, NULL);
    p.judged = g_hash_table_new(NULL, NULL);
    p.grounds = ground_store_new(p.grey);
    p.causes = cause_list_new();
    list_inked(&p, deck);
    check_profile(&p, d);
    for (size_t i = 0; i < deck->ncards; i++) {
        check_face(&p, &faces->fronts[i]);
        check_face(&p, &faces->backs[i]);
    }
    cause_report(p.causes, d);
    cause_list_free(p.causes);
    ground_store_free(p.grounds);
    g_hash_table_unref(p.inked);
    g_hash_table_unref(p.judged);
}
