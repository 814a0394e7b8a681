/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/pofile.h"

#include "base/file.h"
#include "localise/escapes.h"
#include "localise/flags.h"
#include "model/path.h"

#include <errno.h>
#include <glib.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define POFILE_MAX_BYTES (8 * 1024 * 1024)
#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/* libgettextpo 0.21 hands its complaints to functions without a context, and
 * asks of them not to return from a fatal one. */
static _Thread_local struct {
    jmp_buf out;
    const char *path;
    struct diag *diag;
    unsigned errors;       /* that were told before it began */
    enum diag_kind system; /* of a fault that is not the text's */
} busy;

/* What ends it at once, without a place and with no complaint before it, is
 * that the file could not be opened, read or written. */
static enum diag_kind kind_of(int severity, const char *file)
{
    bool system = severity == PO_SEVERITY_FATAL_ERROR && !file &&
                  diag_errors(busy.diag) == busy.errors;

    return system ? busy.system : DIAG_PO_WRONG;
}

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
        diag_report(busy.diag, kind_of(severity, file), at, "%s", text);
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

/* Does the header call the file's charset UTF-8?  "CHARSET" is what gettext
 * writes for somebody to fill in. */
static bool is_utf8_name(const char *name, size_t n)
{
    static const char *const names[] = {"UTF-8", "UTF8", "CHARSET"};

    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (n == strlen(names[i]) &&
            g_ascii_strncasecmp(name, names[i], n) == 0)
            return true;
    return n == 0;
}

/* False, complained, when the bytes are no UTF-8 or the header says that they
 * are something else: libgettextpo 0.21 would cut letters in two. */
static bool check_charset(const char *text, size_t size, const char *path,
                          struct diag *d)
{
    static const char key[] = "charset=";
    const char *bad;

    if (!g_utf8_validate_len(text, size, &bad)) {
        diag_report(d, DIAG_NOT_UTF8,
                    diag_find_place(path, text, (size_t)(bad - text)),
                    "byte 0x%02x is not UTF-8; save the file as UTF-8",
                    (unsigned)(unsigned char)*bad);
        return false;
    }
    const char *found = strstr(text, key);
    const char *name = found ? found + strlen(key) : "";
    size_t n = strcspn(name, "\\\"\n ;");
    if (g_str_is_ascii(text) || is_utf8_name(name, n))
        return true;
    diag_report(d, DIAG_PO_WRONG,
                diag_find_place(path, text, (size_t)(found - text)),
                "the header says 'charset=%.*s', and the file is UTF-8; write "
                "'charset=UTF-8'",
                (int)n, name);
    return false;
}

char *pofile_text(const char *path, struct diag *d)
{
    struct pos at = {path, 0, 0};
    g_autofree char *po = g_path_get_dirname(path);
    g_autofree char *deck = g_path_get_dirname(po);
    enum file_fault why;
    size_t size;

    if (!path_stays(deck, path, d))
        return NULL;
    char *text = file_read(path, POFILE_MAX_BYTES, &size, &why);

    if (!text) {
        if (why == FILE_LARGE)
            diag_report(d, DIAG_FILE_LARGE, at, "the file is over %d MiB",
                        POFILE_MAX_BYTES / 1024 / 1024);
        else if (why == FILE_NO_FILE)
            diag_report(d, DIAG_FILE_READ, at, "this is not a file");
        else
            diag_report(d, file_kind(DIAG_FILE_READ), at, "cannot be read: %s",
                        g_strerror(errno));
        return NULL;
    }
    diag_add_source(d, path, text, size);
    if (check_charset(text, size, path, d)) {
        /* The mark that some editors begin with is a syntax error to
         * libgettextpo 0.21. */
        if (g_str_has_prefix(text, BYTE_ORDER_MARK))
            memmove(text, text + 3, size - 2);
        return text;
    }
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
    busy.errors = before;
    busy.system = DIAG_READ;
    if (setjmp(busy.out) == 0)
        po = po_file_read(path, &handler);
    else
        return NULL;
    if (po && diag_errors(d) == before)
        return po;
    if (po)
        po_file_free(po);
    else if (diag_errors(d) == before)
        diag_report(d, DIAG_READ, (struct pos){name, 0, 0},
                    "cannot be read: %s", g_strerror(errno));
    return NULL;
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

/* libgettextpo 0.21 joins a line that ends in a backslash to the next, comments
 * too: what stands there would be part of the comment, as a mark of what is
 * fuzzy.  A blank behind it parts them. */
static void part_comments(char **lines)
{
    for (char **line = lines; *line; line++) {
        const char *s = *line + strspn(*line, " \t\r\f\v");
        size_t n = strcspn(s, "\r");
        if (*s != '#' || n == 0 || s[n - 1] != '\\')
            continue;
        char *parted = g_strdup_printf("%.*s ", (int)n, s);
        g_free(*line);
        *line = parted;
    }
}

/* Put all flags of an entry into its last line of them; the blank is what
 * part_comments() would have put there. */
static void end_flags(char **last, GString *flags)
{
    if (last) {
        g_free(*last);
        *last = g_strdup_printf("#%s ", flags->str);
    }
    g_string_truncate(flags, 0);
}

/* Of several lines of flags, libgettextpo 0.21 goes by an entry's last: what is
 * marked fuzzy above it would be printed.  So the last has those before it,
 * too; lines stay where they are.  To it a blank line ends nothing. */
static char *gather_flags(const char *text)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    g_autoptr(GString) flags = g_string_new(NULL);
    char **last = NULL;

    part_comments(lines);
    for (char **line = lines; *line; line++) {
        char *s = *line + strspn(*line, " \t\r\f\v");
        char *own = flags_begin(*line);
        if (own) {
            g_string_append_printf(flags, ",%s", g_strchomp(own));
            last = line;
        } else if (*s && (s[0] != '#' || s[1] == '~')) {
            end_flags(last, flags);
            last = NULL;
        }
    }
    end_flags(last, flags);
    return g_strjoinv("\n", lines);
}

po_file_t pofile_parse(const char *text, const char *path, struct diag *d)
{
    if (!escapes_check(text, path, d))
        return NULL;
    g_autofree char *name = NULL;
    g_autofree char *gathered = gather_flags(text);
    int fd = open_memory(&name, path, d);
    po_file_t po = NULL;

    if (fd < 0)
        return NULL;
    if (put_all(fd, gathered, strlen(gathered)))
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
    busy.errors = before;
    busy.system = DIAG_WRITE;
    if (setjmp(busy.out) == 0)
        po_file_write(po, name, &handler);
    if (diag_errors(d) == before &&
        !g_file_get_contents(name, &text, NULL, NULL))
        diag_report(d, DIAG_WRITE, (struct pos){path, 0, 0},
                    "no memory for the file");
    close(fd);
    return text;
}
