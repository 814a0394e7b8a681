/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_breaks.c - where lines end, with made-up widths: every letter is 1 em,
 * a space too, a hyphen half.  In a table '_' is a soft hyphen and '/' a hard
 * break; before a capital a line may end, as it may before Han. */
#include "text/breaks.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>

static struct shape *make_shape(struct bench *b, const char *text)
{
    struct shape *s = ARENA_NEW(b->arena, struct shape);

    s->n = strlen(text);
    s->widths = ARENA_ARRAY(b->arena, float, s->n);
    s->kinds = ARENA_ARRAY(b->arena, unsigned char, s->n);
    s->hyphen.width = 0.5f;
    for (size_t i = 0; i < s->n; i++) {
        char c = text[i], before = i ? text[i - 1] : 'x';
        s->widths[i] = c == '_' || c == '/' ? 0 : 1;
        if (c == ' ' || c == '/')
            s->kinds[i] |= SHAPE_WHITE;
        if (c == '.' || c == ',')
            s->kinds[i] |= c == '.' ? SHAPE_STOP : SHAPE_PAUSE;
        if (before == '/')
            s->kinds[i] |= SHAPE_MUST;
        else if (before == '_')
            s->kinds[i] |= SHAPE_SOFT;
        else if ((before == ' ' && c != ' ') || (i && g_ascii_isupper(c)))
            s->kinds[i] |= SHAPE_BREAK;
    }
    return s;
}

/* The lines of `text` with '|' between. */
static char *break_up(struct bench *b, const char *text, enum text_break mode,
                      double width)
{
    g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(struct piece));
    GString *out = g_string_new(NULL);
    const struct shape *s = make_shape(b, text);
    double widest, most = 0;
    size_t n = breaks_find(s, mode, width, pieces, &widest);

    assert_int_equal(n, pieces->len);
    assert_int_equal(n, breaks_find(s, mode, width, NULL, NULL));
    for (guint i = 0; i < pieces->len; i++) {
        const struct piece *p = &g_array_index(pieces, struct piece, i);
        g_string_append_printf(out, "%s%.*s%s", i ? "|" : "",
                               (int)(p->end - p->start), text + p->start,
                               p->hyphen ? "-" : "");
        double sum = p->hyphen ? 0.5 : 0;
        for (size_t k = p->start; k < p->end; k++)
            sum += (double)s->widths[k];
        assert_true(sum > p->width - 1e-3 && sum < p->width + 1e-3);
        most = MAX(most, p->width);
    }
    assert_true(most == widest);
    return g_string_free(out, FALSE);
}

enum {
    NEVER = TEXT_BREAK_NEVER,
    WIDE = TEXT_BREAK_WIDE_WORDS,
    ALWAYS = TEXT_BREAK_ALWAYS
};

static const struct {
    const char *name, *text;
    int mode;
    double width;
    const char *lines;
} cases[] = {
    {"one word", "aaa", NEVER, 5, "aaa"},
    {"nothing is one line", "", NEVER, 5, ""},
    {"a line takes what fits", "aa bb cc", NEVER, 5, "aa bb|cc"},
    {"an exact fit is a fit", "aa bb cc", NEVER, 8, "aa bb cc"},
    {"a little less is not", "aa bb cc", NEVER, 7.9, "aa bb|cc"},
    {"the space at a line's end has no width", "aaaa bbb", NEVER, 4,
     "aaaa|bbb"},
    {"several spaces at a line's end", "aaaa   bbb", NEVER, 4, "aaaa|bbb"},
    {"spaces at the end of all", "aaa  ", NEVER, 3, "aaa"},
    {"a word wider than the line sticks out", "a bbbbbb c", NEVER, 4,
     "a|bbbbbb|c"},
    {"two words wider than the line", "bbbbbb cccccc", NEVER, 4,
     "bbbbbb|cccccc"},
    {"no room at all", "a b", NEVER, 0, "a|b"},
    {"less than no room", "a b", NEVER, -3, "a|b"},
    {"a hard break", "aa/bb", NEVER, 9, "aa|bb"},
    {"a hard break where it would break anyway", "aaaa/bb", NEVER, 4,
     "aaaa|bb"},
    {"two hard breaks leave a line empty", "aa//bb", NEVER, 9, "aa||bb"},
    {"a hard break after a wide word", "aaaaaa/bb", NEVER, 4, "aaaaaa|bb"},
    {"soft hyphens say nothing when never", "aa bb_bb", NEVER, 6, "aa|bb_bb"},
    {"soft hyphens say nothing to a word that fits a line", "aa bb_bb", WIDE, 6,
     "aa|bb_bb"},
    {"a wide word breaks", "aa bbb_bbb", WIDE, 5, "aa|bbb_-|bbb"},
    {"a wide word breaks as late as it can", "bb_bb_bb", WIDE, 5, "bb_bb_-|bb"},
    {"the hyphen must fit too", "bb_bb_bb", WIDE, 4.4, "bb_-|bb_bb"},
    {"a wide word that cannot", "bbbbb_bbb c", WIDE, 4, "bbbbb_bbb|c"},
    {"soft hyphens always", "aa bb_bb", ALWAYS, 6, "aa bb_-|bb"},
    {"always, but not where the hyphen does not fit", "aa bb_bb", ALWAYS, 5.4,
     "aa|bb_bb"},
    {"a word that fits is whole", "aa bb_bb", ALWAYS, 7, "aa bb_bb"},
    {"breaks over three lines", "bb_bb_bb", ALWAYS, 3, "bb_-|bb_-|bb"},
};

static void breaks_lines(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bench_begin(b, cases[i].name);
        bench_assert_text(break_up(b, cases[i].text,
                                   (enum text_break)cases[i].mode,
                                   cases[i].width),
                          cases[i].lines);
    }
}

static const struct {
    const char *name, *text;
    bool balance;
    double width;
    const char *lines;
} fits[] = {
    {"lines are left as they are", "aaa bbb ccc dddd", false, 11,
     "aaa bbb ccc|dddd"},
    {"no short word alone on the last line", "aaaa bbbb cccc d", false, 15,
     "aaaa bbbb|cccc d"},
    {"a lonely word that would cost a line stays", "aaaaaaaaaa b", false, 11,
     "aaaaaaaaaa|b"},
    {"a word after a hard break is not lonely", "aaaa bbbb cccc/d", false, 15,
     "aaaa bbbb cccc|d"},
    {"two words are not lonely", "aaaaaaa bbbbbb c d", false, 15,
     "aaaaaaa bbbbbb|c d"},
    {"no character alone on the last line", "ABCDEFGHI", false, 8,
     "ABCDEFG|HI"},
    {"nor one with its stop", "ABCDEFG.", false, 6, "ABCDE|FG."},
    {"two characters are not lonely", "ABCDEFGHIJ", false, 8, "ABCDEFGH|IJ"},
    {"balanced characters are even", "ABCDEFGHI.", true, 8, "ABCDE|FGHI."},
    {"balanced lines are even", "aa bb cc dd", true, 8, "aa bb|cc dd"},
    {"one line is left alone", "aa bb", true, 8, "aa bb"},
    {"balanced with an uneven end", "aa bb cc dd eee f", true, 10,
     "aa bb cc|dd eee f"},
    {"balanced with a wide word is left alone", "aa bb cccccccccc", true, 8,
     "aa bb|cccccccccc"},
};

static void chooses_the_width(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(fits); i++) {
        bench_begin(b, fits[i].name);
        const struct shape *s = make_shape(b, fits[i].text);
        double w = breaks_fit_width(s, TEXT_BREAK_NEVER, fits[i].width,
                                    fits[i].balance);
        assert_true(w <= fits[i].width);
        bench_assert_text(break_up(b, fits[i].text, TEXT_BREAK_NEVER, w),
                          fits[i].lines);
    }
}

/* Words of 1 to 9 letters in an order that looks like chance. */
static const char *make_words(struct bench *b, unsigned seed)
{
    GString *s = g_string_new(NULL);

    for (unsigned i = 0, x = seed; i < 3 + seed % 20; i++) {
        x = x * 1103515245u + 12345u;
        for (unsigned k = 0; k <= (x >> 16) % 9; k++)
            g_string_append(s, k == 4 ? "_a" : "a");
        g_string_append_c(s, ' ');
    }
    const char *words = arena_strdup(b->arena, s->str);
    g_string_free(s, TRUE);
    return words;
}

static void choosing_never_adds_lines_nor_lets_stick_out(void **state)
{
    struct bench *b = *state;

    for (unsigned i = 0; i < 3000; i++) {
        enum text_break mode = (enum text_break)(i % 3);
        double width = 3 + i % 37, before, after;
        const struct shape *s = make_shape(b, make_words(b, i));
        double w = breaks_fit_width(s, mode, width, i & 1);
        size_t lines = breaks_find(s, mode, width, NULL, &before);
        assert_int_equal(breaks_find(s, mode, w, NULL, &after), lines);
        assert_true(w <= width);
        assert_true(after <= width + 1e-3 || after <= before);
    }
}

static const struct {
    const char *name, *text;
    double width, room;
    const char *lines;
} mends[] = {
    {"the first word of a sentence", "aaa bb. cc dd ee", 10, 20,
     "aaa bb.|cc dd ee"},
    {"two words of a sentence stay", "aaa bb. c d eeee", 11, 20,
     "aaa bb. c d|eeee"},
    {"a short word behind a comma", "aaaa bb, c ddd", 10, 20, "aaaa bb,|c ddd"},
    {"a longer one stays", "aaaa bb, cc ddd", 11, 20, "aaaa bb, cc|ddd"},
    {"without room it stays", "aaa bb. cc dd ee", 10, 7, "aaa bb. cc|dd ee"},
    {"with just enough it goes", "aaa bb. cc dd ee", 10, 8, "aaa bb.|cc dd ee"},
    {"too little would be left", "a. bbb ccccccc", 6, 20, "a. bbb|ccccccc"},
    {"a third is enough", "aaa. b ccccccc", 6, 20, "aaa.|b ccccccc"},
    {"a line of one sentence", "a bb. ccc dd.", 5, 20, "a bb.|ccc|dd."},
    {"a word that ends one too", "aaa. bb. ccc", 8, 20, "aaa. bb.|ccc"},
    {"before a hard break", "aaa. b/ccc", 9, 20, "aaa. b|ccc"},
    {"a word that is broken", "aaa. b_bb cc", 7, 20, "aaa. b_-|bb cc"},
    {"line after line", "aa. b cc. d ee", 5, 20, "aa.|b cc.|d ee"},
};

static void a_sentence_begins_its_line(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(mends); i++) {
        g_autoptr(GArray) pieces =
            g_array_new(FALSE, FALSE, sizeof(struct piece));
        GString *out = g_string_new(NULL);
        const char *text = mends[i].text;
        bench_begin(b, mends[i].name);
        const struct shape *s = make_shape(b, text);
        breaks_find(s, TEXT_BREAK_ALWAYS, mends[i].width, pieces, NULL);
        breaks_mend(s, mends[i].room, pieces);
        for (guint k = 0; k < pieces->len; k++) {
            const struct piece *p = &g_array_index(pieces, struct piece, k);
            g_string_append_printf(out, "%s%.*s%s", k ? "|" : "",
                                   (int)(p->end - p->start), text + p->start,
                                   p->hyphen ? "-" : "");
            double sum = p->hyphen ? 0.5 : 0;
            for (size_t c = p->start; c < p->end; c++)
                sum += (double)s->widths[c];
            assert_true(sum > p->width - 1e-3 && sum < p->width + 1e-3);
        }
        bench_assert_text(g_string_free(out, FALSE), mends[i].lines);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(breaks_lines),
        BENCH_TEST(chooses_the_width),
        BENCH_TEST(choosing_never_adds_lines_nor_lets_stick_out),
        BENCH_TEST(a_sentence_begins_its_line),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
