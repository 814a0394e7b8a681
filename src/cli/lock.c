/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/lock.h"

#include "base/file.h"
#include "base/write.h"
#include "cli/manifest.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <sys/file.h>
#include <unistd.h>

int lock_enter(const char *folder, struct diag *d)
{
    int fd = -1;

    if (g_mkdir_with_parents(folder, 0777) == 0)
        fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) {
        diag_report(d, DIAG_WRITE, (struct pos){folder, 0, 0},
                    "cannot write in the folder '%s': %s", folder,
                    g_strerror(errno));
        return -1;
    }
    if (flock(fd, LOCK_EX | LOCK_NB) == 0)
        write_clear(folder, "");
    flock(fd, LOCK_SH);
    return fd;
}

int lock_share(const char *folder)
{
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    while (fd >= 0 && flock(fd, LOCK_SH) != 0 && errno == EINTR)
        ;
    return fd;
}

void lock_leave(int entered)
{
    if (entered >= 0)
        close(entered);
}

void lock_tidy(const char *folder)
{
    static const char *const own[] = {LOCK_STAMPS, LOCK_FILE};
    g_autofree char *manifest = g_build_filename(folder, MANIFEST_FILE, NULL);
    g_autofree char *below = g_build_filename(folder, LOCK_FOLDER, NULL);

    if (file_exists(manifest))
        return;
    for (size_t i = 0; i < G_N_ELEMENTS(own); i++) {
        g_autofree char *path = g_build_filename(folder, own[i], NULL);
        unlink(path);
    }
    rmdir(below);
    rmdir(folder);
}

int lock_manifest(const char *folder)
{
    g_autofree char *path = g_build_filename(folder, LOCK_FILE, NULL);
    g_autofree char *below = g_build_filename(folder, LOCK_FOLDER, NULL);

    g_mkdir_with_parents(below, 0777);
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);

    while (fd >= 0 && flock(fd, LOCK_EX) != 0 && errno == EINTR)
        ;
    return fd;
}
