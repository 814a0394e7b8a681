/* SPDX-License-Identifier: GPL-3.0-or-later
 * profile.h - an ICC profile of a press, for tests: Ghostscript's */
#ifndef SUPPORT_PROFILE_H
#define SUPPORT_PROFILE_H

#include <stddef.h>

/* Its bytes, to be freed with g_free(); NULL when it is not installed. */
char *profile_read(size_t *size);

#endif
