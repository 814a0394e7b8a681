/* SPDX-License-Identifier: GPL-3.0-or-later
 * hint.h - what a translator is told of each message: where it stands, and
 * how much room it has there */
#ifndef CLI_HINT_H
#define CLI_HINT_H

#include "compose/room.h"
#include "localise/update.h"

/* A hint for each of `n` messages, in the arena. */
struct hint *hint_make(const struct message *messages, size_t n,
                       const struct rooms *rooms, struct arena *a);

#endif
