/* SPDX-License-Identifier: GPL-3.0-or-later
 * plates.h - what finish/ has to know of a shop to make its inks */
#ifndef CLI_PLATES_H
#define CLI_PLATES_H

#include "cli/run.h"
#include "finish/finish.h"
#include "impose/page.h"

/* What the shop asks of the PDF, with the inks of all colours of the deck's
 * layouts; the profile is that of --profile, or the shop's.  NULL, complained,
 * when the profile cannot be read.  Lives as long as the run. */
const struct finish_press *plates_make(struct run *run, const struct deck *deck,
                                       const struct shop *shop);

/* Complain about what the shop would send back, in the inks that its product
 * has or would have; `file` and `first` are press_check()'s. */
void plates_check(struct run *run, const struct faces *faces,
                  const struct shop *shop, struct opened *file, size_t first);

/* What is on each page: its art, or else its card. */
const struct finish_place *plates_places(const struct imposition *imp,
                                         struct arena *a);

/* The shapes that the shop varnishes, as finish/ wants them.  NULL when it has
 * no varnish or nothing is varnished; then *ok says whether that is all right.
 * `raw` gets the bytes that it borrows, to be unreferenced, or NULL. */
const struct finish_varnish *plates_varnish(struct run *run,
                                            const struct imposition *imp,
                                            const struct shop *shop,
                                            GByteArray **raw, bool *ok);

/* The cut marks of each page, which finish/ then draws on every plate. */
const struct finish_marks *plates_marks(const struct imposition *imp,
                                        struct arena *a);

#endif
