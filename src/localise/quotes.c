/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/quotes.h"

#include <glib.h>
#include <string.h>

/* Bytes within which a quotation is looked for that begins with a year. */
#define QUOTATION_LONG 300

enum turn { TURN_STAY, TURN_OPEN, TURN_CLOSE, TURN_APOSTROPHE };

struct typist {
    const struct quotes *quotes;
    const char *start; /* of the text */
    GString *out;
    bool markup;
    bool outer, inner;  /* open at this place */
    const char *opened; /* the quote that opened last, in the text */
    guint64 no_code;    /* bit n: no more n backticks end any code */
    bool no_link, no_tag;
};

/* The characters on either side of a quote; 0 where the text ends. */
struct sides {
    gunichar before, after;
    const char *word;  /* where `after` stands */
    bool opens_before; /* what stands before is a quote that opens */
};

static bool is_emphasis(const struct typist *t, char c)
{
    return t->markup && (c == '*' || c == '_');
}

static struct sides look_around(const struct typist *t, const char *s)
{
    struct sides sides = {0};
    const char *prev = s, *next = s + 1;

    while (prev > t->start && is_emphasis(t, prev[-1]))
        prev--;
    if (prev > t->start) {
        prev = g_utf8_prev_char(prev);
        sides.before = g_utf8_get_char(prev);
        sides.opens_before = prev == t->opened;
    }
    while (is_emphasis(t, *next))
        next++;
    sides.after = g_utf8_get_char(next);
    sides.word = next;
    return sides;
}

static bool is_blank(gunichar c)
{
    return !c || g_unichar_isspace(c);
}

/* A character behind which a quotation begins. */
static bool is_opener(gunichar c)
{
    switch (c ? g_unichar_type(c) : G_UNICODE_SPACE_SEPARATOR) {
    case G_UNICODE_OPEN_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_DASH_PUNCTUATION:
        return true;
    default:
        return is_blank(c) || c == '/' || c == 0xA1 || c == 0xBF;
    }
}

static enum turn turn_quote(const struct sides *s, bool open)
{
    bool opens = s->opens_before || is_opener(s->before);

    if (is_blank(s->after) && is_blank(s->before))
        return open ? TURN_CLOSE : TURN_STAY;
    if (opens && !is_blank(s->after))
        return TURN_OPEN;
    if (open)
        return TURN_CLOSE;
    if (g_unichar_isdigit(s->before))
        return TURN_STAY;
    return g_unichar_isalnum(s->after) ? TURN_OPEN : TURN_CLOSE;
}

/* A short form that Dutch and English write with an apostrophe before it. */
static bool is_short_form(const char *s)
{
    static const char *const forms[] = {"s", "n",  "t",  "k", "m",
                                        "r", "ie", "ns", "em"};

    for (size_t i = 0; i < G_N_ELEMENTS(forms); i++) {
        size_t n = strlen(forms[i]);
        if (g_ascii_strncasecmp(s, forms[i], n) == 0 && s[n] != '\'' &&
            !g_unichar_isalnum(g_utf8_get_char(s + n)))
            return true;
    }
    return false;
}

/* Whether a ' that closes follows soon. */
static bool is_closed(const char *s)
{
    for (const char *p = s; *p && p < s + QUOTATION_LONG; p++)
        if (*p == '\'' && !g_ascii_isspace(p[-1]) &&
            !g_unichar_isalnum(g_utf8_get_char(p + 1)))
            return true;
    return false;
}

static bool is_year(const char *s)
{
    return g_ascii_isdigit(s[0]) && g_ascii_isdigit(s[1]) &&
           !g_ascii_isdigit(s[2]) && !is_closed(s + 2);
}

/* Letters that scripts without spaces between words, and without apostrophes,
 * are made of. */
static bool is_caseless(gunichar c)
{
    return g_unichar_type(c) == G_UNICODE_OTHER_LETTER;
}

static enum turn turn_single(const struct sides *s, bool open)
{
    bool digit = g_unichar_isdigit(s->before);

    if (g_unichar_isalnum(s->before) && g_unichar_isalpha(s->after) &&
        !(is_caseless(s->before) && is_caseless(s->after)))
        return TURN_APOSTROPHE;
    if (digit && g_unichar_isdigit(s->after))
        return TURN_STAY;
    if ((s->opens_before || is_opener(s->before)) &&
        (is_short_form(s->word) || is_year(s->word)))
        return TURN_APOSTROPHE;
    enum turn turn = turn_quote(s, open);
    return turn == TURN_CLOSE && !open && g_unichar_isalpha(s->before)
               ? TURN_APOSTROPHE
               : turn;
}

static void put_quote(struct typist *t, const char *s)
{
    const struct quotes *q = t->quotes;
    struct sides sides = look_around(t, s);
    bool outer = *s == '"';
    bool *open = outer ? &t->outer : &t->inner;
    enum turn turn =
        outer ? turn_quote(&sides, *open) : turn_single(&sides, *open);

    switch (turn) {
    case TURN_STAY:
        g_string_append_c(t->out, *s);
        break;
    case TURN_OPEN:
        g_string_append(t->out, outer ? q->open : q->inner_open);
        t->opened = s;
        *open = true;
        break;
    case TURN_CLOSE:
        g_string_append(t->out, outer ? q->close : q->inner_close);
        *open = false;
        break;
    case TURN_APOSTROPHE:
        g_string_append(t->out, q->apostrophe);
        break;
    }
}

/* Bytes of the code at `s`, from backticks to as many backticks; with no end,
 * the backticks alone.  What was sought in vain is not sought again. */
static size_t measure_code(struct typist *t, const char *s)
{
    size_t n = strspn(s, "`");

    if (n > 63 || (t->no_code >> n & 1))
        return n;
    for (const char *p = s + n; (p = strchr(p, '`'));) {
        size_t m = strspn(p, "`");
        if (m == n)
            return (size_t)(p - s) + m;
        p += m;
    }
    t->no_code |= G_GUINT64_CONSTANT(1) << n;
    return n;
}

/* Bytes at `s` that CommonMark reads as something else than words, or 0. */
static size_t measure_verbatim(struct typist *t, const char *s)
{
    const char *end = NULL;

    if (*s == '`')
        return measure_code(t, s);
    if (*s == '[' && !t->no_link) {
        end = strstr(s, "](");
        end = end ? strchr(end, ')') : NULL;
        t->no_link = !end;
    } else if (*s == '<' && !t->no_tag &&
               (g_ascii_isalpha(s[1]) || s[1] == '/')) {
        end = strchr(s, '>');
        t->no_tag = !end;
    }
    return end ? (size_t)(end + 1 - s) : 0;
}

/* Put what stands at `s`; how many bytes that were. */
static size_t put_piece(struct typist *t, const char *s)
{
    size_t n;

    if (*s == '\\' && (s[1] == '"' || s[1] == '\'')) {
        g_string_append_len(t->out, t->markup ? s : s + 1, t->markup ? 2 : 1);
        return 2;
    }
    if (*s == '"' || *s == '\'') {
        put_quote(t, s);
        return 1;
    }
    if (*s == '\n' && s[1 + strspn(s + 1, " \t")] == '\n')
        t->outer = t->inner = false;
    n = *s == '\\' && s[1] ? 2 : t->markup ? measure_verbatim(t, s) : 0;
    g_string_append_len(t->out, s, n ? (gssize)n : 1);
    return n ? n : 1;
}

void quotes_put(const struct quotes *q, bool markup, struct phrase *p,
                struct arena *a)
{
    if (!q->open || !p->text || !strpbrk(p->text, "\"'"))
        return;
    g_autoptr(GString) out = g_string_new(NULL);
    struct typist t = {
        .quotes = q, .start = p->text, .out = out, .markup = markup};
    for (const char *s = p->text; *s;)
        s += put_piece(&t, s);
    p->text = arena_strdup(a, out->str);
}
