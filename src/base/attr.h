/* SPDX-License-Identifier: GPL-3.0-or-later
 * attr.h - what the compiler can check for us */
#ifndef BASE_ATTR_H
#define BASE_ATTR_H

#define PRINTF_LIKE(fmt, first) __attribute__((format(printf, fmt, first)))

#endif
