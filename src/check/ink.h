/* SPDX-License-Identifier: GPL-3.0-or-later
 * ink.h - the part of an item's rectangle that has ink */
#ifndef CHECK_INK_H
#define CHECK_INK_H

#include "compose/face.h"

/* All lines of a text with their markers, and what hangs below the last. */
struct rect ink_text(const struct item *item);

/* One line, from the top of its capitals to its baseline, without its marker.
 * The few letters that hang lower are no tenth of it. */
struct rect ink_line(const struct item *item, const struct line *line);

/* The bullet or number of a line that has one. */
struct rect ink_marker(const struct item *item, const struct line *line);

/* What a picture draws; it may reach past the item that clips it. */
struct rect ink_art(const struct item *item);

#endif
