/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_seen.c - what a product is made of is known */
#include "base/file.h"
#include "base/seen.h"
#include "base/stamp.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>

/* "file:a none:b", by the last part of each path. */
static void check_part(unsigned part, const char *want)
{
    static const char *const names[] = {"file", "there", "none", "names"};
    g_autoptr(GString) got = g_string_new(NULL);
    size_t n;
    const struct seen *all = seen_list(part, &n);

    for (size_t i = 0; i < n; i++) {
        g_autofree char *leaf = g_path_get_basename(all[i].path);
        g_string_append_printf(got, "%s%s:%s", i ? " " : "", names[all[i].kind],
                               leaf);
    }
    assert_string_equal(got->str, want);
}

static const char *join(struct bench *b, const char *leaf)
{
    return arena_printf(b->arena, "%s/%s", b->folder, leaf);
}

static void look(struct bench *b, const char *leaf)
{
    enum file_fault why;
    size_t size;

    g_free(file_read(join(b, leaf), 100, &size, &why));
}

static void notes_once_what_is_read_and_what_is_missed(void **state)
{
    struct bench *b = *state;
    size_t n;

    bench_write(b, "a", "bytes");
    look(b, "before");
    seen_start();
    look(b, "a");
    look(b, "a");
    assert_true(file_exists(b->folder));
    assert_false(file_exists(join(b, "gone")));
    assert_false(file_is_regular(join(b, "gone")));
    g_ptr_array_unref(file_names(join(b, "gone")));
    g_autofree char *leaf = g_path_get_basename(b->folder);
    g_autofree char *want =
        g_strdup_printf("file:a there:%s none:gone names:gone", leaf);
    check_part(0, want);
    assert_int_equal(seen_list(0, &n)[0].stamp.size, strlen("bytes"));
    seen_stop();
}

static void notes_for_a_part_what_the_whole_has(void **state)
{
    struct bench *b = *state;

    bench_write(b, "a", "bytes");
    seen_start();
    look(b, "a");
    seen_split();
    look(b, "a");
    seen_join();
    look(b, "b");
    check_part(0, "file:a file:b");
    check_part(1, "file:a");
    assert_int_equal(seen_parts(), 1);
    seen_stop();
}

static void stamps_a_changed_file_otherwise(void **state)
{
    struct bench *b = *state;
    const char *file = bench_write(b, "a", "bytes");
    struct stamp before, after;

    assert_true(stamp_read(file, &before));
    assert_true(stamp_read(file, &after));
    assert_true(stamp_same(&before, &after));
    bench_write(b, "a", "other bytes");
    assert_true(stamp_read(file, &after));
    assert_false(stamp_same(&before, &after));
    assert_false(stamp_read(join(b, "gone"), &after));
}

static void lists_names_in_order_of_their_bytes(void **state)
{
    struct bench *b = *state;

    bench_write(b, "b", "");
    bench_write(b, "a", "");
    bench_write(b, "B", "");
    g_autoptr(GPtrArray) names = file_names(b->folder);
    assert_int_equal(names->len, 3);
    assert_string_equal(names->pdata[0], "B");
    assert_string_equal(names->pdata[1], "a");
    assert_string_equal(names->pdata[2], "b");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(notes_once_what_is_read_and_what_is_missed),
        BENCH_TEST(notes_for_a_part_what_the_whole_has),
        BENCH_TEST(stamps_a_changed_file_otherwise),
        BENCH_TEST(lists_names_in_order_of_their_bytes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
