/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/pseudo.h"

#include "localise/localise.h"

#include <glib.h>
#include <string.h>

/* How much longer a line becomes: translations of short texts do. */
#define LONGER 0.4

/* About how many characters a word has that a term becomes. */
#define TERM_LONG 6

#define RIGHT_TO_LEFT "\u202e" /* RIGHT-TO-LEFT OVERRIDE */
#define END "\u202c"           /* POP DIRECTIONAL FORMATTING */

/* Letters of Latin Extended-A, which Vollkorn and Noto Sans have; those that
 * have no such form stay. */
static const char *const accented[] = {
    "á", "b", "ç", "ð", "é", "f", "ĝ", "ĥ", "í", "ĵ", "ķ", "ļ", "m",
    "ñ", "ö", "p", "q", "ŕ", "š", "ţ", "ú", "v", "ŵ", "x", "ý", "ž",
};
static const char *const accented_capitals[] = {
    "Á", "B", "Ç", "Ð", "É", "F", "Ĝ", "Ĥ", "Í", "Ĵ", "Ķ", "Ļ", "M",
    "Ñ", "Ö", "P", "Q", "Ŕ", "Š", "Ţ", "Ú", "V", "Ŵ", "X", "Ý", "Ž",
};

static const char *const fillers[] = {
    "one", "two",   "three", "four", "five",   "six",
    "ten", "seven", "eight", "nine", "eleven", "twelve",
};

bool pseudo_is(const char *language)
{
    return strcmp(language, LOCALISE_PSEUDO) == 0 ||
           strcmp(language, LOCALISE_PSEUDO_RTL) == 0;
}

/* Bytes before the words of a line: white space, the mark of a list. */
static size_t measure_head(const char *s)
{
    size_t n = strspn(s, " \t");
    size_t digits = strspn(s + n, "0123456789");
    size_t mark = 0;

    if (digits && (s[n + digits] == '.' || s[n + digits] == ')'))
        mark = digits + 1;
    else if (s[n] && strchr("-*+", s[n]))
        mark = 1;
    if (mark && strchr(" \t\n", s[n + mark]))
        n += mark + strspn(s + n + mark, " \t");
    return n;
}

/* Where the words of the line from `s` to `end` end: before white space and
 * the backslash of a hard break. */
static const char *find_tail(const char *s, const char *end)
{
    const char *tail = end;

    while (tail > s && g_ascii_isspace(tail[-1]))
        tail--;
    if (tail != end || tail == s || tail[-1] != '\\' || !*end)
        return tail;
    size_t slashes = 0;
    while (tail - slashes > s && tail[-1 - (long)slashes] == '\\')
        slashes++;
    return slashes % 2 ? tail - 1 : tail;
}

/* Bytes at `s` that are no words: {term}, an entity, an escaped sign. */
static size_t measure_kept(const char *s, const char *end)
{
    static const char name[] = "abcdefghijklmnopqrstuvwxyz"
                               "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.#";
    size_t n = strspn(s + 1, name);
    bool closed =
        (*s == '{' && s[n + 1] == '}') || (*s == '&' && s[n + 1] == ';');

    if (*s == '\\' && s + 1 < end && g_ascii_ispunct(s[1]))
        return 2;
    return closed && n && s + n + 1 < end ? n + 2 : 0;
}

/* `s` to `end` with other letters; how many characters that are. */
static size_t put_letters(GString *out, const char *s, const char *end)
{
    size_t count = 0;

    while (s < end) {
        size_t kept = measure_kept(s, end);
        const char *next = kept ? s + kept : g_utf8_next_char(s);
        if (*s >= 'a' && *s <= 'z' && !kept)
            g_string_append(out, accented[*s - 'a']);
        else if (*s >= 'A' && *s <= 'Z' && !kept)
            g_string_append(out, accented_capitals[*s - 'A']);
        else
            g_string_append_len(out, s, next - s);
        count += MIN(kept, TERM_LONG) + !kept;
        s = next;
    }
    return count;
}

/* Words to make a line `want` characters longer, its brackets counted: as near
 * to it as whole words come. */
static void put_fillers(GString *out, double want)
{
    want -= (double)strlen("[]");
    for (size_t i = 0;; i++) {
        const char *filler = fillers[i % G_N_ELEMENTS(fillers)];
        double n = (double)strlen(filler) + 1;
        if (want < n / 2)
            break;
        g_string_append_printf(out, " %s", filler);
        want -= n;
    }
}

/* CommonMark (0.30, 6.2) reads * and _ by what stands on both sides.  A bracket
 * in the place of the line's end makes a difference to those that have no
 * letter on their other side: there a space goes between.  The backslash of a
 * hard break is as good as a bracket. */
static bool is_bare(const char *first, const char *beyond)
{
    return (*first == '*' || *first == '_') &&
           !g_unichar_isalnum(g_utf8_get_char(beyond));
}

static const char *skip_run(const char *s, const char *end)
{
    char sign = *s;

    while (s < end && *s == sign)
        s++;
    return s;
}

static const char *skip_run_back(const char *s, const char *start)
{
    char sign = s[-1];

    while (s > start && s[-1] == sign)
        s--;
    return s > start ? g_utf8_prev_char(s) : s;
}

static void put_words(GString *out, const char *s, const char *end)
{
    bool bare = is_bare(s, skip_run(s, end));
    bool bare_end = is_bare(end - 1, skip_run_back(end, s));

    g_string_append(out, bare ? "[ " : "[");
    size_t n = put_letters(out, s, end);
    size_t before = out->len;
    if (!bare_end || *end != '\\')
        put_fillers(out, LONGER * (double)n);
    bool apart = bare_end && out->len == before && *end != '\\';
    g_string_append(out, apart ? " ]" : "]");
}

static void put_line(GString *out, const char *s, const char *end, bool rtl)
{
    const char *words = s + MIN(measure_head(s), (size_t)(end - s));
    const char *tail = find_tail(words, end);

    g_string_append_len(out, s, words - s);
    if (tail > words) {
        g_string_append(out, rtl ? RIGHT_TO_LEFT : "");
        put_words(out, words, tail);
        g_string_append(out, rtl ? END : "");
    }
    g_string_append_len(out, tail, end - tail);
}

const char *pseudo_text(const char *s, bool rtl, struct arena *a)
{
    g_autoptr(GString) out = g_string_new(NULL);

    while (*s) {
        const char *end = s + strcspn(s, "\n");
        put_line(out, s, end, rtl);
        if (*end)
            g_string_append_c(out, *end++);
        s = end;
    }
    return arena_strdup(a, out->str);
}

static void put(struct phrase *p, bool rtl, struct arena *a)
{
    if (p->text)
        p->text = pseudo_text(p->text, rtl, a);
}

/* Words for terms become strange, but neither longer nor bracketed: the text
 * they go into is. */
static void put_terms(struct deck *deck, struct arena *a)
{
    struct term *terms = ARENA_ARRAY(a, struct term, deck->nterms);

    for (size_t i = 0; i < deck->nterms; i++) {
        struct term *t = &terms[i];
        *t = deck->terms[i];
        t->forms = ARENA_ARRAY(a, struct term_form, t->nforms);
        for (size_t j = 0; j < t->nforms; j++) {
            g_autoptr(GString) out = g_string_new(NULL);
            const char *word = deck->terms[i].forms[j].word.text;
            t->forms[j] = deck->terms[i].forms[j];
            put_letters(out, word, word + strlen(word));
            t->forms[j].word.text = arena_strdup(a, out->str);
        }
    }
    deck->terms = terms;
}

void pseudo_deck(struct deck *deck, const char *language, struct arena *a)
{
    bool rtl = strcmp(language, LOCALISE_PSEUDO_RTL) == 0;

    put(&deck->title, rtl, a);
    put_terms(deck, a);
    for (size_t i = 0; i < deck->nsuits; i++)
        put(&deck->suits[i].title, rtl, a);
    for (size_t i = 0; i < deck->ncards; i++) {
        const struct card *c = &deck->cards[i];
        for (size_t f = 0; f < c->layout->nfields; f++)
            if (layout_holds_words(c->layout->fields[f]))
                put(&c->fields[f], rtl, a);
    }
    deck->language = arena_strdup(a, language);
}
