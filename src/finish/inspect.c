/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/inspect.h"

#include "finish/colour.h"
#include "finish/dose.h"
#include "finish/fault.h"
#include "finish/look.h"

#include <qpdf/qpdf-c.h>

/* What complaints about the bytes call them. */
#define NAME "art"

static qpdf_data open_pdf(const GByteArray *pdf)
{
    qpdf_data q = fault_new();

    qpdf_set_attempt_recovery(q, QPDF_FALSE);
    qpdf_read_memory(q, NAME, (const char *)pdf->data, pdf->len, NULL);
    return q;
}

/* False when colours have no inks: who looks for those says so himself. */
static bool make_inks(qpdf_data q, const struct finish_press *press)
{
    struct finish_job job = {.colour = FINISH_CMYK, .press = press};
    struct diag *aside = diag_new();
    bool ok = press && colour_set(q, &job, NAME, aside);

    diag_free(aside);
    return ok;
}

struct inspect *inspect_new(const GByteArray *pdf,
                            const struct finish_press *press, double limit,
                            double tint, struct diag *d)
{
    qpdf_data q = open_pdf(pdf);
    struct inspect *s = g_new0(struct inspect, 1);

    s->inks = make_inks(q, press);
    if (press && !s->inks) { /* half of them would be */
        qpdf_cleanup(&q);
        q = open_pdf(pdf);
    }
    bool ok = fault_check(q, NAME, d);
    s->npages = ok ? (size_t)MAX(0, qpdf_get_num_pages(q)) : 0;
    s->pages = g_new0(struct inspect_page, s->npages + 1);
    for (size_t i = 0; i < s->npages; i++) {
        g_autoptr(GArray) marks =
            g_array_new(FALSE, FALSE, sizeof(struct inspect_mark));
        look_page(q, i, limit, tint, marks);
        s->pages[i].n = marks->len;
        s->pages[i].marks =
            (void *)g_array_free(g_steal_pointer(&marks), FALSE);
    }
    ok = fault_check(q, NAME, d) && ok;
    qpdf_cleanup(&q);
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
