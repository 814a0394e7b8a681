/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_segment.c - which font sets which part of a text */
#include "text/segment.h"

#include "model/font.h"
#include "support/bench.h"

#include <glib.h>
#include <string.h>

static const struct stand_in plain[] = {
    {"Arab", "Noto Naskh Arabic Bold", 1.15},
    {"Ethi", "Noto Serif Ethiopic Bold", 0.95},
    {"Hans", "Noto Serif CJK SC Bold", 0.92},
};

static const struct stand_in strong[] = {
    {"Arab", "Noto Sans Arabic Bold", 1.2},
};

/* What stands in, by its first letters; the type's own font is none of it. */
static const char *name_font(const struct segment *s)
{
    if (!s->stand_in)
        return strcmp(s->font, "Noto Sans Bold") == 0 ? "Strong" : "Own";
    return strcmp(s->font, "Noto Sans Arabic Bold") == 0 ? "StrongArab"
                                                         : s->stand_in->script;
}

static struct type make_type(const char *language)
{
    return (struct type){
        .font = "Vollkorn SemiBold",
        .strong = "Noto Sans Bold",
        .emphasis = "Vollkorn SemiBold",
        .for_font = {plain, G_N_ELEMENTS(plain)},
        .for_strong = {strong, G_N_ELEMENTS(strong)},
        .language = language,
    };
}

/* All fonts of the above, and no others. */
static struct fonts *open_fonts(struct bench *b)
{
    struct fonts *fonts = fonts_new();
    struct font_list *list =
        font_load("fonts/fonts.yaml", "fonts.yaml", b->arena, b->diag);
    const char *names[] = {"Vollkorn SemiBold", "Noto Sans Bold",
                           plain[0].font,       plain[1].font,
                           plain[2].font,       strong[0].font};

    assert_non_null(list);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        const struct font *f = font_find(list, names[i]);
        assert_non_null(f);
        assert_non_null(f->file);
        assert_true(fonts_add(fonts, f->file, b->diag));
    }
    return fonts;
}

static const struct {
    const char *name, *language, *words, *segments;
} cases[] = {
    {"a text in the type's own script", "nl", "Wie zit er (nu) bij 3 vuren?",
     "Own{Wie zit er (nu) bij 3 vuren?}"},
    {"Cyrillic is in the font itself", "uk", "Що ти чуєш?", "Own{Що ти чуєш?}"},
    {"nothing", "ar", "", ""},
    {"Arabic with its digits and signs", "ar", "بعد 30 دقيقة، هل تعود؟",
     "Arab{بعد 30 دقيقة، هل تعود؟}"},
    {"a digit before the first letter", "ar", "3 أسئلة", "Arab{3 أسئلة}"},
    {"Latin within Arabic, and back", "ar", "كتب WRAP هنا",
     "Arab{كتب }Own{WRAP }Arab{هنا}"},
    {"a digit goes with what stands before it", "ar", "بطاقة KG3 هنا",
     "Arab{بطاقة }Own{KG3 }Arab{هنا}"},
    {"brackets that the script's font lacks", "ar", "هنا (الآن) نعم",
     "Arab{هنا }Own{(}Arab{الآن}Own{) }Arab{نعم}"},
    {"guillemets that it has", "ar", "قال «نعم» هنا", "Arab{قال «نعم» هنا}"},
    {"a mark stays with its letter", "ar", "همّ KG", "Arab{همّ }Own{KG}"},
    {"a text without a letter", "ar", "12 · 34", "Own{12 · 34}"},
    {"digits that only the script's font has", "ar", "١٢", "Arab{١٢}"},
    {"strong letters have a strong stand-in", "ar", "كل **يوم** هنا",
     "Arab{كل }StrongArab{يوم}Arab{ هنا}"},
    {"strong Latin", "ar", "كل **dag** هنا",
     "Arab{كل }Strong{dag}Own{ }Arab{هنا}"},
    {"Ethiopic with its own stop", "ti", "እንታይ ሰማዕኩም።", "Ethi{እንታይ ሰማዕኩም።}"},
    {"digits that Ethiopic fonts lack", "ti", "ዙር 1 · መን",
     "Ethi{ዙር }Own{1 · }Ethi{መን}"},
    {"Chinese with wide signs", "zh-Hans", "写下来：梦想、愿望（两个）。",
     "Hans{写下来：梦想、愿望（两个）。}"},
    {"quotation marks go with what they hold", "zh-Hans", "用“我”说“ja”。",
     "Hans{用“我”说}Own{“ja”}Hans{。}"},
    {"a wide bracket beside Latin", "zh-Hans", "（KG1）你",
     "Hans{（}Own{KG1}Hans{）你}"},
    {"Chinese in a Dutch text", "nl", "Het woord 火 is vuur.",
     "Own{Het woord }Hans{火 }Own{is vuur.}"},
    {"Japanese has no font of its own here", "zh-Hans", "かな", "Hans{かな}"},
    {"a script without any", "nl", "ไทย", "Own{ไทย}"},
    {"a break between", "ar", "نعم\\\nja", "Arab{نعم\xe2\x80\xa8}Own{ja}"},
};

static void each_letter_has_the_font_of_its_script(void **state)
{
    struct bench *b = *state;
    struct fonts *fonts = open_fonts(b);

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        struct type type = make_type(cases[i].language);
        GString *out = g_string_new(NULL);
        print_message("  %s\n", cases[i].name);
        const struct markup *m = markup_parse(
            cases[i].words, NULL, (struct pos){0}, b->arena, b->diag);
        for (size_t k = 0; k < m->n; k++) {
            const struct block *block = &m->blocks[k];
            g_autoptr(GArray) all = segment_block(block, &type, fonts, NULL);
            size_t at = 0;
            for (guint j = 0; j < all->len; j++) {
                const struct segment *g =
                    &g_array_index(all, struct segment, j);
                assert_int_equal(g->start, at);
                assert_true(g->scale == (g->stand_in ? g->stand_in->scale : 1));
                at = g->end;
                g_string_append_printf(out, "%s{%.*s}", name_font(g),
                                       (int)(g->end - g->start),
                                       block->words + g->start);
            }
            assert_int_equal(at, strlen(block->words));
        }
        bench_assert_text(g_string_free(out, FALSE), cases[i].segments);
    }
    fonts_free(fonts);
}

/* A number before an item's words is set as they are. */
static void words_beside_decide_for_digits(void **state)
{
    struct bench *b = *state;
    struct fonts *fonts = open_fonts(b);
    struct type type = make_type("ar");
    struct span span = {0, 2, false, false};
    struct block number = {.words = "1.", .spans = &span, .nspans = 1};
    static const struct {
        const char *beside, *font;
    } beside[] = {{NULL, "Own"}, {"نعم", "Arab"}, {"Ja", "Own"}};

    for (size_t i = 0; i < G_N_ELEMENTS(beside); i++) {
        g_autoptr(GArray) all =
            segment_block(&number, &type, fonts, beside[i].beside);
        assert_int_equal(all->len, 1);
        assert_string_equal(name_font(&g_array_index(all, struct segment, 0)),
                            beside[i].font);
    }
    fonts_free(fonts);
}

static const struct {
    const char *language, *words, *needed; /* scripts, with spaces */
} needs[] = {
    {"nl", "Wie ben je? · “zo” … 3", ""},
    {"nl", "Het woord 火", "Hans"},
    {"nl", "Het woord نعم en 火", "Arab Hans"},
    {"ar", "KG1 12-3", ""},
    {"ar", "نعم", "Arab"},
    {"ar", "· KG1", "Arab"},
    {"ti", "ዙር 1", "Ethi"},
    {"uk", "Так", ""},
};

static void only_what_a_text_needs_is_asked_for(void **state)
{
    const struct stand_ins in = {plain, G_N_ELEMENTS(plain)};

    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(needs); i++) {
        bool needed[G_N_ELEMENTS(plain)] = {false};
        g_autoptr(GString) out = g_string_new(NULL);
        text_find_needed(&in, needs[i].language, needs[i].words, needed);
        for (size_t k = 0; k < G_N_ELEMENTS(plain); k++)
            if (needed[k])
                g_string_append_printf(out, "%s%s", out->len ? " " : "",
                                       plain[k].script);
        assert_string_equal(out->str, needs[i].needed);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(each_letter_has_the_font_of_its_script),
        BENCH_TEST(words_beside_decide_for_digits),
        BENCH_TEST(only_what_a_text_needs_is_asked_for),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
