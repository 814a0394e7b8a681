/* SPDX-License-Identifier: GPL-3.0-or-later
 * own.h - the insides of struct text, for the files of text/ alone */
#ifndef TEXT_OWN_H
#define TEXT_OWN_H

#include "text/hyphen.h"
#include "text/markup.h"
#include "text/shape.h"

#include <cairo.h>
#include <glib.h>

struct text_key {
    const struct type *type;
    const char *words;
    bool markup;
};

struct scaled_key {
    const char *font;
    double size_pt;
};

struct kept_set {
    struct kept_set *next;
    struct set_text set;
};

struct text {
    struct text_key key;
    struct texts *owner;
    const struct type *type;
    struct markup *markup;
    struct shape *shapes; /* one a block */
    /* "1." and its shape, for each block that is one; NULL: none is */
    struct block *numbers;
    struct shape *number_shapes;
    double
        indent; /* of list items, ems: at least what the widest number asks */
    struct kept_set *sets;
    double cap; /* height of a capital, or what stands for one, ems */
};

struct texts {
    struct fonts *fonts;
    struct arena *arena;
    struct ahead *ahead; /* shapes that another process made, or NULL */
    GHashTable *texts;   /* struct text_key -> struct text */
    GHashTable *hyphens; /* language -> struct hyphens or NULL */
    GHashTable *scaled;  /* struct scaled_key -> cairo_scaled_font_t */
};

#endif
