/* SPDX-License-Identifier: GPL-3.0-or-later
 * keys.h - every key that a file may hold, for readers and for the docs test */
#ifndef MODEL_KEYS_H
#define MODEL_KEYS_H

#include "source/read.h"

extern const struct key_table keys_deck, keys_suit, keys_source, keys_card,
    keys_layout, keys_colour, keys_style, keys_field, keys_sheet, keys_marks,
    keys_words, keys_fonts, keys_font, keys_container, keys_text, keys_art,
    keys_icon, keys_qr, keys_rule, keys_fill, keys_term, keys_edition,
    keys_brand, keys_logo, keys_right, keys_changes, keys_change, keys_added,
    keys_allow, keys_variant, keys_format, keys_language, keys_quotes,
    keys_printed, keys_label, keys_script, keys_shop, keys_condition,
    keys_least, keys_figure, keys_slots, keys_printers, keys_printer;

/* All of the above, NULL-ended, in the order of the reference. */
extern const struct key_table *const keys_all[];

#endif
