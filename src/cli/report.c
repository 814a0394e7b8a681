/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/report.h"

#include "base/file.h"
#include "cli/report_json.h"
#include "cli/sarif.h"

#include <glib.h>
#include <string.h>
#include <unistd.h>

static const char *const names[] = {"text", "json", "sarif", "github"};

bool report_find(const char *name, enum report_format *out)
{
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        if (strcmp(names[i], name) == 0) {
            *out = (enum report_format)i;
            return true;
        }
    }
    return false;
}

static void put_text(void *ctx, const char *s)
{
    fputs(s, ctx);
}

/* Bold place and coloured level, for eyes at a terminal; NO_COLOR and pipes
 * get plain text, and no meaning is in the colour alone. */
static void put_colour(void *ctx, const char *s)
{
    const char *warning = strstr(s, ": warning: ");
    const char *level = strstr(s, ": error: ");
    const char *end = strchr(s, '\n');

    if (!level || (warning && warning < level))
        level = warning;
    if (!level || (end && level > end)) {
        fputs(s, ctx);
        return;
    }
    const char *text = strchr(level + 2, ':');
    fprintf(ctx, "\033[1m%.*s:\033[0m \033[1;%dm%.*s\033[0m%s",
            (int)(level - s), s, level == warning ? 33 : 31,
            (int)(text - level - 2), level + 2, text);
}

static void print_text(const struct diag *d, FILE *out)
{
    const char *no_colour = g_getenv("NO_COLOR");
    bool colour = isatty(fileno(out)) && !(no_colour && *no_colour);

    diag_print(d, colour ? put_colour : put_text, out);
}

char *report_file(struct pos at)
{
    const char *s = at.file ? at.file : "";

    while (g_str_has_prefix(s, "./"))
        s += 2;
    return g_utf8_make_valid(s, -1);
}

/* Workflow commands want %, CR, LF (and in properties : and ,) escaped; other
 * controls of a file's name are better seen than obeyed. */
static char *escape_command(const char *s, bool property)
{
    GString *out = g_string_new(NULL);

    for (; *s; s++) {
        if (*s == '%' || g_ascii_iscntrl(*s) ||
            (property && (*s == ':' || *s == ',')))
            g_string_append_printf(out, "%%%02X", (unsigned)*s);
        else
            g_string_append_c(out, *s);
    }
    return g_string_free(out, FALSE);
}

static void print_github(const struct diag *d, FILE *out)
{
    for (size_t i = 0; i < diag_size(d); i++) {
        const struct diag_entry *e = diag_at(d, i);
        g_autofree char *name = report_file(e->at);
        g_autofree char *file = escape_command(name, true);
        g_autofree char *text = escape_command(e->text, false);
        fprintf(out, "::%s title=%s",
                e->level == LEVEL_NOTE ? "notice" : diag_level_name(e->level),
                diag_slug(e->kind));
        if (*file)
            fprintf(out, ",file=%s", file);
        if (e->at.line)
            fprintf(out, ",line=%u", e->at.line);
        if (e->at.line && e->at.col)
            fprintf(out, ",col=%u", e->at.col);
        fprintf(out, "::%s\n", text);
    }
}

void report_print(const struct diag *d, enum report_format format, FILE *out)
{
    switch (format) {
    case REPORT_TEXT:
        print_text(d, out);
        break;
    case REPORT_JSON:
        report_json_print(d, out);
        break;
    case REPORT_SARIF:
        sarif_print(d, out);
        break;
    case REPORT_GITHUB:
        print_github(d, out);
        break;
    }
}

void report_end(struct diag *d, const char *format, FILE *out)
{
    enum report_format as = REPORT_TEXT;

    if (format)
        report_find(format, &as);
    file_settle(d);
    report_print(d, as, as == REPORT_TEXT ? stderr : out);
}
