/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/edition.h"

#include "base/file.h"
#include "model/keys.h"
#include "model/load_layout.h"
#include "model/path.h"
#include "source/csv.h"

#include <glib.h>
#include <string.h>

#define EDITION_FILE "edition.yaml"

struct loader {
    struct edition *edition;
    struct arena *arena;
    struct diag *diag;
};

bool edition_is(const char *path)
{
    g_autofree char *file = g_build_filename(path, EDITION_FILE, NULL);
    g_autofree char *leaf = g_path_get_basename(path);

    if (file_is_folder(path))
        return file_exists(file);
    return strcmp(leaf, EDITION_FILE) == 0;
}

/* False, complained, when `key` is no language tag. */
static bool check_language(struct loader *l, const char *tag, struct pos at)
{
    if (deck_is_language(tag))
        return true;
    diag_report(l->diag, DIAG_LANGUAGE_WRONG, at,
                "'%s' is no language tag; write one such as nl, en or pt-BR",
                tag);
    return false;
}

static void read_wording_node(struct loader *l, const struct node *n,
                              struct wording *out)
{
    if (n->kind != NODE_MAP) {
        out->any.at = n->at;
        read_text_node(n, &out->any.text, l->diag);
        return;
    }
    out->languages = ARENA_ARRAY(l->arena, const char *, n->n);
    out->phrases = ARENA_ARRAY(l->arena, struct phrase, n->n);
    out->any.at = n->at;
    for (size_t i = 0; i < n->n; i++) {
        struct phrase *p = &out->phrases[out->n];
        p->at = n->items[i]->at;
        if (!check_language(l, n->keys[i]->text, n->keys[i]->at) ||
            !read_text_node(n->items[i], &p->text, l->diag))
            continue;
        out->languages[out->n++] = n->keys[i]->text;
    }
}

static void read_wording(struct loader *l, const struct node *map,
                         const char *key, struct wording *out)
{
    const struct node *n = node_find(map, key);

    if (n)
        read_wording_node(l, n, out);
}

/* A list of texts under `key`, NULL-ended, or NULL. */
static const char **read_names(struct loader *l, const struct node *map,
                               const char *key, struct pos **places)
{
    const struct node *n = read_list(map, key, l->diag);
    const char **out;
    size_t count = 0;

    if (!n || !n->n)
        return NULL;
    out = ARENA_ARRAY(l->arena, const char *, n->n + 1);
    *places = ARENA_ARRAY(l->arena, struct pos, n->n);
    for (size_t i = 0; i < n->n; i++)
        if (read_text_node(n->items[i], &out[count], l->diag))
            (*places)[count++] = n->items[i]->at;
    return out;
}

static void read_languages(struct loader *l, const struct node *root)
{
    struct pos *at;
    const char **all = read_names(l, root, "languages", &at);

    for (size_t i = 0; all && all[i]; i++)
        if (!deck_is_languages(all[i]))
            diag_report(l->diag, DIAG_LANGUAGE_WRONG, at[i],
                        "'%s' is no language tag; write one such as nl, en "
                        "or pt-BR, or nl+en for both on each card",
                        all[i]);
    l->edition->languages = all;
}

static void read_decks(struct loader *l, const struct node *root)
{
    const struct node *n = read_list(root, "decks", l->diag);
    struct edition *e = l->edition;
    const char *name;

    if (!n)
        return;
    if (!n->n)
        diag_report(l->diag, DIAG_VALUE_WRONG, n->at, "an edition needs decks");
    e->decks = ARENA_ARRAY(l->arena, const char *, n->n);
    e->decks_at = ARENA_ARRAY(l->arena, struct pos, n->n);
    for (size_t i = 0; i < n->n; i++) {
        if (!read_text_node(n->items[i], &name, l->diag))
            continue;
        e->decks_at[e->ndecks] = n->items[i]->at;
        e->decks[e->ndecks++] = path_from(e->folder, name, l->arena);
    }
}

/* The edition's own file that `map` names under `key`; NULL text when it is
 * not there (which is complained about as `none`) or may not be. */
static struct phrase read_file_name(struct loader *l, enum diag_kind none,
                                    const struct node *map, const char *key)
{
    const struct node *n = node_find(map, key);
    struct phrase p = {0};

    if (!n || !read_text_node(n, &p.text, l->diag))
        return p;
    p.at = n->at;
    p.text =
        path_file(none, l->edition->folder, p.text, p.at, l->arena, l->diag);
    return p;
}

static void read_logo(struct loader *l, const struct node *brand)
{
    const struct node *n = node_find(brand, "logo");
    struct logo *logo = &l->edition->brand.logo;

    if (!n || !read_keys(n, &keys_logo, l->diag))
        return;
    logo->file = read_file_name(l, DIAG_ART_READ, n, "file");
    read_um(n, "min-width", &logo->min_width, l->diag);
    read_um(n, "clear", &logo->clear, l->diag);
}

static void read_colours(struct loader *l, const struct node *brand)
{
    const struct node *n = read_map(brand, "colours", l->diag);
    struct edition_brand *b = &l->edition->brand;

    if (!n || !read_at_most(n, LAYOUT_MAX_COLOURS, "colours", l->diag))
        return;
    b->colours = ARENA_ARRAY(l->arena, const struct colour *, n->n);
    b->colours_at = ARENA_ARRAY(l->arena, struct pos, n->n);
    for (size_t i = 0; i < n->n; i++) {
        struct colour *c = load_layout_colour(n->keys[i]->text, n->items[i],
                                              l->arena, l->diag);
        if (!c)
            continue;
        b->colours_at[b->ncolours] = n->keys[i]->at;
        b->colours[b->ncolours++] = c;
    }
}

static void read_brand(struct loader *l, const struct node *root)
{
    const struct node *n = node_find(root, "brand");
    struct edition_brand *b = &l->edition->brand;

    if (!n || !read_keys(n, &keys_brand, l->diag))
        return;
    read_wording(l, n, "name", &b->name);
    read_wording(l, n, "colophon", &b->colophon);
    read_wording(l, n, "contact", &b->contact);
    read_wording(l, n, "aftercare", &b->aftercare);
    read_logo(l, n);
    b->back = read_file_name(l, DIAG_ART_READ, n, "back");
    read_colours(l, n);
    const struct node *fonts = read_map(n, "fonts", l->diag);
    if (fonts)
        b->fonts = variant_load_fonts(fonts, &b->nfonts, l->arena, l->diag);
}

static bool is_forms(const struct node *n)
{
    return n->kind == NODE_SCALAR || node_find(n, "one") != NULL;
}

/* One term, for the deck's own language or for each that is named. */
static void read_term(struct loader *l, const struct node *key,
                      const struct node *value, GArray *out)
{
    struct edition_term t = {0};

    if (is_forms(value)) {
        if (deck_read_term(key, value, &t.term, l->arena, l->diag))
            g_array_append_val(out, t);
        return;
    }
    for (size_t i = 0; value->kind == NODE_MAP && i < value->n; i++) {
        t.language = value->keys[i]->text;
        if (check_language(l, t.language, value->keys[i]->at) &&
            deck_read_term(key, value->items[i], &t.term, l->arena, l->diag))
            g_array_append_val(out, t);
    }
    if (value->kind == NODE_LIST)
        diag_report(l->diag, DIAG_TYPE_WRONG, value->at,
                    "a word was expected here, or a map of languages");
}

/* What `array` holds, in the arena; the array goes. */
static void *keep(GArray *array, size_t size, size_t *n, struct arena *a)
{
    void *out = arena_alloc(a, MAX(1, array->len * size));

    *n = array->len;
    if (array->len)
        memcpy(out, array->data, array->len * size);
    g_array_unref(array);
    return out;
}

static void read_terms(struct loader *l, const struct node *root)
{
    const struct node *n = read_map(root, "terms", l->diag);
    GArray *all = g_array_new(FALSE, FALSE, sizeof(struct edition_term));

    if (n && read_at_most(n, DECK_MAX_TERMS, "terms", l->diag))
        for (size_t i = 0; i < n->n; i++)
            read_term(l, n->keys[i], n->items[i], all);
    l->edition->terms =
        keep(all, sizeof(struct edition_term), &l->edition->nterms, l->arena);
}

static void read_rights(struct loader *l, const struct node *root)
{
    const struct node *n = read_map(root, "rights", l->diag);
    struct edition *e = l->edition;

    if (!n)
        return;
    e->rights = ARENA_ARRAY(l->arena, struct right, n->n);
    for (size_t i = 0; i < n->n; i++) {
        struct right *r = &e->rights[e->nrights];
        const struct node *m = n->items[i];
        r->at = n->keys[i]->at;
        r->file =
            path_inside(e->folder, n->keys[i]->text, r->at, l->arena, l->diag);
        if (!r->file || !read_keys(m, &keys_right, l->diag))
            continue;
        read_text(m, "by", &r->by, l->diag);
        read_text(m, "license", &r->license, l->diag);
        read_wording(l, m, "alt", &r->alt);
        e->nrights++;
    }
}

static struct phrase *read_ids(struct loader *l, const struct node *map,
                               const char *key, size_t *count)
{
    const struct node *n = read_list(map, key, l->diag);
    struct phrase *out;

    *count = 0;
    if (!n)
        return NULL;
    out = ARENA_ARRAY(l->arena, struct phrase, n->n);
    for (size_t i = 0; i < n->n; i++) {
        out[*count].at = n->items[i]->at;
        *count += read_text_node(n->items[i], &out[*count].text, l->diag);
    }
    return out;
}

static void read_change_list(struct loader *l, struct deck_changes *c,
                             const struct node *map)
{
    const struct node *n = read_list(map, "change", l->diag);

    if (!n)
        return;
    c->changes = ARENA_ARRAY(l->arena, struct change, n->n);
    for (size_t i = 0; i < n->n; i++) {
        struct change *one = &c->changes[c->nchanges];
        const struct node *m = n->items[i];
        one->at = m->at;
        if (!read_keys(m, &keys_change, l->diag))
            continue;
        one->card = deck_read_phrase(m, "card", l->diag);
        one->field = deck_read_phrase(m, "field", l->diag);
        one->was = deck_read_phrase(m, "was", l->diag);
        read_wording(l, m, "text", &one->text);
        c->nchanges += one->card.text && one->field.text && one->was.text;
    }
}

static void add_nodes(struct deck_changes *c, const struct node *list,
                      struct arena *a)
{
    const struct node **all =
        ARENA_ARRAY(a, const struct node *, c->nadded + list->n);

    if (c->nadded)
        memcpy(all, c->added, c->nadded * sizeof *all);
    for (size_t i = 0; i < list->n; i++)
        all[c->nadded++] = list->items[i];
    c->added = all;
}

static void read_deck_changes(struct loader *l, struct deck_changes *c,
                              const struct node *map)
{
    const struct node *add = read_list(map, "add", l->diag);

    c->hide = read_ids(l, map, "hide", &c->nhide);
    c->order = read_ids(l, map, "order", &c->norder);
    read_change_list(l, c, map);
    if (add && read_at_most(add, DECK_MAX_CARDS, "cards", l->diag))
        add_nodes(c, add, l->arena);
    struct phrase table = read_file_name(l, DIAG_FILE_READ, map, "add-from");
    const struct node *rows =
        table.text ? csv_load(table.text, table.text, l->arena, l->diag) : NULL;
    if (rows)
        add_nodes(c, rows, l->arena);
}

static void read_changes(struct loader *l, const struct node *root)
{
    const struct node *n = read_map(root, "cards", l->diag);
    struct edition *e = l->edition;

    if (!n)
        return;
    e->changes = ARENA_ARRAY(l->arena, struct deck_changes, n->n);
    for (size_t i = 0; i < n->n; i++) {
        struct deck_changes *c = &e->changes[e->nchanges];
        *c = (struct deck_changes){.deck = n->keys[i]->text,
                                   .at = n->keys[i]->at};
        if (!read_keys(n->items[i], &keys_changes, l->diag))
            continue;
        read_deck_changes(l, c, n->items[i]);
        e->nchanges++;
    }
}

static void check_right(struct loader *l, const struct phrase *file)
{
    if (file->text)
        edition_need_right(l->edition, file->text, file->at, l->diag);
}

static void fill_edition(struct loader *l, const struct node *root)
{
    struct edition *e = l->edition;
    const struct node *id = node_find(root, "id");
    const struct node *words = node_find(root, "words");
    struct pos *unused;

    if (id && read_text_node(id, &e->id, l->diag))
        deck_check_id(e->id, id->at, l->diag);
    read_decks(l, root);
    read_languages(l, root);
    e->sheets = read_names(l, root, "sheets", &e->sheets_at);
    e->variants = read_names(l, root, "variants", &e->variants_at);
    read_brand(l, root);
    read_terms(l, root);
    read_rights(l, root);
    read_changes(l, root);
    if (words && read_keys(words, &keys_allow, l->diag))
        e->allowed = read_names(l, words, "allow", &unused);
    check_right(l, &e->brand.logo.file);
    check_right(l, &e->brand.back);
}

struct edition *edition_load(const char *path, struct arena *a, struct diag *d)
{
    bool folder = file_is_folder(path);
    g_autofree char *file =
        folder ? g_build_filename(path, EDITION_FILE, NULL) : g_strdup(path);
    g_autofree char *dir = g_path_get_dirname(file);
    unsigned before = diag_errors(d);
    struct node *root = folder && !path_stays(path, arena_strdup(a, file), d)
                            ? NULL
                            : node_load(file, file, a, d);
    struct loader l = {ARENA_NEW(a, struct edition), a, d};

    if (!root || !read_header(root, "edition", 1, d) ||
        !read_keys(root, &keys_edition, d))
        return NULL;
    l.edition->folder = arena_strdup(a, dir);
    l.edition->at = root->at;
    l.edition->id = "?";
    fill_edition(&l, root);
    return diag_errors(d) == before ? l.edition : NULL;
}

static void check_decks(const struct edition *e,
                        const struct deck *const *decks, size_t n,
                        struct diag *d)
{
    g_autofree const char **known = g_new0(const char *, n + 1);

    for (size_t i = 0; i < n; i++)
        known[i] = decks[i]->id;
    for (size_t i = 0; i < e->nchanges; i++)
        if (!g_strv_contains(known, e->changes[i].deck))
            read_unknown(DIAG_DECK_UNKNOWN, e->changes[i].at,
                         "deck in this edition", e->changes[i].deck, known, d);
}

static void check_terms(const struct edition *e,
                        const struct deck *const *decks, size_t n,
                        struct diag *d)
{
    g_autoptr(GPtrArray) known = g_ptr_array_new();

    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < decks[i]->nterms; j++)
            g_ptr_array_add(known, (char *)decks[i]->terms[j].name);
    g_ptr_array_add(known, NULL);
    const char *const *names = (const char *const *)known->pdata;
    for (size_t i = 0; i < e->nterms; i++)
        if (!g_strv_contains(names, e->terms[i].term.name))
            read_unknown(DIAG_TERM_UNKNOWN, e->terms[i].term.at,
                         "term in these decks", e->terms[i].term.name, names,
                         d);
}

void edition_check(const struct edition *e, const struct deck *const *decks,
                   size_t n, const struct library *lib, struct diag *d)
{
    const struct edition_brand *b = &e->brand;

    check_decks(e, decks, n, d);
    check_terms(e, decks, n, d);
    for (size_t i = 0; i < b->ncolours; i++)
        if (!library_has_colour(lib, b->colours[i]->name))
            diag_report(d, DIAG_COLOUR_UNKNOWN, b->colours_at[i],
                        "no layout of these decks has a colour '%s'",
                        b->colours[i]->name);
    for (size_t i = 0; i < b->nfonts; i++)
        if (!library_asks_font(lib, b->fonts[i].from))
            diag_report(d, DIAG_FONT_UNKNOWN, b->fonts[i].from_at,
                        "no layout of these decks uses a font '%s'",
                        b->fonts[i].from);
}

struct phrase edition_phrase(const struct wording *w, const char *language)
{
    for (size_t i = 0; i < w->n; i++)
        if (strcmp(w->languages[i], language) == 0)
            return w->phrases[i];
    return w->any;
}

const struct deck_changes *edition_find_changes(const struct edition *e,
                                                const char *id)
{
    for (size_t i = 0; e && i < e->nchanges; i++)
        if (strcmp(e->changes[i].deck, id) == 0)
            return &e->changes[i];
    return NULL;
}

const struct right *edition_find_right(const struct edition *e,
                                       const char *file)
{
    for (size_t i = 0; i < e->nrights; i++)
        if (strcmp(e->rights[i].file, file) == 0)
            return &e->rights[i];
    return NULL;
}

bool edition_need_right(const struct edition *e, const char *file,
                        struct pos at, struct diag *d)
{
    if (edition_find_right(e, file))
        return true;
    diag_report(d, DIAG_RIGHTS_MISSING, at,
                "nothing says who made '%s' and under which licence; name it "
                "under 'rights'",
                file);
    return false;
}
