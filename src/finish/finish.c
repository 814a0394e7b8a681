/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/finish.h"

#include "base/write.h"
#include "finish/boxes.h"
#include "finish/cut.h"
#include "finish/fault.h"
#include "finish/meta.h"
#include "finish/opened.h"
#include "finish/pdfx.h"
#include "finish/registration.h"
#include "finish/share.h"
#include "finish/varnish.h"

#include <lcms2.h>
#include <qpdf/qpdf-c.h>
#include <string.h>

typedef bool step_fn(qpdf_data q, const struct finish_job *job,
                     const char *path, struct diag *d);

/* Levels that are PDF 1.4. */
static bool is_early(enum finish_level level)
{
    return level == FINISH_X1A || level == FINISH_X3;
}

static bool set_viewer(qpdf_data q, const struct finish_job *job,
                       const char *path, struct diag *d)
{
    static const char *const duplex[] = {
        [DUPLEX_LONG] = "/DuplexFlipLongEdge",
        [DUPLEX_SHORT] = "/DuplexFlipShortEdge",
    };
    qpdf_oh prefs = qpdf_oh_new_dictionary(q);

    (void)path, (void)d;
    qpdf_oh_replace_key(q, prefs, "/DisplayDocTitle",
                        qpdf_oh_new_bool(q, QPDF_TRUE));
    qpdf_oh_replace_key(q, qpdf_get_root(q), "/ViewerPreferences", prefs);
    if (is_early(pdfx_level(job))) /* it knows no others */
        return true;
    qpdf_oh_replace_key(q, prefs, "/PrintScaling",
                        qpdf_oh_new_name(q, "/None"));
    if (job->duplex != DUPLEX_NONE)
        qpdf_oh_replace_key(q, prefs, "/Duplex",
                            qpdf_oh_new_name(q, duplex[job->duplex]));
    return true;
}

static bool set_language(qpdf_data q, const struct finish_job *job,
                         const char *path, struct diag *d)
{
    (void)path, (void)d;
    if (job->language)
        qpdf_oh_replace_key(q, qpdf_get_root(q), "/Lang",
                            qpdf_oh_new_string(q, job->language));
    return true;
}

/* cairo 1.16 counts the items that show rightly, but negates the sum on the
 * root of the outlines, where the standard wants it positive. */
static bool mend_outlines(qpdf_data q, const struct finish_job *job,
                          const char *path, struct diag *d)
{
    qpdf_oh outlines = qpdf_oh_get_key(q, qpdf_get_root(q), "/Outlines");
    qpdf_oh count = qpdf_oh_get_key_if_dict(q, outlines, "/Count");
    int n = 0;

    (void)job, (void)path, (void)d;
    if (qpdf_oh_get_value_as_int(q, count, &n) && n < 0)
        qpdf_oh_replace_key(q, outlines, "/Count",
                            qpdf_oh_new_integer(q, -(long long)n));
    return true;
}

/* What is done to a PDF that has its colours, in this order. */
static step_fn *const steps[] = {
    boxes_set,    varnish_set,   cut_set,  registration_set, set_viewer,
    set_language, mend_outlines, pdfx_set, meta_set,         share_set,
};

/* Object streams halve a large file and need PDF 1.5; a later version that
 * cairo had reason to write stays.  Of a level, the version is given. */
static void set_version(struct opened *o, enum finish_level level)
{
    static const char least[] = "1.5";
    const char *own = qpdf_get_pdf_version(o->q);
    bool later = own && strcmp(own, least) > 0;

    g_strlcpy(o->version,
              is_early(level)         ? "1.4"
              : level != FINISH_PLAIN ? "1.6"
              : later                 ? own
                                      : least,
              sizeof o->version);
    qpdf_force_pdf_version(o->q, o->version);
}

static bool write_out(struct opened *o, enum finish_level level,
                      const char *path, struct diag *d)
{
    qpdf_data q = o->q;

    qpdf_init_write_memory(q);
    qpdf_set_object_stream_mode(q, is_early(level) ? qpdf_o_disable
                                                   : qpdf_o_generate);
    set_version(o, level);
    qpdf_set_deterministic_ID(q, QPDF_TRUE);
    qpdf_write(q);
    return fault_check(q, path, d) &&
           write_file(path, qpdf_get_buffer(q), qpdf_get_buffer_length(q), d);
}

bool finish_opened(struct opened *o, const struct finish_job *job,
                   const char *path, struct diag *d)
{
    g_autofree char *content = NULL;
    struct finish_job own = *job;

    /* Only files with a level have an identity that is made of it, as qpdf
     * makes the other; MD5 takes a quarter of the time of SHA-256. */
    if (pdfx_level(job) != FINISH_PLAIN) {
        content = g_compute_checksum_for_data(G_CHECKSUM_MD5, o->raw->data,
                                              o->raw->len);
        own.content = content;
    }
    bool ok = fault_check(o->q, path, d) && pdfx_check(o->q, &own, path, d) &&
              opened_map(o, &own, d);
    ok = fault_check(o->q, path, d) && ok;
    for (size_t i = 0; i < G_N_ELEMENTS(steps) && ok; i++) {
        ok = steps[i](o->q, &own, path, d);
        ok = fault_check(o->q, path, d) && ok;
    }
    return ok && write_out(o, pdfx_level(job), path, d);
}

bool finish_pdf(GByteArray *raw, const struct finish_job *job, const char *path,
                struct diag *d)
{
    struct opened *o = opened_new(raw, path);
    bool ok = finish_opened(o, job, path, d);

    opened_free(o);
    return ok;
}

char *finish_libraries(void)
{
    return g_strdup_printf("qpdf %s, lcms2 %d", qpdf_get_qpdf_version(),
                           cmsGetEncodedCMMversion());
}
