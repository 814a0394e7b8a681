/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "impose/impose.h"

#include "impose/marks.h"

#include <glib.h>
#include <string.h>

/* A card to be put down, as often as it has copies. */
struct turn {
    const struct face *front, *back;
};

struct job {
    struct imposition *imp;
    const struct sheet *sheet;
    const struct deck *deck;
    const struct slug_words *words;
    GArray *pages; /* struct page */
    struct arena *arena;
    struct diag *diag;
};

static int count_fits(um room, um card, um gap)
{
    return room < card ? 0 : 1 + (int)((room - card) / (card + gap));
}

static struct grid make_grid(const struct sheet *s, const struct layout *l,
                             um width, um height)
{
    struct grid g = {.paper_width = width,
                     .paper_height = height,
                     .gap = l->butt ? 0 : s->gap,
                     .card_width = l->width,
                     .card_height = l->height};

    g.columns = count_fits(width - 2 * s->margin, l->width, g.gap);
    g.rows = count_fits(height - 2 * s->margin, l->height, g.gap);
    g.x = (width - g.columns * (l->width + g.gap) + g.gap) / 2;
    g.y = (height - g.rows * (l->height + g.gap) + g.gap) / 2;
    return g;
}

bool impose_grid(const struct sheet *s, const struct layout *l,
                 struct grid *out)
{
    struct grid given = make_grid(s, l, s->width, s->height);
    struct grid laid = make_grid(s, l, s->height, s->width);

    *out = laid.columns * laid.rows > given.columns * given.rows ? laid : given;
    return out->columns > 0 && out->rows > 0;
}

struct rect impose_turn_over(struct rect trim, um paper_width, um paper_height,
                             enum flip flip, bool *turned)
{
    bool upright = paper_height >= paper_width;
    bool sideways = (flip == FLIP_LONG_EDGE) == upright;

    if (sideways) {
        trim.x = paper_width - trim.x - trim.w;
    } else {
        trim.y = paper_height - trim.y - trim.h;
        *turned = !*turned;
    }
    return trim;
}

static struct rect cell_trim(const struct grid *g, int column, int row)
{
    return (struct rect){g->x + column * (g->card_width + g->gap),
                         g->y + row * (g->card_height + g->gap), g->card_width,
                         g->card_height};
}

/* How far ink may reach over each edge of a cell: half the gap towards a
 * neighbour, the sheet's bleed towards the margin. */
static struct rect cell_clip(const struct grid *g, struct rect trim, um bleed)
{
    um inner = um_min(bleed, g->gap / 2);
    um right = g->x + g->columns * (g->card_width + g->gap) - g->gap;
    um bottom = g->y + g->rows * (g->card_height + g->gap) - g->gap;
    struct insets out = {
        .top = trim.y == g->y ? bleed : inner,
        .right = trim.x + trim.w == right ? bleed : inner,
        .bottom = trim.y + trim.h == bottom ? bleed : inner,
        .left = trim.x == g->x ? bleed : inner,
    };

    return (struct rect){trim.x - out.left, trim.y - out.top,
                         trim.w + out.left + out.right,
                         trim.h + out.top + out.bottom};
}

static struct page begin_page(const struct job *job, const struct grid *g,
                              enum side side, size_t nplaced)
{
    struct page p = {
        .width = g->paper_width, .height = g->paper_height, .side = side};

    p.placed = ARENA_ARRAY(job->arena, struct placed, nplaced);
    p.mark_thickness = job->sheet->mark_thickness;
    p.cards = (struct rect){g->x, g->y,
                            g->columns * (g->card_width + g->gap) - g->gap,
                            g->rows * (g->card_height + g->gap) - g->gap};
    return p;
}

/* The grid as it lies on the back: the same, but for a micrometre that could
 * not be shared when it was put in the middle. */
static struct grid turn_grid(const struct grid *g, const struct page *front,
                             enum flip flip)
{
    bool turned = false;
    struct rect r = impose_turn_over(front->cards, g->paper_width,
                                     g->paper_height, flip, &turned);
    struct grid back = *g;

    back.x = r.x;
    back.y = r.y;
    return back;
}

static const char *side_word(const struct job *job, enum side side)
{
    if (!job->words)
        return side == SIDE_FRONT ? "front" : "back";
    return side == SIDE_FRONT ? job->words->front : job->words->back;
}

/* Both sides of one piece of paper with the cards from turns[0] on. */
static void add_sheet(struct job *job, const struct grid *g,
                      const struct turn *turns, size_t n)
{
    um bleed = um_min(job->sheet->bleed, turns->front->card->layout->bleed);
    bool alternate = job->sheet->turn_rows && turns->front->card->layout->butt;
    struct page front = begin_page(job, g, SIDE_FRONT, n);
    const struct grid back_grid = turn_grid(g, &front, job->sheet->flip);
    struct page back = begin_page(job, &back_grid, SIDE_BACK, n);
    bool unused = false;

    job->imp->nsheets++;
    for (size_t i = 0; i < n; i++) {
        int row = (int)i / g->columns, column = (int)i % g->columns;
        struct rect trim = cell_trim(g, column, row);
        struct placed *p = &front.placed[front.nplaced++];
        p->face = turns[i].front;
        p->trim = trim;
        p->clip = cell_clip(g, trim, bleed);
        p->turned = alternate && row % 2 == 1;
        struct placed *q = &back.placed[back.nplaced++];
        *q = *p;
        q->face = turns[i].back;
        q->trim = impose_turn_over(trim, g->paper_width, g->paper_height,
                                   job->sheet->flip, &q->turned);
        /* Turned over too: a grid in the middle of an odd number of
         * micrometres is not its own mirror image. */
        q->clip = impose_turn_over(p->clip, g->paper_width, g->paper_height,
                                   job->sheet->flip, &unused);
    }
    marks_add(&front, g, job->sheet, job->arena);
    marks_add(&back, &back_grid, job->sheet, job->arena);
    front.label = arena_printf(job->arena, "%zu %s", job->imp->nsheets,
                               side_word(job, SIDE_FRONT));
    back.label = arena_printf(job->arena, "%zu %s", job->imp->nsheets,
                              side_word(job, SIDE_BACK));
    g_array_append_val(job->pages, front);
    g_array_append_val(job->pages, back);
}

static bool same_size(const struct layout *a, const struct layout *b)
{
    return a->width == b->width && a->height == b->height &&
           a->bleed == b->bleed && a->butt == b->butt;
}

static void impose_group(struct job *job, const struct layout *l,
                         const GArray *turns)
{
    const struct turn *all = (const struct turn *)(void *)turns->data;
    struct grid g;

    if (!impose_grid(job->sheet, l, &g)) {
        const struct sheet *s = job->sheet;
        diag_report(job->diag, DIAG_SHEET_SMALL, all->front->card->at,
                    "card %s is %g x %g mm and does not fit on sheet '%s', "
                    "%g x %g mm with margins of %g mm",
                    all->front->card->id, l->width / 1000.0, l->height / 1000.0,
                    s->id, s->width / 1000.0, s->height / 1000.0,
                    s->margin / 1000.0);
        return;
    }
    size_t each = (size_t)(g.columns * g.rows);
    for (size_t i = 0; i < turns->len; i += each)
        add_sheet(job, &g, all + i, MIN(each, turns->len - i));
}

static void impose_sheets(struct job *job)
{
    const struct faces *faces = job->imp->faces;
    size_t n = job->deck->ncards;
    g_autofree bool *done = g_new0(bool, n + 1);

    for (size_t i = 0; i < n; i++) {
        const struct layout *l = job->deck->cards[i].layout;
        g_autoptr(GArray) turns =
            g_array_new(FALSE, FALSE, sizeof(struct turn));
        for (size_t k = i; k < n; k++) {
            if (done[k] || !same_size(job->deck->cards[k].layout, l))
                continue;
            done[k] = true;
            struct turn t = {&faces->fronts[k], &faces->backs[k]};
            for (int c = 0; c < job->deck->cards[k].copies; c++)
                g_array_append_val(turns, t);
        }
        if (turns->len)
            impose_group(job, l, turns);
    }
}

static void add_single(struct job *job, const struct face *face,
                       const char *label)
{
    const struct layout *l = face->card->layout;
    um bleed = um_min(job->sheet->bleed, l->bleed);
    um edge = bleed + job->sheet->margin;
    struct page p = {.width = l->width + 2 * edge,
                     .height = l->height + 2 * edge,
                     .side = face->side,
                     .mark_thickness = job->sheet->mark_thickness};

    p.trim = (struct rect){edge, edge, l->width, l->height};
    p.bleed = rect_grow(p.trim, bleed);
    p.placed = ARENA_NEW(job->arena, struct placed);
    p.nplaced = 1;
    *p.placed = (struct placed){face, p.trim, p.bleed, false};
    p.label = label;
    if (job->sheet->mark_length) {
        struct grid g = {.paper_width = p.width,
                         .paper_height = p.height,
                         .columns = 1,
                         .rows = 1,
                         .x = edge,
                         .y = edge,
                         .card_width = l->width,
                         .card_height = l->height};
        marks_add(&p, &g, job->sheet, job->arena);
    }
    g_array_append_val(job->pages, p);
}

/* False, complained, when the card with all that is around it is larger than
 * a page can be. */
static bool check_single(const struct job *job, const struct card *card)
{
    const struct layout *l = card->layout;
    um around = 2 * (um_min(job->sheet->bleed, l->bleed) + job->sheet->margin);
    um side = um_max(l->width, l->height) + around;

    if (side <= SHEET_MAX_SIDE)
        return true;
    diag_report(job->diag, DIAG_VALUE_WRONG, job->sheet->at,
                "card %s with bleed and margin is %g mm long; a page of a PDF "
                "is at most %d mm",
                card->id, side / 1000.0, SHEET_MAX_SIDE / UM_PER_MM);
    return false;
}

static void add_front(struct job *job, size_t i)
{
    add_single(job, &job->imp->faces->fronts[i], job->deck->cards[i].id);
}

static void add_back(struct job *job, size_t i)
{
    add_single(job, &job->imp->faces->backs[i],
               arena_printf(job->arena, "%s %s", job->deck->cards[i].id,
                            side_word(job, SIDE_BACK)));
}

static void add_card(struct job *job, size_t i, enum impose_pages pages)
{
    job->imp->nsheets++;
    if (pages == IMPOSE_BACK_FRONT || pages == IMPOSE_BACKS)
        add_back(job, i);
    if (pages != IMPOSE_BACKS)
        add_front(job, i);
    if (pages == IMPOSE_FRONT_BACK)
        add_back(job, i);
}

static bool is_shared(const struct face *a, const struct face *b)
{
    const struct layout *l = a->card->layout, *m = b->card->layout;

    return same_size(l, m) && l->corners == m->corners && face_same(a, b);
}

/* The back that all cards share, at the end and with its side for a label.
 * False, complained, when two cards have different ones. */
static bool add_shared_back(struct job *job)
{
    const struct face *backs = job->imp->faces->backs, *first = NULL;

    for (size_t i = 0; i < job->deck->ncards; i++) {
        const struct card *card = &job->deck->cards[i];
        if (!card->copies)
            continue;
        if (!first)
            first = &backs[i];
        if (is_shared(first, &backs[i]))
            continue;
        diag_report(job->diag, DIAG_VALUE_WRONG, card->at,
                    "cards %s and %s have different backs, and in the order "
                    "'fronts-back' all cards share one; nothing was made",
                    first->card->id, card->id);
        diag_note(job->diag, first->card->at, "the other card");
        return false;
    }
    if (first)
        add_single(job, first, side_word(job, SIDE_BACK));
    return true;
}

static void impose_singles(struct job *job, const struct impose_order *order)
{
    for (size_t i = 0; i < job->deck->ncards; i++) {
        int copies = job->deck->cards[i].copies;
        if (!check_single(job, &job->deck->cards[i]))
            return;
        for (int c = 0; c < (order->once ? MIN(copies, 1) : copies); c++)
            add_card(job, i, order->pages);
    }
    if (order->pages == IMPOSE_FRONTS_BACK && !add_shared_back(job)) {
        g_array_set_size(job->pages, 0);
        job->imp->nsheets = 0;
    }
}

static void add_slugs(struct job *job)
{
    for (guint i = 0; i < job->pages->len; i++) {
        struct page *p = &g_array_index(job->pages, struct page, i);
        marks_add_slug(p, i / 2 + 1, job->imp->nsheets, job->deck, job->words,
                       job->arena);
    }
}

struct imposition *impose_ordered(const struct faces *faces,
                                  const struct sheet *s,
                                  const struct impose_order *order,
                                  struct arena *a, struct diag *d)
{
    struct imposition *imp = ARENA_NEW(a, struct imposition);
    struct job job = {.imp = imp,
                      .sheet = s,
                      .deck = faces->deck,
                      .words = sheet_find_words(s, faces->deck->language),
                      .arena = a,
                      .diag = d};

    imp->sheet = s;
    imp->faces = faces;
    job.pages = g_array_new(FALSE, FALSE, sizeof(struct page));
    if (s->single)
        impose_singles(&job, order);
    else
        impose_sheets(&job);
    if (s->slug && job.words && !s->single)
        add_slugs(&job);
    imp->npages = job.pages->len;
    imp->pages = ARENA_ARRAY(a, struct page, imp->npages);
    if (imp->npages)
        memcpy(imp->pages, job.pages->data, imp->npages * sizeof *imp->pages);
    g_array_unref(job.pages);
    return imp;
}

struct imposition *impose_faces(const struct faces *faces,
                                const struct sheet *s, struct arena *a,
                                struct diag *d)
{
    static const struct impose_order usual = {IMPOSE_FRONT_BACK, false};

    return impose_ordered(faces, s, &usual, a, d);
}
