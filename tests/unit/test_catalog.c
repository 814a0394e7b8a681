/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_catalog.c - PO files as editors save them, and as they should not */
#include "localise/catalog.h"

#include "support/bench.h"

#include <glib.h>

#define MARK "\xef\xbb\xbf"
#define HEADER(charset)                                                        \
    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=" charset "\\n\""  \
    "\n"
#define ENTRY "msgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"What…\"\n"

#define CALLED(name)                                                           \
    HEADER("UTF-8") "msgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"" name "\"\n"

static const struct {
    const char *name, *text, *found, *diags;
} cases[] = {
    {"as it should be", HEADER("UTF-8") ENTRY, "What…", ""},
    {"in small letters", HEADER("utf-8") ENTRY, "What…", ""},
    {"without a header", ENTRY, "What…", ""},
    {"behind a byte order mark", MARK HEADER("UTF-8") ENTRY, "What…", ""},
    {"with line ends of Windows",
     HEADER("UTF-8") "msgctxt \"A.q\"\r\nmsgid \"Wat?\"\r\nmsgstr \"W\"\r\n",
     "W", ""},
    {"with another charset in its header", HEADER("SHIFT_JIS") ENTRY, NULL,
     "bad-po 2:35"},
    {"with no charset yet", HEADER("CHARSET") ENTRY, "What…", ""},
    {"in another charset", HEADER("UTF-8") "# caf\xe9\n" ENTRY, NULL,
     "not-utf8 3:6"},
    {"with a NUL", "# a\n# b\xc0\x80\n" ENTRY, NULL, "not-utf8 2:4"},
    {"translated with a blank",
     HEADER("UTF-8") "msgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \" \\n\"\n", NULL,
     ""},
    {"fuzzy in the first of two lines of flags",
     HEADER("UTF-8") "#, fuzzy\r\n#. Room.\n#, c-format\n" ENTRY, NULL, ""},
    {"fuzzy in the first of two with nothing between",
     HEADER("UTF-8") "#, fuzzy\n\r\n \n#, c-format\n" ENTRY, NULL, ""},
    {"fuzzy behind another sign",
     HEADER("UTF-8") "#! fuzzy\n#, c-format\n" ENTRY, NULL, ""},
    {"fuzzy below a comment that ends in a backslash",
     HEADER("UTF-8") "# a\\\n#, fuzzy\n" ENTRY, NULL, ""},
    {"a text below a flag that ends in one", HEADER("UTF-8") "#, a\\\n" ENTRY,
     "What…", ""},
    {"a text below one with both ends of a line",
     HEADER("UTF-8") "#. a\\\r\n" ENTRY, "What…", ""},
    {"fuzzy in the last of two",
     HEADER("UTF-8") "#, c-format\n#, fuzzy\n" ENTRY, NULL, ""},
    {"behind one that is fuzzy",
     HEADER("UTF-8") "#, fuzzy\nmsgid \"Wie?\"\nmsgstr \"Who?\"\n"
                     "#, c-format\n" ENTRY,
     "What…", ""},
    {"behind a removed one that is fuzzy",
     HEADER("UTF-8") "#, fuzzy\n#~ msgid \"Wie?\"\n#~ msgstr \"Who?\"\n"
                     "#, c-format\n" ENTRY,
     "What…", ""},
    {"with a letter by the numbers of its bytes", CALLED("Caf\\303\\251"),
     "Café", ""},
    {"with a letter by its hexadecimal ones", CALLED("Caf\\xc3\\xa9"), "Café",
     ""},
    {"with half a letter by its number", CALLED("\\303\\251 Caf\\303 \\1"),
     NULL, "bad-po 5:21"},
    {"with a NUL by its number", CALLED("What\\0?"), NULL, "bad-po 5:13"},
    {"with a NUL by a large one", CALLED("What\\400?"), NULL, "bad-po 5:13"},
    {"with a backslash by itself", CALLED("\\\\303"), "\\303", ""},
    {"with half a letter in a comment", HEADER("UTF-8") "# a\\303b\n" ENTRY,
     "What…", ""},
    {"with half a letter in what was",
     HEADER("UTF-8") "#| msgid \"\\303\"\n" ENTRY, NULL, "bad-po 3:11"},
    {"twice in it", HEADER("UTF-8") ENTRY "\n" ENTRY, NULL, "bad-po 8:1"},
    {"cut off", HEADER("UTF-8") "msgctxt \"A.q\"\nmsgid \"Wat", NULL,
     "bad-po 4:1; bad-po 4:1"},
};

static void reads_what_editors_save(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        bench_write(b, "xx.po", cases[i].text);
        g_autofree char *path = g_build_filename(b->folder, "xx.po", NULL);
        struct catalog *c = catalog_load(path, b->arena, b->diag);
        const char *found = c ? catalog_find(c, "A.q", "Wat?").text : NULL;
        bench_assert_diags(b, cases[i].diags);
        if (cases[i].found)
            assert_string_equal(found, cases[i].found);
        else
            assert_null(found);
        catalog_free(c);
    }
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        BENCH_TEST(reads_what_editors_save),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
