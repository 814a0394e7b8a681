/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is begun is a template of layouts/new/, filled in.  Nothing that is
 * there already is ever written over. */
#include "base/write.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "cli/target.h"
#include "cli/template.h"

#include <glib.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#define TITLE_WORD_MAX 24 /* letters */
#define LAYOUTS "layouts"
#define USUAL_DECK "decks/kampvuur"

/* `file` is NULL for what is called by its own name; `other` may not stand
 * beside it. */
static const struct kind {
    const char *name, *folder, *file, *other;
} kinds[] = {
    {"deck", "decks", "deck.yaml", "edition.yaml"},
    {"edition", "decks", "edition.yaml", "deck.yaml"},
    {"layout", LAYOUTS, NULL, NULL},
};

/* What is to be made.  `folder` is what is built: of a layout, where it
 * stands. */
struct fresh {
    const struct kind *kind;
    char *id, *title, *folder, *path;
};

static void free_fresh(struct fresh *f)
{
    g_free(f->id);
    g_free(f->title);
    g_free(f->folder);
    g_free(f->path);
}

static const struct kind *find_kind(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (strcmp(kinds[i].name, name) == 0)
            return &kinds[i];
    return NULL;
}

/* "null" is letters alone, and nothing at all for YAML. */
static bool is_id(const char *s)
{
    return deck_is_id(s) && strcmp(s, "null") != 0;
}

/* `name` with what an id may not have taken out, or some other id. */
static char *propose_id(const char *name, const struct kind *kind)
{
    g_autofree char *valid = g_utf8_make_valid(name, -1);
    g_autofree char *ascii = g_str_to_ascii(valid, "C");
    GString *out = g_string_new(NULL);

    for (const char *s = ascii; *s && out->len < DECK_MAX_ID; s++) {
        if (g_ascii_isalnum(*s))
            g_string_append_c(out, *s);
        else if (out->len && out->str[out->len - 1] != '-')
            g_string_append_c(out, '-');
    }
    while (out->len && out->str[out->len - 1] == '-')
        g_string_truncate(out, out->len - 1);
    if (!is_id(out->str))
        g_string_printf(out, "my-%s", kind->name);
    return g_string_free(out, FALSE);
}

static bool is_shown_whole(const char *s)
{
    if (!g_utf8_validate(s, -1, NULL))
        return false;
    for (; *s; s = g_utf8_next_char(s))
        if (!g_unichar_isprint(g_utf8_get_char(s)))
            return false;
    return true;
}

/* "first-steps" becomes "First steps".  A word that no back has room for is
 * no title to begin with. */
static char *make_title(const char *id, const struct kind *kind)
{
    g_auto(GStrv) words = g_strsplit(id, "-", -1);

    for (char **w = words; *w; w++)
        if (strlen(*w) > TITLE_WORD_MAX)
            return g_strconcat("My ", kind->name, NULL);
    char *title = g_strjoinv(" ", words);

    *title = g_ascii_toupper(*title);
    return g_strchomp(title);
}

/* Where `name` leads: a plain one to where kaart looks, a path to that place,
 * save that a layout is found in a folder of its own only. */
static void place(struct fresh *f, const char *name)
{
    g_autofree char *above = g_path_get_dirname(name);

    if (f->kind->file) {
        f->folder = strchr(name, '/')
                        ? g_strdup(name)
                        : g_build_filename(f->kind->folder, name, NULL);
        f->path = g_build_filename(f->folder, f->kind->file, NULL);
        return;
    }
    g_autofree char *last = g_path_get_basename(above);
    g_autofree char *leaf = g_strconcat(f->id, ".yaml", NULL);
    if (!strchr(name, '/'))
        f->folder = g_strdup(LAYOUTS);
    else if (strcmp(last, LAYOUTS) == 0)
        f->folder = g_strdup(above);
    else
        f->folder = g_build_filename(above, LAYOUTS, NULL);
    f->path = g_build_filename(f->folder, leaf, NULL);
}

static bool read_name(struct fresh *f, const char *given)
{
    g_autofree char *name = g_strdup(given);

    for (size_t n = strlen(name); n > 1 && name[n - 1] == '/'; n--)
        name[n - 1] = '\0';
    if (!f->kind->file && g_str_has_suffix(name, ".yaml"))
        name[strlen(name) - strlen(".yaml")] = '\0';
    f->id = *name ? g_path_get_basename(name) : g_strdup("");
    if (!is_shown_whole(name)) {
        fprintf(stderr, "kaart new: the name holds signs that cannot be "
                        "printed\n");
        return false;
    }
    if (!is_id(f->id)) {
        g_autofree char *other = propose_id(f->id, f->kind);
        fprintf(stderr,
                "kaart new: '%s' is no id; use letters, digits and hyphens, "
                "%d at most, such as '%s'\n",
                f->id, DECK_MAX_ID, other);
        return false;
    }
    f->title = make_title(f->id, f->kind);
    place(f, name);
    return true;
}

static bool is_there(const char *path)
{
    struct stat st;

    return lstat(path, &st) == 0; /* a link to nothing is something */
}

static bool refuse(const char *path)
{
    fprintf(stderr, "kaart new: '%s' is there already; it is left alone\n",
            path);
    return false;
}

/* True when nothing is in the way. */
static bool check_free(struct run *run, const struct fresh *f)
{
    if (is_there(f->path))
        return refuse(f->path);
    if (f->kind->other) {
        g_autofree char *other =
            g_build_filename(f->folder, f->kind->other, NULL);
        if (!is_there(other))
            return true;
        fprintf(stderr,
                "kaart new: the folder '%s' holds '%s' already; choose "
                "another\n",
                f->folder, f->kind->other);
        return false;
    }
    g_autofree char *leaf = g_strconcat(f->id, ".yaml", NULL);
    g_autofree char *ours = g_build_filename(run->data, LAYOUTS, leaf, NULL);
    if (!is_there(ours))
        return true;
    fprintf(stderr,
            "kaart new: there is a layout '%s' already, and this one would "
            "take its place; choose another name\n",
            f->id);
    return false;
}

/* The day that the new file gets: that of SOURCE_DATE_EPOCH, or today.  This
 * is the one place where the clock is read: a person asks for a new file now,
 * and from then on its date stands in it. */
static char *find_day(void)
{
    gint64 seconds;
    bool given = run_find_epoch(&seconds);
    g_autoptr(GDateTime) t = given ? g_date_time_new_from_unix_utc(seconds)
                                   : g_date_time_new_now_local();

    return g_date_time_format(t, "%Y-%m-%d");
}

/* `to` as seen from the folder `from`; neither need be there. */
static char *relate(const char *from, const char *to)
{
    g_autofree char *a = g_canonicalize_filename(from, NULL);
    g_autofree char *b = g_canonicalize_filename(to, NULL);
    g_auto(GStrv) up = g_strsplit(a, "/", -1);
    g_auto(GStrv) down = g_strsplit(b, "/", -1);
    g_autoptr(GString) out = g_string_new(NULL);
    size_t same = 0;

    while (up[same] && down[same] && strcmp(up[same], down[same]) == 0)
        same++;
    for (char **p = up + same; *p; p++)
        g_string_append(out, "../");
    for (char **p = down + same; *p; p++)
        g_string_append_printf(out, "%s/", *p);
    g_string_truncate(out, out->len ? out->len - 1 : 0);
    return template_quote(out->len ? out->str : ".");
}

/* The decks that lie here, without editions; NULL-ended. */
static char **list_decks(void)
{
    g_auto(GStrv) all = run_find_decks();
    g_autoptr(GStrvBuilder) decks = g_strv_builder_new();

    for (char **p = all; p && *p; p++)
        if (!edition_is(*p))
            g_strv_builder_add(decks, *p);
    return g_strv_builder_end(decks);
}

/* A line for each deck.  The one that most people begin with is printed and
 * the others are there to be switched on; without it, all are printed. */
static char *list_lines(char **decks, const char *folder)
{
    bool usual = g_strv_contains((const char *const *)decks, USUAL_DECK);
    GString *out = g_string_new(NULL);

    for (char **p = decks; *p; p++) {
        g_autofree char *path = relate(folder, *p);
        bool on = !usual || strcmp(*p, USUAL_DECK) == 0;
        g_string_append_printf(out, "  %s- %s\n", on ? "" : "# ", path);
    }
    return g_string_free(out, FALSE);
}

/* True when `field` of the card holds words, and is the only one it needs. */
static bool is_asked_alone(const struct card *c, size_t field)
{
    const struct layout *l = c->layout;

    if (l->fields[field]->type != FIELD_TEXT || !c->fields[field].text)
        return false;
    for (size_t i = 0; i < l->nfields; i++)
        if (l->fields[i]->required && i != field)
            return false;
    return true;
}

/* A card and a field that show how words are changed and cards added. */
static const struct card *find_example(const struct deck *deck, size_t *field)
{
    for (size_t i = 0; i < deck->ncards; i++)
        for (*field = 0; *field < deck->cards[i].layout->nfields; ++*field)
            if (is_asked_alone(&deck->cards[i], *field))
                return &deck->cards[i];
    return NULL;
}

/* The term's word, or its forms, as they stand in the deck. */
static char *write_term(const struct term *t)
{
    GString *out = g_string_new("{");

    for (size_t i = 0; i < t->nforms; i++) {
        g_autofree char *word = template_quote(t->forms[i].word.text);
        if (t->nforms == 1) {
            g_string_assign(out, word);
            return g_string_free(out, FALSE);
        }
        g_string_append_printf(out, "%s%s: %s", i ? ", " : "", t->forms[i].name,
                               word);
    }
    return g_string_free(g_string_append_c(out, '}'), FALSE);
}

/* Values for an edition, out of its first deck, so that what is switched on
 * in it means something. */
enum { TERM, WORD, LAST, CARD, FIELD, WAS, SUIT, LAYOUT, LANGUAGE, EXAMPLES };

static void fill_example(const struct deck *deck, char *out[EXAMPLES])
{
    size_t field = 0;
    const struct card *c = find_example(deck, &field);
    const char *name = "question", *was = "…";

    if (c) {
        name = c->layout->fields[field]->name;
        was = c->fields[field].text;
    } else {
        c = &deck->cards[0];
    }
    if (deck->nterms) {
        out[TERM] = template_quote(deck->terms[0].name);
        out[WORD] = write_term(&deck->terms[0]);
    } else {
        out[TERM] = g_strdup("client");
        out[WORD] = g_strdup("guest");
    }
    out[LAST] = template_quote(deck->cards[deck->ncards - 1].id);
    out[CARD] = template_quote(c->id);
    out[FIELD] = template_quote(name);
    out[WAS] = template_quote(was);
    out[SUIT] = template_quote(c->suit->id);
    out[LAYOUT] = template_quote(c->layout->id);
    out[LANGUAGE] = template_quote(deck->language);
}

/* `path` as one types it in a shell. */
static char *make_word(const char *path)
{
    g_autofree char *plain = template_quote(path);

    return *plain == '"' ? g_shell_quote(path) : g_steal_pointer(&plain);
}

/* The template in the folder of data, or NULL with a complaint. */
static char *load_template(struct run *run, const struct kind *kind)
{
    g_autofree char *leaf = g_strconcat(kind->name, ".yaml", NULL);
    g_autofree char *path =
        g_build_filename(run->data, LAYOUTS, "new", leaf, NULL);
    char *text = NULL;

    if (!g_file_get_contents(path, &text, NULL, NULL))
        diag_report(run->diag, DIAG_DATA_MISSING, (struct pos){0},
                    "the template '%s' cannot be read", path);
    return text;
}

static char *fill(struct run *run, const struct fresh *f, const char *decks,
                  const char *deck, char *const x[EXAMPLES])
{
    g_autofree char *template = load_template(run, f->kind);
    g_autofree char *day = find_day();
    g_autofree char *folder = make_word(f->folder);
    const struct template_value values[] = {
        {"ID", f->id},     {"TITLE", f->title},   {"FOLDER", folder},
        {"DATE", day},     {"DECKS", decks},      {"DECK", deck},
        {"TERM", x[TERM]}, {"WORD", x[WORD]},     {"LAST", x[LAST]},
        {"CARD", x[CARD]}, {"FIELD", x[FIELD]},   {"WAS", x[WAS]},
        {"SUIT", x[SUIT]}, {"LAYOUT", x[LAYOUT]}, {"LANGUAGE", x[LANGUAGE]},
        {NULL, NULL}};

    return template ? template_fill(template, values) : NULL;
}

/* The edition's text; NULL, with *code, when there is no deck to print. */
static char *fill_edition(struct run *run, const struct fresh *f,
                          enum exit_code *code)
{
    g_auto(GStrv) decks = list_decks();
    char *x[EXAMPLES] = {0}, *text = NULL;

    if (!*decks) {
        fputs("kaart new: an edition prints decks, and there are none in "
              "decks/ here; begin one: kaart new deck NAME\n",
              stderr);
        *code = EXIT_USAGE;
        return NULL;
    }
    bool usual = g_strv_contains((const char *const *)decks, USUAL_DECK);
    const struct target t = {usual ? USUAL_DECK : *decks, NULL, "", "standard"};
    const struct deck *deck = target_read(run, &t);
    if (deck) {
        g_autofree char *lines = list_lines(decks, f->folder);
        fill_example(deck, x);
        text = fill(run, f, lines, deck->id, x);
    }
    for (size_t i = 0; i < EXAMPLES; i++)
        g_free(x[i]);
    return text;
}

/* What was made and the next thing to type. */
static void print_next(const struct fresh *f)
{
    g_auto(GStrv) decks = run_find_decks();
    g_autofree char *above = g_path_get_dirname(f->folder);
    g_autofree char *own = g_build_filename(above, "deck.yaml", NULL);
    g_autofree char *folder = make_word(f->kind->file ? f->folder : above);

    printf("%s\n", f->path);
    if (f->kind->file)
        printf("next: kaart build %s\n", folder);
    else if (is_there(own))
        printf("next: write 'layout: %s' in %s, then: kaart build %s\n", f->id,
               own, folder);
    else if (decks)
        printf("next: write 'layout: %s' in a deck.yaml, then: kaart build\n",
               f->id);
    else
        printf("next: kaart new deck NAME, and write 'layout: %s' in its "
               "deck.yaml\n",
               f->id);
}

static enum exit_code make(struct run *run, const struct fresh *f)
{
    char *none[EXAMPLES] = {NULL};
    enum exit_code code = EXIT_CLEAN;
    bool edition = strcmp(f->kind->name, "edition") == 0;
    g_autofree char *text =
        edition ? fill_edition(run, f, &code) : fill(run, f, NULL, NULL, none);

    if (text && write_new(f->path, (const unsigned char *)text, strlen(text),
                          run->diag))
        print_next(f);
    report_end(run->diag, run->options->format, stderr);
    return code == EXIT_CLEAN ? run_exit_code(run) : code;
}

enum exit_code new_run(struct run *run)
{
    char **given = run->options->paths;
    struct fresh f = {0};
    enum exit_code code = EXIT_USAGE;

    if (!given || g_strv_length(given) != 2) {
        fputs("kaart new: say what, and how it is called, such as 'kaart new "
              "deck coffee'\n",
              stderr);
        return EXIT_USAGE;
    }
    f.kind = find_kind(given[0]);
    if (!f.kind)
        fprintf(stderr,
                "kaart new: no '%s' to begin; there are deck, edition and "
                "layout\n",
                given[0]);
    else if (read_name(&f, given[1]) && check_free(run, &f))
        code = make(run, &f);
    free_fresh(&f);
    return code;
}
