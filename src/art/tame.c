/* SPDX-License-Identifier: GPL-3.0-or-later
 * What an element is called is read from the bytes as they are, in comments
 * too: XML knows no other way to write a name.  Addresses are read as XML and
 * CSS may write them. */
#include "art/tame.h"

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

static bool begins(const char *s, const char *end, const char *word)
{
    size_t n = strlen(word);

    return (size_t)(end - s) >= n && g_ascii_strncasecmp(s, word, n) == 0;
}

/* Is the element at `s`, behind its '<', called `name` in any namespace?  The
 * letters of a namespace may be any. */
static bool is_element(const char *s, const char *end, const char *name)
{
    const char *word = s, *p = s;

    for (; p < end && !strchr(" \t\r\n/>", *p); p++)
        if (*p == ':')
            word = p + 1;
    return (size_t)(p - word) == strlen(name) &&
           strncmp(word, name, (size_t)(p - word)) == 0;
}

static const struct {
    const char *element, *why;
} wild[] = {
    {"filter", "has a filter, which is not for print; draw it without"},
    {"a", "has a link, which leads nowhere on paper; draw it without"},
    {"text", "has text, which comes out otherwise on a machine with other "
             "fonts; turn it into outlines"},
};

static const char *find_wild(const char *s, const char *end)
{
    for (size_t i = 0; i < G_N_ELEMENTS(wild); i++)
        if (is_element(s, end, wild[i].element))
            return wild[i].why;
    return NULL;
}

/* -- Encodings -- */

/* Those in which a byte below 128 is what it is in ASCII; "<text" is
 * "+ADw-text" in UTF-7. */
static bool is_plain_encoding(const char *s, const char *end)
{
    static const char *const names[] = {"UTF-8", "US-ASCII", "ASCII",
                                        "ISO-8859-1"};

    for (; s < end && strchr("= \t\r\n", *s); s++)
        ;
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        size_t n = strlen(names[i]);
        if ((size_t)(end - s) > n + 1 && strchr("\"'", *s) &&
            begins(s + 1, end, names[i]) && s[n + 1] == *s)
            return true;
    }
    return false;
}

/* Does the file say that it is in an encoding that hides what it holds? */
static bool is_encoded(const char *data, const char *end)
{
    const char *s = data + (begins(data, end, "\xef\xbb\xbf") ? 3 : 0);

    if (!begins(s, end, "<?xml"))
        return false;
    for (s++; s < end && *s != '<'; s++)
        if (begins(s, end, "encoding") &&
            !is_plain_encoding(s + strlen("encoding"), end))
            return true;
    return false;
}

/* -- Files within the file -- */

static uint32_t add_digit(uint32_t code, char digit, uint32_t base)
{
    return MIN(code, 0x10ffff) * base + (uint32_t)g_ascii_xdigit_value(digit);
}

/* What an address may have between any two letters is left out, and what is no
 * ASCII counts as one and the same sign. */
static void put(GString *out, uint32_t code)
{
    if (code == 0 || code > 127)
        g_string_append_c(out, '?');
    else if (!strchr("\t\r\n\f", (int)code))
        g_string_append_c(out, (char)code);
}

/* Bytes of the reference at `s`, which is put; or 0. */
static size_t put_reference(GString *out, const char *s, const char *end)
{
    bool hex = begins(s, end, "&#x");
    const char *first = s + 2 + hex, *p = first;
    uint32_t code = 0;

    if (begins(s, end, "&quot;") || begins(s, end, "&apos;")) {
        put(out, '"');
        return strlen("&quot;");
    }
    if (!begins(s, end, "&#"))
        return 0;
    for (; p < end && (hex ? g_ascii_isxdigit(*p) : g_ascii_isdigit(*p)); p++)
        code = add_digit(code, *p, hex ? 16 : 10);
    if (p == first || p == end || *p != ';')
        return 0;
    put(out, code);
    return (size_t)(p + 1 - s);
}

/* The file with its references to characters filled in, and without the signs
 * that make text of what they enclose; free with g_string_free(). */
static GString *read_xml(const char *data, const char *end)
{
    GString *out = g_string_sized_new((size_t)(end - data) + 1);

    for (const char *s = data; s < end;) {
        size_t n = *s == '&' ? put_reference(out, s, end) : 0;
        if (*s == '<' && begins(s, end, "<![CDATA["))
            n = strlen("<![CDATA[");
        else if (*s == ']' && begins(s, end, "]]>"))
            n = strlen("]]>");
        else if (!n)
            g_string_append_c(out, *s);
        s += MAX(n, 1);
    }
    return out;
}

/* What stands at the backslash `s` as a style sheet reads it; its end. */
static const char *put_escape(GString *out, const char *s)
{
    uint32_t code = 0;
    int n = 0;

    for (s++; n < 6 && g_ascii_isxdigit(*s); s++, n++)
        code = add_digit(code, *s, 16);
    if (n == 0)
        return s;
    put(out, code);
    return s + (*s != '\0' && strchr(" \t\r\n\f", *s) != NULL);
}

/* `xml` with the escapes of style sheets filled in; free with g_free(). */
static char *read_addresses(const GString *xml)
{
    GString *out = g_string_sized_new(xml->len + 1);

    for (const char *s = xml->str; *s;) {
        if (*s == '\\')
            s = put_escape(out, s);
        else
            put(out, (unsigned char)*s++);
    }
    return g_string_free(out, FALSE);
}

/* Begin the bytes at `s`, the rest of an address, as PNG or JPEG do?  librsvg
 * 2.54 goes by what the address calls them for pixels alone: whatever else may
 * hold a drawing is read as SVG. */
static bool is_picture(const char *s)
{
    static const struct {
        const char *kind, *bytes;
    } kinds[] = {
        {"data:image/png;base64,", "iVBORw0KGgo"},
        {"data:image/jpeg;base64,", "/9j/"},
        {"data:image/jpg;base64,", "/9j/"},
    };
    const char *end = s + strnlen(s, 256);

    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++) {
        if (!begins(s, end, kinds[i].kind))
            continue;
        const char *bytes = s + strlen(kinds[i].kind);
        bytes += strspn(bytes, " ");
        return g_str_has_prefix(bytes, kinds[i].bytes);
    }
    return false;
}

/* Is there a file in the file that librsvg might read as SVG once more? */
static bool holds_files(const char *data, const char *end)
{
    GString *xml = read_xml(data, end);
    g_autofree char *text = read_addresses(xml);
    bool holds = false;

    g_string_free(xml, TRUE);
    for (const char *s = text; !holds && (s = strchr(s, ':')); s++)
        if (s - text >= 4 && g_ascii_strncasecmp(s - 4, "data", 4) == 0 &&
            (s - text == 4 || !g_ascii_isalnum(s[-5])))
            holds = !is_picture(s - 4);
    return holds;
}

/* Is there anything but text in the style sheet at `s`, behind its '<'?  An
 * address could be cut in two by it. */
static bool is_cut_style(const char *s, const char *end)
{
    char quote = '\0';

    if (!is_element(s, end, "style"))
        return false;
    for (; s < end && *s != '<' && (quote || *s != '>'); s++) {
        if (*s == quote)
            quote = '\0';
        else if (!quote && strchr("\"'", *s))
            quote = *s;
    }
    if (s == end || (*s == '>' && s[-1] == '/'))
        return false;
    for (; (s = memchr(s, '<', (size_t)(end - s))); s++) {
        if (!begins(s, end, "<![CDATA["))
            return !begins(s, end, "</");
        s = g_strstr_len(s, end - s, "]]>");
        if (!s)
            break;
    }
    return true;
}

const char *tame_check(const char *data, size_t size)
{
    const char *end = data + size;

    if (!g_utf8_validate_len(data, size, NULL) || is_encoded(data, end))
        return "is not UTF-8; save it as UTF-8";
    for (const char *s = data; s < end; s++) {
        const char *why = *s == '<' ? find_wild(s + 1, end) : NULL;
        if (why)
            return why;
        if (*s == '<' && begins(s + 1, end, "!ENTITY"))
            return "has entities; save it as plain SVG";
        if (*s == '<' && is_cut_style(s + 1, end))
            return "has a comment or an element in its style sheet; take it "
                   "out";
    }
    if (holds_files(data, end))
        return "has a file within it that is neither PNG nor JPEG";
    return NULL;
}
