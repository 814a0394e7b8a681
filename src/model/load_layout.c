/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/load_layout.h"

#include "base/unit.h"
#include "model/keys.h"
#include "model/load_box.h"
#include "model/rebind.h"

#include <glib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static void read_rgb(const struct node *map, struct colour *c, struct diag *d)
{
    const struct node *n = node_find(map, "rgb");
    const char *s;

    if (!n || !read_text_node(n, &s, d))
        return;
    if (strlen(s) != 7 || *s != '#' ||
        strspn(s + 1, "0123456789abcdefABCDEF") != 6) {
        diag_report(d, DIAG_VALUE_WRONG, n->at,
                    "'%s' is no colour; write \"#RRGGBB\" in quotes", s);
        return;
    }
    for (size_t i = 0; i < 3; i++)
        c->rgb[i] = (uint8_t)(g_ascii_xdigit_value(s[1 + 2 * i]) * 16 +
                              g_ascii_xdigit_value(s[2 + 2 * i]));
}

static bool read_inks(const struct node *map, const char *key, double *inks,
                      struct diag *d)
{
    const struct node *n = read_list(map, key, d);
    int v;

    if (!n)
        return false;
    if (n->n != 4) {
        diag_report(d, DIAG_VALUE_WRONG, n->at,
                    "%s is a list of four percentages", key);
        return false;
    }
    for (size_t i = 0; i < 4; i++) {
        if (!read_int_node(n->items[i], 0, 100, &v, d))
            return false;
        inks[i] = v;
    }
    return true;
}

struct colour *load_layout_colour(const char *name, const struct node *n,
                                  struct arena *a, struct diag *d)
{
    struct colour *c = ARENA_NEW(a, struct colour);

    c->name = name;
    c->at = n->at;
    if (!read_keys(n, &keys_colour, d))
        return NULL;
    read_rgb(n, c, d);
    c->has_cmyk = read_inks(n, "cmyk", c->cmyk, d);
    c->has_text_cmyk = read_inks(n, "small-text", c->text_cmyk, d);
    return c;
}

/* `brand`, which knows whose place it takes. */
static const struct colour *replace_colour(const struct colour *own,
                                           const struct colour *brand,
                                           struct arena *a)
{
    struct colour *c = ARENA_NEW(a, struct colour);

    *c = *brand;
    c->replaced = true;
    memcpy(c->was, own->rgb, sizeof c->was);
    return c;
}

/* The parent's list with room for `more`, so that children can add. */
static void *widen(struct arena *a, const void *from, size_t n, size_t more)
{
    void **to = ARENA_ARRAY(a, void *, n + more);
    if (n)
        memcpy(to, from, n * sizeof *to);
    return to;
}

static void read_colours(struct layout *l, const struct node *root,
                         struct library *lib, struct arena *a, struct diag *d)
{
    const struct node *n = read_map(root, "colours", d);

    if (!n || !read_at_most(n, LAYOUT_MAX_COLOURS, "colours", d))
        return;
    l->colours = widen(a, l->colours, l->ncolours, n->n);
    for (size_t i = 0; i < n->n; i++) {
        const char *name = n->keys[i]->text;
        if (strcmp(name, "suit") == 0 || strcmp(name, "deck") == 0)
            diag_report(d, DIAG_VALUE_WRONG, n->keys[i]->at,
                        "a colour cannot be called '%s'", name);
        const struct colour *c = load_layout_colour(name, n->items[i], a, d);
        const struct colour *brand = library_brand_colour(lib, name);
        if (!c)
            continue;
        if (brand)
            c = replace_colour(c, brand, a);
        size_t at = 0;
        while (at < l->ncolours && strcmp(l->colours[at]->name, c->name) != 0)
            at++;
        l->colours[at] = c;
        l->ncolours = MAX(l->ncolours, at + 1);
    }
}

static void read_size(struct style *s, const struct node *map, struct diag *d)
{
    const struct node *n = node_find(map, "size");
    const struct node *low = n, *high = n;
    const char *text;

    if (!n)
        return;
    if (n->kind == NODE_LIST && n->n == 2) {
        low = n->items[0];
        high = n->items[1];
    }
    cpt *const to[] = {&s->min, &s->max};
    const struct node *const from[] = {low, high};
    for (size_t i = 0; i < 2; i++) {
        if (!read_text_node(from[i], &text, d))
            return;
        if (!unit_parse_cpt(text, to[i])) {
            diag_report(d, DIAG_UNIT_WRONG, from[i]->at,
                        "'%s' is no type size; write a number and pt, such as "
                        "'13 pt'",
                        text);
            return;
        }
    }
    if (s->min > s->max)
        diag_report(d, DIAG_VALUE_WRONG, n->at,
                    "the smallest size stands first");
}

/* A quarter of a point is the step in which sizes are chosen. */
static cpt scale_size(cpt size, double by)
{
    return (cpt)(lround(size * by / 25) * 25);
}

static void fit_style(struct style *s, const struct variant *v)
{
    if (!v || v->type == 1)
        return;
    s->min = scale_size(s->min, v->type);
    s->max = scale_size(s->max, v->type);
}

static void read_style(struct style *s, const struct node *n,
                       const struct layout *l, struct library *lib,
                       struct diag *d)
{
    static const char *const hyphens[] = {"never", "wide-words", "always",
                                          NULL};
    static const char *const markers[] = {"disc", "circle", "dash", NULL};
    const char *font;
    int word;

    if (!read_keys(n, &keys_style, d))
        return;
    if (read_text(n, "font", &font, d))
        s->font = library_font(lib, font, node_find(n, "font")->at);
    read_size(s, n, d);
    fit_style(s, library_look_variant(lib));
    read_text(n, "features", &s->features, d);
    read_number(n, "leading", 0.8, 4, &s->leading, d);
    load_box_ink(n, "colour", l, &s->colour, d);
    read_bool(n, "balance", &s->balance, d);
    if (read_word(n, "hyphens", hyphens, &word, d))
        s->hyphens = (enum hyphens)word;
    if (library_look_variant(lib) && library_look_variant(lib)->no_hyphens)
        s->hyphens = HYPHENS_NEVER;
    if (read_word(n, "marker", markers, &word, d))
        s->marker = (enum marker)word;
    load_box_ink(n, "marker-colour", l, &s->marker_ink, d);
    read_number(n, "indent", 0, 10, &s->indent, d);
    read_number(n, "space", 0, 10, &s->space, d);
}

static void read_styles(struct layout *l, const struct node *root,
                        struct library *lib, struct arena *a, struct diag *d)
{
    const struct node *n = read_map(root, "styles", d);

    if (!n || !read_at_most(n, LAYOUT_MAX_STYLES, "styles", d))
        return;
    l->styles = widen(a, l->styles, l->nstyles, n->n);
    for (size_t i = 0; i < n->n; i++) {
        struct style *s = ARENA_NEW(a, struct style);
        *s = (struct style){.name = n->keys[i]->text,
                            .at = n->keys[i]->at,
                            .min = 1000,
                            .max = 1000,
                            .leading = 1.3,
                            .indent = 1.3,
                            .space = 0.4};
        read_style(s, n->items[i], l, lib, d);
        size_t at = 0;
        while (at < l->nstyles && strcmp(l->styles[at]->name, s->name) != 0)
            at++;
        l->styles[at] = s;
        l->nstyles = MAX(l->nstyles, at + 1);
    }
}

static void read_fields(struct layout *l, const struct node *root,
                        struct arena *a, struct diag *d)
{
    static const char *const types[] = {"text",    "line", "icon",
                                        "picture", "url",  NULL};
    const struct node *n = read_map(root, "fields", d);
    int type;

    if (!n || !read_at_most(n, LAYOUT_MAX_FIELDS, "fields", d))
        return;
    /* A layout that lists fields takes those alone: what a parent's faces
     * ask for is not asked of faces that are not the parent's. */
    l->fields = ARENA_ARRAY(a, const struct field *, n->n);
    l->nfields = 0;
    for (size_t i = 0; i < n->n; i++) {
        struct field *f = ARENA_NEW(a, struct field);
        f->name = n->keys[i]->text;
        if (read_has_key(&keys_card, f->name))
            diag_report(d, DIAG_VALUE_WRONG, n->keys[i]->at,
                        "a field cannot be called '%s'", f->name);
        if (read_keys(n->items[i], &keys_field, d)) {
            if (read_word(n->items[i], "type", types, &type, d))
                f->type = (enum field_type)type;
            read_bool(n->items[i], "required", &f->required, d);
        }
        l->fields[l->nfields++] = f;
    }
}

static void read_measures(struct layout *l, const struct node *root,
                          const struct variant *variant, struct diag *d)
{
    static const char *const cuts[] = {"apart", "butt", NULL};
    const struct node *n = read_list(root, "size", d);
    int cut;

    if (n && n->n == 2) {
        read_um_node(n->items[0], &l->width, d);
        read_um_node(n->items[1], &l->height, d);
    }
    if (n &&
        (n->n != 2 || l->width < 5 * UM_PER_MM || l->height < 5 * UM_PER_MM ||
         l->width > 2000 * UM_PER_MM || l->height > 2000 * UM_PER_MM))
        diag_report(d, DIAG_VALUE_WRONG, n->at,
                    "size is [width, height], each from 5 mm to 2 m");
    if (n)
        l->scale = variant_scale(variant, &l->width, &l->height);
    read_um(root, "bleed", &l->bleed, d);
    read_um(root, "safe", &l->safe, d);
    read_um(root, "corners", &l->corners, d);
    if (read_word(root, "cut", cuts, &cut, d))
        l->butt = cut == 1;
}

/* Each face is its own, or the parent's, which *l has by now. */
static void read_faces(struct layout *l, const struct node *root,
                       const struct layout *parent, struct library *lib,
                       struct arena *a, struct diag *d)
{
    static const char *const keys[] = {"front", "back"};
    struct box **const faces[] = {&l->front, &l->back};
    const struct node *fields = node_find(root, "fields");

    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++) {
        const struct node *own = node_find(root, keys[i]);
        if (own)
            *faces[i] = load_box(own, l, lib, a, d);
        else if (parent && fields)
            *faces[i] = rebind_face(*faces[i], parent, l, fields->at, a, d);
    }
}

struct layout *load_layout(const struct node *root, struct library *lib,
                           struct arena *a, struct diag *d)
{
    struct layout *l = ARENA_NEW(a, struct layout);
    const struct layout *p = NULL;
    const char *parent;

    if (!read_keys(root, &keys_layout, d))
        return NULL;
    l->scale = 1;
    if (read_text(root, "extends", &parent, d)) {
        p = library_layout(lib, parent, node_find(root, "extends")->at);
        if (!p)
            return NULL;
        *l = *p;
    }
    unsigned before = diag_errors(d);
    l->at = root->at;
    read_text(root, "id", &l->id, d);
    read_measures(l, root, library_look_variant(lib), d);
    if (read_text(root, "colophon", &l->colophon, d))
        l->colophon_at = node_find(root, "colophon")->at;
    read_colours(l, root, lib, a, d);
    read_styles(l, root, lib, a, d);
    read_fields(l, root, a, d);
    read_faces(l, root, p, lib, a, d);
    l->faulty |= diag_errors(d) != before;
    /* A list of fonts that cannot be read is complained about once. */
    for (size_t i = 0; i < l->nstyles; i++)
        l->faulty |= !l->styles[i]->font;
    return l;
}
