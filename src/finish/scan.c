/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/scan.h"

#include <string.h>

/* Arrays in arrays: cairo's are two deep, and no stack is needed for more. */
#define DEPTH_MAX 64

/* What ends a word: a stream has millions of bytes to ask this of. */
#define BLANK 1
#define DELIMITER 2

static const unsigned char kinds[256] = {
    [' '] = BLANK,     ['\n'] = BLANK,    ['\r'] = BLANK,    ['\t'] = BLANK,
    ['\f'] = BLANK,    ['\0'] = BLANK,    ['('] = DELIMITER, [')'] = DELIMITER,
    ['<'] = DELIMITER, ['>'] = DELIMITER, ['['] = DELIMITER, [']'] = DELIMITER,
    ['{'] = DELIMITER, ['}'] = DELIMITER, ['/'] = DELIMITER, ['%'] = DELIMITER,
};

bool scan_is_space(char c)
{
    return kinds[(unsigned char)c] == BLANK;
}

static void skip_blanks(struct scan *s)
{
    for (; s->at < s->end; s->at++) {
        if (*s->at == '%')
            while (s->at < s->end && *s->at != '\n' && *s->at != '\r')
                s->at++;
        else if (!scan_is_space(*s->at))
            return;
        if (s->at == s->end)
            return;
    }
}

static void skip_regular(struct scan *s)
{
    const char *p = s->at;

    while (p < s->end && !kinds[(unsigned char)*p])
        p++;
    s->at = p;
}

static void skip_string(struct scan *s)
{
    int depth = 0;

    for (; s->at < s->end; s->at++) {
        if (*s->at == '\\' && s->at + 1 < s->end)
            s->at++;
        else if (*s->at == '(')
            depth++;
        else if (*s->at == ')' && --depth == 0) {
            s->at++;
            return;
        }
    }
    s->fault = "a string without an end";
}

static void skip_hex(struct scan *s)
{
    for (s->at++; s->at < s->end; s->at++) {
        if (*s->at == '>') {
            s->at++;
            return;
        }
        if (!scan_is_space(*s->at) &&
            (*s->at == '\0' || !strchr("0123456789abcdefABCDEF", *s->at)))
            break;
    }
    s->fault = "a hexadecimal string without an end";
}

static bool is_pair(const struct scan *s, char c)
{
    return s->end - s->at > 1 && s->at[0] == c && s->at[1] == c;
}

static void skip_word(struct scan *s)
{
    const char *from = s->at;

    skip_regular(s);
    if (s->at == from)
        s->fault = "a bracket that closes nothing";
}

static void skip_simple(struct scan *s, enum scan_kind *kind)
{
    *kind = SCAN_STRING;
    if (*s->at == '(') {
        skip_string(s);
    } else if (*s->at == '<') {
        skip_hex(s);
    } else if (*s->at == '/') {
        *kind = SCAN_NAME;
        s->at++;
        skip_regular(s);
    } else {
        *kind = SCAN_WORD;
        skip_word(s);
    }
}

/* From its first bracket to behind its last. */
static void skip_group(struct scan *s)
{
    char closing[DEPTH_MAX] = {0};
    size_t depth = 0;
    enum scan_kind inside;

    do {
        skip_blanks(s);
        if (s->at == s->end || depth == DEPTH_MAX) {
            s->fault = depth == DEPTH_MAX ? "too many brackets in each other"
                                          : "a bracket without an end";
        } else if (*s->at == '[') {
            closing[depth++] = ']';
            s->at++;
        } else if (is_pair(s, '<')) {
            closing[depth++] = '>';
            s->at += 2;
        } else if (depth && *s->at == ']' && closing[depth - 1] == ']') {
            depth--;
            s->at++;
        } else if (depth && is_pair(s, '>') && closing[depth - 1] == '>') {
            depth--;
            s->at += 2;
        } else {
            skip_simple(s, &inside);
        }
    } while (depth > 0 && !s->fault);
}

struct scan_token scan_next(struct scan *s)
{
    struct scan_token t = {SCAN_END, s->at, 0};

    skip_blanks(s);
    t.text = s->at;
    if (s->fault || s->at == s->end)
        return t;
    if (*s->at == '[' || is_pair(s, '<')) {
        t.kind = SCAN_GROUP;
        skip_group(s);
    } else {
        skip_simple(s, &t.kind);
    }
    t.size = (size_t)(s->at - t.text);
    if (s->fault)
        t.kind = SCAN_END;
    return t;
}

bool scan_is(struct scan_token t, const char *word)
{
    return t.kind != SCAN_END && t.size == strlen(word) &&
           memcmp(t.text, word, t.size) == 0;
}

bool scan_is_operator(struct scan_token t)
{
    if (t.kind != SCAN_WORD)
        return false;
    char c = t.text[0];
    if ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.')
        return false;
    return (c != 't' && c != 'f' && c != 'n') || t.size < 4 ||
           !(scan_is(t, "true") || scan_is(t, "false") || scan_is(t, "null"));
}

bool scan_number(struct scan_token t, double *value)
{
    const char *p = t.text, *end = t.text + t.size;
    double sum = 0, unit = 0;
    bool minus = false, any = false;

    if (t.kind != SCAN_WORD)
        return false;
    if (*p == '+' || *p == '-')
        minus = *p++ == '-';
    for (; p < end; p++) {
        if (*p == '.' && unit == 0) {
            unit = 1;
            continue;
        }
        if (*p < '0' || *p > '9')
            return false;
        any = true;
        sum =
            unit == 0 ? sum * 10 + (*p - '0') : sum + (*p - '0') * (unit /= 10);
    }
    *value = minus ? -sum : sum;
    return any;
}
