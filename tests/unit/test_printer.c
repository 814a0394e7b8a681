/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_printer.c - the file of printers, read and written */
#include "model/printer.h"

#include "support/bench.h"

#include <glib.h>
#include <glib/gstdio.h>

static const struct {
    const char *name, *text, *diags;
} faults[] = {
    {"no printers", "kaart: printers/1\nprinters: {}\n", ""},
    {"one printer",
     "kaart: printers/1\nprinters:\n  a: {offset: [1 mm, -2 mm]}\n", ""},
    {"another kind of file", "kaart: deck/1\n", "wrong-version 1:8"},
    {"no list", "kaart: printers/1\n", "missing-key 1:1"},
    {"half an offset", "kaart: printers/1\nprinters:\n  a: {offset: [1 mm]}\n",
     "wrong-value 3:15"},
    {"no unit", "kaart: printers/1\nprinters:\n  a: {offset: [1, 2 mm]}\n",
     "bad-unit 3:16"},
    {"far off", "kaart: printers/1\nprinters:\n  a: {offset: [1 mm, 21 mm]}\n",
     "wrong-value 3:22"},
    {"much turned",
     "kaart: printers/1\nprinters:\n  a: {offset: [1 mm, 2 mm], angle: 6}\n",
     "wrong-value 3:36"},
    {"a name with a slash",
     "kaart: printers/1\nprinters:\n  a/b: {offset: [1 mm, 2 mm]}\n",
     "wrong-value 3:3"},
    {"an unknown key",
     "kaart: printers/1\nprinters:\n  a: {offset: [1 mm, 2 mm], angel: 1}\n",
     "unknown-key 3:29"},
};

static void complains_of_its_file(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(faults); i++) {
        bench_begin(b, faults[i].name);
        const char *path = bench_write(b, "printers.yaml", faults[i].text);
        const struct printers *all = printer_load(path, b->arena, b->diag);
        bench_assert_diags(b, faults[i].diags);
        assert_int_equal(all != NULL, !*faults[i].diags);
    }
}

static void keeps_what_it_is_told(void **state)
{
    struct bench *b = *state;
    const char *path = bench_write(b, "printers.yaml", "");
    static const struct printer told[] = {
        {"office", -400, 1250, 0.5},
        {"home", 999, -1, -1.25},
        {"office", 20000, -20000, 0},
    };

    g_assert(g_remove(path) == 0);
    const struct printers *all = printer_load(path, b->arena, b->diag);
    for (size_t i = 0; i < G_N_ELEMENTS(told); i++) {
        assert_true(printer_save(path, all, &told[i], b->diag));
        all = printer_load(path, b->arena, b->diag);
        const struct printer *p = printer_find(all, told[i].name);
        assert_int_equal(p->x, told[i].x);
        assert_int_equal(p->y, told[i].y);
        assert_true(p->angle == told[i].angle);
    }
    assert_int_equal(all->n, 2);
    assert_int_equal(printer_find(all, "home")->x, 999);
    assert_null(printer_find(all, "nose"));
    bench_assert_diags(b, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(complains_of_its_file),
        BENCH_TEST(keeps_what_it_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
