/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/colour.h"

#include "finish/cmyk.h"
#include "finish/content.h"
#include "finish/map.h"
#include "finish/picture.h"
#include "finish/shade.h"
#include "finish/space.h"

#include <stdlib.h>
#include <string.h>

/* An object is ink, or masks ink by its luminosity.  No object is both: cairo
 * makes its masks in grey. */
enum role { ROLE_INK, ROLE_MASK };

/* A stream of content that was found and not yet read. */
struct task {
    qpdf_oh stream, resources;
    enum role role;
    double scale; /* points to a unit, where it is painted first */
};

/* A colour space that has a name.  It is mapped last, for contents are read
 * by what the names meant. */
struct named_space {
    qpdf_oh spaces; /* the dictionary */
    char *name;
    enum role role;
};

struct walk {
    qpdf_data q;
    struct flate *flate;
    struct space_pass passes[2];    /* by role */
    GHashTable *seen;               /* number of an object to its role + 1 */
    GHashTable *scales;             /* number of a form to its double */
    GArray *tasks;                  /* of struct task */
    GArray *names;                  /* of struct named_space */
    bool overprint;                 /* black text and rules */
    qpdf_oh states[CONTENT_STATES]; /* of graphics; 0: not made yet */
    GHashTable *texts;              /* number of a stream to its GBytes; NULL */
    const char *path;
    struct diag *d;
    bool ok;
};

/* -- Faults -- */

static bool check(struct walk *w, enum role role, const char *where, int number)
{
    const char *why = w->passes[role].fault;

    if (why && w->ok)
        diag_report(w->d, DIAG_PDF, (struct pos){w->path, 0, 0},
                    "%s %d has %s: its colours cannot be mapped", where, number,
                    why);
    w->ok = w->ok && !why;
    return w->ok;
}

static bool check_object(struct walk *w, enum role role, qpdf_oh object)
{
    return check(w, role, "object", qpdf_oh_get_object_id(w->q, object));
}

/* True once for each object.  What is not an object of its own is a part of
 * one, and met once with it. */
static bool is_new(struct walk *w, qpdf_oh object, enum role role)
{
    gpointer id = GINT_TO_POINTER(qpdf_oh_get_object_id(w->q, object));
    gpointer seen = id ? g_hash_table_lookup(w->seen, id) : NULL;

    if (seen && GPOINTER_TO_INT(seen) != (int)role + 1) {
        w->passes[role].fault = "ink and a mask in one";
        check_object(w, role, object);
    }
    if (id)
        g_hash_table_insert(w->seen, id, GINT_TO_POINTER((int)role + 1));
    return !seen && w->ok;
}

/* -- Contents -- */

struct lookup {
    const struct space_pass *pass;
    qpdf_oh spaces, objects;
    GHashTable *scales;
};

static enum map_kind find_space(void *ctx, const char *name)
{
    const struct lookup *l = ctx;

    if (!qpdf_oh_is_dictionary(l->pass->q, l->spaces) ||
        !qpdf_oh_has_key(l->pass->q, l->spaces, name))
        return MAP_UNKNOWN;
    enum map_kind kind =
        space_find(l->pass, qpdf_oh_get_key(l->pass->q, l->spaces, name));
    return kind == MAP_INDEXED ? MAP_KEEP : kind;
}

/* Where it is painted first it may be larger or smaller than elsewhere: it is
 * one form all the same. */
static void note_form(void *ctx, const char *name, double scale)
{
    const struct lookup *l = ctx;
    qpdf_oh form = qpdf_oh_get_key_if_dict(l->pass->q, l->objects, name);
    gpointer id = GINT_TO_POINTER(qpdf_oh_get_object_id(l->pass->q, form));

    if (!id || g_hash_table_contains(l->scales, id))
        return;
    double *kept = g_new(double, 1);
    *kept = scale;
    g_hash_table_insert(l->scales, id, kept);
}

static double find_scale(const struct walk *w, qpdf_oh form)
{
    gpointer id = GINT_TO_POINTER(qpdf_oh_get_object_id(w->q, form));
    const double *kept = g_hash_table_lookup(w->scales, id);

    return kept ? *kept : 1;
}

/* State 0 takes back what the others said. */
static qpdf_oh new_state(struct walk *w, unsigned state)
{
    qpdf_data q = w->q;
    qpdf_oh dict = qpdf_oh_new_dictionary(q);
    bool fill = state & CONTENT_OVER_FILL, stroke = state & CONTENT_OVER_STROKE;

    qpdf_oh_replace_key(q, dict, "/Type", qpdf_oh_new_name(q, "/ExtGState"));
    qpdf_oh_replace_key(q, dict, "/op", qpdf_oh_new_bool(q, fill));
    qpdf_oh_replace_key(q, dict, "/OP", qpdf_oh_new_bool(q, stroke));
    qpdf_oh_replace_key(q, dict, "/OPM", qpdf_oh_new_integer(q, 1));
    return qpdf_make_indirect_object(q, dict);
}

static void add_states(struct walk *w, qpdf_oh resources, const bool *used)
{
    qpdf_oh dict = qpdf_oh_get_key_if_dict(w->q, resources, "/ExtGState");

    for (unsigned i = 0; i < CONTENT_STATES; i++) {
        g_autofree char *name = g_strdup_printf(CONTENT_STATE_NAME, i);
        if (!used[i])
            continue;
        if (!qpdf_oh_is_dictionary(w->q, dict)) {
            dict = qpdf_oh_new_dictionary(w->q);
            qpdf_oh_replace_key(w->q, resources, "/ExtGState", dict);
        }
        if (!w->states[i])
            w->states[i] = new_state(w, i);
        qpdf_oh_replace_key(w->q, dict, name, w->states[i]);
    }
}

/* NULL, and a complaint or none, when nothing is to be changed. */
static GString *map_content(struct walk *w, const struct task *task,
                            const char *bytes, size_t n, const char *where,
                            int number)
{
    enum role role = task->role;
    qpdf_oh resources = task->resources;
    struct lookup lookup = {
        &w->passes[role],
        qpdf_oh_get_key_if_dict(w->q, resources, "/ColorSpace"),
        qpdf_oh_get_key_if_dict(w->q, resources, "/XObject"),
        w->scales,
    };
    struct content_job job = {
        .map = w->passes[role].map,
        .find = find_space,
        .ctx = &lookup,
        .overprint = w->overprint && role == ROLE_INK,
        .scale = task->scale,
        .place = w->passes[role].map->rich ? note_form : NULL,
    };
    bool used[CONTENT_STATES] = {false};
    struct content_fault fault;
    GString *to = content_map(n ? bytes : "", n, &job, used, &fault);

    if (fault.text)
        diag_report(w->d, DIAG_PDF, (struct pos){w->path, 0, 0},
                    "the content of %s %d has %s (before byte %zu)", where,
                    number, fault.text, fault.byte);
    w->ok = w->ok && !fault.text;
    add_states(w, resources, used);
    return to;
}

static void add_task(struct walk *w, qpdf_oh stream, qpdf_oh resources,
                     enum role role)
{
    struct task task = {stream, resources, role, find_scale(w, stream)};

    if (qpdf_oh_is_stream(w->q, stream) && is_new(w, stream, role))
        g_array_append_val(w->tasks, task);
}

/* -- Resources -- */

static GPtrArray *list_keys(qpdf_data q, qpdf_oh dict)
{
    GPtrArray *keys = g_ptr_array_new_with_free_func(g_free);

    if (!qpdf_oh_is_dictionary(q, dict))
        return keys;
    qpdf_oh_begin_dict_key_iter(q, dict);
    while (qpdf_oh_dict_more_keys(q))
        g_ptr_array_add(keys, g_strdup(qpdf_oh_dict_next_key(q)));
    return keys;
}

typedef void found_fn(struct walk *w, qpdf_oh value, qpdf_oh resources,
                      enum role role);

static void for_each(struct walk *w, qpdf_oh resources, const char *category,
                     enum role role, found_fn *found)
{
    qpdf_oh dict = qpdf_oh_get_key_if_dict(w->q, resources, category);
    GPtrArray *keys = list_keys(w->q, dict);

    for (guint i = 0; i < keys->len && w->ok; i++)
        found(w, qpdf_oh_get_key(w->q, dict, keys->pdata[i]), resources, role);
    g_ptr_array_unref(keys);
}

/* Groups that blend in RGB would end in it.  Nor do greys blend in DeviceGray:
 * of such a group, Ghostscript 10 makes its greys out of four inks.  Without a
 * space a group blends in its parent's, and a page in the device's. */
static void map_group(struct walk *w, qpdf_oh dict, enum role role)
{
    qpdf_oh group = qpdf_oh_get_key_if_dict(w->q, dict, "/Group");
    const struct colour_map *map = w->passes[role].map;

    if (!qpdf_oh_is_dictionary(w->q, group) ||
        !qpdf_oh_has_key(w->q, group, "/CS"))
        return;
    if (map->group)
        qpdf_oh_replace_key(w->q, group, "/CS",
                            qpdf_oh_new_name(w->q, map->group));
    else
        qpdf_oh_remove_key(w->q, group, "/CS");
}

static void found_mask(struct walk *w, qpdf_oh state, qpdf_oh resources,
                       enum role role)
{
    qpdf_oh mask = qpdf_oh_get_key_if_dict(w->q, state, "/SMask");

    if (!qpdf_oh_is_dictionary(w->q, mask))
        return;
    qpdf_oh form = qpdf_oh_get_key_if_dict(w->q, mask, "/G");
    qpdf_oh kind = qpdf_oh_get_key_if_dict(w->q, mask, "/S");
    if (!qpdf_oh_is_stream(w->q, form))
        return;
    /* Of a mask by alpha, the colours do not count. */
    if (qpdf_oh_is_name_and_equals(w->q, kind, "/Luminosity"))
        role = ROLE_MASK;
    qpdf_oh group =
        qpdf_oh_get_key(w->q, qpdf_oh_get_dict(w->q, form), "/Group");
    space_replace_colour(&w->passes[role], mask, "/BC",
                         space_find(&w->passes[role], qpdf_oh_get_key_if_dict(
                                                          w->q, group, "/CS")));
    add_task(w, form, resources, role);
    check_object(w, role, form);
}

static void found_xobject(struct walk *w, qpdf_oh object, qpdf_oh resources,
                          enum role role)
{
    qpdf_oh dict = qpdf_oh_get_dict(w->q, object);
    qpdf_oh kind = qpdf_oh_get_key(w->q, dict, "/Subtype");

    if (qpdf_oh_is_name_and_equals(w->q, kind, "/Form")) {
        add_task(w, object, resources, role);
    } else if (qpdf_oh_is_name_and_equals(w->q, kind, "/Image") &&
               is_new(w, object, role)) {
        picture_map(&w->passes[role], object);
        check_object(w, role, object);
    }
}

static void found_shading(struct walk *w, qpdf_oh shading, qpdf_oh resources,
                          enum role role)
{
    (void)resources;
    if (is_new(w, shading, role))
        shade_map(&w->passes[role], shading);
    check_object(w, role, shading);
}

static void found_pattern(struct walk *w, qpdf_oh pattern, qpdf_oh resources,
                          enum role role)
{
    if (qpdf_oh_is_stream(w->q, pattern)) {
        add_task(w, pattern, resources, role);
        return;
    }
    found_shading(w, qpdf_oh_get_key_if_dict(w->q, pattern, "/Shading"),
                  resources, role);
    found_mask(w, qpdf_oh_get_key_if_dict(w->q, pattern, "/ExtGState"),
               resources, role);
}

static void found_glyph(struct walk *w, qpdf_oh glyph, qpdf_oh resources,
                        enum role role)
{
    add_task(w, glyph, resources, role);
}

static void found_font(struct walk *w, qpdf_oh font, qpdf_oh resources,
                       enum role role)
{
    qpdf_oh own = qpdf_oh_get_key_if_dict(w->q, font, "/Resources");
    qpdf_oh glyphs = qpdf_oh_get_key_if_dict(w->q, font, "/CharProcs");

    (void)resources;
    if (!qpdf_oh_is_dictionary(w->q, glyphs))
        return;
    GPtrArray *keys = list_keys(w->q, glyphs);
    for (guint i = 0; i < keys->len && w->ok; i++)
        found_glyph(w, qpdf_oh_get_key(w->q, glyphs, keys->pdata[i]), own,
                    role);
    g_ptr_array_unref(keys);
}

static void add_names(struct walk *w, qpdf_oh resources, enum role role)
{
    qpdf_oh spaces = qpdf_oh_get_key_if_dict(w->q, resources, "/ColorSpace");
    GPtrArray *keys = list_keys(w->q, spaces);

    for (guint i = 0; i < keys->len; i++) {
        struct named_space name = {spaces, g_strdup(keys->pdata[i]), role};
        g_array_append_val(w->names, name);
    }
    g_ptr_array_unref(keys);
}

static void map_resources(struct walk *w, qpdf_oh resources, enum role role)
{
    static const struct {
        const char *category;
        found_fn *found;
    } categories[] = {
        {"/ExtGState", found_mask},  {"/XObject", found_xobject},
        {"/Shading", found_shading}, {"/Pattern", found_pattern},
        {"/Font", found_font},
    };

    if (!qpdf_oh_is_dictionary(w->q, resources) || !is_new(w, resources, role))
        return;
    for (size_t i = 0; i < G_N_ELEMENTS(categories) && w->ok; i++)
        for_each(w, resources, categories[i].category, role,
                 categories[i].found);
    add_names(w, resources, role);
}

/* -- The walk -- */

/* Who asks for it need not inflate it. */
static void keep_text(struct walk *w, qpdf_oh stream, GString *text)
{
    GBytes *bytes = g_string_free_to_bytes(text);

    if (w->texts)
        g_hash_table_insert(
            w->texts, GINT_TO_POINTER(qpdf_oh_get_object_id(w->q, stream)),
            g_bytes_ref(bytes));
    g_bytes_unref(bytes);
}

/* A form without resources takes those of what it stands on. */
static void map_stream(struct walk *w, struct task task)
{
    qpdf_oh dict = qpdf_oh_get_dict(w->q, task.stream);
    qpdf_oh own = qpdf_oh_get_key(w->q, dict, "/Resources");
    unsigned char *bytes = NULL;
    size_t n = 0;

    if (qpdf_oh_is_dictionary(w->q, own))
        task.resources = own;
    GString *to = NULL;
    if (space_read_stream(&w->passes[task.role], task.stream, &bytes, &n))
        to = map_content(w, &task, (const char *)bytes, n, "object",
                         qpdf_oh_get_object_id(w->q, task.stream));
    else
        w->passes[task.role].fault = "content that cannot be decoded";
    free(bytes);
    if (to) {
        flate_put(w->flate, task.stream, to->str, to->len);
        keep_text(w, task.stream, to);
    }
    map_group(w, dict, task.role);
    check_object(w, task.role, task.stream);
    map_resources(w, task.resources, task.role);
}

/* The streams of a page are one content, cut anywhere. */
static void map_page(struct walk *w, int number)
{
    qpdf_oh page = qpdf_get_page_n(w->q, (size_t)number - 1);
    qpdf_oh resources = qpdf_oh_get_key(w->q, page, "/Resources");
    unsigned char *bytes = NULL;
    size_t n = 0;

    /* A warning may be one that fault_check() knows and passes. */
    if (qpdf_oh_get_page_content_data(w->q, page, &bytes, &n) & QPDF_ERRORS) {
        w->passes[ROLE_INK].fault = "content that cannot be decoded";
        check(w, ROLE_INK, "page", number);
        return;
    }
    const struct task task = {page, resources, ROLE_INK, 1};
    GString *to = map_content(w, &task, (const char *)bytes, n, "page", number);
    free(bytes);
    if (to) {
        qpdf_oh stream = qpdf_oh_new_stream(w->q);
        flate_put(w->flate, stream, to->str, to->len);
        qpdf_oh_replace_key(w->q, page, "/Contents", stream);
        g_string_free(to, TRUE);
    }
    map_group(w, page, ROLE_INK);
    check(w, ROLE_INK, "page", number);
    map_resources(w, resources, ROLE_INK);
}

static void map_names(struct walk *w)
{
    for (guint i = 0; i < w->names->len && w->ok; i++) {
        struct named_space *s = &g_array_index(w->names, struct named_space, i);
        space_replace(&w->passes[s->role], s->spaces, s->name);
        check_object(w, s->role, s->spaces);
    }
}

static void map_document(struct walk *w)
{
    int npages = qpdf_get_num_pages(w->q);

    qpdf_push_inherited_attributes_to_page(w->q);
    w->ok = npages >= 0;
    for (int i = 1; i <= npages && w->ok; i++)
        map_page(w, i);
    while (w->tasks->len > 0 && w->ok) {
        struct task last =
            g_array_index(w->tasks, struct task, w->tasks->len - 1);
        g_array_set_size(w->tasks, w->tasks->len - 1);
        map_stream(w, last);
    }
    map_names(w);
}

static void free_name(void *name)
{
    g_free(((struct named_space *)name)->name);
}

static bool map_all(qpdf_data q, struct colour_map *const *maps,
                    const struct finish_job *job, GHashTable *texts,
                    const char *path, struct diag *d)
{
    struct walk w = {
        .q = q,
        .flate = flate_new(q),
        .seen = g_hash_table_new(NULL, NULL),
        .scales = g_hash_table_new_full(NULL, NULL, NULL, g_free),
        .tasks = g_array_new(FALSE, FALSE, sizeof(struct task)),
        .names = g_array_new(FALSE, FALSE, sizeof(struct named_space)),
        .overprint = job->colour == FINISH_CMYK && job->press->overprint,
        .texts = texts,
        .path = path,
        .d = d,
    };

    g_array_set_clear_func(w.names, free_name);
    for (int i = 0; i < 2; i++)
        w.passes[i] = (struct space_pass){
            .q = q,
            .map = maps[i],
            .flate = w.flate,
            .functions = g_hash_table_new(NULL, NULL),
        };
    map_document(&w);
    for (int i = 0; i < 2; i++)
        g_hash_table_unref(w.passes[i].functions);
    flate_free(w.flate);
    g_hash_table_unref(w.seen);
    g_hash_table_unref(w.scales);
    g_array_free(w.tasks, TRUE);
    g_array_free(w.names, TRUE);
    return w.ok;
}

bool colour_set(qpdf_data q, const struct finish_job *job, GHashTable *texts,
                const char *path, struct diag *d)
{
    struct cmyk *inks = NULL;
    bool cmyk = job->colour == FINISH_CMYK;

    if (job->colour == FINISH_RGB)
        return true;
    if (cmyk && !(inks = cmyk_new(job->press, d)))
        return false;
    struct colour_map *maps[] = {cmyk ? cmyk_map(inks) : map_new_grey(),
                                 map_new_mask()};
    bool ok = map_all(q, maps, job, texts, path, d);
    ok = (!cmyk || cmyk_report(inks, d)) && ok;
    map_free(maps[0]);
    map_free(maps[1]);
    cmyk_free(inks);
    return ok;
}
