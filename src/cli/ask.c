/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/ask.h"

#include <glib.h>
#include <string.h>

static void set_text(json_t *o, const char *key, const char *text)
{
    g_autofree char *valid = text ? g_utf8_make_valid(text, -1) : NULL;

    if (text && *text)
        json_object_set_new(o, key, json_string(valid));
}

static void set_printer(json_t *o, const struct printer *p)
{
    if (p)
        json_object_set_new(o, "printer",
                            json_pack("{s:s,s:i,s:i,s:f}", "name", p->name, "x",
                                      p->x, "y", p->y, "angle", p->angle));
}

json_t *ask_pack(const struct run *run, const struct target *t)
{
    const struct options *o = run->options;
    json_t *asked = json_object();
    int64_t epoch;

    set_text(asked, "deck", t->path);
    if (t->edition)
        set_text(asked, "edition", t->edition->at.file);
    set_text(asked, "language", t->language);
    if (strcmp(t->variant, VARIANT_STANDARD) != 0)
        set_text(asked, "variant", t->variant);
    set_text(asked, "shop", o->shop);
    set_text(asked, "profile", o->profile);
    set_text(asked, "data", o->data ? o->data : g_getenv("KAART_DATA"));
    set_printer(asked, run->printer);
    if (o->draft)
        json_object_set_new(asked, "draft", json_true());
    if (o->proof)
        json_object_set_new(asked, "proof", json_true());
    if (run_find_epoch(&epoch))
        json_object_set_new(asked, "epoch", json_integer(epoch));
    return asked;
}
