/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/license.h"

#include <glib.h>
#include <string.h>

static const struct {
    const char *id, *words, *url;
} licences[] = {
    {"CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"},
    {"CC-BY-SA-4.0", "CC BY-SA 4.0",
     "https://creativecommons.org/licenses/by-sa/4.0/"},
    {"CC-BY-NC-4.0", "CC BY-NC 4.0",
     "https://creativecommons.org/licenses/by-nc/4.0/"},
    {"CC-BY-NC-SA-4.0", "CC BY-NC-SA 4.0",
     "https://creativecommons.org/licenses/by-nc-sa/4.0/"},
    {"CC0-1.0", "CC0 1.0",
     "https://creativecommons.org/publicdomain/zero/1.0/"},
};

const char *license_words(const char *id)
{
    for (size_t i = 0; id && i < G_N_ELEMENTS(licences); i++)
        if (strcmp(licences[i].id, id) == 0)
            return licences[i].words;
    return id;
}

const char *license_url(const char *id)
{
    for (size_t i = 0; id && i < G_N_ELEMENTS(licences); i++)
        if (strcmp(licences[i].id, id) == 0)
            return licences[i].url;
    return NULL;
}
