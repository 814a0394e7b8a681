/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/name.h"

#include "cli/aim.h"

#include <glib.h>

const char *name_folder(const struct run *run)
{
    return run->options->output ? run->options->output : "out";
}

const char *name_stem(const struct run *run, const struct target *t,
                      const struct deck *deck, const struct sheet *sheet,
                      const struct shop *shop)
{
    const struct edition *e = t->edition;
    bool both = shop && !sheet->single, moved = aim_matters(run, sheet);
    const char *variant = deck->variant ? deck->variant->id : NULL;
    g_autofree char *leaf = g_strdup_printf(
        "%s-%s%s%s%s%s-%s%s%s%s", deck->id, deck->languages, variant ? "-" : "",
        variant ? variant : "", both ? "-" : "", both ? sheet->id : "",
        shop ? shop->id : sheet->id, moved ? "-" : "",
        moved ? run->printer->name : "", run->options->proof ? "-proof" : "");
    g_autofree char *path =
        g_build_filename(name_folder(run), e ? e->id : deck->id, leaf, NULL);

    return arena_strdup(run->arena, path);
}

const char *name_pdf(const struct run *run, const char *stem,
                     const struct order_part *part)
{
    return arena_printf(run->arena, "%s%s.pdf", stem, part->suffix);
}

const char *name_job(const struct run *run, const char *stem,
                     const struct sheet *sheet, const struct shop *shop)
{
    return shop && sheet->single ? arena_printf(run->arena, "%s-job.txt", stem)
                                 : NULL;
}
