/* SPDX-License-Identifier: GPL-3.0-or-later
 * aim.h - --printer: backs moved for a printer that misses */
#ifndef CLI_AIM_H
#define CLI_AIM_H

#include "cli/run.h"
#include "impose/impose.h"

/* Keep what --printer, --offset and --angle say.  False, with a message, when
 * they are not what they must be; what is wrong with the file or the disk is
 * complained about. */
bool aim_store(struct run *run);

/* Set run->printer to what --printer names, NULL when it is not given.  False
 * when there is no such printer, with a message, or its file has faults,
 * complained. */
bool aim_find(struct run *run);

/* Move the backs of `imp` for run->printer. */
void aim_backs(const struct run *run, struct imposition *imp);

/* True when run->printer makes a difference on a sheet. */
bool aim_matters(const struct run *run, const struct sheet *s);

#endif
