/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_solid.c - shapes without their colours */
#include "finish/solid.h"

#include "support/bench.h"

#include <string.h>

#define HEAD SOLID_FILL " " SOLID_STROKE "\n"

/* Pictures are called /i..., tiles /t..., and others as they like. */
static enum solid_kind find(void *ctx, const char *category, const char *name)
{
    (void)ctx;
    if (name[1] == 'i' && strcmp(category, "/XObject") == 0)
        return SOLID_PICTURE;
    if (name[1] == 't' && strcmp(category, "/Pattern") == 0)
        return SOLID_TILES;
    return SOLID_OTHER;
}

static const struct {
    const char *name, *from, *to;
} streams[] = {
    {"nothing", "", ""},
    {"a fill", "1 0 0 rg 0 0 9 9 re f", SOLID_FILL " 0 0 9 9 re f"},
    {"a stroke", "q 0 0 0 1 K 0 0 m 9 9 l S Q",
     "q " SOLID_STROKE " 0 0 m 9 9 l S Q"},
    {"grey", "0.5 g 1 G", SOLID_FILL " " SOLID_STROKE},
    {"a space", "/cs1 cs 0.5 sc", SOLID_FILL " " SOLID_FILL},
    {"a gradient", "/Pattern CS /p5 SCN", SOLID_STROKE " " SOLID_STROKE},
    {"tiles", "/Pattern cs /t7 scn", SOLID_FILL " /Pattern cs /t7 scn"},
    {"a picture", "q 9 0 0 9 0 0 cm /i3 Do Q",
     "q 9 0 0 9 0 0 cm 0 0 1 1 re f Q"},
    {"a form", "/x4 Do /sh2 sh", "/x4 Do /sh2 sh"},
    {"text", "BT /f-0 9 Tf (rg 1 g) Tj ET", "BT /f-0 9 Tf (rg 1 g) Tj ET"},
    {"a picture in the stream", "q BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI Q",
     "q 0 0 1 1 re f Q"},
    {"a mask in the stream", "BI /W 8 /H 1 /BPC 1 /IM true ID a EI",
     "BI /W 8 /H 1 /BPC 1 /IM true ID a EI"},
};

static void leaves_shapes_alone(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(streams); i++) {
        const char *fault = "unset";
        g_autofree char *want = g_strconcat(HEAD, streams[i].to, "\n", NULL);
        print_message("  %s\n", streams[i].name);
        GString *to = solid_content(streams[i].from, strlen(streams[i].from),
                                    find, NULL, &fault);
        assert_null(fault);
        assert_non_null(to);
        assert_string_equal(to->str, want);
        g_string_free(to, TRUE);
    }
}

static const char *const broken[] = {
    "0 0 m (no end", "BI /W 1 /H 1 ID",
    "1 0 0 /t1 scn", /* tiles in a colour that the stream says */
};

static void refuses_what_it_cannot_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(broken); i++) {
        const char *fault = NULL;
        print_message("  %s\n", broken[i]);
        assert_null(
            solid_content(broken[i], strlen(broken[i]), find, NULL, &fault));
        assert_non_null(fault);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(leaves_shapes_alone),
        cmocka_unit_test(refuses_what_it_cannot_read),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
