/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_content.c - content streams, their colours and their broken bytes */
#include "finish/content.h"

#include "support/bench.h"

#include <string.h>

static enum map_kind find(void *ctx, const char *name)
{
    (void)ctx;
    if (strcmp(name, "/rgb") == 0)
        return MAP_RGB;
    return strcmp(name, "/table") == 0 ? MAP_KEEP : MAP_UNKNOWN;
}

/* What inks would be, as simply as can be: the map that comes later. */
static void to_inks(const struct colour_map *map, const double rgb[3],
                    double *out)
{
    (void)map;
    for (int i = 0; i < 3; i++)
        out[i] = 1 - rgb[i];
    out[3] = 0;
}

static const struct colour_map inks = {
    .n = 4,
    .space = "/DeviceCMYK",
    .fill = "k",
    .stroke = "K",
    .colour = to_inks,
};

static const struct {
    const char *name, *in, *out; /* NULL: nothing is rewritten */
} cases[] = {
    {"nothing at all", "", NULL},
    {"what has no colour", "q 1 0 0 -1 0 9 cm /x5 Do Q", NULL},
    {"black is 0, white is 1", "0 0 0 rg 1 1 1 RG f", "0 g 1 G f"},
    {"a grey stays what it is", "0.25 0.25 0.25 rg", "0.25 g"},
    {"pure colours are as light as they look",
     "1 0 0 rg 0 1 0 rg 0 0 1 RG 1 1 0 rg",
     "0.4984 g 0.8625 g 0.2979 G 0.9676 g"},
    {"numbers in all their shapes", "+.5 -0 1. rg", "0.3776 g"},
    {"beyond the ends is at the ends", "7 7 7.5 rg -1 -1 -1 rg", "1 g 0 g"},
    {"blanks and comments around stay", "%rg\r 1\t0 0\nrg%1 0 0 rg\n 5 w ",
     "%rg\r 0.4984\ng%1 0 0 rg\n 5 w "},
    {"strings are no operators",
     "(1 0 0 rg \\) \\( (1 0 0 rg) \\\\) Tj <31 20 3> Tj", NULL},
    {"nor are arrays and dictionaries",
     "[(a) 1 0 0 [/rg <</a [(])]>>]] TJ /Span <</x(>>)/y<20>>> BDC", NULL},
    {"names may say anything", "/rg gs /1#200 gs / gs 1 1 1 rg",
     "/rg gs /1#200 gs / gs 1 g"},
    {"no blank where none is needed", "1 0 0 rg/x Do[]0 d(a)Tj",
     "0.4984 g/x Do[]0 d(a)Tj"},
    {"a space of three", "/DeviceRGB cs 1 0 0 sc 0 1 0 scn",
     "/DeviceGray cs 0.4984 sc 0.8625 scn"},
    {"the other pen has its own", "/DeviceRGB CS 0.5 sc 1 0 0 SC",
     "/DeviceGray CS 0.5 sc 0.4984 SC"},
    {"a space of the resources", "/rgb cs 1 0 0 sc", "/rgb cs 0.4984 sc"},
    {"a place in a table stays", "/table cs 3 sc", NULL},
    {"a pattern stays, its colour does not",
     "/Pattern cs /p scn /rgb CS 1 0 0 /p SCN",
     "/Pattern cs /p scn /rgb CS 0.4984 /p SCN"},
    {"Q brings the space back",
     "/DeviceRGB cs q /DeviceGray cs 0.5 sc Q 1 0 0 sc",
     "/DeviceGray cs q /DeviceGray cs 0.5 sc Q 0.4984 sc"},
    {"rg chooses a space too", "1 1 1 rg 0 0 0 sc 0.5 g 0.25 sc",
     "1 g 0 sc 0.5 g 0.25 sc"},
    {"a form may go on with its caller's", "1 0 0 sc", "0.4984 sc"},
    {"inks become grey as well", "0 0 0 1 k 0 1 1 0 K", "0 g 0.4984 G"},
    {"an inline mask stays",
     "BI /IM true /W 8 /H 1 /BPC 1 /D [1 0] ID \x80 EI 1 1 1 rg",
     "BI /IM true /W 8 /H 1 /BPC 1 /D [1 0] ID \x80 EI 1 g"},
    {"an inline image", "BI /W 2 /H 1 /BPC 8 /CS /RGB ID \377\377\377zzz EI Q1",
     "BI /W 2 /H 1 /BPC 8 /CS /DeviceGray ID \377z EI Q1"},
    {"its data may say EI", "BI/W 6/H 1/BPC 8/CS/G ID  EI EI EI 1 1 1 rg",
     "BI/W 6/H 1/BPC 8/CS/G ID  EI EI EI 1 g"},
    {"a filtered one is passed over",
     "BI /W 1 /H 1 /BPC 8 /CS /G /F /Fl ID ab EI\xff EI cd EI 1 1 1 rg",
     "BI /W 1 /H 1 /BPC 8 /CS /G /F /Fl ID ab EI\xff EI cd EI 1 g"},
};

static const struct {
    const char *name, *in, *fault;
} faults[] = {
    {"a string that goes on", "(a (b) \\)", "a string without an end"},
    {"a string that ends in a backslash", "(a\\", "a string without an end"},
    {"half a hexadecimal", "<12", "a hexadecimal string without an end"},
    {"no hexadecimal", "<1g>", "a hexadecimal string without an end"},
    {"an array that goes on", "[1 2", "a bracket without an end"},
    {"a dictionary that goes on", "<</a 1>", "a bracket that closes nothing"},
    {"brackets that cross", "[<< ] >>", "a bracket that closes nothing"},
    {"a bracket alone", "1 ] w", "a bracket that closes nothing"},
    {"a brace", "{", "a bracket that closes nothing"},
    {"a parenthesis alone", ")", "a bracket that closes nothing"},
    {"two numbers", "1 0 rg", "a colour without its numbers"},
    {"four numbers", "1 0 0 0 rg", "a colour without its numbers"},
    {"forty numbers", "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 rg",
     "a colour without its numbers"},
    {"no number", "1 0 (0) rg", "a colour without its numbers"},
    {"numbers that are none", "1 0 1e5 rg", "a colour without its numbers"},
    {"a sign alone", "1 0 - rg", "a colour without its numbers"},
    {"two dots", "1 0 .1.2 rg", "a colour without its numbers"},
    {"no colour for a space of three", "/rgb cs 1 sc",
     "a colour without its numbers"},
    {"none at all", "/rgb cs sc", "a colour without its numbers"},
    {"a space without a name", "1 cs", "a colour space without its name"},
    {"a space that nobody knows", "/other cs",
     "a colour space that is not known"},
    {"Q before q", "q Q Q", "a Q without its q"},
    {"an inline image that stops", "BI /W 1", "an inline image without its ID"},
    {"one without data", "BI /W 1 ID", "an inline image without its data"},
    {"one that is too short", "BI /W 9 /H 9 /BPC 8 /CS /G ID abc EI",
     "an inline image without its end"},
    {"one of a size that nothing has",
     "BI /W 99999999999999999999 /H 99999999999 /BPC 8 /CS /G ID abc EI",
     "an inline image without its end"},
    {"one without a size", "BI /BPC 8 /CS /G ID abc EI",
     "an inline image without its end"},
    {"a filtered one that goes on", "BI /W 9 /H 9 /F /Fl ID abc EI\x01",
     "an inline image without its end"},
    {"a filtered one in colour", "BI /W 1 /H 1 /BPC 8 /CS /RGB /F /Fl ID a EI",
     "an inline image in colour that is not plain"},
    {"one with a table", "BI /W 1 /H 1 /BPC 8 /CS [/I /RGB 0 <000000>] ID a EI",
     "a colour space that is not known"},
};

static GString *run(const struct colour_map *map, const char *in, size_t n,
                    struct content_fault *fault)
{
    struct content_job job = {.map = map, .find = find};
    bool used[CONTENT_STATES] = {false};
    /* To the byte, so that a sanitizer sees who reads on. */
    char *copy = g_memdup2(in, n);
    GString *out = content_map(copy, n, &job, used, fault);

    g_free(copy);
    return out;
}

static void rewrites_colours_alone(void **state)
{
    struct colour_map *grey = map_new_grey();

    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        struct content_fault fault;
        print_message("  %s\n", cases[i].name);
        GString *out = run(grey, cases[i].in, strlen(cases[i].in), &fault);
        assert_null(fault.text);
        if (cases[i].out)
            assert_string_equal(out ? out->str : "(nothing)", cases[i].out);
        else
            assert_null(out);
        if (out)
            g_string_free(out, TRUE);
    }
    map_free(grey);
}

static void refuses_what_is_no_content(void **state)
{
    struct colour_map *grey = map_new_grey();

    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(faults); i++) {
        struct content_fault fault;
        print_message("  %s\n", faults[i].name);
        assert_null(run(grey, faults[i].in, strlen(faults[i].in), &fault));
        assert_non_null(fault.text);
        assert_non_null(strstr(fault.text, faults[i].fault));
        assert_in_range(fault.byte, 0, strlen(faults[i].in));
    }
    map_free(grey);
}

static void refuses_brackets_without_end(void **state)
{
    struct colour_map *grey = map_new_grey();
    GString *deep = g_string_new(NULL);
    struct content_fault fault;

    (void)state;
    for (int i = 0; i < 100000; i++)
        g_string_append_c(deep, '[');
    assert_null(run(grey, deep->str, deep->len, &fault));
    assert_string_equal(fault.text, "too many brackets in each other");
    g_string_free(deep, TRUE);
    map_free(grey);
}

static void maps_to_other_inks(void **state)
{
    const char *in = "1 0 0 rg 0 0 0 1 k /DeviceRGB CS 1 1 0.5 SC "
                     "BI /W 1 /H 1 /BPC 8 /CS /CMYK ID EI q EI";
    struct content_fault fault;
    GString *out = run(&inks, in, strlen(in), &fault);

    (void)state;
    assert_non_null(out);
    assert_string_equal(out->str,
                        "0 1 1 0 k 0 0 0 1 k /DeviceCMYK CS 0 0 0.5 0 SC "
                        "BI /W 1 /H 1 /BPC 8 /CS /CMYK ID EI q EI");
    g_string_free(out, TRUE);
}

/* The state that black asks for stands before the path. */
static void refuses_a_colour_in_a_path(void **state)
{
    static const char *const broken[] = {
        "0 0 0 RG 0 0 m 1 1 l 1 0 0 rg S",
        "0 0 m BT 9 0 0 9 0 0 Tm 0 0 0 rg (a) Tj ET 0 0 0 RG s",
    };

    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(broken); i++) {
        struct content_job job = {.map = &inks, .overprint = true};
        bool used[CONTENT_STATES] = {false};
        struct content_fault fault;
        assert_null(
            content_map(broken[i], strlen(broken[i]), &job, used, &fault));
        assert_string_equal(fault.text, "a path with a colour or a text in it");
    }
}

/* -- Bytes that nobody wrote -- */

static uint32_t chance(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525 + 1013904223;
    return (*seed >> 8) % below;
}

static const char sound[] =
    "q 1 0 0 rg [(a\\)b) -7 <20 2>]TJ /Span <</A(x)/B[1 2]>> BDC EMC %c\n"
    "/DeviceRGB cs 0 1 0 sc 0 0 0 1 k q 0.5 0.25 .125 RG Q\n"
    "BI /W 2 /H 2 /BPC 8 /CS /RGB ID abcdefghijkl EI\n"
    "BI /W 8 /H 1 /IM true ID x EI BI /F /Fl ID xyz EI Q\n";

static void mutate(char *bytes, size_t *n, uint32_t *seed)
{
    static const char likely[] = "()<>[]{}/%\\ \n\0QqEIDBrgRGcs019.-";
    uint32_t at = chance(seed, (uint32_t)*n);

    switch (chance(seed, 4)) {
    case 0:
        bytes[at] = (char)chance(seed, 256);
        break;
    case 1:
        bytes[at] = likely[chance(seed, sizeof likely)];
        break;
    case 2:
        *n = MAX(at, 1);
        break;
    case 3:
        memmove(bytes + at, bytes + at + 1, *n - at - 1);
        *n -= *n > 1;
        break;
    }
}

/* Whatever comes in: no crash, and what comes out has no colour left. */
static void survives_any_bytes(void **state)
{
    struct colour_map *grey = map_new_grey();
    uint32_t seed = 1;
    int rewritten = 0, refused = 0;

    (void)state;
    for (int round = 0; round < 20000; round++) {
        char bytes[sizeof sound];
        size_t n = sizeof sound - 1;
        struct content_fault fault;
        memcpy(bytes, sound, sizeof sound);
        for (uint32_t k = chance(&seed, 6); k > 0; k--)
            mutate(bytes, &n, &seed);
        GString *out = run(grey, bytes, n, &fault);
        refused += fault.text != NULL;
        if (!out)
            continue;
        rewritten++;
        assert_null(run(grey, out->str, out->len, &fault));
        if (fault.text)
            fail_msg("round %d: %s in: %s", round, fault.text, out->str);
        g_string_free(out, TRUE);
    }
    assert_in_range(rewritten, 4000, 20000);
    assert_in_range(refused, 2000, 20000);
    map_free(grey);
}

/* Of dark red, small text is black. */
static bool to_small(const struct colour_map *map, const double rgb[3],
                     double *out)
{
    (void)map;
    for (int i = 0; i < 4; i++)
        out[i] = i == 3;
    return rgb[0] == 0.5 && rgb[1] == 0 && rgb[2] == 0;
}

/* As inks, but black is black ink alone. */
static void to_black(const struct colour_map *map, const double rgb[3],
                     double *out)
{
    to_inks(map, rgb, out);
    if (rgb[0] == 0 && rgb[1] == 0 && rgb[2] == 0)
        for (int i = 0; i < 4; i++)
            out[i] = i == 3;
}

static const struct {
    const char *name, *in, *out, *states;
} over_cases[] = {
    {"black text", "0 0 0 rg BT (a) Tj ET", "0 0 0 1 k BT /kaart1 gs (a) Tj ET",
     "1"},
    {"white text not", "1 1 1 rg BT (a) Tj ET", "0 0 0 0 k BT (a) Tj ET", ""},
    {"black text, then red",
     "0 0 0 rg BT (a) Tj ET 1 0 0 rg BT (b) Tj [(c)] TJ ET",
     "0 0 0 1 k BT /kaart1 gs (a) Tj ET 0 1 1 0 k BT /kaart0 gs (b) Tj [(c)] "
     "TJ ET",
     "01"},
    {"a ground of black knocks out", "0 0 0 rg 0 0 90 90 re f",
     "0 0 0 1 k 0 0 90 90 re f", ""},
    {"a rule prints over", "0 0 0 rg 0 0 90 1 re f",
     "0 0 0 1 k /kaart1 gs 0 0 90 1 re f", "1"},
    {"two are no rule", "0 0 0 rg 0 0 90 1 re 0 9 90 1 re f",
     "0 0 0 1 k 0 0 90 1 re 0 9 90 1 re f", ""},
    {"never inside a path", "0 0 0 RG 1 2 m 3 4 l 5 6 l S",
     "0 0 0 1 K /kaart2 gs 1 2 m 3 4 l 5 6 l S", "2"},
    {"nor for a clip", "0 0 0 rg 0 0 9 1 re W n", "0 0 0 1 k 0 0 9 1 re W n",
     ""},
    {"fills and strokes are two", "0 0 0 rg 0 0 0 RG 0 0 9 9 re B",
     "0 0 0 1 k 0 0 0 1 K /kaart2 gs 0 0 9 9 re B", "2"},
    {"Q takes it back", "0 0 0 rg q BT (a) Tj ET Q /x5 Do",
     "0 0 0 1 k q BT /kaart1 gs (a) Tj ET Q /x5 Do", "1"},
    {"a form begins without", "0 0 0 rg BT (a) Tj ET /x5 Do",
     "0 0 0 1 k BT /kaart1 gs (a) Tj ET /kaart0 gs /x5 Do", "01"},
    {"small text", "0.5 0 0 rg BT /f 14 Tf (a) Tj ET",
     "0.5 1 1 0 k BT /f 14 Tf 0 0 0 1 k /kaart1 gs (a) Tj 0.5 1 1 0 k ET", "1"},
    {"large text", "0.5 0 0 rg BT /f 15 Tf (a) Tj ET",
     "0.5 1 1 0 k BT /f 15 Tf (a) Tj ET", ""},
    {"the size is the matrix's too",
     "0.5 0 0 rg BT 28 0 0 -28 5 5 Tm /f 1 Tf (a) Tj 9 0 0 -9 5 5 Tm (b) Tj "
     "(c) Tj 20 0 0 -20 5 5 Tm (d) Tj ET",
     "0.5 1 1 0 k BT 28 0 0 -28 5 5 Tm /f 1 Tf (a) Tj 9 0 0 -9 5 5 Tm 0 0 0 1 "
     "k /kaart1 gs (b) Tj (c) Tj 20 0 0 -20 5 5 Tm 0.5 1 1 0 k /kaart0 gs (d) "
     "Tj ET",
     "01"},
    {"another colour than that of small text",
     "0.5 0 0 rg BT /f 9 Tf (a) Tj 1 0 0 rg (b) Tj ET",
     "0.5 1 1 0 k BT /f 9 Tf 0 0 0 1 k /kaart1 gs (a) Tj 0 1 1 0 k /kaart0 gs "
     "(b) Tj ET",
     "01"},
};

static void prints_black_over(void **state)
{
    struct colour_map map = inks;

    (void)state;
    map.colour = to_black;
    map.small = to_small;
    map.small_pt = 14;
    for (size_t i = 0; i < G_N_ELEMENTS(over_cases); i++) {
        struct content_job job = {.map = &map, .overprint = true};
        bool used[CONTENT_STATES] = {false};
        struct content_fault fault;
        g_autoptr(GString) states = g_string_new(NULL);
        print_message("  %s\n", over_cases[i].name);
        GString *out = content_map(over_cases[i].in, strlen(over_cases[i].in),
                                   &job, used, &fault);
        assert_null(fault.text);
        assert_string_equal(out->str, over_cases[i].out);
        for (int k = 0; k < CONTENT_STATES; k++)
            if (used[k])
                g_string_append_printf(states, "%d", k);
        assert_string_equal(states->str, over_cases[i].states);
        g_string_free(out, TRUE);
    }
}

/* Black has a rich black. */
static bool to_rich(const struct colour_map *map, const double rgb[3],
                    double *out)
{
    static const double rich[] = {0.3, 0.2, 0.1, 1};

    (void)map;
    memcpy(out, rich, sizeof rich);
    return rgb[0] == 0 && rgb[1] == 0 && rgb[2] == 0;
}

#define RICH "0.3 0.2 0.1 1 k "
#define BACK " 0 0 0 1 k "

static const struct {
    const char *name;
    double scale;
    const char *in, *out;
} rich_cases[] = {
    {"a square of 5 mm", 1, "0 0 0 rg 0 0 14.2 14.2 re f",
     "0 0 0 1 k " RICH "0 0 14.2 14.2 re f" BACK},
    {"a smaller one", 1, "0 0 0 rg 0 0 14.1 14.1 re f",
     "0 0 0 1 k 0 0 14.1 14.1 re f"},
    {"a band", 1, "0 0 0 rg 0 0 300 7.5 re f",
     "0 0 0 1 k " RICH "0 0 300 7.5 re f" BACK},
    {"a rule", 1, "0 0 0 rg 0 0 300 3 re f", "0 0 0 1 k 0 0 300 3 re f"},
    {"not quite black", 1, "0.01 0 0 rg 0 0 99 99 re f",
     "0.99 1 1 0 k 0 0 99 99 re f"},
    {"a path that closes itself", 1, "0 0 0 rg 0 0 m 30 0 l 30 30 l 0 30 l f*",
     "0 0 0 1 k " RICH "0 0 m 30 0 l 30 30 l 0 30 l f*" BACK},
    {"a frame, by a hole that goes round the other way", 1,
     "0 0 0 rg 0 0 90 90 re 5 5 m 5 85 l 85 85 l 85 5 l h f",
     "0 0 0 1 k 0 0 90 90 re 5 5 m 5 85 l 85 85 l 85 5 l h f"},
    {"modules of a code", 1,
     "0 0 0 rg 0 0 9 3 re 0 3 6 3 re 0 6 9 3 re 0 9 6 3 re f",
     "0 0 0 1 k 0 0 9 3 re 0 3 6 3 re 0 6 9 3 re 0 9 6 3 re f"},
    {"strokes and clips", 1,
     "0 0 0 rg 0 0 0 RG 30 w 0 0 90 90 re S 0 0 90 90 re W n",
     "0 0 0 1 k 0 0 0 1 K 30 w 0 0 90 90 re S 0 0 90 90 re W n"},
    {"letters", 1, "0 0 0 rg BT /f 90 Tf (a) Tj ET",
     "0 0 0 1 k BT /f 90 Tf (a) Tj ET"},
    {"by the matrix", 1, "0 0 0 rg q 0.5 0 0 -0.5 9 9 cm 0 0 20 20 re f Q",
     "0 0 0 1 k q 0.5 0 0 -0.5 9 9 cm 0 0 20 20 re f Q"},
    {"which Q takes back", 1, "0 0 0 rg q 0.5 0 0 0.5 9 9 cm Q 0 0 20 20 re f",
     "0 0 0 1 k q 0.5 0 0 0.5 9 9 cm Q " RICH "0 0 20 20 re f" BACK},
    {"by where a form is painted", 0.5, "0 0 0 rg 0 0 20 20 re f",
     "0 0 0 1 k 0 0 20 20 re f"},
    {"which may be larger", 2, "0 0 0 rg 0 0 9 9 re f",
     "0 0 0 1 k " RICH "0 0 9 9 re f" BACK},
    {"what comes after is black again", 1,
     "0 0 0 rg 0 0 90 90 re f 0 0 9 9 re f",
     "0 0 0 1 k " RICH "0 0 90 90 re f" BACK " 0 0 9 9 re f"},
};

static void makes_large_grounds_rich(void **state)
{
    struct colour_map map = inks;

    (void)state;
    map.colour = to_black;
    map.rich = to_rich;
    for (size_t i = 0; i < G_N_ELEMENTS(rich_cases); i++) {
        struct content_job job = {.map = &map, .scale = rich_cases[i].scale};
        bool used[CONTENT_STATES] = {false};
        struct content_fault fault;
        print_message("  %s\n", rich_cases[i].name);
        GString *out = content_map(rich_cases[i].in, strlen(rich_cases[i].in),
                                   &job, used, &fault);
        assert_null(fault.text);
        assert_string_equal(out ? out->str : "(nothing)", rich_cases[i].out);
        g_string_free(out, TRUE);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rewrites_colours_alone),
        cmocka_unit_test(makes_large_grounds_rich),
        cmocka_unit_test(prints_black_over),
        cmocka_unit_test(refuses_what_is_no_content),
        cmocka_unit_test(refuses_brackets_without_end),
        cmocka_unit_test(maps_to_other_inks),
        cmocka_unit_test(refuses_a_colour_in_a_path),
        cmocka_unit_test(survives_any_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
