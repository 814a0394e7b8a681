/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "paint/paint.h"

#include "art/pages.h"
#include "art/stamp.h"
#include "compose/compose.h"
#include "compose/type.h"
#include "text/draw.h"

#include <cairo-pdf.h>
#include <math.h>
#include <string.h>

#define PROOF_LINE 150   /* um */
#define TAG_BASELINE 820 /* half of a capital's height, below the middle */
#define SLUG_STYLE "slug"
#define MARK_DASH 500 /* of a fold: half of a mark's 2 mm is white */

struct painter {
    cairo_t *cr;
    bool varnish; /* paint that in the place of all ink */
    cairo_surface_t *surface;
    const struct tools *tools;
    const struct imposition *imp;
    struct type *slug_type;         /* texts are known by it: in `arena` */
    struct type *note_type;         /* of the last note that had a language */
    const struct style *slug_style; /* NULL: the layout has none */
    bool measured;         /* pixels of many pages, which nobody looks at */
    const GPtrArray *arts; /* for pages of their own; or NULL */
    struct arena *arena;
    struct diag *diag;
};

static void set_colour(cairo_t *cr, const struct colour *c)
{
    if (c)
        cairo_set_source_rgb(cr, c->rgb[0] / 255.0, c->rgb[1] / 255.0,
                             c->rgb[2] / 255.0);
    else
        cairo_set_source_rgb(cr, 0, 0, 0);
}

static void add_rectangle(cairo_t *cr, struct rect r, um corners)
{
    double x = um_to_pt(r.x), y = um_to_pt(r.y);
    double w = um_to_pt(r.w), h = um_to_pt(r.h);
    double c = um_to_pt(um_min(corners, um_min(r.w, r.h) / 2));

    cairo_new_path(cr);
    if (c <= 0) {
        cairo_rectangle(cr, x, y, w, h);
        return;
    }
    cairo_arc(cr, x + w - c, y + c, c, -G_PI_2, 0);
    cairo_arc(cr, x + w - c, y + h - c, c, 0, G_PI_2);
    cairo_arc(cr, x + c, y + h - c, c, G_PI_2, G_PI);
    cairo_arc(cr, x + c, y + c, c, G_PI, 3 * G_PI_2);
    cairo_close_path(cr);
}

static void paint_art(const struct painter *painter, const struct item *item)
{
    cairo_t *cr = painter->cr;
    struct rect p = item->picture;
    bool clips = !rect_holds(item->rect, p);

    if (clips) {
        cairo_save(cr);
        add_rectangle(cr, item->rect, 0);
        cairo_clip(cr);
    }
    (painter->measured ? stamp_draw : art_draw)(item->art, cr, um_to_pt(p.x),
                                                um_to_pt(p.y), um_to_pt(p.w),
                                                um_to_pt(p.h), item->mirror);
    if (clips)
        cairo_restore(cr);
}

static void paint_text(const struct painter *p, const struct item *item)
{
    static const uint8_t black[3] = {0, 0, 0};

    draw_text(p->tools->texts, item->text, p->cr, um_to_pt(item->rect.x),
              um_to_pt(item->rect.y), item->colour ? item->colour->rgb : black,
              item->marker ? item->marker->rgb : black);
}

static void paint_item(const struct painter *p, const struct item *item)
{
    static const uint8_t black[3] = {0, 0, 0};
    cairo_t *cr = p->cr;

    switch (item->kind) {
    case ITEM_FILL:
        set_colour(cr, item->colour);
        add_rectangle(cr, item->rect, item->corners);
        cairo_fill(cr);
        break;
    case ITEM_LINE:
        set_colour(cr, item->colour);
        cairo_set_line_width(cr, um_to_pt(item->thickness));
        add_rectangle(cr, rect_grow(item->rect, -item->thickness / 2),
                      item->corners);
        cairo_stroke(cr);
        break;
    case ITEM_TEXT:
        paint_text(p, item);
        break;
    case ITEM_ART:
        paint_art(p, item);
        break;
    case ITEM_QR:
        qr_draw(item->qr, cr, um_to_pt(item->rect.x), um_to_pt(item->rect.y),
                um_to_pt(um_min(item->rect.w, item->rect.h)),
                item->colour ? item->colour->rgb : black);
        break;
    }
}

static void paint_items(const struct painter *p, const struct item *items,
                        size_t n)
{
    for (size_t i = 0; i < n; i++)
        paint_item(p, &items[i]);
}

/* From places on paper to places on the face. */
static void turn_to_face(cairo_t *cr, const struct placed *q)
{
    if (q->turned) {
        cairo_translate(cr, um_to_pt(q->trim.x + q->trim.w),
                        um_to_pt(q->trim.y + q->trim.h));
        cairo_scale(cr, -1, -1);
    } else {
        cairo_translate(cr, um_to_pt(q->trim.x), um_to_pt(q->trim.y));
    }
}

/* Cuts in one go, folds dashed. */
static void paint_marks(struct painter *p, const struct page *page, bool folds)
{
    double dash = um_to_pt(MARK_DASH);

    cairo_save(p->cr);
    cairo_set_source_rgb(p->cr, 0, 0, 0);
    cairo_set_line_width(p->cr, um_to_pt(page->mark_thickness));
    if (folds)
        cairo_set_dash(p->cr, &dash, 1, 0);
    cairo_new_path(p->cr);
    for (size_t i = 0; i < page->nmarks; i++) {
        const struct mark *m = &page->marks[i];
        if (m->fold != folds)
            continue;
        cairo_move_to(p->cr, um_to_pt(m->x1), um_to_pt(m->y1));
        cairo_line_to(p->cr, um_to_pt(m->x2), um_to_pt(m->y2));
    }
    cairo_stroke(p->cr);
    cairo_restore(p->cr);
}

static bool has_folds(const struct page *page)
{
    for (size_t i = 0; i < page->nmarks; i++)
        if (page->marks[i].fold)
            return true;
    return false;
}

/* The style of the slug line is that of the deck's layout; with none, there is
 * no slug line. */
static void find_slug_style(struct painter *p)
{
    const struct deck *deck = p->imp->faces->deck;
    const struct style *s =
        deck->layout ? layout_find_style(deck->layout, SLUG_STYLE) : NULL;

    if (!s || !type_add_fonts(s, p->tools->fonts, p->diag))
        return;
    p->slug_style = s;
    p->slug_type = ARENA_NEW(p->arena, struct type);
    *p->slug_type = type_make(s, deck->language, p->arena);
    p->slug_type->breaks = TEXT_BREAK_NEVER;
    p->slug_type->rtl = false; /* its words are the sheet's, in their order */
}

/* The type of notes in `language`; in no language, words keep their order. */
static const struct type *find_note_type(struct painter *p,
                                         const char *language)
{
    if (!language)
        return p->slug_type;
    if (!p->note_type || strcmp(p->note_type->language, language) != 0) {
        p->note_type = ARENA_NEW(p->arena, struct type);
        *p->note_type = type_make(p->slug_style, language, p->arena);
        p->note_type->breaks = TEXT_BREAK_NEVER;
    }
    return p->note_type;
}

static void paint_note(struct painter *p, const struct note *n)
{
    static const uint8_t black[3] = {0, 0, 0};
    struct pos at = p->imp->faces->deck->at;
    const struct type *type = find_note_type(p, n->language);
    bool markup = n->width > 0;

    if (!type_add_scripts(p->slug_style, type, n->words, markup,
                          p->tools->fonts, NULL, at, p->diag))
        return;
    struct text *text =
        text_make(p->tools->texts, type, n->words, markup, at, p->diag);
    cpt size = n->size ? n->size : p->slug_style->max;
    um width = text_width(text, size);
    const struct set_text *set =
        text_set(text, size, markup ? n->width : width + 1, TEXT_START);

    draw_text(p->tools->texts, set, p->cr,
              um_to_pt(n->centred ? n->x - width / 2 : n->x),
              um_to_pt(markup ? n->y : n->y - set->height), black, black);
}

static void paint_words(struct painter *p, const char *words, um x, um y)
{
    struct note n = {.x = x, .y = y, .words = words};

    paint_note(p, &n);
}

/* Each in a colour and with dashes of its own: who cannot tell the colours
 * tells the dashes. */
static void set_look(cairo_t *cr, enum outline_kind kind)
{
    static const struct {
        double rgb[3], dashes[4];
        int n;
    } looks[] = {
        [OUTLINE_TRIM] = {{0.9, 0, 0.5}, {0}, 0},
        [OUTLINE_BLEED] = {{0.85, 0.1, 0}, {5, 2}, 2},
        [OUTLINE_SAFE] = {{0, 0.5, 0.2}, {4, 1.2, 0.8, 1.2}, 4},
        [OUTLINE_TEXT] = {{0, 0.35, 0.85}, {0.7, 1}, 2},
        [OUTLINE_FOLD] = {{0, 0, 0}, {2, 2}, 2},
    };
    const double *rgb = looks[kind].rgb;

    cairo_set_source_rgb(cr, rgb[0], rgb[1], rgb[2]);
    cairo_set_dash(cr, looks[kind].dashes, looks[kind].n, 0);
}

static void paint_outlines(cairo_t *cr, const struct placed *q)
{
    for (size_t i = 0; i < q->noutlines; i++) {
        const struct outline *o = &q->outlines[i];
        cairo_set_line_width(cr, um_to_pt(PROOF_LINE));
        if (o->kind != OUTLINE_FOLD) {
            add_rectangle(cr, o->rect, o->corners);
        } else { /* instead of the trim's line: nothing is cut here */
            cairo_new_path(cr);
            cairo_move_to(cr, um_to_pt(o->rect.x), um_to_pt(o->rect.y));
            cairo_rel_line_to(cr, um_to_pt(o->rect.w), um_to_pt(o->rect.h));
            cairo_set_line_width(cr, um_to_pt(2 * PROOF_LINE));
            cairo_set_dash(cr, NULL, 0, 0);
            cairo_set_source_rgb(cr, 1, 1, 1);
            cairo_stroke_preserve(cr);
        }
        set_look(cr, o->kind);
        cairo_stroke(cr);
    }
}

static void paint_legend(cairo_t *cr, const struct page *page)
{
    cairo_save(cr);
    cairo_new_path(cr);
    for (size_t i = 0; i < page->nlegend; i++) {
        const struct legend *l = &page->legend[i];
        bool fold = l->kind == OUTLINE_FOLD;
        set_look(cr, l->kind);
        cairo_set_line_width(cr, um_to_pt(PROOF_LINE * (fold ? 2 : 1)));
        cairo_move_to(cr, um_to_pt(l->x1), um_to_pt(l->y));
        cairo_line_to(cr, um_to_pt(l->x2), um_to_pt(l->y));
        cairo_stroke(cr);
    }
    cairo_restore(cr);
}

/* What card this is, on white that hides the ground. */
static void paint_tag(struct painter *p, const struct placed *q)
{
    const struct rect box = q->tag_box;
    struct note n = {.x = box.x + box.w / 2,
                     .y = box.y + box.h / 2 + TAG_BASELINE,
                     .words = q->tag,
                     .centred = true};

    cairo_set_source_rgb(p->cr, 1, 1, 1);
    add_rectangle(p->cr, box, 0);
    cairo_fill(p->cr);
    paint_note(p, &n);
}

static void paint_placed(struct painter *p, const struct placed *q)
{
    cairo_t *cr = p->cr;

    compose_open(p->imp->faces, q->face->card);
    cairo_save(cr);
    add_rectangle(cr, q->clip, 0);
    cairo_clip(cr);
    turn_to_face(cr, q);
    if (p->varnish)
        paint_items(p, q->face->varnish, q->face->nvarnish);
    else
        paint_items(p, q->face->items, q->face->nitems);
    cairo_restore(cr);
    if (!q->noutlines || p->varnish)
        return;
    cairo_save(cr);
    turn_to_face(cr, q);
    paint_outlines(cr, q);
    if (q->tag && p->slug_style)
        paint_tag(p, q);
    cairo_restore(cr);
}

static void paint_slug(struct painter *p, const struct page *page)
{
    struct rect bar = page->bar;
    um middle = bar.y + bar.h / 2;

    if (page->slug && p->slug_style)
        paint_words(p, page->slug, page->slug_x, page->slug_y);
    if (!page->check)
        return;
    cairo_set_source_rgb(p->cr, 0, 0, 0);
    cairo_set_line_width(p->cr, um_to_pt(200));
    cairo_new_path(p->cr);
    cairo_move_to(p->cr, um_to_pt(bar.x), um_to_pt(bar.y));
    cairo_rel_line_to(p->cr, 0, um_to_pt(bar.h));
    cairo_move_to(p->cr, um_to_pt(bar.x), um_to_pt(middle));
    cairo_rel_line_to(p->cr, um_to_pt(bar.w), 0);
    cairo_move_to(p->cr, um_to_pt(bar.x + bar.w), um_to_pt(bar.y));
    cairo_rel_line_to(p->cr, 0, um_to_pt(bar.h));
    cairo_stroke(p->cr);
    if (p->slug_style)
        paint_words(p, page->check, bar.x + bar.w + 2000, middle + 750);
}

/* As page_move() has it. */
static void move_page(cairo_t *cr, const struct page *page)
{
    const struct shift *s = &page->shift;

    if (!s->x && !s->y && s->angle == 0)
        return;
    double x = um_to_pt(page->width) / 2, y = um_to_pt(page->height) / 2;
    cairo_translate(cr, x + um_to_pt(s->x), y + um_to_pt(s->y));
    cairo_rotate(cr, s->angle * G_PI / 180);
    cairo_translate(cr, -x, -y);
}

/* What is printed beside the cards. */
static void paint_margins(struct painter *p, const struct page *page)
{
    if (page->nmarks)
        paint_marks(p, page, false);
    if (has_folds(page))
        paint_marks(p, page, true);
    paint_slug(p, page);
    for (size_t i = 0; i < page->nnotes && p->slug_style; i++)
        paint_note(p, &page->notes[i]);
    paint_legend(p->cr, page);
}

static void paint_page(struct painter *p, const struct page *page)
{
    cairo_save(p->cr);
    move_page(p->cr, page);
    for (size_t i = 0; i < page->nplaced; i++)
        paint_placed(p, &page->placed[i]);
    if (!p->varnish)
        paint_margins(p, page);
    cairo_restore(p->cr);
}

static int add_bookmark(struct painter *p, int parent, const char *title,
                        size_t page)
{
    g_autofree char *link = g_strdup_printf("page=%zu", page);

    return cairo_pdf_surface_add_outline(p->surface, parent, title, link,
                                         CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

/* Bookmarks lead to fronts, or to backs where there are no others. */
static enum side find_side(const struct imposition *imp)
{
    for (size_t i = 0; i < imp->npages; i++)
        if (imp->pages[i].side == SIDE_FRONT)
            return SIDE_FRONT;
    return SIDE_BACK;
}

/* Each suit at the page where its first card stands; below it its cards, when
 * a card has a page of its own. */
static void add_bookmarks(struct painter *p)
{
    enum side side = find_side(p->imp);
    g_autoptr(GHashTable) suits = g_hash_table_new(NULL, NULL);

    for (size_t i = 0; i < p->imp->npages; i++) {
        const struct page *page = &p->imp->pages[i];
        for (size_t k = 0; page->side == side && k < page->nplaced; k++) {
            const struct card *card = page->placed[k].face->card;
            void *suit = (void *)card->suit;
            int parent = GPOINTER_TO_INT(g_hash_table_lookup(suits, suit));
            if (!parent) {
                parent =
                    add_bookmark(p, CAIRO_PDF_OUTLINE_ROOT,
                                 card->suit->title.text ? card->suit->title.text
                                                        : card->suit->id,
                                 i + 1);
                g_hash_table_insert(suits, suit, GINT_TO_POINTER(parent));
            }
            if (p->imp->sheet->single)
                add_bookmark(p, parent, card->id, i + 1);
        }
    }
}

static cairo_status_t append_bytes(void *closure, const unsigned char *data,
                                   unsigned length)
{
    g_byte_array_append(closure, data, length);
    return CAIRO_STATUS_SUCCESS;
}

static void paint_pages(struct painter *p)
{
    const struct imposition *imp = p->imp;

    for (size_t i = 0; i < imp->npages; i++) {
        const struct page *page = &imp->pages[i];
        /* cairo 1.16 clips a page to whole points after set_size, so it is
         * asked only when the size does change. */
        if (i &&
            (page->width != page[-1].width || page->height != page[-1].height))
            cairo_pdf_surface_set_size(p->surface, um_to_pt(page->width),
                                       um_to_pt(page->height));
        paint_page(p, page);
        cairo_pdf_surface_set_page_label(p->surface, page->label);
        cairo_show_page(p->cr);
        if (cairo_status(p->cr))
            return;
    }
    if (!p->varnish)
        add_bookmarks(p);
}

static void give_up(const struct painter *p, cairo_status_t status)
{
    diag_report(p->diag, DIAG_PDF, p->imp->faces->deck->at, "cairo gave up: %s",
                cairo_status_to_string(status));
}

static GByteArray *paint_file(struct painter p)
{
    const struct imposition *imp = p.imp;
    GByteArray *raw = g_byte_array_new();

    g_assert(imp->npages > 0);
    p.surface = cairo_pdf_surface_create_for_stream(
        append_bytes, raw, um_to_pt(imp->pages[0].width),
        um_to_pt(imp->pages[0].height));
    /* Anything but the clock; finish/ writes the right date. */
    cairo_pdf_surface_set_metadata(p.surface, CAIRO_PDF_METADATA_CREATE_DATE,
                                   "2000-01-01T00:00:00Z");
    p.cr = cairo_create(p.surface);
    find_slug_style(&p);
    paint_pages(&p);
    cairo_status_t status = cairo_status(p.cr);
    cairo_destroy(p.cr);
    if (p.arts)
        pages_add(p.surface, (const void *)p.arts->pdata, p.arts->len);
    cairo_surface_finish(p.surface);
    if (!status)
        status = cairo_surface_status(p.surface);
    cairo_surface_destroy(p.surface);
    if (!status)
        return raw;
    give_up(&p, status);
    g_byte_array_unref(raw);
    return NULL;
}

GByteArray *paint_pdf(const struct imposition *imp, const struct tools *tools,
                      const GPtrArray *arts, struct arena *a, struct diag *d)
{
    return paint_file((struct painter){
        .tools = tools, .imp = imp, .arts = arts, .arena = a, .diag = d});
}

GByteArray *paint_varnish(const struct imposition *imp,
                          const struct tools *tools, struct arena *a,
                          struct diag *d)
{
    return paint_file((struct painter){
        .varnish = true, .tools = tools, .imp = imp, .arena = a, .diag = d});
}

/* White, and as large as `width` x `height` is at `ppi`, in points. */
static cairo_t *begin_image(um width, um height, double ppi)
{
    double scale = ppi / 72;
    cairo_surface_t *surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, (int)ceil(um_to_pt(width) * scale),
        (int)ceil(um_to_pt(height) * scale));
    cairo_t *cr = cairo_create(surface);

    cairo_surface_destroy(surface);
    cairo_set_source_rgb(cr, 1, 1, 1);
    cairo_paint(cr);
    cairo_scale(cr, scale, scale);
    return cr;
}

static cairo_surface_t *end_image(cairo_t *cr)
{
    cairo_surface_t *surface = cairo_surface_reference(cairo_get_target(cr));

    cairo_destroy(cr);
    return surface;
}

cairo_surface_t *paint_page_image(const struct imposition *imp, size_t page,
                                  const struct tools *tools, double ppi,
                                  struct arena *a, struct diag *d)
{
    const struct page *what = &imp->pages[page];
    struct painter p = {
        .tools = tools, .imp = imp, .measured = true, .arena = a, .diag = d};

    p.cr = begin_image(what->width, what->height, ppi);
    find_slug_style(&p);
    paint_page(&p, what);
    /* Such as a font that could not be opened again: its words are missing. */
    cairo_status_t status = cairo_status(p.cr);
    cairo_surface_t *image = end_image(p.cr);
    if (!status)
        return image;
    give_up(&p, status);
    cairo_surface_destroy(image);
    return NULL;
}

cairo_surface_t *paint_image(const struct face *face, const struct tools *tools,
                             double ppi)
{
    const struct layout *l = face->card->layout;
    struct painter p = {.tools = tools};

    p.cr = begin_image(l->width + 2 * l->bleed, l->height + 2 * l->bleed, ppi);
    cairo_translate(p.cr, um_to_pt(l->bleed), um_to_pt(l->bleed));
    paint_items(&p, face->items, face->nitems);
    return end_image(p.cr);
}
