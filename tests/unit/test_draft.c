/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_draft.c - what is made anew is what it was */
#include "support/workshop.h"

#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* More than are kept at a time. */
#define NCARDS 2400

static const char layout[] =
    "kaart: layout/1\nid: own\nsize: [60 mm, 40 mm]\n"
    "colours: {ink: {rgb: \"#102030\"}}\n"
    "styles:\n"
    "  big: {font: Noto Sans, size: [10 pt, 20 pt], leading: 1.2}\n"
    "  small: {font: Noto Sans, size: [8 pt, 12 pt], leading: 1.2}\n"
    "fields: {q: {type: text}}\n"
    "front: {text: {field: q, style: big, inset: 5 mm}}\n"
    "back: {text: {from: suit.title, style: small, inset: 5 mm}}\n";

static const char head[] =
    "kaart: deck/1\nid: proef\nlanguage: nl\ntitle: Proef\nversion: 1.0.0\n"
    "date: 2026-11-21\nlicense: CC-BY-4.0\n"
    "sources: [{cite: Wij, relation: own-words}]\nlayout: own\n"
    "suits: {een: {title: Een, colour: ink}}\ncards:\n";

/* Far apart: a text that is long, several that fit nowhere and are the same,
 * and one whose letters no font has. */
static void write_deck(struct bench *b)
{
    g_autoptr(GString) deck = g_string_new(head);
    g_autoptr(GString) endless = g_string_new(NULL);

    for (int i = 0; i < 120; i++)
        g_string_append(endless, "en door ");
    for (int i = 0; i < NCARDS; i++)
        g_string_append_printf(
            deck, "  - {id: C%d, suit: een, q: \"%s %d\"}\n", i,
            i % 700 == 7 ? endless->str
            : i == 1900  ? "Een vraag die zo lang is dat zij op haar grootst "
                           "niet past op een kaart als deze"
            : i == 2100  ? "\xe2\x98\x83"
                         : "Hoe",
            i % 700 == 7 ? 0 : i);
    bench_write(b, "layouts/own.yaml", layout);
    bench_write(b, "deck.yaml", deck->str);
}

static char *print_card(const struct faces *faces, size_t i)
{
    char *text;
    size_t size;
    FILE *out = open_memstream(&text, &size);

    compose_open(faces, &faces->deck->cards[i]);
    face_print(&faces->fronts[i], out);
    face_print(&faces->backs[i], out);
    fclose(out);
    return text;
}

static void assert_card(const struct faces *whole, const struct faces *large,
                        size_t i)
{
    char *want = print_card(whole, i), *got = print_card(large, i);

    assert_string_equal(got, want);
    free(want);
    free(got);
}

static void assert_same_diags(const struct diag *got, const struct diag *want)
{
    assert_int_equal(diag_size(got), diag_size(want));
    for (size_t i = 0; i < diag_size(want); i++) {
        assert_string_equal(diag_at(got, i)->text, diag_at(want, i)->text);
        assert_int_equal(diag_at(got, i)->at.line, diag_at(want, i)->at.line);
    }
    assert_int_equal(diag_errors(got), diag_errors(want));
}

static void assert_same_sizes(const struct faces *got, const struct faces *want)
{
    assert_int_equal(got->nchosen, want->nchosen);
    for (size_t i = 0; i < want->nchosen; i++) {
        assert_int_equal(got->chosen[i].size, want->chosen[i].size);
        assert_ptr_equal(got->chosen[i].forced_by, want->chosen[i].forced_by);
    }
}

static void a_deck_too_large_to_keep_has_the_same_faces(void **state)
{
    struct bench *b = *state;
    struct diag *kept = diag_new(), *anew = diag_new();

    write_deck(b);
    struct workshop s = workshop_open(b);
    const struct deck *deck = workshop_deck(&s);
    const struct faces *whole = compose_deck(deck, &s.tools, b->arena, kept);
    const struct faces *large = compose_large(deck, &s.tools, b->arena, anew);

    assert_same_sizes(large, whole);
    for (size_t i = 0; i < NCARDS; i++)
        assert_card(whole, large, i);
    for (size_t i = 0; i < NCARDS; i += 7)
        assert_card(whole, large, i * 997 % NCARDS);
    assert_int_equal(diag_count(kept, DIAG_TEXT_OVERFLOW), 1);
    assert_int_equal(diag_count(kept, DIAG_GLYPH_MISSING), 1);
    assert_same_diags(anew, kept);
    compose_close(large);
    workshop_close(&s);
    diag_free(kept);
    diag_free(anew);
}

/* Two cards that are compared must both be there. */
static void two_cards_far_apart_are_there_together(void **state)
{
    struct bench *b = *state;

    write_deck(b);
    struct workshop s = workshop_open(b);
    const struct faces *large =
        compose_large(workshop_deck(&s), &s.tools, b->arena, b->diag);
    const struct card *cards = large->deck->cards;

    for (size_t i = 0; i < NCARDS; i += 31) {
        compose_open(large, &cards[0]);
        compose_open(large, &cards[i]);
        assert_int_equal(large->backs[i].nitems, 1);
        assert_true(face_same(&large->backs[0], &large->backs[i]));
        assert_true(face_same(&large->fronts[0], &large->fronts[i]) ==
                    (i == 0));
    }
    compose_close(large);
    workshop_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(a_deck_too_large_to_keep_has_the_same_faces),
        BENCH_TEST(two_cards_far_apart_are_there_together),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
