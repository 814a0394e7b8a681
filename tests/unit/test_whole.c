/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_whole.c - files of pictures that are there to their end, or not */
#include "support/bench.h"

#include "art/whole.h"

#include <glib.h>
#include <string.h>

#define PNG "\x89PNG\r\n\x1a\n"
#define IHDR "\0\0\0\2IHDRabcrc!"
#define IEND "\0\0\0\0IENDcrc!"
#define SOI "\xff\xd8"
#define APP "\xff\xe0\0\4ab"
#define SOS "\xff\xda\0\3c"
#define EOI "\xff\xd9"

#define BYTES(s) s, sizeof s - 1

static const struct {
    const char *name, *data;
    size_t size;
    const char *type; /* NULL: none */
    bool whole;
} files[] = {
    {"a PNG to its end", BYTES(PNG IHDR IEND), "png", true},
    {"a PNG and something behind it", BYTES(PNG IHDR IEND "x"), "png", true},
    {"a PNG without its end", BYTES(PNG IHDR), "png", false},
    {"a PNG within its last chunk", BYTES(PNG IHDR "\0\0\0\0IEND"), "png",
     false},
    {"a chunk longer than the file", BYTES(PNG "\xff\xff\xff\xffIDATabcdefgh"),
     "png", false},
    {"the head of a PNG", BYTES(PNG), "png", false},
    {"half a head", BYTES("\x89PNG"), NULL, false},
    {"a JPEG to its end", BYTES(SOI APP SOS "data" EOI), "jpeg", true},
    {"a JPEG and a film behind it", BYTES(SOI APP SOS "d" EOI "x"), "jpeg",
     true},
    {"a JPEG that ends in its data", BYTES(SOI APP SOS "data"), "jpeg", false},
    {"FF 00 in the data is data", BYTES(SOI SOS "\xff\0\xd9"), "jpeg", false},
    {"a restart goes on",
     BYTES(SOI SOS "a\xff\xd0"
                   "b" EOI),
     "jpeg", true},
    {"an end within a segment is none", BYTES(SOI "\xff\xe0\0\4" EOI), "jpeg",
     false},
    {"a segment longer than the file", BYTES(SOI "\xff\xe0\xff\xff"), "jpeg",
     false},
    {"a marker and no more", BYTES(SOI "\xff\xe0"), "jpeg", false},
    {"bytes to fill up before a marker", BYTES(SOI "\xff\xff\xff\xd9"), "jpeg",
     true},
    {"a GIF", BYTES("GIF89a"), NULL, false},
    {"nothing", BYTES(""), NULL, false},
};

static void tells_whole_files_from_parts(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(files); i++) {
        bench_begin(b, files[i].name);
        /* Of its own size, so that a sanitizer sees a read behind it. */
        g_autofree unsigned char *data =
            g_malloc(files[i].size + !files[i].size);
        memcpy(data, files[i].data, files[i].size);
        const char *type = whole_type(data, files[i].size);
        assert_int_equal(type != NULL, files[i].type != NULL);
        if (!type)
            continue;
        assert_string_equal(type, files[i].type);
        assert_int_equal(whole_check(data, files[i].size, type),
                         files[i].whole);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(tells_whole_files_from_parts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
