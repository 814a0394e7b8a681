/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/inspect.h"

#include "finish/fault.h"
#include "finish/look.h"

/* False when colours have no inks: who looks for those says so himself. */
static bool make_inks(struct opened *o, const struct finish_press *press)
{
    struct finish_job job = {.colour = FINISH_CMYK, .press = press};
    struct diag *aside = diag_new();
    if (press)
        opened_keep(o);
    bool ok = press && opened_map(o, &job, aside);

    diag_free(aside);
    if (press && !ok) /* half of them would be */
        opened_reset(o);
    return ok;
}

static struct inspect_page read_page(const struct opened *o, size_t number,
                                     double limit, double tint)
{
    GArray *marks = g_array_new(FALSE, FALSE, sizeof(struct inspect_mark));

    look_page(o, number, limit, tint, marks);
    size_t n = marks->len;
    return (struct inspect_page){(void *)g_array_free(marks, FALSE), n};
}

struct inspect *inspect_new(struct opened *o, size_t first,
                            const struct finish_press *press, double limit,
                            double tint, struct diag *d)
{
    struct inspect *s = g_new0(struct inspect, 1);

    s->inks = make_inks(o, press);
    bool ok = fault_check(o->q, o->path, d);
    size_t n = ok ? opened_pages(o) : 0;
    s->npages = n > first ? n - first : 0;
    s->pages = g_new0(struct inspect_page, s->npages + 1);
    for (size_t i = 0; i < s->npages; i++)
        s->pages[i] = read_page(o, first + i, limit, tint);
    opened_drop(o);
    opened_cut(o, first);
    ok = fault_check(o->q, o->path, d) && ok;
    if (ok)
        return s;
    inspect_free(s);
    return NULL;
}

void inspect_free(struct inspect *s)
{
    if (!s)
        return;
    for (size_t i = 0; i < s->npages; i++)
        g_free(s->pages[i].marks);
    g_free(s->pages);
    g_free(s);
}
