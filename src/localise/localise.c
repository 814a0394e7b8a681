/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/localise.h"

#include "source/read.h"

#include <glib.h>
#include <string.h>

static const char *find_word(const struct deck *deck, const char *name)
{
    for (size_t i = 0; i < deck->nterms; i++)
        if (strcmp(deck->terms[i].name, name) == 0)
            return deck->terms[i].word;
    return NULL;
}

static void complain(const struct deck *deck, const char *name, struct pos at,
                     struct diag *d)
{
    g_autofree const char **known = g_new0(const char *, deck->nterms + 1);

    for (size_t i = 0; i < deck->nterms; i++)
        known[i] = deck->terms[i].name;
    read_unknown(DIAG_TERM_UNKNOWN, at, "term", name, known, d);
}

/* `{name}` with a name of letters, digits and hyphens is a term; any other
 * brace is a brace. */
static void put_terms(const struct deck *deck, struct phrase *p,
                      struct arena *a, struct diag *d)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
                                  "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";

    if (!p->text || !strchr(p->text, '{'))
        return;
    g_autoptr(GString) out = g_string_new(NULL);
    for (const char *s = p->text; *s;) {
        size_t n = *s == '{' ? strspn(s + 1, letters) : 0;
        if (out->len > NODE_MAX_TEXT) {
            diag_report(d, DIAG_YAML_LARGE, p->at,
                        "with its terms filled in, this text has over %d bytes",
                        NODE_MAX_TEXT);
            return;
        }
        if (!n || s[n + 1] != '}') {
            g_string_append_c(out, *s++);
            continue;
        }
        g_autofree char *name = g_strndup(s + 1, n);
        const char *word = find_word(deck, name);
        if (word)
            g_string_append(out, word);
        else
            complain(deck, name, p->at, d);
        s += n + 2;
    }
    p->text = arena_strdup(a, out->str);
}

static struct phrase *localise_fields(const struct deck *deck,
                                      const struct card *card, struct arena *a,
                                      struct diag *d)
{
    const struct layout *l = card->layout;
    struct phrase *fields = ARENA_ARRAY(a, struct phrase, l->nfields);

    for (size_t i = 0; i < l->nfields; i++) {
        fields[i] = card->fields[i];
        if (l->fields[i]->type == FIELD_TEXT ||
            l->fields[i]->type == FIELD_LINE)
            put_terms(deck, &fields[i], a, d);
    }
    return fields;
}

struct deck *localise_deck(const struct deck *deck, const char *language,
                           struct arena *a, struct diag *d)
{
    if (strcmp(language, deck->language) != 0) {
        diag_report(d, DIAG_LANGUAGE_MISSING, deck->at,
                    "deck '%s' is written in '%s' and has no '%s'", deck->id,
                    deck->language, language);
        return NULL;
    }
    struct deck *out = ARENA_NEW(a, struct deck);
    *out = *deck;
    put_terms(deck, &out->title, a, d);
    out->suits = ARENA_ARRAY(a, struct suit, deck->nsuits);
    for (size_t i = 0; i < deck->nsuits; i++) {
        out->suits[i] = deck->suits[i];
        put_terms(deck, &out->suits[i].title, a, d);
    }
    out->cards = ARENA_ARRAY(a, struct card, deck->ncards);
    for (size_t i = 0; i < deck->ncards; i++) {
        out->cards[i] = deck->cards[i];
        out->cards[i].suit = &out->suits[deck->cards[i].suit - deck->suits];
        out->cards[i].fields = localise_fields(deck, &deck->cards[i], a, d);
    }
    return out;
}
