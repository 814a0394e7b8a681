/* SPDX-License-Identifier: GPL-3.0-or-later
 * fuzz.h - bytes that nobody prepared, for every part that reads bytes
 *
 * A target is one function, in fuzz_<name>.c, that gives an input to one part
 * of kaart and says with fuzz_need() what must be true of the answer, whatever
 * the input.  libFuzzer calls it (`make fuzz`), and so does replay.c with the
 * inputs in seeds/ (`make seeds`). */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include "base/arena.h"
#include "base/diag.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What an input is tried in; new for each. */
struct fuzz {
    const char *folder; /* for its files, without a slash at its end */
    struct arena *arena;
    struct diag *diag;
};

typedef void fuzz_fn(struct fuzz *f, const char *bytes, size_t n);

fuzz_fn fuzz_source, fuzz_csv, fuzz_model, fuzz_edition, fuzz_po, fuzz_markup,
    fuzz_art, fuzz_content, fuzz_pdf, fuzz_cards, fuzz_manifest;

/* The target called `name`, or NULL. */
fuzz_fn *fuzz_find(const char *name);

/* Try one input: whatever is wrong ends the process. */
void fuzz_try(fuzz_fn *target, const char *bytes, size_t n);

/* Write a file in f->folder, which is gone when the input is done; its path,
 * in the arena.  Folders in `name` are made. */
const char *fuzz_write(struct fuzz *f, const char *name, const char *bytes,
                       size_t n);

/* End the process, saying what should have been. */
void fuzz_need(bool sound, const char *what);

/* What failed was complained about, at a place. */
void fuzz_need_error(const struct fuzz *f, const char *what);

#endif
