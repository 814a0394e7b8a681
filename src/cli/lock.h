/* SPDX-License-Identifier: GPL-3.0-or-later
 * lock.h - several programs at work in one folder of products
 *
 * Whoever builds says so all the while, so that nobody clears away what waits
 * for its name; and the manifest is changed by one at a time.  Locks go with
 * the process that has them (flock()), however it ends. */
#ifndef CLI_LOCK_H
#define CLI_LOCK_H

#include "base/diag.h"

/* In a folder of products: what kaart keeps there for itself. */
#define LOCK_FOLDER ".kaart"
#define LOCK_STAMPS LOCK_FOLDER "/stamps"
#define LOCK_FILE LOCK_FOLDER "/lock"

/* Make the folder, if need be, and say that somebody builds in it.  When nobody
 * else does, what an earlier one left waiting there is removed.  -1,
 * complained, when there can be no such folder; else to be closed with
 * lock_leave(). */
int lock_enter(const char *folder, struct diag *d);
void lock_leave(int entered);

/* Have nobody clear the folder while something is written there beside its
 * products; waits for one who clears it now.  -1 when there is no such folder
 * or lock, which is no fault; also to be closed with lock_leave(). */
int lock_share(const char *folder);

/* Of a folder without a manifest, remove what kaart keeps there for itself, and
 * the folder when nothing else is in it. */
void lock_tidy(const char *folder);

/* Wait until nobody else changes the manifest of the folder; -1 when that
 * cannot be known, as on a disk without locks, which is no fault. */
int lock_manifest(const char *folder);

#endif
