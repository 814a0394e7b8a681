/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/rebind.h"

struct rebinding {
    const struct layout *parent, *child;
    struct pos at;
    struct arena *arena;
    struct diag *diag;
};

/* Index of the child's field that is the parent's `field`, or -1. */
static int find_field(const struct rebinding *r, size_t field)
{
    const struct field *f = r->parent->fields[field];
    int i = layout_find_field(r->child, f->name);

    if (i >= 0 && r->child->fields[i]->type == f->type)
        return i;
    diag_report(r->diag, DIAG_FIELD_UNKNOWN, r->at,
                "a face that comes from layout '%s' asks for its field '%s'; "
                "list it here with the same type, or give a face of your own",
                r->parent->id ? r->parent->id : "?", f->name);
    return -1;
}

/* A condition on a field that is not there is none. */
static void rebind_value(struct value *v, const struct rebinding *r)
{
    int field = v->root == VALUE_FIELD ? find_field(r, v->field) : 0;

    if (field < 0)
        v->root = VALUE_NONE;
    else
        v->field = (size_t)field;
}

static void rebind_values(struct box *b, const struct rebinding *r)
{
    size_t n = b->nvalues;

    b->nvalues = 0;
    for (size_t i = 0; i < n; i++) {
        struct value v = b->values[i];
        int field = v.root == VALUE_FIELD ? find_field(r, v.field) : 0;
        if (field < 0)
            continue;
        v.field = (size_t)field;
        b->values[b->nvalues++] = v;
    }
}

static struct box *rebind(const struct box *from, const struct rebinding *r)
{
    struct box *b = ARENA_NEW(r->arena, struct box);

    *b = *from;
    rebind_value(&b->when, r);
    rebind_value(&b->unless, r);
    rebind_values(b, r);
    b->children = ARENA_ARRAY(r->arena, struct box *, from->nchildren);
    for (size_t i = 0; i < from->nchildren; i++)
        b->children[i] = rebind(from->children[i], r);
    return b;
}

struct box *rebind_face(const struct box *face, const struct layout *parent,
                        const struct layout *child, struct pos at,
                        struct arena *a, struct diag *d)
{
    struct rebinding r = {parent, child, at, a, d};

    return face ? rebind(face, &r) : NULL;
}
