/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/shop.h"

#include "model/deck.h"
#include "model/keys.h"
#include "model/library.h"
#include "model/path.h"

#include <glib.h>
#include <string.h>

#define INK_MOST 400
#define TYPE_MOST 100
#define TINT_MOST 50

static int read_choice(const struct node *map, const char *key,
                       const char *const *words, int otherwise, struct diag *d)
{
    int i;

    return read_word(map, key, words, &i, d) ? i : otherwise;
}

static void read_condition(struct shop *s, const struct node *root,
                           struct diag *d)
{
    const struct node *n = node_find(root, "condition");

    if (!n || !read_keys(n, &keys_condition, d))
        return;
    read_text(n, "name", &s->condition, d);
    read_text(n, "info", &s->condition_info, d);
    read_text(n, "registry", &s->registry, d);
}

static void read_black(struct shop *s, const struct node *root, struct diag *d)
{
    static const char *const blacks[] = {"knock-out", "overprint", NULL};
    const struct node *n = read_list(root, "rich-black", d);
    int v;

    s->black = (enum shop_black)read_choice(root, "black-text", blacks,
                                            (int)s->black, d);
    if (!n)
        return;
    if (n->n != 4) {
        diag_report(d, DIAG_VALUE_WRONG, n->at,
                    "rich-black is a list of four percentages");
        return;
    }
    for (size_t i = 0; i < 4; i++)
        if (read_int_node(n->items[i], 0, 100, &v, d))
            s->rich_black[i] = v;
    s->has_rich_black = true;
}

/* Whichever of the two was written here. */
static void check_rich(const struct shop *s, const struct node *root,
                       struct diag *d)
{
    const struct node *n = node_find(root, "rich-black");
    double sum = s->rich_black[0] + s->rich_black[1] + s->rich_black[2] +
                 s->rich_black[3];

    if (s->has_rich_black && s->ink_limit && sum > s->ink_limit)
        diag_report(d, DIAG_VALUE_WRONG, n ? n->at : root->at,
                    "the rich black is %g %% of ink, more than the ink limit "
                    "of %d %%",
                    sum, s->ink_limit);
}

static void read_least(struct shop *s, const struct node *root, struct diag *d)
{
    const struct node *n = node_find(root, "least");

    if (!n || !read_keys(n, &keys_least, d))
        return;
    read_number(n, "line", 0, TYPE_MOST, &s->line, d);
    read_number(n, "line-reversed", 0, TYPE_MOST, &s->line_reversed, d);
    read_number(n, "type-black", 0, TYPE_MOST, &s->type_black, d);
    read_number(n, "type-coloured", 0, TYPE_MOST, &s->type_coloured, d);
    read_number(n, "type-reversed", 0, TYPE_MOST, &s->type_reversed, d);
    read_number(n, "tint", 0, TINT_MOST, &s->tint, d);
    read_int(n, "ppi", 0, 10000, &s->ppi, d);
    read_um(n, "qr", &s->qr, d);
}

/* Names that every press has a plate for, and two that mean all and none. */
static bool is_spot(const char *ink)
{
    static const char *const others[] = {"All",     "None",   "Cyan",
                                         "Magenta", "Yellow", "Black"};

    for (size_t i = 0; i < G_N_ELEMENTS(others); i++)
        if (g_ascii_strcasecmp(ink, others[i]) == 0)
            return false;
    return true;
}

/* The ink under `key`; `what` of the card would be printed if it were none. */
static bool read_spot(const struct node *root, const char *key,
                      const char *what, const char **ink, struct diag *d)
{
    if (!read_text(root, key, ink, d))
        return false;
    struct pos at = node_find(root, key)->at;
    if (!is_spot(*ink))
        diag_report(d, DIAG_VALUE_WRONG, at,
                    "'%s' is no spot ink: the %s would be printed", *ink, what);
    if (strchr(*ink, '#'))
        diag_report(d, DIAG_VALUE_WRONG, at,
                    "'%s' has a '#', which marks other letters in the names of "
                    "a PDF",
                    *ink);
    return true;
}

static void read_spots(struct shop *s, const struct node *root, struct diag *d)
{
    bool cuts = read_spot(root, "cut", "cut", &s->cut, d);
    bool shines = read_spot(root, "varnish", "varnish", &s->varnish, d);

    if ((cuts || shines) && s->cut && s->varnish &&
        strcmp(s->cut, s->varnish) == 0)
        diag_report(d, DIAG_VALUE_WRONG,
                    node_find(root, shines ? "varnish" : "cut")->at,
                    "cut and varnish are both '%s': they would be one plate",
                    s->cut);
}

static void read_pages(struct shop *s, const struct node *root, struct diag *d)
{
    static const char *const orders[] = {"front-back", "back-front",
                                         "fronts-back", "separate", NULL};
    static const char *const copies[] = {"repeat", "list", NULL};

    s->order =
        (enum shop_order)read_choice(root, "order", orders, (int)s->order, d);
    s->copies = (enum shop_copies)read_choice(root, "copies", copies,
                                              (int)s->copies, d);
    read_bool(root, "marks", &s->marks, d);
    read_spots(s, root, d);
}

/* A profile beside the shop's own file, or anywhere on the user's disk. */
static void read_profile(struct shop *s, const struct node *root,
                         const char *path, struct arena *a, struct diag *d)
{
    const struct node *n = node_find(root, "profile");
    g_autofree char *folder = g_path_get_dirname(path);
    const char *name;

    read_bool(root, "embed", &s->embed, d);
    if (!n || !read_text_node(n, &name, d))
        return;
    s->profile = path_from(folder, name, a);
    s->profile_at = n->at;
}

static void check_sources(const struct node *root, struct diag *d)
{
    const struct node *n = read_list(root, "sources", d);

    for (size_t i = 0; n && i < n->n; i++) {
        const struct node *one = n->items[i];
        const char *cite, *date;
        if (!read_keys(one, &keys_figure, d))
            continue;
        read_text(one, "cite", &cite, d);
        if (read_text(one, "date", &date, d) && !deck_is_date(date))
            diag_report(d, DIAG_DATE_WRONG, node_find(one, "date")->at,
                        "'%s' is no date; write year-month-day", date);
    }
}

struct shop *shop_load(const struct node *root, const char *path,
                       struct library *lib, struct arena *a, struct diag *d)
{
    static const char *const levels[] = {"plain", "x-1a", "x-3", "x-4", NULL};
    static const char *const colours[] = {"rgb", "cmyk", NULL};
    unsigned before = diag_errors(d);
    struct shop *s = ARENA_NEW(a, struct shop);
    const char *parent;

    if (!read_keys(root, &keys_shop, d))
        return NULL;
    if (read_text(root, "extends", &parent, d)) {
        const struct shop *p =
            library_shop(lib, parent, node_find(root, "extends")->at);
        if (!p)
            return NULL;
        *s = *p;
    }
    s->at = root->at;
    read_text(root, "id", &s->id, d);
    read_text(root, "title", &s->title, d);
    s->pdf = (enum shop_pdf)read_choice(root, "pdf", levels, (int)s->pdf, d);
    s->colour = (enum shop_colour)read_choice(root, "colour", colours,
                                              (int)s->colour, d);
    read_condition(s, root, d);
    read_profile(s, root, path, a, d);
    read_um(root, "bleed", &s->bleed, d);
    read_um(root, "safe", &s->safe, d);
    read_int(root, "ink-limit", 0, INK_MOST, &s->ink_limit, d);
    read_black(s, root, d);
    check_rich(s, root, d);
    read_least(s, root, d);
    read_pages(s, root, d);
    check_sources(root, d);
    if (s->pdf != SHOP_PLAIN && s->colour == SHOP_RGB)
        diag_report(d, DIAG_VALUE_WRONG, root->at,
                    "PDF/X is made in inks, not in RGB; write 'colour: cmyk'");
    return diag_errors(d) == before ? s : NULL;
}
