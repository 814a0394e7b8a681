/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compose/draft.h"

#include "compose/place.h"

#include <glib.h>

/* Sizes are tried in steps of a quarter point. */
#define FIT_STEP 25

static void draft_place(const struct draft *draft)
{
    const struct layout *l = draft->card->layout;

    place_root(draft->root, (struct rect){0, 0, l->width, l->height});
}

static struct cell *find_misfit(struct cell *cell)
{
    if (cell->over > 0 || cell->wide > 0)
        return cell;
    for (size_t i = 0; i < cell->nchildren; i++) {
        struct cell *found = find_misfit(cell->children[i]);
        if (found)
            return found;
    }
    return NULL;
}

/* The size of the last text in `cell` that can still go down; one of its own
 * children before those further in. */
static struct fit *find_giver(const struct cell *cell)
{
    struct fit *found = NULL;

    for (size_t i = 0; i < cell->nchildren; i++) {
        struct fit *fit = cell->children[i]->fit;
        if (fit && fit->size > fit->style->min)
            found = fit;
    }
    for (size_t i = cell->nchildren; i-- > 0 && !found;)
        found = find_giver(cell->children[i]);
    return found;
}

/* True when `misfit` is in `cell`; then *found is a size that can go down in
 * the smallest box around it that has one. */
static bool find_neighbour(const struct cell *cell, const struct cell *misfit,
                           struct fit **found)
{
    bool here = cell == misfit;

    for (size_t i = 0; i < cell->nchildren && !here; i++)
        here = find_neighbour(cell->children[i], misfit, found);
    if (here && !*found)
        *found = find_giver(cell);
    return here;
}

/* The style to make smaller so that `misfit` may fit; NULL when none is left.
 * Its own first; then one that shares its box, or the box around that. */
static struct fit *find_give(const struct cell *root, struct cell *misfit)
{
    struct fit *found = NULL;

    if (misfit->fit && misfit->fit->size > misfit->fit->style->min)
        return misfit->fit;
    find_neighbour(root, misfit, &found);
    return found;
}

/* Bring sizes down until `draft` fits.  A card that cannot be made to fit
 * leaves the sizes as they were: it is an error, not a reason to set the
 * whole deck small. */
void draft_fit(struct cells *c, const struct draft *draft)
{
    g_autofree cpt *before = g_new(cpt, c->fits->len + 1);
    struct cell *misfit;
    struct fit *give = NULL;

    for (guint i = 0; i < c->fits->len; i++)
        before[i] = ((struct fit *)c->fits->pdata[i])->size;
    draft_place(draft);
    while ((misfit = find_misfit(draft->root))) {
        give = find_give(draft->root, misfit);
        if (!give)
            break;
        give->size = MAX(give->style->min, give->size - FIT_STEP);
        draft_place(draft);
    }
    for (guint i = 0; i < c->fits->len; i++) {
        struct fit *fit = c->fits->pdata[i];
        if (misfit)
            fit->size = before[i];
        else if (fit->size != before[i])
            fit->forced_by = draft->card;
    }
}

static bool uses_fit(const struct cell *cell, const struct fit *fit)
{
    bool used = cell->fit == fit;

    for (size_t i = 0; i < cell->nchildren && !used; i++)
        used = uses_fit(cell->children[i], fit);
    return used;
}

/* Fits as it is, and would not if `fit` were one step larger. */
static bool forces(struct fit *fit, const struct draft *draft)
{
    cpt size = fit->size;

    draft_place(draft);
    if (find_misfit(draft->root))
        return false;
    fit->size = MIN(fit->style->max, size + FIT_STEP);
    draft_place(draft);
    bool misfit = find_misfit(draft->root) != NULL;
    fit->size = size;
    return misfit;
}

void draft_force(struct cells *c, const struct draft *draft)
{
    for (guint i = 0; i < c->fits->len; i++) {
        struct fit *fit = c->fits->pdata[i];
        if (!fit->forced_by)
            continue;
        if (!fit->ncards)
            fit->cards[fit->ncards++] = fit->forced_by;
        if (fit->ncards < CHOSEN_CARDS && draft->card != fit->forced_by &&
            draft->card != fit->cards[fit->ncards - 1] &&
            uses_fit(draft->root, fit) && forces(fit, draft))
            fit->cards[fit->ncards++] = draft->card;
    }
}

/* A face may show texts in two languages: a text's own is told. */
static void complain_overflow(struct cells *c, const struct draft *draft,
                              struct cell *cell)
{
    um over = cell->over > 0 ? cell->over : cell->wide;
    um tenths = (over + 99) / 100; /* up: never "0.0 mm" */

    if (!cell->fit) {
        diag_report(c->diag, DIAG_BOX_OVERFLOW, cell->box->at,
                    "what stands in this box needs %d.%d mm more %s, and there "
                    "is no text to make smaller (card %s)",
                    tenths / 10, tenths % 10,
                    cell->over > 0 ? "height" : "width", draft->card->id);
        return;
    }
    diag_report(c->diag, DIAG_TEXT_OVERFLOW, cell->at,
                "text is %d.%d mm too %s for its box, even at %g pt "
                "(card %s, %s, %s)",
                tenths / 10, tenths % 10, cell->over > 0 ? "tall" : "wide",
                cpt_to_pt(cell->fit->size), draft->card->id, cell->what,
                cell->fit->type.language);
}

/* The same words in the same style are complained about once, wherever they
 * stand; they may have been made anew since. */
static bool is_new(struct cells *c, const struct cell *cell)
{
    if (!cell->fit)
        return g_hash_table_add(c->complained, (void *)cell->box);
    return g_hash_table_add(
        c->unfit,
        g_strdup_printf("%p %s", (void *)cell->fit, text_words(cell->text)));
}

static void complain_all(struct cells *c, const struct draft *draft,
                         struct cell *cell)
{
    if ((cell->over > 0 || cell->wide > 0) && is_new(c, cell))
        complain_overflow(c, draft, cell);
    for (size_t i = 0; i < cell->nchildren; i++)
        complain_all(c, draft, cell->children[i]);
}

/* Measure an unfit card at the smallest sizes, where it was given up, and
 * say by how much; then leave it at the deck's sizes. */
void draft_judge(struct cells *c, const struct draft *draft)
{
    g_autofree cpt *chosen = g_new0(cpt, c->fits->len + 1);

    draft_place(draft);
    if (!find_misfit(draft->root))
        return;
    for (guint i = 0; i < c->fits->len; i++) {
        struct fit *fit = c->fits->pdata[i];
        chosen[i] = fit->size;
        fit->size = fit->style->min;
    }
    draft_place(draft);
    bool unfit = find_misfit(draft->root) != NULL;
    if (unfit)
        complain_all(c, draft, draft->root);
    for (guint i = 0; i < c->fits->len; i++)
        ((struct fit *)c->fits->pdata[i])->size = chosen[i];
    draft_place(draft);
    /* Fitted, and undone by a later card that made a neighbour smaller. */
    if (!unfit)
        complain_all(c, draft, draft->root);
}
