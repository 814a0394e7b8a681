/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz/fuzz.h"

#include <fcntl.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FOLDER "KAART_FUZZ_FOLDER" /* where inputs lie: best in memory */
#define TARGET "KAART_FUZZ"

static const struct {
    const char *name;
    fuzz_fn *run;
} targets[] = {
    {"source", fuzz_source},
    {"csv", fuzz_csv},
    {"model", fuzz_model},
    {"edition", fuzz_edition},
    {"po", fuzz_po},
    {"markup", fuzz_markup},
    {"art", fuzz_art},
    {"content", fuzz_content},
    {"pdf", fuzz_pdf},
    {"cards", fuzz_cards},
    {"manifest", fuzz_manifest},
};

/* Paths of what was written for an input. */
static GPtrArray *written;

fuzz_fn *fuzz_find(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(targets); i++)
        if (strcmp(targets[i].name, name) == 0)
            return targets[i].run;
    return NULL;
}

void fuzz_need(bool sound, const char *what)
{
    if (sound)
        return;
    fprintf(stderr, "fuzz: this should be: %s\n", what);
    abort();
}

void fuzz_need_error(const struct fuzz *f, const char *what)
{
    fuzz_need(diag_errors(f->diag) > 0, what);
}

static void put_all(int fd, const char *bytes, size_t n)
{
    while (n > 0) {
        ssize_t put = write(fd, bytes, n);
        if (put <= 0)
            abort();
        bytes += put;
        n -= (size_t)put;
    }
}

const char *fuzz_write(struct fuzz *f, const char *name, const char *bytes,
                       size_t n)
{
    const char *path = arena_printf(f->arena, "%s/%s", f->folder, name);
    g_autofree char *parent = g_path_get_dirname(path);

    g_mkdir_with_parents(parent, 0777);
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0)
        abort();
    put_all(fd, bytes, n);
    close(fd);
    if (!written)
        written = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(written, g_strdup(path));
    return path;
}

static void put_nowhere(void *ctx, const char *s)
{
    *(size_t *)ctx += strlen(s);
}

/* Complaints can be shown, and are text. */
static void check_diag(const struct diag *d)
{
    size_t size = 0;

    for (size_t i = 0; i < diag_size(d); i++) {
        const struct diag_entry *e = diag_at(d, i);
        fuzz_need(*e->text && g_utf8_validate(e->text, -1, NULL),
                  "a complaint is text");
        fuzz_need(!e->at.line || e->at.col, "a line has a column");
    }
    diag_print(d, put_nowhere, &size);
    fuzz_need(!diag_size(d) == !size, "complaints are shown");
}

static const char *find_folder(void)
{
    static char *folder;

    if (!folder && g_getenv(FOLDER))
        folder = g_strdup(g_getenv(FOLDER));
    if (!folder)
        folder = g_dir_make_tmp("kaart-fuzz-XXXXXX", NULL);
    return folder;
}

void fuzz_try(fuzz_fn *target, const char *bytes, size_t n)
{
    struct fuzz f = {find_folder(), arena_new(), diag_new()};

    target(&f, bytes, n);
    check_diag(f.diag);
    diag_free(f.diag);
    arena_free(f.arena);
    for (guint i = 0; written && i < written->len; i++)
        g_unlink(written->pdata[i]);
    if (written)
        g_ptr_array_set_size(written, 0);
}

/* -- What libFuzzer calls -- */

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static fuzz_fn *target;

    if (!target) {
        const char *name = g_getenv(TARGET);
        target = name ? fuzz_find(name) : NULL;
        fuzz_need(target != NULL, TARGET " names a target");
    }
    fuzz_try(target, (const char *)bytes, n);
    return 0;
}
