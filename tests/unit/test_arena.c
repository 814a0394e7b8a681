/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_arena.c - memory that lives and goes together */
#include "base/arena.h"

#include "support/bench.h"

#include <glib.h>
#include <stdalign.h>
#include <stddef.h>
#include <string.h>

static const struct {
    const char *name;
    size_t size;
} pieces[] = {
    {"nothing", 0},
    {"a byte", 1},
    {"a pointer", sizeof(void *)},
    {"an odd number", 4097},
    {"what a block holds", (size_t)64 * 1024},
    {"a byte more than a block holds", (size_t)64 * 1024 + 1},
    {"a megabyte", (size_t)1024 * 1024},
    {"a byte behind a large piece", 1},
};

/* Every piece is filled, so that two that overlap show. */
static void pieces_are_zeroed_aligned_and_apart(void **state)
{
    struct bench *b = *state;
    unsigned char *made[G_N_ELEMENTS(pieces) * 3];

    for (size_t i = 0; i < G_N_ELEMENTS(made); i++) {
        size_t size = pieces[i % G_N_ELEMENTS(pieces)].size;
        print_message("  %s\n", pieces[i % G_N_ELEMENTS(pieces)].name);
        made[i] = arena_alloc(b->arena, size);
        assert_non_null(made[i]);
        assert_int_equal((uintptr_t)made[i] % alignof(max_align_t), 0);
        for (size_t k = 0; k < size; k++)
            assert_int_equal(made[i][k], 0);
        memset(made[i], (int)i + 1, size);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(made); i++)
        for (size_t k = 0; k < pieces[i % G_N_ELEMENTS(pieces)].size; k++)
            assert_int_equal(made[i][k], i + 1);
}

static void texts_are_copied(void **state)
{
    struct bench *b = *state;
    char text[] = "kaart";
    const char *all = arena_strdup(b->arena, text);
    const char *part = arena_strndup(b->arena, text, 2);
    const char *none = arena_strndup(b->arena, text, 0);
    const char *made = arena_printf(b->arena, "%s-%d", text, 7);

    memset(text, 'x', sizeof text - 1);
    assert_string_equal(all, "kaart");
    assert_string_equal(part, "ka");
    assert_string_equal(none, "");
    assert_string_equal(made, "kaart-7");
    assert_null(arena_strdup(b->arena, NULL));
}

static void memory_that_is_given_is_used_first(void **state)
{
    static max_align_t memory[256];
    const char *first = (const char *)memory, *end = first + sizeof memory;
    struct arena *a = arena_new_in(memory, sizeof memory);
    const char *in = arena_strdup(a, "kaart");

    (void)state;
    assert_true(in > first && in < end);
    assert_true(arena_fits(a));
    const char *out = arena_alloc(a, sizeof memory);
    assert_false(out > first && out < end);
    assert_false(arena_fits(a));
    assert_string_equal(in, "kaart");
    arena_free(a);
}

static void nothing_can_be_freed(void **state)
{
    (void)state;
    arena_free(NULL);
    arena_free(arena_new());
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(pieces_are_zeroed_aligned_and_apart),
        BENCH_TEST(texts_are_copied),
        cmocka_unit_test(memory_that_is_given_is_used_first),
        cmocka_unit_test(nothing_can_be_freed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
