/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_lookout.c - what a build looked at is known when it changes */
#include "cli/lookout.h"

#include "base/file.h"
#include "support/bench.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static const char *join(struct bench *b, const char *leaf)
{
    return arena_printf(b->arena, "%s/%s", b->folder, leaf);
}

/* A lookout after somebody read `folder/a`, its folder, and missed two. */
static struct lookout *look_around(struct bench *b)
{
    struct lookout *look = lookout_new();
    enum file_fault why;
    size_t size;

    bench_write(b, "folder/a", "bytes");
    bench_write(b, "folder/there", "");
    lookout_begin(look);
    g_free(file_read(join(b, "folder/a"), 100, &size, &why));
    g_free(file_read(join(b, "gone"), 100, &size, &why));
    file_exists(join(b, "folder/there"));
    file_exists(join(b, "none/b"));
    g_ptr_array_unref(file_names(join(b, "folder")));
    lookout_end(look);
    return look;
}

static void write_other(struct bench *b)
{
    bench_write(b, "folder/a", "other bytes");
}

/* As editors save: the same size, under another name first. */
static void replace(struct bench *b)
{
    const char *new = bench_write(b, "folder/.new", "Bytes");

    assert_int_equal(g_rename(new, join(b, "folder/a")), 0);
}

static void remove_file(struct bench *b)
{
    assert_int_equal(g_unlink(join(b, "folder/a")), 0);
}

static void remove_other(struct bench *b)
{
    assert_int_equal(g_unlink(join(b, "folder/there")), 0);
    bench_write(b, "folder/there2", "");
}

static void add_missed(struct bench *b)
{
    bench_write(b, "none/b", "");
}

static void add_unread(struct bench *b)
{
    bench_write(b, "gone", "");
}

static void add_name(struct bench *b)
{
    bench_write(b, "folder/c", "");
}

static const char *const droppings[] = {"folder/.a.swp", "folder/4913",
                                        "folder/a~",     "folder/#a#",
                                        "folder/.#a",    "folder/a.bak"};

static void leave_droppings(struct bench *b)
{
    for (size_t i = 0; i < G_N_ELEMENTS(droppings); i++)
        bench_write(b, droppings[i], "");
}

static void move_folder(struct bench *b)
{
    assert_int_equal(g_rename(join(b, "folder"), join(b, "away")), 0);
}

static void change_elsewhere(struct bench *b)
{
    bench_write(b, "other/file", "");
    bench_write(b, "folder/there", "nobody read it");
}

static void tells_when_a_thing_is_not_as_it_was(void **state)
{
    static const struct {
        const char *name;
        void (*change)(struct bench *b);
        bool over;
    } rows[] = {
        {"written", write_other, true},
        {"replaced", replace, true},
        {"removed", remove_file, true},
        {"a name less", remove_other, true},
        {"what was missed", add_missed, true},
        {"what could not be read", add_unread, true},
        {"a name more", add_name, true},
        {"what editors leave", leave_droppings, false},
        {"moved", move_folder, true},
        {"elsewhere", change_elsewhere, false},
    };
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        bench_begin(b, rows[i].name);
        struct lookout *look = look_around(b);
        assert_false(lookout_is_over(look));
        rows[i].change(b);
        assert_int_equal(lookout_is_over(look), rows[i].over);
        lookout_renew(look);
        assert_false(lookout_is_over(look));
        lookout_free(look);
        /* The next case begins without what this one made. */
        static const char *const made[] = {
            "folder/a",    "folder/there", "folder/there2", "folder/c",
            "folder/.new", "none/b",       "gone",          "other/file",
            "away/a",      "away/there",   "folder",        "none",
            "other",       "away"};
        for (size_t k = 0; k < G_N_ELEMENTS(droppings); k++)
            g_remove(join(b, droppings[k]));
        for (size_t k = 0; k < G_N_ELEMENTS(made); k++)
            g_remove(join(b, made[k]));
    }
}

static void counts_files_that_were_read_or_sought(void **state)
{
    struct bench *b = *state;
    struct lookout *look = look_around(b);

    assert_int_equal(lookout_size(look), 3); /* a, gone, none/b */
    lookout_add(look, SEEN_FILE, join(b, "folder/a"));
    assert_int_equal(lookout_size(look), 3);
    lookout_free(look);
    lookout_free(NULL);
}

/* What a process answered is held against what it read, not what is there. */
static void a_change_during_the_build_is_not_missed(void **state)
{
    struct bench *b = *state;
    const char *file = bench_write(b, "a", "bytes");
    struct lookout *look = lookout_new();
    struct stamp s;

    assert_true(stamp_read(file, &s));
    bench_write(b, "a", "saved meanwhile");
    json_t *inputs = json_pack("[{s:s,s:s,s:[I,I,I,I,I]}]", "kind", "file",
                               "path", file, "stamp", (json_int_t)s.device,
                               (json_int_t)s.inode, (json_int_t)s.size,
                               (json_int_t)s.changed, (json_int_t)s.modified);
    lookout_add_answer(NULL, inputs);
    lookout_add_answer(look, inputs);
    assert_true(lookout_is_over(look));
    json_decref(inputs);
    lookout_free(look);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(tells_when_a_thing_is_not_as_it_was),
        BENCH_TEST(counts_files_that_were_read_or_sought),
        BENCH_TEST(a_change_during_the_build_is_not_missed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
