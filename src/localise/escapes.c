/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "localise/escapes.h"

#include <glib.h>
#include <string.h>

/* The byte that an escape stands for, and how long it is behind its backslash;
 * one that is not of digits stands for itself.  As libgettextpo 0.21 has it:
 * three octal digits at most, and any number of hexadecimal ones. */
static guchar read_escape(const char *s, size_t *n)
{
    unsigned value = 0;
    size_t i = 0;

    if (*s == 'x')
        for (i = 1; g_ascii_isxdigit(s[i]); i++)
            value = value * 16 + (unsigned)g_ascii_xdigit_value(s[i]);
    else
        for (; i < 3 && s[i] >= '0' && s[i] <= '7'; i++)
            value = value * 8 + (unsigned)(s[i] - '0');
    if (i > (*s == 'x')) {
        *n = i;
        return (guchar)value;
    }
    *n = *s && *s != '\n';
    return '\\';
}

/* The bytes of the `size` at `line`, and where each comes from. */
static void spell_out(const char *line, size_t size, GByteArray *bytes,
                      GArray *places)
{
    for (size_t i = 0, n; i < size; i += n) {
        guchar byte = (guchar)line[i];
        n = 1;
        if (byte == '\\') {
            byte = read_escape(line + i + 1, &n);
            n++;
        }
        g_byte_array_append(bytes, &byte, 1);
        g_array_append_val(places, i);
    }
}

/* Nothing that anybody reads is in a comment; what was ("#|") or is no more
 * ("#~") is read. */
static bool is_comment(const char *line)
{
    const char *s = line + strspn(line, " \t\r\f\v");

    return *s == '#' && s[1] != '|' && s[1] != '~';
}

bool escapes_check(const char *text, const char *path, struct diag *d)
{
    g_autoptr(GByteArray) bytes = g_byte_array_new();
    g_autoptr(GArray) places = g_array_new(FALSE, FALSE, sizeof(size_t));
    const char *bad;
    bool ok = true;

    for (const char *line = text; *line; line += *line == '\n') {
        size_t size = strcspn(line, "\n");
        g_byte_array_set_size(bytes, 0);
        g_array_set_size(places, 0);
        if (!is_comment(line) && memchr(line, '\\', size))
            spell_out(line, size, bytes, places);
        if (!g_utf8_validate_len((char *)bytes->data, bytes->len, &bad)) {
            size_t at = g_array_index(places, size_t,
                                      (size_t)(bad - (char *)bytes->data));
            diag_report(d, DIAG_PO_WRONG,
                        diag_find_place(path, text, (size_t)(line - text) + at),
                        "this number stands for no letter; write the letter "
                        "itself, in UTF-8");
            ok = false;
        }
        line += size;
    }
    return ok;
}
