/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/terms.h"

#include "source/read.h"

#include <glib.h>
#include <string.h>

#define USUAL_FORM "one"

static bool is_same(const char *a, const char *b, bool capital)
{
    return capital ? g_ascii_tolower(*a) == *b && strcmp(a + 1, b + 1) == 0
                   : strcmp(a, b) == 0;
}

static const struct term *find_term(const struct terms *terms, const char *name,
                                    bool capital)
{
    for (size_t i = 0; i < terms->n; i++)
        if (is_same(name, terms->list[i].name, capital))
            return &terms->list[i];
    return NULL;
}

static void complain_term(const struct terms *terms, const char *name,
                          struct pos at, struct diag *d)
{
    g_autofree const char **known = g_new0(const char *, terms->n + 1);

    for (size_t i = 0; i < terms->n; i++)
        known[i] = terms->list[i].name;
    read_unknown(DIAG_TERM_UNKNOWN, at, "term", name, known, d);
}

static void complain_form(const struct term *t, const char *form, struct pos at,
                          struct diag *d)
{
    g_autofree const char **known = g_new0(const char *, t->nforms + 1);

    for (size_t i = 0; i < t->nforms; i++)
        known[i] = t->forms[i].name;
    g_autofree char *what = g_strdup_printf("form of the term '%s'", t->name);
    read_unknown(DIAG_TERM_UNKNOWN, at, what, form, known, d);
    if (t->at.file && at.file && strcmp(t->at.file, at.file) != 0)
        diag_note(d, t->at, "the term's forms are given here");
}

/* The word for `name`, "client" or "Client.many"; NULL, with a complaint, when
 * there is none.  *capital: it begins with one. */
static const char *find_word(const struct terms *terms, char *name,
                             bool *capital, struct pos at, struct diag *d)
{
    char *form = strchr(name, '.');
    const struct term *t;

    if (form)
        *form++ = '\0';
    t = find_term(terms, name, false);
    *capital = !t && g_ascii_isupper(*name);
    if (*capital)
        t = find_term(terms, name, true);
    if (!t) {
        complain_term(terms, name, at, d);
        return NULL;
    }
    for (size_t i = 0; i < t->nforms; i++)
        if (strcmp(t->forms[i].name, form ? form : USUAL_FORM) == 0)
            return t->forms[i].word.text;
    complain_form(t, form ? form : USUAL_FORM, at, d);
    return NULL;
}

static void append_word(GString *out, const char *word, bool capital)
{
    if (capital && *word) {
        g_string_append_unichar(out, g_unichar_totitle(g_utf8_get_char(word)));
        word = g_utf8_next_char(word);
    }
    g_string_append(out, word);
}

void terms_put(const struct terms *terms, struct phrase *p, struct arena *a,
               struct diag *d)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
                                  "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.";
    bool capital;

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
        const char *word = find_word(terms, name, &capital, p->at, d);
        if (word)
            append_word(out, word, capital);
        s += n + 2;
    }
    p->text = arena_strdup(a, out->str);
}
