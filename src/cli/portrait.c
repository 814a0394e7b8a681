/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/portrait.h"

#include "compose/compose.h"

#include <glib.h>
#include <math.h>
#include <string.h>

/* What a digest is of: its words and numbers one after the other, so that it
 * is reckoned once. */
struct sum {
    GByteArray *bytes;
};

/* Seven bits a byte, the least first; the sign in the lowest (as LEB128 and
 * zigzag of protocol buffers have it).  Most numbers are small, and a digest
 * takes longer the more bytes it is of. */
static void add_number(struct sum *sum, gint64 number)
{
    guint64 rest = ((guint64)number << 1) ^ (guint64)(number >> 63);
    guint8 some[10];
    guint n = 0;

    for (; rest > 0x7f; rest >>= 7)
        some[n++] = (guint8)(rest | 0x80);
    some[n++] = (guint8)rest;
    g_byte_array_append(sum->bytes, some, n);
}

/* With its end, so that "ab", "c" is not "a", "bc". */
static void add_string(struct sum *sum, const char *s)
{
    g_byte_array_append(sum->bytes, (const guint8 *)(s ? s : "\n"),
                        (guint)(s ? strlen(s) : 1) + 1);
}

static void add_rect(struct sum *sum, struct rect r)
{
    add_number(sum, r.x);
    add_number(sum, r.y);
    add_number(sum, r.w);
    add_number(sum, r.h);
}

static void add_colour(struct sum *sum, const struct colour *c)
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

static void add_lines(struct sum *sum, const struct set_text *set)
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

static void add_qr(struct sum *sum, const struct qr *qr)
{
    add_number(sum, qr->size);
    g_byte_array_append(sum->bytes, qr->dark, (guint)(qr->size * qr->size));
}

static void add_item(struct sum *sum, const struct item *item)
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

static void add_face(struct sum *sum, const struct face *face)
{
    const struct layout *l = face->card->layout;

    add_number(sum, l->width);
    add_number(sum, l->height);
    add_number(sum, l->corners);
    for (size_t i = 0; i < face->nitems; i++)
        add_item(sum, &face->items[i]);
}

/* What was added, as a digest; and then it is empty again. */
static void end_sum(struct sum *sum, char digest[PORTRAIT_SIZE])
{
    g_autofree char *whole = g_compute_checksum_for_data(
        G_CHECKSUM_SHA256, sum->bytes->data, sum->bytes->len);

    memcpy(digest, whole, PORTRAIT_SIZE);
    g_byte_array_set_size(sum->bytes, 0);
}

static void add_words(struct sum *sum, const struct card *card)
{
    add_string(sum, card->suit ? card->suit->title.text : NULL);
    for (size_t i = 0; i < card->layout->nfields; i++)
        if (card->layout->fields[i]->type == FIELD_TEXT)
            add_string(sum, card->fields[i].text);
}

struct portrait *portrait_make(const struct faces *faces, struct arena *a)
{
    size_t n = faces->deck->ncards;
    struct portrait *all = ARENA_ARRAY(a, struct portrait, n);
    struct sum sum = {g_byte_array_new()};

    for (size_t i = 0; i < n; i++) {
        compose_open(faces, &faces->deck->cards[i]);
        add_words(&sum, &faces->deck->cards[i]);
        end_sum(&sum, all[i].words);
        add_face(&sum, &faces->fronts[i]);
        add_face(&sum, &faces->backs[i]);
        end_sum(&sum, all[i].look);
    }
    g_byte_array_unref(sum.bytes);
    return all;
}

json_t *portrait_pack(const struct deck *deck, const struct portrait *all)
{
    json_t *list = json_array();

    for (size_t i = 0; i < deck->ncards; i++) {
        const struct card *card = &deck->cards[i];
        json_array_append_new(list, json_sprintf("%s %.*s %.*s %d", card->id,
                                                 PORTRAIT_SIZE, all[i].words,
                                                 PORTRAIT_SIZE, all[i].look,
                                                 card->copies));
    }
    return list;
}

static bool read_noted(const char *text, struct arena *a, struct noted *card)
{
    char **words = g_strsplit(text ? text : "", " ", -1);
    guint64 copies;
    bool ok = g_strv_length(words) == 4 &&
              g_ascii_string_to_unsigned(words[3], 10, 0, DECK_MAX_CARDS,
                                         &copies, NULL);

    if (ok)
        *card =
            (struct noted){arena_strdup(a, words[0]), arena_strdup(a, words[1]),
                           arena_strdup(a, words[2]), (long)copies};
    g_strfreev(words);
    return ok;
}

struct noted *portrait_unpack(const json_t *list, struct arena *a, size_t *n)
{
    size_t size = json_array_size(list);
    struct noted *cards = ARENA_ARRAY(a, struct noted, size);

    *n = 0;
    for (size_t i = 0; i < size; i++)
        if (read_noted(json_string_value(json_array_get(list, i)), a,
                       &cards[*n]))
            ++*n;
    return cards;
}
