/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/job.h"

#include "base/write.h"
#include "finish/pdf.h"

#include <glib.h>
#include <math.h>
#include <string.h>

struct job_text {
    struct run *run;
    const struct shop *shop;
    const struct impose_order *order;
    const struct job_part *parts;
    size_t n;
    struct measure *measure;
    const struct deck *deck;
    GString *out;
};

/* "Bleed:       3 mm", or a further line of the same when `word` is "". */
static void add(struct job_text *s, const char *word, const char *fmt, ...)
    PRINTF_LIKE(3, 4);

static void add(struct job_text *s, const char *word, const char *fmt, ...)
{
    va_list args;

    g_string_append_printf(s->out, "%s%s%*s", word, *word ? ":" : " ",
                           MAX(1, 13 - (int)strlen(word)), "");
    va_start(args, fmt);
    g_string_append_vprintf(s->out, fmt, args);
    va_end(args);
    g_string_append_c(s->out, '\n');
}

static void add_heading(struct job_text *s, const char *words)
{
    g_string_append_printf(s->out, "\n%s\n", words);
    for (const char *c = words; *c; c++)
        g_string_append_c(s->out, '-');
    g_string_append_c(s->out, '\n');
}

/* Millimetres without zeros at their end. */
static char *make_mm(um v)
{
    char text[32];

    g_snprintf(text, sizeof text, "%d.%03d", v / 1000, v % 1000);
    for (char *end = text + strlen(text) - 1; *end == '0' || *end == '.';
         end--) {
        bool point = *end == '.';
        *end = '\0';
        if (point)
            break;
    }
    return g_strdup(text);
}

/* -- What to make -- */

static void add_head(struct job_text *s)
{
    const struct deck *deck = s->deck;

    g_string_append(s->out, "PRINT JOB\n=========\n\n");
    add(s, "Title", "%s", deck->title.text ? deck->title.text : deck->id);
    add(s, "Deck", "%s%s%s", deck->id, deck->version ? " " : "",
        deck->version ? deck->version : "");
    add(s, "Language", "%s%s%s", deck->languages, deck->draft ? ", " : "",
        deck->draft ? deck->draft : "");
    if (deck->variant)
        add(s, "Variant", "%s", deck->variant->id);
    add(s, "For", "%s (%s)", s->shop->title, s->shop->id);
}

static um find_bleed(const struct job_text *s, const struct layout *l)
{
    return um_min(s->parts->imp->sheet->bleed, l->bleed);
}

static bool same_product(const struct job_text *s, const struct layout *a,
                         const struct layout *b)
{
    return a->width == b->width && a->height == b->height &&
           a->corners == b->corners && find_bleed(s, a) == find_bleed(s, b);
}

static void add_size(struct job_text *s, const struct layout *l, int cards)
{
    um bleed = find_bleed(s, l);
    g_autofree char *w = make_mm(l->width), *h = make_mm(l->height);
    g_autofree char *around = make_mm(bleed), *round = make_mm(l->corners);
    g_autofree char *ww = make_mm(l->width + 2 * bleed);
    g_autofree char *hh = make_mm(l->height + 2 * bleed);

    add(s, "Size", "%s x %s mm finished, %d card%s", w, h, cards,
        cards == 1 ? "" : "s");
    add(s, "", "%s mm bleed on all sides: %s x %s mm", around, ww, hh);
    if (l->corners)
        add(s, "", "corners round, radius %s mm", round);
}

/* Each size that there is, in the order of the cards. */
static void add_sizes(struct job_text *s)
{
    const struct deck *deck = s->deck;
    g_autofree bool *done = g_new0(bool, deck->ncards + 1);

    for (size_t i = 0; i < deck->ncards; i++) {
        const struct layout *l = deck->cards[i].layout;
        int cards = 0;
        for (size_t k = i; k < deck->ncards; k++) {
            const struct card *card = &deck->cards[k];
            if (done[k] || !same_product(s, l, card->layout))
                continue;
            done[k] = true;
            cards += card->copies;
        }
        if (cards)
            add_size(s, l, cards);
    }
}

static void add_counts(struct job_text *s)
{
    static const char *const orders[] = {
        [IMPOSE_FRONT_BACK] = "front, back, front, back and so on",
        [IMPOSE_BACK_FRONT] = "back, front, back, front and so on",
        [IMPOSE_FRONTS_BACK] = "all fronts, then the one back of all of them",
        [IMPOSE_FRONTS] = ("fronts and backs in two files; page n of the one "
                           "is the back of page n of the other"),
    };
    const struct deck *deck = s->deck;
    int designs = 0, cards = 0;

    for (size_t i = 0; i < deck->ncards; i++) {
        designs += deck->cards[i].copies > 0;
        cards += deck->cards[i].copies;
    }
    add(s, "Cards", "%d in a set, of %d design%s", cards, designs,
        designs == 1 ? "" : "s");
    add_sizes(s);
    add(s, "Pages", "%s", orders[s->order->pages]);
    if (!s->order->once)
        add(s, "Copies", "a page for each copy: print every page once a set");
    else if (cards == designs)
        add(s, "Copies", "one of each card in a set");
    else
        add(s, "Copies", "every card is there once; see 'Copies' below");
}

/* How many of each card, when the pages do not say it themselves. */
static void add_copies(struct job_text *s)
{
    bool any = false;

    for (size_t i = 0; i < s->deck->ncards; i++)
        any = any || s->deck->cards[i].copies > 1;
    if (!s->order->once || !any)
        return;
    add_heading(s, "Copies in a set");
    for (size_t i = 0; i < s->deck->ncards; i++) {
        const struct card *card = &s->deck->cards[i];
        if (card->copies)
            g_string_append_printf(s->out, "%5d x  %s\n", card->copies,
                                   card->id);
    }
}

/* -- Inks -- */

static void add_coverage(struct job_text *s, const struct coverage_sum *sum)
{
    static const char *const names[] = {"Cyan", "Magenta", "Yellow", "Black"};

    for (size_t k = measure_is_black(s->deck) ? 3 : 0; k < COVERAGE_INKS; k++)
        add(s, names[k], "%3.0f %% of the page on average, %3.0f %% at most",
            sum->mean[k], sum->most[k]);
    add(s, "Together", "%.0f %% in one place at most", sum->total);
    if (s->shop->ink_limit)
        add(s, "", "the limit is %d %%%s", s->shop->ink_limit,
            sum->total > s->shop->ink_limit + 0.5 ? ": IT IS PASSED" : "");
    add(s, "",
        "(measured on pages at %d pixels to the inch: give or take 2 %%)",
        MEASURE_PPI);
}

/* False, complained, when a profile is none. */
static bool add_process_inks(struct job_text *s)
{
    struct coverage_sum sum;

    if (!measure_has_inks(s->deck, s->shop)) {
        add(s, "Colour", "RGB (sRGB), to be converted by the shop");
        return true;
    }
    add(s, "Colour", measure_is_black(s->deck) ? "black ink alone" : "CMYK");
    if (!measure_sum(s->measure, &sum))
        return false;
    add_coverage(s, &sum);
    return true;
}

/* What a spot ink is for. */
static const char *say_spot(const struct shop *shop, const char *ink)
{
    if (g_strcmp0(ink, shop->cut) == 0)
        return ": shows the cut, overprints, is not to be printed";
    if (g_strcmp0(ink, shop->varnish) == 0)
        return ": spot varnish, overprints";
    return "";
}

static bool add_inks(struct job_text *s)
{
    const struct pdf_facts *f = s->parts[0].facts;

    add_heading(s, "Inks");
    if (!add_process_inks(s))
        return false;
    if (s->shop->condition)
        add(s, "Condition", "%s%s%s%s", s->shop->condition,
            s->shop->condition_info ? " (" : "",
            s->shop->condition_info ? s->shop->condition_info : "",
            s->shop->condition_info ? ")" : "");
    if (s->shop->colour == SHOP_CMYK)
        add(s, "Black text",
            s->shop->black == SHOP_OVERPRINT ? "overprints" : "knocks out");
    if (s->shop->has_rich_black && !measure_is_black(s->deck))
        add(s, "Rich black", "%g/%g/%g/%g in large black grounds",
            s->shop->rich_black[0], s->shop->rich_black[1],
            s->shop->rich_black[2], s->shop->rich_black[3]);
    for (char **ink = f->inks; *ink; ink++)
        add(s, "Spot ink", "%s%s", *ink, say_spot(s->shop, *ink));
    if (!*f->inks)
        add(s, "Spot inks", "none");
    return true;
}

/* -- Files -- */

static void add_least_pt(struct job_text *s, const char *what, double least)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];

    if (least > 0)
        g_string_append_printf(s->out, "- no %s than %s pt\n", what,
                               g_ascii_formatd(text, sizeof text, "%g", least));
}

/* The shop's own figures, to which a product is held before it is made. */
static void add_least(struct job_text *s)
{
    const struct shop *shop = s->shop;

    add_least_pt(s, "line is thinner", shop->line);
    add_least_pt(s, "white line on a ground is thinner", shop->line_reversed);
    add_least_pt(s, "black type is smaller", shop->type_black);
    add_least_pt(s, "type in several inks is smaller", shop->type_coloured);
    add_least_pt(s, "white type on a ground is smaller", shop->type_reversed);
    if (shop->ppi)
        g_string_append_printf(
            s->out, "- no picture has fewer than %d pixels to the inch\n",
            shop->ppi);
    if (shop->qr) {
        g_autofree char *side = make_mm(shop->qr);
        g_string_append_printf(s->out, "- no QR code is smaller than %s mm\n",
                               side);
    }
}

static void add_checks(struct job_text *s)
{
    bool embedded = true;

    for (size_t i = 0; i < s->n; i++)
        for (char **font = s->parts[i].facts->fonts; *font; font++)
            embedded = embedded && !strstr(*font, " not-embedded");
    add_heading(s, "Checked by kaart");
    g_string_append(s->out,
                    "- every text fits its box, has all its letters and "
                    "stays inside the safe zone\n"
                    "- art that runs off the card reaches the end of the "
                    "bleed\n"
                    "- MediaBox, BleedBox and TrimBox lie inside each other "
                    "on every page\n");
    if (embedded)
        g_string_append(s->out, "- every font is embedded\n");
    if (s->shop->colour == SHOP_CMYK)
        g_string_append(s->out, "- no colour is left in RGB\n");
    add_least(s);
    if (s->shop->pdf == SHOP_X1A || s->shop->pdf == SHOP_X3)
        g_string_append(s->out, "- nothing is transparent\n");
}

static void add_fonts(struct job_text *s)
{
    g_autoptr(GPtrArray) all = g_ptr_array_new();

    for (size_t i = 0; i < s->n; i++)
        for (char **font = s->parts[i].facts->fonts; *font; font++)
            if (!g_ptr_array_find_with_equal_func(all, *font, g_str_equal,
                                                  NULL))
                g_ptr_array_add(all, *font);
    add_heading(s, "Fonts");
    for (guint i = 0; i < all->len; i++)
        g_string_append_printf(s->out, "%s\n", (char *)all->pdata[i]);
    if (!all->len)
        g_string_append(s->out, "none\n");
}

static bool add_file(struct job_text *s, size_t i)
{
    const char *path = s->parts[i].path;
    const struct pdf_facts *f = s->parts[i].facts;
    g_autofree char *leaf = g_path_get_basename(path);
    const struct held *held = write_find(path);

    if (!held) {
        diag_report(s->run->diag, DIAG_WRITE, (struct pos){path, 0, 0},
                    "cannot be read back for the list of the job");
        return false;
    }
    add(s, "File", "%s", leaf);
    add(s, "", "%d page%s, %zu bytes", f->npages, f->npages == 1 ? "" : "s",
        held->size);
    add(s, "", "%s%sPDF %s%s%s", f->level ? f->level : "", f->level ? ", " : "",
        f->version, f->condition ? ", output intent " : "",
        f->condition ? f->condition : "");
    add(s, "SHA-256", "%s", held->sha256);
    return true;
}

static bool add_all(struct job_text *s)
{
    bool ok = true;

    add_head(s);
    add_counts(s);
    ok = add_inks(s);
    add_copies(s);
    add_fonts(s);
    add_checks(s);
    add_heading(s, "Files");
    for (size_t i = 0; i < s->n && ok; i++)
        ok = add_file(s, i);
    g_string_append(s->out, "\nMade with kaart " KAART_VERSION "\n");
    return ok;
}

bool job_write(struct run *run, const struct shop *shop,
               const struct impose_order *order, const struct job_part *parts,
               size_t n, struct measure *measure, const char *path)
{
    g_autoptr(GString) out = g_string_new(NULL);
    struct job_text s = {.run = run,
                         .shop = shop,
                         .order = order,
                         .parts = parts,
                         .n = n,
                         .measure = measure,
                         .deck = parts->imp->faces->deck,
                         .out = out};

    return add_all(&s) && write_file(path, (const unsigned char *)out->str,
                                     out->len, run->diag);
}
