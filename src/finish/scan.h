/* SPDX-License-Identifier: GPL-3.0-or-later
 * scan.h - the bytes of a content stream as operands and operators
 *
 * Arrays and dictionaries are one token, comments and white space none.  What
 * is no PDF ends the scan with a reason: any bytes may come. */
#ifndef FINISH_SCAN_H
#define FINISH_SCAN_H

#include <stdbool.h>
#include <stddef.h>

struct scan {
    const char *at, *end; /* borrowed, not ended by a NUL */
    const char *fault;    /* NULL, or what was wrong before `at` */
};

enum scan_kind {
    SCAN_END,  /* of the bytes, or a fault */
    SCAN_WORD, /* an operator, a number, true, false or null */
    SCAN_NAME, /* with its slash, and its escapes as they are */
    SCAN_STRING,
    SCAN_GROUP, /* an array or dictionary, to its end */
};

struct scan_token {
    enum scan_kind kind;
    const char *text;
    size_t size;
};

/* The token at `s->at`, which moves behind it. */
struct scan_token scan_next(struct scan *s);

bool scan_is(struct scan_token t, const char *word);

/* Whether it is an operator; else it is an operand. */
bool scan_is_operator(struct scan_token t);

/* Its number, when it is one.  No exponents: PDF has none. */
bool scan_number(struct scan_token t, double *value);

bool scan_is_space(char c);

#endif
