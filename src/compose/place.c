/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compose/place.h"

#include <glib.h>

/* What an icon is when nothing gives it a size. */
#define ICON_SIZE 8000

static um content_height(struct cell *cell, um width);
static um content_width(struct cell *cell);

/* Width and height of a text at its size, within `width`; *too_wide as
 * text_height() has it.  A probe stands for any text at all. */
static um measure_width(const struct cell *cell)
{
    return cell->probe_height ? cell->probe_width
                              : text_width(cell->text, cell->fit->size);
}

static um measure_height(struct cell *cell, um width, um *too_wide)
{
    if (!cell->probe_height)
        return text_height(cell->text, cell->fit->size, width, too_wide);
    if (too_wide)
        *too_wide = um_max(0, cell->probe_width - width);
    return cell->probe_height;
}

static bool stretches(const struct cell *cell)
{
    return cell->box->kind != BOX_TEXT && cell->box->kind != BOX_ICON &&
           cell->box->kind != BOX_QR;
}

static um inset_across(const struct box *b)
{
    return b->inset.left + b->inset.right;
}

static um inset_down(const struct box *b)
{
    return b->inset.top + b->inset.bottom;
}

static int64_t gaps_of(const struct cell *cell)
{
    int64_t n = 0;

    for (size_t i = 0; i < cell->nchildren; i++)
        n += !cell->children[i]->box->absolute;
    return n > 1 ? (n - 1) * cell->box->gap : 0;
}

/* The width a child of a column or stack has of `room`. */
static um child_width(const struct cell *child, um room)
{
    um w = child->box->width;

    if (w != SIZE_CONTENT)
        return w;
    if (child->box->kind == BOX_ICON || child->box->kind == BOX_QR)
        return content_width((struct cell *)child);
    return room;
}

/* Room for letters that reach deep, below a text of a column which `room` is
 * the width of; its last child hangs out of the column as any text does. */
static um sag_of(const struct cell *cell, size_t i, um room)
{
    const struct cell *child = cell->children[i];
    bool last = true;

    for (size_t k = i + 1; k < cell->nchildren; k++)
        last &= cell->children[k]->box->absolute;
    if (last || !child->text || child->box->absolute)
        return 0;
    return text_sag(
        child->text, child->fit->size,
        um_max(0, child_width(child, room) - inset_across(child->box)));
}

static int64_t sags_of(const struct cell *cell, um room)
{
    int64_t sum = 0;

    for (size_t i = 0; i < cell->nchildren; i++)
        sum += sag_of(cell, i, room);
    return sum;
}

static um content_width(struct cell *cell)
{
    const struct box *b = cell->box;
    int64_t sum = 0;
    um most = 0;

    if (b->width != SIZE_CONTENT)
        return b->width;
    if (b->kind == BOX_TEXT)
        return measure_width(cell) + inset_across(b);
    if (b->kind == BOX_ICON || b->kind == BOX_QR)
        return b->height != SIZE_CONTENT ? b->height : ICON_SIZE;
    if (b->kind == BOX_RULE)
        return b->thickness;
    for (size_t i = 0; i < cell->nchildren; i++) {
        if (cell->children[i]->box->absolute)
            continue;
        um w = content_width(cell->children[i]);
        sum += w;
        most = um_max(most, w);
    }
    return um_clamp((b->kind == BOX_ROW ? sum + gaps_of(cell) : most) +
                    inset_across(b));
}

/* Give `shared` to the children that grow, to the last micrometre: each takes
 * its part of what those before it left. */
static void share_growth(const struct cell *cell, um shared, int grow,
                         um *sizes)
{
    for (size_t i = 0; i < cell->nchildren; i++) {
        const struct box *b = cell->children[i]->box;
        if (!b->grow || b->absolute)
            continue;
        sizes[i] = (um)((int64_t)shared * b->grow / grow);
        shared -= sizes[i];
        grow -= b->grow;
    }
}

/* What `child` needs along a column (`down`) or row with room `across`. */
static um need_of(struct cell *child, bool down, um across)
{
    return down ? content_height(child, child_width(child, across))
                : content_width(child);
}

/* Heights of a column's children (`down`) or widths of a row's, in `room`:
 * fixed and content first, then what is left is shared by growth.  What is
 * left, or less than 0 when too little. */
static um share(const struct cell *cell, bool down, um room, um across,
                um *sizes)
{
    int64_t left = room - gaps_of(cell) - (down ? sags_of(cell, across) : 0);
    int grow = 0;

    for (size_t i = 0; i < cell->nchildren; i++) {
        struct cell *child = cell->children[i];
        sizes[i] = 0;
        if (child->box->absolute)
            continue;
        grow += child->box->grow;
        if (!child->box->grow)
            sizes[i] = need_of(child, down, across);
        left -= sizes[i];
    }
    if (!grow)
        return um_clamp(left);
    share_growth(cell, um_clamp(MAX(0, left)), grow, sizes);
    return um_clamp(MIN(0, left));
}

static um row_height(struct cell *cell, um width)
{
    g_autofree um *widths = g_new(um, cell->nchildren + 1);
    um most = 0;

    share(cell, false, width, 0, widths);
    for (size_t i = 0; i < cell->nchildren; i++)
        if (!cell->children[i]->box->absolute)
            most = um_max(most, content_height(cell->children[i], widths[i]));
    return most;
}

static um children_height(struct cell *cell, um width)
{
    bool column = cell->box->kind == BOX_COLUMN;
    int64_t sum = 0;
    um most = 0;

    for (size_t i = 0; i < cell->nchildren; i++) {
        struct cell *child = cell->children[i];
        if (child->box->absolute)
            continue;
        um h = need_of(child, true, width);
        sum += h;
        most = um_max(most, h);
    }
    return column ? um_clamp(sum + gaps_of(cell) + sags_of(cell, width)) : most;
}

static um content_height(struct cell *cell, um width)
{
    const struct box *b = cell->box;
    um inner = um_max(0, width - inset_across(b));

    if (b->height != SIZE_CONTENT)
        return b->height;
    switch (b->kind) {
    case BOX_TEXT:
        return measure_height(cell, inner, NULL) + inset_down(b);
    case BOX_ICON:
    case BOX_QR:
        return b->width != SIZE_CONTENT ? b->width : ICON_SIZE;
    case BOX_ART:
        return um_round(inner * art_height(cell->art) / art_width(cell->art)) +
               inset_down(b);
    case BOX_RULE:
        return b->thickness;
    case BOX_FILL:
        return inset_down(b);
    case BOX_ROW:
        return row_height(cell, inner) + inset_down(b);
    case BOX_COLUMN:
    case BOX_STACK:
        return children_height(cell, inner) + inset_down(b);
    }
    return 0;
}

static um offset_of(enum align align, um room)
{
    return align == ALIGN_START ? 0 : align == ALIGN_MIDDLE ? room / 2 : room;
}

/* What a column or row lacks is charged to a text in it, since text is what
 * can give way: the last one that can be smaller, or else the last.  False
 * when there is no text. */
static bool charge(struct cell *cell, um lack, bool down)
{
    struct cell *last = NULL;
    bool charged = false;

    for (size_t i = 0; i < cell->nchildren; i++) {
        struct cell *child = cell->children[i];
        if (!child->text)
            continue;
        bool gives = child->fit->size > child->fit->style->min;
        if (!last || gives || last->fit->size == last->fit->style->min)
            last = child;
    }
    if (!last) {
        for (size_t i = 0; i < cell->nchildren; i++)
            if (cell->children[i]->nchildren)
                charged |= charge(cell->children[i], lack, down);
        return charged;
    }
    if (down)
        last->over = um_max(last->over, lack);
    else
        last->wide = um_max(last->wide, lack);
    return true;
}

/* Where `child` of a column or row lies, from `at` on and `size` long. */
static struct rect rect_of(const struct cell *cell, struct cell *child,
                           struct rect in, um at, um size)
{
    const struct box *b = cell->box;

    if (b->kind == BOX_COLUMN) {
        um w = child_width(child, in.w);
        um x = um_add(in.x, offset_of(b->across, in.w - w));
        return (struct rect){x, at, w, size};
    }
    um h = stretches(child) && child->box->height == SIZE_CONTENT
               ? in.h
               : content_height(child, size);
    um y = um_add(in.y, offset_of(b->down, in.h - h));
    return (struct rect){at, y, size, h};
}

/* Place the children of a column or row one after the other. */
static void place_line(struct cell *cell, struct rect in)
{
    const struct box *b = cell->box;
    bool down = b->kind == BOX_COLUMN;
    g_autofree um *sizes = g_new(um, cell->nchildren + 1);
    um left = share(cell, down, down ? in.h : in.w, in.w, sizes);
    um before = offset_of(down ? b->down : b->across, um_max(0, left));
    um at = um_add(down ? in.y : in.x, before);

    for (size_t i = 0; i < cell->nchildren; i++) {
        struct cell *child = cell->children[i];
        if (child->box->absolute)
            continue;
        struct rect r = rect_of(cell, child, in, at, sizes[i]);
        place_cell(child, r);
        if (!down && child->text)
            child->over = um_max(child->over, r.h - in.h);
        at = um_add(at, sizes[i] + b->gap + (down ? sag_of(cell, i, in.w) : 0));
    }
    if (left < 0 && !charge(cell, -left, down))
        *(down ? &cell->over : &cell->wide) = -left;
}

static void place_absolute(struct cell *child, struct rect in)
{
    const struct box *b = child->box;
    um w = b->width != SIZE_CONTENT ? b->width : content_width(child);
    um h = b->height != SIZE_CONTENT ? b->height : content_height(child, w);

    place_cell(child,
               (struct rect){um_add(in.x, b->x), um_add(in.y, b->y), w, h});
}

static void place_text(struct cell *cell, struct rect in)
{
    um height = measure_height(cell, in.w, &cell->wide);

    cell->over = um_max(0, height - in.h);
    cell->rect = (struct rect){
        in.x, um_add(in.y, offset_of(cell->box->down, in.h - height)), in.w,
        height};
}

/* A child of a stack is as large as the stack, or as large as it says and then
 * where the stack aligns it. */
static void place_layer(const struct cell *stack, struct cell *child,
                        struct rect in)
{
    const struct box *b = child->box;
    um w = b->width != SIZE_CONTENT ? b->width : in.w;
    um h = b->height != SIZE_CONTENT ? b->height : in.h;

    place_cell(child,
               (struct rect){
                   um_add(in.x, offset_of(stack->box->across, in.w - w)),
                   um_add(in.y, offset_of(stack->box->down, in.h - h)), w, h});
}

void place_cell(struct cell *cell, struct rect rect)
{
    struct rect in = rect_inset(rect, cell->box->inset);

    cell->outer = cell->rect = rect;
    cell->over = cell->wide = 0;
    if (cell->box->kind == BOX_TEXT)
        place_text(cell, in);
    else if (cell->box->kind == BOX_COLUMN || cell->box->kind == BOX_ROW)
        place_line(cell, in);
    for (size_t i = 0; i < cell->nchildren; i++) {
        struct cell *child = cell->children[i];
        if (child->box->absolute)
            place_absolute(child, in);
        else if (cell->box->kind == BOX_STACK)
            place_layer(cell, child, in);
    }
}

void place_root(struct cell *cell, struct rect rect)
{
    if (cell->box->absolute)
        place_absolute(cell, rect);
    else
        place_cell(cell, rect);
}
