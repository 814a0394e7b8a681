/* SPDX-License-Identifier: GPL-3.0-or-later
 * script.h - scripts by their ISO 15924 code: "Latn", "Arab", "Hans"
 *
 * Internal to text/.  Unicode knows one script Han; how a language writes it
 * (Hans, Hant, Jpan, Kore) is told apart by the language. */
#ifndef TEXT_SCRIPT_H
#define TEXT_SCRIPT_H

#include "text/text.h"

#include <glib.h>

#define SCRIPT_CODE_SIZE 5

/* What `language` is written in: its own script subtag, or what is usual;
 * "Zzzz" when nothing is known of it. */
void script_find_code(const char *language, char code[SCRIPT_CODE_SIZE]);

bool script_is_rtl(const char *code);

/* True when words of the script are broken with a hyphen at all. */
bool script_has_hyphens(const char *code);

/* The script of a character, as g_unichar_get_script() has it, but at once for
 * ASCII. */
GUnicodeScript script_of(gunichar c);

/* False for what all scripts share: digits, most punctuation, marks. */
bool script_is_real(GUnicodeScript script);

/* The font for letters of `script` in a text of a language that is written in
 * `code`, or NULL: the type's own. */
const struct stand_in *script_find(const struct stand_ins *in,
                                   GUnicodeScript script, const char *code);

/* The font for signs that only the language's own script has, or NULL. */
const struct stand_in *script_find_own(const struct stand_ins *in,
                                       const char *code);

/* A letter that is as tall as those of the script are, where it has no
 * capitals; or NULL. */
const char *script_tall_letter(const char *code);

#endif
