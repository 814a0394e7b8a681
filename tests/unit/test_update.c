/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_update.c - PO files brought up to a deck: case by case, and whatever
 * happens to deck and file, nothing that a translator wrote is lost */
#include "localise/update.h"

#include "support/bench.h"

#include <glib.h>
#include <string.h>

#define MOST 40
#define PATH "po/uk.po"

static const struct deck deck = {.id = "proef",
                                 .version = "1.0.0",
                                 .date = "2026-11-22",
                                 .language = "nl",
                                 .folder = "decks/proef"};

#define HEADER                                                                 \
    "msgid \"\"\nmsgstr \"\"\n"                                                \
    "\"Project-Id-Version: proef 1.0.0\\n\"\n"                                 \
    "\"Report-Msgid-Bugs-To: \\n\"\n"                                          \
    "\"POT-Creation-Date: 2026-11-22 00:00+0000\\n\"\n"                        \
    "\"PO-Revision-Date: 2026-11-22 00:00+0000\\n\"\n"                         \
    "\"Last-Translator: none\\n\"\n\"Language-Team: none\\n\"\n"               \
    "\"Language: uk\\n\"\n\"MIME-Version: 1.0\\n\"\n"                          \
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"                         \
    "\"Content-Transfer-Encoding: 8bit\\n\"\n\"X-Kaart-Review: draft\\n\"\n"

/* Bring `text` up to a deck of these contexts and texts, written
 * "A.q=Wat?;B.q=Wie?". */
static char *update(struct bench *b, const char *text, const char *messages,
                    struct update_counts *n)
{
    g_auto(GStrv) all = g_strsplit(messages, ";", -1);
    struct message list[MOST] = {0};
    struct hint hints[MOST] = {0};
    struct update_job job = {
        .deck = &deck, .language = "uk", .messages = list, .hints = hints};

    for (char **m = all; *m && **m; m++) {
        char *source = strchr(*m, '=');
        *source++ = '\0';
        list[job.n].context = *m;
        list[job.n].source = (struct phrase){
            source, {"decks/proef/deck.yaml", (unsigned)job.n + 10, 3}};
        hints[job.n].comment = "Room.\n";
        hints[job.n++].flags = "max-size:200:2, font-size:9";
    }
    return update_text(&job, text, PATH, n, b->diag);
}

#define SAID "#. Room.\n"
#define FLAGS "max-size:200:2, font-size:9\n"
#define A(line, source, text)                                                  \
    "\n" SAID "#: deck.yaml:" line "\n#, " FLAGS                               \
    "msgctxt \"A.q\"\nmsgid \"" source "\"\nmsgstr \"" text "\"\n"
#define B(line, source, text)                                                  \
    "\n" SAID "#: deck.yaml:" line "\n#, " FLAGS                               \
    "msgctxt \"B.q\"\nmsgid \"" source "\"\nmsgstr \"" text "\"\n"
#define GONE(context, source, text)                                            \
    "\n#~ msgctxt \"" context "\"\n#~ msgid \"" source "\"\n#~ msgstr \"" text \
    "\"\n"
#define FUZZY(line, was, was_source, context, source, text)                    \
    "\n" SAID "#: deck.yaml:" line "\n#, fuzzy, " FLAGS "#| msgctxt \"" was    \
    "\"\n#| msgid \"" was_source "\"\nmsgctxt \"" context                      \
    "\"\nmsgid \"" source "\"\nmsgstr \"" text "\"\n"

static const struct {
    const char *name, *text, *messages, *want;
    struct update_counts n; /* new, changed, back, gone, kept */
} cases[] = {
    {"a new file",
     NULL,
     "A.q=Wat?;B.q=Wie?",
     HEADER A("10", "Wat?", "") B("11", "Wie?", ""),
     {2, 0, 0, 0, 0}},
    {"nothing changed",
     HEADER A("10", "Wat?", "Що?"),
     "A.q=Wat?",
     HEADER A("10", "Wat?", "Що?"),
     {0, 0, 0, 0, 1}},
    {"a changed text stays and is fuzzy",
     HEADER A("10", "Wat?", "Що?"),
     "A.q=Wat nu?",
     HEADER FUZZY("10", "A.q", "Wat?", "A.q", "Wat nu?", "Що?"),
     {0, 1, 0, 0, 0}},
    {"the text that it was made for stays known",
     HEADER FUZZY("10", "A.q", "Wat?", "A.q", "Wat nu?", "Що?"),
     "A.q=Wat dan?",
     HEADER FUZZY("10", "A.q", "Wat?", "A.q", "Wat dan?", "Що?"),
     {0, 1, 0, 0, 0}},
    {"a changed text without translation is only changed",
     HEADER A("10", "Wat?", ""),
     "A.q=Wat nu?",
     HEADER A("10", "Wat nu?", ""),
     {0, 1, 0, 0, 0}},
    {"a removed one is obsolete",
     HEADER A("10", "Wat?", "Що?"),
     "B.q=Wie?",
     HEADER B("10", "Wie?", "") GONE("A.q", "Wat?", "Що?"),
     {1, 0, 0, 1, 0}},
    {"a removed one without anything goes",
     HEADER A("10", "Wat?", ""),
     "B.q=Wie?",
     HEADER B("10", "Wie?", ""),
     {1, 0, 0, 1, 0}},
    {"a comment is something",
     HEADER "\n# hm\nmsgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"\"\n",
     "B.q=Wie?",
     HEADER B("10", "Wie?", "") "\n# hm\n#~ msgctxt \"A.q\"\n#~ msgid "
                                "\"Wat?\"\n#~ msgstr \"\"\n",
     {1, 0, 0, 1, 0}},
    {"one that comes back is as it was",
     HEADER GONE("A.q", "Wat?", "Що?"),
     "A.q=Wat?",
     HEADER A("10", "Wat?", "Що?"),
     {0, 0, 1, 0, 0}},
    {"one that comes back with another text is fuzzy",
     HEADER GONE("A.q", "Wat?", "Що?"),
     "A.q=Wat nu?",
     HEADER FUZZY("10", "A.q", "Wat?", "A.q", "Wat nu?", "Що?"),
     {0, 1, 0, 0, 0}},
    {"a text that comes back displaces the one that took its place",
     HEADER A("10", "Wat nu?", "Що тепер?") GONE("A.q", "Wat?", "Що?"),
     "A.q=Wat?",
     HEADER A("10", "Wat?", "Що?") GONE("A.q", "Wat nu?", "Що тепер?"),
     {0, 0, 1, 1, 0}},
    {"a renamed card takes its translation along",
     HEADER A("10", "Wat?", "Що?"),
     "B.q=Wat?",
     HEADER FUZZY("10", "A.q", "Wat?", "B.q", "Wat?", "Що?"),
     {0, 1, 0, 0, 0}},
    {"two cards that change names change translations",
     HEADER A("10", "Wat?", "Що?") B("11", "Wie?", "Хто?"),
     "A.q=Wie?;B.q=Wat?",
     HEADER FUZZY("10", "B.q", "Wie?", "A.q", "Wie?", "Хто?")
         FUZZY("11", "A.q", "Wat?", "B.q", "Wat?", "Що?"),
     {0, 2, 0, 0, 0}},
    {"the same text elsewhere is offered",
     HEADER A("10", "Wat?", "Що?"),
     "A.q=Wat?;B.q=Wat?",
     HEADER A("10", "Wat?", "Що?")
         FUZZY("11", "A.q", "Wat?", "B.q", "Wat?", "Що?"),
     {1, 0, 0, 0, 1}},
    {"the deck gives the order",
     HEADER A("10", "Wat?", "Що?") B("11", "Wie?", "Хто?"),
     "B.q=Wie?;A.q=Wat?",
     HEADER B("10", "Wie?", "Хто?") A("11", "Wat?", "Що?"),
     {0, 0, 0, 0, 2}},
    {"flags of others stay, in their order",
     HEADER "\n#, priority:5, fuzzy, placeholders:\"a, b\", max-size:1:1\n"
            "#= later\nmsgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"Що?\"\n",
     "A.q=Wat?",
     HEADER "\n" SAID "#: deck.yaml:10\n#, fuzzy, priority:5, "
            "placeholders:\"a, b\", " FLAGS
            "#= later\nmsgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"Що?\"\n",
     {0, 0, 0, 0, 1}},
    {"flags in several lines come into one",
     HEADER "\n#, fuzzy, priority:5\n#, read-only\nmsgctxt \"A.q\"\n"
            "msgid \"Wat?\"\nmsgstr \"Що?\"\n",
     "A.q=Wat?",
     HEADER "\n" SAID "#: deck.yaml:10\n#, fuzzy, priority:5, read-only, " FLAGS
            "msgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"Що?\"\n",
     {0, 0, 0, 0, 1}},
    {"quotation marks of two lines may pair",
     HEADER "\n#, a\"\n#, \"b,c\"d, e\nmsgctxt \"A.q\"\n"
            "msgid \"Wat?\"\nmsgstr \"Що?\"\n",
     "A.q=Wat?",
     HEADER "\n" SAID "#: deck.yaml:10\n#, a\", \"b, c\"d, e, " FLAGS
            "msgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"Що?\"\n",
     {0, 0, 0, 0, 1}},
    {"of two lines, one of them with kaart's own",
     HEADER "\n#, a\"\n#, \"b, max-size:1:1 c\"\n#, \"d\nmsgctxt \"A.q\"\n"
            "msgid \"Wat?\"\nmsgstr \"Що?\"\n",
     "A.q=Wat?",
     HEADER "\n" SAID "#: deck.yaml:10\n#, a\", \"b, \"d, " FLAGS
            "msgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"Що?\"\n",
     {0, 0, 0, 0, 1}},
    {"an apostrophe, and commas between marks",
     HEADER "\n#, it's, a's, placeholders:'x, y', p:r\"1, 2\", q:\"z\n"
            "msgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"Що?\"\n",
     "A.q=Wat?",
     HEADER "\n" SAID "#: deck.yaml:10\n#, it's, a's, placeholders:'x, y', "
            "p:r\"1, 2\", q:\"z, " FLAGS
            "msgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"Що?\"\n",
     {0, 0, 0, 0, 1}},
    {"flags behind another sign",
     HEADER "\n#! fuzzy, b c\n#!, d\nmsgctxt \"A.q\"\n"
            "msgid \"Wat?\"\nmsgstr \"Що?\"\n",
     "A.q=Wat?",
     HEADER "\n" SAID "#: deck.yaml:10\n#, fuzzy, b c, d, " FLAGS
            "msgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"Що?\"\n",
     {0, 0, 0, 0, 1}},
    {"of two lines with nothing between",
     HEADER "\n#, \"a, fuzzy\n\n#, b\"\nmsgctxt \"A.q\"\n"
            "msgid \"Wat?\"\nmsgstr \"Що?\"\n",
     "A.q=Wat?",
     HEADER "\n" SAID "#: deck.yaml:10\n#, fuzzy, \"a, b\", " FLAGS
            "msgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"Що?\"\n",
     {0, 0, 0, 0, 1}},
    {"a mark that a backslash takes away closes none",
     HEADER "\n#, \"b\\\", c\nmsgctxt \"A.q\"\n"
            "msgid \"Wat?\"\nmsgstr \"Що?\"\n",
     "A.q=Wat?",
     HEADER "\n" SAID "#: deck.yaml:10\n#, \"b\\\", c, " FLAGS
            "msgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"Що?\"\n",
     {0, 0, 0, 0, 1}},
    {"a control character is no flag of ours",
     HEADER "\n# hm\n#.\x1f\n#. \x1fq\n#. q\x1f,q\n#~ msgctxt \"A.q\"\n"
            "#~ msgid \"Wat?\"\n#~ msgstr \"Що?\"\n",
     "",
     HEADER "\n# hm\n#. \x1f\n#. \x1fq\n#. q\x1f,q\n#~ msgctxt \"A.q\"\n"
            "#~ msgid \"Wat?\"\n#~ msgstr \"Що?\"\n",
     {0, 0, 0, 0, 0}},
    {"flags and comments of a removed one stay",
     HEADER "\n# hm\n#. Room.\n#: deck.yaml:9\n#, priority:5, " FLAGS
            "msgctxt \"A.q\"\nmsgid \"Wat?\"\nmsgstr \"Що?\"\n",
     "B.q=Wie?",
     HEADER B("10", "Wie?", "") "\n# hm\n#, priority:5\n#~ msgctxt \"A.q\"\n"
                                "#~ msgid \"Wat?\"\n#~ msgstr \"Що?\"\n",
     {1, 0, 0, 1, 0}},
    {"comments behind the last entry stay",
     HEADER A("10", "Wat?", "Що?") "\n# the end\n",
     "A.q=Wat?",
     HEADER A("10", "Wat?", "Що?") "\n# the end\n",
     {0, 0, 0, 0, 1}},
    {"a charset that nobody filled in is UTF-8",
     "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=CHARSET\\n\"\n",
     "",
     "msgid \"\"\nmsgstr \"\"\n"
     "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
     "\"Project-Id-Version: proef 1.0.0\\n\"\n"
     "\"Report-Msgid-Bugs-To: \\n\"\n"
     "\"POT-Creation-Date: 2026-11-22 00:00+0000\\n\"\n"
     "\"PO-Revision-Date: 2026-11-22 00:00+0000\\n\"\n"
     "\"Last-Translator: none\\n\"\n\"Language-Team: none\\n\"\n"
     "\"Language: uk\\n\"\n\"MIME-Version: 1.0\\n\"\n"
     "\"Content-Transfer-Encoding: 8bit\\n\"\n\"X-Kaart-Review: draft\\n\"\n",
     {0, 0, 0, 0, 0}},
    {"what is no deck's stays as obsolete",
     HEADER "\nmsgid \"One\"\nmsgid_plural \"Many\"\nmsgstr[0] \"x\"\n"
            "msgstr[1] \"y\"\n",
     "A.q=Wat?",
     HEADER A("10", "Wat?", "") "\n#~ msgid \"One\"\n#~ msgid_plural \"Many\"\n"
                                "#~ msgstr[0] \"x\"\n#~ msgstr[1] \"y\"\n",
     {1, 0, 0, 1, 0}},
    {"line ends become plain",
     "msgid \"\"\r\nmsgstr \"\"\r\n\"Language: uk\\n\"\r\n\"Content-Type: "
     "text/plain; charset=UTF-8\\n\"\r\n\"Project-Id-Version: p\\n\"\r\n"
     "\"Report-Msgid-Bugs-To: \\n\"\r\n\"POT-Creation-Date: x\\n\"\r\n"
     "\"PO-Revision-Date: y\\n\"\r\n\"Last-Translator: Я\\n\"\r\n"
     "\"Language-Team: t\\n\"\r\n\"MIME-Version: 1.0\\n\"\r\n"
     "\"Content-Transfer-Encoding: 8bit\\n\"\r\n\"X-Kaart-Review: me\\n\"\r\n"
     "\"X-Poedit-Basepath: .\\n\"\r\n",
     "",
     "msgid \"\"\nmsgstr \"\"\n\"Language: uk\\n\"\n\"Content-Type: "
     "text/plain; charset=UTF-8\\n\"\n\"Project-Id-Version: p\\n\"\n"
     "\"Report-Msgid-Bugs-To: \\n\"\n\"POT-Creation-Date: x\\n\"\n"
     "\"PO-Revision-Date: y\\n\"\n\"Last-Translator: Я\\n\"\n"
     "\"Language-Team: t\\n\"\n\"MIME-Version: 1.0\\n\"\n"
     "\"Content-Transfer-Encoding: 8bit\\n\"\n\"X-Kaart-Review: me\\n\"\n"
     "\"X-Poedit-Basepath: .\\n\"\n",
     {0, 0, 0, 0, 0}},
};

static void brings_a_file_up_to_a_deck(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        struct update_counts n;
        bench_begin(b, cases[i].name);
        g_autofree char *text = update(b, cases[i].text, cases[i].messages, &n);
        bench_assert_diags(b, "");
        assert_string_equal(text, cases[i].want);
        assert_memory_equal(&n, &cases[i].n, sizeof n);
        g_autofree char *again = update(b, text, cases[i].messages, &n);
        assert_string_equal(again, text);
    }
}

static const struct {
    const char *name, *text, *diags;
} hostile[] = {
    {"nothing", "", "bad-po 0:0"},
    {"an open quote", HEADER "\nmsgctxt \"A\nmsgid \"x\"\nmsgstr \"\"\n",
     "bad-po 16:1"},
    {"a header that was removed", "#~ msgid \"\"\n#~ msgstr \"a\"\n",
     "bad-po 1:1"},
    {"no words of PO", "kaart: deck/1\n", "bad-po 1:1; bad-po 1:6; bad-po 1:1"},
    {"one entry twice", HEADER A("1", "x", "a") A("2", "x", "b"),
     "bad-po 28:1"},
    {"another charset",
     "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=KOI8-U\\n\"\n",
     "bad-po 1:1"},
    {"another domain", HEADER "\ndomain \"other\"\nmsgid \"x\"\nmsgstr \"y\"\n",
     "bad-po 1:1"},
    {"an escape that ends the line", "msgid \"x\\\"\nmsgstr \"\"\n", "*"},
    {"a text that never ends", "msgid \"x\"\n", "*"},
};

static void refuses_what_is_no_po_file(void **state)
{
    struct bench *b = *state;

    for (size_t i = 0; i < G_N_ELEMENTS(hostile); i++) {
        struct update_counts n;
        bench_begin(b, hostile[i].name);
        g_autofree char *text = update(b, hostile[i].text, "A.q=Wat?", &n);
        assert_null(text);
        assert_true(diag_errors(b->diag) > 0);
        if (*hostile[i].diags != '*')
            bench_assert_diags(b, hostile[i].diags);
    }
}

/* -- Whatever happens ---------------------------------------------------- */

/* One entry as it stands in a file whose texts all are short. */
struct entry {
    GString *comments; /* `#` lines */
    char *flags, *prev, *context, *source, *text;
    bool obsolete;
};

static void entry_free(gpointer p)
{
    struct entry *e = p;

    g_string_free(e->comments, TRUE);
    g_free(e->flags);
    g_free(e->prev);
    g_free(e->context);
    g_free(e->source);
    g_free(e->text);
    g_free(e);
}

static char *unquote(const char *line)
{
    const char *from = strchr(line, '"') + 1;

    return g_strndup(from, (size_t)(strrchr(line, '"') - from));
}

static struct entry *read_entry(const char *chunk)
{
    g_auto(GStrv) lines = g_strsplit(chunk, "\n", -1);
    struct entry *e = g_new0(struct entry, 1);

    e->comments = g_string_new(NULL);
    for (char **l = lines; *l; l++) {
        const char *s = *l;
        e->obsolete |= g_str_has_prefix(s, "#~ ");
        s += g_str_has_prefix(s, "#~ ") ? 3 : 0;
        if (g_str_has_prefix(s, "# "))
            g_string_append_printf(e->comments, "%s\n", s);
        else if (g_str_has_prefix(s, "#, "))
            e->flags = g_strdup(s + 3);
        else if (g_str_has_prefix(s, "msgctxt"))
            e->context = unquote(s);
        else if (g_str_has_prefix(s, "msgid"))
            e->source = unquote(s);
        else if (g_str_has_prefix(s, "msgstr"))
            e->text = unquote(s);
        else if (strstr(s, "| msgid"))
            e->prev = unquote(s);
    }
    return e;
}

static GPtrArray *read_entries(const char *text)
{
    GPtrArray *all = g_ptr_array_new_with_free_func(entry_free);
    g_auto(GStrv) chunks = g_strsplit(text, "\n\n", -1);

    for (char **c = chunks + 1; *c; c++)
        g_ptr_array_add(all, read_entry(*c));
    return all;
}

static bool is_fuzzy(const struct entry *e)
{
    return e->flags && strstr(e->flags, "fuzzy");
}

static char *write_entries(const GPtrArray *all)
{
    GString *out = g_string_new(HEADER);

    for (guint i = 0; i < all->len; i++) {
        const struct entry *e = all->pdata[i];
        const char *mark = e->obsolete ? "#~ " : "";
        g_string_append_printf(out, "\n%s", e->comments->str);
        if (e->flags && *e->flags)
            g_string_append_printf(out, "#, %s\n", e->flags);
        if (e->prev)
            g_string_append_printf(out, "#%s| msgid \"%s\"\n",
                                   e->obsolete ? "~" : "", e->prev);
        g_string_append_printf(
            out, "%smsgctxt \"%s\"\n%smsgid \"%s\"\n%smsgstr \"%s\"\n", mark,
            e->context, mark, e->source, mark, e->text);
    }
    return g_string_free(out, FALSE);
}

/* What a translator does to one entry. */
static void translate(struct entry *e, GRand *rand, int *count)
{
    char *flags = e->flags ? e->flags : g_strdup("");

    e->flags = flags;
    switch (g_rand_int_range(rand, 0, 5)) {
    case 0:
    case 1: /* translates, and is sure */
        g_free(e->text);
        e->text = g_strdup_printf("text %d", (*count)++);
        e->flags = g_strdup(strstr(flags, "mine") ? "mine" : "");
        g_free(flags);
        g_clear_pointer(&e->prev, g_free);
        break;
    case 2: /* is not sure any more */
        e->flags = g_strconcat("fuzzy, ", flags, NULL);
        g_free(flags);
        break;
    case 3:
        g_string_append_printf(e->comments, "# note %d\n", (*count)++);
        break;
    case 4:
        if (!strstr(flags, "mine")) {
            e->flags = g_strconcat(flags, ", mine", NULL);
            g_free(flags);
        }
        break;
    }
}

static char *translate_file(const char *text, GRand *rand, int *count)
{
    g_autoptr(GPtrArray) all = read_entries(text);

    for (guint i = 0; i < all->len; i++) {
        struct entry *e = all->pdata[i];
        if (!e->obsolete && g_rand_int_range(rand, 0, 3) == 0)
            translate(e, rand, count);
    }
    return write_entries(all);
}

/* A deck of some contexts in some order, with texts of which several may be
 * the same, as "C3.q=tekst 4;…". */
static char *draw_deck(GRand *rand, const int *texts)
{
    GString *out = g_string_new(NULL);
    int order[8] = {0, 1, 2, 3, 4, 5, 6, 7};

    for (int i = 7; i > 0; i--) {
        int k = g_rand_int_range(rand, 0, i + 1), kept = order[i];
        if (g_rand_int_range(rand, 0, 4))
            continue;
        order[i] = order[k];
        order[k] = kept;
    }
    for (int i = 0; i < 8; i++)
        if (texts[order[i]])
            g_string_append_printf(out, "%sC%d.q=tekst %d", out->len ? ";" : "",
                                   order[i], texts[order[i]]);
    return g_string_free(out, FALSE);
}

/* Change, remove or add a card, or let two change places. */
static void edit_deck(GRand *rand, int *texts)
{
    for (int n = g_rand_int_range(rand, 0, 4); n > 0; n--) {
        int i = g_rand_int_range(rand, 0, 8), k = g_rand_int_range(rand, 0, 8);
        int kept = texts[i];
        if (g_rand_boolean(rand)) {
            texts[i] = g_rand_int_range(rand, 0, 10);
        } else {
            texts[i] = texts[k];
            texts[k] = kept;
        }
    }
}

static const struct entry *find_text(const GPtrArray *all, const char *text)
{
    for (guint i = 0; i < all->len; i++)
        if (strcmp(((struct entry *)all->pdata[i])->text, text) == 0)
            return all->pdata[i];
    return NULL;
}

static const struct entry *find_both(const GPtrArray *all,
                                     const struct entry *as)
{
    for (guint i = 0; i < all->len; i++) {
        const struct entry *e = all->pdata[i];
        if (strcmp(e->context, as->context) == 0 &&
            strcmp(e->source, as->source) == 0)
            return e;
    }
    return NULL;
}

static void assert_nothing_lost(const GPtrArray *before, const char *after)
{
    g_autoptr(GPtrArray) all = read_entries(after);

    for (guint i = 0; i < before->len; i++) {
        const struct entry *e = before->pdata[i];
        g_auto(GStrv) notes = g_strsplit(e->comments->str, "\n", -1);
        if (*e->text && !find_text(all, e->text))
            fail_msg("lost '%s' in\n%s", e->text, after);
        for (char **n = notes; *n; n++)
            if (!strstr(after, *n))
                fail_msg("lost '%s' in\n%s", *n, after);
        const struct entry *now = find_both(all, e);
        if (now && !now->obsolete && *now->text) /* it is as it was */
            assert_true(strcmp(now->text, e->text) == 0 &&
                        is_fuzzy(now) == is_fuzzy(e) &&
                        (!e->flags || !strstr(e->flags, "mine") ||
                         strstr(now->flags, "mine")));
    }
    for (guint i = 0; i < all->len; i++) {
        const struct entry *e = all->pdata[i], *was = find_both(before, e);
        assert_ptr_equal(find_both(all, e), e); /* it is there once */
        if (*e->text && !is_fuzzy(e) &&
            (!was || is_fuzzy(was) || strcmp(was->text, e->text) != 0))
            fail_msg("'%s' is sure all of a sudden in\n%s", e->text, after);
    }
}

/* The messages that are alive are the deck's, in its order. */
static void assert_is_deck(const char *after, const char *messages)
{
    g_autoptr(GPtrArray) all = read_entries(after);
    g_autoptr(GString) got = g_string_new(NULL);

    for (guint i = 0; i < all->len; i++) {
        const struct entry *e = all->pdata[i];
        if (!e->obsolete)
            g_string_append_printf(got, "%s%s=%s", got->len ? ";" : "",
                                   e->context, e->source);
    }
    assert_string_equal(got->str, messages);
}

static void nothing_that_a_translator_wrote_is_lost(void **state)
{
    struct bench *b = *state;

    for (guint32 seed = 1; seed <= 150; seed++) {
        GRand *rand = g_rand_new_with_seed(seed);
        int texts[8] = {1, 2, 3, 4, 5, 0, 0, 0}, count = 1;
        char *text = NULL;
        g_autofree char *name = g_strdup_printf("seed %u", seed);

        bench_begin(b, name);
        for (int step = 0; step < 15; step++) {
            struct update_counts n;
            g_autofree char *messages = draw_deck(rand, texts);
            g_autofree char *old =
                text ? translate_file(text, rand, &count) : g_strdup(HEADER);
            g_autoptr(GPtrArray) before = read_entries(old);
            g_free(text);
            text = update(b, old, messages, &n);
            bench_assert_diags(b, "");
            assert_nothing_lost(before, text);
            assert_is_deck(text, messages);
            g_autofree char *again = update(b, text, messages, &n);
            assert_string_equal(again, text);
            edit_deck(rand, texts);
        }
        g_free(text);
        g_rand_free(rand);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        BENCH_TEST(brings_a_file_up_to_a_deck),
        BENCH_TEST(refuses_what_is_no_po_file),
        BENCH_TEST(nothing_that_a_translator_wrote_is_lost),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
