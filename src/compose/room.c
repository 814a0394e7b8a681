/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compose/room.h"

#include "compose/cell.h"
#include "compose/place.h"
#include "compose/type.h"

#include <glib.h>
#include <string.h>

/* How a style sets the letters of a language. */
struct script {
    struct type type;
    const char *font;
    double scale, letter; /* mean width of one, ems; 0: not known */
};

/* A face whose texts are taken out one after the other. */
struct trial {
    struct cells *cells;
    const struct card *card;
    enum side side;
    struct cell *root;
    const char *language;
    GHashTable *scripts; /* struct style -> struct script */
    GArray *rooms;       /* struct room */
};

/* By how much the face is too small for what stands on it. */
static int64_t sum_lack(const struct cell *cell)
{
    int64_t sum = (int64_t)cell->over + cell->wide;

    for (size_t i = 0; i < cell->nchildren; i++)
        sum += sum_lack(cell->children[i]);
    return sum;
}

/* The same with a block of this size in the place of `cell`'s text. */
static int64_t try_block(const struct trial *t, struct cell *cell, um width,
                         um height)
{
    const struct layout *l = t->card->layout;

    cell->probe_width = width;
    cell->probe_height = height;
    place_root(t->root, (struct rect){0, 0, l->width, l->height});
    return sum_lack(t->root);
}

static um inner_width(const struct cell *cell)
{
    return rect_inset(cell->outer, cell->box->inset).w;
}

/* The most, to a hundredth of a millimetre, that does not make the face lack
 * more than `lack`. */
static um find_most(const struct trial *t, struct cell *cell, um width,
                    um highest, int64_t lack)
{
    um low = 0, high = highest;

    while (high - low > 10) {
        um half = low + (high - low) / 2;
        bool fits = width ? try_block(t, cell, width, half) <= lack
                          : try_block(t, cell, half, 1) <= lack;
        *(fits ? &low : &high) = half;
    }
    return low;
}

static struct script *make_script(const struct trial *t,
                                  const struct style *style)
{
    const struct tools *tools = t->cells->tools;
    struct script *s = ARENA_NEW(t->cells->arena, struct script);
    const struct stand_ins *in = &s->type.for_font;

    s->type = type_make(style, t->language, t->cells->arena);
    s->font = s->type.font;
    s->scale = 1;
    for (size_t i = 0; i < in->n; i++) {
        if (text_is_written_in(t->language, in->list[i].script)) {
            s->font = in->list[i].font;
            s->scale = in->list[i].scale;
            break;
        }
    }
    const char *words = text_sample(t->language);
    if (words &&
        type_add_scripts(style, &s->type, words, false, tools->fonts,
                         t->cells->complained, style->at, t->cells->diag))
        s->letter = text_letter(tools->texts, &s->type);
    return s;
}

static const struct script *find_script(const struct trial *t,
                                        const struct style *style)
{
    struct script *s = g_hash_table_lookup(t->scripts, style);

    if (!s) {
        s = make_script(t, style);
        g_hash_table_insert(t->scripts, (void *)style, s);
    }
    return s;
}

static void count_lines(const struct trial *t, struct room *room)
{
    const struct script *s = find_script(t, room->style);
    double em = cpt_to_pt(room->style->min) * UM_PER_INCH / 72.0;
    double cap = em * fonts_cap_height(t->cells->tools->fonts, s->type.font);

    room->font = s->font;
    room->scale = s->scale;
    if (room->height >= cap)
        room->lines = 1 + (int)((room->height - cap) / (em * s->type.leading));
    if (s->letter > 0)
        room->letters = (int)(room->width / (em * s->letter));
}

static const char *name_value(const struct value *v)
{
    return v->root == VALUE_FIELD        ? v->name
           : v->root == VALUE_SUIT_TITLE ? "suit.title"
           : v->root == VALUE_DECK_TITLE ? "deck.title"
                                         : NULL;
}

static void add_room(struct trial *t, struct cell *cell)
{
    const struct layout *l = t->card->layout;
    struct room room = {.card = t->card,
                        .side = t->side,
                        .style = cell->fit->style,
                        .joined = cell->box->nvalues > 1};
    int64_t lack = try_block(t, cell, 0, 1);

    room.width = inner_width(cell);
    try_block(t, cell, l->width, 1);
    if (inner_width(cell) != room.width) /* as wide as its words */
        room.width = find_most(t, cell, 0, l->width, lack);
    room.height = find_most(t, cell, um_max(1, room.width), l->height, lack);
    cell->probe_width = cell->probe_height = 0;
    count_lines(t, &room);
    for (size_t i = 0; i < cell->box->nvalues; i++) {
        room.what = name_value(&cell->box->values[i]);
        if (room.what)
            g_array_append_val(t->rooms, room);
    }
}

static void add_rooms(struct trial *t, struct cell *cell)
{
    if (cell->text)
        add_room(t, cell);
    for (size_t i = 0; i < cell->nchildren; i++)
        add_rooms(t, cell->children[i]);
}

static void measure_cards(struct trial *t, const struct deck *deck)
{
    const struct cells *c = t->cells;

    for (size_t i = 0; i < deck->ncards * 2; i++) {
        t->card = &deck->cards[i / 2];
        t->side = i % 2 ? SIDE_BACK : SIDE_FRONT;
        const struct box *box =
            i % 2 ? t->card->layout->back : t->card->layout->front;
        t->root = box ? cell_make(t->cells, box, t->card) : NULL;
        for (guint k = 0; k < c->fits->len; k++) {
            struct fit *fit = c->fits->pdata[k];
            fit->size = fit->style->min;
        }
        if (t->root)
            add_rooms(t, t->root);
    }
}

struct rooms *room_measure(const struct deck *deck, const char *language,
                           const struct tools *tools, struct arena *a,
                           struct diag *d)
{
    struct cells c = {.deck = deck,
                      .tools = tools,
                      .kept = a,
                      .arena = a,
                      .scratch = a,
                      .diag = d};
    struct trial t = {.cells = &c, .language = language};
    struct rooms *rooms = ARENA_NEW(a, struct rooms);

    c.fits = g_ptr_array_new();
    c.types = g_hash_table_new(NULL, NULL);
    c.complained = g_hash_table_new(NULL, NULL);
    c.rtl = text_is_rtl(deck->language);
    t.scripts = g_hash_table_new(NULL, NULL);
    t.rooms = g_array_new(FALSE, FALSE, sizeof(struct room));
    measure_cards(&t, deck);
    rooms->n = t.rooms->len;
    rooms->list = ARENA_ARRAY(a, struct room, t.rooms->len);
    if (t.rooms->len)
        memcpy(rooms->list, t.rooms->data, t.rooms->len * sizeof(struct room));
    g_array_unref(t.rooms);
    g_hash_table_unref(t.scripts);
    g_ptr_array_unref(c.fits);
    g_hash_table_unref(c.types);
    g_hash_table_unref(c.complained);
    return rooms;
}

const struct room *room_tighter(const struct room *x, const struct room *y)
{
    int64_t in_x = (int64_t)x->lines * x->width;
    int64_t in_y = (int64_t)y->lines * y->width;

    return in_y < in_x ? y : x;
}
