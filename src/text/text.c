/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/text.h"

#include "text/ahead.h"
#include "text/breaks.h"
#include "text/edge.h"
#include "text/own.h"
#include "text/script.h"

#include <glib.h>
#include <math.h>
#include <string.h>

static struct hyphens *find_hyphens(struct texts *t, const struct type *type,
                                    struct pos at, struct diag *d)
{
    gpointer kept;
    char code[SCRIPT_CODE_SIZE];

    if (type->breaks == TEXT_BREAK_NEVER)
        return NULL;
    script_find_code(type->language, code);
    if (!script_has_hyphens(code))
        return NULL;
    if (g_hash_table_lookup_extended(t->hyphens, type->language, NULL, &kept))
        return kept;
    struct hyphens *h = hyphen_new(type->language);
    if (!h)
        diag_report(d, DIAG_HYPHENS_MISSING, (struct pos){at.file, 0, 0},
                    "no hyphenation for '%s' is installed; words stay whole",
                    type->language);
    g_hash_table_insert(t->hyphens, g_strdup(type->language), h);
    return h;
}

/* Between a number and its words, in ems. */
#define NUMBER_GAP 0.4

static bool has_numbers(const struct markup *markup)
{
    for (size_t i = 0; i < markup->n; i++)
        if (markup->blocks[i].kind == BLOCK_NUMBER)
            return true;
    return false;
}

/* Shape the number of each numbered item, and make room for the widest. */
static void make_numbers(struct text *text, struct pos at, struct diag *d)
{
    struct arena *a = text->owner->arena;
    size_t n = text->markup->n;

    text->indent = text->type->indent;
    if (!has_numbers(text->markup))
        return;
    text->numbers = ARENA_ARRAY(a, struct block, n);
    text->number_shapes = ARENA_ARRAY(a, struct shape, n);
    for (size_t i = 0; i < n; i++) {
        struct block *b = &text->numbers[i];
        double width;
        if (text->markup->blocks[i].kind != BLOCK_NUMBER)
            continue;
        b->words = arena_printf(a, "%d.", text->markup->blocks[i].number);
        b->nspans = 1;
        b->spans = ARENA_NEW(a, struct span);
        *b->spans = (struct span){0, strlen(b->words), true, false};
        shape_block(&text->number_shapes[i], b, text->type, text->owner->fonts,
                    text->markup->blocks[i].words, at, a, d);
        breaks_find(&text->number_shapes[i], TEXT_BREAK_NEVER, 1e6, NULL,
                    &width);
        text->indent = MAX(text->indent, width + NUMBER_GAP);
    }
}

/* What Pango makes of the words. */
static void shape_text(struct text *text, bool markup, struct hyphens *hyphens,
                       struct pos at, struct diag *d)
{
    struct texts *t = text->owner;
    const char *words = text->key.words;

    text->markup = markup ? markup_parse(words, hyphens, at, t->arena, d)
                          : markup_plain(words, t->arena);
    text->shapes = ARENA_ARRAY(t->arena, struct shape, text->markup->n);
    for (size_t i = 0; i < text->markup->n; i++)
        shape_block(&text->shapes[i], &text->markup->blocks[i], text->type,
                    t->fonts, NULL, at, t->arena, d);
}

struct text *text_make(struct texts *t, const struct type *type,
                       const char *words, bool markup, struct pos at,
                       struct diag *d)
{
    struct text_key key = {type, words, markup};
    struct text *text = g_hash_table_lookup(t->texts, &key);

    if (text)
        return text;
    text = ARENA_NEW(t->arena, struct text);
    text->key = key;
    text->key.words = arena_strdup(t->arena, words);
    text->owner = t;
    text->type = type;
    text->cap = fonts_cap_height(t->fonts, type->font);
    /* Asked for in any case: a dictionary is an input of what is made. */
    struct hyphens *hyphens = markup ? find_hyphens(t, type, at, d) : NULL;
    if (!ahead_take(t, text))
        shape_text(text, markup, hyphens, at, d);
    if (text->markup->n)
        text->cap = text->shapes[0].cap;
    make_numbers(text, at, d);
    g_hash_table_insert(t->texts, &text->key, text);
    return text;
}

const char *text_words(const struct text *text)
{
    return text->key.words;
}

static bool over_same(struct overhang a, struct overhang b)
{
    return a.left == b.left && a.right == b.right;
}

bool text_same(const struct set_text *a, const struct set_text *b)
{
    if (!a || !b)
        return a == b;
    return a->text->type == b->text->type && a->size == b->size &&
           a->width == b->width && a->align == b->align &&
           over_same(a->over, b->over) &&
           a->text->key.markup == b->text->key.markup &&
           strcmp(a->text->key.words, b->text->key.words) == 0;
}

bool text_is_rtl(const char *language)
{
    char code[SCRIPT_CODE_SIZE];

    /* The pseudo-language that is to be read from right to left. */
    if (g_ascii_strcasecmp(language, "qps-rtl") == 0)
        return true;
    script_find_code(language, code);
    return script_is_rtl(code);
}

bool text_is_written_in(const char *language, const char *script)
{
    char code[SCRIPT_CODE_SIZE];

    script_find_code(language, code);
    return strcmp(code, script) == 0;
}

void text_find_needed(const struct stand_ins *in, const char *language,
                      const char *words, bool *needed)
{
    char code[SCRIPT_CODE_SIZE];
    GUnicodeScript last = G_UNICODE_SCRIPT_INVALID_CODE;

    if (!in->n)
        return;
    script_find_code(language, code);
    for (const char *p = words; *p; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        GUnicodeScript script = script_of(c);
        if (script == last || (c < 0x80 && !script_is_real(script)))
            continue;
        const struct stand_in *found = script_is_real(script)
                                           ? script_find(in, script, code)
                                           : script_find_own(in, code);
        if (found)
            needed[found - in->list] = true;
        last = script;
    }
}

static const char *find_sample(const char *language)
{
    return pango_language_get_sample_string(
        pango_language_from_string(language));
}

const char *text_sample(const char *language)
{
    /* Pango 1.50 knows Chinese by its countries. */
    if (text_is_written_in(language, "Hans"))
        return find_sample("zh-cn");
    if (text_is_written_in(language, "Hant"))
        return find_sample("zh-tw");
    const char *sample = find_sample(language);
    bool english = strcmp(sample, find_sample("en")) == 0;
    return english && !text_is_written_in(language, "Latn") ? NULL : sample;
}

double text_letter(struct texts *t, const struct type *type)
{
    const char *words = text_sample(type->language);

    if (!words)
        return 0;
    struct diag *d = diag_new(); /* letters that are not there need not be */
    const struct text *text =
        text_make(t, type, words, false, (struct pos){0}, d);
    bool whole = !diag_count(d, DIAG_GLYPH_MISSING);
    double widest;

    diag_free(d);
    if (!whole || !text->markup->n)
        return 0;
    breaks_find(&text->shapes[0], TEXT_BREAK_NEVER, 1e6, NULL, &widest);
    return widest / (double)g_utf8_strlen(words, -1);
}

static double em_of(cpt size)
{
    return (double)size / 100.0 * UM_PER_INCH / 72.0;
}

/* Room that a block's marker takes, in ems. */
static double indent_of(const struct text *text, size_t block)
{
    return text->markup->blocks[block].kind == BLOCK_PARAGRAPH ? 0
                                                               : text->indent;
}

um text_width(const struct text *text, cpt size)
{
    double most = 0, widest;

    for (size_t i = 0; i < text->markup->n; i++) {
        breaks_find(&text->shapes[i], TEXT_BREAK_NEVER, 1e6, NULL, &widest);
        most = MAX(most, widest + indent_of(text, i));
    }
    return um_round(ceil(most * em_of(size)));
}

/* Baseline of line `n` after the first, `gaps` blocks further on. */
static double baseline_of(const struct text *text, size_t n, size_t gaps)
{
    return text->cap + (double)n * text->type->leading +
           (double)gaps * text->type->space;
}

um text_height(struct text *text, cpt size, um width, um *too_wide)
{
    double em = em_of(size), room = width / em, excess = 0, widest;
    size_t lines = 0;

    for (size_t i = 0; i < text->markup->n; i++) {
        double w = room - indent_of(text, i);
        lines +=
            breaks_find(&text->shapes[i], text->type->breaks, w, NULL, &widest);
        excess = MAX(excess, widest - w);
    }
    if (too_wide)
        *too_wide = excess > 1e-3 ? um_round(ceil(excess * em)) : 0;
    if (!lines)
        return 0;
    return um_round(baseline_of(text, lines - 1, text->markup->n - 1) * em);
}

static um line_start(const struct set_text *set, double indent, um width)
{
    um room = set->width - um_round(indent);
    enum text_align align = set->align;

    if (align == TEXT_MIDDLE)
        return set->text->type->rtl ? (room - width) / 2
                                    : um_round(indent) + (room - width) / 2;
    bool left = (align == TEXT_START) != set->text->type->rtl;
    if (set->text->type->rtl)
        return left ? 0 : room - width;
    return left ? um_round(indent) : set->width - width;
}

/* Move a line so that its letters stand where it did, as far as its marks may
 * stick out.  One that is too wide for its box stays where it is. */
static um hang_line(const struct set_text *set, const struct line *line)
{
    const struct text *text = set->text;
    const struct stretch stretch = {&text->shapes[line->block],
                                    text->markup->blocks[line->block].words,
                                    line->start, line->end, line->hyphen};
    um low = -set->over.left;
    um high = set->width + set->over.right - line->width;

    if ((!set->over.left && !set->over.right) || line->width > set->width)
        return line->x;
    struct edge edge = edge_find(&stretch);
    double em = em_of(set->size), shift = 0;
    if (set->align == TEXT_MIDDLE)
        shift = (edge.right - edge.left) / 2;
    else if ((set->align == TEXT_START) != text->type->rtl)
        shift = -edge.left;
    else
        shift = edge.right;
    return MAX(low, MIN(high, line->x + um_round(shift * em)));
}

static void add_line(struct set_text *set, GArray *lines, size_t block,
                     const struct piece *p, bool first)
{
    struct text *text = set->text;
    const struct shape *s = &text->shapes[block];
    double em = em_of(set->size), indent = indent_of(text, block) * em;
    struct line line = {
        .baseline = um_round(baseline_of(text, lines->len, block) * em),
        .width = um_round(p->width * em),
        .block = block,
        .start = s->offsets[p->start],
        .end = s->offsets[p->end],
        .hyphen = p->hyphen,
    };

    line.x = line_start(set, indent, line.width);
    line.x = hang_line(set, &line);
    line.marker = first && text->markup->blocks[block].kind != BLOCK_PARAGRAPH;
    line.number = text->markup->blocks[block].kind == BLOCK_NUMBER
                      ? text->markup->blocks[block].number
                      : -1;
    line.marker_x = text->type->rtl ? set->width : 0;
    g_array_append_val(lines, line);
}

static void break_text(struct set_text *set)
{
    struct text *text = set->text;
    double room = set->width / em_of(set->size);
    g_autoptr(GArray) lines = g_array_new(FALSE, FALSE, sizeof(struct line));
    g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(struct piece));

    for (size_t i = 0; i < text->markup->n; i++) {
        const struct shape *s = &text->shapes[i];
        double w =
            breaks_fit_width(s, text->type->breaks, room - indent_of(text, i),
                             text->type->balance);
        g_array_set_size(pieces, 0);
        breaks_find(s, text->type->breaks, w, pieces, NULL);
        if (text->type->balance)
            breaks_mend(s, room - indent_of(text, i), pieces);
        for (guint k = 0; k < pieces->len; k++)
            add_line(set, lines, i, &g_array_index(pieces, struct piece, k),
                     k == 0);
    }
    set->nlines = lines->len;
    set->lines = ARENA_ARRAY(text->owner->arena, struct line, set->nlines);
    if (set->nlines) {
        memcpy(set->lines, lines->data, set->nlines * sizeof *set->lines);
        set->height = set->lines[set->nlines - 1].baseline;
    }
}

const struct set_text *text_set(struct text *text, cpt size, um width,
                                enum text_align align)
{
    return text_set_over(text, size, width, align, (struct overhang){0, 0});
}

const struct set_text *text_set_over(struct text *text, cpt size, um width,
                                     enum text_align align,
                                     struct overhang over)
{
    for (struct kept_set *k = text->sets; k; k = k->next)
        if (k->set.size == size && k->set.width == width &&
            k->set.align == align && over_same(k->set.over, over))
            return &k->set;
    struct kept_set *k = ARENA_NEW(text->owner->arena, struct kept_set);
    k->set = (struct set_text){.text = text,
                               .size = size,
                               .width = width,
                               .over = over,
                               .align = align};
    break_text(&k->set);
    k->next = text->sets;
    text->sets = k;
    return &k->set;
}

um text_hang(const struct set_text *set)
{
    if (!set->nlines)
        return 0;
    const struct line *last = &set->lines[set->nlines - 1];
    const struct shape *s = &set->text->shapes[last->block];

    return um_round(shape_hang(s, last->start, last->end) * em_of(set->size));
}

um text_sag(struct text *text, cpt size, um width)
{
    size_t n = text->markup->n;

    if (!n || !text->shapes[n - 1].hangs)
        return 0;
    um usual = um_round(SHAPE_HANG * em_of(size));
    return text_hang(text_set(text, size, width, TEXT_START)) - usual;
}

char *text_line_words(const struct set_text *set, const struct line *line)
{
    const char *words = set->text->markup->blocks[line->block].words;
    GString *out = g_string_sized_new(line->end - line->start + 1);

    for (size_t i = line->start; i < line->end;) {
        if (i + 1 < line->end && memcmp(words + i, HYPHEN_SOFT, 2) == 0) {
            i += 2;
            continue;
        }
        g_string_append_c(out, words[i++]);
    }
    if (line->hyphen)
        g_string_append_c(out, '-');
    return g_string_free(out, FALSE);
}
