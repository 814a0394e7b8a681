/* SPDX-License-Identifier: GPL-3.0-or-later
 * replay.c - one target on the inputs that are named: replay TARGET FILE... */
#include "fuzz/fuzz.h"

#include <glib.h>
#include <stdio.h>
#include <unistd.h>

#define SECONDS_MAX 20 /* for one input */

int main(int argc, char **argv)
{
    fuzz_fn *target = argc > 1 ? fuzz_find(argv[1]) : NULL;

    if (!target) {
        fputs("replay: no such target\n", stderr);
        return 2;
    }
    for (int i = 2; i < argc; i++) {
        g_autofree char *bytes = NULL;
        gsize n;
        if (!g_file_get_contents(argv[i], &bytes, &n, NULL))
            return 2;
        puts(argv[i]); /* the last one is where it ended */
        fflush(stdout);
        alarm(SECONDS_MAX);
        fuzz_try(target, bytes, n);
        alarm(0);
    }
    return 0;
}
