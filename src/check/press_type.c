/* SPDX-License-Identifier: GPL-3.0-or-later
 * Type that is too small and lines that are too thin, for their colour and
 * what lies beneath. */
#include "check/press_own.h"

#include "check/ink.h"
#include "check/shade.h"

/* Places a side at which the ground beneath something is looked at. */
#define LOOKS 16

/* Black this strong with other inks is rich black, no colour. */
#define RICH_BLACK 60

/* True when most of `rect` is darker than the colour: it stays light because
 * the inks around it leave it out. */
static bool is_reversed(const struct press *p, const struct ground *ground,
                        struct rect rect, const struct colour *c)
{
    uint32_t ink = p->grey ? shade_grey(shade_of(c)) : shade_of(c);
    double own = shade_luminance(ink);
    int darker = 0;

    for (int i = 0; i < LOOKS * LOOKS; i++) {
        um x = rect.x +
               (um)((int64_t)rect.w * (2 * (i % LOOKS) + 1) / (2 * LOOKS));
        um y = rect.y +
               (um)((int64_t)rect.h * (2 * (i / LOOKS) + 1) / (2 * LOOKS));
        darker += shade_luminance(ground_at(ground, x, y)) < own;
    }
    return 2 * darker > LOOKS * LOOKS;
}

static bool is_text_reversed(const struct press *p, const struct face *face,
                             size_t i, const struct colour *c)
{
    const struct item *item = &face->items[i];
    const struct ground *ground =
        ground_find(p->grounds, face, i, ink_text(item));

    for (size_t k = 0; ground && k < item->text->nlines; k++)
        if (is_reversed(p, ground, ink_line(item, &item->text->lines[k]), c))
            return true;
    return false;
}

/* The words that tell in what the type is: "the rich black 'ink'". */
static char *describe(const struct press *p, const struct colour *c, cpt size)
{
    const double *cmyk = press_cmyk(p, c, size);
    bool rich = cmyk && press_inks(p, c, size) > 1 && cmyk[3] >= RICH_BLACK;

    return g_strdup_printf("%s'%s'", rich ? "the rich black " : "",
                           press_name(c));
}

static void check_type(struct press *p, const struct face *face, size_t i,
                       const struct colour *c)
{
    const struct item *item = &face->items[i];
    const struct shop *s = p->shop;
    int inks = press_inks(p, c, item->text->size);
    double size = cpt_to_pt(item->text->size);
    double least = inks > 1 ? s->type_coloured : s->type_black;
    const char *how = inks > 1 ? "in several inks" : "in one ink";

    if (s->type_reversed > least && size < s->type_reversed &&
        is_text_reversed(p, face, i, c)) {
        least = s->type_reversed;
        how = "light on a ground";
    }
    if (size >= least)
        return;
    const struct style *style = item->box ? item->box->style : NULL;
    g_autofree char *in = describe(p, c, item->text->size);
    g_autofree char *of =
        style ? g_strdup_printf(" of the style '%s'", style->name) : NULL;
    cause_add(p->causes, DIAG_TYPE_SMALL, face, item, NULL,
              "type of %g pt in %s%s is smaller than the %g pt that '%s' "
              "prints %s",
              size, in, of ? of : "", least, s->id, how);
}

/* The numbers of a list may have another colour than its words. */
static void check_text(struct press *p, const struct face *face, size_t i)
{
    const struct item *item = &face->items[i];
    bool numbered = false;

    check_type(p, face, i, item->colour);
    for (size_t k = 0; k < item->text->nlines; k++)
        numbered |=
            item->text->lines[k].marker && item->text->lines[k].number >= 0;
    if (numbered && item->marker != item->colour)
        check_type(p, face, i, item->marker);
}

/* The four strokes of a frame, or a rule itself; how many there are. */
static int list_strokes(const struct item *item, struct rect out[4])
{
    const struct rect r = item->rect;
    um t = item->thickness;

    if (item->kind == ITEM_FILL) {
        out[0] = r;
        return 1;
    }
    out[0] = (struct rect){r.x, r.y, r.w, t};
    out[1] = (struct rect){r.x, r.y + r.h - t, r.w, t};
    out[2] = (struct rect){r.x, r.y, t, r.h};
    out[3] = (struct rect){r.x + r.w - t, r.y, t, r.h};
    return 4;
}

static bool is_line_reversed(const struct press *p, const struct face *face,
                             size_t i)
{
    struct rect strokes[4];
    int n = list_strokes(&face->items[i], strokes);

    for (int k = 0; k < n; k++) {
        const struct ground *ground =
            ground_find(p->grounds, face, i, strokes[k]);
        if (ground && is_reversed(p, ground, strokes[k], face->items[i].colour))
            return true;
    }
    return false;
}

static void check_line(struct press *p, const struct face *face, size_t i,
                       um thickness)
{
    const struct item *item = &face->items[i];
    const struct shop *s = p->shop;
    double least = s->line;
    const char *how = "";

    if (s->line_reversed > least && thickness < pt_to_um(s->line_reversed) &&
        is_line_reversed(p, face, i)) {
        least = s->line_reversed;
        how = " light on a ground";
    }
    /* In um, as the layout's own points were rounded. */
    if (thickness <= 0 || thickness >= pt_to_um(least))
        return;
    cause_add(p->causes, DIAG_LINE_THIN, face, item, NULL,
              "a line of %.2f pt in '%s' is thinner than the %g pt that '%s' "
              "prints%s",
              um_to_pt(thickness), press_name(item->colour), least, s->id, how);
}

void press_type_check(struct press *p, const struct face *face, size_t i)
{
    const struct item *item = &face->items[i];

    switch (item->kind) {
    case ITEM_TEXT:
        check_text(p, face, i);
        break;
    case ITEM_LINE:
        check_line(p, face, i, item->thickness);
        break;
    case ITEM_FILL:
        check_line(p, face, i, um_min(item->rect.w, item->rect.h));
        break;
    case ITEM_ART:
    case ITEM_QR:
        break;
    }
}
