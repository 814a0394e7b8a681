/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/boxes.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Thousandths of a point, halves away from zero.  72,000 of them make an inch
 * of 25,400 um: 360 to 127. */
static int64_t to_mpt(um v)
{
    int64_t n = (int64_t)v * 720;
    return (n + (n < 0 ? -127 : 127)) / 254;
}

/* Whole points as an integer, so that Letter is 612 x 792 and nothing -0. */
static qpdf_oh new_number(qpdf_data q, int64_t mpt)
{
    int64_t part = llabs(mpt) % 1000;
    char text[32];

    if (part == 0)
        return qpdf_oh_new_integer(q, mpt / 1000);
    g_snprintf(text, sizeof text, "%s%" PRId64 ".%03" PRId64,
               mpt < 0 ? "-" : "", (int64_t)llabs(mpt) / 1000, part);
    for (char *end = text + strlen(text); end[-1] == '0'; end--)
        end[-1] = '\0';
    return qpdf_oh_new_real_from_string(q, text);
}

/* Each edge is rounded by itself: boxes that share an edge in micrometres
 * share it in the PDF. */
static qpdf_oh new_box(qpdf_data q, struct rect media, struct rect r)
{
    um edges[4] = {
        r.x - media.x,
        media.y + media.h - r.y - r.h,
        r.x - media.x + r.w,
        media.y + media.h - r.y,
    };
    qpdf_oh box = qpdf_oh_new_array(q);

    for (size_t i = 0; i < G_N_ELEMENTS(edges); i++) {
        qpdf_oh number = new_number(q, to_mpt(edges[i]));
        qpdf_oh_append_item(q, box, number);
        qpdf_oh_release(q, number);
    }
    return box;
}

/* The box that a key had on the page before. */
struct boxed {
    const char *key;
    struct rect media, rect;
    qpdf_oh box; /* 0: none yet */
};

static bool is_same(struct rect a, struct rect b)
{
    return a.x == b.x && a.y == b.y && a.w == b.w && a.h == b.h;
}

/* Pages are alike, as a rule, and qpdf keeps every number of every page: those
 * of the same box have one. */
static void set_box(qpdf_data q, qpdf_oh page, struct boxed *last,
                    struct rect media, struct rect r)
{
    if (!last->box || !is_same(last->media, media) || !is_same(last->rect, r)) {
        if (last->box)
            qpdf_oh_release(q, last->box);
        last->box = new_box(q, media, r);
        last->media = media;
        last->rect = r;
    }
    qpdf_oh_replace_key(q, page, last->key, last->box);
}

static bool is_left_out(struct rect r)
{
    return r.x == 0 && r.y == 0 && r.w == 0 && r.h == 0;
}

static bool is_nested(const struct finish_page *p)
{
    struct rect bleed = is_left_out(p->bleed) ? p->media : p->bleed;
    struct rect trim = is_left_out(p->trim) ? bleed : p->trim;

    return trim.w > 0 && trim.h > 0 && rect_holds(bleed, trim) &&
           rect_holds(p->media, bleed);
}

/* cairo flips the page about its own height, so a page of another size has
 * its ink elsewhere.  It writes sizes in full; 0.01 pt is rounding. */
static bool is_size(qpdf_data q, qpdf_oh page, struct rect media)
{
    double side[4] = {0};
    qpdf_oh box = qpdf_oh_get_key(q, page, "/MediaBox");

    for (int i = 0; i < 4; i++) {
        qpdf_oh number = qpdf_oh_get_array_item(q, box, i);
        side[i] = qpdf_oh_get_numeric_value(q, number);
        qpdf_oh_release(q, number);
    }
    qpdf_oh_release(q, box);
    return fabs(side[0]) < 0.01 && fabs(side[1]) < 0.01 &&
           fabs(side[2] - um_to_pt(media.w)) < 0.01 &&
           fabs(side[3] - um_to_pt(media.h)) < 0.01;
}

enum { MEDIA, BLEED, TRIM, BOXES };

static void set_page(qpdf_data q, qpdf_oh page, struct boxed last[BOXES],
                     const struct finish_page *p)
{
    set_box(q, page, &last[MEDIA], p->media, p->media);
    qpdf_oh_remove_key(q, page, "/CropBox");
    qpdf_oh_remove_key(q, page, "/ArtBox");
    if (!is_left_out(p->bleed))
        set_box(q, page, &last[BLEED], p->media, p->bleed);
    if (!is_left_out(p->trim))
        set_box(q, page, &last[TRIM], p->media, p->trim);
}

bool boxes_set(qpdf_data q, const struct finish_job *job, const char *path,
               struct diag *d)
{
    struct pos at = {path, 0, 0};
    struct boxed last[BOXES] = {[MEDIA] = {.key = "/MediaBox"},
                                [BLEED] = {.key = "/BleedBox"},
                                [TRIM] = {.key = "/TrimBox"}};
    int npages = qpdf_get_num_pages(q);
    bool ok = true;

    if (npages < 0)
        return false; /* fault_check() says why */
    if ((size_t)npages != job->npages) {
        diag_report(d, DIAG_PDF, at, "%d pages were drawn, not %zu", npages,
                    job->npages);
        return false;
    }
    for (size_t i = 0; i < job->npages; i++) {
        const struct finish_page *p = &job->pages[i];
        qpdf_oh page = qpdf_get_page_n(q, i);

        if (!is_size(q, page, p->media)) {
            diag_report(d, DIAG_PDF, at,
                        "page %zu was not drawn at %.3f x %.3f mm", i + 1,
                        p->media.w / 1000.0, p->media.h / 1000.0);
            ok = false;
        } else if (!is_nested(p)) {
            diag_report(d, DIAG_PDF, at,
                        "page %zu has a trim or bleed box that is empty or "
                        "sticks out",
                        i + 1);
            ok = false;
        } else {
            set_page(q, page, last, p);
        }
        qpdf_oh_release(q, page);
    }
    return ok;
}
