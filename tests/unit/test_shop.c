/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_shop.c - the files of print shops, ours and others' */
#include "model/library.h"

#include "support/bench.h"

#include <glib.h>

static struct library *open_library(struct bench *b)
{
    const char *folders[] = {b->folder, ".", NULL};

    return library_new(folders, b->arena, b->diag);
}

/* PDF/X cannot be made for no printing condition at all, and rich black that
 * breaks the shop's own limit would be a slip of ours. */
static void reads_our_own_shops(void **state)
{
    struct bench *b = *state;
    static const char *const folders[] = {".", NULL};
    struct library *lib = library_new(folders, b->arena, b->diag);
    g_auto(GStrv) all = library_list(lib, "layouts/shops", ".yaml");

    assert_true(g_strv_length(all) >= 15);
    for (char **id = all; *id; id++) {
        const struct shop *s = library_shop(lib, *id, (struct pos){0});
        bench_assert_diags(b, "");
        assert_non_null(s);
        assert_string_equal(s->id, *id);
        assert_true(s->bleed > 0);
        assert_true(s->pdf == SHOP_PLAIN || s->condition);
        assert_int_equal(s->embed, s->pdf == SHOP_X4);
        if (s->has_rich_black && s->ink_limit)
            assert_true(s->rich_black[0] + s->rich_black[1] + s->rich_black[2] +
                            s->rich_black[3] <=
                        s->ink_limit);
    }
    library_free(lib);
}

static void reads_all_of_a_shop(void **state)
{
    struct bench *b = *state;

    bench_write(b, "layouts/shops/own.yaml",
                "kaart: shop/1\nid: own\ntitle: Own\npdf: x-1a\ncolour: cmyk\n"
                "condition: {name: FOGRA39, info: Coated}\nprofile: own.icc\n"
                "embed: true\nbleed: 1/8 in\nsafe: 5 mm\nink-limit: 240\n"
                "black-text: overprint\nrich-black: [60, 40, 40, 100]\n"
                "least: {line: 0.25, type-coloured: 8.5, tint: 7.5, ppi: 300, "
                "qr: 12 mm}\n"
                "order: separate\ncopies: list\nmarks: true\ncut: CutContour\n"
                "varnish: Lak\n"
                "sources: [{cite: Us, date: 2026-11-22}]\n");
    struct library *lib = open_library(b);
    const struct shop *s = library_shop(lib, "own", (struct pos){0});
    bench_assert_diags(b, "");
    assert_int_equal(s->pdf, SHOP_X1A);
    assert_int_equal(s->colour, SHOP_CMYK);
    assert_string_equal(s->condition, "FOGRA39");
    assert_true(g_str_has_suffix(s->profile, "/layouts/shops/own.icc"));
    assert_int_equal(s->profile_at.line, 7);
    assert_int_equal(s->bleed, 3175);
    assert_int_equal(s->safe, 5000);
    assert_int_equal(s->ink_limit, 240);
    assert_int_equal(s->black, SHOP_OVERPRINT);
    assert_true(s->has_rich_black && s->rich_black[3] == 100);
    assert_true(s->line == 0.25 && s->type_coloured == 8.5);
    assert_true(s->type_black == 0 && s->line_reversed == 0);
    assert_true(s->tint == 7.5);
    assert_int_equal(s->ppi, 300);
    assert_int_equal(s->qr, 12000);
    assert_int_equal(s->order, SHOP_FRONTS);
    assert_int_equal(s->copies, SHOP_LIST);
    assert_true(s->marks && s->embed);
    assert_string_equal(s->cut, "CutContour");
    assert_string_equal(s->varnish, "Lak");
    library_free(lib);
}

static void begins_with_what_another_shop_has(void **state)
{
    struct bench *b = *state;

    bench_write(b, "layouts/shops/own.yaml",
                "kaart: shop/1\nid: own\nextends: coated\ntitle: Own\n"
                "least: {qr: 15 mm}\n");
    struct library *lib = open_library(b);
    const struct shop *s = library_shop(lib, "own", (struct pos){0});
    const struct shop *coated = library_shop(lib, "coated", (struct pos){0});
    bench_assert_diags(b, "");
    assert_string_equal(s->id, "own");
    assert_string_equal(s->title, "Own");
    assert_int_equal(s->qr, 15000);
    assert_int_equal(s->ppi, coated->ppi);
    assert_int_equal(s->ink_limit, coated->ink_limit);
    library_free(lib);
}

#define HEAD "kaart: shop/1\nid: own\ntitle: Own\n"

static const struct {
    const char *name, *text, *diags;
} faults[] = {
    {"nothing but its name", HEAD, ""},
    {"no title", "kaart: shop/1\nid: own\n", "missing-key 1:1"},
    {"a level there is not", HEAD "pdf: x-9\n", "wrong-value 4:6"},
    {"X-1a in RGB", HEAD "pdf: x-1a\n", "wrong-value 1:1"},
    {"three inks of black", HEAD "rich-black: [30, 30, 100]\n",
     "wrong-value 4:13"},
    {"more ink than paper drinks", HEAD "ink-limit: 500\n", "wrong-value 4:12"},
    {"a cut that would be printed", HEAD "cut: black\n", "wrong-value 4:6"},
    {"varnish that would be", HEAD "varnish: All\n", "wrong-value 4:10"},
    {"a name that a PDF cannot have", HEAD "varnish: 'Lak #1'\n",
     "wrong-value 4:10"},
    {"one plate for two", HEAD "cut: Lak\nvarnish: Lak\n", "wrong-value 5:10"},
    {"a figure it has not", HEAD "least: {type: 8}\n", "unknown-key 4:9"},
    {"rich black of more than the limit",
     HEAD "ink-limit: 200\nrich-black: [30, 30, 41, 100]\n",
     "wrong-value 5:13"},
    {"of as much", HEAD "ink-limit: 200\nrich-black: [30, 30, 40, 100]\n", ""},
    {"a tint that is none", HEAD "least: {tint: 51}\n", "wrong-value 4:15"},
    {"more ink than paper drinks", HEAD "ink-limit: 500\n", "wrong-value 4:12"},
    {"a source without a date", HEAD "sources: [{cite: Us}]\n",
     "missing-key 4:11"},
    {"a source of no day", HEAD "sources: [{cite: Us, date: 2026-02-30}]\n",
     "bad-date 4:28"},
    {"another's name", "kaart: shop/1\nid: other\ntitle: Own\n",
     "wrong-value 2:5"},
    {"extends itself", "kaart: shop/1\nid: own\ntitle: Own\nextends: own\n",
     "layout-loop 4:10"},
    {"extends no one", "kaart: shop/1\nid: own\ntitle: Own\nextends: none\n",
     "unknown-shop 4:10"},
};

static void refuses_what_is_not_right(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(faults); i++) {
        bench_begin(b, faults[i].name);
        bench_write(b, "layouts/shops/own.yaml", faults[i].text);
        struct library *lib = open_library(b);
        library_shop(lib, "own", (struct pos){0});
        bench_assert_diags(b, faults[i].diags);
        library_free(lib);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(reads_our_own_shops),
        BENCH_TEST(reads_all_of_a_shop),
        BENCH_TEST(begins_with_what_another_shop_has),
        BENCH_TEST(refuses_what_is_not_right),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
