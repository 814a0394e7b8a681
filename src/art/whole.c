/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "art/whole.h"

#include <string.h>

#define PNG_HEAD 8

const char *whole_type(const unsigned char *data, size_t size)
{
    if (size >= PNG_HEAD && memcmp(data, "\x89PNG\r\n\x1a\n", PNG_HEAD) == 0)
        return "png";
    if (size >= 3 && memcmp(data, "\xff\xd8\xff", 3) == 0)
        return "jpeg";
    return NULL;
}

/* Chunks of length, name, data and checksum, the last one IEND. */
static bool is_whole_png(const unsigned char *data, size_t size)
{
    for (size_t at = PNG_HEAD; at + 12 <= size;) {
        const unsigned char *p = data + at;
        size_t length = (size_t)p[0] << 24 | (size_t)p[1] << 16 |
                        (size_t)p[2] << 8 | (size_t)p[3];
        if (memcmp(p + 4, "IEND", 4) == 0)
            return true;
        if (length > size - at - 12)
            return false;
        at += 12 + length;
    }
    return false;
}

/* Behind the marker at `at`: its segment; of a scan, the data too, in which
 * FF 00 is data and D0 to D7 are restarts. */
static size_t skip_segment(const unsigned char *data, size_t size, size_t at)
{
    bool scan = data[at + 1] == 0xda;

    at += 2 + ((size_t)data[at + 2] << 8 | (size_t)data[at + 3]);
    while (scan && at + 1 < size &&
           (data[at] != 0xff || data[at + 1] == 0 ||
            (data[at + 1] >= 0xd0 && data[at + 1] <= 0xd7)))
        at++;
    return at;
}

/* Markers FF xx with a length, until EOI, FF D9.  What cameras put behind it
 * is not looked at. */
static bool is_whole_jpeg(const unsigned char *data, size_t size)
{
    size_t at = 2;

    while (at + 1 < size && data[at] == 0xff) {
        if (data[at + 1] == 0xd9)
            return true;
        if (data[at + 1] == 0xff)
            at++; /* a byte to fill up with */
        else if (at + 3 < size)
            at = skip_segment(data, size, at);
        else
            return false;
    }
    return false;
}

/* SOF0 to SOF15 begin a frame; DHT, JPG and DAC have numbers among theirs. */
static bool is_frame(unsigned char marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 &&
           marker != 0xc8 && marker != 0xcc;
}

int whole_jpeg_colours(const unsigned char *data, size_t size)
{
    for (size_t at = 2; at + 9 < size && data[at] == 0xff;) {
        if (data[at + 1] == 0xff)
            at++; /* a byte to fill up with */
        else if (is_frame(data[at + 1]))
            return data[at + 9];
        else
            at = skip_segment(data, size, at);
    }
    return 0;
}

bool whole_check(const unsigned char *data, size_t size, const char *type)
{
    return strcmp(type, "png") == 0 ? is_whole_png(data, size)
                                    : is_whole_jpeg(data, size);
}
