/* SPDX-License-Identifier: GPL-3.0-or-later
 * Colours of more ink than paper takes, and those that no ink was named for. */
#include "check/press_own.h"

#include "art/sample.h"
#include "check/shade.h"

#include <stdlib.h>

/* Fine enough for a drawn plane of a millimetre to have samples within. */
#define SAMPLES_PER_MM 4

/* Below this alpha a sample has no colour to tell. */
#define ALPHA_MIN 16

/* More than one in this many samples of art that have no inks, and lie in no
 * plane of one colour: a gradient or a photo, not the rims of planes. */
#define PART 4

/* Said of a colour once, for small text and for all else. */
static void check_sum(struct press *p, const struct face *face,
                      const struct item *item, const struct colour *c,
                      const double inks[4])
{
    double sum = inks[0] + inks[1] + inks[2] + inks[3];
    bool named = c && c->has_cmyk;

    if (p->shop->ink_limit &&
        sum > p->shop->ink_limit + (named ? 0 : PRESS_INK_SLACK))
        cause_add(p->causes, DIAG_INK_OVER, face, item, NULL,
                  "the colour '%s' is %.4g %% of ink, and '%s' takes %d %%",
                  press_name(c), sum, p->shop->id, p->shop->ink_limit);
}

/* A tint is as strong as its strongest ink: the others only shift it. */
static void check_tint(struct press *p, const struct face *face,
                       const struct item *item, const struct colour *c,
                       const double inks[4])
{
    double strongest = 0;
    bool named = c && c->has_cmyk;

    for (size_t k = 0; k < 4; k++)
        strongest = inks[k] > strongest ? inks[k] : strongest;
    if (strongest > 0 &&
        strongest + (named ? 0 : PRESS_TINT_SLACK) < p->shop->tint)
        cause_add(p->causes, DIAG_TINT_LIGHT, face, item, NULL,
                  "the strongest ink of the colour '%s' is %.3g %%, and '%s' "
                  "prints no tint under %g %%",
                  press_name(c), strongest, p->shop->id, p->shop->tint);
}

void press_ink_judge(struct press *p, const struct face *face,
                     const struct item *item, const struct colour *c,
                     const double inks[4])
{
    check_sum(p, face, item, c, inks);
    check_tint(p, face, item, c, inks);
}

static void check_colour(struct press *p, const struct face *face,
                         const struct item *item, const struct colour *c)
{
    cpt size = item->kind == ITEM_TEXT ? item->text->size : 0;
    double inks[4];

    if (press_find_inks(p, c, size, inks))
        press_ink_judge(p, face, item, c, inks);
    else if (!p->shop->profile)
        cause_add(p->causes, DIAG_PROFILE_MISSING, face, item, NULL,
                  "the colour '%s' has no inks, and '%s' names no ICC profile "
                  "to convert it with; give it 'cmyk:'",
                  press_name(c), p->shop->id);
}

/* True when two colours are one that `alpha` of 255 has blurred: what is
 * thinner than a sample has little of its colour. */
static bool is_near(uint32_t a, uint32_t b, int alpha)
{
    for (int shift = 0; shift < 24; shift += 8)
        if (abs((int)(a >> shift & 0xff) - (int)(b >> shift & 0xff)) >
            1 + 255 / alpha)
            return false;
    return true;
}

static bool has_inks(const struct press *p, uint32_t argb)
{
    uint32_t shade = shade_alone(argb);
    int alpha = (int)(argb >> 24);
    GHashTableIter i;
    gpointer own;

    if (alpha < ALPHA_MIN || press_is_grey(shade) ||
        g_hash_table_contains(p->inked, GUINT_TO_POINTER(shade)))
        return true;
    if (alpha < 255 && is_near(shade, shade_grey(shade), alpha))
        return true;
    g_hash_table_iter_init(&i, p->inked);
    while (alpha < 255 && g_hash_table_iter_next(&i, &own, NULL))
        if (is_near(shade, GPOINTER_TO_UINT(own), alpha))
            return true;
    return false;
}

/* All nine samples round `at` are alike: it is no rim between two planes. */
static bool is_plane(const struct sample *s, int x, int y)
{
    uint32_t own = s->argb[(size_t)y * (size_t)s->width + (size_t)x];

    if (x < 1 || y < 1 || x >= s->width - 1 || y >= s->height - 1)
        return false;
    for (int k = 0; k < 9; k++)
        if (s->argb[(size_t)(y - 1 + k / 3) * (size_t)s->width +
                    (size_t)(x - 1 + k % 3)] != own)
            return false;
    return true;
}

/* A colour of the picture that no inks were named for, + 1; or 0.  The rims
 * of planes are mixed by the sampling and do not count; what shows through
 * another colour does. */
static guint find_uninked(const struct press *p, const struct item *item)
{
    const struct sample *s =
        sample_art(item->art, item->picture.w, item->picture.h, SAMPLES_PER_MM);
    size_t without = 0, seen = 0;
    guint found = 0;

    for (int i = 0; s && i < s->width * s->height; i++) {
        uint32_t argb = s->argb[i];
        seen += argb >> 24 >= ALPHA_MIN;
        if (has_inks(p, argb))
            continue;
        found = shade_alone(argb) + 1;
        if (is_plane(s, i % s->width, i / s->width))
            return found;
        without++;
    }
    return without * PART > seen ? found : 0;
}

static void check_art(struct press *p, const struct face *face,
                      const struct item *item)
{
    gpointer kept;

    if (p->shop->profile)
        return;
    if (!g_hash_table_lookup_extended(p->judged, item->art, NULL, &kept)) {
        kept = GUINT_TO_POINTER(find_uninked(p, item));
        g_hash_table_insert(p->judged, (void *)item->art, kept);
    }
    if (!kept)
        return;
    g_autofree char *leaf = g_path_get_basename(art_file(item->art));
    cause_add(p->causes, DIAG_PROFILE_MISSING, face, item, "art",
              "'%s' has colours without inks, as #%06X, and '%s' names no ICC "
              "profile to convert them with",
              leaf, GPOINTER_TO_UINT(kept) - 1, p->shop->id);
}

void press_ink_check(struct press *p, const struct face *face, size_t i)
{
    const struct item *item = &face->items[i];

    if (p->shop->colour == SHOP_RGB)
        return;
    if (item->kind != ITEM_ART)
        check_colour(p, face, item, item->colour);
    else if (!p->grey)
        check_art(p, face, item);
    if (item->kind == ITEM_TEXT && item->marker != item->colour)
        check_colour(p, face, item, item->marker);
}
