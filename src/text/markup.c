/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/markup.h"

#include <cmark.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

struct writer {
    GArray *blocks; /* struct block */
    GArray *spans;  /* struct span, of the block being written */
    GString *words;
    int strong, emphasis;
    struct hyphens *hyphens;
    struct pos at;
    struct arena *arena;
    struct diag *diag;
};

static void append(struct writer *w, const char *s)
{
    struct span span = {w->words->len, 0, w->strong > 0, w->emphasis > 0};

    g_string_append(w->words, s);
    span.end = w->words->len;
    if (span.end > span.start)
        g_array_append_val(w->spans, span);
}

static void append_words(struct writer *w, const char *s)
{
    if (w->hyphens) {
        g_autofree char *broken = hyphen_insert(w->hyphens, s);
        append(w, broken);
    } else {
        append(w, s);
    }
}

static void end_block(struct writer *w, enum block_kind kind, int number)
{
    struct block b = {.kind = kind, .number = number};

    b.nspans = w->spans->len;
    b.spans = ARENA_ARRAY(w->arena, struct span, b.nspans);
    if (b.nspans)
        memcpy(b.spans, w->spans->data, b.nspans * sizeof *b.spans);
    b.words = arena_strndup(w->arena, w->words->str, w->words->len);
    g_array_append_val(w->blocks, b);
    g_array_set_size(w->spans, 0);
    g_string_truncate(w->words, 0);
}

static const char *name_node(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE:
        return "a quotation ('>')";
    case CMARK_NODE_LIST:
        return "a list within a list";
    case CMARK_NODE_CODE_BLOCK:
        return "a block of code (indented, or '```')";
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_HTML_INLINE:
        return "HTML ('<')";
    case CMARK_NODE_HEADING:
        return "a heading ('#', or a line of '=' or '-')";
    case CMARK_NODE_THEMATIC_BREAK:
        return "a rule ('---')";
    case CMARK_NODE_CODE:
        return "code ('`')";
    case CMARK_NODE_LINK:
        return "a link ('[', or '<' around an address)";
    case CMARK_NODE_IMAGE:
        return "a picture ('![')";
    default:
        return cmark_node_get_type_string(node);
    }
}

static void complain(struct writer *w, cmark_node *node)
{
    diag_report(w->diag, DIAG_MARKUP_WRONG, w->at,
                "a card takes paragraphs, lists, **strong** and *emphasis*, "
                "not %s; put a backslash before a sign that is meant to be "
                "read",
                name_node(node));
}

/* Runs over a paragraph's inline nodes, in and out of each. */
static void write_inlines(struct writer *w, cmark_node *paragraph)
{
    cmark_iter *iter = cmark_iter_new(paragraph);
    cmark_event_type event;

    while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iter);
        int step = event == CMARK_EVENT_ENTER ? 1 : -1;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
            break;
        case CMARK_NODE_TEXT:
            append_words(w, cmark_node_get_literal(node));
            break;
        case CMARK_NODE_SOFTBREAK:
            append(w, " ");
            break;
        case CMARK_NODE_LINEBREAK:
            append(w, MARKUP_BREAK);
            break;
        case CMARK_NODE_STRONG:
            w->strong += step;
            break;
        case CMARK_NODE_EMPH:
            w->emphasis += step;
            break;
        default:
            if (step > 0)
                complain(w, node);
            break;
        }
    }
    cmark_iter_free(iter);
}

static void write_item(struct writer *w, cmark_node *item, enum block_kind kind,
                       int number)
{
    for (cmark_node *n = cmark_node_first_child(item); n;
         n = cmark_node_next(n)) {
        if (cmark_node_get_type(n) != CMARK_NODE_PARAGRAPH) {
            complain(w, n);
            continue;
        }
        if (w->words->len)
            append(w, MARKUP_BREAK);
        write_inlines(w, n);
    }
    end_block(w, kind, number);
}

static void write_list(struct writer *w, cmark_node *list)
{
    bool numbered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
    int number = cmark_node_get_list_start(list);

    for (cmark_node *n = cmark_node_first_child(list); n;
         n = cmark_node_next(n))
        write_item(w, n, numbered ? BLOCK_NUMBER : BLOCK_BULLET, number++);
}

static void write_document(struct writer *w, cmark_node *document)
{
    for (cmark_node *n = cmark_node_first_child(document); n;
         n = cmark_node_next(n)) {
        switch (cmark_node_get_type(n)) {
        case CMARK_NODE_PARAGRAPH:
            write_inlines(w, n);
            end_block(w, BLOCK_PARAGRAPH, 0);
            break;
        case CMARK_NODE_LIST:
            write_list(w, n);
            break;
        default:
            complain(w, n);
            break;
        }
    }
}

static struct markup *finish(struct writer *w)
{
    struct markup *m = ARENA_NEW(w->arena, struct markup);

    m->n = w->blocks->len;
    m->blocks = ARENA_ARRAY(w->arena, struct block, m->n);
    if (m->n)
        memcpy(m->blocks, w->blocks->data, m->n * sizeof *m->blocks);
    g_array_unref(w->blocks);
    g_array_unref(w->spans);
    g_string_free(w->words, TRUE);
    return m;
}

static struct writer begin(struct arena *a)
{
    return (struct writer){
        .blocks = g_array_new(FALSE, FALSE, sizeof(struct block)),
        .spans = g_array_new(FALSE, FALSE, sizeof(struct span)),
        .words = g_string_new(NULL),
        .arena = a,
    };
}

struct markup *markup_parse(const char *s, struct hyphens *hyphens,
                            struct pos at, struct arena *a, struct diag *d)
{
    struct writer w = begin(a);
    cmark_node *document =
        cmark_parse_document(s, strlen(s), CMARK_OPT_DEFAULT);

    w.hyphens = hyphens;
    w.at = at;
    w.diag = d;
    cmark_consolidate_text_nodes(document);
    write_document(&w, document);
    if (!cmark_node_first_child(document) && s[strspn(s, " \t\n")])
        diag_report(d, DIAG_MARKUP_WRONG, at,
                    "nothing of this text would be printed: '[word]: …' is the "
                    "address of a link; put a backslash before the bracket");
    cmark_node_free(document);
    return finish(&w);
}

struct markup *markup_plain(const char *s, struct arena *a)
{
    struct writer w = begin(a);
    g_autofree char *line = g_strdelimit(g_strdup(s), "\n\r", ' ');

    append(&w, line);
    end_block(&w, BLOCK_PARAGRAPH, 0);
    return finish(&w);
}
