/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/translate.h"

#include "base/file.h"
#include "localise/catalog.h"
#include "localise/messages.h"

#include <glib.h>
#include <string.h>

struct translator {
    const struct deck *deck; /* as it was written */
    const struct localise_job *job;
    struct catalog *catalog;
    struct arena *arena;
    struct diag *diag;
};

static void complain_language(const struct deck *deck, const char *language,
                              struct diag *d)
{
    g_auto(GStrv) known = catalog_languages(deck->folder);
    g_autofree char *all = g_strjoinv(", ", known);

    diag_report(d, DIAG_LANGUAGE_MISSING, deck->at,
                "deck '%s' is written in '%s' and has no '%s'%s%s; "
                "'kaart po update' begins a translation",
                deck->id, deck->language, language, *all ? ", only " : "", all);
}

static void complain_message(struct translator *t, const char *context,
                             const struct phrase *source,
                             const struct translation *found)
{
    const char *language = t->job->language;

    if (found->was) {
        diag_report(t->diag, DIAG_TRANSLATION_MISSING, found->at,
                    "the translation of %s into '%s' was made for another "
                    "text: '%s'",
                    context, language, found->was);
        diag_note(t->diag, source->at, "the text is now '%s'", source->text);
    } else if (found->fuzzy) {
        diag_report(t->diag, DIAG_TRANSLATION_MISSING, found->at,
                    "the translation of %s into '%s' is marked fuzzy: it "
                    "needs another look",
                    context, language);
    } else {
        diag_report(t->diag, DIAG_TRANSLATION_MISSING, source->at,
                    "%s is not translated into '%s'", context, language);
    }
}

/* `[nl] ` before the first word, behind the mark of a list. */
static const char *mark_source(const struct translator *t, const char *s)
{
    size_t n = strspn(s, " ");

    if ((s[n] == '-' || s[n] == '*' || s[n] == '+') && s[n + 1] == ' ')
        n += 2;
    else if (g_ascii_isdigit(s[n]) && s[n + 1] == '.' && s[n + 2] == ' ')
        n += 3;
    return arena_printf(t->arena, "%.*s[%s] %s", (int)n, s, t->deck->language,
                        s + n);
}

static void translate(struct translator *t, const char *context,
                      struct phrase *p)
{
    if (!p->text || !p->text[strspn(p->text, " \t\n")])
        return;
    struct translation found = catalog_find(t->catalog, context, p->text);
    if (found.text) {
        *p = (struct phrase){found.text, found.at};
    } else if (t->job->draft) {
        p->text = mark_source(t, p->text);
    } else {
        complain_message(t, context, p, &found);
    }
}

static void translate_terms(struct translator *t, struct deck *deck)
{
    struct term *terms = ARENA_ARRAY(t->arena, struct term, deck->nterms);

    for (size_t i = 0; i < deck->nterms; i++) {
        struct term *to = &terms[i];
        *to = deck->terms[i];
        to->forms = ARENA_ARRAY(t->arena, struct term_form, to->nforms);
        for (size_t j = 0; j < to->nforms; j++) {
            to->forms[j] = deck->terms[i].forms[j];
            g_autofree char *context =
                g_strdup_printf("term.%s.%s", to->name, to->forms[j].name);
            translate(t, context, &to->forms[j].word);
        }
    }
    deck->terms = terms;
}

static void translate_card(struct translator *t, struct card *card)
{
    const struct layout *l = card->layout;

    for (size_t i = 0; i < l->nfields; i++)
        if (layout_holds_words(l->fields[i]))
            translate(t, messages_name(card->id, l->fields[i]->name, t->arena),
                      &card->fields[i]);
}

/* How the language calls a translation that nobody reviewed. */
static const char *name_draft(const struct localise_job *job)
{
    const struct language *l =
        job->library ? library_language(job->library, job->language) : NULL;

    return l ? l->printed[PRINTED_DRAFT] : CATALOG_DRAFT;
}

bool translate_deck(struct deck *deck, const struct localise_job *job,
                    struct arena *a, struct diag *d)
{
    g_autofree char *path = catalog_path(deck->folder, job->language);
    struct translator t = {deck, job, NULL, a, d};

    if (!file_exists(path)) {
        complain_language(deck, job->language, d);
        return false;
    }
    t.catalog = catalog_load(arena_strdup(a, path), a, d);
    if (!t.catalog)
        return false;
    translate(&t, "deck.title", &deck->title);
    translate(&t, "deck.authors", &deck->authors);
    translate_terms(&t, deck);
    for (size_t i = 0; i < deck->nsuits; i++) {
        g_autofree char *context =
            g_strdup_printf("suit.%s.title", deck->suits[i].id);
        translate(&t, context, &deck->suits[i].title);
    }
    for (size_t i = 0; i < deck->ncards; i++)
        translate_card(&t, &deck->cards[i]);
    bool draft = catalog_is_draft(t.catalog) || job->draft;
    catalog_free(t.catalog);
    deck->language = arena_strdup(a, job->language);
    if (draft)
        deck->draft = name_draft(job);
    return true;
}
