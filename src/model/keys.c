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
        MAY("thickness"), MAY("corners"), MAY("varnish")

#define TABLE(table, what, ...)                                                \
    static const struct key table##_list[] = {__VA_ARGS__, END};               \
    const struct key_table keys_##table = {what, table##_list};

TABLE(deck, "a deck", MUST("kaart"), MUST("id"), MUST("language"),
      MUST("title"), MUST("version"), MUST("date"), MAY("review"),
      MUST("license"), MAY("authors"), MUST("sources"), MUST("layout"),
      MAY("colour"), MAY("back"), MAY("terms"), MUST("suits"), MUST("cards"))
TABLE(suit, "a suit", MUST("title"), MUST("colour"), MAY("icon"), MAY("art"))
TABLE(source, "a source", MUST("cite"), MUST("relation"), MAY("permission"))
TABLE(term, "a term", MUST("one"), MAY("many"), MAY("article"),
      MAY("possessive"), MAY("genitive"), MAY("dative"), MAY("accusative"),
      MAY("instrumental"), MAY("locative"), MAY("many-genitive"))
TABLE(card, "a card", MUST("id"), MUST("suit"), MAY("layout"), MAY("copies"),
      MAY("art"))
TABLE(layout, "a layout", MUST("kaart"), MUST("id"), MAY("extends"),
      MAY("size"), MAY("bleed"), MAY("safe"), MAY("corners"), MAY("cut"),
      MAY("colours"), MAY("styles"), MAY("fields"), MAY("front"), MAY("back"),
      MAY("colophon"))
TABLE(colour, "a colour", MUST("rgb"), MAY("cmyk"), MAY("small-text"))
TABLE(style, "a style", MUST("font"), MUST("size"), MAY("features"),
      MAY("leading"), MAY("colour"), MAY("balance"), MAY("hyphens"),
      MAY("marker"), MAY("marker-colour"), MAY("indent"), MAY("space"))
TABLE(field, "a field", MUST("type"), MAY("required"))
TABLE(container, "a column, row or stack", BOX_KEYS, MAY("gap"), MAY("across"),
      MAY("down"), MAY("children"))
TABLE(text, "a text box", BOX_KEYS, MAY("field"), MAY("from"), MAY("join"),
      MUST("style"), MAY("colour"), MAY("across"), MAY("down"), MAY("language"))
TABLE(art, "an art box", BOX_KEYS, MAY("field"), MAY("from"), MAY("fit"),
      MAY("focus"), MAY("bleed"))
TABLE(icon, "an icon box", BOX_KEYS, MAY("field"), MAY("from"), MAY("name"),
      MAY("colour"))
TABLE(qr, "a QR box", BOX_KEYS, MUST("field"), MAY("colour"))
TABLE(rule, "a rule", BOX_KEYS, MUST("colour"))
TABLE(fill, "a filled box", BOX_KEYS)
TABLE(sheet, "a sheet", MUST("kaart"), MUST("id"), MAY("extends"), MAY("paper"),
      MAY("margin"), MAY("gap"), MAY("bleed"), MAY("back-bleed"), MAY("flip"),
      MAY("fold"), MAY("slots"), MAY("order"), MAY("turn-rows"), MAY("marks"),
      MAY("guides"), MAY("slug"), MAY("words"))
TABLE(printers, "the list of printers", MUST("kaart"), MUST("printers"))
TABLE(printer, "a printer", MUST("offset"), MAY("angle"))
TABLE(slots, "slots", MUST("columns"), MUST("rows"), MUST("at"), MUST("step"),
      MUST("size"))
TABLE(marks, "marks", MUST("length"), MUST("offset"), MAY("thickness"))
TABLE(words, "the words of a slug line", MUST("sheet"), MUST("of"),
      MUST("front"), MUST("back"), MUST("check"), MAY("cut"), MAY("bleed"),
      MAY("safe"), MAY("text"), MAY("fold"), MAY("long-edge"),
      MAY("short-edge"), MAY("example"), MAY("steps"))
TABLE(edition, "an edition", MUST("kaart"), MUST("id"), MUST("decks"),
      MAY("languages"), MAY("sheets"), MAY("variants"), MUST("brand"),
      MAY("terms"), MAY("rights"), MAY("cards"), MAY("words"))
TABLE(brand, "a brand", MUST("name"), MUST("colophon"), MAY("logo"),
      MAY("contact"), MAY("aftercare"), MAY("back"), MAY("colours"),
      MAY("fonts"))
TABLE(logo, "a logo", MUST("file"), MAY("min-width"), MAY("clear"))
TABLE(right, "the rights of a picture", MUST("by"), MUST("license"), MAY("alt"))
TABLE(changes, "the changes to a deck", MAY("hide"), MAY("order"),
      MAY("change"), MAY("add"), MAY("add-from"))
TABLE(change, "a change", MUST("card"), MUST("field"), MUST("was"),
      MUST("text"))
TABLE(added, "an added card", MAY("after"))
TABLE(allow, "the words of an edition", MAY("allow"))
TABLE(variant, "a variant", MUST("kaart"), MUST("id"), MAY("formats"),
      MAY("type"), MAY("fonts"), MAY("hyphens"), MAY("ink"), MAY("fills"),
      MAY("art-style"), MAY("grey"), MAY("brand"), MAY("back-words"),
      MAY("back"))
TABLE(format, "a format", MUST("from"), MUST("to"))
TABLE(language, "a language", MUST("kaart"), MUST("id"), MAY("quotes"),
      MUST("printed"), MAY("labels"))
TABLE(quotes, "quotes", MUST("outer"), MUST("inner"), MAY("apostrophe"))
TABLE(printed, "the words that kaart prints", MUST("colophon"), MUST("sources"),
      MUST("draft"), MUST("adapted"), MUST("made"), MUST("license"),
      MUST("permission"), MUST("pictures"))
TABLE(label, "a word that labels", MUST("word"), MUST("instead"), MUST("why"))
TABLE(shop, "a shop", MUST("kaart"), MUST("id"), MAY("extends"), MUST("title"),
      MAY("pdf"), MAY("colour"), MAY("condition"), MAY("profile"), MAY("embed"),
      MAY("bleed"), MAY("safe"), MAY("ink-limit"), MAY("black-text"),
      MAY("rich-black"), MAY("least"), MAY("order"), MAY("copies"),
      MAY("marks"), MAY("cut"), MAY("varnish"), MAY("sources"))
TABLE(condition, "a printing condition", MUST("name"), MAY("info"),
      MAY("registry"))
TABLE(least, "the least sizes", MAY("line"), MAY("line-reversed"),
      MAY("type-black"), MAY("type-coloured"), MAY("type-reversed"),
      MAY("tint"), MAY("ppi"), MAY("qr"))
TABLE(figure, "a source of a shop", MUST("cite"), MUST("date"))
TABLE(fonts, "the list of fonts", MUST("kaart"), MAY("folders"), MUST("fonts"))
TABLE(font, "a font", MUST("file"), MAY("package"), MAY("strong"),
      MAY("emphasis"), MAY("scripts"))
TABLE(script, "a font for a script", MUST("font"), MAY("scale"), MAY("leading"))

const struct key_table *const keys_all[] = {
    &keys_deck,      &keys_suit,     &keys_source,  &keys_card,
    &keys_layout,    &keys_colour,   &keys_style,   &keys_field,
    &keys_container, &keys_text,     &keys_art,     &keys_icon,
    &keys_qr,        &keys_rule,     &keys_fill,    &keys_sheet,
    &keys_marks,     &keys_words,    &keys_fonts,   &keys_font,
    &keys_term,      &keys_edition,  &keys_brand,   &keys_logo,
    &keys_change,    &keys_right,    &keys_changes, &keys_added,
    &keys_allow,     &keys_variant,  &keys_format,  &keys_language,
    &keys_quotes,    &keys_printed,  &keys_label,   &keys_shop,
    &keys_condition, &keys_least,    &keys_figure,  &keys_script,
    &keys_slots,     &keys_printers, &keys_printer, NULL,
};
