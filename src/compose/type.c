/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compose/type.h"

#include <glib.h>
#include <string.h>

static struct stand_ins make_stand_ins(const struct font *font, struct arena *a)
{
    struct stand_in *list = ARENA_ARRAY(a, struct stand_in, font->nscripts);

    for (size_t i = 0; i < font->nscripts; i++) {
        const struct font_script *s = &font->scripts[i];
        list[i] = (struct stand_in){s->code, s->font->name, s->scale};
    }
    return (struct stand_ins){list, font->nscripts};
}

static double leading_of(const struct style *style, const char *language)
{
    const struct font *font = style->font;

    for (size_t i = 0; i < font->nscripts; i++)
        if (text_is_written_in(language, font->scripts[i].code))
            return style->leading * font->scripts[i].leading;
    return style->leading;
}

struct type type_make(const struct style *s, const char *language,
                      struct arena *a)
{
    return (struct type){
        .font = s->font->name,
        .strong = s->font->strong->name,
        .emphasis = s->font->emphasis->name,
        .for_font = make_stand_ins(s->font, a),
        .for_strong = make_stand_ins(s->font->strong, a),
        .for_emphasis = make_stand_ins(s->font->emphasis, a),
        .features = s->features,
        .language = language,
        .leading = leading_of(s, language),
        .indent = s->indent,
        .space = s->space,
        .breaks = s->hyphens == HYPHENS_ALWAYS       ? TEXT_BREAK_ALWAYS
                  : s->hyphens == HYPHENS_WIDE_WORDS ? TEXT_BREAK_WIDE_WORDS
                                                     : TEXT_BREAK_NEVER,
        .marker = s->marker == MARKER_CIRCLE ? TEXT_CIRCLE
                  : s->marker == MARKER_DASH ? TEXT_DASH
                                             : TEXT_DISC,
        .balance = s->balance,
        .rtl = text_is_rtl(language),
    };
}

bool type_add_fonts(const struct style *style, struct fonts *fonts,
                    struct diag *d)
{
    const struct font *font = style->font;

    return font && font->file && font->strong->file && font->emphasis->file &&
           fonts_add(fonts, font->file, d) &&
           fonts_add(fonts, font->strong->file, d) &&
           fonts_add(fonts, font->emphasis->file, d);
}

/* A text on its way to its fonts. */
struct need {
    const char *words, *language;
    struct fonts *fonts;
    GHashTable *complained; /* NULL: nothing has been */
    struct pos at;
    struct diag *diag;
};

static bool add_script(const struct need *need,
                       const struct font_script *script)
{
    const struct font *font = script->font;

    if (font->file)
        return fonts_add(need->fonts, font->file, need->diag);
    if (!need->complained || g_hash_table_add(need->complained, (void *)font))
        diag_report(need->diag, DIAG_FONT_MISSING, need->at,
                    "font '%s', for script '%s', is not installed; it comes "
                    "with the package '%s'",
                    font->name, script->code,
                    font->package ? font->package : "?");
    return false;
}

static bool add_needed(const struct need *need, const struct font *font,
                       const struct stand_ins *in)
{
    bool ok = true;

    if (!in->n)
        return true;
    g_autofree bool *needed = g_new0(bool, in->n);
    text_find_needed(in, need->language, need->words, needed);
    for (size_t i = 0; i < in->n && ok; i++)
        if (needed[i])
            ok = add_script(need, &font->scripts[i]);
    return ok;
}

/* Strong, emphasis, or the number of a list, which is strong?  A yes too many
 * costs no more than a font that is read. */
static bool is_varied(const char *words)
{
    for (const char *p = words; *p; p++)
        if (*p == '*' || *p == '_' ||
            (g_ascii_isdigit(*p) && (p[1] == '.' || p[1] == ')')))
            return true;
    return false;
}

bool type_add_scripts(const struct style *style, const struct type *type,
                      const char *words, bool markup, struct fonts *fonts,
                      GHashTable *complained, struct pos at, struct diag *d)
{
    const struct need need = {words, type->language, fonts, complained, at, d};
    const struct font *font = style->font;

    return add_needed(&need, font, &type->for_font) &&
           (!markup || !is_varied(words) ||
            (add_needed(&need, font->strong, &type->for_strong) &&
             add_needed(&need, font->emphasis, &type->for_emphasis)));
}
