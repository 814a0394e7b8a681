/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/words.h"

#include "text/markup.h"

#include <glib.h>
#include <pango/pango.h>
#include <string.h>

const char **words_plain(const char *s, bool markup, size_t *n, struct arena *a)
{
    struct diag *unheard = diag_new();
    const struct markup *m =
        markup ? markup_parse(s, NULL, (struct pos){0}, a, unheard)
               : markup_plain(s, a);
    const char **out = ARENA_ARRAY(a, const char *, m->n);

    for (size_t i = 0; i < m->n; i++)
        out[i] = m->blocks[i].words;
    *n = m->n;
    diag_free(unheard);
    return out;
}

static void add_word(struct words *w, size_t start, size_t end, bool *begins)
{
    if (*begins)
        w->sentences[w->nsentences++] = (struct sentence){.first = w->n};
    *begins = false;
    w->words[w->n++] = (struct word){start, end};
    w->sentences[w->nsentences - 1].nwords++;
}

/* Pango 1.50 takes an apostrophe for the end of a word (is_word_end), so its
 * boundaries after UAX 29 are used: what has a letter or digit between two of
 * them is a word. */
struct words *words_find(const char *s, const char *language, struct arena *a)
{
    int bytes = (int)strlen(s);
    size_t n = (size_t)g_utf8_strlen(s, bytes);
    g_autofree PangoLogAttr *attrs = g_new0(PangoLogAttr, n + 1);
    struct words *w = ARENA_NEW(a, struct words);
    size_t start = 0;
    bool letters = false, begins = true;

    pango_get_log_attrs(s, bytes, -1, pango_language_from_string(language),
                        attrs, (int)n + 1);
    w->words = ARENA_ARRAY(a, struct word, n + 1);
    w->sentences = ARENA_ARRAY(a, struct sentence, n + 1);
    const char *p = s;
    for (size_t i = 0; i <= n; i++) {
        if (attrs[i].is_word_boundary || i == n) {
            if (letters)
                add_word(w, start, (size_t)(p - s), &begins);
            start = (size_t)(p - s);
            letters = false;
        }
        begins |= attrs[i].is_sentence_boundary;
        letters |= g_unichar_isalnum(g_utf8_get_char(p));
        p = i < n ? g_utf8_next_char(p) : p;
    }
    return w;
}

bool words_are_spaced(const char *language)
{
    static const char *const joined[] = {"zh", "yue", "wuu", "ja", "th",
                                         "lo", "km",  "my",  "bo", "dz"};
    size_t n = strcspn(language, "-");

    for (size_t i = 0; i < G_N_ELEMENTS(joined); i++)
        if (strlen(joined[i]) == n && strncmp(language, joined[i], n) == 0)
            return false;
    return true;
}
