/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/words.h"

#include "localise/localise.h"
#include "text/words.h"

#include <glib.h>
#include <string.h>

/* How many words of a long sentence are shown. */
#define SHOWN 4

/* A label's words as they are compared. */
struct part {
    char *word;
    bool any_ending;
};

struct pattern {
    const struct label *label;
    struct part *parts;
    size_t n;
};

struct reader {
    const struct deck *deck;
    const char *const *allowed;
    struct pattern *patterns;
    size_t npatterns;
    bool spaced;          /* words can be counted */
    struct arena *arena;  /* of this reading alone */
    struct diag *unheard; /* faults of markup were told when it was composed */
    struct diag *diag;
};

/* Where a text stands, for messages: " (card KG1, help)". */
struct spot {
    struct pos at;
    const char *where;
    bool printed;
};

/* Letters as they are compared: without case, one apostrophe. */
static char *fold(const char *s, size_t n, struct arena *a)
{
    g_autofree char *whole = g_utf8_normalize(s, (gssize)n, G_NORMALIZE_NFC);
    g_autofree char *folded = g_utf8_casefold(whole, -1);
    g_auto(GStrv) pieces = g_strsplit(folded, "’", -1);
    g_autofree char *joined = g_strjoinv("'", pieces);

    return arena_strdup(a, joined);
}

static bool is_allowed(const struct reader *r, const char *s, size_t n)
{
    if (!r->allowed)
        return false;
    const char *folded = fold(s, n, r->arena);
    for (const char *const *w = r->allowed; *w; w++)
        if (strcmp(folded, fold(*w, strlen(*w), r->arena)) == 0)
            return true;
    return false;
}

static void add_pattern(struct reader *r, const struct label *label,
                        const char *language)
{
    struct words *w = words_find(label->word, language, r->arena);
    struct pattern p = {label, ARENA_ARRAY(r->arena, struct part, w->n), w->n};

    if (!w->n || is_allowed(r, label->word, strlen(label->word)))
        return;
    for (size_t i = 0; i < w->n; i++) {
        const char *s = label->word + w->words[i].start;
        p.parts[i].word =
            fold(s, w->words[i].end - w->words[i].start, r->arena);
        p.parts[i].any_ending = label->word[w->words[i].end] == '*';
    }
    r->patterns[r->npatterns++] = p;
}

/* Nothing but spaces and hyphens: what may stand between words of one label. */
static bool is_joint(const char *s, const char *end)
{
    for (; s < end; s = g_utf8_next_char(s)) {
        gunichar c = g_utf8_get_char(s);
        if (!g_unichar_isspace(c) && c != '-' && c != 0x2010 && c != 0x2011)
            return false;
    }
    return true;
}

static bool is_match(const struct pattern *p, const char *s,
                     const struct words *w, char *const *folded, size_t at)
{
    if (p->n > w->n - at)
        return false;
    for (size_t i = 0; i < p->n; i++) {
        const struct part *part = &p->parts[i];
        if (part->any_ending ? !g_str_has_prefix(folded[at + i], part->word)
                             : strcmp(folded[at + i], part->word) != 0)
            return false;
        if (i &&
            !is_joint(s + w->words[at + i - 1].end, s + w->words[at + i].start))
            return false;
    }
    return true;
}

/* How many words of the text, from the one at `at`, the longest label that
 * begins there has; 0 when there is none. */
static size_t check_label(const struct reader *r, const char *s,
                          const struct words *w, char *const *folded, size_t at,
                          const struct spot *spot)
{
    const struct pattern *best = NULL;

    for (size_t i = 0; i < r->npatterns; i++)
        if (is_match(&r->patterns[i], s, w, folded, at) &&
            (!best || best->n < r->patterns[i].n))
            best = &r->patterns[i];
    if (!best)
        return 0;
    const char *from = s + w->words[at].start;
    size_t n = w->words[at + best->n - 1].end - w->words[at].start;
    if (!is_allowed(r, from, n))
        diag_report(r->diag, DIAG_WORD_LABELS, spot->at,
                    "'%.*s' labels people; gentler is '%s': %s (%s)", (int)n,
                    from, best->label->instead, best->label->why, spot->where);
    return best->n;
}

static void check_sentences(const struct reader *r, const char *s,
                            const struct words *w, const struct spot *spot)
{
    for (size_t i = 0; i < w->nsentences; i++) {
        const struct sentence *t = &w->sentences[i];
        if (t->nwords <= WORDS_SENTENCE)
            continue;
        const struct word *first = &w->words[t->first];
        diag_report(r->diag, DIAG_SENTENCE_LONG, spot->at,
                    "the sentence '%.*s …' has %zu words; more than %d are "
                    "hard to follow (%s)",
                    (int)(first[SHOWN - 1].end - first->start),
                    s + first->start, t->nwords, WORDS_SENTENCE, spot->where);
    }
}

/* How many words the plain text `s` has. */
static size_t check_plain(const struct reader *r, const char *s,
                          const struct spot *spot)
{
    const struct words *w = words_find(s, r->deck->language, r->arena);
    char **folded = ARENA_ARRAY(r->arena, char *, w->n);

    for (size_t i = 0; r->npatterns && i < w->n; i++)
        folded[i] = fold(s + w->words[i].start,
                         w->words[i].end - w->words[i].start, r->arena);
    for (size_t i = 0; r->npatterns && i < w->n;) {
        size_t n = check_label(r, s, w, folded, i, spot);
        i += n ? n : 1;
    }
    if (r->spaced && spot->printed)
        check_sentences(r, s, w, spot);
    return w->n;
}

static size_t check_text(const struct reader *r, const struct phrase *p,
                         bool markup, struct spot spot)
{
    size_t nblocks, n = 0;

    if (!p->text)
        return 0;
    spot.at = p->at;
    const char **blocks = words_plain(p->text, markup, &nblocks, r->arena);
    for (size_t i = 0; i < nblocks; i++)
        n += check_plain(r, blocks[i], &spot);
    return n;
}

static bool is_printed(const struct box *b, size_t field)
{
    if (!b)
        return false;
    for (size_t i = 0; i < b->nvalues; i++)
        if (b->values[i].root == VALUE_FIELD && b->values[i].field == field)
            return true;
    for (size_t i = 0; i < b->nchildren; i++)
        if (is_printed(b->children[i], field))
            return true;
    return false;
}

static void check_card(const struct reader *r, const struct card *c)
{
    const struct layout *l = c->layout;
    size_t n = 0;

    for (size_t i = 0; i < l->nfields; i++) {
        enum field_type type = l->fields[i]->type;
        if (type != FIELD_TEXT && type != FIELD_LINE)
            continue;
        struct spot spot = {.where = arena_printf(r->arena, "card %s, %s",
                                                  c->id, l->fields[i]->name),
                            .printed = is_printed(l->front, i) ||
                                       is_printed(l->back, i)};
        size_t words = check_text(r, &c->fields[i], type == FIELD_TEXT, spot);
        n += spot.printed ? words : 0;
    }
    if (r->spaced && n > WORDS_CARD)
        diag_report(r->diag, DIAG_CARD_WORDY, c->at,
                    "card %s has %zu words; more than %d are hard to take in",
                    c->id, n, WORDS_CARD);
}

/* `tag` is the language `id`, or a kind of it. */
static bool is_spoken(const char *id, const char *tag)
{
    size_t n = strlen(id);

    return strncmp(id, tag, n) == 0 && (!tag[n] || tag[n] == '-');
}

/* The colophon and the sources, which kaart writes: names and titles. */
static bool is_added(const struct deck *deck, const struct card *c)
{
    const char *colophon = deck->layout ? deck->layout->colophon : NULL;

    return colophon && strcmp(c->layout->id, colophon) == 0;
}

static void check_deck(const struct reader *r)
{
    const struct deck *deck = r->deck;

    check_text(r, &deck->title, false, (struct spot){.where = "deck title"});
    for (size_t i = 0; i < deck->nsuits; i++)
        check_text(r, &deck->suits[i].title, false,
                   (struct spot){.where = arena_printf(r->arena, "suit %s",
                                                       deck->suits[i].id)});
    for (size_t i = 0; i < deck->ncards; i++)
        if (!is_added(deck, &deck->cards[i]))
            check_card(r, &deck->cards[i]);
}

void words_check(const struct deck *deck, const struct language *lang,
                 const char *const *allowed, struct diag *d)
{
    struct reader r = {.deck = deck, .allowed = allowed, .diag = d};

    if (is_spoken(LOCALISE_PSEUDO, deck->language))
        return;
    r.arena = arena_new();
    r.spaced = words_are_spaced(deck->language);
    if (is_spoken(lang->id, deck->language)) {
        r.patterns = ARENA_ARRAY(r.arena, struct pattern, lang->nlabels);
        for (size_t i = 0; i < lang->nlabels; i++)
            add_pattern(&r, &lang->labels[i], lang->id);
    }
    check_deck(&r);
    arena_free(r.arena);
}
