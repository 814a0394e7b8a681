/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/workshop.h"

#include "localise/localise.h"

#include <glib.h>
#include <string.h>

struct workshop workshop_open(struct bench *b)
{
    const char *folders[] = {b->folder, ".", NULL};
    struct workshop s = {.bench = b};

    s.lib = library_new(folders, b->arena, b->diag);
    s.tools.fonts = fonts_new();
    s.tools.texts = texts_new(s.tools.fonts);
    s.tools.arts = art_store_new();
    return s;
}

void workshop_close(struct workshop *s)
{
    texts_free(s->tools.texts);
    fonts_free(s->tools.fonts);
    art_store_free(s->tools.arts);
    library_free(s->lib);
}

const char *workshop_font(struct workshop *s, const char *name)
{
    const struct font *f = library_font(s->lib, name, (struct pos){0});

    assert_non_null(f);
    assert_true(fonts_add(s->tools.fonts, f->file, s->bench->diag));
    return f->name;
}

struct type workshop_type(struct workshop *s, const char *font)
{
    const char *name = workshop_font(s, font);

    return (struct type){.font = name,
                         .strong = name,
                         .emphasis = name,
                         .language = "nl",
                         .leading = 1.2,
                         .indent = 1.5,
                         .space = 0.5};
}

struct deck *workshop_deck(struct workshop *s)
{
    unsigned before = diag_errors(s->bench->diag);
    struct deck *deck =
        deck_load(s->bench->folder, s->lib, s->bench->arena, s->bench->diag);

    if (deck && diag_errors(s->bench->diag) == before)
        deck = localise_deck(
            deck, &(struct localise_job){.language = "", .library = s->lib},
            s->bench->arena, s->bench->diag);
    return diag_errors(s->bench->diag) == before ? deck : NULL;
}

struct faces *workshop_faces(struct workshop *s)
{
    const struct deck *deck = workshop_deck(s);

    return deck ? compose_deck(deck, &s->tools, s->bench->arena, s->bench->diag)
                : NULL;
}

const struct item *workshop_item(const struct face *face, enum item_kind kind,
                                 const char *what)
{
    for (size_t i = 0; i < face->nitems; i++)
        if (face->items[i].kind == kind &&
            (!what || strcmp(face->items[i].what, what) == 0))
            return &face->items[i];
    return NULL;
}
