/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/segment.h"

#include "text/script.h"

#include <string.h>

/* A font of the type, with those that stand in for it. */
struct face_fonts {
    const char *font;
    const struct stand_ins *in;
};

/* A character: the script it goes with, and the nearest letters' scripts. */
struct sign {
    gunichar c;
    GUnicodeScript script, before, after;
};

struct reader {
    const struct type *type;
    struct fonts *fonts;
    char code[SCRIPT_CODE_SIZE]; /* the language's script */
};

static struct face_fonts find_face(const struct type *type,
                                   const struct span *s)
{
    if (s->strong)
        return (struct face_fonts){type->strong, &type->for_strong};
    if (s->emphasis)
        return (struct face_fonts){type->emphasis, &type->for_emphasis};
    return (struct face_fonts){type->font, &type->for_font};
}

/* Most texts are in the script of the type's own fonts, and done at once. */
static bool needs_stand_in(const struct block *b, const struct type *type,
                           const char *code)
{
    const struct stand_ins *all[] = {&type->for_font, &type->for_strong,
                                     &type->for_emphasis};
    GUnicodeScript last = G_UNICODE_SCRIPT_COMMON;

    for (size_t i = 0; i < G_N_ELEMENTS(all); i++)
        if (script_find_own(all[i], code))
            return true;
    for (const char *p = b->words; *p; p = g_utf8_next_char(p)) {
        GUnicodeScript script = script_of(g_utf8_get_char(p));
        if (script == last || !script_is_real(script))
            continue;
        for (size_t i = 0; i < G_N_ELEMENTS(all); i++)
            if (script_find(all[i], script, code))
                return true;
        last = script;
    }
    return false;
}

/* What closes `c`, or 0 when it opens nothing. */
static gunichar closing_of(gunichar c)
{
    gunichar other;

    switch (g_unichar_type(c)) {
    case G_UNICODE_OPEN_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
        break;
    default:
        return 0;
    }
    if (c == 0x201c || c == 0x2018)
        return c + 1;
    return g_unichar_get_mirror_char(c, &other) ? other : 0;
}

static GUnicodeScript first_script(const char *words)
{
    for (const char *p = words; p && *p; p = g_utf8_next_char(p)) {
        GUnicodeScript script = g_unichar_get_script(g_utf8_get_char(p));
        if (script_is_real(script))
            return script;
    }
    return G_UNICODE_SCRIPT_COMMON;
}

static void find_neighbours(struct sign *signs, size_t n,
                            GUnicodeScript otherwise)
{
    GUnicodeScript near = otherwise;

    for (size_t i = 0; i < n; i++) {
        if (script_is_real(signs[i].script))
            near = signs[i].script;
        signs[i].before = near;
    }
    near = otherwise;
    for (size_t i = n; i-- > 0;) {
        if (script_is_real(signs[i].script))
            near = signs[i].script;
        signs[i].after = near;
    }
}

/* What opens goes with what follows it, what closes with what opened it, all
 * else with what stands before. */
static void join_neighbours(struct sign *signs, size_t n)
{
    enum { DEPTH = 16 };
    struct {
        gunichar closing;
        GUnicodeScript script;
    } open[DEPTH];
    size_t depth = 0;

    for (size_t i = 0; i < n; i++) {
        struct sign *s = &signs[i];
        gunichar closing = closing_of(s->c);
        if (script_is_real(s->script))
            continue;
        s->script = script_is_real(s->before) ? s->before : s->after;
        if (closing && script_is_real(s->after))
            s->script = s->after;
        if (closing && depth < DEPTH) {
            open[depth].closing = closing;
            open[depth++].script = s->script;
        }
        for (size_t k = depth; k-- > 0 && !closing;) {
            if (open[k].closing != s->c)
                continue;
            s->script = open[k].script;
            depth = k;
            break;
        }
    }
}

static struct sign *read_signs(const char *words, size_t n, const char *beside)
{
    struct sign *signs = g_new0(struct sign, n + 1);
    const char *p = words;

    for (size_t i = 0; i < n; i++, p = g_utf8_next_char(p)) {
        signs[i].c = g_utf8_get_char(p);
        signs[i].script = g_unichar_get_script(signs[i].c);
    }
    find_neighbours(signs, n, first_script(beside));
    join_neighbours(signs, n);
    return signs;
}

/* Marks belong to the letter before, and what shows nothing to anything. */
static bool follows(gunichar c)
{
    switch (g_unichar_type(c)) {
    case G_UNICODE_NON_SPACING_MARK:
    case G_UNICODE_ENCLOSING_MARK:
    case G_UNICODE_SPACING_MARK:
    case G_UNICODE_FORMAT:
    case G_UNICODE_CONTROL:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
    case G_UNICODE_SPACE_SEPARATOR:
        return c != 0x3000; /* as wide as a character of its font */
    default:
        return false;
    }
}

/* The stand-in that sets `s`, or NULL: the face's own font. */
static const struct stand_in *choose(const struct reader *r,
                                     const struct face_fonts *face,
                                     const struct sign *s)
{
    const struct stand_ins *in = face->in;
    const struct stand_in *own = script_find_own(in, r->code);
    const struct stand_in *first = script_find(in, s->script, r->code);
    const struct stand_in *others[] = {script_find(in, s->before, r->code),
                                       script_find(in, s->after, r->code), own};

    if (first && fonts_has_glyph(r->fonts, first->font, s->c))
        return first;
    if (fonts_has_glyph(r->fonts, face->font, s->c))
        return NULL;
    if (script_is_real(g_unichar_get_script(s->c)))
        return first;
    for (size_t i = 0; i < G_N_ELEMENTS(others); i++)
        if (others[i] && fonts_has_glyph(r->fonts, others[i]->font, s->c))
            return others[i];
    return NULL;
}

static void add(GArray *out, size_t start, size_t end,
                const struct face_fonts *face, const struct stand_in *in)
{
    struct segment s = {start, end, in ? in->font : face->font,
                        in ? in->scale : 1, in};
    struct segment *last =
        out->len ? &g_array_index(out, struct segment, out->len - 1) : NULL;

    if (last && last->font == s.font && last->stand_in == in)
        last->end = end;
    else
        g_array_append_val(out, s);
}

static const struct span *find_span(const struct block *b, size_t byte)
{
    static const struct span none;

    for (size_t i = 0; i < b->nspans; i++)
        if (byte >= b->spans[i].start && byte < b->spans[i].end)
            return &b->spans[i];
    return &none;
}

static void add_signs(GArray *out, const struct reader *r,
                      const struct block *b, const struct sign *signs)
{
    const struct stand_in *last = NULL;
    const char *font = NULL;

    for (size_t i = 0, at = 0; b->words[at]; i++) {
        size_t next = (size_t)(g_utf8_next_char(b->words + at) - b->words);
        struct face_fonts face = find_face(r->type, find_span(b, at));
        if (face.font != font || !follows(signs[i].c))
            last = choose(r, &face, &signs[i]);
        font = face.font;
        add(out, at, next, &face, last);
        at = next;
    }
}

GArray *segment_block(const struct block *b, const struct type *type,
                      struct fonts *fonts, const char *beside)
{
    GArray *out = g_array_new(FALSE, FALSE, sizeof(struct segment));
    struct reader r = {.type = type, .fonts = fonts};

    script_find_code(type->language, r.code);
    if (needs_stand_in(b, type, r.code)) {
        size_t n = (size_t)g_utf8_strlen(b->words, -1);
        g_autofree struct sign *signs = read_signs(b->words, n, beside);
        add_signs(out, &r, b, signs);
        return out;
    }
    for (size_t i = 0; i < b->nspans; i++) {
        struct face_fonts face = find_face(type, &b->spans[i]);
        add(out, b->spans[i].start, b->spans[i].end, &face, NULL);
    }
    return out;
}
