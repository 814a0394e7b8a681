/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/explain.h"

#include "source/read.h"

#include <glib.h>
#include <stdio.h>
#include <string.h>

static const struct {
    const char *slug, *text;
} explanations[] = {
#include "cli/explain_texts.h" /* made of docs/diagnostics.md */
};

const char *explain_slug(size_t i)
{
    return i < G_N_ELEMENTS(explanations) ? explanations[i].slug : NULL;
}

const char *explain_find(const char *slug)
{
    for (size_t i = 0; i < G_N_ELEMENTS(explanations); i++)
        if (strcmp(explanations[i].slug, slug) == 0)
            return explanations[i].text;
    return NULL;
}

char *explain_summary(const char *text)
{
    const char *from = strstr(text, ". ");
    const char *paragraph = strstr(text, "\n\n");
    g_autofree char *first =
        g_strndup(from ? from + 2 : text,
                  (size_t)((paragraph ? paragraph : text + strlen(text)) -
                           (from ? from + 2 : text)));

    g_strdelimit(first, "\n", ' ');
    char *end = strstr(first, ". ");
    if (end)
        end[1] = '\0';
    return g_strdup(g_strchomp(first));
}

static void list_all(void)
{
    size_t width = 0;

    for (size_t i = 0; i < G_N_ELEMENTS(explanations); i++)
        width = MAX(width, strlen(explanations[i].slug));
    for (size_t i = 0; i < G_N_ELEMENTS(explanations); i++) {
        g_autofree char *summary = explain_summary(explanations[i].text);
        printf("%-*s  %s\n", (int)width, explanations[i].slug, summary);
    }
}

static void complain_unknown(const char *word)
{
    const char *known[G_N_ELEMENTS(explanations) + 1] = {NULL};
    g_autofree char *shown = g_strescape(word, NULL);

    for (size_t i = 0; i < G_N_ELEMENTS(explanations); i++)
        known[i] = explanations[i].slug;
    const char *near = read_nearest(word, known);
    fprintf(stderr, "kaart explain: no complaint is called '%s'; ", shown);
    if (near)
        fprintf(stderr, "did you mean '%s'?\n", near);
    else
        fputs("'kaart explain' lists them all\n", stderr);
}

enum exit_code explain_run(const struct options *o)
{
    enum exit_code code = EXIT_CLEAN;
    bool any = false;

    if (!o->paths)
        list_all();
    for (char **slug = o->paths; slug && *slug; slug++) {
        const char *text = explain_find(*slug);
        if (!text) {
            complain_unknown(*slug);
            code = EXIT_USAGE;
            continue;
        }
        printf("%s%s\n\n%s", any ? "\n" : "", *slug, text);
        any = true;
    }
    return code;
}
