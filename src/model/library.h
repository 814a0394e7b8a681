/* SPDX-License-Identifier: GPL-3.0-or-later
 * library.h - finds and keeps layouts, sheets, icons, fonts and languages
 *
 * Each is read once a run.  A project's own folder is looked in before the
 * one that came with the program. */
#ifndef MODEL_LIBRARY_H
#define MODEL_LIBRARY_H

#include "model/font.h"
#include "model/language.h"
#include "model/layout.h"
#include "model/sheet.h"
#include "model/shop.h"
#include "model/variant.h"

struct library;

/* What changes layouts as they are read: an edition's colours and fonts, and
 * a variant.  All borrowed. */
struct look {
    const struct colour *const *colours;
    size_t ncolours;
    const struct font_swap *fonts;
    size_t nfonts;
    const struct variant *variant; /* NULL: as designed */
};

/* `folders` (NULL-ended) each hold layouts/ and fonts/; copied. */
struct library *library_new(const char *const *folders, struct arena *a,
                            struct diag *d);
void library_free(struct library *lib); /* NULL is fine */

/* To be called before anything is read; `look` is copied. */
void library_set_look(struct library *lib, const struct look *look);

/* The variant of the look, or NULL. */
const struct variant *library_look_variant(const struct library *lib);

/* The colour that stands in for the layouts' own of that name, or NULL. */
const struct colour *library_brand_colour(struct library *lib,
                                          const char *name);

/* True when a layout that was read has a colour of that name. */
bool library_has_colour(const struct library *lib, const char *name);

/* True when a style that was read so far asks for this font. */
bool library_asks_font(const struct library *lib, const char *name);

/* The variant called `id`, or several with '+' between them; NULL with a
 * complaint at `at`. */
const struct variant *library_variant(struct library *lib, const char *id,
                                      struct pos at);

/* The layout or sheet called `id`, or NULL with a complaint at `at`. */
const struct layout *library_layout(struct library *lib, const char *id,
                                    struct pos at);
const struct sheet *library_sheet(struct library *lib, const char *id,
                                  struct pos at);

/* The shop called `id`, or NULL with a complaint at `at`. */
const struct shop *library_shop(struct library *lib, const char *id,
                                struct pos at);

/* The file of an icon, or NULL with a complaint at `at`. */
const char *library_icon(struct library *lib, const char *name, struct pos at);

/* The font called `name`, or NULL with a complaint at `at`. */
const struct font *library_font(struct library *lib, const char *name,
                                struct pos at);

/* What is known of the language `tag`, or of its first parts ("pt" for
 * "pt-BR"), or of English: its id tells.  NULL, complained once, when the file
 * has faults or the program's own en.yaml is not to be had. */
const struct language *library_language(struct library *lib, const char *tag);

/* Names of what is there, sorted; NULL-ended; free with g_strfreev(). */
char **library_list(const struct library *lib, const char *folder,
                    const char *ending);

#endif
