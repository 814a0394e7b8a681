/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compose/tint.h"

#include <glib.h>

/* How much paper is in the planes behind a ground, in percent: as in the
 * bands that are drawn in the families' own colours. */
enum { MID_PAPER = 45, FAR_PAPER = 72, PATTERN_PAPER = 25 };
enum { DEEP_BLACK = -30, FIELD_PAPER = 40, LIP_PAPER = 65 };

char *tint_icon(const struct colour *colour)
{
    static const uint8_t black[3];
    const uint8_t *c = colour ? colour->rgb : black;

    return g_strdup_printf("svg{color:#%02x%02x%02x}", c[0], c[1], c[2]);
}

/* `paper` percent of it is paper; below 0, as much of it is black. */
static void append_rule(GString *css, const char *selector,
                        const char *property, const struct colour *c, int paper)
{
    int rgb[3], with = paper < 0 ? 0 : 255, part = ABS(paper);

    for (int i = 0; i < 3; i++)
        rgb[i] = (c->rgb[i] * (100 - part) + with * part + 50) / 100;
    g_string_append_printf(css, "%s{%s:#%02x%02x%02x}", selector, property,
                           rgb[0], rgb[1], rgb[2]);
}

/* What is drawn in exactly the colour as designed. */
static void append_same(GString *css, const struct colour *c)
{
    static const char *const properties[] = {"fill", "stroke"};

    for (size_t i = 0; i < G_N_ELEMENTS(properties); i++) {
        g_autofree char *selector =
            g_strdup_printf("[%s=\"#%02X%02X%02X\"]", properties[i], c->was[0],
                            c->was[1], c->was[2]);
        append_rule(css, selector, properties[i], c, 0);
    }
}

/* The planes of a band are tints that its suit's colour goes with. */
static void append_band(GString *css, const struct colour *c)
{
    append_rule(css, ".ground-deep", "fill", c, DEEP_BLACK);
    append_rule(css, ".plane-mid", "fill", c, MID_PAPER);
    append_rule(css, ".plane-far", "fill", c, FAR_PAPER);
    append_rule(css, ".plane-mid~.pattern", "stroke", c, PATTERN_PAPER);
}

static void append_back(GString *css, const struct colour *c)
{
    append_rule(css, ".field", "stroke", c, FIELD_PAPER);
    append_rule(css, ".lip", "fill", c, LIP_PAPER);
}

char *tint_art(const struct deck *deck, const struct card *card,
               enum value_root root)
{
    const struct layout *l = card->layout;
    const struct colour *suit = card->suit->colour;
    const struct colour *own = deck->colour ? deck->colour : suit;
    g_autoptr(GString) css = g_string_new(NULL);

    if (root != VALUE_SUIT_ART && root != VALUE_DECK_BACK)
        return NULL;
    if (root == VALUE_SUIT_ART && suit && suit->replaced)
        append_band(css, suit);
    if (root == VALUE_DECK_BACK && own && own->replaced)
        append_back(css, own);
    for (size_t i = 0; i < l->ncolours; i++)
        if (l->colours[i]->replaced)
            append_same(css, l->colours[i]);
    if (deck->variant && deck->variant->art_style)
        g_string_append(css, deck->variant->art_style);
    return css->len ? g_string_free(g_steal_pointer(&css), FALSE) : NULL;
}
