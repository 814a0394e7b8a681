/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_letters.c - how large the letters of a drawing are, by its text */
#include "art/art.h"

#include "support/bench.h"

#include <glib.h>

#define HEAD "<svg xmlns=\"http://www.w3.org/2000/svg\" "
#define BOX HEAD "viewBox=\"0 0 40 20\" "

static const struct {
    const char *name, *svg;
    const char *want; /* "size #RRGGBB" of each, in hundredths */
} cases[] = {
    {"no letters", BOX "><path d=\"M0 0h9\"/></svg>", ""},
    {"none that show", BOX "><text> \n</text></svg>", ""},
    {"a title is none", BOX "><title>Vos</title></svg>", ""},
    {"an attribute", BOX "><text font-size=\"3\">a</text></svg>",
     "300 #000000"},
    {"a style goes before it",
     BOX "><text font-size=\"3\" style=\"fill : #fff; font-size:4px\">a</text>"
         "</svg>",
     "400 #FFFFFF"},
    {"from the root",
     BOX "font-size=\"3\" fill=\"#d8622c\"><g><text>a</text>"
         "</g></svg>",
     "300 #D8622C"},
    {"each piece",
     BOX "font-size=\"3\"><text>a<tspan font-size=\"50%\">b</tspan>c</text>"
         "</svg>",
     "300 #000000; 150 #000000; 300 #000000"},
    {"ems", BOX "font-size=\"3\"><text font-size=\"1.5em\">a</text></svg>",
     "450 #000000"},
    {"units", BOX "><text font-size=\"3pt\">a</text></svg>", "400 #000000"},
    {"a word is none: it stays",
     BOX "font-size=\"3\"><text "
         "font-size=\"large\" fill=\"url(#g)\">a"
         "</text></svg>",
     "300 #000000"},
    {"nothing said", BOX "><text>a</text></svg>", "1200 #000000"},
    {"transforms multiply",
     BOX "font-size=\"3\"><g transform=\"translate(1 2) scale(.5)\"><text "
         "transform=\"matrix(0 2 -2 0 5 5) rotate(45)\">a</text></g></svg>",
     "300 #000000"},
    {"scaled both ways apart",
     BOX "font-size=\"3\"><text transform=\"scale(4,1)\">a</text></svg>",
     "600 #000000"},
    {"a size of the file's own: 40 mm are 113.39 pt",
     BOX "width=\"40mm\" height=\"20mm\"><text font-size=\"3\">a</text></svg>",
     "850 #000000"},
    {"without a box, pixels",
     HEAD "width=\"96\" height=\"96\"><text font-size=\"4\">a</text></svg>",
     "300 #000000"},
    {"what is only defined",
     BOX "><defs><text font-size=\"3\">a</text></defs></svg>", ""},
};

static void reads_sizes_and_colours(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        struct art_store *store = art_store_new();
        g_autoptr(GString) got = g_string_new(NULL);
        size_t n = 0;
        bench_begin(b, cases[i].name);
        const char *file = bench_write(b, "a.svg", cases[i].svg);
        const struct art *a =
            art_load(store, file, NULL, (struct pos){0}, b->diag);
        bench_assert_diags(b, "");
        const struct art_letters *l = art_letters(a, &n);
        for (size_t k = 0; k < n; k++)
            g_string_append_printf(got, "%s%.0f #%02X%02X%02X", k ? "; " : "",
                                   l[k].size * 100, l[k].rgb[0], l[k].rgb[1],
                                   l[k].rgb[2]);
        assert_string_equal(got->str, cases[i].want);
        art_store_free(store);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(reads_sizes_and_colours),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
