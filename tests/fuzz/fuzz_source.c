/* SPDX-License-Identifier: GPL-3.0-or-later
 * fuzz_source.c - YAML as a tree of nodes; spreadsheets' tables */
#include "fuzz/fuzz.h"

#include "source/csv.h"
#include "source/node.h"

#include <stdio.h>
#include <stdlib.h>

/* Every node has its place, and the limits hold. */
static void check_node(const struct node *n, unsigned depth)
{
    fuzz_need(depth <= NODE_MAX_DEPTH + 1, "no tree is deeper than its limit");
    fuzz_need(n->at.line && n->at.col, "a node has a place");
    fuzz_need((n->kind == NODE_SCALAR) == (n->text != NULL),
              "a text is no list");
    for (size_t i = 0; i < n->n; i++) {
        if (n->kind == NODE_MAP)
            fuzz_need(n->keys[i]->kind == NODE_SCALAR, "a key is a word");
        check_node(n->items[i], depth + 1);
    }
}

static void print_node(const struct node *n)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    if (!out)
        abort();
    node_print(n, out);
    fclose(out);
    fuzz_need(size > 0, "a tree prints as something");
    free(text);
}

void fuzz_source(struct fuzz *f, const char *bytes, size_t n)
{
    const char *path = fuzz_write(f, "a.yaml", bytes, n);
    const struct node *root = node_load(path, "a.yaml", f->arena, f->diag);

    if (!root) {
        fuzz_need_error(f, "a file that is no tree is an error");
        return;
    }
    /* Aliases may make a tree of few bytes large: that is what weight says. */
    if (root->weight > 20000)
        return;
    check_node(root, 0);
    print_node(root);
}

void fuzz_csv(struct fuzz *f, const char *bytes, size_t n)
{
    const char *path = fuzz_write(f, "a.csv", bytes, n);
    const struct node *root = csv_load(path, "a.csv", f->arena, f->diag);

    if (!root) {
        fuzz_need_error(f, "a table that cannot be read is an error");
        return;
    }
    fuzz_need(root->n <= CSV_MAX_ROWS, "a table has no more rows than it may");
    check_node(root, 0);
    if (root->n)
        print_node(root);
}
