/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compose/face.h"

#include <glib.h>
#include <string.h>

static void print_rect(struct rect r, FILE *out)
{
    fprintf(out, " %d,%d %dx%d", r.x, r.y, r.w, r.h);
}

static void print_text(const struct item *item, FILE *out)
{
    const struct set_text *set = item->text;

    fprintf(out, " %s %d.%02d pt %s\n", item->what, set->size / 100,
            set->size % 100, item->colour ? item->colour->name : "-");
    for (size_t i = 0; i < set->nlines; i++) {
        g_autofree char *words = text_line_words(set, &set->lines[i]);
        const struct line *line = &set->lines[i];
        fprintf(out, "    line %d,%d %d", item->rect.x + line->x,
                item->rect.y + line->baseline, line->width);
        if (line->marker && line->number >= 0)
            fprintf(out, " number %d", line->number);
        else if (line->marker)
            fputs(" bullet", out);
        fprintf(out, " \"%s\"\n", words);
    }
}

static void print_art(const struct item *item, FILE *out)
{
    g_autofree char *leaf = g_path_get_basename(art_file(item->art));

    fprintf(out, " %s %s picture", item->what, leaf);
    print_rect(item->picture, out);
    fputs(item->bleeds ? " bleeds" : "", out);
    fputs(item->mirror ? " mirrored\n" : "\n", out);
}

static void print_item(const struct item *item, const char *head, FILE *out)
{
    static const char *const names[] = {"fill", "line", "text", "art", "qr"};

    fprintf(out, "%s%s", head, names[item->kind]);
    print_rect(item->rect, out);
    switch (item->kind) {
    case ITEM_FILL:
        fprintf(out, " %s corners %d\n", item->colour->name, item->corners);
        break;
    case ITEM_LINE:
        fprintf(out, " %s corners %d thickness %d\n", item->colour->name,
                item->corners, item->thickness);
        break;
    case ITEM_TEXT:
        print_text(item, out);
        break;
    case ITEM_ART:
        print_art(item, out);
        break;
    case ITEM_QR:
        fprintf(out, " %d modules\n", item->qr->size);
        break;
    }
}

void face_print(const struct face *face, FILE *out)
{
    fprintf(out, "face %s %s layout %s %dx%d\n", face->card->id,
            face->side == SIDE_FRONT ? "front" : "back", face->card->layout->id,
            face->card->layout->width, face->card->layout->height);
    for (size_t i = 0; i < face->nitems; i++)
        print_item(&face->items[i], "  ", out);
    for (size_t i = 0; i < face->nvarnish; i++)
        print_item(&face->varnish[i], "  varnish ", out);
}

static bool same_colour(const struct colour *a, const struct colour *b)
{
    if (!a || !b)
        return a == b;
    return memcmp(a->rgb, b->rgb, sizeof a->rgb) == 0 &&
           a->has_cmyk == b->has_cmyk &&
           memcmp(a->cmyk, b->cmyk, sizeof a->cmyk) == 0;
}

static bool same_qr(const struct qr *a, const struct qr *b)
{
    if (!a || !b)
        return a == b;
    return a->size == b->size &&
           memcmp(a->dark, b->dark, (size_t)a->size * (size_t)a->size) == 0;
}

static bool same_rect(struct rect a, struct rect b)
{
    return a.x == b.x && a.y == b.y && a.w == b.w && a.h == b.h;
}

/* The same art is one struct. */
static bool same_item(const struct item *a, const struct item *b)
{
    return a->kind == b->kind && text_same(a->text, b->text) &&
           a->art == b->art && same_rect(a->rect, b->rect) &&
           same_rect(a->picture, b->picture) && a->corners == b->corners &&
           a->thickness == b->thickness && a->mirror == b->mirror &&
           same_colour(a->colour, b->colour) &&
           same_colour(a->marker, b->marker) && same_qr(a->qr, b->qr);
}

bool face_same(const struct face *a, const struct face *b)
{
    if (a->nitems != b->nitems || a->nvarnish != b->nvarnish)
        return false;
    for (size_t i = 0; i < a->nitems; i++)
        if (!same_item(&a->items[i], &b->items[i]))
            return false;
    for (size_t i = 0; i < a->nvarnish; i++)
        if (!same_item(&a->varnish[i], &b->varnish[i]))
            return false;
    return true;
}
