/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/opened.h"

#include "finish/colour.h"
#include "finish/fault.h"
#include "finish/space.h"

#include <stdlib.h>

/* qpdf repairs what it can; here there is nothing that may be broken. */
static void parse(struct opened *o)
{
    o->q = fault_new();
    o->colour = FINISH_RGB;
    qpdf_set_attempt_recovery(o->q, QPDF_FALSE);
    qpdf_read_memory(o->q, o->path, (const char *)o->raw->data, o->raw->len,
                     NULL);
}

struct opened *opened_new(GByteArray *raw, const char *path)
{
    struct opened *o = g_new0(struct opened, 1);

    o->raw = g_byte_array_ref(raw);
    o->path = path;
    parse(o);
    return o;
}

void opened_free(struct opened *o)
{
    if (!o)
        return;
    opened_drop(o);
    qpdf_cleanup(&o->q);
    g_byte_array_unref(o->raw);
    g_free(o);
}

bool opened_map(struct opened *o, const struct finish_job *job, struct diag *d)
{
    if (o->colour == job->colour)
        return true;
    o->colour = job->colour;
    return colour_set(o->q, job, o->texts, o->path, d);
}

void opened_reset(struct opened *o)
{
    opened_drop(o);
    qpdf_cleanup(&o->q);
    parse(o);
}

static void free_text(void *text)
{
    g_bytes_unref(text);
}

void opened_keep(struct opened *o)
{
    o->texts = g_hash_table_new_full(NULL, NULL, NULL, free_text);
}

void opened_drop(struct opened *o)
{
    g_clear_pointer(&o->texts, g_hash_table_unref);
}

GBytes *opened_text(const struct opened *o, qpdf_oh form)
{
    struct space_pass p = {.q = o->q};
    gpointer id = GINT_TO_POINTER(qpdf_oh_get_object_id(o->q, form));
    GBytes *kept = o->texts ? g_hash_table_lookup(o->texts, id) : NULL;
    unsigned char *bytes = NULL;
    size_t n = 0;

    if (kept)
        return g_bytes_ref(kept);
    if (space_read_stream(&p, form, &bytes, &n))
        return g_bytes_new_with_free_func(n ? (const char *)bytes : "", n, free,
                                          bytes);
    free(bytes);
    return NULL;
}

/* cairo numbers pages that were given no label on their own. */
static void cut_labels(qpdf_data q, size_t first)
{
    qpdf_oh labels = qpdf_oh_get_key(q, qpdf_get_root(q), "/PageLabels");
    qpdf_oh nums = qpdf_oh_get_key_if_dict(q, labels, "/Nums");
    int n = qpdf_oh_is_array(q, nums) ? qpdf_oh_get_array_n_items(q, nums) : 0;

    for (n -= 2; n >= 0; n -= 2) {
        int page = 0;
        qpdf_oh_get_value_as_int(q, qpdf_oh_get_array_item(q, nums, n), &page);
        if (page < 0 || (size_t)page < first)
            return;
        qpdf_oh_erase_item(q, nums, n + 1);
        qpdf_oh_erase_item(q, nums, n);
    }
}

void opened_cut(struct opened *o, size_t first)
{
    for (size_t n = opened_pages(o); n > first; n--)
        if (qpdf_remove_page(o->q, qpdf_get_page_n(o->q, n - 1)) & QPDF_ERRORS)
            return;
    cut_labels(o->q, first);
}

size_t opened_pages(const struct opened *o)
{
    int n = qpdf_get_num_pages(o->q);

    return n > 0 ? (size_t)n : 0;
}
