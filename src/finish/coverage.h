/* SPDX-License-Identifier: GPL-3.0-or-later
 * coverage.h - how much of a page each ink of a press covers
 *
 * Measured on pictures of the pages, whose pixels become inks as the colours
 * of the product do: by the same rules and the same profile.  What it cannot
 * know: edges are mixed before they become inks, small text may have inks of
 * its own, overprinting black counts as if it knocked out, and a grey in a
 * photograph is four inks there and one here.  Spot inks are not counted. */
#ifndef FINISH_COVERAGE_H
#define FINISH_COVERAGE_H

#include "finish/finish.h"

#define COVERAGE_INKS 4

struct coverage;

/* In the four inks of `press`, or with NULL in black alone.  `press` is
 * borrowed.  NULL, complained, when its profile is none. */
struct coverage *coverage_new(const struct finish_press *press, struct diag *d);
void coverage_free(struct coverage *c); /* NULL is fine */

/* Add pixels of a page, 0xRRGGBB each, and then end the page. */
void coverage_add(struct coverage *c, const uint32_t *pixels, size_t n);
void coverage_end_page(struct coverage *c);

/* The pages that were ended, and one more that is as one of them. */
size_t coverage_pages(const struct coverage *c);
void coverage_repeat_page(struct coverage *c, size_t page);

/* In percent, of cyan, magenta, yellow and black. */
struct coverage_sum {
    double mean[COVERAGE_INKS];      /* of all pages */
    double most[COVERAGE_INKS];      /* of the page that has most of it */
    size_t most_page[COVERAGE_INKS]; /* counted from 1 */
    double total;                    /* all inks together, in one pixel */
};

struct coverage_sum coverage_make_sum(const struct coverage *c);

#endif
