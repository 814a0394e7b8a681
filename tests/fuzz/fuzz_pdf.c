/* SPDX-License-Identifier: GPL-3.0-or-later
 * fuzz_pdf.c - content streams, and whole PDFs, through the finishing pass */
#include "fuzz/fuzz.h"

#include "finish/cmyk.h"
#include "finish/content.h"
#include "finish/finish.h"
#include "finish/pdf.h"

#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SIDE 254000 /* um: 720 pt */
#define OWN_OBJECTS 3

static const struct finish_ink inks[] = {
    {{255, 0, 0}, {0, 100, 100, 0}, false, {0}},
    {{16, 32, 48}, {80, 60, 40, 60}, true, {0, 0, 0, 100}},
};

static const struct finish_press press = {
    .level = FINISH_PLAIN,
    .condition = "FOGRA39",
    .registry = "http://www.color.org",
    .overprint = true,
    .inks = inks,
    .ninks = G_N_ELEMENTS(inks),
};

/* -- A content stream -- */

static enum map_kind find_space(void *ctx, const char *name)
{
    (void)ctx;
    if (strcmp(name, "/rgb") == 0)
        return MAP_RGB;
    return strcmp(name, "/table") == 0 ? MAP_KEEP : MAP_UNKNOWN;
}

/* The same once they are mapped. */
static enum map_kind find_mapped(void *ctx, const char *name)
{
    return find_space(ctx, name) == MAP_RGB ? MAP_KEEP : find_space(ctx, name);
}

/* Where the data of an inline image end is a guess when they are filtered or of
 * a space that only the resources know; it may come out otherwise once what
 * follows is shorter. */
static bool has_guess(const char *bytes, size_t n)
{
    return memmem(bytes, n, "BI", 2) &&
           (memmem(bytes, n, "/F", 2) || memmem(bytes, n, "/table", 6));
}

static void map_content(const struct colour_map *map, bool overprint,
                        const char *bytes, size_t n)
{
    struct content_job job = {
        .map = map, .find = find_space, .overprint = overprint};
    bool used[CONTENT_STATES] = {false};
    struct content_fault fault = {0};
    GString *out = content_map(bytes, n, &job, used, &fault);

    if (!out) {
        fuzz_need(!fault.text || fault.byte <= n, "a fault is in the stream");
        return;
    }
    job.find = find_mapped;
    GString *again = content_map(out->str, out->len, &job, used, &fault);
    if (!again && fault.text && !has_guess(bytes, n))
        fprintf(stderr, "%s behind byte %zu of\n%s\n", fault.text, fault.byte,
                out->str);
    fuzz_need(again || !fault.text || has_guess(bytes, n),
              "what was written is a content stream");
    if (again)
        g_string_free(again, TRUE);
    g_string_free(out, TRUE);
}

void fuzz_content(struct fuzz *f, const char *bytes, size_t n)
{
    static struct colour_map *grey, *mask, *four; /* their tables take long */

    if (!grey) {
        grey = map_new_grey();
        mask = map_new_mask();
        four = cmyk_map(cmyk_new(&press, f->diag));
    }
    map_content(grey, false, bytes, n);
    map_content(mask, false, bytes, n);
    map_content(four, true, bytes, n);
}

/* -- A document -- */

/* Behind the objects that every one has: the input's, which lines "%%" part.
 * One that is a stream has its length put in. */
static void add_object(GString *pdf, GArray *places, const char *text, size_t n)
{
    static const char mark[] = "\nstream\n";
    const char *stream = memmem(text, n, mark, strlen(mark));

    g_array_append_val(places, pdf->len);
    g_string_append_printf(pdf, "%u 0 obj\n", places->len);
    if (stream && n >= 2 && memcmp(text, "<<", 2) == 0) {
        size_t head = (size_t)(stream - text) + strlen(mark);
        g_string_append_printf(pdf, "<</Length %zu", n - head);
        g_string_append_len(pdf, text + 2, (gssize)n - 2);
        g_string_append(pdf, "\nendstream");
    } else {
        g_string_append_len(pdf, text, (gssize)n);
    }
    g_string_append(pdf, "\nendobj\n");
}

static void add_end(GString *pdf, const GArray *places)
{
    gsize start = pdf->len;

    g_string_append_printf(pdf, "xref\n0 %u\n0000000000 65535 f \n",
                           places->len + 1);
    for (guint i = 0; i < places->len; i++)
        g_string_append_printf(pdf, "%010zu 00000 n \n",
                               g_array_index(places, gsize, i));
    g_string_append_printf(
        pdf, "trailer\n<</Size %u/Root 1 0 R>>\nstartxref\n%zu\n%%%%EOF\n",
        places->len + 1, start);
}

/* A PDF of one page, whose resources are object 4 and its content object 5. */
static GString *build(const char *bytes, size_t n)
{
    static const char *const own[OWN_OBJECTS] = {
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 720 720]/Resources 4 0 R"
         "/Contents 5 0 R>>"),
    };
    GString *pdf = g_string_new("%PDF-1.5\n");
    GArray *places = g_array_new(FALSE, FALSE, sizeof(gsize));
    const char *end = bytes + n;

    for (int i = 0; i < OWN_OBJECTS; i++)
        add_object(pdf, places, own[i], strlen(own[i]));
    for (const char *s = bytes; s < end;) {
        const char *stop = memmem(s, (size_t)(end - s), "\n%%\n", 4);
        const char *to = stop ? stop : end;
        add_object(pdf, places, s, (size_t)(to - s));
        s = stop ? stop + 4 : end;
    }
    add_end(pdf, places);
    g_array_unref(places);
    return pdf;
}

static const struct {
    enum finish_colour colour;
    enum finish_level level;
    bool press;
} ways[] = {
    {FINISH_RGB, FINISH_PLAIN, false}, {FINISH_GREY, FINISH_PLAIN, false},
    {FINISH_CMYK, FINISH_PLAIN, true}, {FINISH_CMYK, FINISH_X1A, true},
    {FINISH_CMYK, FINISH_X3, true},    {FINISH_CMYK, FINISH_X4, true},
};

static bool finish(struct fuzz *f, const GString *pdf, size_t way,
                   const char *path)
{
    static const struct finish_page page = {
        {0, 0, SIDE, SIDE}, {6000, 6000, 90000, 60000}, {0}};
    static const um corners = 3000;
    struct finish_press own = press;
    struct finish_job job = {
        .title = "Proef",
        .language = "nl",
        .date = "2026-11-21",
        .pages = &page,
        .npages = 1,
        .colour = ways[way].colour,
        .cut = way == 2 ? "Stans" : NULL,
        .corners = &corners,
        .press = ways[way].press ? &own : NULL,
    };

    own.level = ways[way].level;
    GByteArray *raw = g_byte_array_new();
    g_byte_array_append(raw, (const guint8 *)pdf->str, (guint)pdf->len);
    bool ok = finish_pdf(raw, &job, path, f->diag);
    g_byte_array_unref(raw);
    return ok;
}

/* The first byte says what it becomes; a whole PDF may follow. */
void fuzz_pdf(struct fuzz *f, const char *bytes, size_t n)
{
    size_t way = n ? (size_t)(unsigned char)*bytes % G_N_ELEMENTS(ways) : 0;
    const char *path = fuzz_write(f, "a.pdf", "", 0);
    char *text = NULL;
    size_t size = 0;

    bytes += n > 0;
    n -= n > 0;
    GString *pdf = n > 4 && memcmp(bytes, "%PDF", 4) == 0
                       ? g_string_new_len(bytes, (gssize)n)
                       : build(bytes, n);
    if (!finish(f, pdf, way, path)) {
        fuzz_need_error(f, "what cannot be finished is an error");
        fuzz_write(f, "a.pdf", pdf->str, pdf->len);
    }
    g_string_free(pdf, TRUE);
    FILE *out = open_memstream(&text, &size);
    if (!out)
        abort();
    pdf_print(path, out, f->diag);
    fclose(out);
    free(text);
}
