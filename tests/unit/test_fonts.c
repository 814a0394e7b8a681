/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_fonts.c - the fonts of this run, and nothing else that is installed */
#include "text/fonts.h"

#include "support/workshop.h"

#include <glib.h>
#include <string.h>

/* The names of all families there are, with '|' between, but for those that
 * Pango makes up from others. */
static char *list_families(struct fonts *f)
{
    static const char *const generic[] = {"Sans", "Serif", "Monospace",
                                          "System-ui", NULL};
    PangoFontFamily **families;
    int n;
    g_autoptr(GPtrArray) names = g_ptr_array_new();

    pango_context_list_families(fonts_context(f), &families, &n);
    for (int i = 0; i < n; i++) {
        const char *name = pango_font_family_get_name(families[i]);
        if (!g_strv_contains(generic, name))
            g_ptr_array_add(names, (char *)name);
    }
    g_ptr_array_add(names, NULL);
    char *all = g_strjoinv("|", (char **)names->pdata);
    g_free(families);
    return all;
}

static bool has(const char *all, const char *name)
{
    g_auto(GStrv) names = g_strsplit(all, "|", -1);

    return g_strv_contains((const char *const *)names, name);
}

static void only_fonts_that_were_added_exist(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);

    g_autofree char *none = list_families(s.tools.fonts);
    assert_string_equal(none, "");
    workshop_font(&s, "Noto Sans");
    g_autofree char *one = list_families(s.tools.fonts);
    assert_string_equal(one, "Noto Sans");
    workshop_font(&s, "Vollkorn SemiBold");
    g_autofree char *two = list_families(s.tools.fonts);
    assert_true(has(two, "Noto Sans"));
    assert_true(strstr(two, "Vollkorn") != NULL);
    bench_assert_diags(b, "");
    workshop_close(&s);
}

/* Each name of our list, read by Pango, is the face in our file: a typing
 * fault in the list would quietly give another weight. */
static void each_listed_name_is_its_own_face(void **state)
{
    static const char *const names[] = {
        "Vollkorn SemiBold",   "Vollkorn SemiBold Italic",
        "Vollkorn Black",      "Noto Sans",
        "Noto Sans Bold",      "Noto Sans Italic",
        "Noto Naskh Arabic",   "Noto Naskh Arabic Bold",
        "Noto Sans Arabic",    "Noto Sans Arabic Bold",
        "Noto Serif Ethiopic", "Noto Serif Ethiopic Bold",
        "Noto Sans Ethiopic",  "Noto Sans Ethiopic Bold",
        "Noto Serif CJK SC",   "Noto Serif CJK SC Bold",
        "Noto Serif CJK TC",   "Noto Serif CJK TC Bold",
        "Noto Sans CJK SC",    "Noto Sans CJK SC Bold",
        "Noto Sans CJK TC",    "Noto Sans CJK TC Bold"};
    struct bench *b = *state;
    struct workshop s = workshop_open(b);

    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        workshop_font(&s, names[i]);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        PangoFontDescription *want =
            pango_font_description_from_string(names[i]);
        pango_font_description_set_absolute_size(want, 10 * PANGO_SCALE);
        PangoFont *font =
            pango_context_load_font(fonts_context(s.tools.fonts), want);
        PangoFontDescription *got = pango_font_describe(font);
        print_message("  %s\n", names[i]);
        assert_string_equal(pango_font_description_get_family(got),
                            pango_font_description_get_family(want));
        assert_int_equal(pango_font_description_get_weight(got),
                         pango_font_description_get_weight(want));
        assert_int_equal(pango_font_description_get_style(got),
                         pango_font_description_get_style(want));
        pango_font_description_free(want);
        pango_font_description_free(got);
        g_object_unref(font);
    }
    workshop_close(&s);
}

static void a_file_that_is_no_font_is_refused_each_time(void **state)
{
    struct bench *b = *state;
    struct fonts *f = fonts_new();
    const char *bad = bench_write(b, "a.ttf", "no font");

    assert_false(fonts_add(f, bad, b->diag));
    assert_false(fonts_add(f, bad, b->diag));
    assert_false(fonts_add(f, "/none.ttf", b->diag));
    assert_true(diag_count(b->diag, DIAG_FONT_MISSING) >= 2);
    assert_int_equal(diag_worst(b->diag), LEVEL_SYSTEM);
    fonts_free(f);
    fonts_free(NULL);
}

static void capitals_have_a_height(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    const char *name = workshop_font(&s, "Noto Sans");
    double cap = fonts_cap_height(s.tools.fonts, name);

    assert_true(cap > 0.70 && cap < 0.73); /* 714 of 1000 */
    assert_true(fonts_cap_height(s.tools.fonts, name) == cap);
    workshop_close(&s);
}

/* As tall as the eye takes it: what hangs below counts against it. */
static void letters_have_a_height(void **state)
{
    static const struct {
        const char *font, *letter;
        int thousandths;
    } letters[] = {
        {"Noto Sans", "H", 714},
        {"Noto Sans", "g", 305}, /* 545 above the baseline, 240 below */
        {"Noto Sans Arabic", "\u0627", 714},
        {"Noto Serif CJK SC Bold", "\u56fd", 754},
    };
    struct bench *b = *state;
    struct workshop s = workshop_open(b);

    for (size_t i = 0; i < G_N_ELEMENTS(letters); i++) {
        const char *name = workshop_font(&s, letters[i].font);
        double height =
            fonts_letter_height(s.tools.fonts, name, letters[i].letter);
        print_message("  %s %f\n", letters[i].letter, height);
        assert_in_range((int)(height * 1000 + 0.5), letters[i].thousandths - 5,
                        letters[i].thousandths + 5);
        assert_true(fonts_letter_height(s.tools.fonts, name,
                                        letters[i].letter) == height);
    }
    workshop_close(&s);
}

static void a_font_has_its_own_glyphs_alone(void **state)
{
    struct bench *b = *state;
    struct workshop s = workshop_open(b);
    const char *sans = workshop_font(&s, "Noto Sans");

    assert_false(fonts_has_glyph(s.tools.fonts, "Noto Sans Arabic", '1'));
    const char *arabic = workshop_font(&s, "Noto Sans Arabic");
    assert_true(fonts_has_glyph(s.tools.fonts, arabic, '1'));
    assert_true(fonts_has_glyph(s.tools.fonts, sans, 'a'));
    assert_false(fonts_has_glyph(s.tools.fonts, sans, 0x627));
    assert_true(fonts_has_glyph(s.tools.fonts, arabic, 0x627));
    assert_false(fonts_has_glyph(s.tools.fonts, arabic, 'a'));
    workshop_close(&s);
}

static void note_end(gpointer ended, GObject *map)
{
    (void)map;
    *(bool *)ended = true;
}

/* While Pango still looks for fonts in threads of its own, they would hold it
 * and look into what is freed. */
static void nobody_holds_the_fonts_when_they_are_freed(void **state)
{
    struct bench *b = *state;

    for (int i = 0; i < 20; i++) {
        struct workshop s = workshop_open(b);
        struct fonts *f = s.tools.fonts;
        bool ended = false;
        assert_true(fonts_cap_height(f, workshop_font(&s, "Noto Sans")) > 0);
        g_object_weak_ref(
            G_OBJECT(pango_context_get_font_map(fonts_context(f))), note_end,
            &ended);
        workshop_close(&s);
        assert_true(ended);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(only_fonts_that_were_added_exist),
        BENCH_TEST(each_listed_name_is_its_own_face),
        BENCH_TEST(a_file_that_is_no_font_is_refused_each_time),
        BENCH_TEST(capitals_have_a_height),
        BENCH_TEST(letters_have_a_height),
        BENCH_TEST(a_font_has_its_own_glyphs_alone),
        BENCH_TEST(nobody_holds_the_fonts_when_they_are_freed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
