/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/step.h"

#include "cli/name.h"

#include <glib.h>
#include <string.h>

/* What grows while steps are listed. */
struct steps {
    struct run *run;
    GArray *all;       /* of struct step */
    GHashTable *names; /* that are taken */
};

static void add_word(struct run *run, GPtrArray *words, const char *option,
                     const char *value)
{
    if (value && *value)
        g_ptr_array_add(words,
                        arena_printf(run->arena, "--%s=%s", option, value));
}

static const char *const *keep(struct run *run, const GPtrArray *list)
{
    const char **out = ARENA_ARRAY(run->arena, const char *, list->len + 1);

    for (guint i = 0; i < list->len; i++)
        out[i] = list->pdata[i];
    out[list->len] = NULL;
    return out;
}

/* A path that begins with a dash would be read as an option. */
static const char *shield(struct run *run, const char *path)
{
    return arena_printf(run->arena, "%s%s", *path == '-' ? "./" : "", path);
}

/* As the command line had it, so that what it makes is the same thing to the
 * manifest (cli/ask.h); `t` is NULL when nothing is known of the path. */
static const char *const *list_words(struct run *run, const char *path,
                                     const struct target *t)
{
    const struct options *o = run->options;
    g_auto(GStrv) sheets = t ? target_sheets(run, t) : NULL;
    g_autofree char *named = sheets ? g_strjoinv(",", sheets) : NULL;
    bool choice =
        t && (t->edition || strcmp(t->variant, VARIANT_STANDARD) != 0);
    g_autoptr(GPtrArray) words = g_ptr_array_new();

    g_ptr_array_add(words, (gpointer) "build");
    add_word(run, words, "data", o->data);
    add_word(run, words, "output", o->output);
    add_word(run, words, "lang", t ? t->language : o->languages);
    add_word(run, words, "variant",
             t ? choice ? t->variant : NULL : o->variants);
    add_word(run, words, "sheet", named ? named : o->sheets);
    add_word(run, words, "shop", o->shop);
    add_word(run, words, "profile", o->profile);
    add_word(run, words, "printer", o->printer);
    if (o->proof)
        g_ptr_array_add(words, (gpointer) "--proof");
    if (o->draft)
        g_ptr_array_add(words, (gpointer) "--draft");
    g_ptr_array_add(words, (gpointer)shield(run, path));
    return keep(run, words);
}

/* The deck with what its products are named after; false when it has faults. */
static bool read_deck(struct run *run, const struct target *t, struct deck *out)
{
    const struct deck *deck = target_read(run, t);

    if (!deck)
        return false;
    *out = *deck;
    out->languages = *t->language ? t->language : deck->language;
    out->variant = library_look_variant(target_library(run, t));
    return true;
}

/* The files of a target on a sheet; false when they cannot be known. */
static bool add_files(struct run *run, const struct target *t,
                      const struct deck *deck, const char *name,
                      GPtrArray *files)
{
    const struct sheet *sheet = target_sheet(run, t, name);
    struct order_part parts[ORDER_PARTS];
    const struct shop *shop;

    if (!sheet || !target_shop(run, t, &shop))
        return false;
    const char *stem = name_stem(run, t, deck, sheet, shop);
    const char *job = name_job(run, stem, sheet, shop);
    for (size_t i = 0, n = order_list(shop, sheet, parts); i < n; i++)
        g_ptr_array_add(files, (gpointer)name_pdf(run, stem, &parts[i]));
    if (job)
        g_ptr_array_add(files, (gpointer)job);
    return true;
}

static bool list_files(struct run *run, const struct target *t,
                       GPtrArray *files)
{
    g_auto(GStrv) sheets = target_sheets(run, t);
    struct deck deck;
    bool ok = read_deck(run, t, &deck);

    for (char **s = sheets; ok && *s; s++)
        ok = add_files(run, t, &deck, *s, files);
    return ok;
}

/* "kampvuur-nl-low-ink", and -2 after it when that is taken. */
static const char *name_step(struct steps *s, const char *path,
                             const struct target *t)
{
    const struct options *o = s->run->options;
    const struct deck *deck = t && !t->edition ? target_read(s->run, t) : NULL;
    g_autofree char *leaf = g_path_get_basename(path);
    const char *id = t && t->edition ? t->edition->id : deck ? deck->id : leaf;
    const char *language = !t             ? ""
                           : *t->language ? t->language
                           : deck         ? deck->language
                                          : "";
    const char *variant =
        t && strcmp(t->variant, VARIANT_STANDARD) != 0 ? t->variant : NULL;
    const char *const rest[] = {language, variant, o->shop, o->printer,
                                o->proof ? "proof" : NULL};
    g_autoptr(GString) name = g_string_new(id);

    for (size_t i = 0; i < G_N_ELEMENTS(rest); i++)
        if (rest[i] && *rest[i])
            g_string_append_printf(name, "-%s", rest[i]);
    g_strcanon(name->str, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "._+-", '-');
    const char *own = arena_strdup(s->run->arena, name->str);
    for (unsigned i = 2; !g_hash_table_add(s->names, (gpointer)own); i++)
        own = arena_printf(s->run->arena, "%s-%u", name->str, i);
    return own;
}

/* True when both are made by one command. */
static bool is_same_step(const struct target *a, const struct target *b)
{
    return a->edition && a->edition == b->edition &&
           strcmp(a->language, b->language) == 0 &&
           strcmp(a->variant, b->variant) == 0;
}

/* The step of all[first], and of those after it that are made with it. */
static void add_step(struct steps *s, const char *path,
                     const struct target *all, size_t n, size_t first)
{
    const struct target *t = n ? &all[first] : NULL;
    g_autoptr(GPtrArray) files = g_ptr_array_new();
    struct step step;
    bool known = t != NULL;

    for (size_t i = 0; t && i < first; i++)
        if (is_same_step(&all[i], t))
            return;
    for (size_t i = first; t && i < n; i++)
        if (i == first || is_same_step(&all[i], t))
            known = known && list_files(s->run, &all[i], files);
    if (!known)
        g_ptr_array_set_size(files, 0);
    step.name = name_step(s, path, t);
    step.words = list_words(s->run, path, t);
    step.files = keep(s->run, files);
    g_array_append_val(s->all, step);
}

static void add_path(struct steps *s, const char *path)
{
    size_t n;
    const struct target *all = target_plan_of(s->run, path, &n);

    for (size_t i = 0; i < MAX(n, 1); i++)
        add_step(s, path, all, n, i);
}

/* Two that would write one file would each make what the other did anew. */
static bool check_files(const struct steps *s, struct diag *d)
{
    g_autoptr(GHashTable) made = g_hash_table_new(g_str_hash, g_str_equal);
    bool ok = true;

    for (guint i = 0; i < s->all->len; i++) {
        const struct step *step = &g_array_index(s->all, struct step, i);
        for (const char *const *f = step->files; *f; f++) {
            const char *other = g_hash_table_lookup(made, *f);
            if (other)
                diag_report(d, DIAG_VALUE_WRONG, (struct pos){*f, 0, 0},
                            "steps '%s' and '%s' would both make this; give "
                            "one of the decks another id",
                            other, step->name);
            ok &= !other;
            g_hash_table_insert(made, (gpointer)*f, (gpointer)step->name);
        }
    }
    return ok;
}

static const struct step *keep_steps(const struct steps *s, size_t *n)
{
    struct step *out = ARENA_ARRAY(s->run->arena, struct step, s->all->len + 1);

    *n = s->all->len;
    memcpy(out, s->all->data, s->all->len * sizeof *out);
    return out;
}

const struct step *step_list(struct run *run, size_t *n)
{
    g_auto(GStrv) paths = run_list_decks(run);
    g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(struct step));
    g_autoptr(GHashTable) names = g_hash_table_new(g_str_hash, g_str_equal);
    struct steps s = {run, all, names};
    struct diag *aside = diag_new(), *own = run->diag;

    run->diag = aside;
    for (char **p = paths; p && *p; p++)
        add_path(&s, arena_strdup(run->arena, *p));
    run->diag = own;
    run_pass_on(run, aside);
    diag_free(aside);
    return paths && check_files(&s, run->diag) ? keep_steps(&s, n) : NULL;
}
