/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_write.c - files are there whole, or not at all */
#include "base/diag.h"
#include "base/write.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

struct bench {
    char *folder; /* empty at the start of every test */
    char *path;   /* a file in it, not there yet */
    struct diag *d;
};

/* Root may write anywhere and replace any file, so root puts on another hat
 * where that must not be. */
static void put_on_hat(void)
{
    if (getuid() == 0)
        assert_int_equal(seteuid(65534), 0);
}

static void take_off_hat(void)
{
    if (getuid() == 0)
        assert_int_equal(seteuid(0), 0);
}

static int set_up(void **state)
{
    struct bench *b = g_new0(struct bench, 1);

    b->folder = g_dir_make_tmp("kaart-test-XXXXXX", NULL);
    b->path = g_build_filename(b->folder, "a.pdf", NULL);
    b->d = diag_new();
    *state = b;
    return b->folder ? 0 : -1;
}

static void remove_tree(const char *path)
{
    GDir *dir = g_dir_open(path, 0, NULL);

    for (const char *name; dir && (name = g_dir_read_name(dir));) {
        char *child = g_build_filename(path, name, NULL);
        remove_tree(child);
        g_free(child);
    }
    if (dir)
        g_dir_close(dir);
    g_remove(path);
}

static int tear_down(void **state)
{
    struct bench *b = *state;

    take_off_hat(); /* a test that failed left it on */
    remove_tree(b->folder);
    g_free(b->folder);
    g_free(b->path);
    diag_free(b->d);
    g_free(b);
    return 0;
}

static bool write_text(const char *path, const char *text, struct diag *d)
{
    return write_file(path, (const unsigned char *)text, strlen(text), d);
}

static void assert_file(const char *path, const char *text)
{
    char *bytes = NULL;
    size_t n = 0;

    assert_true(g_file_get_contents(path, &bytes, &n, NULL));
    assert_int_equal(n, strlen(text));
    assert_memory_equal(bytes, text, n);
    g_free(bytes);
}

static unsigned count_files(const char *folder)
{
    GDir *dir = g_dir_open(folder, 0, NULL);
    unsigned n = 0;

    while (g_dir_read_name(dir))
        n++;
    g_dir_close(dir);
    return n;
}

/* One complaint, in these words, about this file as a whole. */
static void assert_refused(struct bench *b, const char *path, int why)
{
    char *text =
        g_strdup_printf("cannot write '%s': %s", path, g_strerror(why));

    assert_false(write_text(path, "new", b->d));
    assert_int_equal(diag_size(b->d), 1);
    const struct diag_entry *e = diag_at(b->d, 0);
    assert_int_equal(e->kind, DIAG_WRITE);
    assert_string_equal(e->at.file, path);
    assert_int_equal(e->at.line, 0);
    assert_string_equal(e->text, text);
    g_free(text);
}

static void makes_folders_and_files(void **state)
{
    struct bench *b = *state;
    char *deep = g_build_filename(b->folder, "x", "y", "z.pdf", NULL);
    mode_t mask = umask(027);
    GStatBuf st;

    assert_true(write_text(deep, "one", b->d));
    umask(mask);
    assert_file(deep, "one");
    assert_int_equal(g_stat(deep, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0640);
    assert_true(write_text(deep, "three", b->d));
    assert_file(deep, "three");
    assert_true(write_text(deep, "", b->d));
    assert_file(deep, "");

    char *parent = g_path_get_dirname(deep);
    assert_int_equal(count_files(parent), 1);
    assert_int_equal(diag_size(b->d), 0);
    g_free(parent);
    g_free(deep);
}

static void writes_in_the_current_folder(void **state)
{
    struct bench *b = *state;
    char *home = g_get_current_dir();

    assert_int_equal(g_chdir(b->folder), 0);
    bool ok = write_text("bare.pdf", "one", b->d);
    assert_int_equal(g_chdir(home), 0);
    assert_true(ok);
    assert_int_equal(count_files(b->folder), 1);
    g_free(home);
}

static void leaves_same_bytes_alone(void **state)
{
    struct bench *b = *state;
    struct timespec old[2] = {{1000, 0}, {1000, 0}};
    GStatBuf before, after;

    assert_true(write_text(b->path, "one", b->d));
    assert_int_equal(utimensat(AT_FDCWD, b->path, old, 0), 0);
    assert_int_equal(g_stat(b->path, &before), 0);
    assert_true(write_text(b->path, "one", b->d));
    assert_int_equal(g_stat(b->path, &after), 0);
    assert_int_equal(after.st_mtime, 1000);
    assert_int_equal(after.st_ino, before.st_ino);

    assert_true(write_text(b->path, "two", b->d));
    assert_int_equal(g_stat(b->path, &after), 0);
    assert_int_not_equal(after.st_mtime, 1000);
    assert_file(b->path, "two");
}

static void refuses_a_folder(void **state)
{
    struct bench *b = *state;

    assert_int_equal(g_mkdir(b->path, 0777), 0);
    assert_refused(b, b->path, EISDIR);
    assert_int_equal(count_files(b->folder), 1);
    assert_int_equal(count_files(b->path), 0);
}

static void refuses_a_file_as_folder(void **state)
{
    struct bench *b = *state;
    char *below = g_build_filename(b->path, "b.pdf", NULL);

    assert_true(write_text(b->path, "one", b->d));
    assert_refused(b, below, ENOTDIR);
    assert_file(b->path, "one");
    g_free(below);
}

static void refuses_an_unwritable_folder(void **state)
{
    struct bench *b = *state;

    assert_true(write_text(b->path, "old", b->d));
    assert_int_equal(g_chmod(b->folder, 0555), 0);
    put_on_hat();
    assert_refused(b, b->path, EACCES);
    take_off_hat();
    assert_int_equal(g_chmod(b->folder, 0755), 0);
    assert_file(b->path, "old");
    assert_int_equal(count_files(b->folder), 1);
}

/* A limit on the size of files stands in for a full disk. */
static void a_full_disk_leaves_the_old_file(void **state)
{
    struct bench *b = *state;
    struct rlimit old, small;

    assert_true(write_text(b->path, "old", b->d));
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    small = old;
    small.rlim_cur = 2;
    void (*handler)(int) = signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    bool ok = write_text(b->path, "new", b->d);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
    signal(SIGXFSZ, handler);

    assert_false(ok);
    assert_int_equal(diag_count(b->d, DIAG_WRITE), 1);
    assert_file(b->path, "old");
    assert_int_equal(count_files(b->folder), 1);
}

/* With the hat on: a fault here must not cost the machine its devices. */
static void writes_into_devices(void **state)
{
    struct bench *b = *state;

    put_on_hat();
    bool ok = write_text("/dev/null", "new", b->d);
    assert_refused(b, "/dev/full", ENOSPC);
    take_off_hat();
    assert_true(ok);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(makes_folders_and_files),
        TEST(writes_in_the_current_folder),
        TEST(leaves_same_bytes_alone),
        TEST(refuses_a_folder),
        TEST(refuses_a_file_as_folder),
        TEST(refuses_an_unwritable_folder),
        TEST(a_full_disk_leaves_the_old_file),
        TEST(writes_into_devices),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
