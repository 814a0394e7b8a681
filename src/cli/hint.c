/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/hint.h"

#include <glib.h>
#include <stdio.h>
#include <string.h>

/* Rooms by the names of messages: "KG1.question", "suit.welkom.title". */
static GHashTable *list_tightest(const struct rooms *rooms, struct arena *a)
{
    GHashTable *all = g_hash_table_new(g_str_hash, g_str_equal);

    for (size_t i = 0; i < rooms->n; i++) {
        const struct room *r = &rooms->list[i];
        char *key = strcmp(r->what, "deck.title") == 0
                        ? arena_strdup(a, r->what)
                    : strcmp(r->what, "suit.title") == 0
                        ? arena_printf(a, "suit.%s.title", r->card->suit->id)
                        : arena_printf(a, "%s.%s", r->card->id, r->what);
        const struct room *other = g_hash_table_lookup(all, key);
        g_hash_table_insert(all, key,
                            (void *)(other ? room_tighter(other, r) : r));
    }
    return all;
}

static char *print_size(const struct style *s, struct arena *a)
{
    if (s->min == s->max)
        return arena_printf(a, "%g pt", cpt_to_pt(s->min));
    return arena_printf(a, "%g to %g pt", cpt_to_pt(s->min), cpt_to_pt(s->max));
}

static const char *print_place(const struct message *m, const struct room *r,
                               struct arena *a)
{
    const char *side = r->side == SIDE_FRONT ? "front" : "back";

    if (m->card)
        return arena_printf(a, "Card %s, %s: %s", m->card->id, side,
                            m->field->name);
    return arena_printf(a, "%s; it stands tightest on card %s, %s",
                        m->suit ? "Title of a suit" : "Title of the deck",
                        r->card->id, side);
}

static const char *print_room(const struct room *r, struct arena *a)
{
    double min = cpt_to_pt(r->style->min);

    if (r->joined)
        return arena_printf(a, "Room: %d mm wide, together with other words.\n",
                            r->width / UM_PER_MM);
    if (!r->lines)
        return arena_printf(a, "Room: none, even at %g pt.\n", min);
    if (!r->letters)
        return arena_printf(a, "Room: %d mm wide, %d lines at %g pt.\n",
                            r->width / UM_PER_MM, r->lines, min);
    return arena_printf(
        a, "Room: %d mm wide; at %g pt %d %s of about %d letters.\n",
        r->width / UM_PER_MM, min, r->lines, r->lines == 1 ? "line" : "lines",
        r->letters);
}

/* Flags of Weblate's check "Maximum size of translation": `max-size:W:L,
 * font-family:F, font-size:S` says that the text set in F at S takes L lines
 * of width W at most.  W and S are whole numbers of one unit, which Weblate
 * calls pixels; so W is in the unit in which the size is whole.  F is the name
 * of a group of fonts in Weblate's project, without white space; nor has it
 * what would quote in a flag.  Source:
 * https://docs.weblate.org/en/latest/user/checks.html#check-max-size and
 * https://docs.weblate.org/en/latest/admin/checks.html#custom-checks, and
 * render_size() of weblate/fonts/utils.py, which takes the size as absolute. */
static const char *print_flags(const struct room *r, struct arena *a)
{
    double min = cpt_to_pt(r->style->min);
    int size = MAX(1, (int)(min + 0.5));
    g_autofree char *family = g_strdup(r->font);

    if (r->joined || !r->lines)
        return NULL;
    return arena_printf(a, "max-size:%d:%d, font-family:%s, font-size:%d",
                        (int)(um_to_pt(r->width) * size / (min * r->scale)),
                        r->lines, g_strdelimit(family, " ,:\"'\\", '_'), size);
}

static const char *print_unplaced(const struct message *m, struct arena *a)
{
    if (m->card)
        return arena_printf(a, "Card %s: %s; it is not printed by itself.\n",
                            m->card->id, m->field->name);
    if (g_str_has_prefix(m->context, "term."))
        return arena_printf(a, "A term: it stands within other texts.\n");
    if (strcmp(m->context, "deck.authors") == 0)
        return arena_printf(a, "Who made the deck; printed on the colophon "
                               "card of an edition.\n");
    return arena_printf(a, "%s; it is not printed on the cards.\n",
                        m->suit ? "Title of a suit" : "Title of the deck");
}

struct hint *hint_make(const struct message *messages, size_t n,
                       const struct rooms *rooms, struct arena *a)
{
    g_autoptr(GHashTable) tightest = list_tightest(rooms, a);
    struct hint *hints = ARENA_ARRAY(a, struct hint, n);

    for (size_t i = 0; i < n; i++) {
        const struct message *m = &messages[i];
        const struct room *r = g_hash_table_lookup(tightest, m->context);
        if (!r) {
            hints[i].comment = print_unplaced(m, a);
            continue;
        }
        hints[i].comment =
            arena_printf(a, "%s, in %s of %s.\n%s", print_place(m, r, a),
                         r->font, print_size(r->style, a), print_room(r, a));
        hints[i].flags = print_flags(r, a);
    }
    return hints;
}
