/* SPDX-License-Identifier: GPL-3.0-or-later
 * node.h - a YAML file as a tree, every node with its place
 *
 * Nodes live in an arena and are read-only.  An alias is the same node once
 * more; what lies behind all aliases together is bounded in number and depth,
 * so that a reader may recurse without care. */
#ifndef SOURCE_NODE_H
#define SOURCE_NODE_H

#include "base/arena.h"
#include "base/diag.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* Limits, each with its own complaint. */
#define NODE_MAX_BYTES (32 * 1024 * 1024)
#define NODE_MAX_DEPTH 48
#define NODE_MAX_NODES 2000000
#define NODE_MAX_TEXT (32 * 1024) /* bytes of one text or key */

enum node_kind { NODE_SCALAR, NODE_LIST, NODE_MAP };

struct node {
    enum node_kind kind;
    struct pos at;
    const char *text; /* NODE_SCALAR */
    bool plain;       /* written without quotes: may mean null */
    size_t n;         /* items, or keys and values */
    struct node **keys;
    struct node **items; /* of a list, or the values of a map */
    size_t weight;       /* nodes in this subtree, aliases walked */
    unsigned levels;     /* of lists and maps in it, aliases walked */
};

/* Read `path`, called `name` in complaints.  NULL when the file cannot be
 * read, is too large, not UTF-8, or not YAML within the limits; complained. */
struct node *node_load(const char *path, const char *name, struct arena *a,
                       struct diag *d);

/* The value of `key` in a map, or NULL.  Silent; `map` may be NULL. */
const struct node *node_find(const struct node *map, const char *key);

/* The tree as text, one node a line, for `kaart dump --stage nodes`. */
void node_print(const struct node *n, FILE *out);

#endif
