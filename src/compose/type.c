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

static bool add_script(const struct font_script *script, struct fonts *fonts,
                       struct pos at, struct diag *d)
{
    const struct font *font = script->font;

    if (font->file)
        return fonts_add(fonts, font->file, d);
    diag_report(d, DIAG_FONT_MISSING, at,
                "font '%s', for script '%s', is not installed; it comes with "
                "the package '%s'",
                font->name, script->code, font->package ? font->package : "?");
    return false;
}

static bool add_needed(const struct font *font, const struct stand_ins *in,
                       const char *language, const char *words,
                       struct fonts *fonts, struct pos at, struct diag *d)
{
    bool ok = true;

    if (!in->n)
        return true;
    g_autofree bool *needed = g_new0(bool, in->n);
    text_find_needed(in, language, words, needed);
    for (size_t i = 0; i < in->n && ok; i++)
        if (needed[i])
            ok = add_script(&font->scripts[i], fonts, at, d);
    return ok;
}

bool type_add_scripts(const struct style *style, const struct type *type,
                      const char *words, bool markup, struct fonts *fonts,
                      struct pos at, struct diag *d)
{
    const struct font *font = style->font;
    /* Numbers of a list are strong. */
    bool varied = markup && strpbrk(words, "*_0123456789");

    return add_needed(font, &type->for_font, type->language, words, fonts, at,
                      d) &&
           (!varied || (add_needed(font->strong, &type->for_strong,
                                   type->language, words, fonts, at, d) &&
                        add_needed(font->emphasis, &type->for_emphasis,
                                   type->language, words, fonts, at, d)));
}
