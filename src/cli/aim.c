/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/aim.h"

#include "base/unit.h"

#include <glib.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* Millimetres, or a length with its unit. */
static bool parse_length(const char *s, um *out)
{
    g_autofree char *plain = g_strdup_printf("%s mm", s);

    return (unit_parse_um(plain, out) || unit_parse_um(s, out)) &&
           ABS(*out) <= PRINTER_MAX_OFFSET;
}

static bool parse_offset(const char *s, struct printer *p)
{
    g_auto(GStrv) parts = g_strsplit(s, ",", -1);

    return g_strv_length(parts) == 2 &&
           parse_length(g_strstrip(parts[0]), &p->x) &&
           parse_length(g_strstrip(parts[1]), &p->y);
}

static bool parse_angle(const char *s, double *out)
{
    char *end;

    *out = g_ascii_strtod(s, &end);
    return end != s && !*end && fabs(*out) <= PRINTER_MAX_ANGLE;
}

bool aim_store(struct run *run)
{
    const struct options *o = run->options;
    struct printer p = {.name = o->printer};

    if (!printer_is_name(o->printer) || !parse_offset(o->offset, &p) ||
        (o->angle && !parse_angle(o->angle, &p.angle))) {
        fprintf(stderr,
                "kaart calibrate: --printer is letters, digits, '-' and '_', "
                "--offset two numbers of\nmillimetres up to %d with a comma "
                "between, and --angle degrees up to %d\n",
                PRINTER_MAX_OFFSET / UM_PER_MM, PRINTER_MAX_ANGLE);
        return false;
    }
    g_autofree char *path = printer_path();
    const struct printers *all = printer_load(path, run->arena, run->diag);
    if (all && printer_save(path, all, &p, run->diag) && !o->quiet)
        printf("%s  %s: backs move %g mm to the right, %g mm down, and turn %g "
               "degrees\n",
               path, p.name, p.x / 1000.0, p.y / 1000.0, p.angle);
    return true;
}

bool aim_find(struct run *run)
{
    const char *name = run->options->printer;

    if (!name)
        return true;
    g_autofree char *path = printer_path();
    const struct printers *all = printer_load(path, run->arena, run->diag);
    if (!all)
        return false;
    run->printer = printer_find(all, name);
    if (run->printer)
        return true;
    fprintf(stderr, "kaart: no printer '%s' in %s; it has", name, path);
    for (size_t i = 0; i < all->n; i++)
        fprintf(stderr, "%s %s", i ? "," : "", all->list[i].name);
    fprintf(stderr, "%s\n", all->n ? "" : " none: see 'kaart calibrate'");
    return false;
}

bool aim_matters(const struct run *run, const struct sheet *s)
{
    return run->printer && !s->single && !s->fold;
}

void aim_backs(const struct run *run, struct imposition *imp)
{
    const struct printer *p = run->printer;

    if (p)
        impose_shift(imp, &(struct shift){p->x, p->y, p->angle});
}
