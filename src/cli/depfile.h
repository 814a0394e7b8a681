/* SPDX-License-Identifier: GPL-3.0-or-later
 * depfile.h - what each product was made of, as make and ninja read it */
#ifndef CLI_DEPFILE_H
#define CLI_DEPFILE_H

#include "cli/target.h"

/* Write to the file that --depfile names a rule for each product of `targets`
 * that the manifest in `folder` knows; paths as seen from here.  Each input has
 * an empty rule too, so that make does not mind when one goes (GCC's -MP). That
 * it cannot be written is complained about. */
void depfile_write(struct run *run, const char *folder,
                   const struct target *targets, size_t n);

#endif
