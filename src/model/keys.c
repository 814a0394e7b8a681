/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/keys.h"

#define MUST(name)                                                             \
    {                                                                          \
        name, true                                                             \
    }
#define MAY(name)                                                              \
    {                                                                          \
        name, false                                                            \
    }
#define END                                                                    \
    {                                                                          \
        NULL, false                                                            \
    }

/* What every box may hold. */
#define BOX_KEYS                                                               \
    MAY("width"), MAY("height"), MAY("grow"), MAY("inset"), MAY("at"),         \
        MAY("when"), MAY("unless"), MAY("fill"), MAY("line"),                  \
        MAY("thickness"), MAY("corners")

#define TABLE(table, what, ...)                                                \
    static const struct key table##_list[] = {__VA_ARGS__, END};               \
    const struct key_table keys_##table = {what, table##_list};

TABLE(deck, "a deck", MUST("kaart"), MUST("id"), MUST("language"),
      MUST("title"), MUST("version"), MUST("date"), MAY("review"),
      MUST("license"), MAY("authors"), MUST("sources"), MUST("layout"),
      MAY("colour"), MAY("back"), MAY("terms"), MUST("suits"), MUST("cards"))
TABLE(suit, "a suit", MUST("title"), MUST("colour"), MAY("icon"), MAY("art"))
TABLE(source, "a source", MUST("cite"), MUST("relation"), MAY("permission"))
TABLE(card, "a card", MUST("id"), MUST("suit"), MAY("layout"), MAY("copies"))
TABLE(layout, "a layout", MUST("kaart"), MUST("id"), MAY("extends"),
      MAY("size"), MAY("bleed"), MAY("safe"), MAY("corners"), MAY("cut"),
      MAY("colours"), MAY("styles"), MAY("fields"), MAY("front"), MAY("back"))
TABLE(colour, "a colour", MUST("rgb"), MAY("cmyk"))
TABLE(style, "a style", MUST("font"), MUST("size"), MAY("features"),
      MAY("leading"), MAY("colour"), MAY("balance"), MAY("hyphens"),
      MAY("marker"), MAY("marker-colour"), MAY("indent"), MAY("space"))
TABLE(field, "a field", MUST("type"), MAY("required"))
TABLE(container, "a column, row or stack", BOX_KEYS, MAY("gap"), MAY("across"),
      MAY("down"), MAY("children"))
TABLE(text, "a text box", BOX_KEYS, MAY("field"), MAY("from"), MAY("join"),
      MUST("style"), MAY("colour"), MAY("across"), MAY("down"))
TABLE(art, "an art box", BOX_KEYS, MAY("field"), MAY("from"), MAY("fit"),
      MAY("focus"), MAY("bleed"))
TABLE(icon, "an icon box", BOX_KEYS, MAY("field"), MAY("from"), MAY("name"),
      MAY("colour"))
TABLE(qr, "a QR box", BOX_KEYS, MUST("field"), MAY("colour"))
TABLE(rule, "a rule", BOX_KEYS, MUST("colour"))
TABLE(fill, "a filled box", BOX_KEYS)
TABLE(sheet, "a sheet", MUST("kaart"), MUST("id"), MAY("extends"), MAY("paper"),
      MAY("margin"), MAY("gap"), MAY("bleed"), MAY("flip"), MAY("turn-rows"),
      MAY("marks"), MAY("slug"), MAY("words"))
TABLE(marks, "marks", MUST("length"), MUST("offset"), MAY("thickness"))
TABLE(words, "the words of a slug line", MUST("sheet"), MUST("of"),
      MUST("front"), MUST("back"), MUST("check"))
TABLE(fonts, "the list of fonts", MUST("kaart"), MAY("folders"), MUST("fonts"))
TABLE(font, "a font", MUST("file"), MAY("package"), MAY("strong"),
      MAY("emphasis"))

const struct key_table *const keys_all[] = {
    &keys_deck,   &keys_suit,  &keys_source, &keys_card,      &keys_layout,
    &keys_colour, &keys_style, &keys_field,  &keys_container, &keys_text,
    &keys_art,    &keys_icon,  &keys_qr,     &keys_rule,      &keys_fill,
    &keys_sheet,  &keys_marks, &keys_words,  &keys_fonts,     &keys_font,
    NULL,
};
