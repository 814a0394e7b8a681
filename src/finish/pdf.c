/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/pdf.h"

#include "base/geom.h"
#include "finish/fault.h"
#include "finish/opened.h"

#include <glib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A string that qpdf returns is gone at the next call: everything is copied.
 * Handles are freed with the file. */
struct reader {
    qpdf_data q;
    FILE *out;
    int size; /* objects are numbered below it */
};

/* The standard's own limit; a broken file may claim any number. */
#define OBJECTS_MAX 8388607

/* Deeper than any deck's outline, for files whose items bite their tail. */
#define OUTLINE_DEPTH_MAX 16

/* A line end or another control character would make two facts of one. */
static char *make_line(const char *text, size_t n)
{
    char *valid = g_utf8_make_valid(text, (gssize)n);
    GString *out = g_string_new(NULL);

    for (const char *p = valid; *p; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (g_unichar_iscntrl(c))
            g_string_append_printf(out, "\\x%02x", (unsigned)c);
        else
            g_string_append_unichar(out, c);
    }
    g_free(valid);
    return g_string_free(out, FALSE);
}

/* A string or name as one line, without a name's slash; NULL when it is
 * neither. */
static char *make_text(qpdf_data q, qpdf_oh value)
{
    const char *text = NULL;
    size_t n = 0;

    if (qpdf_oh_get_value_as_utf8(q, value, &text, &n))
        return make_line(text, n);
    if (qpdf_oh_get_value_as_name(q, value, &text, &n) && n > 0)
        return make_line(text + 1, n - 1);
    return NULL;
}

static void print_key(struct reader *r, const char *word, qpdf_oh dict,
                      const char *key)
{
    char *text = make_text(r->q, qpdf_oh_get_key_if_dict(r->q, dict, key));

    if (text)
        fprintf(r->out, "%s %s\n", word, text);
    g_free(text);
}

/* -- The whole document -- */

static void print_info(struct reader *r)
{
    static const char *const keys[][2] = {
        {"title", "/Title"},      {"author", "/Author"},
        {"subject", "/Subject"},  {"keywords", "/Keywords"},
        {"creator", "/Creator"},  {"created", "/CreationDate"},
        {"modified", "/ModDate"},
    };
    qpdf_oh info = qpdf_oh_get_key(r->q, qpdf_get_trailer(r->q), "/Info");

    print_key(r, "language", qpdf_get_root(r->q), "/Lang");
    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++)
        print_key(r, keys[i][0], info, keys[i][1]);
}

static void print_viewer(struct reader *r)
{
    qpdf_data q = r->q;
    qpdf_oh prefs = qpdf_oh_get_key(q, qpdf_get_root(q), "/ViewerPreferences");
    qpdf_oh show = qpdf_oh_get_key_if_dict(q, prefs, "/DisplayDocTitle");
    QPDF_BOOL shown = QPDF_FALSE;

    if (qpdf_oh_get_value_as_bool(q, show, &shown))
        fprintf(r->out, "viewer DisplayDocTitle %s\n",
                shown ? "true" : "false");
    print_key(r, "viewer PrintScaling", prefs, "/PrintScaling");
    print_key(r, "viewer Duplex", prefs, "/Duplex");
}

static void print_xmp(struct reader *r)
{
    qpdf_oh xmp = qpdf_oh_get_key(r->q, qpdf_get_root(r->q), "/Metadata");

    if (qpdf_oh_is_stream(r->q, xmp))
        print_key(r, "metadata", qpdf_oh_get_dict(r->q, xmp), "/Subtype");
}

/* -- Pages -- */

/* um_to_mm in whole numbers: three decimals, and no -0.000. */
static void add_mm(GString *line, um v)
{
    g_string_append_printf(line, "%s%d.%03d", v < 0 ? "-" : "", abs(v) / 1000,
                           abs(v) % 1000);
}

/* False when `value` is no rectangle.  Corners may come in any order. */
static bool read_box(qpdf_data q, qpdf_oh value, double box[4])
{
    double v[4];

    if (!qpdf_oh_is_array(q, value) || qpdf_oh_get_array_n_items(q, value) != 4)
        return false;
    for (int i = 0; i < 4; i++) {
        qpdf_oh item = qpdf_oh_get_array_item(q, value, i);
        /* 14,400 pt is the largest page; what um holds is 400 times that. */
        if (!qpdf_oh_get_value_as_number(q, item, &v[i]) || fabs(v[i]) > 1e6)
            return false;
    }
    box[0] = fmin(v[0], v[2]);
    box[1] = fmin(v[1], v[3]);
    box[2] = fmax(v[0], v[2]);
    box[3] = fmax(v[1], v[3]);
    return true;
}

static void add_size(GString *line, const double box[4])
{
    add_mm(line, pt_to_um(box[2] - box[0]));
    g_string_append(line, " x ");
    add_mm(line, pt_to_um(box[3] - box[1]));
}

static void add_box(GString *line, const char *word, qpdf_data q, qpdf_oh value,
                    const double media[4])
{
    double box[4];

    if (!read_box(q, value, box))
        return;
    g_string_append_printf(line, " %s ", word);
    add_mm(line, pt_to_um(box[0] - media[0]));
    g_string_append_c(line, ',');
    add_mm(line, pt_to_um(media[3] - box[3]));
    g_string_append_c(line, ' ');
    add_size(line, box);
}

static char *make_page_line(qpdf_data q, qpdf_oh page)
{
    static const char *const boxes[][2] = {
        {"trim", "/TrimBox"},
        {"bleed", "/BleedBox"},
        {"crop", "/CropBox"},
        {"art", "/ArtBox"},
    };
    GString *line = g_string_new("media ");
    double media[4] = {0};
    int turn = 0;

    if (!read_box(q, qpdf_oh_get_key(q, page, "/MediaBox"), media))
        g_string_append(line, "none");
    else
        add_size(line, media);
    if (media[0] != 0 || media[1] != 0)
        g_string_append_printf(line, " from %.3f,%.3f pt", media[0], media[1]);
    for (size_t i = 0; i < G_N_ELEMENTS(boxes); i++)
        add_box(line, boxes[i][0], q, qpdf_oh_get_key(q, page, boxes[i][1]),
                media);
    if (qpdf_oh_get_value_as_int(q, qpdf_oh_get_key(q, page, "/Rotate"),
                                 &turn) &&
        turn != 0)
        g_string_append_printf(line, " rotate %d", turn);
    return g_string_free(line, FALSE);
}

static void print_run(FILE *out, int first, int last, const char *line)
{
    if (first == last)
        fprintf(out, "page %d: %s\n", first, line);
    else
        fprintf(out, "pages %d-%d: %s\n", first, last, line);
}

static void print_pages(struct reader *r)
{
    int npages = qpdf_get_num_pages(r->q);
    char *run = NULL;
    int first = 1;

    if (npages < 0)
        return;
    qpdf_push_inherited_attributes_to_page(r->q);
    fprintf(r->out, "pages %d\n", npages);
    for (int i = 1; i <= npages; i++) {
        char *line = make_page_line(r->q, qpdf_get_page_n(r->q, (size_t)i - 1));
        if (run && strcmp(run, line) != 0) {
            print_run(r->out, first, i - 1, run);
            first = i;
        }
        g_free(run);
        run = line;
    }
    if (run)
        print_run(r->out, first, npages, run);
    g_free(run);
}

/* -- Page labels: a tree of (index of the first page, label) pairs -- */

static void print_label(struct reader *r, long long page, qpdf_oh label)
{
    static const char *const styles[][2] = {
        {"/D", "decimal"}, {"/R", "ROMAN"},   {"/r", "roman"},
        {"/A", "LETTERS"}, {"/a", "letters"},
    };
    qpdf_oh style = qpdf_oh_get_key_if_dict(r->q, label, "/S");
    char *prefix = make_text(r->q, qpdf_oh_get_key_if_dict(r->q, label, "/P"));
    int start = 1;

    qpdf_oh_get_value_as_int(r->q, qpdf_oh_get_key_if_dict(r->q, label, "/St"),
                             &start);
    fprintf(r->out, "label %lld: %s", page, prefix ? prefix : "");
    for (size_t i = 0; i < G_N_ELEMENTS(styles); i++)
        if (qpdf_oh_is_name_and_equals(r->q, style, styles[i][0]))
            fprintf(r->out, "%d, %s", start, styles[i][1]);
    fputc('\n', r->out);
    g_free(prefix);
}

static void print_labels(struct reader *r, qpdf_oh node, int depth)
{
    qpdf_data q = r->q;
    qpdf_oh nums = qpdf_oh_get_key_if_dict(q, node, "/Nums");
    qpdf_oh kids = qpdf_oh_get_key_if_dict(q, node, "/Kids");
    int nnums =
        qpdf_oh_is_array(q, nums) ? qpdf_oh_get_array_n_items(q, nums) : 0;
    int nkids =
        qpdf_oh_is_array(q, kids) ? qpdf_oh_get_array_n_items(q, kids) : 0;

    if (depth > OUTLINE_DEPTH_MAX)
        return;
    for (int i = 0; i + 1 < nnums; i += 2)
        print_label(
            r, qpdf_oh_get_int_value(q, qpdf_oh_get_array_item(q, nums, i)) + 1,
            qpdf_oh_get_array_item(q, nums, i + 1));
    for (int i = 0; i < nkids; i++)
        print_labels(r, qpdf_oh_get_array_item(q, kids, i), depth + 1);
}

/* -- Fonts and XObjects: every object of the file is looked at -- */

/* A composite font keeps its descriptor in its one descendant. */
static qpdf_oh find_descriptor(qpdf_data q, qpdf_oh font)
{
    qpdf_oh below = qpdf_oh_get_key(q, font, "/DescendantFonts");

    if (qpdf_oh_is_array(q, below) && qpdf_oh_get_array_n_items(q, below) > 0)
        font = qpdf_oh_get_array_item(q, below, 0);
    return qpdf_oh_get_key_if_dict(q, font, "/FontDescriptor");
}

static bool is_subset(const char *name)
{
    return strlen(name) > 7 && name[6] == '+' &&
           strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 6;
}

static char *make_font_line(qpdf_data q, qpdf_oh font)
{
    static const char *const files[] = {"/FontFile", "/FontFile2",
                                        "/FontFile3"};
    qpdf_oh descriptor = find_descriptor(q, font);
    qpdf_oh subtype = qpdf_oh_get_key(q, font, "/Subtype");
    char *name = make_text(q, qpdf_oh_get_key(q, font, "/BaseFont"));
    bool subset = name && is_subset(name);
    bool inside = qpdf_oh_is_name_and_equals(q, subtype, "/Type3");

    for (size_t i = 0; i < G_N_ELEMENTS(files); i++)
        inside = inside || qpdf_oh_is_stream(q, qpdf_oh_get_key_if_dict(
                                                    q, descriptor, files[i]));
    char *line = g_strdup_printf("%s%s%s",
                                 !name    ? "(no name)"
                                 : subset ? name + 7
                                          : name,
                                 inside ? " embedded" : " not-embedded",
                                 subset ? " subset" : "");
    g_free(name);
    return line;
}

static bool is_font(qpdf_data q, qpdf_oh object)
{
    if (!qpdf_oh_is_dictionary_of_type(q, object, "/Font", ""))
        return false;

    qpdf_oh subtype = qpdf_oh_get_key(q, object, "/Subtype");
    return !qpdf_oh_is_name_and_equals(q, subtype, "/CIDFontType0") &&
           !qpdf_oh_is_name_and_equals(q, subtype, "/CIDFontType2");
}

static bool is_xobject(qpdf_data q, qpdf_oh object, const char *subtype)
{
    return qpdf_oh_is_stream(q, object) &&
           qpdf_oh_is_name_and_equals(
               q, qpdf_oh_get_key(q, qpdf_oh_get_dict(q, object), "/Subtype"),
               subtype);
}

static int compare_lines(const void *a, const void *b, void *unused)
{
    (void)unused;
    return strcmp(a, b);
}

/* What is found in the objects, in the order of the alphabet: object numbers
 * are qpdf's affair. */
struct found {
    GTree *fonts, *inks;
    int nimages, nforms;
};

/* [/Separation /Name ...]; finish/ keeps colour spaces as objects of their
 * own.  All is no ink but every plate. */
static void find_ink(struct reader *r, qpdf_oh object, GTree *inks)
{
    qpdf_data q = r->q;

    if (!qpdf_oh_is_array(q, object) ||
        qpdf_oh_get_array_n_items(q, object) != 4 ||
        !qpdf_oh_is_name_and_equals(q, qpdf_oh_get_array_item(q, object, 0),
                                    "/Separation"))
        return;
    char *name = make_text(q, qpdf_oh_get_array_item(q, object, 1));
    if (name && strcmp(name, "All") != 0)
        g_tree_insert(inks, name, NULL);
    else
        g_free(name);
}

static struct found find_objects(struct reader *r)
{
    struct found f = {
        .fonts = g_tree_new_full(compare_lines, NULL, g_free, NULL),
        .inks = g_tree_new_full(compare_lines, NULL, g_free, NULL)};

    for (int id = 1; id < r->size; id++) {
        qpdf_oh object = qpdf_get_object_by_id(r->q, id, 0);
        if (is_font(r->q, object))
            g_tree_insert(f.fonts, make_font_line(r->q, object), NULL);
        find_ink(r, object, f.inks);
        f.nimages += is_xobject(r->q, object, "/Image");
        f.nforms += is_xobject(r->q, object, "/Form");
        qpdf_oh_release(r->q, object);
    }
    return f;
}

static void end_found(struct found *f)
{
    g_tree_destroy(f->fonts);
    g_tree_destroy(f->inks);
}

static void print_tree(struct reader *r, const char *word, GTree *tree)
{
    for (GTreeNode *n = g_tree_node_first(tree); n; n = g_tree_node_next(n))
        fprintf(r->out, "%s %s\n", word, (const char *)g_tree_node_key(n));
}

/* The first output intent; there is one at most in files of ours. */
static qpdf_oh find_intent(qpdf_data q)
{
    qpdf_oh intents = qpdf_oh_get_key(q, qpdf_get_root(q), "/OutputIntents");

    return qpdf_oh_is_array(q, intents) &&
                   qpdf_oh_get_array_n_items(q, intents) > 0
               ? qpdf_oh_get_array_item(q, intents, 0)
               : qpdf_oh_new_null(q);
}

static void print_objects(struct reader *r)
{
    struct found f = find_objects(r);

    print_tree(r, "font", f.fonts);
    fprintf(r->out, "images %d\nforms %d\n", f.nimages, f.nforms);
    print_tree(r, "ink", f.inks);
    print_key(r, "condition", find_intent(r->q), "/OutputConditionIdentifier");
    end_found(&f);
}

/* -- Outlines -- */

/* Where a named destination goes: in the catalog's tree, flat as cairo
 * writes it. */
static qpdf_oh find_named(qpdf_data q, const char *name)
{
    qpdf_oh tree = qpdf_oh_get_key_if_dict(
        q, qpdf_oh_get_key(q, qpdf_get_root(q), "/Names"), "/Dests");
    qpdf_oh names = qpdf_oh_get_key_if_dict(q, tree, "/Names");
    int n =
        qpdf_oh_is_array(q, names) ? qpdf_oh_get_array_n_items(q, names) : 0;

    for (int i = 0; i + 1 < n; i += 2) {
        char *text = make_text(q, qpdf_oh_get_array_item(q, names, i));
        bool same = text && strcmp(text, name) == 0;
        g_free(text);
        if (same)
            return qpdf_oh_get_array_item(q, names, i + 1);
    }
    return qpdf_oh_new_null(q);
}

/* The page an item leads to, counted from 1; 0 when it leads to none. */
static int find_target(qpdf_data q, qpdf_oh item)
{
    qpdf_oh action = qpdf_oh_get_key(q, item, "/A");
    qpdf_oh dest = qpdf_oh_is_dictionary(q, action)
                       ? qpdf_oh_get_key(q, action, "/D")
                       : qpdf_oh_get_key(q, item, "/Dest");
    char *name = make_text(q, dest);

    if (name)
        dest = find_named(q, name);
    g_free(name);
    if (qpdf_oh_is_dictionary(q, dest))
        dest = qpdf_oh_get_key(q, dest, "/D");
    if (!qpdf_oh_is_array(q, dest) || qpdf_oh_get_array_n_items(q, dest) == 0)
        return 0;

    int page = qpdf_find_page_by_oh(q, qpdf_oh_get_array_item(q, dest, 0));
    if (page < 0)
        qpdf_get_error(q); /* a destination without a page shows as 0 */
    return page + 1;
}

static void print_outline(struct reader *r, qpdf_oh parent, int depth,
                          int *left)
{
    qpdf_oh item = qpdf_oh_get_key_if_dict(r->q, parent, "/First");

    if (depth > OUTLINE_DEPTH_MAX)
        return;
    while (qpdf_oh_is_dictionary(r->q, item) && (*left)-- > 0) {
        char *title = make_text(r->q, qpdf_oh_get_key(r->q, item, "/Title"));
        fprintf(r->out, "outline %*s%s -> %d\n", 2 * depth, "",
                title ? title : "", find_target(r->q, item));
        g_free(title);
        print_outline(r, item, depth + 1, left);
        item = qpdf_oh_get_key(r->q, item, "/Next");
    }
}

static void find_size(struct reader *r)
{
    qpdf_oh size = qpdf_oh_get_key(r->q, qpdf_get_trailer(r->q), "/Size");

    if (qpdf_oh_get_value_as_int(r->q, size, &r->size))
        r->size = MIN(r->size, OBJECTS_MAX);
}

static void print_document(struct reader *r)
{
    qpdf_oh root = qpdf_get_root(r->q);
    int left;

    find_size(r);
    left = r->size; /* no file has more items than objects */

    fprintf(r->out, "version %s\n", qpdf_get_pdf_version(r->q));
    print_info(r);
    print_viewer(r);
    print_xmp(r);
    print_pages(r);
    print_labels(r, qpdf_oh_get_key(r->q, root, "/PageLabels"), 0);
    print_objects(r);
    print_outline(r, qpdf_oh_get_key(r->q, root, "/Outlines"), 0, &left);
}

bool pdf_print(const char *path, FILE *out, struct diag *d)
{
    struct reader r = {fault_new(), out, 0};

    qpdf_read(r.q, path, NULL);
    bool ok = fault_check(r.q, path, d);
    if (ok) {
        print_document(&r);
        ok = fault_check(r.q, path, d);
    }
    qpdf_cleanup(&r.q);
    return ok;
}

/* -- What a print shop asks first -- */

static char **list_keys(GTree *tree)
{
    GPtrArray *all = g_ptr_array_new();

    for (GTreeNode *n = g_tree_node_first(tree); n; n = g_tree_node_next(n))
        g_ptr_array_add(all, g_strdup(g_tree_node_key(n)));
    g_ptr_array_add(all, NULL);
    return (char **)g_ptr_array_free(all, FALSE);
}

/* X-4 says it in XMP alone. */
static char *find_level(qpdf_data q)
{
    static const char key[] = "GTS_PDFXVersion>";
    qpdf_oh info = qpdf_oh_get_key(q, qpdf_get_trailer(q), "/Info");
    qpdf_oh xmp = qpdf_oh_get_key(q, qpdf_get_root(q), "/Metadata");
    char *level =
        make_text(q, qpdf_oh_get_key_if_dict(q, info, "/GTS_PDFXVersion"));
    unsigned char *bytes = NULL;
    size_t n = 0;

    if (level || !qpdf_oh_is_stream(q, xmp) ||
        qpdf_oh_get_stream_data(q, xmp, qpdf_dl_all, NULL, &bytes, &n))
        return level;
    const char *found = g_strstr_len((char *)bytes, (gssize)n, key);
    if (found) {
        found += strlen(key);
        const char *end =
            memchr(found, '<', (size_t)((char *)bytes + n - found));
        level = end ? make_line(found, (size_t)(end - found)) : NULL;
    }
    free(bytes);
    return level;
}

static struct pdf_facts *read_facts(struct reader *r)
{
    struct pdf_facts *facts = g_new0(struct pdf_facts, 1);
    struct found f = find_objects(r);
    facts->version = g_strdup(qpdf_get_pdf_version(r->q));
    facts->level = find_level(r->q);
    facts->condition =
        make_text(r->q, qpdf_oh_get_key_if_dict(r->q, find_intent(r->q),
                                                "/OutputConditionIdentifier"));
    facts->npages = qpdf_get_num_pages(r->q);
    facts->fonts = list_keys(f.fonts);
    facts->inks = list_keys(f.inks);
    end_found(&f);
    return facts;
}

struct pdf_facts *pdf_find_facts(const char *path, struct diag *d)
{
    struct reader r = {fault_new(), NULL, 0};
    struct pdf_facts *facts = NULL;

    qpdf_read(r.q, path, NULL);
    if (fault_check(r.q, path, d)) {
        find_size(&r);
        facts = read_facts(&r);
        if (!fault_check(r.q, path, d)) {
            pdf_free_facts(facts);
            facts = NULL;
        }
    }
    qpdf_cleanup(&r.q);
    return facts;
}

struct pdf_facts *pdf_make_facts(const struct opened *o)
{
    qpdf_data q = o->q;
    /* What was added has numbers behind those that the trailer knows. */
    qpdf_oh last = qpdf_make_indirect_object(q, qpdf_oh_new_null(q));
    struct reader r = {q, NULL, qpdf_oh_get_object_id(q, last)};
    struct pdf_facts *facts = read_facts(&r);

    g_free(facts->version);
    facts->version = g_strdup(o->version);
    return facts;
}

void pdf_free_facts(struct pdf_facts *facts)
{
    if (!facts)
        return;
    g_free(facts->version);
    g_free(facts->level);
    g_free(facts->condition);
    g_strfreev(facts->fonts);
    g_strfreev(facts->inks);
    g_free(facts);
}
