/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_layout.c - layouts, sheets and lists of fonts from their files */
#include "model/library.h"

#include "support/workshop.h"

#include <glib.h>
#include <string.h>

#define HEAD "kaart: layout/1\nid: own\n"
#define PAINT                                                                  \
    "colours:\n  ink: {rgb: \"#102030\"}\n"                                    \
    "styles:\n  s: {font: Noto Sans, size: 10 pt, colour: ink}\n"              \
    "fields:\n  q: {type: text}\n  p: {type: picture}\n"                       \
    "  i: {type: icon}\n  u: {type: url}\n  l: {type: line}\n"

static const struct pos asked = {"deck.yaml", 77, 7};

/* The layout in `text` as layouts/own.yaml. */
static const struct layout *load(struct bench *b, struct workshop *s,
                                 const char *text)
{
    bench_write(b, "layouts/own.yaml", text);
    *s = workshop_open(b);
    return library_layout(s->lib, "own", asked);
}

struct fault {
    const char *name, *text, *diags;
};

static void assert_faults(struct bench *b, const struct fault *faults, size_t n,
                          const char *before)
{
    for (size_t i = 0; i < n; i++) {
        struct workshop s;
        bench_begin(b, faults[i].name);
        g_autofree char *text = g_strconcat(before, faults[i].text, NULL);
        load(b, &s, text);
        bench_assert_diags(b, faults[i].diags);
        workshop_close(&s);
    }
}

/* Below the two lines of the head. */
static const struct fault measures[] = {
    {"a size", "size: [97 mm, 70 mm]\n", ""},
    {"the smallest size", "size: [5 mm, 5 mm]\n", ""},
    {"a size below it", "size: [4.999 mm, 5 mm]\n", "wrong-value 3:7"},
    {"the largest size", "size: [2000 mm, 2000 mm]\n", ""},
    {"a size above it", "size: [20 mm, 2000.001 mm]\n", "wrong-value 3:7"},
    {"a size below nothing", "size: [-97 mm, 70 mm]\n", "wrong-value 3:7"},
    {"three sizes", "size: [97 mm, 70 mm, 3 mm]\n", "wrong-value 3:7"},
    {"one length", "size: 97 mm\n", "wrong-type 3:7"},
    {"a size without units", "size: [97, 70 mm]\n",
     "bad-unit 3:8; wrong-value 3:7"},
    {"a bleed below nothing", "bleed: -3 mm\n", "wrong-value 3:8"},
    {"a cut", "cut: butt\n", ""},
    {"an unknown cut", "cut: off\n", "wrong-value 3:6"},
    {"an unknown key", "colour: {}\n", "unknown-key 3:1"},
    {"no id", "bleed: 3 mm\n", ""},
};

static void takes_sizes_within_bounds(void **state)
{
    assert_faults(*state, measures, G_N_ELEMENTS(measures), HEAD);
}

static const struct fault paints[] = {
    {"a colour", "colours:\n  a: {rgb: \"#aBc012\", cmyk: [0, 100, 7, 3]}\n",
     ""},
    {"a colour of no rgb", "colours:\n  a: {cmyk: [0, 100, 7, 3]}\n",
     "missing-key 4:6"},
    {"a colour by its name", "colours:\n  a: {rgb: red}\n", "wrong-value 4:12"},
    {"a colour that YAML took for a comment", "colours:\n  a: {rgb: #abc012\n}",
     "wrong-value 5:1"},
    {"a colour of five digits", "colours:\n  a: {rgb: \"#12345\"}\n",
     "wrong-value 4:12"},
    {"a colour of other letters", "colours:\n  a: {rgb: \"#12345g\"}\n",
     "wrong-value 4:12"},
    {"three inks", "colours:\n  a: {rgb: \"#000000\", cmyk: [0, 0, 0]}\n",
     "wrong-value 4:29"},
    {"more than all ink",
     "colours:\n  a: {rgb: \"#000000\", cmyk: [0, 0, 0, 101]}\n",
     "wrong-value 4:39"},
    {"a colour that is called suit", "colours:\n  suit: {rgb: \"#000000\"}\n",
     "wrong-value 4:3"},
    {"a colour that is a text", "colours:\n  a: red\n", "wrong-type 4:6"},
    {"a style", "styles:\n  s: {font: Noto Sans, size: [8 pt, 9.5 pt]}\n", ""},
    {"an unknown font", "styles:\n  s: {font: Comic Sans, size: 8 pt}\n",
     "unknown-font 4:13"},
    {"a style of no font", "styles:\n  s: {size: 8 pt}\n", "missing-key 4:6"},
    {"a style in an unknown colour",
     "styles:\n  s: {font: Noto Sans, size: 8 pt, colour: ink}\n",
     "unknown-colour 4:44"},
    {"a style in the suit's colour",
     "styles:\n  s: {font: Noto Sans, size: 8 pt, colour: suit}\n", ""},
    {"a size in millimetres", "styles:\n  s: {font: Noto Sans, size: 8 mm}\n",
     "bad-unit 4:30"},
    {"sizes the wrong way round",
     "styles:\n  s: {font: Noto Sans, size: [9 pt, 8 pt]}\n",
     "wrong-value 4:30"},
    {"three sizes of type",
     "styles:\n  s: {font: Noto Sans, size: [7 pt, 8 pt, 9 pt]}\n",
     "wrong-type 4:30"},
    {"the second size is wrong",
     "styles:\n  s: {font: Noto Sans, size: [9 pt, 8]}\n", "bad-unit 4:37"},
    {"hardly any leading",
     "styles:\n  s: {font: Noto Sans, size: 8 pt, leading: 0.7}\n",
     "wrong-value 4:45"},
    {"unknown words",
     "styles:\n  s: {font: Noto Sans, size: 8 pt,\n"
     "      hyphens: often, marker: star, balance: maybe}\n",
     "wrong-value 5:46; wrong-value 5:16; wrong-value 5:31"},
    {"a field", "fields:\n  q: {type: text, required: true}\n", ""},
    {"an unknown type", "fields:\n  q: {type: texts}\n", "wrong-value 4:13"},
    {"a field of no type", "fields:\n  q: {required: true}\n",
     "missing-key 4:6"},
    {"a field that is called suit", "fields:\n  suit: {type: text}\n",
     "wrong-value 4:3"},
};

static void reads_colours_styles_and_fields(void **state)
{
    assert_faults(*state, paints, G_N_ELEMENTS(paints), HEAD);
}

/* A face below the twelve lines of head and paint. */
static const struct fault faces[] = {
    {"every kind of box",
     "front:\n  stack:\n    - column: [text: {field: q, style: s}]\n"
     "    - row: {gap: 3 mm, children: [art: {field: p}]}\n"
     "    - icon: {name: ear, colour: ink}\n    - icon: {field: i}\n"
     "    - qr: {field: u}\n    - rule: {colour: suit}\n"
     "    - fill: {fill: deck, line: ink, corners: 2 mm}\n"
     "    - text: {from: [card.id, suit.title], join: ' ', style: s}\n"
     "    - art: {from: suit.art, focus: [0, 100], fit: cover, bleed: true}\n",
     ""},
    {"an unknown box", "front:\n  stack:\n    - texts: {}\n",
     "unknown-key 15:7"},
    {"two boxes in one", "front:\n  row: []\n  column: []\n",
     "wrong-type 14:3"},
    {"no box", "front: text\n", "wrong-type 13:8"},
    {"a list for a text", "front:\n  text: [a]\n", "wrong-type 14:9"},
    {"an unknown key of a box", "front:\n  row: {gaps: 3 mm}\n",
     "unknown-key 14:9"},
    {"an unknown style", "front:\n  text: {field: q, style: t}\n",
     "unknown-style 14:27"},
    {"no style", "front:\n  text: {field: q}\n", "missing-key 14:9"},
    {"an unknown field", "front:\n  text: {field: question, style: s}\n",
     "unknown-field 14:17"},
    {"an unknown field to wait for", "front:\n  fill: {when: a, unless: b}\n",
     "unknown-field 14:16; unknown-field 14:27"},
    {"a field of another type", "front:\n  text: {field: p, style: s}\n",
     "wrong-type 14:17"},
    {"a picture for a line of text", "front:\n  art: {field: l}\n",
     "wrong-type 14:16"},
    {"a line is a text", "front:\n  text: {field: l, style: s}\n", ""},
    {"an unknown source", "front:\n  text: {from: card.ids, style: s}\n",
     "wrong-value 14:16"},
    {"a source of another type", "front:\n  text: {from: suit.art, style: s}\n",
     "wrong-value 14:16"},
    {"field and source",
     "front:\n  text: {field: q, from: card.id, style: s}\n",
     "missing-key 14:9"},
    {"neither field nor source", "front:\n  text: {style: s}\n",
     "missing-key 14:9"},
    {"five sources",
     "front:\n  text:\n    style: s\n    from: [card.id, card.id, card.id, "
     "card.id, card.id]\n",
     "wrong-value 16:11"},
    {"sources for art", "front:\n  art: {from: [suit.art, deck.back]}\n",
     "wrong-type 14:15"},
    {"an unknown icon", "front:\n  icon: {name: nose}\n", "unknown-icon 14:16"},
    {"an unknown colour", "front:\n  fill: {fill: inky}\n",
     "unknown-colour 14:16"},
    {"one length of inset", "front:\n  fill: {inset: -3 mm}\n", ""},
    {"two", "front:\n  fill: {inset: [3 mm, 2 mm]}\n", ""},
    {"four", "front:\n  fill: {inset: [3 mm, 2 mm, 1 mm, 0 mm]}\n", ""},
    {"three", "front:\n  fill: {inset: [3 mm, 2 mm, 1 mm]}\n",
     "wrong-value 14:17"},
    {"one that is no length", "front:\n  fill: {inset: [3 mm, x]}\n",
     "bad-unit 14:24"},
    {"a map", "front:\n  fill: {inset: {top: 3 mm}}\n", "wrong-value 14:17"},
    {"a place", "front:\n  fill: {at: [-3 mm, 2 mm]}\n", ""},
    {"half a place", "front:\n  fill: {at: [3 mm]}\n", "wrong-value 14:14"},
    {"a width below nothing", "front:\n  fill: {width: -1 mm}\n",
     "wrong-value 14:17"},
    {"a growth below nothing", "front:\n  fill: {grow: -1}\n",
     "wrong-value 14:16"},
    {"a focus beyond the picture",
     "front:\n  art: {field: p, focus: [50, 101]}\n", "wrong-value 14:31"},
    {"half a focus", "front:\n  art: {field: p, focus: [50]}\n",
     "wrong-value 14:26"},
    {"an unknown alignment", "front:\n  row: {across: left}\n",
     "wrong-value 14:17"},
    {"faults of all boxes at once",
     "front:\n  row:\n    - text: {field: x, style: s}\n    - art: {}\n"
     "    - nose\nback:\n  fill: {line: x}\n",
     "unknown-field 15:21; missing-key 16:12; wrong-type 17:7; "
     "unknown-colour 19:16"},
};

static void reads_boxes(void **state)
{
    assert_faults(*state, faces, G_N_ELEMENTS(faces), HEAD PAINT);
}

static void insets_go_round_from_the_top(void **state)
{
    static const struct {
        const char *text;
        struct insets in;
    } forms[] = {
        {"5 mm", {5000, 5000, 5000, 5000}},
        {"[1 mm, 2 mm]", {1000, 2000, 1000, 2000}},
        {"[1 mm, 2 mm, 3 mm, 4 mm]", {1000, 2000, 3000, 4000}},
    };
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(forms); i++) {
        struct workshop s;
        bench_begin(b, forms[i].text);
        g_autofree char *text =
            g_strdup_printf(HEAD "front: {fill: {inset: %s}}\n", forms[i].text);
        const struct layout *l = load(b, &s, text);
        assert_memory_equal(&l->front->inset, &forms[i].in, sizeof forms[i].in);
        workshop_close(&s);
    }
}

/* -- One layout from another -- */

static void a_child_has_its_parents_styles_by_the_same_pointer(void **state)
{
    struct bench *b = *state;
    struct workshop s;

    bench_write(b, "layouts/base.yaml",
                "kaart: layout/1\nid: base\nsize: [90 mm, 60 mm]\n" PAINT
                "front:\n  text: {field: q, style: s}\n");
    const struct layout *l =
        load(b, &s,
             HEAD "extends: base\nbleed: 2 mm\n"
                  "colours: {red: {rgb: \"#ff0000\"}}\n"
                  "styles: {t: {font: Noto Sans Bold, size: 9 pt}}\n");
    const struct layout *base = library_layout(s.lib, "base", asked);

    bench_assert_diags(b, "");
    assert_int_equal(l->width, 90000);
    assert_int_equal(l->bleed, 2000);
    assert_int_equal(base->bleed, 0);
    assert_int_equal(base->nstyles, 1);
    assert_int_equal(l->nstyles, 2);
    assert_ptr_equal(layout_find_style(l, "s"), layout_find_style(base, "s"));
    assert_ptr_equal(layout_find_colour(l, "ink"),
                     layout_find_colour(base, "ink"));
    assert_null(layout_find_colour(base, "red"));
    assert_ptr_equal(l->front, base->front);
    assert_ptr_equal(library_layout(s.lib, "own", asked), l);
    workshop_close(&s);
}

static const struct {
    const char *name, *base, *own, *diags;
} families[] = {
    {"a parent that is not there", NULL, "extends: base\n",
     "unknown-layout 3:10"},
    {"a parent of its own", NULL, "extends: own\n", "layout-loop 3:10"},
    {"parents in a ring", "extends: own\n", "extends: base\n",
     "layout-loop 3:10"},
    {"a parent outside", NULL, "extends: ../base\n", "unknown-layout 3:10"},
    {"faults of both", "bleed: x\n", "extends: base\nsafe: x\n",
     "bad-unit 3:8; bad-unit 4:7"},
    {"a parent's face that asks for a field that is gone",
     "colours: {ink: {rgb: \"#000000\"}}\n"
     "styles: {s: {font: Noto Sans, size: 9 pt}}\n"
     "fields: {a: {type: text}, b: {type: text}}\n"
     "front: {text: {field: b, style: s}}\n",
     "extends: base\nfields: {a: {type: text}}\n", "unknown-field 4:9"},
    {"a parent's box that waits for a field that is gone",
     "fields: {a: {type: text}, b: {type: text}}\n"
     "back: {row: [fill: {when: b}]}\n",
     "extends: base\nfields: {a: {type: text}}\n", "unknown-field 4:9"},
    {"a face of its own does not",
     "fields: {a: {type: text}}\n"
     "back: {fill: {when: a}}\n",
     "extends: base\nfields: {}\nback: {fill: {}}\n", ""},
};

static void complains_of_families(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(families); i++) {
        struct workshop s;
        bench_begin(b, families[i].name);
        if (families[i].base) {
            g_autofree char *base = g_strconcat("kaart: layout/1\nid: base\n",
                                                families[i].base, NULL);
            bench_write(b, "layouts/base.yaml", base);
        }
        g_autofree char *own = g_strconcat(HEAD, families[i].own, NULL);
        load(b, &s, own);
        bench_assert_diags(b, families[i].diags);
        workshop_close(&s);
    }
}

/* A child that lists its fields in another order has other indices. */
static void a_parents_face_finds_the_childs_fields(void **state)
{
    struct bench *b = *state;
    struct workshop s;

    bench_write(b, "layouts/base.yaml",
                "kaart: layout/1\nid: base\n" PAINT
                "front:\n  row:\n    - text: {field: l, style: s, when: q}\n");
    const struct layout *l = load(
        b, &s,
        HEAD "extends: base\nfields: {l: {type: line}, q: {type: text}}\n");
    bench_assert_diags(b, "");
    assert_int_equal(l->front->children[0]->values[0].field, 0);
    assert_int_equal(l->front->children[0]->when.root, VALUE_FIELD);
    assert_int_equal(l->front->children[0]->when.field, 1);
    workshop_close(&s);
}

/* -- What is where -- */

static void complains_where_a_name_is_asked_for(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    const struct pos later = {"deck.yaml", 88, 8};

    assert_null(library_layout(s.lib, "nose", asked));
    assert_null(library_layout(s.lib, "nose", later));
    assert_null(library_sheet(s.lib, "a5", asked));
    assert_null(library_sheet(s.lib, "a5", later));
    assert_null(library_icon(s.lib, "nose", asked));
    assert_null(library_icon(s.lib, "nose", later));
    assert_null(library_icon(s.lib, "../icons/ear", later));
    assert_null(library_font(s.lib, "Nose", asked));
    bench_assert_diags(b, "unknown-layout 77:7; unknown-layout 88:8; "
                          "unknown-sheet 77:7; unknown-sheet 88:8; "
                          "unknown-icon 77:7; unknown-icon 88:8; "
                          "unknown-icon 88:8; unknown-font 77:7");
    workshop_close(&s);
}

static void a_file_is_called_what_its_id_says(void **state)
{
    struct bench *b = *state;
    struct workshop s;

    load(b, &s, "kaart: layout/1\nid: owl\n");
    bench_write(b, "layouts/sheets/a5.yaml",
                "kaart: sheet/1\nid: ../../a5\npaper: card\n");
    library_sheet(s.lib, "a5", asked);
    bench_assert_diags(b, "wrong-value 2:5; wrong-value 2:5");
    workshop_close(&s);
}

#define SHEET "kaart: sheet/1\nid: own\n"
#define A4 SHEET "paper: [210 mm, 297 mm]\n"
#define SLOTS "slots: {columns: 2, rows: 5, at: [15 mm, 13.5 mm], step: "

static const struct fault sheets[] = {
    {"paper", SHEET "paper: [210 mm, 297 mm]\n", ""},
    {"a card", SHEET "paper: card\n", ""},
    {"no paper", SHEET, "missing-key 1:1"},
    {"paper of nothing", SHEET "paper: [0 mm, 297 mm]\n", "wrong-value 3:8"},
    {"paper by its name", SHEET "paper: a4\n", "wrong-value 3:8"},
    {"paper without unit", SHEET "paper: [210, 297 mm]\n", "bad-unit 3:9"},
    {"an unknown flip", SHEET "paper: card\nflip: over\n", "wrong-value 4:7"},
    {"marks", SHEET "paper: card\nmarks: {length: 3 mm, offset: 2 mm}\n", ""},
    {"no marks", SHEET "paper: card\nmarks: false\n", ""},
    {"marks that are just true", SHEET "paper: card\nmarks: true\n",
     "wrong-value 4:8"},
    {"marks of no length", SHEET "paper: card\nmarks: {offset: 2 mm}\n",
     "missing-key 4:8"},
    {"a fold", A4 "fold: true\norder: stack\nguides: true\n", ""},
    {"a fold of a single card", SHEET "paper: card\nfold: true\n",
     "wrong-value 1:1"},
    {"an unknown order", A4 "order: pile\n", "wrong-value 4:8"},
    {"slots", A4 SLOTS "[95 mm, 54 mm], size: [85 mm, 54 mm]}\n", ""},
    {"slots of a single card",
     SHEET "paper: card\n" SLOTS "[95 mm, 54 mm], size: [85 mm, 54 mm]}\n",
     "wrong-value 4:8"},
    {"slots that are folded",
     A4 "fold: true\n" SLOTS "[95 mm, 54 mm], size: [85 mm, 54 mm]}\n",
     "wrong-value 1:1"},
    {"slots over each other",
     A4 SLOTS "[84 mm, 54 mm], size: [85 mm, 54 mm]}\n", "wrong-value 4:8"},
    {"slots of nothing", A4 SLOTS "[84 mm, 54 mm], size: [0 mm, 54 mm]}\n",
     "wrong-value 4:8"},
    {"slots that stick out", A4 SLOTS "[95 mm, 58 mm], size: [85 mm, 54 mm]}\n",
     "wrong-value 4:8"},
    {"slots with half a step", A4 SLOTS "[95 mm], size: [85 mm, 54 mm]}\n",
     "wrong-value 4:58"},
    {"slots with a step back",
     A4 SLOTS "[-5 mm, 54 mm], size: [85 mm, 54 mm]}\n", "bad-unit 4:58"},
    {"slots without a size", A4 SLOTS "[95 mm, 54 mm]}\n", "missing-key 4:8"},
    {"half of the words", SHEET "paper: card\nwords:\n  nl: {sheet: vel}\n",
     "missing-key 5:7; missing-key 5:7; missing-key 5:7; missing-key 5:7"},
    {"another kind of file", "kaart: layout/1\nid: own\n", "wrong-version 1:8"},
    {"a sheet that extends itself", SHEET "extends: own\n", "layout-loop 3:10"},
    {"a sheet that is not there", SHEET "extends: nose\n",
     "unknown-sheet 3:10"},
};

static void reads_sheets(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(sheets); i++) {
        bench_begin(b, sheets[i].name);
        bench_write(b, "layouts/sheets/own.yaml", sheets[i].text);
        struct workshop s = workshop_open(b);
        library_sheet(s.lib, "own", asked);
        bench_assert_diags(b, sheets[i].diags);
        workshop_close(&s);
    }
}

static void slug_words_are_found_by_language(void **state)
{
    struct slug_words words[] = {
        {.language = "en"}, {.language = "nl"}, {.language = "nl-BE"}};
    const struct sheet s = {.words = words, .nwords = 3}, none = {0};

    (void)state;
    assert_ptr_equal(sheet_find_words(&s, "nl"), &words[1]);
    assert_ptr_equal(sheet_find_words(&s, "nl-BE"), &words[2]);
    assert_ptr_equal(sheet_find_words(&s, "nl-SR"), &words[1]);
    assert_ptr_equal(sheet_find_words(&s, "nld"), &words[0]);
    assert_null(sheet_find_words(&none, "nl"));
}

static const struct fault fonts[] = {
    {"a font that is not installed",
     "fonts:\n  F: {file: None.ttf, package: p}\n", "missing-font 77:7"},
    {"a strong font that is not installed",
     "fonts:\n  F: {file: F.ttf, strong: G}\n  G: {file: None.ttf}\n",
     "missing-font 77:7"},
    {"an emphasis that is not in the list",
     "fonts:\n  F: {file: F.ttf, emphasis: G}\n", "unknown-font 4:30"},
    {"a font of no file", "fonts:\n  F: {package: p}\n",
     "missing-key 4:6; missing-font 77:7"},
    {"a font that is a text", "fonts:\n  F: f.ttf\n",
     "wrong-type 4:6; missing-font 77:7"},
    {"a font for a script",
     "fonts:\n  F: {file: F.ttf, scripts: {Arab: {font: G, scale: 1.2}}}\n"
     "  G: {file: None.ttf}\n",
     ""},
    {"that is not in the list",
     "fonts:\n  F: {file: F.ttf, scripts: {Hans: {font: G}}}\n",
     "unknown-font 4:43"},
    {"that is no font", "fonts:\n  F: {file: F.ttf, scripts: {Ethi: F}}\n",
     "wrong-type 4:36"},
    {"without a font",
     "fonts:\n  F: {file: F.ttf, scripts: {Hant: {leading: 2}}}\n",
     "missing-key 4:36"},
    {"for what is no script",
     "fonts:\n  F: {file: F.ttf, scripts: {Arabic: {font: F}, Xxxx: {font: F}, "
     "Zyyy: {font: F}, Hebr: {font: F}}}\n",
     "wrong-value 4:30; wrong-value 4:49; wrong-value 4:66"},
    {"out of bounds",
     "fonts:\n  F: {file: F.ttf, scripts: {Arab: {font: F, scale: 3, leading: "
     "0}}}\n",
     "wrong-value 4:53; wrong-value 4:65"},
    {"no fonts", "", "missing-key 1:1; unknown-font 77:7"},
};

static void reads_lists_of_fonts(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(fonts); i++) {
        bench_begin(b, fonts[i].name);
        g_autofree char *text =
            g_strconcat("kaart: fonts/1\nfolders: []\n", fonts[i].text, NULL);
        bench_write(b, "fonts/fonts.yaml", text);
        bench_write(b, "fonts/F.ttf", "");
        struct workshop s = workshop_open(b);
        library_font(s.lib, "F", asked);
        bench_assert_diags(b, fonts[i].diags);
        workshop_close(&s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(takes_sizes_within_bounds),
        BENCH_TEST(reads_colours_styles_and_fields),
        BENCH_TEST(reads_boxes),
        BENCH_TEST(insets_go_round_from_the_top),
        BENCH_TEST(a_child_has_its_parents_styles_by_the_same_pointer),
        BENCH_TEST(complains_of_families),
        BENCH_TEST(a_parents_face_finds_the_childs_fields),
        BENCH_TEST(complains_where_a_name_is_asked_for),
        BENCH_TEST(a_file_is_called_what_its_id_says),
        BENCH_TEST(reads_sheets),
        BENCH_TEST(slug_words_are_found_by_language),
        BENCH_TEST(reads_lists_of_fonts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
