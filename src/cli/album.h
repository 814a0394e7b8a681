/* SPDX-License-Identifier: GPL-3.0-or-later
 * album.h - pictures of cards that changed: before, after, and what differs */
#ifndef CLI_ALBUM_H
#define CLI_ALBUM_H

#include "cli/changes.h"
#include "cli/run.h"

/* Write them into the folder `album`, from the single cards that lie in the
 * folders of the two builds: <deck>-<language>-<card>-front-before.png, -after
 * and -difference; of a card that came or went, the one there is.  Faces that
 * look the same have none, nor has a deck that one of the two lacks.  What
 * cannot be read or written is complained about. */
void album_write(struct run *run, const struct changes *c, const char *old,
                 const char *new, const char *album);

#endif
