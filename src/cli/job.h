/* SPDX-License-Identifier: GPL-3.0-or-later
 * job.h - what the people of a print shop want to know of a product
 *
 * A text of theirs to read and to quote from: what to make, how many, in which
 * inks, and the sums of the files.  What the finished files hold is told as
 * they hold it.  In English, but for what is the deck's own. */
#ifndef CLI_JOB_H
#define CLI_JOB_H

#include "cli/measure.h"
#include "finish/pdf.h"

/* One file of the product, and what is in it. */
struct job_part {
    const char *path;
    const struct imposition *imp;
    const struct pdf_facts *facts;
};

/* Write it to `path`; the parts are there, and `measure` was begun with them.
 * False, complained, when one of them does not wait there or this cannot be
 * written. */
bool job_write(struct run *run, const struct shop *shop,
               const struct impose_order *order, const struct job_part *parts,
               size_t n, struct measure *measure, const char *path);

#endif
