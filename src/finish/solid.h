/* SPDX-License-Identifier: GPL-3.0-or-later
 * solid.h - the shapes of a content stream, all in one ink and full
 *
 * A varnish has no colours: it is there or not.  So every colour becomes the
 * full tint of one space, and an image the rectangle that it fills. */
#ifndef FINISH_SOLID_H
#define FINISH_SOLID_H

#include <glib.h>
#include <stddef.h>

/* What the resources call the space. */
#define SOLID_SPACE "/kaart-varnish"

/* Choose it and its full tint, for fills and for strokes. */
#define SOLID_FILL SOLID_SPACE " cs 1 scn"
#define SOLID_STROKE SOLID_SPACE " CS 1 SCN"

/* What a name in the resources means: a picture, which is replaced; a pattern
 * of tiles, whose content is solid by itself; or what stays as it is. */
enum solid_kind { SOLID_OTHER, SOLID_PICTURE, SOLID_TILES };

/* `name` with its slash, of "/XObject" or "/Pattern". */
typedef enum solid_kind solid_find_fn(void *ctx, const char *category,
                                      const char *name);

/* NULL, with a static *fault, when it is no content; free with
 * g_string_free(). */
GString *solid_content(const char *bytes, size_t n, solid_find_fn *find,
                       void *ctx, const char **fault);

#endif
