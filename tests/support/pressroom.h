/* SPDX-License-Identifier: GPL-3.0-or-later
 * pressroom.h - faces made by hand, for what looks at them as a press does */
#ifndef SUPPORT_PRESSROOM_H
#define SUPPORT_PRESSROOM_H

#include "compose/face.h"
#include "finish/finish.h"
#include "model/shop.h"

#include "support/workshop.h"

/* Of one ink, four, two, two light ones, four with one for small text; and
 * without inks: a grey, a colour, black and white. */
extern const struct colour pressroom_black, pressroom_deep, pressroom_ember,
    pressroom_milk, pressroom_night, pressroom_slate, pressroom_bare,
    pressroom_pure, pressroom_paper;

/* Items, by the last part of a colour's name and by millimetres; a line's
 * thickness is in um. */
#define MM(x, y, w, h)                                                         \
    {                                                                          \
        (int)((x)*1000), (int)((y)*1000), (int)((w)*1000), (int)((h)*1000)     \
    }

/* Text is one line of capitals, `size` hundredths of a point. */
#define TEXT(c, x, y)                                                          \
    {                                                                          \
        .kind = ITEM_TEXT, .colour = &pressroom_##c, .what = "q",              \
        .rect = MM(x, y, 20, 5)                                                \
    }
#define FILL(c, x, y, w, h)                                                    \
    {                                                                          \
        .kind = ITEM_FILL, .colour = &pressroom_##c, .rect = MM(x, y, w, h)    \
    }
#define LINE(c, x, y, w, h, t)                                                 \
    {                                                                          \
        .kind = ITEM_LINE, .colour = &pressroom_##c, .rect = MM(x, y, w, h),   \
        .thickness = t                                                         \
    }
#define ART(x, y, w, h)                                                        \
    {                                                                          \
        .kind = ITEM_ART, .what = "picture", .rect = MM(x, y, w, h)            \
    }
#define QR(x, y, side)                                                         \
    {                                                                          \
        .kind = ITEM_QR, .colour = &pressroom_black, .what = "u",              \
        .rect = MM(x, y, side, side)                                           \
    }

/* Dark, over the whole card. */
#define GROUND FILL(deep, 0, 0, 60, 40)

#define PRESS_ITEMS 3

struct press_case {
    const char *name;
    cpt size; /* of its texts */
    struct item items[PRESS_ITEMS];
    const char *diags;
};

struct pressroom {
    struct workshop workshop;
    struct layout layout;
    struct qr qr;
    struct card card;
    struct face front, back;
    struct deck deck;
    struct variant variant;
    struct faces faces;
};

/* A card of 60 x 40 mm with 3 mm of bleed and 4 mm safe, which has the items of
 * `c` on its front: number i is from 11 + i:5 in deck.yaml.  Art shows the file
 * `art`; a QR code has 21 modules, 29 with its quiet zone. */
struct pressroom *pressroom_open(struct bench *b, const struct press_case *c,
                                 const char *art);
void pressroom_close(struct pressroom *p);

/* `shop` complains about a case as it should; its colours become the inks of
 * `press`, or none. */
void pressroom_check_inks(struct bench *b, const struct press_case *c,
                          const char *art, const struct shop *shop,
                          const struct finish_press *press);
void pressroom_check(struct bench *b, const struct press_case *c,
                     const char *art, const struct shop *shop);

#endif
