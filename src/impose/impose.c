/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "impose/impose.h"

#include "compose/compose.h"
#include "impose/marks.h"

#include <glib.h>
#include <string.h>

/* A card to be put down, as often as it has copies. */
struct turn {
    const struct face *front, *back;
};

/* Cards of one size, and the pieces of paper they are put on. */
struct pile {
    const struct turn *turns;
    size_t n, each, nsheets; /* each: on one piece of paper */
    enum sheet_order order;
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

static struct page begin_page(const struct job *job, const struct grid *g,
                              enum side side, size_t nplaced)
{
    struct page p = {.width = g->paper_width,
                     .height = g->paper_height,
                     .side = side,
                     .one_sided = g->fold != FOLD_NONE,
                     .sheet = job->imp->nsheets};

    p.placed = ARENA_ARRAY(job->arena, struct placed, nplaced);
    p.mark_thickness = job->sheet->mark_thickness;
    p.cards = grid_cells(g);
    return p;
}

/* The grid as it lies on the back: the same, but for a micrometre that could
 * not be shared when it was put in the middle, and for slots that are not in
 * the middle. */
static struct grid turn_grid(const struct grid *g, enum flip flip)
{
    bool turned = false;
    struct rect r = impose_turn_over(grid_cells(g), g->paper_width,
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

/* What lies at `column` and `row` of a piece of paper, or NULL. */
static const struct turn *find_turn(const struct pile *pile,
                                    const struct grid *g, size_t sheet,
                                    int column, int row)
{
    if (column < 0 || row < 0 || column >= g->columns || row >= g->rows)
        return NULL;
    size_t place = (size_t)row * (size_t)g->columns + (size_t)column;
    size_t i = pile->order == SHEET_ROWS ? sheet * pile->each + place
                                         : place * pile->nsheets + sheet;
    return i < pile->n ? &pile->turns[i] : NULL;
}

static struct vacant find_vacant(const struct pile *pile, const struct grid *g,
                                 size_t sheet, int column, int row)
{
    return (struct vacant){
        .above = !find_turn(pile, g, sheet, column, row - 1),
        .right = !find_turn(pile, g, sheet, column + 1, row),
        .below = !find_turn(pile, g, sheet, column, row + 1),
        .left = !find_turn(pile, g, sheet, column - 1, row),
    };
}

static const struct layout *pile_layout(const struct pile *pile)
{
    return pile->turns->front->card->layout;
}

static bool turns_row(const struct job *job, const struct pile *pile, int row)
{
    return job->sheet->turn_rows && pile_layout(pile)->butt && row % 2 == 1;
}

/* A card's two faces on the two sides, if there is one for this place. */
static void add_over(struct job *job, const struct grid *g,
                     const struct pile *pile, size_t sheet, struct page *sides,
                     int column, int row)
{
    const struct turn *t = find_turn(pile, g, sheet, column, row);
    const struct sheet *s = job->sheet;
    um most = pile_layout(pile)->bleed, least = um_min(s->back_bleed, most);
    um bleed = um_min(s->bleed, most);
    bool unused = false;

    if (!t)
        return;
    struct placed *p = &sides[0].placed[sides[0].nplaced++];
    struct placed *q = &sides[1].placed[sides[1].nplaced++];
    p->face = t->front;
    p->trim = grid_cell(g, column, row);
    p->clip = grid_clip(g, column, row, bleed, 0, (struct vacant){0});
    p->turned = turns_row(job, pile, row);
    *q = *p;
    q->face = t->back;
    q->trim = impose_turn_over(p->trim, g->paper_width, g->paper_height,
                               s->flip, &q->turned);
    /* Turned over too: a grid in the middle of an odd number of
     * micrometres is not its own mirror image. */
    q->clip =
        impose_turn_over(grid_clip(g, column, row, um_max(bleed, least), least,
                                   find_vacant(pile, g, sheet, column, row)),
                         g->paper_width, g->paper_height, s->flip, &unused);
}

/* A card's two faces beside each other, or over each other, if there is one. */
static void add_folded(struct job *job, const struct grid *g,
                       const struct pile *pile, size_t sheet, struct page *page,
                       int column, int row)
{
    const struct turn *t = find_turn(pile, g, sheet, column, row);
    um bleed = um_min(job->sheet->bleed, pile_layout(pile)->bleed);
    struct rect cell = grid_cell(g, column, row);
    struct rect clip = grid_clip(g, column, row, bleed, 0, (struct vacant){0});

    if (!t)
        return;
    struct placed *front = &page->placed[page->nplaced++];
    struct placed *back = &page->placed[page->nplaced++];
    front->face = t->front;
    back->face = t->back;
    grid_halve(g, cell, cell, &front->trim, &back->trim);
    grid_halve(g, cell, clip, &front->clip, &back->clip);
    front->turned = turns_row(job, pile, row);
    back->turned = front->turned != (g->fold == FOLD_LEVEL);
}

static void end_page(struct job *job, struct page *p, const struct grid *g)
{
    marks_add(p, g, job->sheet, job->arena);
    p->label = p->one_sided ? arena_printf(job->arena, "%zu", p->sheet)
                            : arena_printf(job->arena, "%zu %s", p->sheet,
                                           side_word(job, p->side));
    g_array_append_val(job->pages, *p);
}

/* Both sides of the piece of paper number `sheet`, from 0; or its one side. */
static void add_sheet(struct job *job, const struct grid *g,
                      const struct pile *pile, size_t sheet)
{
    const struct grid back = turn_grid(g, job->sheet->flip);
    size_t room = pile->each * (g->fold ? 2 : 1);

    job->imp->nsheets++;
    struct page sides[2] = {begin_page(job, g, SIDE_FRONT, room),
                            begin_page(job, &back, SIDE_BACK, room)};
    for (int row = 0; row < g->rows; row++) {
        for (int column = 0; column < g->columns; column++) {
            if (g->fold)
                add_folded(job, g, pile, sheet, &sides[0], column, row);
            else
                add_over(job, g, pile, sheet, sides, column, row);
        }
    }
    end_page(job, &sides[0], g);
    if (!g->fold)
        end_page(job, &sides[1], &back);
}

static bool same_size(const struct layout *a, const struct layout *b)
{
    return a->width == b->width && a->height == b->height &&
           a->bleed == b->bleed && a->butt == b->butt;
}

static void complain(const struct job *job, const struct card *card)
{
    const struct layout *l = card->layout;
    const struct sheet *s = job->sheet;

    if (s->slots.columns)
        diag_report(job->diag, DIAG_SHEET_SMALL, card->at,
                    "card %s is %g x %g mm; the slots of sheet '%s' are %g x "
                    "%g mm",
                    card->id, l->width / 1000.0, l->height / 1000.0, s->id,
                    s->slots.width / 1000.0, s->slots.height / 1000.0);
    else
        diag_report(job->diag, DIAG_SHEET_SMALL, card->at,
                    "card %s is %g x %g mm and does not fit%s on sheet '%s', "
                    "%g x %g mm with margins of %g mm",
                    card->id, l->width / 1000.0, l->height / 1000.0,
                    s->fold ? " twice" : "", s->id, s->width / 1000.0,
                    s->height / 1000.0, s->margin / 1000.0);
}

static void impose_group(struct job *job, const struct layout *l,
                         const GArray *turns)
{
    struct pile pile = {.turns = (const struct turn *)(void *)turns->data,
                        .n = turns->len,
                        .order = job->sheet->order};
    struct grid g;

    if (!grid_fill(job->sheet, l, &g)) {
        complain(job, pile.turns->front->card);
        return;
    }
    pile.each = (size_t)g.columns * (size_t)g.rows;
    pile.nsheets = (pile.n + pile.each - 1) / pile.each;
    for (size_t i = 0; i < pile.nsheets; i++)
        add_sheet(job, &g, &pile, i);
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
                     .sheet = job->imp->nsheets,
                     .mark_thickness = job->sheet->mark_thickness};

    p.trim = (struct rect){edge, edge, l->width, l->height};
    p.bleed = rect_grow(p.trim, bleed);
    p.placed = ARENA_NEW(job->arena, struct placed);
    p.nplaced = 1;
    *p.placed = (struct placed){.face = face, .trim = p.trim, .clip = p.bleed};
    p.label = label;
    if (job->sheet->mark_length) {
        struct grid g = {.paper_width = p.width,
                         .paper_height = p.height,
                         .columns = 1,
                         .rows = 1,
                         .x = edge,
                         .y = edge,
                         .cell_width = l->width,
                         .cell_height = l->height,
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
        compose_open(job->imp->faces, first->card);
        compose_open(job->imp->faces, card);
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
        marks_add_slug(p, job->imp->nsheets, job->deck, job->words, job->arena);
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

void impose_shift(struct imposition *imp, const struct shift *shift)
{
    if (imp->sheet->single)
        return;
    for (size_t i = 0; i < imp->npages; i++)
        if (imp->pages[i].side == SIDE_BACK)
            imp->pages[i].shift = *shift;
}
