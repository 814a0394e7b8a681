/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/digest.h"

#include "base/file.h"
#include "base/write.h"

#include <fcntl.h>
#include <glib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Bytes of a file that has a digest. */
#define FILE_MAX (1LL << 32)

/* How the file that keeps them lies on the disk: of each its path, the five
 * numbers of its stamp, and its digest.  "kaart 1" is what the file is. */
#define KEPT_FORMAT "(sa(s(tttxx)s))"
#define KEPT_NAME "kaart 1"
#define KEPT_MAX (64 << 20)

/* A file that changed this shortly before its digest was kept may have changed
 * again within one tick of the disk's clock, and have the same stamp (git:
 * Documentation/technical/racy-git.txt). */
#define TICK_NS 50000000

struct known {
    struct stamp stamp;
    char sha256[DIGEST_SIZE];
    bool asked, sure; /* in this run; read in this run or older than a tick */
};

struct digests {
    GHashTable *files;            /* path -> struct known */
    GHashTable *seen[SEEN_KINDS]; /* path -> what digest_seen() said of it */
    bool changed;                 /* what lies on the disk is not this */
};

static void load_known(struct digests *all, GVariant *kept, int64_t written)
{
    GVariantIter *iter;
    const char *name, *path, *sum;
    struct stamp s;

    g_variant_get(kept, "(&sa(s(tttxx)s))", &name, &iter);
    while (strcmp(name, KEPT_NAME) == 0 &&
           g_variant_iter_next(iter, "(&s(tttxx)&s)", &path, &s.device,
                               &s.inode, &s.size, &s.changed, &s.modified,
                               &sum)) {
        struct known *k = g_new0(struct known, 1);
        k->stamp = s;
        k->sure = MAX(s.changed, s.modified) + TICK_NS < written;
        all->changed |= !k->sure;
        g_strlcpy(k->sha256, sum, sizeof k->sha256);
        g_hash_table_insert(all->files, g_strdup(path), k);
    }
    g_variant_iter_free(iter);
}

struct digests *digest_open(const char *path)
{
    struct digests *all = g_new0(struct digests, 1);
    struct stamp written;
    size_t size;

    all->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (size_t i = 0; i < SEEN_KINDS; i++)
        all->seen[i] =
            g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    stamp_read(path, &written);
    char *bytes = file_peek(path, KEPT_MAX, &size);
    if (!bytes)
        return all;
    g_autoptr(GBytes) owner = g_bytes_new_take(bytes, size);
    g_autoptr(GVariant) kept = g_variant_ref_sink(
        g_variant_new_from_bytes(G_VARIANT_TYPE(KEPT_FORMAT), owner, FALSE));
    if (g_variant_is_normal_form(kept))
        load_known(all, kept, written.modified);
    return all;
}

void digest_free(struct digests *all)
{
    if (!all)
        return;
    g_hash_table_unref(all->files);
    for (size_t i = 0; i < SEEN_KINDS; i++)
        g_hash_table_unref(all->seen[i]);
    g_free(all);
}

static int compare_strings(gconstpointer a, gconstpointer b)
{
    return strcmp(a, b);
}

void digest_save(struct digests *all, const char *path)
{
    GVariantBuilder list;

    if (!all->changed)
        return;
    g_autoptr(GList) paths =
        g_list_sort(g_hash_table_get_keys(all->files), compare_strings);
    g_variant_builder_init(&list, G_VARIANT_TYPE("a(s(tttxx)s)"));
    for (GList *p = paths; p; p = p->next) {
        const struct known *k = g_hash_table_lookup(all->files, p->data);
        const struct stamp *s = &k->stamp;
        if (k->asked || k->sure)
            g_variant_builder_add(&list, "(s(tttxx)s)", p->data, s->device,
                                  s->inode, s->size, s->changed, s->modified,
                                  k->sha256);
    }
    g_autoptr(GVariant) kept =
        g_variant_ref_sink(g_variant_new(KEPT_FORMAT, KEPT_NAME, &list));
    struct diag *aside = diag_new();
    write_file(path, g_variant_get_data(kept), g_variant_get_size(kept), aside);
    diag_free(aside);
}

/* The digest of the file; false when it cannot be read, is no file, or is none
 * that kaart reads or writes: a manifest may name whatever there is. */
static bool sum_file(int fd, char sum[DIGEST_SIZE])
{
    enum { PIECE = 1 << 16 };
    struct stat st;

    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size > FILE_MAX)
        return false;
    g_autofree guchar *piece = g_malloc(PIECE);
    g_autoptr(GChecksum) sums = g_checksum_new(G_CHECKSUM_SHA256);
    ssize_t n;

    while ((n = read(fd, piece, PIECE)) > 0)
        g_checksum_update(sums, piece, n);
    g_strlcpy(sum, g_checksum_get_string(sums), DIGEST_SIZE);
    return n == 0;
}

static bool read_known(const char *path, struct known *k)
{
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    struct stamp after;

    if (fd < 0)
        return false;
    bool ok = sum_file(fd, k->sha256);
    close(fd);
    /* It may have changed while it was read. */
    return ok && stamp_read(path, &after) && stamp_same(&k->stamp, &after);
}

const char *digest_find(struct digests *all, const char *path,
                        struct stamp *stamp)
{
    struct known *k = g_hash_table_lookup(all->files, path);
    struct known now = {.asked = true, .sure = true};

    if (!stamp_read(path, &now.stamp))
        return NULL;
    if (!k || !k->sure || !stamp_same(&k->stamp, &now.stamp)) {
        if (!read_known(path, &now))
            return NULL;
        k = g_memdup2(&now, sizeof now);
        g_hash_table_insert(all->files, g_strdup(path), k);
        all->changed = true;
    }
    k->asked = true;
    if (stamp)
        *stamp = k->stamp;
    return k->sha256;
}

void digest_set(struct digests *all, const char *path, const char *sha256)
{
    struct known *k = g_new0(struct known, 1);

    k->asked = k->sure = true;
    g_strlcpy(k->sha256, sha256, sizeof k->sha256);
    all->changed = true;
    if (stamp_read(path, &k->stamp))
        g_hash_table_insert(all->files, g_strdup(path), k);
    else
        g_free(k);
}

static char *sum_names(const char *folder)
{
    g_autoptr(GPtrArray) names = file_names(folder);
    g_autoptr(GChecksum) sums = g_checksum_new(G_CHECKSUM_SHA256);

    for (guint i = 0; i < names->len; i++)
        g_checksum_update(sums, names->pdata[i],
                          (gssize)strlen(names->pdata[i]) + 1);
    return g_strdup(g_checksum_get_string(sums));
}

static char *look(struct digests *all, enum seen_kind kind, const char *path)
{
    switch (kind) {
    case SEEN_FILE:
        return g_strdup(digest_find(all, path, NULL));
    case SEEN_THERE:
        return file_exists(path) ? g_strdup("") : NULL;
    case SEEN_NONE:
        return file_exists(path) ? NULL : g_strdup("");
    case SEEN_NAMES:
        return sum_names(path);
    }
    return NULL;
}

const char *digest_seen(struct digests *all, enum seen_kind kind,
                        const char *path)
{
    gpointer kept;

    if (g_hash_table_lookup_extended(all->seen[kind], path, NULL, &kept))
        return kept;
    kept = look(all, kind, path);
    g_hash_table_insert(all->seen[kind], g_strdup(path), kept);
    return kept;
}

void digest_refresh(struct digests *all)
{
    for (size_t i = 0; i < SEEN_KINDS; i++)
        g_hash_table_remove_all(all->seen[i]);
}
