/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_tame.c - SVG that may be drawn, and SVG that may not */
#include "support/bench.h"

#include "art/tame.h"

#include <glib.h>
#include <string.h>

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
    {"a PNG within", BYTES("<image href=\"data:image/png;base64,A\"/>"), NULL},
    {"a JPEG within", BYTES("<image href=\"data:image/jpeg;base64,A\"/>"),
     NULL},
    {"an SVG within", BYTES("<image href=\"data:image/svg+xml,A\"/>"),
     "within"},
    {"an SVG within, shouted", BYTES("<image href=' DATA:image/svg+xml,A'/>"),
     "within"},
    {"something within", BYTES("<image href=\"data:,A\"/>"), "within"},
    {"a word that ends so", BYTES("<desc>metadata: x</desc>"), NULL},
    {"another encoding", BYTES("<\0s\0v\0g\0"), "UTF-8"},
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
