/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/file.h"

#include "base/seen.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

char *file_read(const char *path, size_t max, size_t *size,
                enum file_fault *why)
{
    seen_add(SEEN_FILE, path);
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

static bool test(const char *path, GFileTest what)
{
    bool there = g_file_test(path, G_FILE_TEST_EXISTS);

    seen_add(there ? SEEN_THERE : SEEN_NONE, path);
    return there && g_file_test(path, what);
}

bool file_exists(const char *path)
{
    return test(path, G_FILE_TEST_EXISTS);
}

bool file_is_folder(const char *path)
{
    return test(path, G_FILE_TEST_IS_DIR);
}

bool file_is_regular(const char *path)
{
    return test(path, G_FILE_TEST_IS_REGULAR);
}

static int compare_names(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

GPtrArray *file_names(const char *folder)
{
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    const char *leaf;

    seen_add(SEEN_NAMES, folder);
    while (dir && (leaf = g_dir_read_name(dir)))
        g_ptr_array_add(names, g_strdup(leaf));
    g_ptr_array_sort(names, compare_names);
    return names;
}

void file_note(const char *path)
{
    seen_add(SEEN_FILE, path);
}
