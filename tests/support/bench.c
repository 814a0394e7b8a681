/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/bench.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

int bench_set_up(void **state)
{
    struct bench *b = g_new0(struct bench, 1);

    b->folder = g_dir_make_tmp("kaart-test-XXXXXX", NULL);
    b->arena = arena_new();
    b->diag = diag_new();
    *state = b;
    return b->folder ? 0 : -1;
}

static void remove_tree(const char *path)
{
    GDir *dir = g_file_test(path, G_FILE_TEST_IS_SYMLINK)
                    ? NULL
                    : g_dir_open(path, 0, NULL);

    for (const char *name; dir && (name = g_dir_read_name(dir));) {
        g_autofree char *child = g_build_filename(path, name, NULL);
        remove_tree(child);
    }
    if (dir)
        g_dir_close(dir);
    g_remove(path);
}

int bench_tear_down(void **state)
{
    struct bench *b = *state;

    remove_tree(b->folder);
    g_free(b->folder);
    arena_free(b->arena);
    diag_free(b->diag);
    g_free(b);
    return 0;
}

void bench_begin(struct bench *b, const char *name)
{
    print_message("  %s\n", name);
    diag_free(b->diag);
    b->diag = diag_new();
    arena_free(b->arena);
    b->arena = arena_new();
}

const char *bench_write_bytes(struct bench *b, const char *name,
                              const char *bytes, size_t size)
{
    g_autofree char *path = g_build_filename(b->folder, name, NULL);
    g_autofree char *parent = g_path_get_dirname(path);

    assert_int_equal(g_mkdir_with_parents(parent, 0777), 0);
    assert_true(g_file_set_contents(path, bytes, (gssize)size, NULL));
    return arena_strdup(b->arena, path);
}

const char *bench_write(struct bench *b, const char *name, const char *text)
{
    return bench_write_bytes(b, name, text, strlen(text));
}

void bench_assert_diags(const struct bench *b, const char *want)
{
    g_autoptr(GString) got = g_string_new(NULL);
    g_autoptr(GString) texts = g_string_new(NULL);

    for (size_t i = 0; i < diag_size(b->diag); i++) {
        const struct diag_entry *e = diag_at(b->diag, i);
        g_string_append_printf(got, "%s%s %u:%u", i ? "; " : "",
                               e->level == LEVEL_NOTE ? "note"
                                                      : diag_slug(e->kind),
                               e->at.line, e->at.col);
        g_string_append_printf(texts, "\n  %s", e->text);
    }
    if (strcmp(got->str, want) != 0)
        fail_msg("complaints are\n  %s\nand should be\n  %s\nas in:%s",
                 got->str, want, texts->str);
}

void bench_assert_text(char *got, const char *want)
{
    if (strcmp(got, want) != 0)
        fail_msg("got:\n%s\nwanted:\n%s", got, want);
    g_free(got);
}
