/* SPDX-License-Identifier: GPL-3.0-or-later
 * product.h - one PDF: deck x language x sheet */
#ifndef CLI_PRODUCT_H
#define CLI_PRODUCT_H

#include "cli/run.h"
#include "finish/pdf.h"
#include "impose/impose.h"

/* Paint and finish `imp` and write it to `path`, as `shop` wants it, which may
 * be NULL.  `asked`: somebody has complained already about what the shop would
 * send back; otherwise that is done here.  False when there were complaints;
 * the file that was there is then as it was.  `facts`, unless it is NULL, gets
 * what is in the file, to be freed. */
bool product_write(struct run *run, const struct imposition *imp,
                   const struct shop *shop, bool asked, const char *path,
                   struct pdf_facts **facts);

#endif
