/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_changes.c - what differs between two manifests, card by card */
#include "cli/changes.h"

#include "support/bench.h"

#include <string.h>

/* A manifest of one deck: cards as "id" or "id:words" or "id:words:look", with
 * blanks between. */
static json_t *make_manifest(const char *deck, const char *cards)
{
    g_auto(GStrv) all = g_strsplit(cards, " ", -1);
    json_t *list = json_array();

    for (char **c = all; *c; c++) {
        g_auto(GStrv) parts = g_strsplit(*c, ":", 3);
        guint n = g_strv_length(parts);
        if (n)
            json_array_append_new(list, json_sprintf("%s %s %s 1", parts[0],
                                                     n > 1 ? parts[1] : "w",
                                                     n > 2 ? parts[2] : "l"));
    }
    return json_pack("{s:[{s:{s:s},s:s,s:s,s:o}]}", "targets", "asked", "deck",
                     deck, "deck", deck, "language", "nl", "cards", list);
}

static char *tell(const struct changes *c)
{
    static const char *const names[CHANGE_KINDS] = {"added", "removed", "words",
                                                    "look", "moved"};
    g_autoptr(GString) out = g_string_new(NULL);

    for (size_t k = 0; k < CHANGE_KINDS; k++) {
        for (guint i = 0; i < c->cards[k]->len; i++)
            g_string_append_printf(out, "%s%s %s", out->len ? ", " : "",
                                   names[k],
                                   (const char *)c->cards[k]->pdata[i]);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static const struct {
    const char *name, *old, *new, *want;
} cases[] = {
    {"the same", "A B C", "A B C", ""},
    {"no cards", "", "", ""},
    {"new at the end", "A B", "A B C", "added C"},
    {"new at the start moves nothing", "A B", "C A B", "added C"},
    {"away", "A B C", "A C", "removed B"},
    {"one to the front", "A B C D", "D A B C", "moved D"},
    {"one to the back", "A B C D", "B C D A", "moved A"},
    {"two change places", "A B", "B A", "moved B"},
    {"all turned round", "A B C", "C B A", "moved C, moved B"},
    {"elsewhere while others come and go", "A B C D", "X B C A",
     "added X, removed D, moved A"},
    {"other words", "A:one B", "A:two B", "words A"},
    {"other words look otherwise", "A:one:x", "A:two:y", "words A"},
    {"another look", "A:one:x", "A:one:y", "look A"},
    {"words and place", "A:one B C", "B C A:two", "words A, moved A"},
    {"all new", "", "A B", "added A, added B"},
};

static void tells_what_changed(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        json_t *old = make_manifest("d", cases[i].old);
        json_t *new = make_manifest("d", cases[i].new);
        g_autoptr(GPtrArray) all = changes_find(old, new, b->arena);
        assert_int_equal(all->len, 1);
        g_autofree char *got = tell(all->pdata[0]);
        if (strcmp(got, cases[i].want) != 0)
            print_error("%s\n", cases[i].name);
        assert_string_equal(got, cases[i].want);
        assert_true(changes_are_none(all->pdata[0]) == !*cases[i].want);
        g_ptr_array_set_size(all, 0);
        json_decref(old);
        json_decref(new);
    }
}

static void knows_decks_that_come_and_go(void **state)
{
    struct bench *b = *state;
    json_t *old = make_manifest("b", "A"), *new = make_manifest("a", "A");
    g_autoptr(GPtrArray) all = changes_find(old, new, b->arena);
    const struct changes *first, *second;

    assert_int_equal(all->len, 2);
    first = all->pdata[0];
    second = all->pdata[1];
    assert_string_equal(first->deck, "a");
    assert_null(first->old.target);
    assert_int_equal(first->cards[CHANGE_ADDED]->len, 1);
    assert_string_equal(second->deck, "b");
    assert_null(second->new.target);
    assert_int_equal(second->cards[CHANGE_REMOVED]->len, 1);
    json_decref(old);
    json_decref(new);
}

/* A manifest may come from anybody. */
static void reads_cards_that_are_none(void **state)
{
    static const char *const texts[] = {
        "",        "A",        "A w",      "A w l",         "A w l 1 1",
        "A w l x", "A w l 1 ", "A w l -1", "A w l 1000000", "A  w l 1",
    };
    struct bench *b = *state;
    json_t *list = json_pack("[i,{},s]", 1, "B w l 12");
    size_t n;

    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
        json_array_append_new(list, json_string(texts[i]));
    const struct noted *cards = portrait_unpack(list, b->arena, &n);
    assert_int_equal(n, 1);
    assert_string_equal(cards[0].id, "B");
    assert_string_equal(cards[0].look, "l");
    assert_int_equal(cards[0].copies, 12);
    json_decref(list);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(tells_what_changed),
        BENCH_TEST(knows_decks_that_come_and_go),
        BENCH_TEST(reads_cards_that_are_none),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
