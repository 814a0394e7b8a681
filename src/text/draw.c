/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/draw.h"

#include "text/own.h"
#include "text/parts.h"

#include <glib.h>
#include <pango/pangocairo.h>
#include <stdlib.h>
#include <string.h>

/* Glyphs and clusters on their way to cairo: as many as room_for() was asked
 * for, for whoever adds looks at none. */
struct stroke {
    cairo_glyph_t *glyphs;
    cairo_text_cluster_t *clusters;
    char *words;
    size_t nglyphs, nclusters, nwords, room;
    double x, y, em;
};

/* A glyph or a blank for each byte of the part, a cluster for each, and a
 * hyphen. */
static void room_for(struct stroke *out, const struct part *p)
{
    size_t n = p->run->n + (p->end - p->start) + 1;

    if (out->words && n <= out->room)
        return;
    out->room = n;
    out->glyphs = g_renew(cairo_glyph_t, out->glyphs, n);
    out->clusters = g_renew(cairo_text_cluster_t, out->clusters, n);
    out->words = g_realloc(out->words, n);
}

static cairo_scaled_font_t *find_scaled(struct texts *t, const char *font,
                                        double size_pt)
{
    struct scaled_key key = {font, size_pt};
    cairo_scaled_font_t *scaled = g_hash_table_lookup(t->scaled, &key);

    if (scaled)
        return scaled;
    scaled = fonts_scaled(t->fonts, font, size_pt);
    key.font = arena_strdup(t->arena, font);
    g_hash_table_insert(t->scaled, g_memdup2(&key, sizeof key), scaled);
    return scaled;
}

static bool is_shown(const struct glyph *g)
{
    return g->index != PANGO_GLYPH_EMPTY &&
           !(g->index & PANGO_GLYPH_UNKNOWN_FLAG);
}

static void add_glyph(struct stroke *out, const struct glyph *g, struct move by)
{
    if (is_shown(g))
        out->glyphs[out->nglyphs++] = (cairo_glyph_t){
            g->index, out->x + by.x * out->em, out->y + by.y * out->em};
    out->x += g->width * out->em;
}

/* The bytes that the glyphs since `glyphs` stand for, so that a reader of the
 * PDF gets the words back.  A soft hyphen stands for nothing. */
static void add_cluster(struct stroke *out, const char *words, size_t start,
                        size_t end, size_t glyphs)
{
    size_t size = end > start ? end - start : 0;
    bool soft = size == strlen(HYPHEN_SOFT) &&
                memcmp(words + start, HYPHEN_SOFT, size) == 0;
    cairo_text_cluster_t c = {(int)size, (int)(out->nglyphs - glyphs)};

    if (soft || (!size && !c.num_glyphs))
        return;
    memcpy(out->words + out->nwords, words + start, size);
    out->nwords += size;
    out->clusters[out->nclusters++] = c;
}

/* Where the cluster of glyphs `first` to `next` ends: where the one after it
 * in the words begins, which in a right-to-left run lies to its left. */
static size_t cluster_end(const struct part *p, size_t first, size_t next)
{
    const struct run *r = p->run;
    size_t end = r->end;

    if (r->level % 2 == 0 && next < r->n)
        end = r->glyphs[next].start;
    else if (r->level % 2 == 1 && first > 0)
        end = r->glyphs[first - 1].start;
    return MIN(end, p->end);
}

/* True when the glyphs `first` to `next` have no width and stand for a letter,
 * not for a mark: the alef of some fonts' lam-alef, drawn over its lam. */
static bool leans(const struct run *r, const char *words, size_t first,
                  size_t next)
{
    for (size_t i = first; i < next; i++)
        if (r->glyphs[i].width > 0)
            return false;
    return g_unichar_isalpha(g_utf8_get_char(words + r->glyphs[first].start));
}

/* Of an em: enough to be told from its neighbour, too little for a space. */
#define BLANK_STEP 0.02

/* Glyphs that stand for several characters of a right-to-left run.  Readers of
 * a PDF sort characters by where they are, and take those of one glyph from
 * left to right.  So the glyphs are the last character, at the left, and each
 * before it is a blank at the right. */
static void split_cluster(struct stroke *out, const struct run *run,
                          const char *words, size_t start, size_t end,
                          size_t glyphs)
{
    const char *last = g_utf8_find_prev_char(words + start, words + end);
    glong n = g_utf8_strlen(words + start, (gssize)(end - start));

    /* A reader ends the box of several where the last one ends. */
    for (size_t a = glyphs, b = out->nglyphs; a + 1 < b; a++, b--) {
        cairo_glyph_t swap = out->glyphs[a];
        out->glyphs[a] = out->glyphs[b - 1];
        out->glyphs[b - 1] = swap;
    }
    add_cluster(out, words, (size_t)(last - words), end, glyphs);
    for (glong k = n - 1; k > 0; k--) {
        const char *p = g_utf8_prev_char(last);
        size_t before = out->nglyphs;
        out->glyphs[out->nglyphs++] = (cairo_glyph_t){
            run->blank, out->x - (double)k * BLANK_STEP * out->em, out->y};
        add_cluster(out, words, (size_t)(p - words), (size_t)(last - words),
                    before);
        last = p;
    }
}

static void add_one(struct stroke *out, const struct run *run,
                    const char *words, size_t start, size_t end, size_t glyphs)
{
    if (run->level % 2 && run->blank && out->nglyphs > glyphs &&
        g_utf8_strlen(words + start, (gssize)(end - start)) > 1)
        split_cluster(out, run, words, start, end, glyphs);
    else
        add_cluster(out, words, start, end, glyphs);
}

/* Glyphs go from left to right; clusters likewise, and cairo is told when
 * that is against the order of the words. */
static void add_part(struct stroke *out, const struct part *p,
                     const char *words)
{
    const struct run *r = p->run;

    for (size_t i = 0, next, end; i < r->n; i = next) {
        size_t start, first = i, before = out->nglyphs;
        for (next = i;; i = next) {
            start = r->glyphs[i].start;
            bool inside = start >= p->start && start < p->end;
            for (; next < r->n && r->glyphs[next].start == start; next++)
                if (inside)
                    add_glyph(out, &r->glyphs[next],
                              r->moves ? r->moves[next] : (struct move){0});
            if (r->level % 2 == 0 || next == r->n || !leans(r, words, i, next))
                break;
        }
        end = cluster_end(p, first, next);
        if (start >= p->start && start < p->end)
            add_one(out, r, words, start, end, before);
    }
}

static void add_hyphen(struct stroke *out, const struct run *run)
{
    size_t before = out->nglyphs;

    add_glyph(out, &run->hyphen, (struct move){0});
    add_cluster(out, "-", 0, 1, before);
}

/* Words and clusters of a right-to-left part, turned into reading order. */
static void turn_clusters(struct stroke *out)
{
    cairo_text_cluster_t *c = out->clusters;
    size_t n = out->nclusters, end = out->nwords, to = 0;
    g_autofree char *words = g_memdup2(out->words, out->nwords);

    for (size_t i = n; i-- > 0;) {
        size_t size = (size_t)c[i].num_bytes;
        end -= size;
        memcpy(out->words + to, words + end, size);
        to += size;
    }
    for (size_t i = 0; i < n / 2; i++) {
        cairo_text_cluster_t swap = c[i];
        c[i] = c[n - 1 - i];
        c[n - 1 - i] = swap;
    }
}

static void show(struct stroke *out, cairo_t *cr, bool backward)
{
    if (backward)
        turn_clusters(out);
    cairo_show_text_glyphs(cr, out->words, (int)out->nwords, out->glyphs,
                           (int)out->nglyphs, out->clusters,
                           (int)out->nclusters,
                           backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : 0);
    out->nglyphs = out->nclusters = out->nwords = 0;
}

static int compare_parts(const void *a, const void *b)
{
    const struct part *x = a, *y = b;

    return (x->start > y->start) - (x->start < y->start);
}

/* The parts stand where the eye meets them and are written in the order of
 * the words, which is how a PDF is read aloud. */
static size_t place_parts(const struct stretch *line, struct part *parts,
                          double x, double em)
{
    size_t n = parts_list(line, parts);

    for (size_t i = 0; i < n; i++) {
        parts[i].x = x;
        x += parts_width(&parts[i], parts_is_broken(line, &parts[i])) * em;
    }
    qsort(parts, n, sizeof *parts, compare_parts);
    return n;
}

static void draw_line(struct texts *t, const struct stretch *line, cairo_t *cr,
                      cpt size, double x, double baseline)
{
    const struct shape *s = line->shape;
    g_autofree struct part *parts = g_new(struct part, s->nruns + 1);
    struct stroke out = {.y = baseline, .em = cpt_to_pt(size)};
    size_t n = place_parts(line, parts, x, out.em);

    for (size_t i = 0; i < n; i++) {
        const struct run *run = parts[i].run;
        bool backward = run->level % 2 == 1;
        bool broken = parts_is_broken(line, &parts[i]);
        cairo_set_scaled_font(cr,
                              find_scaled(t, run->font, out.em * run->scale));
        out.x = parts[i].x;
        room_for(&out, &parts[i]);
        if (broken && backward)
            add_hyphen(&out, run);
        add_part(&out, &parts[i], line->words);
        if (broken && !backward)
            add_hyphen(&out, run);
        show(&out, cr, backward);
    }
    g_free(out.glyphs);
    g_free(out.clusters);
    g_free(out.words);
}

/* The number of a list item: at its left, or at its right edge where words run
 * to the left. */
static void draw_number(struct texts *t, const struct set_text *set,
                        cairo_t *cr, size_t block, double x, double baseline)
{
    const struct text *text = set->text;
    const char *words = text->numbers[block].words;
    const struct stretch line = {&text->number_shapes[block], words, 0,
                                 strlen(words), false};
    double width = 0;

    for (size_t i = 0; i < line.shape->n; i++)
        width += line.shape->widths[i] * cpt_to_pt(set->size);
    draw_line(t, &line, cr, set->size, text->type->rtl ? x - width : x,
              baseline);
}

/* Bullets are drawn, not set: no font need have them, and a ring can be made
 * large enough to tick. */
static void draw_bullet(const struct set_text *set, cairo_t *cr, double x,
                        double baseline)
{
    const struct text *text = set->text;
    double em = cpt_to_pt(set->size), side = text->type->rtl ? -1 : 1;
    double middle = baseline - text->cap * em / 2;

    cairo_new_path(cr);
    switch (text->type->marker) {
    case TEXT_DISC:
        cairo_arc(cr, x + side * 0.28 * em, middle, 0.17 * em, 0, 2 * G_PI);
        cairo_fill(cr);
        break;
    case TEXT_CIRCLE:
        cairo_set_line_width(cr, 0.11 * em);
        cairo_arc(cr, x + side * 0.5 * em, middle, 0.45 * em, 0, 2 * G_PI);
        cairo_stroke(cr);
        break;
    case TEXT_DASH:
        cairo_set_line_width(cr, 0.09 * em);
        cairo_move_to(cr, x, middle);
        cairo_rel_line_to(cr, side * 0.6 * em, 0);
        cairo_stroke(cr);
        break;
    }
}

static void set_source(cairo_t *cr, const uint8_t rgb[3])
{
    cairo_set_source_rgb(cr, rgb[0] / 255.0, rgb[1] / 255.0, rgb[2] / 255.0);
}

static void draw_marker(struct texts *t, const struct set_text *set,
                        cairo_t *cr, const struct line *line, double x,
                        double baseline)
{
    const struct block *b = &set->text->markup->blocks[line->block];

    if (b->kind == BLOCK_NUMBER)
        draw_number(t, set, cr, line->block, x, baseline);
    else
        draw_bullet(set, cr, x, baseline);
}

void draw_text(struct texts *t, const struct set_text *set, cairo_t *cr,
               double x, double y, const uint8_t rgb[3],
               const uint8_t marker_rgb[3])
{
    for (size_t i = 0; i < set->nlines; i++) {
        const struct line *line = &set->lines[i];
        double baseline = y + um_to_pt(line->baseline);
        if (line->marker) {
            set_source(cr, marker_rgb);
            draw_marker(t, set, cr, line, x + um_to_pt(line->marker_x),
                        baseline);
        }
        const struct stretch stretch = {
            &set->text->shapes[line->block],
            set->text->markup->blocks[line->block].words, line->start,
            line->end, line->hyphen};
        set_source(cr, rgb);
        draw_line(t, &stretch, cr, set->size, x + um_to_pt(line->x), baseline);
    }
}
