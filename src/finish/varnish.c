/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/varnish.h"

#include "finish/fault.h"
#include "finish/layer.h"
#include "finish/pdfx.h"
#include "finish/solid.h"

#include <stdlib.h>

/* Names in the page's resources, and how it looks to who has no such plate. */
#define FORM "/kaart-varnish"
#define STATE "/kaart-varnish-over"
#define LOOKS "0 0 0.6 0"

/* Forms in each other; cairo's art is a few deep. */
#define DEPTH_MAX 50

/* What is named in resources and no longer used. */
struct unused {
    qpdf_oh dict;
    char *name;
};

/* Over the PDF of the varnish. */
struct walk {
    qpdf_data q;
    qpdf_oh space;
    GHashTable *seen; /* numbers of objects */
    GArray *unused;   /* of struct unused */
    const char *fault;
    int depth;
};

static void free_unused(void *unused)
{
    g_free(((struct unused *)unused)->name);
}

static bool is_new(struct walk *w, qpdf_oh object)
{
    int id = qpdf_oh_get_object_id(w->q, object);

    return id == 0 || g_hash_table_add(w->seen, GINT_TO_POINTER(id));
}

static bool has_name(const struct walk *w, qpdf_oh object, const char *key,
                     const char *name)
{
    qpdf_oh dict = qpdf_oh_is_stream(w->q, object)
                       ? qpdf_oh_get_dict(w->q, object)
                       : object;

    return qpdf_oh_is_name_and_equals(
        w->q, qpdf_oh_get_key_if_dict(w->q, dict, key), name);
}

static bool is_picture(const struct walk *w, qpdf_oh object)
{
    QPDF_BOOL mask = QPDF_FALSE;

    if (!qpdf_oh_is_stream(w->q, object) ||
        !has_name(w, object, "/Subtype", "/Image"))
        return false;
    qpdf_oh_get_value_as_bool(
        w->q,
        qpdf_oh_get_key(w->q, qpdf_oh_get_dict(w->q, object), "/ImageMask"),
        &mask);
    return !mask;
}

/* -- Contents -- */

struct lookup {
    struct walk *walk;
    qpdf_oh resources;
};

static enum solid_kind find(void *ctx, const char *category, const char *name)
{
    const struct lookup *l = ctx;
    qpdf_data q = l->walk->q;
    qpdf_oh object = qpdf_oh_get_key_if_dict(
        q, qpdf_oh_get_key_if_dict(q, l->resources, category), name);

    if (is_picture(l->walk, object))
        return SOLID_PICTURE;
    /* A pattern that is a stream is one of tiles. */
    return qpdf_oh_is_stream(q, object) ? SOLID_TILES : SOLID_OTHER;
}

static GString *make_solid(struct walk *w, qpdf_oh resources,
                           const unsigned char *bytes, size_t n)
{
    struct lookup lookup = {w, resources};
    const char *fault;
    GString *to =
        solid_content(n ? (const char *)bytes : "", n, find, &lookup, &fault);

    if (fault)
        w->fault = fault;
    return to;
}

static void visit_resources(struct walk *w, qpdf_oh resources);

/* A form or a tile; without groups, in which what prints over would not. */
static void visit_stream(struct walk *w, qpdf_oh stream)
{
    qpdf_oh dict = qpdf_oh_get_dict(w->q, stream), none;
    qpdf_oh resources = qpdf_oh_get_key(w->q, dict, "/Resources");
    unsigned char *bytes = NULL;
    size_t n = 0;

    if (!is_new(w, stream))
        return;
    none = qpdf_oh_new_null(w->q);
    qpdf_oh_get_stream_data(w->q, stream, qpdf_dl_all, NULL, &bytes, &n);
    GString *to = make_solid(w, resources, bytes, n);
    free(bytes);
    if (!to)
        return;
    qpdf_oh_replace_stream_data(w->q, stream, (const unsigned char *)to->str,
                                to->len, none, none);
    g_string_free(to, TRUE);
    qpdf_oh_remove_key(w->q, dict, "/Group");
    visit_resources(w, layer_find_resources(w->q, dict));
}

/* -- Resources -- */

typedef void visit_fn(struct walk *w, qpdf_oh dict, const char *name,
                      qpdf_oh value);

static void for_each(struct walk *w, qpdf_oh resources, const char *category,
                     visit_fn *visit)
{
    g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func(g_free);
    qpdf_oh dict = qpdf_oh_get_key(w->q, resources, category);

    if (!qpdf_oh_is_dictionary(w->q, dict))
        return;
    qpdf_oh_begin_dict_key_iter(w->q, dict);
    while (qpdf_oh_dict_more_keys(w->q))
        g_ptr_array_add(keys, g_strdup(qpdf_oh_dict_next_key(w->q)));
    for (guint i = 0; i < keys->len && !w->fault; i++)
        visit(w, dict, keys->pdata[i],
              qpdf_oh_get_key(w->q, dict, keys->pdata[i]));
}

static void drop(struct walk *w, qpdf_oh dict, const char *name)
{
    struct unused unused = {dict, g_strdup(name)};

    g_array_append_val(w->unused, unused);
}

static void visit_xobject(struct walk *w, qpdf_oh dict, const char *name,
                          qpdf_oh value)
{
    if (is_picture(w, value))
        drop(w, dict, name);
    else if (qpdf_oh_is_stream(w->q, value) &&
             has_name(w, value, "/Subtype", "/Form"))
        visit_stream(w, value);
}

static void visit_pattern(struct walk *w, qpdf_oh dict, const char *name,
                          qpdf_oh value)
{
    if (qpdf_oh_is_stream(w->q, value))
        visit_stream(w, value);
    else
        drop(w, dict, name);
}

/* It stays, for it knows where it paints; its colour is one. */
static void visit_shading(struct walk *w, qpdf_oh dict, const char *name,
                          qpdf_oh value)
{
    (void)dict, (void)name;
    if (!qpdf_oh_is_dictionary(w->q, value)) {
        w->fault = "a mesh of colours";
        return;
    }
    qpdf_oh_replace_key(w->q, value, "/ColorSpace", w->space);
    qpdf_oh_replace_key(
        w->q, value, "/Function",
        qpdf_oh_parse(w->q, "<< /FunctionType 2 /Domain [0 1] /C0 [1] "
                            "/C1 [1] /N 1 >>"));
    qpdf_oh_remove_key(w->q, value, "/Background");
}

static void visit_resources(struct walk *w, qpdf_oh resources)
{
    if (w->depth == DEPTH_MAX || !is_new(w, resources))
        return;
    w->depth++;
    for_each(w, resources, "/XObject", visit_xobject);
    for_each(w, resources, "/Pattern", visit_pattern);
    for_each(w, resources, "/Shading", visit_shading);
    qpdf_oh_remove_key(w->q, resources, "/ColorSpace");
    layer_add_resource(w->q, resources, "/ColorSpace", SOLID_SPACE, w->space);
    w->depth--;
}

/* -- Pages -- */

/* The page as a form of the size of its paper; null after a fault. */
static qpdf_oh new_form(struct walk *w, size_t number,
                        const struct finish_page *p)
{
    qpdf_oh page = qpdf_get_page_n(w->q, number);
    qpdf_oh resources = layer_find_resources(w->q, page);
    g_autoptr(GString) box = g_string_new("[ 0 0 ");
    unsigned char *bytes = NULL;
    size_t n = 0;

    qpdf_oh_get_page_content_data(w->q, page, &bytes, &n);
    GString *to = make_solid(w, resources, bytes, n);
    free(bytes);
    if (!to)
        return qpdf_oh_new_null(w->q);
    visit_resources(w, resources);
    layer_add_points(
        box, (double[]){um_to_pt(p->media.w), um_to_pt(p->media.h)}, 2, "]");
    qpdf_oh form = layer_new_stream(w->q, to->str, to->len);
    qpdf_oh dict = qpdf_oh_get_dict(w->q, form);
    g_string_free(to, TRUE);
    qpdf_oh_replace_key(w->q, dict, "/Type",
                        qpdf_oh_new_name(w->q, "/XObject"));
    qpdf_oh_replace_key(w->q, dict, "/Subtype",
                        qpdf_oh_new_name(w->q, "/Form"));
    qpdf_oh_replace_key(w->q, dict, "/BBox", qpdf_oh_parse(w->q, box->str));
    qpdf_oh_replace_key(w->q, dict, "/Resources", resources);
    return form;
}

static bool check_page(struct walk *w, const struct finish_varnish *v,
                       size_t page, struct diag *d)
{
    g_autofree char *what = pdfx_find_clear(w->q, page);

    if (what)
        diag_report(d, DIAG_TRANSPARENT, v->places[page].at,
                    "the varnish of page %zu (%s) has %s, and a varnish is "
                    "there or not; nothing was made",
                    page + 1, v->places[page].label, what);
    return !what;
}

/* Make the forms, by page; 0 where there is none.  False after a fault. */
static bool make_forms(struct walk *w, const struct finish_job *job,
                       qpdf_oh *forms, const char *path, struct diag *d)
{
    bool ok = true;

    for (size_t i = 0; i < job->npages; i++)
        if (job->varnish->places[i].label)
            ok = check_page(w, job->varnish, i, d) && ok;
    for (size_t i = 0; i < job->npages && ok && !w->fault; i++)
        if (job->varnish->places[i].label)
            forms[i] = new_form(w, i, &job->pages[i]);
    for (guint i = 0; i < w->unused->len; i++) {
        struct unused *u = &g_array_index(w->unused, struct unused, i);
        qpdf_oh_remove_key(w->q, u->dict, u->name);
    }
    if (w->fault)
        diag_report(d, DIAG_PDF, (struct pos){path, 0, 0},
                    "the varnish has %s: it cannot be one ink", w->fault);
    return fault_check(w->q, path, d) && ok && !w->fault;
}

static void add_forms(qpdf_data q, qpdf_data from, const qpdf_oh *forms,
                      size_t n)
{
    static const char content[] = "Q\nq " STATE " gs " FORM " Do\nQ\n";
    qpdf_oh open = layer_new_stream(q, "q\n", 2);
    qpdf_oh stream = layer_new_stream(q, content, sizeof content - 1);
    qpdf_oh state = layer_new_state(q);

    qpdf_push_inherited_attributes_to_page(q);
    for (size_t i = 0; i < n; i++) {
        qpdf_oh page = qpdf_get_page_n(q, i);
        qpdf_oh resources = layer_find_resources(q, page);
        if (!forms[i])
            continue;
        layer_add_resource(q, resources, "/ExtGState", STATE, state);
        layer_add_resource(q, resources, "/XObject", FORM,
                           qpdf_oh_copy_foreign_object(q, from, forms[i]));
        layer_add_content(q, page, open, stream);
    }
}

bool varnish_set(qpdf_data q, const struct finish_job *job, const char *path,
                 struct diag *d)
{
    const struct finish_varnish *v = job->varnish;

    if (!v)
        return true;
    struct walk w = {
        .q = fault_new(),
        .seen = g_hash_table_new(NULL, NULL),
        .unused = g_array_new(FALSE, FALSE, sizeof(struct unused)),
    };
    g_autofree qpdf_oh *forms = g_new0(qpdf_oh, job->npages + 1);
    g_array_set_clear_func(w.unused, free_unused);
    qpdf_read_memory(w.q, path, v->bytes, v->size, NULL);
    bool ok = fault_check(w.q, path, d) &&
              qpdf_get_num_pages(w.q) == (int)job->npages;
    if (ok) {
        qpdf_push_inherited_attributes_to_page(w.q);
        w.space = layer_new_space(w.q, v->ink, LOOKS);
        ok = make_forms(&w, job, forms, path, d);
    }
    if (ok)
        add_forms(q, w.q, forms, job->npages);
    qpdf_cleanup(&w.q);
    g_array_unref(w.unused);
    g_hash_table_unref(w.seen);
    return ok;
}
