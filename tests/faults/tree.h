/* SPDX-License-Identifier: GPL-3.0-or-later
 * tree.h - all that is in a folder, kept to be compared and put back */
#ifndef FAULTS_TREE_H
#define FAULTS_TREE_H

#include <glib.h>
#include <stdbool.h>

/* Path, from the folder -> GBytes of the file; NULL of a folder. */
GHashTable *tree_load(const char *folder);

/* Make the folder hold that and nothing else.  Files that are the same stay. */
void tree_restore(const char *folder, GHashTable *tree);

/* True when `path` is in both with the same bytes, or in neither. */
bool tree_same(GHashTable *a, GHashTable *b, const char *path);

/* A name that kaart gives to what waits for another. */
bool tree_is_temp(const char *path);

/* Kept by kaart in a folder of products, for itself. */
bool tree_is_own(const char *path);

/* A digest of it all, whatever the names of temporary files; g_free() it. */
char *tree_digest(GHashTable *tree);

/* The paths, in order; borrowed from the tree, the list is not. */
GList *tree_paths(GHashTable *tree);

/* How many in `out`, a folder in the tree, the manifest there is wrong about:
 * files that it names and that are not there, or hold something else; 1 when
 * it is no manifest.  0 without one.  *what (g_free() it) tells one. */
unsigned tree_lies(GHashTable *tree, const char *out, char **what);

#endif
