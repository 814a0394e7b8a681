/* SPDX-License-Identifier: GPL-3.0-or-later
 * test_worker.c - work done by several processes, answers in order */
#include "cli/worker.h"

#include "support/bench.h"

#include <glib.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PIECES 12

/* What the pieces said, in the order that it was handed over in. */
struct heard {
    GString *all;
    size_t n;
};

/* The first pieces take longest; one dies, one fails and one says nothing. */
static void say(void *ctx, size_t i, FILE *answer)
{
    (void)ctx;
    g_usleep((gulong)(PIECES - i) * 1000);
    if (i == 3)
        raise(SIGKILL);
    if (i == 5)
        exit(9);
    if (i != 7)
        fprintf(answer, "%zu", i);
}

static void hear(void *ctx, size_t i, GBytes *answer, const char *why)
{
    struct heard *h = ctx;
    gsize size = 0;
    const char *bytes = answer ? g_bytes_get_data(answer, &size) : NULL;

    assert_int_equal(i, h->n++);
    assert_true((answer == NULL) == (why != NULL));
    g_string_append_printf(h->all, " %.*s", (int)size, bytes ? bytes : "");
    if (why && strstr(why, "signal 9"))
        g_string_append(h->all, "killed");
    else if (why && strstr(why, "code 9"))
        g_string_append(h->all, "failed");
}

static void hands_answers_over_in_order(void **state)
{
    static const unsigned at_once[] = {0, 1, 2, 5, 100};

    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(at_once); i++) {
        struct heard h = {g_string_new(NULL), 0};
        struct work work = {PIECES, at_once[i], say, hear, &h};
        assert_true(worker_run(&work));
        assert_string_equal(h.all->str, " 0 1 2 killed 4 failed 6  8 9 10 11");
        g_string_free(h.all, TRUE);
    }
}

static void say_much(void *ctx, size_t i, FILE *answer)
{
    (void)ctx;
    for (int k = 0; k < 100000; k++)
        fprintf(answer, "%zu ", i);
}

static void count(void *ctx, size_t i, GBytes *answer, const char *why)
{
    (void)i, (void)why;
    *(size_t *)ctx += g_bytes_get_size(answer);
}

static void hears_more_than_a_pipe_holds(void **state)
{
    size_t heard = 0;
    struct work work = {4, 4, say_much, count, &heard};

    (void)state;
    assert_true(worker_run(&work));
    assert_int_equal(heard, 4 * 200000);
}

static void wait_long(void *ctx, size_t i, FILE *answer)
{
    (void)ctx, (void)answer;
    if (i == 0)
        kill(getppid(), SIGTERM);
    else
        g_usleep(60 * G_USEC_PER_SEC);
}

static void hear_none(void *ctx, size_t i, GBytes *answer, const char *why)
{
    (void)i, (void)answer, (void)why;
    ++*(size_t *)ctx;
}

static void ends_all_when_it_is_stopped(void **state)
{
    size_t heard = 0;
    struct work work = {6, 3, wait_long, hear_none, &heard};

    (void)state;
    assert_false(worker_run(&work));
    assert_int_equal(worker_stopped(), SIGTERM);
    assert_true(heard <= 1);
}

static void does_nothing_of_no_work(void **state)
{
    struct work work = {0};

    (void)state;
    assert_true(worker_run(&work));
    assert_int_equal(worker_stopped(), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hands_answers_over_in_order),
        cmocka_unit_test(hears_more_than_a_pipe_holds),
        cmocka_unit_test(ends_all_when_it_is_stopped),
        cmocka_unit_test(does_nothing_of_no_work),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
