/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/printer.h"

#include "base/file.h"
#include "base/write.h"
#include "model/keys.h"

#include <glib.h>
#include <string.h>

#define NAME_SIGNS G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-_"

char *printer_path(void)
{
    return g_build_filename(g_get_user_config_dir(), "kaart", "printers.yaml",
                            NULL);
}

bool printer_is_name(const char *name)
{
    return *name && !name[strspn(name, NAME_SIGNS)];
}

static bool read_offset(const struct node *n, um *out, struct diag *d)
{
    if (!read_um_node(n, out, d))
        return false;
    if (*out >= -PRINTER_MAX_OFFSET && *out <= PRINTER_MAX_OFFSET)
        return true;
    diag_report(d, DIAG_VALUE_WRONG, n->at, "a printer misses by %d mm at most",
                PRINTER_MAX_OFFSET / UM_PER_MM);
    return false;
}

static void read_printer(struct printers *all, const struct node *key,
                         const struct node *n, struct diag *d)
{
    struct printer p = {.name = key->text};

    if (!printer_is_name(key->text))
        diag_report(d, DIAG_VALUE_WRONG, key->at,
                    "a printer's name has letters, digits, '-' and '_' only");
    if (!read_keys(n, &keys_printer, d))
        return;
    const struct node *offset = read_list(n, "offset", d);
    if (!offset)
        return;
    if (offset->n != 2)
        diag_report(d, DIAG_VALUE_WRONG, offset->at,
                    "an offset is two lengths, across and down");
    else if (read_offset(offset->items[0], &p.x, d) &&
             read_offset(offset->items[1], &p.y, d)) {
        read_number(n, "angle", -PRINTER_MAX_ANGLE, PRINTER_MAX_ANGLE, &p.angle,
                    d);
        all->list[all->n++] = p;
    }
}

struct printers *printer_load(const char *path, struct arena *a, struct diag *d)
{
    struct printers *all = ARENA_NEW(a, struct printers);
    unsigned before = diag_errors(d);

    if (!file_exists(path))
        return all;
    const char *name = arena_strdup(a, path);
    const struct node *root = node_load(path, name, a, d);
    if (!root || !read_header(root, "printers", 1, d) ||
        !read_keys(root, &keys_printers, d))
        return NULL;
    const struct node *map = read_map(root, "printers", d);
    all->list = ARENA_ARRAY(a, struct printer, map ? map->n : 0);
    for (size_t i = 0; map && i < map->n; i++)
        read_printer(all, map->keys[i], map->items[i], d);
    return diag_errors(d) == before ? all : NULL;
}

const struct printer *printer_find(const struct printers *all, const char *name)
{
    for (size_t i = 0; i < all->n; i++)
        if (strcmp(all->list[i].name, name) == 0)
            return &all->list[i];
    return NULL;
}

static void print_printer(GString *out, const struct printer *p)
{
    const um xy[2] = {p->x, p->y};
    char angle[G_ASCII_DTOSTR_BUF_SIZE];

    g_ascii_formatd(angle, sizeof angle, "%.3f", p->angle);
    g_string_append_printf(out, "  %s: {offset: [", p->name);
    for (size_t i = 0; i < 2; i++)
        g_string_append_printf(out, "%s%s%d.%03d mm", i ? ", " : "",
                               xy[i] < 0 ? "-" : "", ABS(xy[i]) / UM_PER_MM,
                               ABS(xy[i]) % UM_PER_MM);
    g_string_append_printf(out, "], angle: %s}\n", angle);
}

bool printer_save(const char *path, const struct printers *all,
                  const struct printer *one, struct diag *d)
{
    g_autoptr(GString) out = g_string_new(
        "# By how much kaart moves backs to the right, down and clockwise:\n"
        "# written by 'kaart calibrate --printer'.\n"
        "kaart: printers/1\nprinters:\n");
    bool written = false;

    for (size_t i = 0; i < all->n; i++) {
        bool same = strcmp(all->list[i].name, one->name) == 0;
        print_printer(out, same ? one : &all->list[i]);
        written |= same;
    }
    if (!written)
        print_printer(out, one);
    return write_file(path, (const unsigned char *)out->str, out->len, d);
}
