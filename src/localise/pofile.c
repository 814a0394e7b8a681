/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/pofile.h"

#include "base/file.h"

#include <errno.h>
#include <glib.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define POFILE_MAX_BYTES (8 * 1024 * 1024)

/* libgettextpo 0.21 hands its complaints to functions without a context, and
 * asks of them not to return from a fatal one. */
static _Thread_local struct {
    jmp_buf out;
    const char *path;
    struct diag *diag;
} busy;

static void take_fault(int severity, po_message_t message, const char *file,
                       size_t line, size_t column, int multiline,
                       const char *text)
{
    struct pos at = {busy.path, 0, 0};

    (void)message, (void)multiline;
    if (file && line != (size_t)-1) {
        at.line = (unsigned)line;
        at.col = column == (size_t)-1 ? 1 : (unsigned)column;
    }
    if (severity != PO_SEVERITY_WARNING)
        diag_report(busy.diag, DIAG_PO_WRONG, at, "%s", text);
    if (severity == PO_SEVERITY_FATAL_ERROR)
        longjmp(busy.out, 1);
}

static void take_two(int severity, po_message_t message1, const char *file1,
                     size_t line1, size_t column1, int multiline1,
                     const char *text1, po_message_t message2,
                     const char *file2, size_t line2, size_t column2,
                     int multiline2, const char *text2)
{
    (void)message2, (void)column2, (void)multiline2, (void)text2;
    take_fault(severity == PO_SEVERITY_FATAL_ERROR ? PO_SEVERITY_ERROR
                                                   : severity,
               message1, file1, line1, column1, multiline1, text1);
    /* Of a message that is there twice 0.21 does not tell where the first
     * is. */
    if (severity != PO_SEVERITY_WARNING && file2 && line2 != (size_t)-1)
        diag_note(busy.diag, (struct pos){busy.path, (unsigned)line2, 1},
                  "the other one");
    if (severity == PO_SEVERITY_FATAL_ERROR)
        longjmp(busy.out, 1);
}

static const struct po_xerror_handler handler = {take_fault, take_two};

char *pofile_text(const char *path, struct diag *d)
{
    struct pos at = {path, 0, 0};
    enum file_fault why;
    size_t size;
    char *text = file_read(path, POFILE_MAX_BYTES, &size, &why);

    if (!text) {
        if (why == FILE_LARGE)
            diag_report(d, DIAG_FILE_LARGE, at, "the file is over %d MiB",
                        POFILE_MAX_BYTES / 1024 / 1024);
        else
            diag_report(d, DIAG_FILE_READ, at, "cannot read the file: %s",
                        why == FILE_NO_FILE ? "it is no file"
                                            : g_strerror(errno));
        return NULL;
    }
    if (g_utf8_validate_len(text, size, NULL)) {
        diag_add_source(d, path, text, size);
        return text;
    }
    diag_report(d, DIAG_NOT_UTF8, at, "the file is not UTF-8; save it as that");
    g_free(text);
    return NULL;
}

/* Read what lies at `path`; complain about `name`. */
static po_file_t read_as(const char *path, const char *name, struct diag *d)
{
    unsigned before = diag_errors(d);
    po_file_t po = NULL;

    busy.path = name;
    busy.diag = d;
    if (setjmp(busy.out) == 0)
        po = po_file_read(path, &handler);
    else
        return NULL;
    if (po && diag_errors(d) == before)
        return po;
    if (po)
        po_file_free(po);
    else if (diag_errors(d) == before)
        diag_report(d, DIAG_PO_WRONG, (struct pos){name, 0, 0},
                    "the file cannot be read");
    return NULL;
}

po_file_t pofile_read(const char *path, struct diag *d)
{
    return read_as(path, path, d);
}

/* libgettextpo 0.21 reads and writes files only, by their names; this is one
 * that lies in memory and has a name. */
static int open_memory(char **name, const char *path, struct diag *d)
{
    int fd = memfd_create("kaart", MFD_CLOEXEC);

    *name = g_strdup_printf("/proc/self/fd/%d", fd);
    if (fd < 0)
        diag_report(d, DIAG_WRITE, (struct pos){path, 0, 0},
                    "no memory for the file: %s", g_strerror(errno));
    return fd;
}

static bool put_all(int fd, const char *bytes, size_t n)
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

po_file_t pofile_parse(const char *text, const char *path, struct diag *d)
{
    g_autofree char *name = NULL;
    int fd = open_memory(&name, path, d);
    po_file_t po = NULL;

    if (fd < 0)
        return NULL;
    if (put_all(fd, text, strlen(text)))
        po = read_as(name, path, d);
    else
        diag_report(d, DIAG_WRITE, (struct pos){path, 0, 0},
                    "no memory for the file: %s", g_strerror(errno));
    close(fd);
    return po;
}

char *pofile_print(po_file_t po, const char *path, struct diag *d)
{
    g_autofree char *name = NULL;
    int fd = open_memory(&name, path, d);
    unsigned before = diag_errors(d);
    char *text = NULL;

    if (fd < 0)
        return NULL;
    busy.path = path;
    busy.diag = d;
    if (setjmp(busy.out) == 0)
        po_file_write(po, name, &handler);
    if (diag_errors(d) == before &&
        !g_file_get_contents(name, &text, NULL, NULL))
        diag_report(d, DIAG_WRITE, (struct pos){path, 0, 0},
                    "no memory for the file");
    close(fd);
    return text;
}
