/* SPDX-License-Identifier: GPL-3.0-or-later
 * font.h - the fonts that a project may use: fonts/fonts.yaml
 *
 * No other font exists for the program: a style that names another one is an
 * error, and so is a glyph that the named font lacks. */
#ifndef MODEL_FONT_H
#define MODEL_FONT_H

#include "base/arena.h"
#include "base/diag.h"

struct font;

/* The font that stands in for another, for letters of a script. */
struct font_script {
    const char *code; /* ISO 15924: "Arab", "Ethi", "Hans" */
    const struct font *font;
    double scale;   /* of the style's size */
    double leading; /* of the style's leading, in a language of that script */
};

struct font {
    const char *name; /* family and face, as Pango reads it */
    const char *file; /* full path, or NULL when it is not installed */
    const char *package;
    const struct font *strong, *emphasis; /* for markup; never NULL */
    struct font_script *scripts;
    size_t nscripts;
    struct pos at;
};

struct font_list {
    struct font *fonts;
    size_t n;
};

/* Read `path`; font files are sought beside it and then in its `folders`.
 * NULL when the file is not right; complained. */
struct font_list *font_load(const char *path, const char *name, struct arena *a,
                            struct diag *d);

const struct font *font_find(const struct font_list *list, const char *name);

#endif
