/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/state.h"

#include "base/file.h"
#include "localise/catalog.h"
#include "localise/localise.h"
#include "localise/messages.h"

#include <glib.h>

bool state_find(struct state *s, struct run *run, const struct deck *deck,
                const char *language)
{
    g_autofree char *path = catalog_path(deck->folder, language);

    *s = (struct state){0};
    const struct message *messages =
        messages_make(deck, &s->messages, run->arena);
    if (!file_exists(path)) {
        diag_report(run->diag, DIAG_LANGUAGE_MISSING, deck->at,
                    "deck '%s' has no '%s'; 'kaart po update' begins a "
                    "translation",
                    deck->id, language);
        return false;
    }
    struct catalog *c =
        catalog_load(arena_strdup(run->arena, path), run->arena, run->diag);
    if (!c)
        return false;
    for (size_t i = 0; i < s->messages; i++) {
        struct translation t =
            catalog_find(c, messages[i].context, messages[i].source.text);
        if (t.text)
            s->done++;
        else if (t.fuzzy || t.was)
            s->fuzzy++;
        else
            s->missing++;
    }
    s->draft = catalog_is_draft(c);
    catalog_free(c);
    return true;
}

/* Texts of `file` that do not fit; each counts once, wherever it stands. */
static void count_face(struct state *s, const struct face *face,
                       const char *file, GHashTable *seen)
{
    bool any = false;

    for (size_t i = 0; i < face->nitems; i++) {
        const struct item *item = &face->items[i];
        if (!item->misfit || g_strcmp0(item->at.file, file) != 0)
            continue;
        any = true;
        if (g_hash_table_add(seen, (void *)item->text->text))
            s->unfit++;
    }
    if (any && (!s->ncards || s->cards[s->ncards - 1] != face->card))
        s->cards[s->ncards++] = face->card;
}

void state_find_unfit(struct state *s, struct run *run, const struct target *t,
                      const char *language)
{
    const struct deck *deck = target_read(run, t);
    struct localise_job job = {
        .language = language, .library = target_library(run, t), .draft = true};
    g_autofree char *file = catalog_path(deck->folder, language);
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    struct diag *aside = diag_new();
    const struct deck *read = localise_deck(deck, &job, run->arena, aside);

    if (read) {
        const struct faces *faces =
            compose_deck(read, run_tools(run), run->arena, aside);
        s->cards = ARENA_ARRAY(run->arena, const struct card *, read->ncards);
        for (size_t i = 0; i < read->ncards; i++) {
            count_face(s, &faces->fronts[i], file, seen);
            count_face(s, &faces->backs[i], file, seen);
        }
    }
    run_pass_on(run, aside);
    diag_free(aside);
}

int state_percent(const struct state *s)
{
    return s->messages ? (int)(s->done * 100 / s->messages) : 100;
}
