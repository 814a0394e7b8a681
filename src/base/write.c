/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/write.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The functions below leave errno to write_file(), which alone reports. */

static bool is_same(const char *path, const struct stat *st,
                    const unsigned char *bytes, size_t n)
{
    char *old = NULL;
    size_t size = 0;

    if ((uintmax_t)st->st_size != n ||
        !g_file_get_contents(path, &old, &size, NULL))
        return false;

    bool same = size == n && memcmp(old, bytes, n) == 0;
    g_free(old);
    return same;
}

static bool put_all(int fd, const unsigned char *bytes, size_t n)
{
    while (n > 0) {
        ssize_t put = write(fd, bytes, n);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return false;
        bytes += put;
        n -= (size_t)put;
    }
    return true;
}

/* Write, sync and close.  What cannot be synced (a pipe, some network disks)
 * says EINVAL, and that is no fault. */
static bool fill(int fd, const unsigned char *bytes, size_t n)
{
    bool ok = put_all(fd, bytes, n) && (fsync(fd) == 0 || errno == EINVAL);
    int why = errno;

    if (close(fd) != 0 && ok)
        return false;
    errno = why;
    return ok;
}

/* A rename lasts when its folder is synced.  A folder that we may write in and
 * not read cannot be. */
static bool sync_folder(const char *folder)
{
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    if (fd < 0)
        return errno == EACCES;
    return fill(fd, NULL, 0);
}

static bool write_into(const char *path, const unsigned char *bytes, size_t n)
{
    int fd = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC);

    return fd >= 0 && fill(fd, bytes, n);
}

/* The temporary's name does not grow with the target's, which may be as long
 * as a name can be. */
static bool replace(const char *path, const char *folder,
                    const unsigned char *bytes, size_t n)
{
    char *temp = g_build_filename(folder, ".kaart-XXXXXX", NULL);
    int fd = g_mkstemp_full(temp, O_WRONLY | O_CLOEXEC, 0666);
    bool made = fd >= 0;
    bool ok = made && fill(fd, bytes, n) && rename(temp, path) == 0;
    int why = errno;

    if (made && !ok)
        unlink(temp);
    g_free(temp);
    errno = why;
    return ok && sync_folder(folder);
}

bool write_file(const char *path, const unsigned char *bytes, size_t n,
                struct diag *d)
{
    char *folder = g_path_get_dirname(path);
    struct stat st;
    bool there = stat(path, &st) == 0;
    bool ok;

    if (there && S_ISREG(st.st_mode) && is_same(path, &st, bytes, n))
        ok = true;
    else if (there && !S_ISREG(st.st_mode))
        ok = write_into(path, bytes, n); /* a folder: EISDIR */
    else
        ok = g_mkdir_with_parents(folder, 0777) == 0 &&
             replace(path, folder, bytes, n);
    if (!ok)
        diag_report(d, DIAG_WRITE, (struct pos){path, 0, 0},
                    "cannot write '%s': %s", path, g_strerror(errno));
    g_free(folder);
    return ok;
}
