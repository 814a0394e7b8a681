/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/deck.h"

#include "base/file.h"
#include "model/keys.h"
#include "model/load_card.h"
#include "model/path.h"

#include <glib.h>
#include <stdio.h>
#include <string.h>

struct loader {
    struct deck *deck;
    struct library *lib;
    struct arena *arena;
    struct diag *diag;
};

struct phrase deck_read_phrase(const struct node *map, const char *key,
                               struct diag *d)
{
    const struct node *n = node_find(map, key);
    struct phrase p = {0};

    if (n && read_text_node(n, &p.text, d))
        p.at = n->at;
    return p;
}

/* Ids become names of files and marks in messages: keep them plain. */
bool deck_is_id(const char *s)
{
    static const char plain[] = G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-";

    return *s && *s != '-' && !s[strspn(s, plain)] && strlen(s) <= DECK_MAX_ID;
}

void deck_check_id(const char *id, struct pos at, struct diag *d)
{
    if (!deck_is_id(id))
        diag_report(d, DIAG_VALUE_WRONG, at,
                    "'%s' is no id; use letters, digits and hyphens, %d at "
                    "most",
                    id, DECK_MAX_ID);
}

bool deck_is_language(const char *s)
{
    g_auto(GStrv) parts = g_strsplit(s, "-", -1);

    for (char **p = parts; *p; p++) {
        size_t n = strlen(*p);
        size_t low = p == parts ? 2 : 1, high = p == parts ? 3 : 8;
        if (n < low || n > high)
            return false;
        for (const char *c = *p; *c; c++)
            if (p == parts ? !g_ascii_islower(*c) : !g_ascii_isalnum(*c))
                return false;
    }
    return *parts != NULL;
}

bool deck_is_languages(const char *s)
{
    g_auto(GStrv) tags = g_strsplit(s, "+", -1);
    size_t n = 0;

    for (; tags[n]; n++)
        if (!deck_is_language(tags[n]))
            return false;
    return n == 1 || n == 2;
}

bool deck_is_date(const char *s)
{
    static const char shape[] = "dddd-dd-dd";

    if (strlen(s) != strlen(shape))
        return false;
    for (size_t i = 0; shape[i]; i++)
        if (shape[i] == 'd' ? !g_ascii_isdigit(s[i]) : s[i] != '-')
            return false;
    guint year = (guint)g_ascii_strtoull(s, NULL, 10);
    guint month = (guint)g_ascii_strtoull(s + 5, NULL, 10);
    guint day = (guint)g_ascii_strtoull(s + 8, NULL, 10);
    return day <= 31 && month <= 12 && year > 0 &&
           g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year);
}

static const char *read_date(const struct node *root, const char *key,
                             struct diag *d)
{
    const struct node *n = node_find(root, key);
    const char *s;

    if (!n || !read_text_node(n, &s, d))
        return NULL;
    if (deck_is_date(s))
        return s;
    diag_report(d, DIAG_DATE_WRONG, n->at,
                "'%s' is no date; write year-month-day, such as 2026-11-21", s);
    return NULL;
}

static void read_language(struct loader *l, const struct node *root)
{
    const struct node *n = node_find(root, "language");

    l->deck->language = "und";
    if (!n || !read_text_node(n, &l->deck->language, l->diag))
        return;
    if (!deck_is_language(l->deck->language)) {
        diag_report(l->diag, DIAG_LANGUAGE_WRONG, n->at,
                    "'%s' is no language tag; write one such as nl, en or "
                    "pt-BR",
                    l->deck->language);
        l->deck->language = "und";
    }
}

static void read_authors(struct loader *l, const struct node *root)
{
    const struct node *n = read_list(root, "authors", l->diag);
    g_autoptr(GString) all = g_string_new(NULL);
    const char *s;

    for (size_t i = 0; n && i < n->n; i++) {
        if (!read_text_node(n->items[i], &s, l->diag))
            continue;
        g_string_append_printf(all, "%s%s", all->len ? ", " : "", s);
    }
    if (n && all->len)
        l->deck->authors =
            (struct phrase){arena_strdup(l->arena, all->str), n->at};
}

static void read_sources(struct loader *l, const struct node *root)
{
    static const char *const relations[] = {"own-words", "with-permission",
                                            NULL};
    const struct node *n = read_list(root, "sources", l->diag);
    struct deck *deck = l->deck;
    int relation;

    if (!n)
        return;
    deck->sources = ARENA_ARRAY(l->arena, struct citation, n->n);
    for (size_t i = 0; i < n->n; i++) {
        struct citation *c = &deck->sources[deck->nsources];
        const struct node *m = n->items[i];
        if (!read_keys(m, &keys_source, l->diag) ||
            !read_text(m, "cite", &c->cite, l->diag))
            continue;
        deck->nsources++;
        read_text(m, "permission", &c->permission, l->diag);
        if (read_word(m, "relation", relations, &relation, l->diag))
            c->relation = (enum relation)relation;
        if (c->relation == RELATION_WITH_PERMISSION && !c->permission)
            diag_report(l->diag, DIAG_PERMISSION_MISSING, m->at,
                        "words used with permission need 'permission': who "
                        "gave it, when and for what");
    }
}

bool deck_read_term(const struct node *key, const struct node *value,
                    struct term *out, struct arena *a, struct diag *d)
{
    *out = (struct term){.name = key->text, .at = key->at};
    if (value->kind == NODE_SCALAR) {
        out->forms = ARENA_NEW(a, struct term_form);
        *out->forms = (struct term_form){"one", {NULL, value->at}};
        out->nforms = 1;
        return read_text_node(value, &out->forms->word.text, d);
    }
    if (!read_keys(value, &keys_term, d))
        return false;
    out->forms = ARENA_ARRAY(a, struct term_form, value->n);
    for (size_t i = 0; i < value->n; i++) {
        struct term_form *f = &out->forms[out->nforms];
        *f = (struct term_form){value->keys[i]->text,
                                {NULL, value->items[i]->at}};
        if (read_text_node(value->items[i], &f->word.text, d))
            out->nforms++;
    }
    return true;
}

static void read_terms(struct loader *l, const struct node *root)
{
    const struct node *n = read_map(root, "terms", l->diag);
    struct deck *deck = l->deck;

    if (!n || !read_at_most(n, DECK_MAX_TERMS, "terms", l->diag))
        return;
    deck->terms = ARENA_ARRAY(l->arena, struct term, n->n);
    for (size_t i = 0; i < n->n; i++)
        if (deck_read_term(n->keys[i], n->items[i], &deck->terms[deck->nterms],
                           l->arena, l->diag))
            deck->nterms++;
}

/* A file of the deck's own that `p` names; NULL text when it may not be. */
static void resolve_file(struct loader *l, struct phrase *p)
{
    if (p->text)
        p->text = path_file(DIAG_ART_READ, l->deck->folder, p->text, p->at,
                            l->arena, l->diag);
}

static const struct colour *read_colour(struct loader *l,
                                        const struct node *map)
{
    const struct layout *layout = l->deck->layout;
    const struct node *n = node_find(map, "colour");
    const char *s;

    if (!n || !layout || !read_text_node(n, &s, l->diag))
        return NULL;
    return layout_need_colour(layout, s, n->at, l->diag);
}

static void read_suits(struct loader *l, const struct node *root)
{
    const struct node *n = read_map(root, "suits", l->diag);
    struct deck *deck = l->deck;

    if (!n || !read_at_most(n, DECK_MAX_SUITS, "suits", l->diag))
        return;
    deck->suits = ARENA_ARRAY(l->arena, struct suit, n->n);
    for (size_t i = 0; i < n->n; i++) {
        struct suit *s = &deck->suits[deck->nsuits++];
        const struct node *m = n->items[i];
        *s = (struct suit){.id = n->keys[i]->text, .at = n->keys[i]->at};
        if (!read_keys(m, &keys_suit, l->diag))
            continue;
        s->title = deck_read_phrase(m, "title", l->diag);
        s->colour = read_colour(l, m);
        s->icon = deck_read_phrase(m, "icon", l->diag);
        if (s->icon.text)
            s->icon.text = library_icon(l->lib, s->icon.text, s->icon.at);
        s->art = deck_read_phrase(m, "art", l->diag);
        resolve_file(l, &s->art);
    }
}

static void read_cards(struct loader *l, const struct node *root)
{
    const struct node *n = read_list(root, "cards", l->diag);
    struct deck *deck = l->deck;
    g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);
    struct card_loader cards = {.deck = deck,
                                .folder = deck->folder,
                                .lib = l->lib,
                                .ids = ids,
                                .arena = l->arena,
                                .diag = l->diag};
    long copies = 0;

    if (!n || !read_at_most(n, DECK_MAX_CARDS, "cards", l->diag))
        return;
    if (n->n == 0)
        diag_report(l->diag, DIAG_VALUE_WRONG, n->at, "a deck needs cards");
    deck->cards = ARENA_ARRAY(l->arena, struct card, n->n);
    for (size_t i = 0; i < n->n; i++) {
        struct card c = {0};
        if (load_card(&cards, &c, n->items[i]))
            deck->cards[deck->ncards++] = c;
        copies += c.copies;
    }
    if (n->n && !copies)
        diag_report(l->diag, DIAG_VALUE_WRONG, n->at,
                    "every card has 0 copies; nothing would be printed");
    if (copies > DECK_MAX_CARDS)
        diag_report(l->diag, DIAG_VALUE_WRONG, n->at,
                    "%ld cards with all their copies; a deck has %d at most",
                    copies, DECK_MAX_CARDS);
}

static void read_head(struct loader *l, const struct node *root)
{
    struct deck *deck = l->deck;
    const struct node *id = node_find(root, "id");
    const struct node *layout = node_find(root, "layout");
    const struct node *review = node_find(root, "review");
    const char *s;

    deck->at = root->at;
    deck->id = "?";
    if (id && read_text_node(id, &deck->id, l->diag))
        deck_check_id(deck->id, id->at, l->diag);
    read_language(l, root);
    deck->title = deck_read_phrase(root, "title", l->diag);
    read_text(root, "version", &deck->version, l->diag);
    deck->date = read_date(root, "date", l->diag);
    deck->review = read_date(root, "review", l->diag);
    if (review)
        deck->review_at = review->at;
    read_text(root, "license", &deck->license, l->diag);
    read_authors(l, root);
    read_sources(l, root);
    read_terms(l, root);
    if (layout && read_text_node(layout, &s, l->diag))
        deck->layout = library_layout(l->lib, s, layout->at);
    deck->colour = read_colour(l, root);
    deck->back = deck_read_phrase(root, "back", l->diag);
    resolve_file(l, &deck->back);
}

struct deck *deck_load(const char *path, struct library *lib, struct arena *a,
                       struct diag *d)
{
    bool folder = file_is_folder(path);
    g_autofree char *file =
        folder ? g_build_filename(path, "deck.yaml", NULL) : g_strdup(path);
    g_autofree char *dir = g_path_get_dirname(file);
    struct loader l = {ARENA_NEW(a, struct deck), lib, a, d};
    struct node *root = folder && !path_stays(path, arena_strdup(a, file), d)
                            ? NULL
                            : node_load(file, file, a, d);

    if (!root || !read_header(root, "deck", 1, d) ||
        !read_keys(root, &keys_deck, d))
        return NULL;
    l.deck->folder = arena_strdup(a, dir);
    read_head(&l, root);
    read_suits(&l, root);
    read_cards(&l, root);
    return l.deck;
}

long deck_find_card(const struct deck *deck, const char *id)
{
    for (size_t i = 0; i < deck->ncards; i++)
        if (strcmp(deck->cards[i].id, id) == 0)
            return (long)i;
    return -1;
}

long deck_need_card(const struct deck *deck, const char *id, struct pos at,
                    struct diag *d)
{
    long found = deck_find_card(deck, id);

    if (found >= 0)
        return found;
    g_autofree const char **known = g_new0(const char *, deck->ncards + 1);
    for (size_t i = 0; i < deck->ncards; i++)
        known[i] = deck->cards[i].id;
    g_autofree char *what = g_strdup_printf("card in deck '%s'", deck->id);
    read_unknown(DIAG_CARD_UNKNOWN, at, what, id, known, d);
    return -1;
}

static void print_card(const struct card *c, FILE *out)
{
    fprintf(out, "card %s suit %s layout %s copies %d\n", c->id, c->suit->id,
            c->layout->id, c->copies);
    for (size_t i = 0; i < c->layout->nfields; i++) {
        if (!c->fields[i].text)
            continue;
        fprintf(out, "  %s:", c->layout->fields[i]->name);
        for (const char *p = c->fields[i].text; *p; p++)
            fputc(*p == '\n' ? '|' : *p, out);
        fputc('\n', out);
    }
}

void deck_print(const struct deck *deck, FILE *out)
{
    fprintf(out, "deck %s %s language %s date %s license %s\n", deck->id,
            deck->version ? deck->version : "-", deck->language,
            deck->date ? deck->date : "-", deck->license ? deck->license : "-");
    for (size_t i = 0; i < deck->nsuits; i++)
        fprintf(out, "suit %s \"%s\" colour %s\n", deck->suits[i].id,
                deck->suits[i].title.text ? deck->suits[i].title.text : "",
                deck->suits[i].colour ? deck->suits[i].colour->name : "-");
    for (size_t i = 0; i < deck->ncards; i++)
        print_card(&deck->cards[i], out);
}
