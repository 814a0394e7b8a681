/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/pdfx.h"

#include "finish/flate.h"

/* Forms in each other; cairo's art is a few deep. */
#define DEPTH_MAX 50

/* What lets through what is under it. */
enum clear { CLEAR_MASK, CLEAR_ALPHA, CLEAR_BLEND, CLEAR_COUNT };

static const char *const clear_words[] = {
    [CLEAR_MASK] = "a soft mask",
    [CLEAR_ALPHA] = "ink that is see-through",
    [CLEAR_BLEND] = "a blend mode",
};

struct search {
    qpdf_data q;
    GHashTable *known; /* number of an object to what it has, + 1 */
    unsigned found;    /* bits: 1 << CLEAR_MASK ... */
    bool strips;       /* take groups away */
    int depth;
};

enum finish_level pdfx_level(const struct finish_job *job)
{
    return job->press ? job->press->level : FINISH_PLAIN;
}

const char *pdfx_name(enum finish_level level)
{
    static const char *const names[] = {
        [FINISH_X1A] = "PDF/X-1a:2003",
        [FINISH_X3] = "PDF/X-3:2003",
        [FINISH_X4] = "PDF/X-4",
    };

    return names[level];
}

/* -- Transparency -- */

static qpdf_oh find_dict(const struct search *s, qpdf_oh object)
{
    return qpdf_oh_is_stream(s->q, object) ? qpdf_oh_get_dict(s->q, object)
                                           : object;
}

static bool is_below_one(const struct search *s, qpdf_oh dict, const char *key)
{
    double value = 1;

    qpdf_oh_get_value_as_number(s->q, qpdf_oh_get_key_if_dict(s->q, dict, key),
                                &value);
    return value < 1;
}

/* A blend mode may be a list, of which the first that is known counts. */
static bool is_plain_blend(const struct search *s, qpdf_oh mode)
{
    if (qpdf_oh_is_array(s->q, mode))
        mode = qpdf_oh_get_array_item(s->q, mode, 0);
    return qpdf_oh_is_null(s->q, mode) ||
           qpdf_oh_is_name_and_equals(s->q, mode, "/Normal") ||
           qpdf_oh_is_name_and_equals(s->q, mode, "/Compatible");
}

static void search_state(struct search *s, qpdf_oh state)
{
    qpdf_oh mask = qpdf_oh_get_key_if_dict(s->q, state, "/SMask");
    qpdf_oh mode = qpdf_oh_get_key_if_dict(s->q, state, "/BM");

    if (!qpdf_oh_is_null(s->q, mask) &&
        !qpdf_oh_is_name_and_equals(s->q, mask, "/None"))
        s->found |= 1u << CLEAR_MASK;
    if (is_below_one(s, state, "/ca") || is_below_one(s, state, "/CA"))
        s->found |= 1u << CLEAR_ALPHA;
    if (!is_plain_blend(s, mode))
        s->found |= 1u << CLEAR_BLEND;
}

static void search_resources(struct search *s, qpdf_oh resources);

static void search_dict(struct search *s, qpdf_oh dict)
{
    int in_data = 0;
    qpdf_oh mask = qpdf_oh_get_key_if_dict(s->q, dict, "/SMask");
    qpdf_oh_get_value_as_int(
        s->q, qpdf_oh_get_key_if_dict(s->q, dict, "/SMaskInData"), &in_data);
    if (qpdf_oh_is_stream(s->q, mask) || in_data != 0)
        s->found |= 1u << CLEAR_MASK;
    if (s->strips && qpdf_oh_is_dictionary(s->q, dict))
        qpdf_oh_remove_key(s->q, dict, "/Group");
    search_state(s, qpdf_oh_get_key_if_dict(s->q, dict, "/ExtGState"));
    search_resources(s, qpdf_oh_get_key_if_dict(s->q, dict, "/Resources"));
}

/* Images, forms, patterns and fonts.  What pages share is looked into once;
 * while it is, it has nothing, for who leads back to it. */
static void search_object(struct search *s, qpdf_oh object)
{
    gpointer id = GINT_TO_POINTER(qpdf_oh_get_object_id(s->q, object));
    gpointer known = id ? g_hash_table_lookup(s->known, id) : NULL;
    unsigned outside = s->found;

    if (known) {
        s->found |= GPOINTER_TO_UINT(known) - 1;
        return;
    }
    s->found = 0;
    if (id)
        g_hash_table_insert(s->known, id, GUINT_TO_POINTER(1));
    search_dict(s, find_dict(s, object));
    if (id)
        g_hash_table_insert(s->known, id, GUINT_TO_POINTER(s->found + 1));
    s->found |= outside;
}

static void for_each(struct search *s, qpdf_oh dict,
                     void (*visit)(struct search *s, qpdf_oh object))
{
    g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func(g_free);

    if (!qpdf_oh_is_dictionary(s->q, dict))
        return;
    qpdf_oh_begin_dict_key_iter(s->q, dict);
    while (qpdf_oh_dict_more_keys(s->q))
        g_ptr_array_add(keys, g_strdup(qpdf_oh_dict_next_key(s->q)));
    for (guint i = 0; i < keys->len; i++)
        visit(s, qpdf_oh_get_key(s->q, dict, keys->pdata[i]));
}

static void search_resources(struct search *s, qpdf_oh resources)
{
    static const char *const kinds[] = {"/XObject", "/Pattern", "/Font"};

    if (!qpdf_oh_is_dictionary(s->q, resources) || s->depth == DEPTH_MAX)
        return;
    s->depth++;
    for_each(s, qpdf_oh_get_key_if_dict(s->q, resources, "/ExtGState"),
             search_state);
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++)
        for_each(s, qpdf_oh_get_key_if_dict(s->q, resources, kinds[i]),
                 search_object);
    s->depth--;
}

/* What a page has. */
static unsigned search_page(struct search *s, size_t number)
{
    s->found = 0;
    search_object(s, qpdf_get_page_n(s->q, number));
    return s->found;
}

static bool is_same(struct pos a, struct pos b)
{
    return a.line == b.line && a.col == b.col && g_strcmp0(a.file, b.file) == 0;
}

/* One art, say the back's, is on many pages: once is enough. */
static bool is_told(const struct finish_job *job, const bool *clear,
                    size_t page)
{
    for (size_t i = 0; job->places && i < page; i++)
        if (clear[i] && is_same(job->places[i].at, job->places[page].at))
            return true;
    return false;
}

/* In words; NULL for nothing. */
static char *name_clear(unsigned found)
{
    GString *what = g_string_new(NULL);

    for (int i = 0; i < CLEAR_COUNT; i++)
        if (found & 1u << i)
            g_string_append_printf(what, "%s%s", what->len ? " and " : "",
                                   clear_words[i]);
    return g_string_free(what, what->len == 0);
}

char *pdfx_find_clear(qpdf_data q, size_t page)
{
    struct search s = {.q = q, .known = g_hash_table_new(NULL, NULL)};
    unsigned found = search_page(&s, page);

    g_hash_table_unref(s.known);
    return name_clear(found);
}

static void report(const struct finish_job *job, const char *what, size_t page,
                   const char *path, struct diag *d)
{
    const struct finish_place *place = job->places ? &job->places[page] : NULL;

    diag_report(d, DIAG_TRANSPARENT,
                place ? place->at : (struct pos){path, 0, 0},
                "page %zu%s%s%s has %s, and %s has no transparency; nothing "
                "was made",
                page + 1, place ? " (" : "", place ? place->label : "",
                place ? ")" : "", what, pdfx_name(job->press->level));
}

static bool check_pages(qpdf_data q, const struct finish_job *job,
                        const char *path, struct diag *d)
{
    /* Other numbers of pages are boxes_set()'s to complain about. */
    size_t n = MIN((size_t)MAX(qpdf_get_num_pages(q), 0), job->npages);
    g_autofree bool *clear = g_new0(bool, n + 1);
    struct search s = {.q = q, .known = g_hash_table_new(NULL, NULL)};
    bool ok = true;

    qpdf_push_inherited_attributes_to_page(q);
    for (size_t i = 0; i < n; i++) {
        unsigned found = search_page(&s, i);
        clear[i] = found != 0;
        if (found && !is_told(job, clear, i)) {
            g_autofree char *what = name_clear(found);
            report(job, what, i, path, d);
        }
        ok = ok && !found;
    }
    g_hash_table_unref(s.known);
    return ok;
}

/* -- The printing condition -- */

static bool check_condition(const struct finish_press *press, struct diag *d)
{
    if (press->profile || (press->condition && press->level != FINISH_X4))
        return true;
    if (press->level == FINISH_X4)
        diag_report(d, DIAG_PROFILE_MISSING, press->at,
                    "PDF/X-4 holds the ICC profile of its printing condition: "
                    "name it with 'profile:' here, or with --profile FILE");
    else
        diag_report(d, DIAG_PROFILE_MISSING, press->at,
                    "%s says for which printing condition its inks are: name "
                    "it with 'condition:' or 'profile:' here, or with "
                    "--profile FILE",
                    pdfx_name(press->level));
    return false;
}

bool pdfx_check(qpdf_data q, const struct finish_job *job, const char *path,
                struct diag *d)
{
    enum finish_level level = pdfx_level(job);
    bool ok = true;

    if (level == FINISH_PLAIN)
        return true;
    g_assert(job->colour != FINISH_RGB);
    if (level != FINISH_X4)
        ok = check_pages(q, job, path, d);
    return check_condition(job->press, d) && ok;
}

static void set_text(qpdf_data q, qpdf_oh dict, const char *key,
                     const char *text)
{
    if (text)
        qpdf_oh_replace_key(q, dict, key, qpdf_oh_new_unicode_string(q, text));
}

static qpdf_oh new_profile(qpdf_data q, const struct finish_press *press)
{
    qpdf_oh stream = qpdf_oh_new_stream(q);
    struct flate *flate = flate_new(q);

    flate_put_profile(flate, stream, press->profile, press->profile_size);
    flate_free(flate);
    qpdf_oh_replace_key(q, qpdf_oh_get_dict(q, stream), "/N",
                        qpdf_oh_new_integer(q, 4));
    return stream;
}

/* A condition that no registry knows is what its profile says, which then has
 * to be there. */
static void add_intent(qpdf_data q, const struct finish_press *press)
{
    static const char custom[] = "Custom";
    qpdf_oh intent = qpdf_oh_new_dictionary(q);
    const char *name = press->condition ? press->condition : custom;
    const char *info = press->condition_info ? press->condition_info : name;

    qpdf_oh_replace_key(q, intent, "/Type",
                        qpdf_oh_new_name(q, "/OutputIntent"));
    qpdf_oh_replace_key(q, intent, "/S", qpdf_oh_new_name(q, "/GTS_PDFX"));
    set_text(q, intent, "/OutputConditionIdentifier", name);
    set_text(q, intent, "/OutputCondition", info);
    set_text(q, intent, "/Info", info);
    if (press->condition)
        set_text(q, intent, "/RegistryName", press->registry);
    if (press->profile &&
        (press->embed || press->level == FINISH_X4 || !press->condition))
        qpdf_oh_replace_key(q, intent, "/DestOutputProfile",
                            new_profile(q, press));
    qpdf_oh_replace_key(
        q, qpdf_get_root(q), "/OutputIntents",
        qpdf_oh_wrap_in_array(q, qpdf_make_indirect_object(q, intent)));
}

bool pdfx_set(qpdf_data q, const struct finish_job *job, const char *path,
              struct diag *d)
{
    enum finish_level level = pdfx_level(job);
    int npages = qpdf_get_num_pages(q);

    (void)path, (void)d;
    if (level == FINISH_PLAIN)
        return true;
    struct search s = {
        .q = q, .known = g_hash_table_new(NULL, NULL), .strips = true};
    for (int i = 0; level != FINISH_X4 && i < npages; i++)
        search_page(&s, (size_t)i);
    g_hash_table_unref(s.known);
    add_intent(q, job->press);
    return true;
}
