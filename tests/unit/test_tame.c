/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_tame.c - SVG that may be drawn, and SVG that may not */
#include "support/bench.h"

#include "art/tame.h"

#include <glib.h>
#include <string.h>

#define PNG "iVBORw0KGgoAAAANSUhEUg"
#define BYTES(s) s, sizeof s - 1

static const struct {
    const char *name, *data;
    size_t size;
    const char *why; /* a word of it; NULL: may be drawn */
} files[] = {
    {"a plain drawing", BYTES("<svg><g><path d=\"M0 0\"/></g></svg>"), NULL},
    {"a filter", BYTES("<svg><filter id=\"f\"/></svg>"), "filter"},
    {"a filter in a namespace", BYTES("<s:svg><s:filter/></s:svg>"), "filter"},
    {"a filter cut off", BYTES("<svg><filter"), "filter"},
    {"a link", BYTES("<svg><a href=\"x\"/></svg>"), "link"},
    {"a link in a namespace", BYTES("<s:svg><s:a/></s:svg>"), "link"},
    {"what only begins like a link", BYTES("<animate/><a-b/>"), NULL},
    {"a word that only begins so", BYTES("<filters/><my-filter/>"), NULL},
    {"the word in a title", BYTES("<title>a filter, a text</title>"), NULL},
    {"text", BYTES("<svg><text x=\"1\">a</text></svg>"), "outlines"},
    {"text in a namespace", BYTES("<svg:svg><svg:text/></svg:svg>"),
     "outlines"},
    {"text in one of other letters", BYTES("<\xc3\xa9:text>"), "outlines"},
    {"text on two lines", BYTES("<text\nx=\"1\">"), "outlines"},
    {"text without a letter", BYTES("<text/>"), "outlines"},
    {"text that is not drawn", BYTES("<defs><text>a</text></defs>"),
     "outlines"},
    {"text cut off", BYTES("<svg><text"), "outlines"},
    {"the end of one", BYTES("</text>"), NULL},
    {"a word that only begins like it", BYTES("<textures/><x-text/>"), NULL},
    {"one in another case", BYTES("<Text/>"), NULL},
    {"entities", BYTES("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>"), "entities"},
    {"a document type alone", BYTES("<!DOCTYPE svg PUBLIC \"a\"><svg/>"), NULL},
    {"a PNG within", BYTES("<image href=\"data:image/png;base64," PNG "\"/>"),
     NULL},
    {"a PNG on lines",
     BYTES("<image href=\"data:image/png;base64,&#10;\n  " PNG "\"/>"), NULL},
    {"a JPEG within", BYTES("<image href=\"data:image/jpeg;base64,/9j/4A\"/>"),
     NULL},
    {"an SVG within", BYTES("<image href=\"data:image/svg+xml,A\"/>"),
     "within"},
    {"an SVG within, shouted", BYTES("<image href=' DATA:image/svg+xml,A'/>"),
     "within"},
    {"something within", BYTES("<image href=\"data:,A\"/>"), "within"},
    {"a font within",
     BYTES("<style>@font-face{src:url(data:font/woff,A)}"
           "</style>"),
     "within"},
    {"an SVG that says it is a PNG",
     BYTES("<use href=\"data:image/png;base64,PHN2Zy#a\"/>"), "within"},
    {"a PNG that is written plainly",
     BYTES("<use href=\"data:image/png,iVBORw0KGgo\"/>"), "within"},
    {"an SVG within, by numbers", BYTES("<image href=\"&#100;&#x61;ta:,A\"/>"),
     "within"},
    {"by more of them", BYTES("<image href=\"&#000000000100;ata:,A\"/>"),
     "within"},
    {"a tab in the word", BYTES("<image href=\"da&#9;ta:,A\"/>"), "within"},
    {"a line in the word", BYTES("<image href=\"\nda\nta:,A\"/>"), "within"},
    {"what goes before", BYTES("<image href=\"&#32;data:,A\"/>"), "within"},
    {"in a style", BYTES("<g style='fill:url(&quot;data:,A#a&quot;)'/>"),
     "within"},
    {"by a style's numbers", BYTES("<g fill=\"url(\\64 ata:,A#a)\"/>"),
     "within"},
    {"by both", BYTES("<g fill=\"url(&#92;000064a\\74 a:,A#a)\"/>"), "within"},
    {"by a style's backslash", BYTES("<g fill=\"url(da\\ta:,A#a)\"/>"),
     "within"},
    {"by a style's tab", BYTES("<g fill=\"url(da\\9 ta:,A#a)\"/>"), "within"},
    {"by the end of a style's line",
     BYTES("<style>a{fill:url(\"da\\\nta:,A#a\")}</style>"), "within"},
    {"in a part that is text",
     BYTES("<style>a{fill:url(da<![CDATA[ta:,A#a)}]]></style>"), "within"},
    {"behind the end of one",
     BYTES("<style><![CDATA[a{fill:url(da]]>ta:,A#a)}</style>"), "within"},
    {"cut in two by a comment",
     BYTES("<style>a{fill:url(da<!-- -->ta:,A#a)}</style>"), "style sheet"},
    {"by an element", BYTES("<style>a{fill:url(da<g/>ta:,A#a)}</style>"),
     "style sheet"},
    {"by one behind a sign that ends nothing",
     BYTES("<s:style x='>'>a<?b?></s:style>"), "style sheet"},
    {"by one behind text", BYTES("<style><![CDATA[</style>]]><g/></style>"),
     "style sheet"},
    {"a style without end", BYTES("<style>a"), "style sheet"},
    {"a style cut off", BYTES("<style"), NULL},
    {"a style", BYTES("<style type='a'>a{fill:#000}</style><g/>"), NULL},
    {"a style that is text", BYTES("<style>\n<![CDATA[a>b{}]]>\n</style><g/>"),
     NULL},
    {"a style without a word", BYTES("<style id=\"a\" /><g/>"), NULL},
    {"a path of somebody's", BYTES("<g x=\"C:\\Users\\data\\a.png\"/>"), NULL},
    {"a backslash at the end", BYTES("\\"), NULL},
    {"references that are none", BYTES("&#; &#x; &#100 &amp; &"), NULL},
    {"a number that is no letter's", BYTES("<g x=\"&#99999999999;&#0;\"/>"),
     NULL},
    {"a word that ends so", BYTES("<desc>metadata: x</desc>"), NULL},
    {"another encoding", BYTES("<\0s\0v\0g\0"), "UTF-8"},
    {"an encoding that is UTF-8",
     BYTES("<?xml version='1.0' encoding='utf-8'?><svg encoding='a'/>"), NULL},
    {"Latin letters",
     BYTES("\xef\xbb\xbf<?xml version=\"1.0\" encoding = \"iso-8859-1\"?>"),
     NULL},
    {"an encoding that hides",
     BYTES("<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADw-text+AD4-"),
     "UTF-8"},
    {"one behind a mark",
     BYTES("\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"UTF-7\"?>"), "UTF-8"},
    {"one behind a sign that ends nothing",
     BYTES("<?xml version=\"?>\" encoding=\"UTF-7\"?>"), "UTF-8"},
    {"one that begins like UTF-8", BYTES("<?xml encoding=\"UTF-8-a\"?>"),
     "UTF-8"},
    {"one cut off", BYTES("<?xml encoding=\"UTF-8"), "UTF-8"},
    {"half a character", BYTES("<svg>\xc3"), "UTF-8"},
    {"nothing", BYTES(""), NULL},
    {"the beginning of an element", BYTES("<"), NULL},
};

static void tells_tame_files_from_wild_ones(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(files); i++) {
        bench_begin(b, files[i].name);
        /* Of its own size, so that a sanitizer sees a read behind it. */
        g_autofree char *data = g_malloc(MAX(files[i].size, 1));
        memcpy(data, files[i].data, files[i].size);
        const char *why = tame_check(data, files[i].size);
        assert_int_equal(why != NULL, files[i].why != NULL);
        if (why)
            assert_non_null(strstr(why, files[i].why));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(tells_tame_files_from_wild_ones),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
