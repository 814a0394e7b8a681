/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/pressroom.h"

#include "check/press.h"

#include <glib.h>
#include <string.h>

static const struct layout layout = {
    .id = "own", .width = 60000, .height = 40000, .bleed = 3000, .safe = 4000};

#define INKS(c, m, y, k) .has_cmyk = true, .cmyk = {c, m, y, k}

const struct colour
    pressroom_black = {"k", {26, 26, 26}, INKS(0, 0, 0, 100)},
    pressroom_deep = {"deep", {10, 10, 40}, INKS(90, 75, 45, 60)},
    pressroom_ember = {"ember", {216, 98, 44}, INKS(0, 73, 92, 0)},
    pressroom_milk = {"milk", {250, 250, 240}, INKS(0, 0, 9, 0)},
    pressroom_night = {"night",
                       {10, 10, 40},
                       INKS(90, 75, 45, 60),
                       .has_text_cmyk = true,
                       .text_cmyk = {0, 0, 0, 100}},
    pressroom_slate = {.name = "slate", .rgb = {90, 90, 90}},
    pressroom_bare = {.name = "bare", .rgb = {80, 20, 120}},
    pressroom_pure = {.name = "pure"},
    pressroom_paper = {.name = "paper", .rgb = {255, 255, 255}};
static const struct colour *const named[] = {&pressroom_black, &pressroom_deep,
                                             &pressroom_ember, &pressroom_milk};

static void make_text(struct pressroom *p, struct item *item, cpt size)
{
    struct type *type = ARENA_NEW(p->workshop.bench->arena, struct type);

    *type = workshop_type(&p->workshop, "Noto Sans");
    struct text *text = text_make(p->workshop.tools.texts, type, "HHHH", false,
                                  item->at, p->workshop.bench->diag);
    item->text = text_set(text, size, 40000, TEXT_START);
}

struct pressroom *pressroom_open(struct bench *b, const struct press_case *c,
                                 const char *art)
{
    struct pressroom *p = ARENA_NEW(b->arena, struct pressroom);
    struct item *items = ARENA_ARRAY(b->arena, struct item, PRESS_ITEMS);

    p->workshop = workshop_open(b);
    p->layout = layout;
    p->layout.colours = (const struct colour **)named;
    p->layout.ncolours = G_N_ELEMENTS(named);
    p->qr.size = 21;
    p->card = (struct card){.id = "A1", .layout = &p->layout};
    p->deck = (struct deck){.cards = &p->card, .ncards = 1};
    memcpy(items, c->items, sizeof c->items);
    p->front = (struct face){
        .side = SIDE_FRONT, .card = &p->card, .items = items, .nitems = 0};
    p->back = (struct face){.side = SIDE_BACK, .card = &p->card};
    for (size_t i = 0; i < PRESS_ITEMS && (items[i].what || items[i].colour);
         i++) {
        struct item *item = &items[i];
        item->at = (struct pos){"deck.yaml", (unsigned)(11 + i), 5};
        item->picture = item->rect;
        item->qr = &p->qr;
        item->marker = item->colour;
        if (item->kind == ITEM_TEXT)
            make_text(p, item, c->size);
        if (item->kind == ITEM_ART)
            item->art =
                art_load(p->workshop.tools.arts, art, NULL, item->at, b->diag);
        p->front.nitems++;
    }
    p->faces = (struct faces){
        .deck = &p->deck, .fronts = &p->front, .backs = &p->back};
    bench_assert_diags(b, "");
    return p;
}

void pressroom_close(struct pressroom *p)
{
    workshop_close(&p->workshop);
}

void pressroom_check(struct bench *b, const struct press_case *c,
                     const char *art, const struct shop *shop)
{
    pressroom_check_inks(b, c, art, shop, NULL);
}

void pressroom_check_inks(struct bench *b, const struct press_case *c,
                          const char *art, const struct shop *shop,
                          const struct finish_press *press)
{
    bench_begin(b, c->name);
    struct pressroom *p = pressroom_open(b, c, art);
    press_check(&p->faces, shop, press, NULL, 0, b->diag);
    bench_assert_diags(b, c->diags);
    pressroom_close(p);
}
