/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/intake.h"

#include <stddef.h>

/* Each product with its inputs themselves in the place of their numbers. */
static bool resolve_inputs(json_t *target, const json_t *inputs)
{
    size_t i, j;
    json_t *product, *number;

    json_array_foreach(json_object_get(target, "products"), i, product)
    {
        json_t *own = json_array();
        json_array_foreach(json_object_get(product, "inputs"), j, number)
        {
            json_t *input =
                json_array_get(inputs, (size_t)json_integer_value(number));
            if (!input || json_array_append(own, input) != 0) {
                json_decref(own);
                return false;
            }
        }
        json_object_set_new(product, "inputs", own);
    }
    return true;
}

static bool has_texts(const json_t *list, const char *key, const char *other)
{
    bool all = true;

    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *o = json_array_get(list, i);
        all = all && json_string_value(json_object_get(o, key)) &&
              (!other || json_string_value(json_object_get(o, other)));
    }
    return all;
}

static bool is_sound(const json_t *target)
{
    const json_t *products = json_object_get(target, "products");
    bool all = true;

    for (size_t i = 0; i < json_array_size(products); i++) {
        const json_t *o = json_array_get(products, i);
        all = all && json_is_object(o) &&
              has_texts(json_object_get(o, "inputs"), "path", NULL) &&
              has_texts(json_object_get(o, "files"), "path", "sha256");
    }
    return all;
}

bool intake_target(json_t *target, const json_t *inputs)
{
    return resolve_inputs(target, inputs) && is_sound(target);
}
