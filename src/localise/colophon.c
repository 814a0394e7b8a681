/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/colophon.h"

#include "model/license.h"

#include <glib.h>
#include <string.h>

/* Ids that the two cards have in bookmarks and messages; not printed. */
#define COLOPHON_ID "colophon"
#define SOURCES_ID "sources"

struct writer {
    struct deck *deck;
    const struct localise_job *job;
    const struct language *language;
    const struct layout *layout;
    unsigned nlines; /* of the imprint */
    struct arena *arena;
    struct diag *diag;
};

/* What is not Markdown, put into Markdown (CommonMark 0.30, 2.4). */
static void append_plain(GString *out, const char *s)
{
    for (; *s; s++) {
        if (strchr("\\`*_{}[]<>#&!~|", *s))
            g_string_append_c(out, '\\');
        g_string_append_c(out, *s);
    }
}

static const char *printed(const struct writer *w, enum printed word)
{
    return w->language->printed[word];
}

/* `**Made by** the makers`, as a line of its own; those lines stand close
 * together, as an imprint does, apart from what the edition says. */
static void append_line(struct writer *w, GString *out, enum printed word,
                        const char *text)
{
    if (!text || !*text)
        return;
    if (out->len)
        g_string_append(out, w->nlines ? "\\\n" : "\n\n");
    w->nlines++;
    g_string_append_printf(out, "**%s** ", printed(w, word));
    append_plain(out, text);
}

/* `text` (NULL: nothing) is Markdown. */
static void append_paragraph(GString *out, const char *text)
{
    if (text)
        g_string_append_printf(out, "%s%s", out->len ? "\n\n" : "", text);
}

static void append_deck(struct writer *w, GString *out)
{
    const struct deck *d = w->deck;
    const char *authors = d->authors.text;
    g_autofree char *made = g_strdup_printf(
        "%s%s%s %s, %s", authors ? authors : "", authors ? ", " : "",
        d->title.text ? d->title.text : d->id, d->version ? d->version : "",
        d->date ? d->date : "");

    if (authors) {
        append_line(w, out, PRINTED_MADE, made);
    } else {
        append_paragraph(out, "");
        append_plain(out, made);
    }
    append_line(w, out, PRINTED_LICENSE, license_words(d->license));
}

/* Without a brand its pictures are not printed either, and who made others is
 * told unless that is the organisation itself. */
static bool is_named(const struct writer *w, const struct right *r)
{
    const struct edition_brand *b = &w->job->edition->brand;
    const struct variant *v = w->job->variant;

    return !v || !v->hide_brand ||
           (g_strcmp0(r->file, b->logo.file.text) != 0 &&
            g_strcmp0(r->file, b->back.text) != 0 &&
            g_strcmp0(r->by, edition_phrase(&b->name, w->job->language).text) !=
                0);
}

/* True when no picture before this one has the same maker and licence. */
static bool is_first(const struct writer *w, size_t i)
{
    const struct right *all = w->job->edition->rights, *r = &all[i];

    for (size_t j = 0; j < i; j++)
        if (is_named(w, &all[j]) && strcmp(all[j].by, r->by) == 0 &&
            strcmp(all[j].license, r->license) == 0)
            return false;
    return is_named(w, r);
}

static void append_pictures(struct writer *w, GString *out)
{
    const struct edition *e = w->job->edition;
    g_autoptr(GString) all = g_string_new(NULL);

    for (size_t i = 0; i < e->nrights; i++)
        if (is_first(w, i))
            g_string_append_printf(all, "%s%s (%s)", all->len ? "; " : "",
                                   e->rights[i].by,
                                   license_words(e->rights[i].license));
    append_line(w, out, PRINTED_PICTURES, all->str);
}

static const char *write_colophon(struct writer *w)
{
    const struct brand *b = &w->deck->brand;
    g_autoptr(GString) out = g_string_new(NULL);

    append_paragraph(out, b->colophon.text);
    append_paragraph(out, b->aftercare.text);
    append_line(w, out, PRINTED_ADAPTED, b->name.text);
    append_deck(w, out);
    append_pictures(w, out);
    return arena_strdup(w->arena, out->str);
}

static const char *write_sources(struct writer *w)
{
    g_autoptr(GString) out = g_string_new(NULL);

    for (size_t i = 0; i < w->deck->nsources; i++) {
        const struct citation *c = &w->deck->sources[i];
        g_string_append(out, out->len ? "\n- " : "- ");
        append_plain(out, c->cite);
        if (!c->permission)
            continue;
        g_string_append_printf(out, " (%s: ", printed(w, PRINTED_PERMISSION));
        append_plain(out, c->permission);
        g_string_append_c(out, ')');
    }
    return arena_strdup(w->arena, out->str);
}

static void set_field(const struct card *c, const char *name, const char *text,
                      struct pos at)
{
    int i = layout_find_field(c->layout, name);

    if (i >= 0)
        c->fields[i] = (struct phrase){text, at};
}

static struct card make_card(struct writer *w, const char *id,
                             const struct suit *suit, const char *title,
                             const char *text, struct pos text_at)
{
    struct card c = {.id = id,
                     .at = w->job->edition->at,
                     .suit = suit,
                     .layout = w->layout,
                     .copies = 1};

    c.fields = ARENA_ARRAY(w->arena, struct phrase, w->layout->nfields);
    set_field(&c, "title", title, c.at);
    set_field(&c, "text", text, text_at.line ? text_at : c.at);
    return c;
}

static void add_cards(struct writer *w)
{
    struct deck *d = w->deck;
    struct card *cards = ARENA_ARRAY(w->arena, struct card, d->ncards + 2);
    struct suit *suit = ARENA_NEW(w->arena, struct suit);
    const char *title = printed(w, PRINTED_COLOPHON);

    *suit = (struct suit){.id = COLOPHON_ID,
                          .at = w->job->edition->at,
                          .title = {title, w->job->edition->at},
                          .colour = d->colour};
    if (d->ncards)
        memcpy(cards, d->cards, d->ncards * sizeof *cards);
    d->cards = cards;
    d->cards[d->ncards++] = make_card(w, COLOPHON_ID, suit, title,
                                      write_colophon(w), d->brand.colophon.at);
    if (d->nsources)
        d->cards[d->ncards++] =
            make_card(w, SOURCES_ID, suit, printed(w, PRINTED_SOURCES),
                      write_sources(w), d->at);
}

void colophon_add(struct deck *deck, const struct localise_job *job,
                  struct arena *a, struct diag *d)
{
    const struct layout *own = deck->layout;
    struct writer w = {.deck = deck, .job = job, .arena = a, .diag = d};

    if (!own || !own->colophon)
        return;
    w.layout = library_layout(job->library, own->colophon, own->colophon_at);
    w.language = library_language(job->library, deck->language);
    if (w.layout && w.language && !w.layout->faulty)
        add_cards(&w);
    else
        deck->faulty = true;
}
