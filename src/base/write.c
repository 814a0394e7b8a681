/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/write.h"

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The functions below leave errno to write_file(), which alone reports. */

/* Both are read at once, a piece at a time. */
static bool same_bytes(int a, int b)
{
    enum { PIECE = 1 << 16 };
    g_autofree char *x = g_malloc(PIECE), *y = g_malloc(PIECE);

    while (true) {
        ssize_t n = read(a, x, PIECE), m = read(b, y, PIECE);
        if (n != m || n < 0 || memcmp(x, y, (size_t)n) != 0)
            return false;
        if (n == 0)
            return true;
    }
}

static bool is_same_file(const char *a, const char *b)
{
    int x = open(a, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    int y = open(b, O_RDONLY | O_CLOEXEC);
    struct stat sx, sy;
    bool same = x >= 0 && y >= 0 && fstat(x, &sx) == 0 && fstat(y, &sy) == 0 &&
                S_ISREG(sx.st_mode) && sx.st_size == sy.st_size &&
                same_bytes(x, y);

    if (x >= 0)
        close(x);
    if (y >= 0)
        close(y);
    return same;
}

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

#define TEMP_PREFIX ".kaart-"

static GArray *waiting; /* of struct held; NULL: files are given their names */
static char *waiting_mark;

/* The temporary's name does not grow with the target's, which may be as long
 * as a name can be. */
static char *make_temp(const char *folder, const char *mark,
                       const unsigned char *bytes, size_t n)
{
    g_autofree char *leaf = g_strconcat(TEMP_PREFIX, mark, "XXXXXX", NULL);
    char *temp = g_build_filename(folder, leaf, NULL);
    int fd = g_mkstemp_full(temp, O_WRONLY | O_CLOEXEC, 0666);
    int why = errno;

    if (fd >= 0 && fill(fd, bytes, n))
        return temp;
    if (fd >= 0) {
        why = errno;
        unlink(temp);
    }
    g_free(temp);
    errno = why;
    return NULL;
}

static bool take_name(const char *temp, const char *path, const char *folder)
{
    if (rename(temp, path) == 0)
        return sync_folder(folder);
    int why = errno;
    unlink(temp);
    errno = why;
    return false;
}

static const int stops[] = {SIGINT, SIGTERM, SIGHUP};

/* How signals were met before they were put off. */
struct manners {
    sigset_t mask;
    struct sigaction act[G_N_ELEMENTS(stops)];
};

static volatile sig_atomic_t came; /* one that was put off, or 0 */

static void note_signal(int signal)
{
    came = signal;
}

/* A process that ends by a signal removes nothing, so that one has to wait
 * until no file waits for its name.  To block it is not enough: Pango may have
 * threads at work, which would take it.  Who holds files (write_hold()) has a
 * parent that removes them. */
static void put_off_signals(struct manners *before)
{
    struct sigaction note = {.sa_handler = note_signal, .sa_flags = SA_RESTART};
    sigset_t some;

    came = 0;
    sigemptyset(&some);
    sigemptyset(&note.sa_mask);
    for (size_t i = 0; i < G_N_ELEMENTS(stops); i++)
        sigaddset(&some, stops[i]);
    sigprocmask(SIG_BLOCK, &some, &before->mask);
    for (size_t i = 0; i < G_N_ELEMENTS(stops); i++) {
        sigaction(stops[i], NULL, &before->act[i]);
        if (before->act[i].sa_handler == SIG_DFL)
            sigaction(stops[i], &note, NULL);
    }
}

static void take_signals(const struct manners *before)
{
    int why = errno;

    for (size_t i = 0; i < G_N_ELEMENTS(stops); i++)
        sigaction(stops[i], &before->act[i], NULL);
    if (came)
        raise(came);
    sigprocmask(SIG_SETMASK, &before->mask, NULL);
    errno = why;
}

static bool replace(const char *path, const char *folder,
                    const unsigned char *bytes, size_t n)
{
    struct manners before;

    put_off_signals(&before);
    g_autofree char *temp = make_temp(folder, "", bytes, n);
    bool ok = temp && take_name(temp, path, folder);
    take_signals(&before);
    return ok;
}

static bool hold(const char *path, const char *folder,
                 const unsigned char *bytes, size_t n)
{
    struct held held = {.size = n};

    if (g_mkdir_with_parents(folder, 0777) != 0)
        return false;
    held.temp = make_temp(folder, waiting_mark, bytes, n);
    if (!held.temp)
        return false;
    g_autofree char *sum =
        g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, n);
    g_strlcpy(held.sha256, sum, sizeof held.sha256);
    held.path = g_strdup(path);
    g_array_append_val(waiting, held);
    return true;
}

static void report(const char *path, struct diag *d)
{
    diag_report(d, DIAG_WRITE, (struct pos){path, 0, 0},
                "cannot write '%s': %s", path, g_strerror(errno));
}

/* What is made without having seen all is something else. */
static bool is_blind(const char *path, struct diag *d)
{
    int why;
    const char *unseen = file_trouble(&why);

    if (unseen)
        diag_report(d, DIAG_READ, (struct pos){unseen, 0, 0},
                    "cannot be read: %s; '%s' was not written", g_strerror(why),
                    path);
    return unseen;
}

bool write_file(const char *path, const unsigned char *bytes, size_t n,
                struct diag *d)
{
    if (is_blind(path, d))
        return false;
    char *folder = g_path_get_dirname(path);
    struct stat st;
    bool there = stat(path, &st) == 0;
    bool ok;

    if (waiting)
        ok = hold(path, folder, bytes, n);
    else if (there && S_ISREG(st.st_mode) && is_same(path, &st, bytes, n))
        ok = true;
    else if (there && !S_ISREG(st.st_mode))
        ok = write_into(path, bytes, n); /* a folder: EISDIR */
    else
        ok = g_mkdir_with_parents(folder, 0777) == 0 &&
             replace(path, folder, bytes, n);
    if (!ok)
        report(path, d);
    g_free(folder);
    return ok;
}

/* As rename(), but over nothing.  Not every disk knows one way or the other. */
static bool take_free_name(const char *temp, const char *path)
{
    if (renameat2(AT_FDCWD, temp, AT_FDCWD, path, RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    return link(temp, path) == 0 && unlink(temp) == 0;
}

bool write_new(const char *path, const unsigned char *bytes, size_t n,
               struct diag *d)
{
    g_autofree char *folder = g_path_get_dirname(path);
    struct manners before;

    if (is_blind(path, d))
        return false;
    put_off_signals(&before);
    g_autofree char *temp = g_mkdir_with_parents(folder, 0777) == 0
                                ? make_temp(folder, "", bytes, n)
                                : NULL;
    bool ok = temp && take_free_name(temp, path) && sync_folder(folder);
    int why = errno;
    if (temp && !ok)
        unlink(temp);
    take_signals(&before);
    errno = why;
    if (!ok)
        report(path, d);
    return ok;
}

bool write_remove(const char *path, struct diag *d)
{
    if (is_blind(path, d))
        return false;
    if (unlink(path) == 0 || errno == ENOENT)
        return true;
    diag_report(d, DIAG_WRITE, (struct pos){path, 0, 0},
                "cannot remove '%s': %s", path, g_strerror(errno));
    return false;
}

void write_hold(const char *mark)
{
    waiting = g_array_new(FALSE, FALSE, sizeof(struct held));
    waiting_mark = g_strdup(mark);
}

const struct held *write_held(size_t *n)
{
    *n = waiting ? waiting->len : 0;
    return waiting ? (const void *)waiting->data : NULL;
}

const struct held *write_find(const char *path)
{
    size_t n;
    const struct held *held = write_held(&n);

    while (n-- > 0)
        if (strcmp(held[n].path, path) == 0)
            return &held[n];
    return NULL;
}

const char *write_where(const char *path)
{
    const struct held *held = write_find(path);

    return held ? held->temp : path;
}

bool write_place(const char *temp, const char *path, struct diag *d)
{
    g_autofree char *folder = g_path_get_dirname(path);

    if (is_same_file(path, temp)) {
        unlink(temp);
        return true;
    }
    if (take_name(temp, path, folder))
        return true;
    report(path, d);
    return false;
}

static void clear_folder(const char *folder, const char *prefix, bool below)
{
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    const char *leaf;

    while (dir && (leaf = g_dir_read_name(dir))) {
        g_autofree char *path = g_build_filename(folder, leaf, NULL);
        if (g_str_has_prefix(leaf, prefix))
            unlink(path);
        else if (below && g_file_test(path, G_FILE_TEST_IS_DIR) &&
                 !g_file_test(path, G_FILE_TEST_IS_SYMLINK))
            clear_folder(path, prefix, false);
    }
}

void write_clear(const char *folder, const char *mark)
{
    g_autofree char *prefix = g_strconcat(TEMP_PREFIX, mark, NULL);

    clear_folder(folder, prefix, true);
}
