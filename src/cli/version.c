/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/version.h"

#include "art/art.h"
#include "finish/finish.h"
#include "text/fonts.h"

#include <glib.h>

const char *version_text(void)
{
    static char *text;

    if (!text) {
        g_autofree char *art = art_libraries();
        g_autofree char *fonts = fonts_libraries();
        g_autofree char *finish = finish_libraries();
        text = g_strdup_printf("kaart %s (%s), %s, %s, %s", KAART_VERSION,
                               KAART_SOURCES, fonts, art, finish);
    }
    return text;
}
