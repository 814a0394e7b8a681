/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finish/jpeg.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <jpeglib.h>

/* Of 100, with a sample of each ink for every pixel: photographs are 0.6 to 1.0
 * (mean CIEDE2000) from what went in, at 1.2 to 1.8 times the size of the
 * JPEG that they were. */
#define QUALITY 92

struct fault {
    struct jpeg_error_mgr manager;
    jmp_buf back;
};

/* libjpeg ends the program by itself. */
static void leave(j_common_ptr common)
{
    longjmp(((struct fault *)(void *)common->err)->back, 1);
}

static void ignore(j_common_ptr common)
{
    (void)common;
}

/* Inks are mixed to YCCK, of which light takes most: that is a third less.
 * Adobe's marker, which libjpeg adds, says so.  They are not turned round, as
 * Photoshop does: a PDF would have to tell with /Decode. */
static void begin(struct jpeg_compress_struct *c, size_t width, size_t height,
                  int parts)
{
    c->image_width = (JDIMENSION)width;
    c->image_height = (JDIMENSION)height;
    c->input_components = parts;
    c->in_color_space = parts == 4 ? JCS_CMYK : JCS_GRAYSCALE;
    jpeg_set_defaults(c);
    if (parts == 4)
        jpeg_set_colorspace(c, JCS_YCCK);
    jpeg_set_quality(c, QUALITY, TRUE);
    c->optimize_coding = TRUE;
    c->dct_method = JDCT_ISLOW; /* the same on every machine */
    for (int i = 0; i < c->num_components; i++)
        c->comp_info[i].h_samp_factor = c->comp_info[i].v_samp_factor = 1;
    jpeg_start_compress(c, TRUE);
}

/* False when libjpeg gave up. */
static bool encode(struct jpeg_compress_struct *c, const uint8_t *pixels,
                   size_t width, size_t height, int parts)
{
    struct fault *fault = (struct fault *)(void *)c->err;

    if (setjmp(fault->back))
        return false;
    begin(c, width, height, parts);
    for (size_t y = 0; y < height; y++) {
        JSAMPROW row = (JSAMPROW)(pixels + y * width * (size_t)parts);
        jpeg_write_scanlines(c, &row, 1);
    }
    jpeg_finish_compress(c);
    return true;
}

GByteArray *jpeg_encode(const uint8_t *pixels, size_t width, size_t height,
                        int parts)
{
    struct jpeg_compress_struct c;
    struct fault fault;
    unsigned char *to = NULL;
    unsigned long size = 0;
    GByteArray *out = NULL;

    if (width > JPEG_SIDE_MAX || height > JPEG_SIDE_MAX ||
        (parts != 1 && parts != 4))
        return NULL;
    c.err = jpeg_std_error(&fault.manager);
    fault.manager.error_exit = leave;
    fault.manager.output_message = ignore;
    jpeg_create_compress(&c);
    jpeg_mem_dest(&c, &to, &size);
    if (encode(&c, pixels, width, height, parts)) {
        out = g_byte_array_new();
        g_byte_array_append(out, to, (guint)size);
    }
    jpeg_destroy_compress(&c);
    free(to);
    return out;
}
