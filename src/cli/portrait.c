/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/portrait.h"

#include "compose/compose.h"

#include <glib.h>
#include <math.h>
#include <string.h>

static void add_number(GChecksum *sum, gint64 number)
{
    gint64 bytes = GINT64_TO_LE(number);

    g_checksum_update(sum, (const guchar *)&bytes, sizeof bytes);
}

/* With its end, so that "ab", "c" is not "a", "bc". */
static void add_string(GChecksum *sum, const char *s)
{
    g_checksum_update(sum, (const guchar *)(s ? s : "\n"),
                      (gssize)(s ? strlen(s) : 1) + 1);
}

static void add_rect(GChecksum *sum, struct rect r)
{
    add_number(sum, r.x);
    add_number(sum, r.y);
    add_number(sum, r.w);
    add_number(sum, r.h);
}

static void add_colour(GChecksum *sum, const struct colour *c)
{
    add_number(sum, c != NULL);
    if (!c)
        return;
    for (size_t i = 0; i < G_N_ELEMENTS(c->rgb); i++)
        add_number(sum, c->rgb[i]);
    add_number(sum, c->has_cmyk);
    for (size_t i = 0; c->has_cmyk && i < G_N_ELEMENTS(c->cmyk); i++)
        add_number(sum, lround(c->cmyk[i] * 1000));
}

static void add_lines(GChecksum *sum, const struct set_text *set)
{
    add_number(sum, set->size);
    for (size_t i = 0; i < set->nlines; i++) {
        const struct line *line = &set->lines[i];
        g_autofree char *words = text_line_words(set, line);
        add_string(sum, words);
        add_number(sum, line->x);
        add_number(sum, line->baseline);
        add_number(sum, line->width);
        add_number(sum, line->marker);
        add_number(sum, line->number);
    }
}

static void add_qr(GChecksum *sum, const struct qr *qr)
{
    add_number(sum, qr->size);
    g_checksum_update(sum, qr->dark, (gssize)qr->size * qr->size);
}

static void add_item(GChecksum *sum, const struct item *item)
{
    add_number(sum, item->kind);
    add_rect(sum, item->rect);
    add_colour(sum, item->colour);
    add_colour(sum, item->marker);
    add_number(sum, item->corners);
    add_number(sum, item->thickness);
    if (item->text)
        add_lines(sum, item->text);
    if (item->qr)
        add_qr(sum, item->qr);
    if (!item->art)
        return;
    add_string(sum, art_digest(item->art));
    add_rect(sum, item->picture);
    add_number(sum, item->mirror);
}

static void add_face(GChecksum *sum, const struct face *face)
{
    const struct layout *l = face->card->layout;

    add_number(sum, l->width);
    add_number(sum, l->height);
    add_number(sum, l->corners);
    for (size_t i = 0; i < face->nitems; i++)
        add_item(sum, &face->items[i]);
}

static char *sum_words(const struct card *card)
{
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);

    add_string(sum, card->suit ? card->suit->title.text : NULL);
    for (size_t i = 0; i < card->layout->nfields; i++)
        if (card->layout->fields[i]->type == FIELD_TEXT)
            add_string(sum, card->fields[i].text);
    return g_strndup(g_checksum_get_string(sum), PORTRAIT_SIZE);
}

static char *sum_look(const struct face *front, const struct face *back)
{
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);

    add_face(sum, front);
    add_face(sum, back);
    return g_strndup(g_checksum_get_string(sum), PORTRAIT_SIZE);
}

json_t *portrait_pack(const struct faces *faces)
{
    json_t *list = json_array();

    for (size_t i = 0; i < faces->deck->ncards; i++) {
        const struct card *card = &faces->deck->cards[i];
        compose_open(faces, card);
        g_autofree char *words = sum_words(card);
        g_autofree char *look = sum_look(&faces->fronts[i], &faces->backs[i]);
        json_t *o = json_pack("{s:s,s:s,s:s}", "id", card->id, "words", words,
                              "look", look);
        if (card->copies != 1)
            json_object_set_new(o, "copies", json_integer(card->copies));
        json_array_append_new(list, o);
    }
    return list;
}
