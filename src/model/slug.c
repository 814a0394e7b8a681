/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/slug.h"

#include "model/keys.h"

#include <glib.h>

static const struct slug_words english = {
    .language = "en",
    .sheet = "sheet",
    .of = "of",
    .front = "front",
    .back = "back",
    .check = "50 mm at 100 %",
    .cut = "cut",
    .bleed = "bleed",
    .safe = "safe zone",
    .text = "text box",
    .fold = "fold",
    .long_edge = "Turn over on the long edge.",
    .short_edge = "Turn over on the short edge.",
    .example = "Example",
    .steps =
        "1. Print this sheet on both sides, at 100 %, not fitted to the page. "
        "Each ruler must be 100 mm long.\n"
        "2. Hold this side up to the light. The three crosses of the other "
        "side shine through.\n"
        "3. Read, in mm, where each cross meets its scale: X1 above, Y in the "
        "middle, X2 below. Mind the minus.\n"
        "4. Write the numbers down, and work out X and A.\n"
        "5. Type the command below, with a name for your printer and your own "
        "numbers.",
};

const struct slug_words *slug_english(void)
{
    return &english;
}

/* The texts of `steps` as one numbered list; NULL, maybe complained. */
static const char *load_steps(const struct node *n, struct arena *a,
                              struct diag *d)
{
    const struct node *list = read_list(n, "steps", d);
    g_autoptr(GString) out = g_string_new(NULL);

    if (!list)
        return NULL;
    for (size_t i = 0; i < list->n; i++) {
        const char *step;
        if (!read_text_node(list->items[i], &step, d))
            return NULL;
        g_string_append_printf(out, "%zu. %s\n", i + 1, step);
    }
    return arena_strdup(a, out->str);
}

static void load_optional(const struct node *n, const char *key,
                          const char *usual, const char **out, struct diag *d)
{
    if (!read_text(n, key, out, d))
        *out = usual;
}

bool slug_load(const struct node *n, const char *language,
               struct slug_words *out, struct arena *a, struct diag *d)
{
    struct slug_words w = {.language = language};

    if (!read_keys(n, &keys_words, d) || !read_text(n, "sheet", &w.sheet, d) ||
        !read_text(n, "of", &w.of, d) || !read_text(n, "front", &w.front, d) ||
        !read_text(n, "back", &w.back, d) ||
        !read_text(n, "check", &w.check, d))
        return false;
    load_optional(n, "cut", english.cut, &w.cut, d);
    load_optional(n, "bleed", english.bleed, &w.bleed, d);
    load_optional(n, "safe", english.safe, &w.safe, d);
    load_optional(n, "text", english.text, &w.text, d);
    load_optional(n, "fold", english.fold, &w.fold, d);
    if (read_text(n, "long-edge", &w.long_edge, d) &&
        read_text(n, "short-edge", &w.short_edge, d) &&
        read_text(n, "example", &w.example, d))
        w.steps = load_steps(n, a, d);
    *out = w;
    return true;
}
