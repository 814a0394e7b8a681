/* SPDX-License-Identifier: GPL-3.0-or-later
 * text.h - a text in a style: measured once, set at any size, drawn
 *
 * Glyphs scale with the size because hinting is off.  So a text is shaped
 * once, at a reference size, and how it breaks into lines at any size and
 * width is sums over its characters.  Where lines break is decided here; each
 * line is then drawn by itself, with the glyphs of that one shaping, and
 * without the space at its end.
 *
 * The height of a text is what the eye takes: from the top of the first
 * line's capitals to the last baseline.  Descenders hang below. */
#ifndef TEXT_TEXT_H
#define TEXT_TEXT_H

#include "base/arena.h"
#include "base/diag.h"
#include "base/geom.h"
#include "text/fonts.h"

/* What text/ needs to know of a style.  Two texts with the same struct
 * pointer and the same words are one, so a struct type must live as long as
 * the struct texts. */
enum text_break { TEXT_BREAK_NEVER, TEXT_BREAK_WIDE_WORDS, TEXT_BREAK_ALWAYS };
enum text_marker { TEXT_DISC, TEXT_CIRCLE, TEXT_DASH };
enum text_align { TEXT_START, TEXT_MIDDLE, TEXT_END };

/* The font that stands in for one of a type's, for letters of a script. */
struct stand_in {
    const char *script; /* ISO 15924: "Arab", "Ethi", "Hans" */
    const char *font;
    double scale; /* of the size that the style has */
};

struct stand_ins {
    const struct stand_in *list;
    size_t n;
};

struct type {
    const char *font, *strong, *emphasis;
    struct stand_ins for_font, for_strong, for_emphasis;
    const char *features, *language;
    double leading, indent, space; /* ems */
    enum text_break breaks;
    enum text_marker marker;
    bool balance, rtl;
};

struct text;
struct texts; /* owner of every text */

struct texts *texts_new(struct fonts *fonts);
void texts_free(struct texts *t); /* NULL is fine; not the fonts */

/* Texts that may go before those of `t`, whose hyphenation they share. */
struct texts *texts_new_beside(const struct texts *t);

/* The text of `words` in `type`.  With `markup` it is CommonMark, without it
 * is one paragraph as it stands.  A glyph that the fonts lack is complained
 * about at `at`, once for each such text; never NULL. */
struct text *text_make(struct texts *t, const struct type *type,
                       const char *words, bool markup, struct pos at,
                       struct diag *d);

/* As they were given to text_make(). */
const char *text_words(const struct text *text);

/* True for a language written from right to left. */
bool text_is_rtl(const char *language);

/* The sentence that Pango shows fonts by in a language, or NULL when it knows
 * none in the language's script. */
const char *text_sample(const char *language);

/* Mean width of a letter in `type`, in ems, in the sample of its language.  0
 * when no font has its letters. */
double text_letter(struct texts *t, const struct type *type);

/* needed[i] becomes true when `words`, of a text in `language`, need the i-th
 * of `in`.  Its font must be added before text_make(). */
void text_find_needed(const struct stand_ins *in, const char *language,
                      const char *words, bool *needed);

/* True when `language` is written in `script`, ISO 15924. */
bool text_is_written_in(const char *language, const char *script);

/* Width of the text on as few lines as it has hard breaks. */
um text_width(const struct text *text, cpt size);

/* Height at `size` in a box `width` wide.  *too_wide (may be NULL) is by how
 * much the widest piece that cannot be broken sticks out, or 0. */
um text_height(struct text *text, cpt size, um width, um *too_wide);

/* One line as set.  x and baseline count from the box's top left. */
struct line {
    um x, baseline, width;
    size_t block, start, end; /* bytes of the block's words */
    bool hyphen;              /* broken inside a word */
    um marker_x;              /* of a list item's first line */
    bool marker;
    int number; /* that the marker is, or -1: it is a bullet */
};

/* How far marks at the ends of lines may stick out of the box, at its left and
 * its right: quotes, hyphens, full stops, so that the letters are in line
 * (text/edge.h).  Where lines break does not change. */
struct overhang {
    um left, right;
};

struct set_text {
    struct text *text;
    cpt size;
    um width, height;
    struct overhang over;
    enum text_align align;
    struct line *lines;
    size_t nlines;
};

/* Break the text into lines.  The result lives as long as its struct texts;
 * asking for the same again gives the same.  text_set() lets nothing hang. */
const struct set_text *text_set(struct text *text, cpt size, um width,
                                enum text_align align);
const struct set_text *text_set_over(struct text *text, cpt size, um width,
                                     enum text_align align,
                                     struct overhang over);

/* True when the two are the same words set the same, if in other texts. */
bool text_same(const struct set_text *a, const struct set_text *b);

/* How far ink may hang below the last baseline. */
um text_hang(const struct set_text *set);

/* How much further than Latin letters do, whose room a layout's gaps hold: 0
 * but for scripts that reach deep, such as Arabic. */
um text_sag(struct text *text, cpt size, um width);

/* The words of a line as they are printed.  The caller frees. */
char *text_line_words(const struct set_text *set, const struct line *line);

#endif
