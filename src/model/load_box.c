/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/load_box.h"

#include "model/keys.h"

#include <glib.h>
#include <string.h>

struct boxes {
    const struct layout *layout;
    size_t count;
    struct library *lib;
    struct arena *arena;
    struct diag *diag;
};

typedef void load_fn(struct box *b, const struct node *n, struct boxes *ctx);

static struct box *load(const struct node *n, struct boxes *ctx);

bool load_box_ink(const struct node *map, const char *key,
                  const struct layout *layout, struct ink *out, struct diag *d)
{
    const struct node *n = node_find(map, key);
    const char *s;

    if (!n || !read_text_node(n, &s, d))
        return false;
    if (strcmp(s, "suit") == 0) {
        *out = (struct ink){INK_SUIT, NULL};
        return true;
    }
    if (strcmp(s, "deck") == 0) {
        *out = (struct ink){INK_DECK, NULL};
        return true;
    }
    const struct colour *c = layout_need_colour(layout, s, n->at, d);
    if (c)
        *out = (struct ink){INK_FIXED, c};
    return c != NULL;
}

static int read_field(const struct node *n, struct boxes *ctx)
{
    const char *s;

    if (!read_text_node(n, &s, ctx->diag))
        return -1;
    return layout_need_field(ctx->layout, s, n->at, ctx->diag);
}

static const struct {
    const char *name;
    enum value_root root;
    enum field_type type;
} sources[] = {
    {"card.id", VALUE_CARD_ID, FIELD_LINE},
    {"suit.title", VALUE_SUIT_TITLE, FIELD_LINE},
    {"suit.icon", VALUE_SUIT_ICON, FIELD_ICON},
    {"suit.art", VALUE_SUIT_ART, FIELD_PICTURE},
    {"deck.id", VALUE_DECK_ID, FIELD_LINE},
    {"deck.title", VALUE_DECK_TITLE, FIELD_LINE},
    {"deck.version", VALUE_DECK_VERSION, FIELD_LINE},
    {"deck.date", VALUE_DECK_DATE, FIELD_LINE},
    {"deck.license", VALUE_DECK_LICENSE, FIELD_LINE},
    {"deck.back", VALUE_DECK_BACK, FIELD_PICTURE},
    {"brand.name", VALUE_BRAND_NAME, FIELD_LINE},
    {"brand.contact", VALUE_BRAND_CONTACT, FIELD_LINE},
    {"brand.aftercare", VALUE_BRAND_AFTERCARE, FIELD_LINE},
    {"brand.logo", VALUE_BRAND_LOGO, FIELD_PICTURE},
};

/* A field of the card or, with a dot in its name, one of the sources. */
static struct value read_condition(const struct node *map, const char *key,
                                   struct boxes *ctx)
{
    const struct node *n = node_find(map, key);
    const char *known[G_N_ELEMENTS(sources) + 1] = {NULL};
    const char *s;

    if (!n || !read_text_node(n, &s, ctx->diag))
        return (struct value){0};
    if (!strchr(s, '.')) {
        int i = layout_need_field(ctx->layout, s, n->at, ctx->diag);
        return i < 0 ? (struct value){0}
                     : (struct value){VALUE_FIELD, s, (size_t)i};
    }
    for (size_t i = 0; i < G_N_ELEMENTS(sources); i++) {
        known[i] = sources[i].name;
        if (strcmp(known[i], s) == 0)
            return (struct value){sources[i].root, known[i], 0};
    }
    read_unknown(DIAG_VALUE_WRONG, n->at, "source", s, known, ctx->diag);
    return (struct value){0};
}

/* One length for all sides, [down, across], or [top, right, bottom, left]. */
static void read_inset(struct box *b, const struct node *map, struct diag *d)
{
    const struct node *n = node_find(map, "inset");
    um v[4] = {0};

    if (!n)
        return;
    if (n->kind == NODE_SCALAR) {
        if (read_um_node(n, &v[0], d))
            b->inset = (struct insets){v[0], v[0], v[0], v[0]};
        return;
    }
    if (n->kind != NODE_LIST || (n->n != 2 && n->n != 4)) {
        diag_report(d, DIAG_VALUE_WRONG, n->at,
                    "inset is one length, [top and bottom, left and right] or "
                    "[top, right, bottom, left]");
        return;
    }
    for (size_t i = 0; i < n->n; i++)
        if (!read_um_node(n->items[i], &v[i], d))
            return;
    b->inset = n->n == 2 ? (struct insets){v[0], v[1], v[0], v[1]}
                         : (struct insets){v[0], v[1], v[2], v[3]};
}

static void read_at(struct box *b, const struct node *map, struct diag *d)
{
    const struct node *n = read_list(map, "at", d);

    if (!n)
        return;
    if (n->n != 2) {
        diag_report(d, DIAG_VALUE_WRONG, n->at, "at is [across, down]");
        return;
    }
    b->absolute = read_um_node(n->items[0], &b->x, d) &&
                  read_um_node(n->items[1], &b->y, d);
}

static void read_align(const struct node *map, const char *key, enum align *out,
                       struct diag *d)
{
    static const char *const words[] = {"start", "middle", "end", NULL};
    int i;

    if (read_word(map, key, words, &i, d))
        *out = (enum align)i;
}

static void read_varnish(struct box *b, const struct node *map, struct diag *d)
{
    static const char *const words[] = {"none", "also", "only", NULL};
    int i;

    if (read_word(map, "varnish", words, &i, d))
        b->varnish = (enum varnish)i;
}

static void read_shared(struct box *b, const struct node *n, struct boxes *ctx)
{
    struct diag *d = ctx->diag;

    b->width = b->height = SIZE_CONTENT;
    b->thickness = 250;
    b->when = read_condition(n, "when", ctx);
    b->unless = read_condition(n, "unless", ctx);
    read_um(n, "width", &b->width, d);
    read_um(n, "height", &b->height, d);
    read_int(n, "grow", 0, 1000, &b->grow, d);
    read_inset(b, n, d);
    read_at(b, n, d);
    load_box_ink(n, "fill", ctx->layout, &b->fill, d);
    load_box_ink(n, "line", ctx->layout, &b->line, d);
    read_um(n, "thickness", &b->thickness, d);
    read_um(n, "corners", &b->corners, d);
    read_varnish(b, n, d);
}

static void load_children(struct box *b, const struct node *n,
                          struct boxes *ctx)
{
    b->children = ARENA_ARRAY(ctx->arena, struct box *, n->n);
    for (size_t i = 0; i < n->n; i++) {
        struct box *child = load(n->items[i], ctx);
        if (child)
            b->children[b->nchildren++] = child;
    }
}

static void load_container(struct box *b, const struct node *n,
                           struct boxes *ctx)
{
    const struct node *children = read_list(n, "children", ctx->diag);

    read_um(n, "gap", &b->gap, ctx->diag);
    read_align(n, "across", &b->across, ctx->diag);
    read_align(n, "down", &b->down, ctx->diag);
    if (children)
        load_children(b, children, ctx);
}

static bool type_fits(enum field_type got, enum field_type wanted)
{
    return got == wanted || (wanted == FIELD_TEXT && got == FIELD_LINE);
}

static void add_source(struct box *b, const struct node *n,
                       enum field_type wanted, struct diag *d)
{
    const char *known[G_N_ELEMENTS(sources) + 1] = {NULL};
    const char *s;
    size_t nknown = 0;

    if (!read_text_node(n, &s, d))
        return;
    for (size_t i = 0; i < G_N_ELEMENTS(sources); i++) {
        if (!type_fits(sources[i].type, wanted))
            continue;
        if (strcmp(sources[i].name, s) == 0) {
            b->values[b->nvalues++] =
                (struct value){sources[i].root, sources[i].name, 0};
            return;
        }
        known[nknown++] = sources[i].name;
    }
    read_unknown(DIAG_VALUE_WRONG, n->at, "source", s, known, d);
}

static void add_field(struct box *b, const struct node *n,
                      enum field_type wanted, struct boxes *ctx)
{
    int i = read_field(n, ctx);

    if (i < 0)
        return;
    if (!type_fits(ctx->layout->fields[i]->type, wanted)) {
        diag_report(ctx->diag, DIAG_TYPE_WRONG, n->at,
                    "field '%s' is of another type than this box shows",
                    n->text);
        return;
    }
    b->values[b->nvalues++] = (struct value){VALUE_FIELD, n->text, (size_t)i};
}

/* `field:` (the card's own) or `from:` (one source, or a list of them). */
static void read_values(struct box *b, const struct node *n,
                        enum field_type wanted, struct boxes *ctx)
{
    const struct node *field = node_find(n, "field");
    const struct node *from = node_find(n, "from");
    struct diag *d = ctx->diag;

    if ((field != NULL) + (from != NULL) + (node_find(n, "name") != NULL) != 1)
        diag_report(d, DIAG_KEY_MISSING, n->at,
                    "this box needs either 'field' or 'from'");
    if (field)
        add_field(b, field, wanted, ctx);
    if (!from)
        return;
    if (from->kind == NODE_LIST && wanted == FIELD_TEXT) {
        if (from->n > VALUES_MAX)
            diag_report(d, DIAG_VALUE_WRONG, from->at,
                        "at most %d sources can be joined", VALUES_MAX);
        for (size_t i = 0; i < from->n && i < VALUES_MAX; i++)
            add_source(b, from->items[i], wanted, d);
    } else {
        add_source(b, from, wanted, d);
    }
}

static void load_text(struct box *b, const struct node *n, struct boxes *ctx)
{
    static const char *const languages[] = {"first", "second", NULL};
    const struct node *style = node_find(n, "style");
    const struct layout *l = ctx->layout;
    int language;
    const char *name;

    read_values(b, n, FIELD_TEXT, ctx);
    if (read_word(n, "language", languages, &language, ctx->diag))
        b->second = language == 1;
    b->join = " ";
    read_text(n, "join", &b->join, ctx->diag);
    read_align(n, "across", &b->across, ctx->diag);
    read_align(n, "down", &b->down, ctx->diag);
    load_box_ink(n, "colour", l, &b->colour, ctx->diag);
    if (style && read_text_node(style, &name, ctx->diag))
        b->style = layout_need_style(l, name, style->at, ctx->diag);
}

static void load_art(struct box *b, const struct node *n, struct boxes *ctx)
{
    static const char *const fits[] = {"contain", "cover", NULL};
    const struct node *focus = read_list(n, "focus", ctx->diag);
    int fit, v;

    read_values(b, n, FIELD_PICTURE, ctx);
    read_bool(n, "bleed", &b->bleed, ctx->diag);
    b->fit = b->bleed ? ART_COVER : ART_CONTAIN;
    if (read_word(n, "fit", fits, &fit, ctx->diag))
        b->fit = (enum art_fit)fit;
    b->focus_x = b->focus_y = 0.5;
    if (focus && focus->n != 2)
        diag_report(ctx->diag, DIAG_VALUE_WRONG, focus->at,
                    "focus is [across, down] in percent");
    if (focus && focus->n == 2) {
        if (read_int_node(focus->items[0], 0, 100, &v, ctx->diag))
            b->focus_x = v / 100.0;
        if (read_int_node(focus->items[1], 0, 100, &v, ctx->diag))
            b->focus_y = v / 100.0;
    }
}

static void load_icon(struct box *b, const struct node *n, struct boxes *ctx)
{
    const struct node *name = node_find(n, "name");
    const char *word;

    read_values(b, n, FIELD_ICON, ctx);
    load_box_ink(n, "colour", ctx->layout, &b->colour, ctx->diag);
    if (!name || !read_text_node(name, &word, ctx->diag))
        return;
    const char *file = library_icon(ctx->lib, word, name->at);
    if (file)
        b->values[b->nvalues++] = (struct value){VALUE_NAME, file, 0};
}

static void load_qr(struct box *b, const struct node *n, struct boxes *ctx)
{
    read_values(b, n, FIELD_URL, ctx);
    load_box_ink(n, "colour", ctx->layout, &b->colour, ctx->diag);
}

static void load_rule(struct box *b, const struct node *n, struct boxes *ctx)
{
    load_box_ink(n, "colour", ctx->layout, &b->colour, ctx->diag);
}

static void load_fill(struct box *b, const struct node *n, struct boxes *ctx)
{
    (void)b, (void)n, (void)ctx;
}

static const struct {
    const char *name;
    const struct key_table *keys;
    load_fn *load;
} kinds[] = {
    [BOX_COLUMN] = {"column", &keys_container, load_container},
    [BOX_ROW] = {"row", &keys_container, load_container},
    [BOX_STACK] = {"stack", &keys_container, load_container},
    [BOX_TEXT] = {"text", &keys_text, load_text},
    [BOX_ART] = {"art", &keys_art, load_art},
    [BOX_ICON] = {"icon", &keys_icon, load_icon},
    [BOX_QR] = {"qr", &keys_qr, load_qr},
    [BOX_RULE] = {"rule", &keys_rule, load_rule},
    [BOX_FILL] = {"fill", &keys_fill, load_fill},
};

static struct box *load_kind(enum box_kind kind, const struct node *n,
                             struct boxes *ctx)
{
    struct box *b = ARENA_NEW(ctx->arena, struct box);

    b->kind = kind;
    b->at = n->at;
    if (n->kind == NODE_LIST && kinds[kind].load == load_container) {
        static const struct node none = {.kind = NODE_MAP};
        read_shared(b, &none, ctx);
        load_children(b, n, ctx);
        return b;
    }
    if (!read_keys(n, kinds[kind].keys, ctx->diag))
        return NULL;
    read_shared(b, n, ctx);
    kinds[kind].load(b, n, ctx);
    return b;
}

static struct box *load(const struct node *n, struct boxes *ctx)
{
    const char *known[G_N_ELEMENTS(kinds) + 1] = {NULL};

    if (++ctx->count > LAYOUT_MAX_BOXES) {
        if (ctx->count == LAYOUT_MAX_BOXES + 1)
            diag_report(ctx->diag, DIAG_YAML_LARGE, n->at,
                        "a face has %d boxes at most", LAYOUT_MAX_BOXES);
        return NULL;
    }
    if (n->kind != NODE_MAP || n->n != 1) {
        diag_report(ctx->diag, DIAG_TYPE_WRONG, n->at,
                    "a box was expected here: one of column, row, stack, text, "
                    "art, icon, qr, rule, fill");
        return NULL;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++) {
        if (strcmp(n->keys[0]->text, kinds[i].name) == 0)
            return load_kind((enum box_kind)i, n->items[0], ctx);
        known[i] = kinds[i].name;
    }
    read_unknown(DIAG_KEY_UNKNOWN, n->keys[0]->at, "box", n->keys[0]->text,
                 known, ctx->diag);
    return NULL;
}

static um scale_um(um v, double by)
{
    return v == SIZE_CONTENT ? v : um_round(v * by);
}

/* All lengths of a face, for a card that is printed in another size. */
static void scale_box(struct box *b, double by)
{
    um *const lengths[] = {&b->width,     &b->height,       &b->x,
                           &b->y,         &b->inset.left,   &b->inset.right,
                           &b->inset.top, &b->inset.bottom, &b->thickness,
                           &b->corners,   &b->gap};

    for (size_t i = 0; i < G_N_ELEMENTS(lengths); i++)
        *lengths[i] = scale_um(*lengths[i], by);
    for (size_t i = 0; i < b->nchildren; i++)
        scale_box(b->children[i], by);
}

struct box *load_box(const struct node *n, const struct layout *layout,
                     struct library *lib, struct arena *a, struct diag *d)
{
    struct boxes ctx = {layout, 0, lib, a, d};
    struct box *b = load(n, &ctx);

    if (b && layout->scale != 1)
        scale_box(b, layout->scale);
    return b;
}
