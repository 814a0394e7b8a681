/* SPDX-License-Identifier: GPL-3.0-or-later
 * name.h - what the files of a product are called */
#ifndef CLI_NAME_H
#define CLI_NAME_H

#include "cli/order.h"
#include "cli/target.h"

/* <output>/<deck or edition>/<deck>-<language>[-<variant>]-<sheet>, or -<shop>
 * when it is for one, or -<sheet>-<printer>; -proof.  Of `deck` its id,
 * languages and variant count.  `shop` may be NULL.  Lives in the run's arena.
 */
const char *name_stem(const struct run *run, const struct target *t,
                      const struct deck *deck, const struct sheet *sheet,
                      const struct shop *shop);

/* The folder of the products, as the command line has it. */
const char *name_folder(const struct run *run);

/* One PDF of those that order_list() tells. */
const char *name_pdf(const struct run *run, const char *stem,
                     const struct order_part *part);

/* The list for the shop's people, or NULL when there is none with it. */
const char *name_job(const struct run *run, const char *stem,
                     const struct sheet *sheet, const struct shop *shop);

#endif
