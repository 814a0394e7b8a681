/* SPDX-License-Identifier: GPL-3.0-or-later
 * diag.h - what is wrong, and where in the user's own files
 *
 * Modules report and carry on; the command asks diag_worst() at the end.
 * The function that finds a fault reports it; callers only pass on `false`. */
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include "base/attr.h"

#include <stdbool.h>
#include <stddef.h>

/* A place in a source file.  Lines and columns count from 1, columns in code
 * points.  Line 0 means the file as a whole.  `file` is borrowed and lives as
 * long as the run. */
struct pos {
    const char *file;
    unsigned line, col;
};

/* Levels by consequence.  SYSTEM is an error that is not the material's: a
 * full disk, a folder that may not be written, a font that is not there. */
enum level { LEVEL_NOTE, LEVEL_WARN, LEVEL_ERROR, LEVEL_SYSTEM };

/* The one list of complaints: enum, level, slug and manual grow from it. */
#define DIAG_KINDS(X)                                                          \
    X(FILE_READ, ERROR, "file-read")                                           \
    X(FILE_LARGE, ERROR, "file-too-large")                                     \
    X(NOT_UTF8, ERROR, "not-utf8")                                             \
    X(YAML_SYNTAX, ERROR, "yaml-syntax")                                       \
    X(YAML_DEEP, ERROR, "yaml-too-deep")                                       \
    X(YAML_LARGE, ERROR, "yaml-too-large")                                     \
    X(YAML_ALIAS, ERROR, "yaml-alias")                                         \
    X(YAML_TAG, ERROR, "yaml-tag")                                             \
    X(KEY_UNKNOWN, ERROR, "unknown-key")                                       \
    X(KEY_TWICE, ERROR, "duplicate-key")                                       \
    X(KEY_MISSING, ERROR, "missing-key")                                       \
    X(TYPE_WRONG, ERROR, "wrong-type")                                         \
    X(VALUE_WRONG, ERROR, "wrong-value")                                       \
    X(UNIT_WRONG, ERROR, "bad-unit")                                           \
    X(LANGUAGE_WRONG, ERROR, "bad-language")                                   \
    X(DATE_WRONG, ERROR, "bad-date")                                           \
    X(VERSION_WRONG, ERROR, "wrong-version")                                   \
    X(PATH_OUTSIDE, ERROR, "path-outside")                                     \
    X(SUIT_UNKNOWN, ERROR, "unknown-suit")                                     \
    X(LAYOUT_UNKNOWN, ERROR, "unknown-layout")                                 \
    X(LAYOUT_LOOP, ERROR, "layout-loop")                                       \
    X(SHEET_UNKNOWN, ERROR, "unknown-sheet")                                   \
    X(COLOUR_UNKNOWN, ERROR, "unknown-colour")                                 \
    X(STYLE_UNKNOWN, ERROR, "unknown-style")                                   \
    X(FONT_UNKNOWN, ERROR, "unknown-font")                                     \
    X(FIELD_UNKNOWN, ERROR, "unknown-field")                                   \
    X(FIELD_MISSING, ERROR, "missing-field")                                   \
    X(ICON_UNKNOWN, ERROR, "unknown-icon")                                     \
    X(TERM_UNKNOWN, ERROR, "unknown-term")                                     \
    X(CARD_TWICE, ERROR, "duplicate-card")                                     \
    X(PERMISSION_MISSING, ERROR, "missing-permission")                         \
    X(MARKUP_WRONG, ERROR, "bad-markup")                                       \
    X(ART_READ, ERROR, "art-unreadable")                                       \
    X(ART_BLEED, ERROR, "bleed-short")                                         \
    X(QR_LONG, ERROR, "qr-too-long")                                           \
    X(GLYPH_MISSING, ERROR, "missing-glyph")                                   \
    X(TEXT_OVERFLOW, ERROR, "text-overflow")                                   \
    X(TEXT_UNSAFE, ERROR, "text-outside-safe")                                 \
    X(BOX_OVERFLOW, ERROR, "box-overflow")                                     \
    X(SHEET_SMALL, ERROR, "sheet-too-small")                                   \
    X(LANGUAGE_MISSING, ERROR, "missing-language")                             \
    X(TRANSLATION_MISSING, ERROR, "missing-translation")                       \
    X(PO_WRONG, ERROR, "bad-po")                                               \
    X(CSV_WRONG, ERROR, "bad-csv")                                             \
    X(CARD_UNKNOWN, ERROR, "unknown-card")                                     \
    X(DECK_UNKNOWN, ERROR, "unknown-deck")                                     \
    X(VARIANT_UNKNOWN, ERROR, "unknown-variant")                               \
    X(RIGHTS_MISSING, ERROR, "missing-rights")                                 \
    X(LOGO_SMALL, ERROR, "logo-too-small")                                     \
    X(LOGO_CROWDED, ERROR, "logo-crowded")                                     \
    X(CONTRAST_LOW, ERROR, "low-contrast")                                     \
    X(COLOUR_ALONE, ERROR, "colour-alone")                                     \
    X(SHOP_UNKNOWN, ERROR, "unknown-shop")                                     \
    X(PROFILE_MISSING, ERROR, "missing-profile")                               \
    X(INK_OVER, ERROR, "too-much-ink")                                         \
    X(INKS_CLASH, ERROR, "ink-clash")                                          \
    X(TYPE_SMALL, ERROR, "type-too-small")                                     \
    X(LINE_THIN, ERROR, "line-too-thin")                                       \
    X(IMAGE_COARSE, ERROR, "image-too-coarse")                                 \
    X(QR_SMALL, ERROR, "qr-too-small")                                         \
    X(TRANSPARENT, ERROR, "transparency")                                      \
    X(BORDER_NEAR, WARN, "border-near-trim")                                   \
    X(TINT_LIGHT, WARN, "tint-too-light")                                      \
    X(CONTRAST_WEAK, WARN, "weak-contrast")                                    \
    X(CHANGE_STALE, WARN, "stale-change")                                      \
    X(WORD_LABELS, WARN, "labelling-word")                                     \
    X(SENTENCE_LONG, WARN, "long-sentence")                                    \
    X(CARD_WORDY, WARN, "many-words")                                          \
    X(REVIEW_DUE, WARN, "review-due")                                          \
    X(HYPHENS_MISSING, WARN, "missing-hyphenation")                            \
    X(FONT_MISSING, SYSTEM, "missing-font")                                    \
    X(DATA_MISSING, SYSTEM, "missing-data")                                    \
    X(PDF, SYSTEM, "pdf")                                                      \
    X(STOPPED, SYSTEM, "stopped")                                              \
    X(UNSTABLE, SYSTEM, "not-reproducible")                                    \
    X(READ, SYSTEM, "read")                                                    \
    X(WRITE, SYSTEM, "write")

#define X(kind, level, slug) DIAG_##kind,
enum diag_kind { DIAG_KINDS(X) DIAG_KIND_COUNT };
#undef X

/* One complaint as collected.  Strings live as long as the struct diag. */
struct diag_entry {
    enum diag_kind kind;
    enum level level; /* LEVEL_NOTE: belongs to the entry before it */
    struct pos at;
    const char *text;
};

/* Complaints that are kept and shown, and the first error if none of them is
 * one; all are counted. */
#define DIAG_MAX 1000

struct diag;

struct diag *diag_new(void);
void diag_free(struct diag *d); /* NULL is fine */

/* The same complaint at the same place is counted and kept once. */
void diag_report(struct diag *d, enum diag_kind kind, struct pos at,
                 const char *fmt, ...) PRINTF_LIKE(4, 5);

/* As diag_report(), of what another process or day reported: `text` is whole.
 */
void diag_repeat(struct diag *d, enum diag_kind kind, struct pos at,
                 const char *text);

/* Another place that belongs to the last complaint: "first defined here". */
void diag_note(struct diag *d, struct pos at, const char *fmt, ...)
    PRINTF_LIKE(3, 4);

/* Remember the text of `file`, so that complaints can show the line.  Both are
 * copied. */
void diag_add_source(struct diag *d, const char *file, const char *text,
                     size_t size);

/* Where a cell of a table begins, and which one it is. */
struct diag_cell {
    unsigned line, col;
    unsigned row, column; /* from 1, from 0: 5 and 2 are C5 */
};

/* `file` is a table: what is reported from now on about a place in it ends in
 * `(row 5, column C "question")`.  A place belongs to the last of `cells` that
 * begins at it or before it; they are in order.  `headings` are the names of
 * the first columns, NULL for those without.  All is copied. */
void diag_add_cells(struct diag *d, const char *file,
                    const struct diag_cell *cells, size_t n,
                    const char *const *headings, size_t nheadings);

/* Line and column of the byte `at` of `text`, which is UTF-8 up to there. */
struct pos diag_find_place(const char *file, const char *text, size_t at);

/* The line `at` stands on, without its end, or NULL.  Borrowed. */
const char *diag_find_line(const struct diag *d, struct pos at, size_t *size);

size_t diag_size(const struct diag *d); /* entries, notes included */
const struct diag_entry *diag_at(const struct diag *d, size_t i);
unsigned diag_count(const struct diag *d, enum diag_kind kind);
unsigned diag_errors(const struct diag *d);  /* errors and system faults */
enum level diag_worst(const struct diag *d); /* LEVEL_NOTE if all is well */

const char *diag_slug(enum diag_kind kind);
bool diag_find_slug(const char *slug, enum diag_kind *kind); /* false: none */
enum level diag_level(enum diag_kind kind);
const char *diag_level_name(enum level level); /* "error", "warning", "note" */

/* The whole collection as people read it: place, level, text, slug, then the
 * source line with a caret under the column. */
void diag_print(const struct diag *d, void (*put)(void *ctx, const char *s),
                void *ctx);

#endif
