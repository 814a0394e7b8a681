/* SPDX-License-Identifier: GPL-3.0-or-later
 * guard.h - no deck keeps a computer busy for ever
 *
 * librsvg 2.54 draws whatever a picture asks for, and cairo, Pango and qpdf
 * know no end either.  So the processor's time is limited for each deck in
 * each language; who wants less says `ulimit -S -t 60` before. */
#ifndef CLI_GUARD_H
#define CLI_GUARD_H

/* Seconds of a processor's time.  The largest deck that is taken needs a tenth
 * of it. */
#define GUARD_SECONDS 300

/* To be called once: from now on this process ends with a complaint, and with
 * EXIT_SYSTEM, when its time is over. */
void guard_start(void);

/* Work on `path` begins: it has its time from here on. */
void guard_renew(const char *path);

/* A process of our own is to end by SIGXCPU instead, for the one that waits for
 * it complains. */
void guard_leave(void);

/* How many seconds that time is. */
long guard_seconds(void);

#endif
