/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/fit.h"

#include "cli/target.h"
#include "localise/catalog.h"
#include "model/edition.h"

#include <glib.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

static void print_style(const struct chosen *c)
{
    const struct style *s = c->style;

    printf("  %-12s %5g pt", s->name, cpt_to_pt(c->size));
    if (s->min != s->max)
        printf("  of %g to %g", cpt_to_pt(s->min), cpt_to_pt(s->max));
    for (size_t i = 0; i < c->ncards; i++)
        printf("%s%s", i ? ", " : "  because of ", c->cards[i]->id);
    putchar('\n');
}

static void print_target(const struct target *t, const struct deck *deck)
{
    printf("%s %s", t->path, deck->language);
    if (t->edition)
        printf(" of %s", t->edition->id);
    if (deck->variant)
        printf(" in %s", deck->variant->id);
    putchar('\n');
}

static json_t *describe_style(const struct chosen *c)
{
    json_t *cards = json_array();

    for (size_t i = 0; i < c->ncards; i++)
        json_array_append_new(cards, json_string(c->cards[i]->id));
    return json_pack("{s:s,s:f,s:f,s:f,s:o}", "style", c->style->name, "size",
                     cpt_to_pt(c->size), "min", cpt_to_pt(c->style->min), "max",
                     cpt_to_pt(c->style->max), "cards", cards);
}

static void list_target(struct run *run, const struct target *t, json_t *list)
{
    const struct deck *deck = target_deck(run, t);

    if (!deck)
        return;
    struct diag *aside = diag_new(); /* what does not fit is for `check` */
    const struct faces *faces =
        compose_deck(deck, run_tools(run), run->arena, aside);
    run_pass_on(run, aside);
    diag_free(aside);
    json_t *styles = json_array();
    if (!run->options->json)
        print_target(t, deck);
    for (size_t i = 0; i < faces->nchosen; i++) {
        if (!run->options->json)
            print_style(&faces->chosen[i]);
        json_array_append_new(styles, describe_style(&faces->chosen[i]));
    }
    json_array_append_new(
        list, json_pack("{s:s,s:s?,s:s,s:s,s:s,s:o}", "path", t->path,
                        "edition", t->edition ? t->edition->id : NULL, "deck",
                        deck->id, "language", deck->language, "variant",
                        t->variant, "styles", styles));
}

/* Every language that the deck of `t` has a file for. */
static void list_others(struct run *run, const struct target *t, json_t *list)
{
    const struct deck *deck = target_read(run, t);
    g_auto(GStrv) others = deck ? catalog_languages(deck->folder) : NULL;

    for (char **l = others; l && *l; l++) {
        struct target other = *t;
        other.language = *l;
        if (strcmp(*l, deck->language) != 0)
            list_target(run, &other, list);
    }
}

bool fit_list(struct run *run)
{
    size_t n;
    const struct target *targets = target_list(run, &n);

    if (!targets)
        return false;
    json_t *list = json_array();
    for (size_t i = 0; i < n; i++) {
        list_target(run, &targets[i], list);
        if (!*targets[i].language)
            list_others(run, &targets[i], list);
    }
    json_t *root =
        json_pack("{s:s,s:o}", "format", "kaart-fit/1", "languages", list);
    if (run->options->json) {
        json_dumpf(root, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
        putchar('\n');
    }
    json_decref(root);
    return true;
}
