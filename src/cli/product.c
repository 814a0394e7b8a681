/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/product.h"

#include "check/press.h"
#include "cli/plates.h"
#include "finish/finish.h"
#include "model/license.h"
#include "paint/paint.h"

#include <glib.h>
#include <string.h>

static const char *join_sources(const struct deck *deck, struct arena *a)
{
    g_autoptr(GString) all = g_string_new(NULL);

    for (size_t i = 0; i < deck->nsources; i++)
        g_string_append_printf(all, "%s%s", i ? "; " : "",
                               deck->sources[i].cite);
    return all->len ? arena_strdup(a, all->str) : NULL;
}

/* The only place where time enters a product: SOURCE_DATE_EPOCH, else the
 * deck's own date. */
static const char *find_date(const struct deck *deck, struct arena *a)
{
    int64_t seconds;

    if (run_find_epoch(&seconds)) {
        g_autoptr(GDateTime) t = g_date_time_new_from_unix_utc(seconds);
        g_autofree char *s = g_date_time_format(t, "%Y-%m-%dT%H:%M:%SZ");
        return arena_strdup(a, s);
    }
    return deck->date;
}

static const struct finish_page *list_pages(const struct imposition *imp,
                                            struct arena *a)
{
    struct finish_page *pages = ARENA_ARRAY(a, struct finish_page, imp->npages);

    for (size_t i = 0; i < imp->npages; i++) {
        const struct page *p = &imp->pages[i];
        pages[i] = (struct finish_page){
            .media = {0, 0, p->width, p->height},
            .trim = p->trim,
            .bleed = p->bleed,
        };
    }
    return pages;
}

static const um *list_corners(const struct imposition *imp, struct arena *a)
{
    um *corners = ARENA_ARRAY(a, um, imp->npages);

    for (size_t i = 0; i < imp->npages; i++)
        corners[i] = imp->pages[i].nplaced
                         ? imp->pages[i].placed->face->card->layout->corners
                         : 0;
    return corners;
}

/* In English for who looks for it, and in the words of the deck's language for
 * who reads them; NULL when it is no draft. */
static const char *name_draft(const struct deck *deck, struct arena *a)
{
    static const char english[] = "draft translation";

    if (!deck->draft || strcmp(deck->draft, english) == 0)
        return deck->draft;
    return arena_printf(a, "%s (%s)", english, deck->draft);
}

/* A grey product is black ink alone already.  False, complained, when the
 * shop's profile cannot be read. */
static bool set_inks(struct run *run, const struct imposition *imp,
                     const struct shop *shop, struct finish_job *job)
{
    if (!shop || shop->colour != SHOP_CMYK)
        return true;
    job->press = plates_make(run, imp->faces->deck, shop);
    job->places = plates_places(imp, run->arena);
    return job->press != NULL;
}

/* The same pages without their marks, which finish/ draws. */
static struct imposition without_marks(const struct imposition *imp,
                                       struct arena *a)
{
    struct imposition own = *imp;

    own.pages = ARENA_ARRAY(a, struct page, imp->npages);
    for (size_t i = 0; i < imp->npages; i++) {
        own.pages[i] = imp->pages[i];
        own.pages[i].nmarks = 0;
    }
    return own;
}

/* What the shop would send back is asked of the pages as they are painted: a
 * picture is drawn once, for both. */
static bool write_ink(struct run *run, const struct imposition *imp,
                      const struct shop *shop, bool asked,
                      struct finish_job *job, const char *path,
                      struct pdf_facts **facts)
{
    unsigned before = diag_errors(run->diag);
    g_autoptr(GPtrArray) arts = asked ? NULL : press_art_list(imp->faces, shop);

    g_clear_pointer(&run->written, opened_free);
    GByteArray *raw =
        paint_pdf(imp, run_tools(run), arts, run->arena, run->diag);
    struct opened *file = raw ? opened_new(raw, path) : NULL;
    if (raw)
        g_byte_array_unref(raw);
    if (file && !asked)
        plates_check(run, imp->faces, shop, file, imp->npages);
    if (run->last)
        run_forget(run, imp->faces);
    bool ok = file && diag_errors(run->diag) == before &&
              set_inks(run, imp, shop, job) &&
              finish_opened(file, job, path, run->diag);
    if (ok && facts)
        *facts = pdf_make_facts(file);
    run->written = file;
    return ok;
}

/* The ink, and what a shop has on plates of its own. */
static bool write_plates(struct run *run, const struct imposition *imp,
                         const struct shop *shop, bool asked,
                         struct finish_job *job, const char *path,
                         struct pdf_facts **facts)
{
    /* Folds are dashed, and on sheets; inks are what needs registration. */
    bool registers = imp->sheet->single && job->colour == FINISH_CMYK;
    struct imposition own = registers ? without_marks(imp, run->arena) : *imp;
    GByteArray *varnish;
    bool ok;

    job->marks = registers ? plates_marks(imp, run->arena) : NULL;
    job->varnish = plates_varnish(run, imp, shop, &varnish, &ok);
    ok = ok && write_ink(run, &own, shop, asked, job, path, facts);
    if (varnish)
        g_byte_array_unref(varnish);
    return ok;
}

/* Greys are black ink alone already. */
static enum finish_colour find_colour(const struct deck *deck,
                                      const struct shop *shop)
{
    if (deck->variant && deck->variant->grey)
        return FINISH_GREY;
    return shop && shop->colour == SHOP_CMYK ? FINISH_CMYK : FINISH_RGB;
}

bool product_write(struct run *run, const struct imposition *imp,
                   const struct shop *shop, bool asked, const char *path,
                   struct pdf_facts **facts)
{
    const struct deck *deck = imp->faces->deck;
    const char *draft = name_draft(deck, run->arena);
    struct finish_job job = {
        .title = deck->title.text,
        .language = deck->language,
        .creator = "kaart " KAART_VERSION,
        .author = deck->authors.text,
        .subject = arena_printf(run->arena, "%s %s%s%s", deck->id,
                                deck->version ? deck->version : "",
                                draft ? ", " : "", draft ? draft : ""),
        .keywords = draft,
        .sources = join_sources(deck, run->arena),
        .date = find_date(deck, run->arena),
        .pages = list_pages(imp, run->arena),
        .npages = imp->npages,
        .cut = shop ? shop->cut : NULL,
        .corners = list_corners(imp, run->arena),
        .rights = license_words(deck->license),
        .licence_url = license_url(deck->license),
        .colour = find_colour(deck, shop),
    };

    if (!imp->sheet->single && !imp->sheet->fold)
        job.duplex =
            imp->sheet->flip == FLIP_LONG_EDGE ? DUPLEX_LONG : DUPLEX_SHORT;
    return write_plates(run, imp, shop, asked || !shop, &job, path, facts);
}
