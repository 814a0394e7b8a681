/* SPDX-License-Identifier: GPL-3.0-or-later
 * layout.h - what a card looks like: size, colours, styles, fields, two faces
 *
 * A layout that extends another has its parent's colours, styles and fields
 * by the same pointers, so a style is one style, fitted once, in however many
 * layouts it is used. */
#ifndef MODEL_LAYOUT_H
#define MODEL_LAYOUT_H

#include "base/diag.h"
#include "base/geom.h"
#include "model/font.h"

#include <stddef.h>

struct colour {
    const char *name;
    uint8_t rgb[3];
    bool has_cmyk;
    double cmyk[4];     /* percent */
    bool has_text_cmyk; /* text up to 14 pt has inks of its own */
    double text_cmyk[4];
    bool replaced;  /* by an edition: art drawn in it follows */
    uint8_t was[3]; /* then: as it was designed */
    struct pos at;  /* where it was named */
};

/* A colour as a box or style names it: a fixed one, or the suit's or deck's. */
enum ink_kind { INK_NONE, INK_FIXED, INK_SUIT, INK_DECK };

struct ink {
    enum ink_kind kind;
    const struct colour *colour; /* INK_FIXED */
};

enum hyphens { HYPHENS_NEVER, HYPHENS_WIDE_WORDS, HYPHENS_ALWAYS };
enum marker { MARKER_DISC, MARKER_CIRCLE, MARKER_DASH };

struct style {
    const char *name;
    struct pos at;
    const struct font *font;
    const char *features; /* OpenType features, "lnum" */
    cpt min, max;
    double leading; /* baseline to baseline, in ems */
    struct ink colour;
    bool balance; /* lines of even length, for short texts */
    enum hyphens hyphens;
    enum marker marker;    /* of bulleted lists */
    struct ink marker_ink; /* INK_NONE: the text's own */
    double indent;         /* of list items, in ems */
    double space;          /* between paragraphs and items, in ems, above
                              leading */
};

enum field_type {
    FIELD_TEXT,
    FIELD_LINE,
    FIELD_ICON,
    FIELD_PICTURE,
    FIELD_URL
};

struct field {
    const char *name;
    enum field_type type;
    bool required;
};

enum box_kind {
    BOX_COLUMN,
    BOX_ROW,
    BOX_STACK,
    BOX_TEXT,
    BOX_ART,
    BOX_ICON,
    BOX_QR,
    BOX_RULE,
    BOX_FILL
};
enum align { ALIGN_START, ALIGN_MIDDLE, ALIGN_END };
enum art_fit { ART_CONTAIN, ART_COVER };

/* What a shop's spot varnish has of a box: nothing, its shapes over their ink,
 * or its shapes without ink. */
enum varnish { VARNISH_NONE, VARNISH_ALSO, VARNISH_ONLY };

/* Where a box has its content from. */
enum value_root {
    VALUE_NONE,
    VALUE_FIELD, /* the card's field `field` */
    VALUE_NAME,  /* the file `name` itself: an icon of the layout */
    VALUE_CARD_ID,
    VALUE_SUIT_TITLE,
    VALUE_SUIT_ICON,
    VALUE_SUIT_ART,
    VALUE_DECK_ID,
    VALUE_DECK_TITLE,
    VALUE_DECK_VERSION,
    VALUE_DECK_DATE,
    VALUE_DECK_LICENSE,
    VALUE_DECK_BACK,
    VALUE_BRAND_NAME,
    VALUE_BRAND_CONTACT,
    VALUE_BRAND_AFTERCARE,
    VALUE_BRAND_LOGO
};

struct value {
    enum value_root root;
    const char *name; /* of the field or source; of VALUE_NAME: a file */
    size_t field;     /* index into the layout's fields */
};

/* Limits, each with its own complaint. */
#define LAYOUT_MAX_COLOURS 500
#define LAYOUT_MAX_STYLES 500
#define LAYOUT_MAX_FIELDS 100
#define LAYOUT_MAX_BOXES 300 /* of one face */

#define VALUES_MAX 4
#define SIZE_CONTENT (-1) /* width or height: what the content needs */

struct box {
    enum box_kind kind;
    struct pos at;
    um width, height; /* or SIZE_CONTENT */
    int grow;         /* share of what is left along the parent's axis */
    struct insets inset;
    bool absolute; /* placed at x, y of its parent */
    um x, y;
    struct value when,
        unless; /* what must (not) be there; VALUE_NONE: nothing */
    struct ink fill, line;
    um thickness, corners;
    enum varnish varnish;
    enum align across, down;
    um gap;
    struct box **children;
    size_t nchildren;
    struct value values[VALUES_MAX];
    size_t nvalues;
    bool second;      /* of two languages: text in the other one */
    const char *join; /* between values */
    const struct style *style;
    struct ink colour; /* icon, rule, QR; of text: instead of the style's */
    enum art_fit fit;
    double focus_x, focus_y; /* 0 to 1: the part of a picture that must stay */
    bool bleed;              /* art that runs over the trim */
};

struct layout {
    const char *id;
    struct pos at;
    um width, height, bleed, safe, corners;
    double scale; /* of lengths in its boxes: another size in a variant */
    const char *colophon; /* layout of the cards that kaart adds, or NULL */
    struct pos colophon_at;
    bool butt;   /* neighbours share their cut: no gap between cards */
    bool faulty; /* complained about: nothing may be printed with it */
    const struct colour **colours;
    size_t ncolours;
    const struct style **styles;
    size_t nstyles;
    const struct field **fields;
    size_t nfields;
    struct box *front, *back;
};

const struct colour *layout_find_colour(const struct layout *l,
                                        const char *name);
const struct style *layout_find_style(const struct layout *l, const char *name);

/* Index of the field, or -1. */
int layout_find_field(const struct layout *l, const char *name);

/* True for a field that people read, so that it is translated and has terms and
 * quotes put into it. */
bool layout_holds_words(const struct field *f);

/* True when the face shows texts in the second of two languages. */
bool layout_has_second(const struct box *face);

/* What a file names: as above, but with a complaint at `at` when it is not
 * there, and then NULL or -1. */
const struct colour *layout_need_colour(const struct layout *l,
                                        const char *name, struct pos at,
                                        struct diag *d);
const struct style *layout_need_style(const struct layout *l, const char *name,
                                      struct pos at, struct diag *d);
int layout_need_field(const struct layout *l, const char *name, struct pos at,
                      struct diag *d);

#endif
