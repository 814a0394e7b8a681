/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_unit.c - lengths as people write them */
#include "base/unit.h"

#include "support/bench.h"

#include <glib.h>

static const struct {
    const char *name, *text;
    um um;
} lengths[] = {
    {"millimetres are whole", "97 mm", 97000},
    {"half a millimetre", "0.5 mm", 500},
    {"a micrometre", "0.001 mm", 1},
    {"less than half a micrometre is nothing", "0.0004 mm", 0},
    {"half a micrometre is rounded up", "0.0005 mm", 1},
    {"centimetres", "1.5 cm", 15000},
    {"Letter is exact", "8.5 in", 215900},
    {"points are rounded to the micrometre", "12 pt", 4233},
    {"an eighth of an inch is exact", "1/8 in", 3175},
    {"a third is rounded", "1/3 mm", 333},
    {"a fraction above one", "5/2 cm", 25000},
    {"below nothing", "-3 mm", -3000},
    {"a negative fraction", "-1/8 in", -3175},
    {"rounding goes away from nothing on both sides", "-0.0005 mm", -1},
    {"nothing", "0 mm", 0},
    {"several spaces", "3   mm", 3000},
    {"the longest length", "10000 mm", UNIT_MAX_UM},
    {"the longest length below nothing", "-10000 mm", -UNIT_MAX_UM},
};

static void reads_lengths(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(lengths); i++) {
        um got = 77;
        print_message("  %s\n", lengths[i].name);
        assert_true(unit_parse_um(lengths[i].text, &got));
        assert_int_equal(got, lengths[i].um);
    }
}

static const struct {
    const char *name, *text;
} no_lengths[] = {
    {"empty", ""},
    {"a number alone", "3"},
    {"a unit alone", "mm"},
    {"a space alone", " "},
    {"a minus alone", "- mm"},
    {"no space before the unit", "3mm"},
    {"a space before the number", " 3 mm"},
    {"a space behind the unit", "3 mm "},
    {"an unknown unit", "3 px"},
    {"a unit in capitals", "3 MM"},
    {"a comma for the point", "3,5 mm"},
    {"two points", "3.5.2 mm"},
    {"no digit before the point", ".5 mm"},
    {"a plus", "+3 mm"},
    {"two minuses", "--3 mm"},
    {"an exponent", "3e2 mm"},
    {"hexadecimal", "0x3 mm"},
    {"infinite", "inf mm"},
    {"not a number", "nan mm"},
    {"a fraction of nothing", "1/0 mm"},
    {"a fraction of less than one", "1/0.5 mm"},
    {"a fraction below nothing", "1/-8 mm"},
    {"half a fraction", "1/ mm"},
    {"a fraction of a fraction", "1/2/2 mm"},
    {"spaces in a fraction", "1 / 8 in"},
    {"a digit that is not ASCII", "\xd9\xa3 mm"},
    {"a micrometre more than the longest", "10000.001 mm"},
    {"far too long", "99999999999 mm"},
    {"more digits than a length has", "0.00000000000000000000001 mm"},
};

static void refuses_what_is_no_length(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(no_lengths); i++) {
        um got = 77;
        print_message("  %s\n", no_lengths[i].name);
        assert_false(unit_parse_um(no_lengths[i].text, &got));
        assert_int_equal(got, 77);
    }
}

static const struct {
    const char *name, *text;
    cpt cpt; /* 0: refused */
} sizes[] = {
    {"whole points", "12 pt", 1200},
    {"a half", "13.5 pt", 1350},
    {"a fraction", "25/2 pt", 1250},
    {"a hundredth is the finest", "12.345 pt", 1235},
    {"the smallest", "1 pt", 100},
    {"the largest", "1000 pt", 100000},
    {"below the smallest", "0.99 pt", 0},
    {"above the largest", "1000.1 pt", 0},
    {"below nothing", "-12 pt", 0},
    {"millimetres are no type size", "12 mm", 0},
    {"no unit", "12", 0},
};

static void reads_type_sizes(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++) {
        cpt got = 77;
        print_message("  %s\n", sizes[i].name);
        assert_int_equal(unit_parse_cpt(sizes[i].text, &got),
                         sizes[i].cpt != 0);
        assert_int_equal(got, sizes[i].cpt ? sizes[i].cpt : 77);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_lengths),
        cmocka_unit_test(refuses_what_is_no_length),
        cmocka_unit_test(reads_type_sizes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
