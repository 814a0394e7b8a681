/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compose/tint.h"

#include <glib.h>

/* The colour in which the families' pictures show light. */
#define LIGHT "ochre"

/* How much paper is in the planes behind a ground, in percent: as in the
 * bands that are drawn in the families' own colours. */
enum { MID_PAPER = 45, FAR_PAPER = 72, PATTERN_PAPER = 25 };
enum { FIELD_PAPER = 40, LIP_PAPER = 65 };

char *tint_icon(const struct colour *colour)
{
    static const uint8_t black[3];
    const uint8_t *c = colour ? colour->rgb : black;

    return g_strdup_printf("svg{color:#%02x%02x%02x}", c[0], c[1], c[2]);
}

static void append_rule(GString *css, const char *class, const char *property,
                        const struct colour *c, int paper)
{
    int rgb[3];

    for (int i = 0; i < 3; i++)
        rgb[i] = (c->rgb[i] * (100 - paper) + 255 * paper + 50) / 100;
    g_string_append_printf(css, ".%s{%s:#%02x%02x%02x}", class, property,
                           rgb[0], rgb[1], rgb[2]);
}

static void append_band(GString *css, const struct colour *c)
{
    append_rule(css, "ground", "fill", c, 0);
    append_rule(css, "plane-mid", "fill", c, MID_PAPER);
    append_rule(css, "plane-far", "fill", c, FAR_PAPER);
    append_rule(css, "pattern", "stroke", c, PATTERN_PAPER);
}

static void append_back(GString *css, const struct colour *c)
{
    append_rule(css, "field", "stroke", c, FIELD_PAPER);
    append_rule(css, "lip", "fill", c, LIP_PAPER);
}

char *tint_art(const struct deck *deck, const struct card *card,
               enum value_root root)
{
    const struct colour *suit = card->suit->colour;
    const struct colour *own = deck->colour ? deck->colour : suit;
    const struct colour *light = layout_find_colour(card->layout, LIGHT);
    g_autoptr(GString) css = g_string_new(NULL);

    if (root == VALUE_SUIT_ART && suit && suit->replaced)
        append_band(css, suit);
    if (root == VALUE_DECK_BACK && own && own->replaced)
        append_back(css, own);
    if ((root == VALUE_SUIT_ART || root == VALUE_DECK_BACK) && light &&
        light->replaced)
        append_rule(css, "light", "fill", light, 0);
    if ((root == VALUE_SUIT_ART || root == VALUE_DECK_BACK) && deck->variant &&
        deck->variant->art_style)
        g_string_append(css, deck->variant->art_style);
    return css->len ? g_string_free(g_steal_pointer(&css), FALSE) : NULL;
}
