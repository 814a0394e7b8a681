/* SPDX-License-Identifier: GPL-3.0-or-later
 * librsvg draws letters as outlines and tells no sizes: those are read from
 * the file, as far as attributes give them. */
#include "art/own.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* What CSS calls medium, as librsvg 2.54 has it. */
#define MEDIUM 12.0

/* What an element hands on to those inside it. */
struct nest {
    double scale, size; /* units of the art in one of its own; font-size */
    uint8_t rgb[3];
    bool text, defined; /* inside <text>; inside what is not drawn here */
};

struct letters {
    struct art *art;
    GArray *levels; /* of struct nest */
};

/* The value of a property in style="…", or NULL; free it. */
static char *find_in_style(const char *style, const char *name)
{
    g_auto(GStrv) parts = g_strsplit(style ? style : "", ";", 0);

    for (char **part = parts; *part; part++) {
        char *colon = strchr(*part, ':');
        if (!colon)
            continue;
        *colon = '\0';
        if (strcmp(g_strstrip(*part), name) == 0)
            return g_strdup(g_strstrip(colon + 1));
    }
    return NULL;
}

static const char *find(const char **names, const char **values,
                        const char *name)
{
    for (size_t i = 0; names[i]; i++)
        if (strcmp(names[i], name) == 0)
            return values[i];
    return NULL;
}

/* A style attribute goes before one of its own; free it. */
static char *find_property(const char **names, const char **values,
                           const char *name)
{
    char *own = find_in_style(find(names, values, "style"), name);

    return own ? own : g_strdup(find(names, values, name));
}

static double read_size(const char *text, double now)
{
    static const struct {
        const char *unit;
        double px;
    } units[] = {
        {"", 1},           {"px", 1},         {"pt", 96 / 72.0}, {"pc", 16},
        {"mm", 96 / 25.4}, {"cm", 96 / 2.54}, {"in", 96},
    };
    char *end;
    double v = g_ascii_strtod(text, &end);

    if (end == text || !(v > 0))
        return now;
    if (strcmp(end, "%") == 0 || strcmp(end, "em") == 0)
        return now * v / (*end == '%' ? 100 : 1);
    for (size_t i = 0; i < G_N_ELEMENTS(units); i++)
        if (strcmp(end, units[i].unit) == 0)
            return v * units[i].px;
    return now;
}

/* #rgb and #rrggbb and two names: what else there is stays what it was. */
static void read_fill(const char *text, uint8_t rgb[3])
{
    size_t n = strlen(text);
    guint64 v = 0;

    if (strcmp(text, "white") == 0)
        memset(rgb, 255, 3);
    else if (strcmp(text, "black") == 0)
        memset(rgb, 0, 3);
    if (*text != '#' || (n != 4 && n != 7) ||
        !g_ascii_string_to_unsigned(text + 1, 16, 0, 0xffffff, &v, NULL))
        return;
    for (unsigned i = 0; i < 3; i++)
        rgb[i] = (uint8_t)(n == 7 ? v >> (16 - 8 * i) & 255
                                  : (v >> (8 - 4 * i) & 15) * 17);
}

/* How many times as large a list of transforms makes its element. */
static double read_transform(const char *text)
{
    double scale = 1;

    for (const char *p = text; p && (p = strchr(p, '(')); p++) {
        double n[6] = {0};
        int count = 0;
        const char *name = p;
        char *end = (char *)p + 1;
        while (name > text && g_ascii_isalpha(name[-1]))
            name--;
        while (count < 6) {
            const char *from = end + strspn(end, " \t\r\n,");
            double v = g_ascii_strtod(from, &end);
            if (end == from)
                break;
            n[count++] = v;
        }
        if (strncmp(name, "scale", 5) == 0)
            scale *= sqrt(fabs(n[0] * (count > 1 ? n[1] : n[0])));
        else if (strncmp(name, "matrix", 6) == 0)
            scale *= sqrt(fabs(n[0] * n[3] - n[1] * n[2]));
    }
    return scale;
}

/* Of the root: what its view box makes of a unit. */
static double find_root_scale(const struct art *a, const char *box)
{
    double v[4] = {0};
    char *end = (char *)box;

    for (int i = 0; box && i < 4; i++)
        v[i] = g_ascii_strtod(end + strspn(end, " \t\r\n,"), &end);
    if (v[2] > 0 && v[3] > 0)
        return MIN(a->width / v[2], a->height / v[3]);
    return 72 / 96.0;
}

static void add(struct letters *s, const struct nest *level)
{
    struct art_letters l = {.size = level->size * level->scale};

    memcpy(l.rgb, level->rgb, sizeof l.rgb);
    if (!s->art->letters)
        s->art->letters = g_array_new(FALSE, FALSE, sizeof l);
    g_array_append_val(s->art->letters, l);
}

static void begin(GMarkupParseContext *context, const char *element,
                  const char **names, const char **values, gpointer user,
                  GError **error)
{
    struct letters *s = user;
    struct nest level = {.size = MEDIUM};
    const char *transform = find(names, values, "transform");
    g_autofree char *size = find_property(names, values, "font-size");
    g_autofree char *fill = find_property(names, values, "fill");

    (void)context, (void)error;
    if (s->levels->len)
        level = g_array_index(s->levels, struct nest, s->levels->len - 1);
    else
        level.scale = find_root_scale(s->art, find(names, values, "viewBox"));
    level.scale *= transform ? read_transform(transform) : 1;
    level.size = size ? read_size(size, level.size) : level.size;
    if (fill)
        read_fill(fill, level.rgb);
    level.text = level.text || strcmp(element, "text") == 0;
    level.defined = level.defined || strcmp(element, "defs") == 0 ||
                    strcmp(element, "symbol") == 0;
    g_array_append_val(s->levels, level);
}

static void end(GMarkupParseContext *context, const char *element,
                gpointer user, GError **error)
{
    struct letters *s = user;

    (void)context, (void)element, (void)error;
    g_array_set_size(s->levels, s->levels->len - 1);
}

static void words(GMarkupParseContext *context, const char *text, gsize n,
                  gpointer user, GError **error)
{
    struct letters *s = user;
    const struct nest *level =
        s->levels->len
            ? &g_array_index(s->levels, struct nest, s->levels->len - 1)
            : NULL;

    (void)context, (void)error;
    if (level && level->text && !level->defined && strspn(text, " \t\r\n") < n)
        add(s, level);
}

void letters_read(struct art *a, const char *data, size_t size)
{
    static const GMarkupParser parser = {
        .start_element = begin, .end_element = end, .text = words};
    struct letters s = {
        .art = a,
        .levels = g_array_new(FALSE, FALSE, sizeof(struct nest)),
    };
    GMarkupParseContext *context =
        g_markup_parse_context_new(&parser, 0, &s, NULL);

    /* librsvg has read it: what GLib does not know ends the list. */
    g_markup_parse_context_parse(context, data, (gssize)size, NULL);
    g_markup_parse_context_free(context);
    g_array_unref(s.levels);
}
