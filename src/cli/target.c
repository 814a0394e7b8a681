/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/target.h"

#include "cli/guard.h"

#include "base/file.h"
#include "localise/localise.h"

#include <glib.h>
#include <stdio.h>
#include <string.h>

#define DECK_FILE "deck.yaml"

static const char *const own_language[] = {"", NULL};
static const char *const standard[] = {VARIANT_STANDARD, NULL};
static const char *const usual_sheets[] = {"a4", "single", NULL};
static const char *const shop_sheets[] = {"single", NULL};

/* What the command line says, or else the edition, or else the usual; each
 * once. */
static char **choose(const char *asked, const char *const *edition,
                     const char *const *usual)
{
    char **named = run_split(asked, NULL);
    g_autofree char *own = edition ? g_strjoinv(",", (char **)edition) : NULL;

    return named ? named : run_split(own, usual);
}

static void add_targets(struct run *run, GArray *out, const char *path,
                        const struct edition *e)
{
    const char *const *spoken = e ? (const char *const *)e->languages : NULL;
    const char *const *looks = e ? (const char *const *)e->variants : NULL;
    g_auto(GStrv) languages =
        choose(run->options->languages, spoken, own_language);
    g_auto(GStrv) variants = choose(run->options->variants, looks, standard);

    for (char **v = variants; *v; v++) {
        for (char **l = languages; *l; l++) {
            struct target t = {path, e, arena_strdup(run->arena, *l),
                               arena_strdup(run->arena, *v)};
            g_array_append_val(out, t);
        }
    }
}

/* True when the edition's deck `i` is there, and nowhere before it. */
static bool check_path(struct run *run, const struct edition *e, size_t i)
{
    const char *path = e->decks[i];
    g_autofree char *file = g_build_filename(path, DECK_FILE, NULL);
    g_autofree char *real = g_canonicalize_filename(path, NULL);

    if (edition_is(path) && !file_exists(file)) {
        diag_report(run->diag, DIAG_FILE_READ, e->decks_at[i],
                    "'%s' is an edition; name the decks themselves", path);
        return false;
    }
    if (!file_exists(path) || (file_is_folder(path) && !file_exists(file))) {
        diag_report(run->diag, DIAG_FILE_READ, e->decks_at[i],
                    "there is no deck in '%s', which is sought from this "
                    "file's folder",
                    path);
        return false;
    }
    for (size_t j = 0; j < i; j++) {
        g_autofree char *other = g_canonicalize_filename(e->decks[j], NULL);
        if (strcmp(real, other) != 0)
            continue;
        diag_report(run->diag, DIAG_VALUE_WRONG, e->decks_at[i],
                    "this deck stands here twice");
        diag_note(run->diag, e->decks_at[j], "first named here");
        return false;
    }
    return true;
}

/* The names of sheets and variants, which nobody may ask for in this run. */
static void check_names(const struct edition *e, struct library *lib)
{
    for (size_t i = 0; e->sheets && e->sheets[i]; i++)
        library_sheet(lib, e->sheets[i], e->sheets_at[i]);
    for (size_t i = 0; e->variants && e->variants[i]; i++)
        if (strcmp(e->variants[i], VARIANT_STANDARD) != 0)
            library_variant(lib, e->variants[i], e->variants_at[i]);
}

/* Read each deck once, so that what the edition says of them can be checked;
 * true when nothing is wrong. */
bool target_check(struct run *run, const struct edition *e)
{
    g_autoptr(GPtrArray) decks = g_ptr_array_new();
    unsigned before = diag_errors(run->diag);
    struct library *lib = NULL;

    for (size_t i = 0; i < e->ndecks; i++) {
        struct target t = {e->decks[i], e, "", VARIANT_STANDARD};
        if (!check_path(run, e, i))
            continue;
        const struct deck *deck = target_read(run, &t);
        lib = target_library(run, &t);
        if (!decks->len)
            check_names(e, lib);
        if (deck)
            g_ptr_array_add(decks, (struct deck *)deck);
    }
    if (decks->len == e->ndecks)
        edition_check(e, (const struct deck *const *)decks->pdata, decks->len,
                      lib, run->diag);
    return diag_errors(run->diag) == before;
}

static void add_edition(struct run *run, GArray *out, const char *path,
                        bool check)
{
    const struct edition *e = edition_load(path, run->arena, run->diag);

    if (!e || (check && !target_check(run, e)))
        return;
    for (size_t i = 0; i < e->ndecks; i++)
        add_targets(run, out, e->decks[i], e);
}

/* What `all` holds, in the arena; never NULL. */
static struct target *keep(struct run *run, const GArray *all, size_t *n)
{
    struct target *out = ARENA_ARRAY(run->arena, struct target, all->len + 1);

    *n = all->len;
    if (all->len)
        memcpy(out, all->data, all->len * sizeof *out);
    return out;
}

/* As a shell's star names beside the decks: a README.md. */
static bool is_other_file(const char *path)
{
    return !g_str_has_suffix(path, ".yaml") &&
           !g_str_has_suffix(path, ".yml") && file_exists(path) &&
           !file_is_folder(path);
}

static void add_path(struct run *run, GArray *out, const char *path, bool check)
{
    const char *kept = arena_strdup(run->arena, path);

    if (is_other_file(kept))
        diag_report(run->diag, DIAG_FILE_READ, (struct pos){kept, 0, 0},
                    "is neither a folder with a deck nor a file whose name "
                    "ends in .yaml; left out");
    else if (edition_is(kept))
        add_edition(run, out, kept, check);
    else
        add_targets(run, out, kept, NULL);
}

static struct target *list_of(struct run *run, const char *path, size_t *n,
                              bool check)
{
    g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(struct target));

    add_path(run, all, path, check);
    return keep(run, all, n);
}

struct target *target_list_of(struct run *run, const char *path, size_t *n)
{
    return list_of(run, path, n, true);
}

struct target *target_plan_of(struct run *run, const char *path, size_t *n)
{
    return list_of(run, path, n, false);
}

static struct target *list_all(struct run *run, size_t *n, bool check)
{
    g_auto(GStrv) paths = run_list_decks(run);
    g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(struct target));

    *n = 0;
    if (!paths)
        return NULL;
    for (char **path = paths; *path; path++)
        add_path(run, all, *path, check);
    return keep(run, all, n);
}

struct target *target_list(struct run *run, size_t *n)
{
    return list_all(run, n, true);
}

struct target *target_plan(struct run *run, size_t *n)
{
    return list_all(run, n, false);
}

char **target_sheets(const struct run *run, const struct target *t)
{
    if (run->options->shop || run->options->proof)
        return choose(run->options->sheets, NULL, shop_sheets);
    return choose(run->options->sheets,
                  t->edition ? (const char *const *)t->edition->sheets : NULL,
                  usual_sheets);
}

static bool is_standard(const struct target *t)
{
    return strcmp(t->variant, VARIANT_STANDARD) == 0;
}

static char *folder_of(const char *path)
{
    return file_is_folder(path) ? g_strdup(path) : g_path_get_dirname(path);
}

/* A plain library, which is looked in for variants. */
static struct library *make_library(struct run *run, const struct target *t,
                                    const struct look *look)
{
    g_autofree char *folder = folder_of(t->path);
    const char *folders[5] = {NULL};
    size_t n = 0;

    if (t->edition)
        folders[n++] = t->edition->folder;
    if (run_has_layouts(folder))
        folders[n++] = folder;
    if (run_has_layouts(".") && *run->data)
        folders[n++] = ".";
    folders[n++] = run->data;
    struct library *lib = library_new(folders, run->arena, run->diag);
    library_set_look(lib, look);
    return lib;
}

static struct look make_look(const struct target *t, const struct variant *v)
{
    struct look look = {.variant = v};

    if (t->edition) {
        const struct edition_brand *b = &t->edition->brand;
        look.colours = b->colours;
        look.ncolours = b->ncolours;
        look.fonts = b->fonts;
        look.nfonts = b->nfonts;
    }
    return look;
}

struct library *target_library(struct run *run, const struct target *t)
{
    g_autofree char *folder = folder_of(t->path);
    g_autofree char *key =
        g_strdup_printf("%s\n%s\n%s", run_has_layouts(folder) ? folder : "",
                        t->edition ? t->edition->folder : "", t->variant);
    struct library *lib;

    if (g_hash_table_lookup_extended(run->libraries, key, NULL,
                                     (gpointer *)&lib))
        return lib;
    struct look look = make_look(t, NULL);
    lib = make_library(run, t, &look);
    if (!is_standard(t)) {
        struct pos at = {t->edition ? t->edition->at.file : NULL, 0, 0};
        look.variant = library_variant(lib, t->variant, at);
        library_free(lib);
        lib = look.variant ? make_library(run, t, &look) : NULL;
    }
    g_hash_table_insert(run->libraries, g_steal_pointer(&key), lib);
    return lib;
}

const struct sheet *target_sheet(struct run *run, const struct target *t,
                                 const char *name)
{
    const struct look plain = {0};
    struct library *lib = make_library(run, t, &plain);
    const struct sheet *sheet = library_sheet(lib, name, (struct pos){0});

    library_free(lib);
    return sheet;
}

/* What the look says of layouts, once they are read. */
static void check_look(struct run *run, const struct library *lib)
{
    const struct variant *v = library_look_variant(lib);

    if (v && v->ink && !library_has_colour(lib, v->ink))
        diag_report(run->diag, DIAG_COLOUR_UNKNOWN, v->ink_at,
                    "no layout has a colour '%s'", v->ink);
}

/* The shop with the profile of the command line in the place of its own. */
static const struct shop *with_profile(struct run *run, const struct shop *shop)
{
    struct shop *own = ARENA_NEW(run->arena, struct shop);

    *own = *shop;
    own->profile = arena_strdup(run->arena, run->options->profile);
    own->profile_at = (struct pos){own->profile, 0, 0};
    return own;
}

bool target_shop(struct run *run, const struct target *t,
                 const struct shop **shop)
{
    const char *name = run->options->shop;
    struct library *lib = target_library(run, t);

    *shop = name && lib ? library_shop(lib, name, (struct pos){0}) : NULL;
    if (*shop && run->options->profile)
        *shop = with_profile(run, *shop);
    return lib && (!name || *shop);
}

const struct deck *target_read(struct run *run, const struct target *t)
{
    struct library *lib = target_library(run, t);
    g_autofree char *key = g_strdup_printf("%p\n%s", (void *)lib, t->path);
    struct deck *deck = NULL;

    if (!lib)
        return NULL;
    if (g_hash_table_lookup_extended(run->decks, key, NULL, (gpointer *)&deck))
        return deck;
    unsigned before = diag_errors(run->diag);
    deck = deck_load(t->path, lib, run->arena, run->diag);
    check_look(run, lib);
    if (diag_errors(run->diag) != before || (deck && deck->faulty))
        deck = NULL;
    g_hash_table_insert(run->decks, g_steal_pointer(&key), deck);
    return deck;
}

static struct deck *localise(struct run *run, const struct target *t,
                             const char *language)
{
    const struct deck *deck = target_read(run, t);
    unsigned before = diag_errors(run->diag);

    if (!deck)
        return NULL;
    struct library *lib = target_library(run, t);
    struct localise_job job = {.language = language,
                               .edition = t->edition,
                               .variant = library_look_variant(lib),
                               .library = lib,
                               .draft = run->options->draft != 0};
    struct deck *out = localise_deck(deck, &job, run->arena, run->diag);
    return out && !out->faulty && diag_errors(run->diag) == before ? out : NULL;
}

struct deck *target_deck(struct run *run, const struct target *t)
{
    g_autofree char *first = g_strndup(t->language, strcspn(t->language, "+"));

    return localise(run, t, arena_strdup(run->arena, first));
}

struct faces *target_compose(struct run *run, const struct target *t)
{
    const char *plus = strchr(t->language, '+');
    guard_renew(t->path);
    struct deck *first = target_deck(run, t);
    struct deck *second = plus ? localise(run, t, plus + 1) : NULL;

    if (!first || (plus && !second))
        return NULL;
    first->second = second;
    bool large = !plus && first->ncards > COMPOSE_KEPT;
    struct faces *front = (large ? compose_large : compose_deck)(
        first, run_tools(run), run->arena, run->diag);
    if (!plus)
        return front;
    first->languages = t->language;
    if (second->draft && !first->draft)
        first->draft = library_language(target_library(run, t), first->language)
                           ->printed[PRINTED_DRAFT];
    return compose_pair(
        front, compose_deck(second, run_tools(run), run->arena, run->diag),
        run->arena);
}
