/* SPDX-License-Identifier: GPL-3.0-or-later
 * version.h - which program this is, to the last line of it */
#ifndef CLI_VERSION_H
#define CLI_VERSION_H

/* The version, a digest of the sources that it was compiled from, and the
 * versions of the libraries that shape what comes out, as they are now. */
const char *version_text(void);

#endif
