/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/produce.h"

#include "base/file.h"
#include "base/seen.h"
#include "base/write.h"
#include "check/check.h"
#include "cli/aim.h"
#include "cli/complaint.h"
#include "cli/job.h"
#include "cli/name.h"
#include "cli/plates.h"
#include "cli/portrait.h"
#include "cli/product.h"
#include "impose/proof.h"

#include <glib.h>
#include <jansson.h>
#include <string.h>

/* Of one product: what its files have in common. */
struct product {
    const struct target *target;
    const struct faces *faces;
    const struct sheet *sheet;
    const struct shop *shop; /* NULL: none */
    const char *stem;        /* of the names of its files */
    json_t *files;           /* that are made */
    bool *asked;             /* what the shop would send back was said */
    bool last;               /* of these faces */
};

/* The file that was written last. */
static json_t *pack_file(const char *path)
{
    size_t n;
    const struct held *held = write_held(&n);

    held += n - 1;
    return json_pack("{s:s,s:s,s:s,s:I}", "path", path, "temp", held->temp,
                     "sha256", held->sha256, "bytes", (json_int_t)held->size);
}

static json_t *pack_pdf(const struct imposition *imp, const char *path)
{
    json_t *o = pack_file(path);

    json_object_set_new(o, "pages", json_integer((json_int_t)imp->npages));
    json_object_set_new(o, "paper", json_integer((json_int_t)imp->nsheets));
    json_object_set_new(o, "card", json_boolean(imp->sheet->single));
    return o;
}

/* On its sheets, or NULL when it does not fit. */
static const struct imposition *impose_part(struct run *run, struct product *p,
                                            const struct order_part *part)
{
    unsigned before = diag_errors(run->diag);
    struct imposition *imp =
        impose_ordered(p->faces, p->sheet, &part->order, run->arena, run->diag);

    aim_backs(run, imp);
    if (run->options->proof)
        proof_add(imp, run->arena);
    if (diag_errors(run->diag) == before && imp->npages)
        return imp;
    if (p->shop && !*p->asked)
        plates_check(run, p->faces, p->shop, NULL, 0);
    *p->asked = true;
    return NULL;
}

/* False when it could not be made.  Else `file` waits, and has its facts. */
static bool write_part(struct run *run, struct product *p,
                       const struct job_part *file, struct pdf_facts **facts)
{
    bool asked = !p->shop || *p->asked;

    *p->asked = true;
    if (!product_write(run, file->imp, p->shop, asked, file->path, facts))
        return false;
    json_array_append_new(p->files, pack_pdf(file->imp, file->path));
    return true;
}

/* Every file, and then the `list` of them, if there is one. */
static bool write_parts(struct run *run, struct product *p,
                        const struct impose_order *order,
                        struct job_part *files, size_t n, const char *list)
{
    const struct imposition *imps[ORDER_PARTS];
    struct pdf_facts *facts[ORDER_PARTS] = {NULL};
    struct measure *measure = NULL;
    bool ok = true;

    for (size_t i = 0; i < n; i++)
        imps[i] = files[i].imp;
    if (list)
        measure = measure_start(run, p->shop, imps, n);
    for (size_t i = 0; i < n && ok; i++) {
        /* The list may have to paint all again. */
        run->last = p->last && i + 1 == n && !list;
        ok = write_part(run, p, &files[i], p->shop ? &facts[i] : NULL);
        files[i].facts = facts[i];
    }
    if (ok && list)
        ok = job_write(run, p->shop, order, files, n, measure, list);
    if (ok && list)
        json_array_append_new(p->files, pack_file(list));
    measure_free(measure);
    for (size_t i = 0; i < n; i++)
        pdf_free_facts(facts[i]);
    return ok;
}

/* Every file of the product and, for a shop, the list that goes with them. */
static bool build_parts(struct run *run, struct product *p)
{
    struct order_part parts[ORDER_PARTS];
    struct job_part files[ORDER_PARTS];
    size_t n = order_list(p->shop, p->sheet, parts);

    for (size_t i = 0; i < n; i++) {
        files[i].path = name_pdf(run, p->stem, &parts[i]);
        files[i].imp = impose_part(run, p, &parts[i]);
        if (!files[i].imp)
            return false;
    }
    return write_parts(run, p, &parts->order, files, n,
                       name_job(run, p->stem, p->sheet, p->shop));
}

static json_t *pack_sizes(const struct faces *faces)
{
    json_t *list = json_array();

    for (size_t i = 0; i < faces->nchosen; i++) {
        const struct chosen *c = &faces->chosen[i];
        if (c->style->min == c->style->max)
            continue;
        g_autoptr(GString) line = g_string_new(NULL);
        g_string_append_printf(line, "%s %g pt", c->style->name,
                               cpt_to_pt(c->size));
        if (c->forced_by)
            g_string_append_printf(line, " of %g (card %s)",
                                   cpt_to_pt(c->style->max), c->forced_by->id);
        json_array_append_new(list, json_string(line->str));
    }
    return list;
}

/* The product on the first of the sheets `name`, or NULL. */
static json_t *build_sheet(struct run *run, const struct target *t,
                           const struct faces *faces, bool *asked,
                           const char *const *name)
{
    struct product p = {
        .target = t, .faces = faces, .asked = asked, .last = !name[1]};
    size_t before = diag_size(run->diag);

    /* The sheet's own files make this product and no other. */
    seen_split();
    unsigned part = seen_parts();
    p.sheet = target_sheet(run, t, *name);
    seen_join();
    if (!p.sheet || !target_shop(run, t, &p.shop))
        return NULL;
    p.sheet = order_sheet(p.sheet, p.shop, run->arena);
    if (run->options->proof)
        p.sheet = proof_sheet(p.sheet, run->arena);
    p.stem = name_stem(run, t, faces->deck, p.sheet, p.shop);
    p.files = json_array();
    if (!build_parts(run, &p)) {
        json_decref(p.files);
        return NULL;
    }
    return json_pack("{s:s,s:i,s:o,s:o,s:o}", "sheet", *name, "part", (int)part,
                     "complaints", complaint_pack(run->diag, before), "files",
                     p.files, "sizes", pack_sizes(faces));
}

static json_t *pack_stamp(const struct stamp *s)
{
    return json_pack("[I,I,I,I,I]", (json_int_t)s->device, (json_int_t)s->inode,
                     (json_int_t)s->size, (json_int_t)s->changed,
                     (json_int_t)s->modified);
}

static void add_inputs(json_t *list, unsigned part)
{
    static const char *const kinds[] = {[SEEN_FILE] = "file",
                                        [SEEN_THERE] = "there",
                                        [SEEN_NONE] = "none",
                                        [SEEN_NAMES] = "names"};
    size_t n;
    const struct seen *all = seen_list(part, &n);

    for (size_t i = 0; i < n; i++) {
        const struct seen *s = &all[i];
        if (!g_utf8_validate(s->path, -1, NULL))
            continue;
        json_t *o =
            json_pack("{s:s,s:s}", "kind", kinds[s->kind], "path", s->path);
        if (s->kind == SEEN_FILE)
            json_object_set_new(o, "stamp", pack_stamp(&s->stamp));
        json_array_append_new(list, o);
    }
}

/* Once all is made, every product knows what it was made of. */
static void set_inputs(json_t *products)
{
    size_t i;
    json_t *p;

    json_array_foreach(products, i, p)
    {
        json_t *part = json_object_get(p, "part"), *inputs = json_array();
        add_inputs(inputs, 0);
        add_inputs(inputs, (unsigned)json_integer_value(part));
        json_object_set_new(p, "inputs", inputs);
        json_object_del(p, "part");
    }
}

/* What was looked at for whichever product. */
static json_t *pack_all_inputs(void)
{
    json_t *all = json_array();

    for (unsigned part = 0; part <= seen_parts(); part++)
        add_inputs(all, part);
    return all;
}

/* The faces when they can be printed, or NULL.  Then a shop is asked at once;
 * otherwise when there is a product to ask about. */
static const struct faces *make_faces(struct run *run, const struct target *t)
{
    unsigned before = diag_errors(run->diag);
    const struct faces *faces = target_compose(run, t);
    const struct shop *shop;

    if (!faces)
        return NULL;
    check_faces(faces, run->diag);
    bool there = target_shop(run, t, &shop);
    if (diag_errors(run->diag) == before && !faces->faulty)
        return faces;
    if (there && shop)
        plates_check(run, faces, shop, NULL, 0);
    compose_close(faces);
    return NULL;
}

/* The edition read anew, so that its files are noted; NULL without one, or with
 * faults. */
static const struct edition *read_edition(struct run *run,
                                          const struct target *t)
{
    return t->edition ? edition_load(t->edition->at.file, run->arena, run->diag)
                      : NULL;
}

static void add_complaints(json_t *to, const struct diag *d, size_t from)
{
    json_t *some = complaint_pack(d, from);

    json_array_extend(to, some);
    json_decref(some);
}

static json_t *produce(struct run *run, const struct target *t,
                       const char *const *sheets)
{
    struct target own = *t;
    json_t *products = json_array(), *answer = json_object();
    const struct faces *faces = NULL;
    struct portrait *portraits = NULL;
    bool asked = false;

    own.edition = read_edition(run, t);
    if (own.edition || !t->edition)
        faces = make_faces(run, &own);
    json_t *faults = json_array();
    json_object_set_new(answer, "complaints", complaint_pack(run->diag, 0));
    if (faces)
        portraits = portrait_make(faces, run->arena);
    for (const char *const *s = sheets; faces && *s; s++) {
        size_t before = diag_size(run->diag);
        json_t *p = build_sheet(run, &own, faces, &asked, s);
        if (p)
            json_array_append_new(products, p);
        else
            add_complaints(faults, run->diag, before);
    }
    if (faces) {
        json_object_set_new(answer, "deck", json_string(faces->deck->id));
        json_object_set_new(answer, "language",
                            json_string(faces->deck->languages));
        json_object_set_new(answer, "cards",
                            portrait_pack(faces->deck, portraits));
    }
    compose_close(faces);
    set_inputs(products);
    size_t before = diag_size(run->diag);
    file_settle(run->diag);
    add_complaints(faults, run->diag, before);
    json_object_set_new(answer, "faults", faults);
    if (json_array_size(products) < g_strv_length((char **)sheets))
        json_object_set_new(answer, "inputs", pack_all_inputs());
    json_object_set_new(answer, "products", products);
    return answer;
}

void produce_target(const struct run *run, const struct target *t,
                    const char *const *sheets, const char *mark, FILE *answer)
{
    struct run own;

    write_hold(mark);
    if (run_init(&own, run->options)) {
        /* Not before: where the program's own folder was sought is a matter of
         * this machine. */
        seen_start();
        own.printer = run->printer;
        own.spare = run->spare;
        json_t *said = produce(&own, t, sheets);
        json_dumpf(said, answer, JSON_COMPACT);
        json_decref(said);
    }
    run_fini(&own);
    seen_stop();
}
