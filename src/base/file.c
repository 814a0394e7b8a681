/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/file.h"

#include "base/seen.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct {
    char *path; /* NULL: none */
    int why;
} trouble;

const char *file_trouble(int *why)
{
    *why = trouble.why;
    return trouble.path;
}

static bool is_absence(int why)
{
    static const int absences[] = {ENOENT, ENOTDIR,      ELOOP,
                                   ENXIO,  ENAMETOOLONG, EISDIR};

    for (size_t i = 0; i < G_N_ELEMENTS(absences); i++)
        if (why == absences[i])
            return true;
    return false;
}

bool file_is_trouble(const char *path, int why)
{
    if (is_absence(why))
        return false;
    if (!trouble.path) {
        trouble.path = g_strdup(path);
        trouble.why = why;
    }
    return true;
}

enum diag_kind file_kind(enum diag_kind usual)
{
    return is_absence(errno) ? usual : DIAG_READ;
}

void file_settle(struct diag *d)
{
    if (trouble.path && diag_worst(d) < LEVEL_SYSTEM)
        diag_report(d, DIAG_READ, (struct pos){trouble.path, 0, 0},
                    "cannot be read: %s; nothing was written after that",
                    g_strerror(trouble.why));
}

/* `room` bytes, or fewer when the file ends before; -1 with errno set. */
static ssize_t fill(int fd, char *to, size_t room)
{
    size_t done = 0;

    while (done < room) {
        ssize_t n = read(fd, to + done, room - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return -1;
        if (n == 0)
            break;
        done += (size_t)n;
    }
    return (ssize_t)done;
}

static char *read_open(int fd, size_t max, size_t *size, enum file_fault *why)
{
    struct stat st;

    *why = FILE_UNREADABLE;
    if (fstat(fd, &st) != 0)
        return NULL;
    if (!S_ISREG(st.st_mode)) {
        *why = FILE_NO_FILE;
        return NULL;
    }
    if ((uintmax_t)st.st_size > max) {
        *why = FILE_LARGE;
        return NULL;
    }
    char *bytes = g_malloc((size_t)st.st_size + 1);
    ssize_t n = fill(fd, bytes, (size_t)st.st_size);
    if (n < 0) {
        g_free(bytes);
        return NULL;
    }
    bytes[n] = '\0';
    *size = (size_t)n;
    return bytes;
}

static char *read_named(const char *path, size_t max, size_t *size,
                        enum file_fault *why)
{
    /* Opening a pipe would wait for its writer. */
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);

    *why = FILE_UNREADABLE;
    if (fd < 0)
        return NULL;
    char *bytes = read_open(fd, max, size, why);
    int before = errno;
    close(fd);
    errno = before;
    return bytes;
}

char *file_peek(const char *path, size_t max, size_t *size)
{
    enum file_fault why;

    seen_add(SEEN_FILE, path);
    return read_named(path, max, size, &why);
}

char *file_read(const char *path, size_t max, size_t *size,
                enum file_fault *why)
{
    seen_add(SEEN_FILE, path);
    char *bytes = read_named(path, max, size, why);
    if (!bytes && *why == FILE_UNREADABLE) {
        int before = errno;
        file_is_trouble(path, before);
        errno = before;
    }
    return bytes;
}

/* What is there of that name: a kind of file as stat() tells it, or 0. */
static mode_t look(const char *path)
{
    struct stat st;
    bool there = stat(path, &st) == 0;
    int why = errno;

    if (!there)
        file_is_trouble(path, why);
    seen_add(there ? SEEN_THERE : SEEN_NONE, path);
    errno = why;
    return there ? st.st_mode & S_IFMT : 0;
}

bool file_exists(const char *path)
{
    return look(path) != 0;
}

bool file_is_folder(const char *path)
{
    return look(path) == S_IFDIR;
}

bool file_is_regular(const char *path)
{
    return look(path) == S_IFREG;
}

static int compare_names(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Its next name but "." and "..", or NULL.  That it ended with a fault is known
 * from errno only, which is why GDir will not do. */
static const char *read_name(DIR *dir)
{
    const struct dirent *e;

    do {
        errno = 0;
        e = readdir(dir);
    } while (e &&
             (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0));
    return e ? e->d_name : NULL;
}

GPtrArray *file_names(const char *folder)
{
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    DIR *dir = opendir(folder);
    const char *leaf;

    seen_add(SEEN_NAMES, folder);
    if (!dir) {
        file_is_trouble(folder, errno);
        return names;
    }
    while ((leaf = read_name(dir)))
        g_ptr_array_add(names, g_strdup(leaf));
    if (errno)
        file_is_trouble(folder, errno);
    closedir(dir);
    g_ptr_array_sort(names, compare_names);
    return names;
}

void file_note(const char *path)
{
    seen_add(SEEN_FILE, path);
}
