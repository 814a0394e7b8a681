/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/unit.h"

#include <glib.h>
#include <string.h>

static const struct unit {
    const char *name;
    double um;
} units[] = {
    {"mm", 1000.0},
    {"cm", 10000.0},
    {"in", UM_PER_INCH},
    {"pt", UM_PER_INCH / 72.0},
};

/* A number without exponent, hex or sign but a leading '-'. */
static bool read_number(const char **s, double *out)
{
    const char *p = *s;
    char *end;

    if (*p == '-')
        p++;
    if (!g_ascii_isdigit(*p))
        return false;
    size_t n = strspn(p, "0123456789.");
    if (n > 20 || g_ascii_isalpha(p[n]) || p[n] == '+')
        return false;
    *out = g_ascii_strtod(*s, &end);
    if (end != p + n)
        return false;
    *s = end;
    return true;
}

static bool read_length(const char *s, double *value, const char **unit)
{
    double below;

    if (!read_number(&s, value))
        return false;
    if (*s == '/') {
        s++;
        if (!read_number(&s, &below) || below < 1)
            return false;
        *value /= below;
    }
    if (*s != ' ')
        return false;
    *unit = s + strspn(s, " ");
    return true;
}

bool unit_parse_um(const char *s, um *out)
{
    double value;
    const char *unit;

    if (!read_length(s, &value, &unit))
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(units); i++) {
        if (strcmp(unit, units[i].name) != 0)
            continue;
        double v = value * units[i].um;
        if (v > UNIT_MAX_UM || v < -UNIT_MAX_UM)
            return false;
        *out = (um)(v < 0 ? v - 0.5 : v + 0.5);
        return true;
    }
    return false;
}

bool unit_parse_cpt(const char *s, cpt *out)
{
    double value;
    const char *unit;

    if (!read_length(s, &value, &unit) || strcmp(unit, "pt") != 0 ||
        value < 1 || value > 1000)
        return false;
    *out = (cpt)(value * 100 + 0.5);
    return true;
}
