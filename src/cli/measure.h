/* SPDX-License-Identifier: GPL-3.0-or-later
 * measure.h - what the inks of a product cover, on pictures of its pages
 *
 * Every page is painted again for it, which takes as long as a tenth of the
 * product: a second process does so while this one writes the files. */
#ifndef CLI_MEASURE_H
#define CLI_MEASURE_H

#include "cli/run.h"
#include "finish/coverage.h"
#include "impose/impose.h"

/* Of those pictures: a pixel is 1 mm wide. */
#define MEASURE_PPI 24

struct measure;

/* True when `deck` has inks at this shop: it converts RGB itself. */
bool measure_has_inks(const struct deck *deck, const struct shop *shop);

/* True when black is the only ink. */
bool measure_is_black(const struct deck *deck);

/* Begin with the files of a product, all of one deck; everything is borrowed
 * until the end.  Without a core that has time nothing is done yet. */
struct measure *measure_start(struct run *run, const struct shop *shop,
                              const struct imposition *const *files, size_t n);

/* Wait for the sum of all pages; what the second process could not do is done
 * here.  False, complained, when the shop's profile is none, or a page could
 * not be painted. */
bool measure_sum(struct measure *m, struct coverage_sum *sum);

/* Wait for its end, whatever it is; NULL is fine. */
void measure_free(struct measure *m);

#endif
