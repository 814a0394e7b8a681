/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compose/face.h"

#include <glib.h>

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

static void print_item(const struct item *item, FILE *out)
{
    static const char *const names[] = {"fill", "line", "text", "art", "qr"};

    fprintf(out, "  %s", names[item->kind]);
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
        print_item(&face->items[i], out);
}
