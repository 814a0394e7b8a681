/* SPDX-License-Identifier: GPL-3.0-or-later
 * job.h - what the people of a print shop want to know of a product
 *
 * A text of theirs to read and to quote from: what to make, how many, in which
 * inks, and the sums of the files.  What can be read from the finished files
 * is read from them.  In English, but for what is the deck's own. */
#ifndef CLI_JOB_H
#define CLI_JOB_H

#include "cli/run.h"
#include "impose/impose.h"

/* One file of the product, and what is in it. */
struct job_part {
    const char *path;
    const struct imposition *imp;
};

/* Write it to `path`; the parts are there.  False, complained, when one of
 * them cannot be read or this cannot be written. */
bool job_write(struct run *run, const struct shop *shop,
               const struct impose_order *order, const struct job_part *parts,
               size_t n, const char *path);

#endif
