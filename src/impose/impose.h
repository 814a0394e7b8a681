/* SPDX-License-Identifier: GPL-3.0-or-later
 * impose.h - faces put on sheets, backs where their fronts are
 *
 * Cards of one size share sheets; every sheet has the same grid, the last one
 * too, so that stacks can be cut.  The paper stands upright or lies down,
 * whichever takes more cards.
 *
 * A sheet that is folded has one side: each back lies beside its front, or
 * below it and on its head, so that folded behind it is as if the card had
 * been turned like the page of a book. */
#ifndef IMPOSE_IMPOSE_H
#define IMPOSE_IMPOSE_H

#include "impose/grid.h"
#include "impose/page.h"

/* Where the back of the card at `trim` lies once the paper is turned over,
 * and whether it then stands on its head.  Turning over the long edge of
 * upright paper, or the short edge of paper that lies, swaps left and right;
 * the others swap top and bottom.  What was up on the front must be up on the
 * back of the card that comes out, so a swap of top and bottom also turns. */
struct rect impose_turn_over(struct rect trim, um paper_width, um paper_height,
                             enum flip flip, bool *turned);

/* The pages of single cards and their order. */
enum impose_pages {
    IMPOSE_FRONT_BACK,  /* front, back, front, back */
    IMPOSE_BACK_FRONT,  /* back, front, back, front */
    IMPOSE_FRONTS_BACK, /* all fronts, then the one back that they share */
    IMPOSE_FRONTS,      /* fronts only */
    IMPOSE_BACKS,       /* backs only: page n is that of front n */
};

struct impose_order {
    enum impose_pages pages;
    bool once; /* a card of which several are wanted is there once */
};

/* Move the backs of `imp` by `shift`; single cards and sheets that are folded
 * have none that must land. */
void impose_shift(struct imposition *imp, const struct shift *shift);

/* Never NULL; what does not fit on the paper is complained about at the place
 * of its first card and left out.  Single cards come as front and back, as
 * often as they have copies. */
struct imposition *impose_faces(const struct faces *faces,
                                const struct sheet *s, struct arena *a,
                                struct diag *d);

/* The same with single cards in another order; sheets of many do not heed it.
 * Cards that cannot share a back are complained about at the second of the two,
 * and then nothing is made. */
struct imposition *impose_ordered(const struct faces *faces,
                                  const struct sheet *s,
                                  const struct impose_order *order,
                                  struct arena *a, struct diag *d);

#endif
