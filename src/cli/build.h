/* SPDX-License-Identifier: GPL-3.0-or-later
 * build.h - one build, from the command line's words to the last product */
#ifndef CLI_BUILD_H
#define CLI_BUILD_H

#include "cli/cli.h"
#include "cli/lookout.h"
#include "cli/run.h"

/* Make what is not as it should be, and tell.  All that was looked at is added
 * to `look`, which may be NULL.  A signal that stopped it is
 * worker_stopped(). */
enum exit_code build_once(struct run *run, struct lookout *look);

#endif
