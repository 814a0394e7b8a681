/* SPDX-License-Identifier: GPL-3.0-or-later
 * rule.h - names of files in a rule that make and ninja read */
#ifndef CLI_RULE_H
#define CLI_RULE_H

#include <glib.h>

/* Append `path`, below `folder` unless that is NULL.  Make's own signs are
 * escaped, as GCC's -MD does it.  What else might mean something to it, a line
 * end or a semicolon above all, which begins a command, is the sign that stands
 * for any: names are not ours, and a stranger's must be nobody's commands. */
void rule_add_name(const char *folder, const char *path, GString *out);

#endif
