/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/script.h"

#include <pango/pango.h>
#include <string.h>

static void write_code(GUnicodeScript script, char code[SCRIPT_CODE_SIZE])
{
    guint32 tag = g_unicode_script_to_iso15924(script);

    for (int i = 0; i < 4; i++)
        code[i] = (char)(tag >> (24 - 8 * i) & 0xff);
    code[4] = '\0';
}

/* The script subtag of a language tag: four letters after the first part. */
static bool find_subtag(const char *language, char code[SCRIPT_CODE_SIZE])
{
    const char *part = language + strcspn(language, "-_");

    while (*part) {
        size_t n = strcspn(++part, "-_");
        if (n != 4) {
            part += n;
            continue;
        }
        for (int i = 0; i < 4; i++) {
            if (!g_ascii_isalpha(part[i]))
                return false;
            code[i] =
                (char)(i ? g_ascii_tolower(part[i]) : g_ascii_toupper(part[i]));
        }
        code[4] = '\0';
        return true;
    }
    return false;
}

static bool is_language(const char *language, const char *tag)
{
    size_t n = strlen(tag);

    return g_ascii_strncasecmp(language, tag, n) == 0 &&
           (language[n] == '\0' || language[n] == '-');
}

void script_find_code(const char *language, char code[SCRIPT_CODE_SIZE])
{
    /* Where Pango names several scripts, none that says how Han is written,
     * or nothing at all (1.50). */
    static const struct {
        const char *tag, *code;
    } usual[] = {
        {"zh-TW", "Hant"}, {"zh-HK", "Hant"}, {"zh-MO", "Hant"}, {"zh", "Hans"},
        {"yue", "Hant"},   {"ja", "Jpan"},    {"ko", "Kore"},    {"ti", "Ethi"},
        {"tig", "Ethi"},   {"ckb", "Arab"},   {"prs", "Arab"},   {"ps", "Arab"},
        {"pnb", "Arab"},   {"iw", "Hebr"},    {"aii", "Syrc"},   {"ku", "Latn"},
        {"kmr", "Latn"},   {"az", "Latn"},
    };
    int n = 0;

    if (find_subtag(language, code))
        return;
    for (size_t i = 0; i < G_N_ELEMENTS(usual); i++) {
        if (is_language(language, usual[i].tag)) {
            memcpy(code, usual[i].code, SCRIPT_CODE_SIZE);
            return;
        }
    }
    const PangoScript *scripts =
        pango_language_get_scripts(pango_language_from_string(language), &n);
    write_code(n > 0 ? (GUnicodeScript)scripts[0] : G_UNICODE_SCRIPT_UNKNOWN,
               code);
}

static bool is_one_of(const char *code, const char *const *codes)
{
    return g_strv_contains(codes, code);
}

bool script_is_rtl(const char *code)
{
    static const char *const rtl[] = {"Arab", "Aran", "Hebr", "Syrc",
                                      "Thaa", "Nkoo", "Adlm", "Rohg",
                                      "Mand", "Samr", NULL};

    return is_one_of(code, rtl);
}

bool script_has_hyphens(const char *code)
{
    static const char *const none[] = {"Hans", "Hant", "Jpan", "Kore", "Ethi",
                                       "Thai", "Laoo", "Khmr", "Mymr", NULL};

    return !script_is_rtl(code) && !is_one_of(code, none);
}

GUnicodeScript script_of(gunichar c)
{
    if (c < 0x80)
        return g_ascii_isalpha(c) ? G_UNICODE_SCRIPT_LATIN
                                  : G_UNICODE_SCRIPT_COMMON;
    return g_unichar_get_script(c);
}

bool script_is_real(GUnicodeScript script)
{
    return script != G_UNICODE_SCRIPT_COMMON &&
           script != G_UNICODE_SCRIPT_INHERITED &&
           script != G_UNICODE_SCRIPT_UNKNOWN;
}

static const struct stand_in *find_code(const struct stand_ins *in,
                                        const char *code)
{
    for (size_t i = 0; i < in->n; i++)
        if (strcmp(in->list[i].script, code) == 0)
            return &in->list[i];
    return NULL;
}

/* Codes that hold a script among others, the likeliest first. */
static const char *const *find_wider(GUnicodeScript script)
{
    static const char *const han[] = {"Hans", "Hant", "Jpan", "Kore", NULL};
    static const char *const kana[] = {"Jpan", "Hans", "Hant", "Kore", NULL};
    static const char *const hangul[] = {"Kore", NULL};
    static const char *const bopomofo[] = {"Hant", "Hans", NULL};
    static const char *const arabic[] = {"Aran", NULL};
    static const char *const none[] = {NULL};

    switch (script) {
    case G_UNICODE_SCRIPT_HAN:
        return han;
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
        return kana;
    case G_UNICODE_SCRIPT_HANGUL:
        return hangul;
    case G_UNICODE_SCRIPT_BOPOMOFO:
        return bopomofo;
    case G_UNICODE_SCRIPT_ARABIC:
        return arabic;
    default:
        return none;
    }
}

const struct stand_in *script_find(const struct stand_ins *in,
                                   GUnicodeScript script, const char *code)
{
    char own[SCRIPT_CODE_SIZE];

    if (!in->n || !script_is_real(script))
        return NULL;
    const char *const *wider = find_wider(script);
    const struct stand_in *found =
        is_one_of(code, wider) ? find_code(in, code) : NULL;
    write_code(script, own);
    if (!found)
        found = find_code(in, own);
    for (; !found && *wider; wider++)
        found = find_code(in, *wider);
    return found;
}

const struct stand_in *script_find_own(const struct stand_ins *in,
                                       const char *code)
{
    return find_code(in, code);
}

const char *script_tall_letter(const char *code)
{
    static const char *const letters[][2] = {
        {"Arab", "\u0627"}, {"Aran", "\u0627"}, {"Hebr", "\u05d4"},
        {"Ethi", "\u1200"}, {"Hans", "\u56fd"}, {"Hant", "\u570b"},
        {"Jpan", "\u56fd"}, {"Kore", "\ud55c"}, {"Hani", "\u56fd"},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(letters); i++)
        if (strcmp(letters[i][0], code) == 0)
            return letters[i][1];
    return NULL;
}
