/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_manifest.c - a manifest that is opened again is as the file now says,
 * and each input is written once */
#include "cli/manifest.h"
#include "cli/tally.h"

#include "support/bench.h"

#include <glib.h>
#include <stdlib.h>
#include <unistd.h>

#define TARGET(deck, products)                                                 \
    "{\"asked\":{\"deck\":\"" deck "\"},\"products\":[" products "]}"
#define PRODUCT(sheet, inputs)                                                 \
    "{\"sheet\":\"" sheet "\",\"files\":[],\"inputs\":[" inputs "]}"
#define ROOT(targets)                                                          \
    "{\"kaart\":\"manifest/2\",\"inputs\":[{\"path\":\"a\",\"there\":\"\"},"   \
    "{\"path\":\"b\",\"there\":\"\"}],\"targets\":[" targets "]}"

static const char both[] =
    ROOT(TARGET("x", PRODUCT("a4", "0,1") "," PRODUCT("single", "1"))),
                  one[] = ROOT(TARGET("x", PRODUCT("single", "0")));

/* The number of inputs of a product; -1 when there is none. */
static int count_inputs(const struct manifest *m, const char *sheet)
{
    json_t *asked = json_pack("{s:s}", "deck", "x");
    const json_t *product = manifest_find(m, asked, sheet);

    json_decref(asked);
    return product ? (int)json_array_size(json_object_get(product, "inputs"))
                   : -1;
}

static void drop(struct manifest *m, const char *sheet)
{
    json_t *asked = json_pack("{s:s}", "deck", "x");

    manifest_drop(m, asked, sheet);
    json_decref(asked);
}

static void what_is_dropped_stays_in_the_other(void **state)
{
    struct bench *b = *state;

    bench_write(b, MANIFEST_FILE, both);
    struct manifest *old = manifest_open(b->folder, "");
    struct manifest *now = manifest_open_again(old);
    drop(now, "a4");
    assert_int_equal(count_inputs(now, "a4"), -1);
    assert_int_equal(count_inputs(now, "single"), 1);
    assert_int_equal(count_inputs(old, "a4"), 2);
    manifest_free(now);
    manifest_free(old);
}

static void others_changed_it_meanwhile(void **state)
{
    struct bench *b = *state;
    const char *path = bench_write(b, MANIFEST_FILE, both);
    struct manifest *old = manifest_open(b->folder, "");

    bench_write(b, MANIFEST_FILE, one);
    struct manifest *now = manifest_open_again(old);
    assert_int_equal(count_inputs(now, "a4"), -1);
    assert_int_equal(count_inputs(now, "single"), 1);
    manifest_free(now);
    assert_int_equal(unlink(path), 0);
    now = manifest_open_again(old);
    assert_int_equal(count_inputs(now, "single"), -1);
    manifest_free(now);
    manifest_free(old);
}

static const struct {
    const char *name, *target, *inputs, *numbers;
} tallies[] = {
    {"no product", "{\"products\":[]}", "[]", ""},
    {"in order of texts",
     "{\"products\":[{\"inputs\":[{\"path\":\"b\"},{\"path\":\"a\"}]}]}",
     "[{\"path\":\"a\"},{\"path\":\"b\"}]", "[0,1]"},
    {"the same twice is one",
     "{\"products\":[{\"inputs\":[{\"path\":\"b\"},{\"path\":\"b\"}]},"
     "{\"inputs\":[{\"path\":\"b\"},{\"path\":\"a\"}]}]}",
     "[{\"path\":\"a\"},{\"path\":\"b\"}]", "[1][0,1]"},
};

static void each_input_has_one_number(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(tallies); i++) {
        json_t *target = json_loads(tallies[i].target, 0, NULL), *product;
        struct tally *t = tally_new();
        g_autoptr(GString) numbers = g_string_new(NULL);
        size_t k;

        print_message("[ case     ] %s\n", tallies[i].name);
        tally_add(t, target);
        json_t *inputs = tally_pack(t), *copy = tally_target(t, target);
        json_array_foreach(json_object_get(copy, "products"), k, product)
        {
            char *text =
                json_dumps(json_object_get(product, "inputs"), JSON_COMPACT);
            g_string_append(numbers, text);
            free(text);
        }
        bench_assert_text(json_dumps(inputs, JSON_COMPACT), tallies[i].inputs);
        assert_string_equal(numbers->str, tallies[i].numbers);
        tally_free(t);
        json_decref(copy);
        json_decref(inputs);
        json_decref(target);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(what_is_dropped_stays_in_the_other),
        BENCH_TEST(others_changed_it_meanwhile),
        cmocka_unit_test(each_input_has_one_number),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
