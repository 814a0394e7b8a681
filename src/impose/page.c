/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "impose/page.h"

#include <math.h>

void page_move(const struct page *p, double *x, double *y)
{
    double angle = p->shift.angle * M_PI / 180;
    double dx = *x - p->width / 2.0, dy = *y - p->height / 2.0;

    *x = p->width / 2.0 + p->shift.x + dx * cos(angle) - dy * sin(angle);
    *y = p->height / 2.0 + p->shift.y + dx * sin(angle) + dy * cos(angle);
}

static void print_rect(const char *name, struct rect r, FILE *out)
{
    fprintf(out, " %s %d,%d %dx%d", name, r.x, r.y, r.w, r.h);
}

static const char *const outline_names[] = {
    [OUTLINE_TRIM] = "trim", [OUTLINE_BLEED] = "bleed", [OUTLINE_SAFE] = "safe",
    [OUTLINE_TEXT] = "text", [OUTLINE_FOLD] = "fold",
};

static void print_outlines(const struct placed *p, FILE *out)
{
    for (size_t i = 0; i < p->noutlines; i++) {
        fputs("    outline", out);
        print_rect(outline_names[p->outlines[i].kind], p->outlines[i].rect,
                   out);
        fputc('\n', out);
    }
    if (!p->tag)
        return;
    fputs("    tag", out);
    print_rect("", p->tag_box, out);
    fprintf(out, " \"%s\"\n", p->tag);
}

/* What stands around the cards. */
static void print_words(const struct page *p, FILE *out)
{
    if (p->slug)
        fprintf(out, "  slug %d,%d \"%s\"\n", p->slug_x, p->slug_y, p->slug);
    if (p->check) {
        fputs("  bar", out);
        print_rect("", p->bar, out);
        fprintf(out, " \"%s\"\n", p->check);
    }
    for (size_t i = 0; i < p->nnotes; i++)
        fprintf(out, "  note %d,%d%s \"%s\"\n", p->notes[i].x, p->notes[i].y,
                p->notes[i].centred ? " centred" : "", p->notes[i].words);
    for (size_t i = 0; i < p->nlegend; i++)
        fprintf(out, "  legend %d,%d to %d %s\n", p->legend[i].x1,
                p->legend[i].y, p->legend[i].x2,
                outline_names[p->legend[i].kind]);
}

static void print_page(const struct page *p, size_t n, FILE *out)
{
    fprintf(out, "page %zu \"%s\" %dx%d %s", n, p->label, p->width, p->height,
            p->one_sided            ? "one-sided"
            : p->side == SIDE_FRONT ? "front"
                                    : "back");
    if (p->trim.w) {
        print_rect("trim", p->trim, out);
        print_rect("bleed", p->bleed, out);
    }
    if (p->shift.x || p->shift.y || p->shift.angle != 0)
        fprintf(out, " moved %d,%d turned %g", p->shift.x, p->shift.y,
                p->shift.angle);
    fputc('\n', out);
    for (size_t i = 0; i < p->nplaced; i++) {
        const struct placed *q = &p->placed[i];
        fprintf(out, "  face %s %s", q->face->card->id,
                q->face->side == SIDE_FRONT ? "front" : "back");
        print_rect("trim", q->trim, out);
        print_rect("clip", q->clip, out);
        fputs(q->turned ? " turned\n" : "\n", out);
        print_outlines(q, out);
    }
    for (size_t i = 0; i < p->nmarks; i++)
        fprintf(out, "  %s %d,%d to %d,%d\n",
                p->marks[i].fold ? "fold" : "mark", p->marks[i].x1,
                p->marks[i].y1, p->marks[i].x2, p->marks[i].y2);
    print_words(p, out);
}

void page_print(const struct imposition *imp, FILE *out)
{
    fprintf(out, "sheet %s flip %s: %zu sheets, %zu pages\n", imp->sheet->id,
            imp->sheet->flip == FLIP_LONG_EDGE ? "long-edge" : "short-edge",
            imp->nsheets, imp->npages);
    for (size_t i = 0; i < imp->npages; i++)
        print_page(&imp->pages[i], i + 1, out);
}
