/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_file.c - what is not there, and what cannot be seen */
#include "base/file.h"
#include "base/write.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <errno.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

static char *folder;

static int set_up(void **state)
{
    (void)state;
    folder = g_dir_make_tmp("kaart-test-XXXXXX", NULL);
    return folder && chmod(folder, 0777) == 0 && g_chdir(folder) == 0 ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    chmod("locked", 0700);
    g_remove("locked/deck.yaml");
    g_remove("locked");
    g_remove("plain");
    g_chdir("/");
    g_remove(folder);
    g_free(folder);
    return 0;
}

/* None of these is there, and that is no trouble. */
static void test_absent(void **state)
{
    static const char *const absent[] = {"nothing", "plain/below", ""};
    enum file_fault fault;
    size_t size;
    int why;

    (void)state;
    assert_true(g_file_set_contents("plain", "text", -1, NULL));
    for (size_t i = 0; i < G_N_ELEMENTS(absent); i++) {
        assert_false(file_exists(absent[i]));
        assert_null(file_read(absent[i], 100, &size, &fault));
        assert_int_equal(fault, FILE_UNREADABLE);
        assert_int_equal(file_kind(DIAG_ART_READ), DIAG_ART_READ);
        g_autoptr(GPtrArray) names = file_names(absent[i]);
        assert_int_equal(names->len, 0);
    }
    g_autoptr(GPtrArray) names = file_names(".");
    assert_int_equal(names->len, 1);
    assert_string_equal(names->pdata[0], "plain");
    assert_null(file_trouble(&why));
}

static void check_refused(void)
{
    struct diag *d = diag_new();

    assert_false(write_file("plain", (const unsigned char *)"new", 3, d));
    assert_int_equal(diag_size(d), 1);
    assert_int_equal(diag_at(d, 0)->kind, DIAG_READ);
    assert_false(write_new("fresh", (const unsigned char *)"new", 3, d));
    assert_false(write_remove("plain", d));
    assert_true(g_file_test("plain", G_FILE_TEST_EXISTS));
    assert_false(g_file_test("fresh", G_FILE_TEST_EXISTS));
    diag_free(d);
}

/* It may be there: nobody can tell, and nothing is written any more.  A process
 * has no way back from that, so this is the last test. */
static void test_trouble(void **state)
{
    enum file_fault fault;
    struct diag *d = diag_new();
    size_t size;
    int why;

    (void)state;
    assert_int_equal(mkdir("locked", 0700), 0);
    assert_true(g_file_set_contents("locked/deck.yaml", "text", -1, NULL));
    assert_int_equal(chmod("locked", 0), 0);
    /* Root may look anywhere, and puts on another hat. */
    if (getuid() == 0)
        assert_int_equal(seteuid(65534), 0);
    assert_null(file_peek("locked/deck.yaml", 100, &size));
    assert_null(file_trouble(&why));
    assert_false(file_exists("locked/deck.yaml"));
    assert_string_equal(file_trouble(&why), "locked/deck.yaml");
    assert_int_equal(why, EACCES);
    assert_null(file_read("locked/deck.yaml", 100, &size, &fault));
    assert_int_equal(file_kind(DIAG_ART_READ), DIAG_READ);
    if (getuid() == 0)
        assert_int_equal(seteuid(0), 0);
    check_refused();
    file_settle(d);
    file_settle(d);
    assert_int_equal(diag_size(d), 1);
    assert_int_equal(diag_worst(d), LEVEL_SYSTEM);
    diag_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_absent),
        cmocka_unit_test(test_trouble),
    };

    return cmocka_run_group_tests(tests, set_up, tear_down);
}
